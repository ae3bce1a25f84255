/** Staff: they look at Slack now and then, act on what a card showed them a while ago, and are not always there. */
import { messageOf } from '../../src/domain/errors.ts'
import { DISMISS_REASONS } from '../../src/domain/ticket.ts'
import { ACTIONS } from '../../src/slack/cards/actions.ts'
import { ACKNOWLEDGE } from '../../src/slack/cards/escalation.ts'
import type { House } from './caller.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Instance } from './instance.ts'
import type { PlatformWorld } from './platform-world.ts'
import { MANAGER, STAFF, ZONE } from './settings.ts'
import type { Posted, SlackWorld } from './slack-world.ts'
import { answerToPromise, promisesAsked } from './staff-promises.ts'
import { judgeReply, type Writer, writeReply } from './staff-replies.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** What a button of a card carries. */
export interface Button {
  action: string
  value: string
}

function buttonsOf(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsOf)
  if (typeof value !== 'object' || value === null) return []
  const { action_id: action, value: carried } = value as { action_id?: unknown; value?: unknown }
  const own = typeof action === 'string' && typeof carried === 'string' ? [{ action, value: carried }] : []
  return [...own, ...Object.values(value).flatMap(buttonsOf)]
}

interface Card {
  posted: Posted
  buttons: Button[]
  ticketId: number
  version: number
  owner: string | null
  isAnswered: boolean
  isSettled: boolean
}

function readCard(posted: Posted): Card | null {
  const buttons = buttonsOf(posted.message.blocks)
  const [first] = buttons.filter(({ action }) => action.startsWith('ticket_') && action !== ACTIONS.open)
  const [id, version] = (first?.value ?? '').split(':').map(Number)
  if (id === undefined || version === undefined || Number.isNaN(id + version)) return null
  const [, owner = null] = /Owner: <@(\w+)>/.exec(JSON.stringify(posted.message.blocks)) ?? []
  const isSettled = buttons.some(({ action }) => action === ACTIONS.reopen)
  const offers = (wanted: string) => buttons.some(({ action }) => action === wanted)
  const isAnswered = !isSettled && !offers(ACTIONS.claim) && !offers(ACTIONS.snooze)
  return { posted, buttons, ticketId: id, version, owner, isAnswered, isSettled }
}

const has = (card: Card, action: string): boolean => card.buttons.some((button) => button.action === action)

type Deed =
  | 'claim'
  | 'send'
  | 'send-twice'
  | 'edit'
  | 'snooze'
  | 'dismiss'
  | 'undo'
  | 'hand-over'
  | 'reopen'
  | 'elsewhere'
  | 'note'
  | 'verdict'
  | 'nothing'

export interface StaffOptions {
  seed: number
  house: House
  slack: SlackWorld
  platforms: readonly PlatformWorld[]
  /** The programs that run now. */
  instances(): readonly Instance[]
  until: number
}

export function moveInStaff(options: StaffOptions): void {
  for (const person of STAFF) work(person, options)
}

function work(person: string, { seed, house, slack, platforms, instances, until }: StaffOptions): void {
  const { agenda, record, acts } = house
  const chance = chanceOf(seed, `staff:${person}`)
  const atNight = person === 'U0SUPPORT3'
  /** Half days on which this person is away after all. */
  const absent = new Set<number>()
  for (let halfDay = 0; halfDay < 20; halfDay++) if (chance.happens(0.2)) absent.add(halfDay)
  const begin = agenda.now
  let requests = 0
  /** Promises that this person has said something of. */
  const settled = new Set<number>()

  const isThere = (): boolean => {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(agenda.now).toZonedDateTimeISO(ZONE)
    if (absent.has(Math.floor((agenda.now - begin) / (12 * HOUR)))) return false
    return atNight ? hour >= 18 || hour < 8 : hour >= 8 && hour < 18
  }
  const look = () => {
    if (agenda.now >= until) return
    agenda.after(chance.between(5 * MINUTE, 45 * MINUTE), look)
    if (!isThere()) return
    if (person === MANAGER) acknowledgeSome()
    settleSomePromises()
    const cards = [...slack.messages.values()].flatMap((posted) =>
      posted.threadTs === null && posted.channel.startsWith('C') ? (readCard(posted) ?? []) : [],
    )
    const card = choose(cards, person, chance)
    if (card === null) return
    const deed = decide(card, person, chance)
    if (deed !== 'nothing') agenda.after(chance.between(SECOND, 3 * MINUTE), () => perform(card, deed))
  }

  /** Presses until somebody answers: the same press keeps its key. */
  const press = async (what: string, act: (instance: Instance) => Promise<unknown>): Promise<void> => {
    for (let tries = 0; tries < 4; tries++) {
      const up = instances()
      const [first, ...others] = up
      if (first !== undefined) {
        const instance = chance.pick([first, ...others])
        try {
          const answer = await Promise.race([act(instance), instance.caller.died])
          const { result } = answer as { result: string }
          record.totals.deeds++
          record.step(`${person} ${what}: ${result}`)
          return
        } catch (error) {
          record.step(`${person} ${what}: no answer (${messageOf(error)})`)
        }
      }
      await new Promise<void>((resolve) => agenda.after(20 * SECOND, resolve))
    }
  }

  const writer: Writer = { house, chance, platforms, instances, press }

  const acknowledgeSome = () => {
    const alerts = [...slack.messages.values()]
      .filter(({ threadTs }) => threadTs === null)
      .flatMap(({ message }) => buttonsOf(message.blocks).filter(({ action }) => action === ACKNOWLEDGE))
    for (const { value } of alerts.slice(-6)) {
      if (!chance.happens(0.2)) continue
      const requestKey = `${person}:${++requests}`
      void press(`acknowledges ${value}`, (instance) =>
        instance.desk.acknowledge({ escalationId: Number(value), by: person, requestKey }),
      )
    }
  }

  /** Those whose time has come are most of the newest; some are forgotten. */
  const settleSomePromises = () => {
    for (const commitmentId of promisesAsked(slack).slice(-5)) {
      if (!chance.happens(settled.has(commitmentId) ? 0.01 : 0.2)) continue
      settled.add(commitmentId)
      const click = { commitmentId, by: person, requestKey: `${person}:${++requests}` }
      const { what, press: answer } = answerToPromise(chance, agenda.now)
      acts.pressPromise(commitmentId, { what, at: agenda.now })
      void press(`${what} ${commitmentId}`, (instance) => answer(instance, click))
    }
  }

  const perform = (card: Card, deed: Exclude<Deed, 'nothing'>): void => {
    const { ticketId } = card
    const requestKey = `${person}:${++requests}`
    const click = { ticketId, by: person, requestKey, seen: card.version }
    const what = `${deed} #${ticketId} v${card.version}`
    const luck = chance.upTo(1000)
    const typing = chance.between(5 * SECOND, 2 * MINUTE)
    acts.pressTicket(ticketId, { what: deed, at: agenda.now })
    switch (deed) {
      case 'claim':
        return void press(what, ({ desk }) => desk.claim(click))
      case 'send':
      case 'send-twice':
      case 'edit':
        return void writeReply(writer, { what, click, deed, typing })
      case 'snooze':
        return void press(what, ({ desk }) => desk.snooze(click, new Date(agenda.now + MINUTE + luck * 20 * SECOND)))
      case 'dismiss':
        return void press(what, ({ desk }) => desk.dismiss(click, DISMISS_REASONS[luck % 5] ?? 'spam'))
      case 'undo':
        return void press(what, ({ desk }) => desk.undoDismiss(click))
      case 'hand-over': {
        const to = luck % 4 === 0 ? 'S0GROUP' : (STAFF[luck % STAFF.length] ?? MANAGER)
        return void press(what, ({ desk }) => desk.handOver(click, to, luck % 2 === 0 ? 'please take over' : ''))
      }
      case 'reopen':
        return void press(what, ({ desk }) => desk.reopen(click))
      case 'elsewhere':
        return void press(what, ({ desk }) => desk.answeredElsewhere(click))
      case 'note':
        return void press(what, ({ desk }) => desk.addNote(click, 'only between us'))
      case 'verdict':
        return void judgeReply(writer, what, card.buttons, click, luck >= 100)
    }
  }

  agenda.after(chance.between(MINUTE, 20 * MINUTE), look)
}

/** One's own first, then what nobody has, now and then anything. */
function choose(cards: Card[], person: string, chance: Chance): Card | null {
  const open = cards.filter(({ isSettled, isAnswered }) => !isSettled && (!isAnswered || chance.happens(0.1)))
  const asked = open.filter((card) => has(card, ACTIONS.wasSent))
  const own = open.filter(({ owner }) => owner === person)
  const free = open.filter(({ owner }) => owner === null)
  const pool = chance.happens(0.08)
    ? cards
    : asked.length > 0 && chance.happens(0.5)
      ? asked
      : own.length > 0 && chance.happens(0.7)
        ? own
        : free.length > 0
          ? free
          : open
  const [first, ...others] = pool
  return first === undefined ? null : chance.pick([first, ...others])
}

function decide(card: Card, person: string, chance: Chance): Deed {
  if (has(card, ACTIONS.wasSent) && chance.happens(0.7)) return 'verdict'
  if (card.isSettled) return chance.weighted({ undo: 2, reopen: 1, nothing: 6 })
  if (card.isAnswered) return chance.weighted({ edit: 1, note: 0.5, dismiss: 0.5, 'hand-over': 0.5, nothing: 25 })
  if (card.owner === person)
    return chance.weighted({
      send: 8,
      'send-twice': 1,
      edit: 4,
      snooze: 1.5,
      'hand-over': 2.5,
      dismiss: 1,
      note: 1,
      elsewhere: 0.5,
      nothing: 3,
    })
  if (card.owner === null)
    return chance.weighted({ claim: 6, send: 3, edit: 1, dismiss: 1, snooze: 1, 'hand-over': 0.5, nothing: 3 })
  return chance.weighted({ claim: 1, send: 1, 'hand-over': 1, dismiss: 0.5, nothing: 6 })
}
