/** What `/hearback why NUMBER` answers: how the urgency of a ticket adds up. Pure. */
import type { TicketView } from '../../desk/reads.ts'
import type { Settings } from '../../domain/settings.ts'
import type { UrgencyFactor } from '../../domain/urgency.ts'
import { urgencyLines } from '../../domain/urgency-sum.ts'
import { context, cut, section } from '../cards/blocks.ts'
import type { SlackMessage } from '../client.ts'
import { verbatim } from '../modals/frame.ts'

/** Well below what Slack takes in all blocks of a message. */
const LONGEST = 6000

export function whyAnswer({ ticket }: TicketView, settings: Pick<Settings, 'tiers' | 'urgency'>): SlackMessage {
  const factors = ticket.factors as unknown as UrgencyFactor[]
  const head = `*Ticket #${ticket.id}*: urgency ${ticket.urgency}, ${ticket.tier}`
  return {
    text: head,
    blocks: [
      section(head),
      // Words of customers stand in it: shown as they are, never read as markup (I8).
      verbatim(cut(urgencyLines({ ...ticket, factors }, settings).join('\n'), LONGEST)),
      context('Points and guarantees are those of `urgency` in config/hearback.yaml, by the keys in brackets.'),
    ],
  }
}
