/** What has become of a target since an alert told of it. Pure. */
import { isLive, type Target, type TicketFacts } from './ticket.ts'

/** One target, as an alert told of it. */
export interface ToldTarget {
  target: Target
  /** Begin of its clock; null where that is not known, and the alert counts as one about the present clock. */
  from: Date | null
  dueAt: Date
}

export type SinceTold =
  | { now: 'as-told' | 'answered' | 'settled' | 'taken' }
  /** The customer had an answer, or the matter was settled otherwise, and somebody is to answer again. */
  | { now: 'waits-again'; since: Date }
  /** Somebody had taken it and has it no more. */
  | { now: 'given-back'; since: Date }
  /** It is due later than the alert says. */
  | { now: 'moved'; to: Date }

type Waiting = Pick<TicketFacts, 'state' | 'owner' | 'claimFrom' | 'claimDueAt' | 'replyFrom' | 'replyDueAt'>

export function sinceTold(ticket: Waiting, { target, from, dueAt }: ToldTarget): SinceTold {
  if (ticket.state === 'answered') return { now: 'answered' }
  if (!isLive(ticket.state)) return { now: 'settled' }
  if (target === 'claim' && ticket.owner !== null) return { now: 'taken' }
  const clock =
    target === 'claim'
      ? { from: ticket.claimFrom, dueAt: ticket.claimDueAt }
      : { from: ticket.replyFrom, dueAt: ticket.replyDueAt }
  if (from !== null && from.getTime() !== clock.from.getTime()) return sinceEnded(ticket, target, from)
  return clock.dueAt > dueAt ? { now: 'moved', to: clock.dueAt } : { now: 'as-told' }
}

/** The clock is another. That for the answer goes on when somebody gives the ticket back, and begins anew when it was dealt with. */
const sinceEnded = ({ claimFrom, replyFrom }: Waiting, target: Target, from: Date): SinceTold =>
  target === 'reply' || replyFrom > from
    ? { now: 'waits-again', since: replyFrom }
    : { now: 'given-back', since: claimFrom }

/** Whether it was about something else than what the ticket waits for now: who knows of the one need not know of the other. */
export const isAboutEarlier = ({ now }: SinceTold): boolean =>
  now === 'waits-again' || now === 'given-back' || now === 'moved'
