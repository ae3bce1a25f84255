/** Wakes tickets whose time has come: a snooze ends, a claim expires, an owner is reminded (I2). */
import { addMs, type Clock } from '../domain/clock.ts'
import { messageOf } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import { ticketPolicy } from '../domain/policy.ts'
import type { Settings } from '../domain/settings.ts'
import { dueEvent, nextActionAt, type TicketPolicy } from '../domain/ticket.ts'
import type { Store, Tx } from '../store/open.ts'
import { factsOf, lockTicket, type Ticket } from '../store/tickets.ts'
import { apply } from '../tickets/apply.ts'
import { tellThread } from '../tickets/thread.ts'

/** Tickets handled in one sweep; what is left is due at once again. */
const BATCH = 200

export interface TimerOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  log: Log
}

/** Handles the tickets that are due now, each in a transaction of its own; returns how many. Several instances may sweep at once. */
export async function sweepTimers({ store, clock, settings, log }: TimerOptions): Promise<number> {
  const due = await store.prisma.ticket.findMany({
    where: { nextActionAt: { lte: clock.now() } },
    orderBy: { nextActionAt: 'asc' },
    take: BATCH,
    select: { id: true },
  })
  const policy = ticketPolicy(settings.current)
  for (const { id } of due) {
    try {
      await store.transaction((tx) => handleDue(tx, id, policy, clock.now()))
    } catch (error) {
      // One ticket in trouble must not hold up the timers of all others; it comes again at the next sweep.
      log.error({ ticket: id, err: error, error: messageOf(error) }, 'the timer of a ticket could not be handled')
    }
  }
  return due.length
}

async function handleDue(tx: Tx, ticketId: number, policy: TicketPolicy, now: Date): Promise<void> {
  const ticket = await lockTicket(tx, ticketId)
  // Somebody was faster.
  if (ticket === null || ticket.nextActionAt === null || ticket.nextActionAt > now) return
  const event = dueEvent(factsOf(ticket), policy, now)
  if (event === null) {
    await tx.ticket.update({
      where: { id: ticketId },
      data: { nextActionAt: nextActionAt(factsOf(ticket), now, policy) },
    })
    return
  }
  const applied = await apply(tx, ticketId, event, policy, now)
  if (event.type === 'remind-owner' && applied.result === 'changed') await remindOwner(tx, ticket, policy, now)
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
