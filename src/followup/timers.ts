/** Wakes tickets whose time has come: a target nears or passes, a snooze ends, a claim expires, an answer is met with silence (I2). */
import { addMs, type Clock } from '../domain/clock.ts'
import { messageOf } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import { ticketPolicy } from '../domain/policy.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import { dueEvent, nextActionAt, type TicketEvent, type TicketPolicy } from '../domain/ticket.ts'
import type { Store, Tx } from '../store/open.ts'
import { factsOf, lockTicket, type Ticket } from '../store/tickets.ts'
import { dueTickets } from '../store/timers.ts'
import { apply } from '../tickets/apply.ts'
import { tellThread } from '../tickets/thread.ts'
import { recordEscalations, sendEscalations } from './escalations.ts'
import { putAside, type SetAside, setAsideAt } from './set-aside.ts'

/** Tickets handled in one sweep; what is left is due at once again. */
const BATCH = 200
/** More than can come due for one ticket at the same time; beyond it, the next sweep goes on. */
const MOST_EVENTS = 8

export interface TimerOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  membersOf: GroupMembers
  log: Log
  /** Without it none waits. */
  setAside?: SetAside
}

interface Scene {
  settings: Settings
  membersOf: GroupMembers
  policy: TicketPolicy
  now: Date
}

/** Handles the tickets that are due now, each in a transaction of its own; returns how many. Several instances may sweep at once. */
export async function sweepTimers(options: TimerOptions): Promise<number> {
  const { store, clock, settings, membersOf, log, setAside = new Map() } = options
  const now = clock.now()
  const due = await dueTickets(store.prisma, now, { except: setAsideAt(setAside, now), take: BATCH })
  const policy = ticketPolicy(settings.current, membersOf)
  for (const id of due) {
    try {
      const scene = { settings: settings.current, membersOf, policy, now: clock.now() }
      await store.transaction((tx) => handleDue(tx, id, scene))
    } catch (error) {
      putAside(setAside, id, clock.now())
      log.error({ ticket: id, err: error, error: messageOf(error) }, 'the timer of a ticket could not be handled')
    }
  }
  return due.length + (await sendEscalations(store, clock.now()))
}

async function handleDue(tx: Tx, ticketId: number, scene: Scene): Promise<void> {
  const { policy, now } = scene
  let ticket = await lockTicket(tx, ticketId)
  // Somebody was faster.
  if (ticket === null || ticket.nextActionAt === null || ticket.nextActionAt > now) return
  for (let handled = 0; handled < MOST_EVENTS; handled++) {
    const event = dueEvent(factsOf(ticket), policy, now)
    if (event === null) {
      const next = nextActionAt(factsOf(ticket), now, policy)
      await tx.ticket.update({ where: { id: ticketId }, data: { nextActionAt: next } })
      return
    }
    const applied = await apply(tx, ticketId, event, policy, now)
    if (applied.result !== 'changed') throw new Error(`What was due (${event.type}) could not be done`)
    await tell(tx, ticket, event, scene)
    ticket = applied.ticket
  }
}

/** What people hear of an event; `ticket` as it stood before it. */
async function tell(tx: Tx, ticket: Ticket, event: TicketEvent, scene: Scene): Promise<void> {
  const { policy, now } = scene
  switch (event.type) {
    case 'escalate':
      return recordEscalations(tx, ticket, event.steps, scene, now)
    case 'check-in': {
      const resolvesAt = addMs(now, policy.resolveAfter).toISOString()
      return tellThread(tx, ticket, `check-in:${now.toISOString()}`, { tells: 'check-in', resolvesAt }, now)
    }
    case 'remind-owner':
      return remindOwner(tx, ticket, policy, now)
  }
}

async function remindOwner(tx: Tx, ticket: Ticket, policy: TicketPolicy, now: Date): Promise<void> {
  const since = ticket.touchedAt ?? ticket.claimedAt ?? now
  if (ticket.owner === null) return
  const expiresAt = addMs(since, policy.claimExpiresAfter).toISOString()
  await tellThread(
    tx,
    ticket,
    `reminder:${since.toISOString()}`,
    { tells: 'reminder', to: ticket.owner, expiresAt },
    now,
  )
}
