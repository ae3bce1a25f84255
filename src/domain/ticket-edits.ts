/** What edited posts of the customer change: cells of the state table. */
import type { TicketEvent, TicketFacts } from './ticket.ts'
import { type Cell, Refusal, reopenAnew } from './ticket-changes.ts'
import { TIERS } from './urgency.ts'

type Edited = Extract<TicketEvent, { type: 'customer-edited' }>

/** An edit counts as a further post where that post would change something. */
export const asPosted =
  (cell: Cell<'customer-posted'>): Cell<'customer-edited'> =>
  (ticket, { rewritten: _, ...words }, now, policy) => {
    const change = cell(ticket, { ...words, type: 'customer-posted' }, now, policy)
    return change instanceof Refusal || change.outcome === 'thanked'
      ? change
      : { ...change, why: 'the customer edited a post' }
  }

/** Whether an edit says something to answer that was not there: a mended typo must not open again what has its answer. */
const saysMore = (ticket: TicketFacts, { rewritten, tier, needsReply, onlyThanks }: Edited): boolean =>
  onlyThanks || (needsReply && (!rewritten || TIERS.indexOf(tier) < TIERS.indexOf(ticket.tier)))

export const asPostedIfMore =
  (cell: Cell<'customer-posted'>): Cell<'customer-edited'> =>
  (ticket, event, now, policy) =>
    saysMore(ticket, event)
      ? asPosted(cell)(ticket, event, now, policy)
      : new Refusal('already', 'The edit says nothing to answer that was not there before.')

/** What was set aside needed no answer; with its new words it may. */
export const perhapsLeaveAsideEdited: Cell<'customer-edited'> = (ticket, event, now, policy) =>
  event.needsReply
    ? asPosted(reopenAnew)(ticket, event, now, policy)
    : new Refusal('already', 'It still needs no answer.')
