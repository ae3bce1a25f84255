/** How every action of a person runs: permission, once, on what the person saw, by the state table, in one transaction. */
import type { Clock } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import { ticketPolicy } from '../domain/policy.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import type { TicketEvent, TicketPolicy } from '../domain/ticket.ts'
import { newestMention } from '../store/mentions.ts'
import type { Store, Tx } from '../store/open.ts'
import { noteRequest } from '../store/requests.ts'
import { changedSince, lockTicket, type Ticket } from '../store/tickets.ts'
import { apply, type Beside } from '../tickets/apply.ts'
import { mayAct, type Role, refusalOf } from './permissions.ts'
import { deed } from './words.ts'

/** One click or submission of one person. */
export interface Click {
  ticketId: number
  /** Slack user id. */
  by: string
  /** The same for every repeat of the same click. */
  requestKey: string
  /** Version of the ticket that the person had before them. */
  seen: number
}

/**
 * `stale`: somebody else was faster. `told` is what to tell the person, in Slack mrkdwn; null when the card itself says it.
 */
export interface ActionResult {
  result: 'done' | 'stale' | 'refused' | 'forbidden' | 'repeat' | 'missing'
  told: string | null
}

export interface DeskOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  membersOf: GroupMembers
  /** Called after each change: there is something to deliver. */
  onChange(): void
  /** Hears of every action, with the post that it was about; nothing is logged when left out. */
  log?: Log
}

/** Ends the transaction without any effect, and with words. */
export class NotDone extends Error {
  readonly outcome: ActionResult
  constructor(result: ActionResult['result'], told: string | null) {
    super(told ?? result)
    this.outcome = { result, told }
  }
}

export interface Scene {
  tx: Tx
  now: Date
  policy: TicketPolicy
  settings: Settings
  /** As it stands, locked. */
  ticket: Ticket
  /** Applies an event; ends the whole action when the state table refuses it. `beside`: what goes into the row with it. */
  apply(event: TicketEvent, beside?: Beside): Promise<Ticket>
}

export interface ActionOptions {
  role?: Role
  /** Whether a change by somebody else since the person looked makes the action void. Default true. */
  needsFreshView?: boolean
}

/** Runs `work` for a click; never throws for what people can do, only for what is broken. */
export async function act(
  desk: DeskOptions,
  click: Click,
  work: (scene: Scene) => Promise<void>,
  options: ActionOptions = {},
): Promise<ActionResult> {
  const { role = 'support', needsFreshView = true } = options
  const settings = desk.settings.current
  const now = desk.clock.now()
  let mention: string | null = null
  const note = (result: ActionResult['result']) =>
    desk.log?.info(
      { by: click.by, ticket: click.ticketId, mention, result, request: click.requestKey },
      'a person acted',
    )
  if (!mayAct(click.by, role, settings.people, desk.membersOf)) {
    note('forbidden')
    return { result: 'forbidden', told: refusalOf(role, settings.people) }
  }
  try {
    await desk.store.transaction(async (tx) => {
      mention = await newestMention(tx, click.ticketId)
      if (!(await noteRequest(tx, click.requestKey, now))) throw new NotDone('repeat', null)
      const ticket = await lockTicket(tx, click.ticketId)
      if (ticket === null) throw new NotDone('missing', 'This ticket is not in the database any more.')
      if (needsFreshView) await refuseStale(tx, click)
      const policy = ticketPolicy(settings, desk.membersOf)
      await work({
        tx,
        now,
        policy,
        settings,
        ticket,
        apply: (event, beside) => applyOrRefuse(tx, click, event, policy, now, beside),
      })
    })
  } catch (error) {
    if (!(error instanceof NotDone)) throw error
    note(error.outcome.result)
    return error.outcome
  }
  note('done')
  desk.onChange()
  return { result: 'done', told: null }
}

async function refuseStale(tx: Tx, { ticketId, seen, by }: Click): Promise<void> {
  const entry = await changedSince(tx, ticketId, seen, by)
  if (entry !== null)
    throw new NotDone('stale', `Nothing was changed: ${deed(entry)}, after the card that you saw. Please look again.`)
}

async function applyOrRefuse(
  tx: Tx,
  click: Click,
  event: TicketEvent,
  policy: TicketPolicy,
  now: Date,
  beside: Beside = {},
): Promise<Ticket> {
  const applied = await apply(tx, click.ticketId, event, policy, now, beside)
  if (applied.result === 'changed') return applied.ticket
  if (applied.result === 'missing') throw new NotDone('missing', 'This ticket is not in the database any more.')
  const latest = await changedSince(tx, click.ticketId, click.seen, click.by)
  const since = latest === null ? '' : ` (${deed(latest)})`
  throw new NotDone('refused', `Nothing was changed. ${applied.message}${since}`)
}
