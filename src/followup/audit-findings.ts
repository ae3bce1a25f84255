/** The checks of the auditor, and how each tells in plain words what is wrong, since when, and what to do. */
import { addMs } from '../domain/clock.ts'
import {
  abandonedLanes,
  type FaultyTicket,
  type FoundLane,
  type FoundTicket,
  failingLanes,
  faultyTickets,
  forgottenPromises,
  idleLanes,
  lanelessDeliveries,
  MOST_FOUND,
  overdueTimers,
  repliesWithoutDelivery,
  unknownLanes,
  waitingEscalations,
} from '../store/audit-checks.ts'
import type { Tx } from '../store/open.ts'
import { sources } from './audit-sources.ts'
import { at, type Check, type Finding, type Scene, STANDS_STILL } from './finding.ts'

const MINUTE = 60_000
/** Time for whatever is due to be done by those whose work it is. */
const GRACE = 2 * MINUTE
/** Something due in a lane that stands idle. */
const IDLE_AFTER = 5 * MINUTE
/** Tried so often, and for so long, that trying again is no answer. */
const FAILING = { attempts: 5, after: 15 * MINUTE }
/** A person is asked about a reply after five minutes; a message to Slack is found or posted again long before. */
const UNKNOWN_AFTER = 15 * MINUTE

const counted = (found: number, one: string, many: string): string =>
  found === 1 ? `one ${one}` : `${found >= MOST_FOUND ? `${MOST_FOUND} or more` : found} ${many}`

/** "tickets 12, 15 and others" */
function named(ids: number[]): string {
  const different = [...new Set(ids)]
  const shown = different.slice(0, 5).join(', ')
  return `${different.length === 1 ? 'ticket' : 'tickets'} ${shown}${different.length > 5 ? ' and others' : ''}`
}

const earliest = (times: Date[], otherwise: Date): Date => times.reduce((a, b) => (b < a ? b : a), otherwise)

interface Told {
  /** Before the names: "Overdue timers" */
  what: (count: string) => string
  one: string
  many: string
  advice: string
}

/** One finding for all these tickets, or none. */
function ticketFinding(
  check: string,
  found: FoundTicket[],
  { now }: Scene,
  told: Told,
  needsRunning: boolean,
): Finding[] {
  if (found.length === 0) return []
  const ids = found.map(({ ticketId }) => ticketId)
  const since = earliest(
    found.map((each) => each.since),
    now,
  )
  const what = told.what(counted(new Set(ids).size, told.one, told.many))
  const words = `${what} (${named(ids)}), since ${at(since)}. ${told.advice}`
  return [{ check, words, since, toldElsewhere: false, needsRunning }]
}

interface LateTickets {
  name: string
  asks: string
  /** The question: tickets of which something should have been done before then. */
  late(tx: Tx, before: Date): Promise<FoundTicket[]>
  told: Told
  needsRunning: boolean
}

const lateTickets = ({ name, asks, late, told, needsRunning }: LateTickets): Check => ({
  finds: [name],
  asks,
  find: async (scene) => ticketFinding(name, await late(scene.tx, addMs(scene.now, -GRACE)), scene, told, needsRunning),
})

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const timers = lateTickets({
  name: 'timers-overdue',
  asks: 'whether the timers of tickets run',
  late: overdueTimers,
  told: {
    what: (count) => `Timers have not run: ${count} should have been looked at`,
    one: 'ticket',
    many: 'tickets',
    advice: STANDS_STILL,
  },
  needsRunning: true,
})

const laneWords = (lane: string): string =>
  lane.startsWith('reply:')
    ? `Replies of ${lane.slice('reply:'.length)}`
    : `Messages to Slack (${lane.replace(/^slack:/, '').replace(':', ' in ')})`

const laneFindings = <Lane extends FoundLane>(
  name: string,
  found: Lane[],
  tell: (lane: Lane) => string,
  more: Partial<Finding> = {},
): Finding[] =>
  found.map((each) => ({
    check: `${name}:${each.lane}`,
    words: `${laneWords(each.lane)} ${tell(each)}`,
    since: each.since,
    toldElsewhere: false,
    needsRunning: true,
    ...more,
  }))

const stuck: Check = {
  finds: ['deliveries-stuck', 'deliveries-abandoned', 'deliveries-unknown'],
  asks: 'whether messages and replies go out',
  async find({ tx, now }) {
    const late = addMs(now, -GRACE)
    const waiting = [...(await idleLanes(tx, addMs(now, -IDLE_AFTER), late)), ...(await lanelessDeliveries(tx))]
    const abandoned = await abandonedLanes(tx, late)
    const unknown = await unknownLanes(tx, late, addMs(now, -UNKNOWN_AFTER))
    return [
      ...laneFindings(
        'deliveries-stuck',
        waiting,
        ({ since }) =>
          `are due since ${at(since)}, and nothing goes out although nothing holds them up. ${STANDS_STILL}`,
      ),
      ...laneFindings(
        'deliveries-abandoned',
        abandoned,
        ({ since }) =>
          `were begun and left behind; their sender should have been done by ${at(since)}, and nobody finds out what became of them. ${STANDS_STILL}`,
      ),
      ...laneFindings(
        'deliveries-unknown',
        unknown,
        ({ since }) =>
          `have an unknown fate since ${at(since)}: nobody can tell whether they went out. See whether Slack and the platform answer; the log tells what the look-up meets.`,
      ),
    ]
  },
}

const failing: Check = {
  finds: ['deliveries-failing'],
  asks: 'whether messages are taken',
  async find({ tx, now }) {
    // Refusals and faults have alerts of their own, and while Slack is away an alert would not arrive.
    return laneFindings(
      'deliveries-failing',
      await failingLanes(tx, addMs(now, -FAILING.after), FAILING.attempts),
      ({ since, error }) =>
        `fail again and again since ${at(since)}. Last error: ${error}. \`npm run hearback -- doctor\` tells what Slack objects to.`,
      { toldElsewhere: true },
    )
  },
}

const replies = lateTickets({
  name: 'replies-lost',
  asks: 'whether every approved reply is on its way',
  late: repliesWithoutDelivery,
  told: {
    what: (count) => `${capital(count)} as being answered although nothing is on its way`,
    one: 'ticket counts',
    many: 'tickets count',
    advice:
      'Look on the platform whether the reply is there, and answer by hand where it is not. This is a fault of Hearback.',
  },
  needsRunning: false,
})

const FAULTS: { check: (typeof FOUND_IN_ROUNDS)[number]; has(ticket: FaultyTicket): boolean; told: Told }[] = [
  {
    check: 'tickets-timerless',
    has: ({ timerless }) => timerless,
    told: {
      what: (count) => `${capital(count)} without a timer, so that nothing would remind anybody`,
      one: 'open ticket is',
      many: 'open tickets are',
      advice: 'Look after them by hand. This is a fault of Hearback, or somebody has changed the database.',
    },
  },
  {
    check: 'tickets-cardless',
    has: ({ cardless }) => cardless,
    told: {
      what: (count) => `${capital(count)} no up-to-date card in Slack and none on its way`,
      one: 'ticket has',
      many: 'tickets have',
      advice:
        'Find them with `/hearback show NUMBER`. This is a fault of Hearback, or somebody has changed the database.',
    },
  },
  {
    check: 'tickets-unaudited',
    has: ({ unaudited }) => unaudited,
    told: {
      what: (count) => `${capital(count)} in a state that the audit trail does not tell of`,
      one: 'ticket is',
      many: 'tickets are',
      advice: 'Somebody or something has written to the database past Hearback: see who has access to it.',
    },
  },
]

/** Those of which one audit looks at a few only. */
export const FOUND_IN_ROUNDS = ['tickets-timerless', 'tickets-cardless', 'tickets-unaudited'] as const

const tickets: Check = {
  finds: [...FOUND_IN_ROUNDS],
  asks: 'whether every ticket has its timer, its card and its audit trail',
  async find(scene) {
    const found = await faultyTickets(scene.tx, scene.round, scene.window, scene.now)
    return FAULTS.flatMap(({ check, has, told }) => {
      const those = found.filter(has).map(({ ticketId }) => ({ ticketId, since: scene.now }))
      const keepInMind = those.map(({ ticketId }) => ticketId)
      return ticketFinding(check, those, scene, told, false).map((finding) => ({ ...finding, keepInMind }))
    })
  },
}

const escalations = lateTickets({
  name: 'escalations-waiting',
  asks: 'whether alerts about overdue matters are sent',
  late: waitingEscalations,
  told: {
    what: (count) => `Managers have not been told of ${count}`,
    one: 'overdue matter',
    many: 'overdue matters',
    advice: STANDS_STILL,
  },
  needsRunning: true,
})

const promises = lateTickets({
  name: 'promises-forgotten',
  asks: 'whether promises are reminded of',
  late: forgottenPromises,
  told: {
    what: (count) => `Nobody was reminded of what was promised in ${count}`,
    one: 'matter',
    many: 'matters',
    advice: `Look at them, and tell the customer. ${STANDS_STILL}`,
  },
  needsRunning: true,
})

export const CHECKS: Check[] = [timers, stuck, failing, replies, tickets, escalations, promises, sources]
