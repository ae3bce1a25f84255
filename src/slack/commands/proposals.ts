/** What `/hearback proposals` answers: answers of people as entries to paste, each with the admins' decision. Pure. */
import type { ProposedEntry } from '../../desk/learning.ts'
import { type Block, context, cut, escaped, LIMITS, section } from '../cards/blocks.ts'
import { plural } from '../cards/words.ts'
import type { SlackMessage } from '../client.ts'
import { plain, verbatim } from '../modals/frame.ts'

export const PROPOSAL_ACTIONS = { taken: 'proposal_taken', declined: 'proposal_declined' } as const
/** Entries of one answer: so many of the longest stay below what Slack takes in a message. */
export const PROPOSALS_SHOWN = 5
const LONGEST_SNIPPET = 2200

const choice = (actionId: string, text: string, id: number, label: string) => ({
  type: 'button' as const,
  action_id: actionId,
  value: String(id),
  text: plain(text, LIMITS.button),
  accessibility_label: cut(label, 75),
})

const entryBlocks = ({ id, ticketId, brand, snippet }: ProposedEntry): Block[] => [
  section(`*Ticket #${ticketId}* · ${escaped(brand, 80)}`),
  verbatim(cut(snippet, LONGEST_SNIPPET)),
  {
    type: 'actions',
    block_id: `proposal:${id}`,
    elements: [
      choice(PROPOSAL_ACTIONS.taken, 'I have pasted it', id, `The entry of ticket ${ticketId} stands in the file`),
      choice(PROPOSAL_ACTIONS.declined, 'No entry', id, `The answer of ticket ${ticketId} shall be no entry`),
    ],
  },
]

export function proposalsAnswer(entries: ProposedEntry[], total: number): SlackMessage {
  if (total === 0) {
    const none = 'No answer waits to become an entry of the knowledge base.'
    return { text: none, blocks: [section(none)] }
  }
  const head = `*${plural(total, 'answer')}* for which the knowledge base had no entry`
  const rest = total - entries.length
  return {
    text: head,
    blocks: [
      section(head),
      context(
        'Paste what fits below `entries:` in config/knowledge.yaml, better its words, and save: it takes effect at once. Look for names and details of the customer that may have stayed in it.',
      ),
      ...entries.flatMap(entryBlocks),
      ...(rest > 0 ? [context(`${plural(rest, 'more answer')} follow once these are decided.`)] : []),
    ],
  }
}
