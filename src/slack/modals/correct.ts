/** How urgent a matter is, and what it is about, by the word of a person. Pure. */
import type { ModalView } from '@slack/types'
import { CATEGORIES, type Category, TIERS, type Tier } from '../../domain/urgency.ts'
import type { TicketView } from '../../store/tickets.ts'
import { type Block, context, LIMITS } from '../cards/blocks.ts'
import { TIER_MARKS } from '../cards/words.ts'
import { CALLBACKS, modal, notice, plain, TITLES } from './frame.ts'
import type { FormMeta } from './meta.ts'
import { postBlocks } from './post.ts'

const NO_CATEGORY = 'none'

interface Choice {
  text: string
  value: string
}

function select(id: string, label: string, choices: Choice[], chosen: string): Block {
  const options = choices.map(({ text, value }) => ({ text: plain(text, LIMITS.option), value }))
  const initial = options.find(({ value }) => value === chosen)
  return {
    type: 'input',
    block_id: id,
    label: plain(label, 2000),
    element: {
      type: 'static_select',
      action_id: id,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  }
}

export const correctView = ({
  view,
  meta,
  told,
}: {
  view: TicketView
  meta: FormMeta
  told: string | null
}): ModalView =>
  modal({
    title: TITLES.correct,
    callback: CALLBACKS.correct,
    submit: 'Correct',
    close: 'Cancel',
    meta,
    blocks: [
      ...(told === null ? [] : [notice(told)]),
      select(
        'tier',
        'How urgent it is',
        TIERS.map((tier) => ({ text: `${TIER_MARKS[tier]} ${tier}`, value: tier })),
        view.ticket.tier,
      ),
      select(
        'category',
        'What it is about',
        [
          { text: 'nothing in particular', value: NO_CATEGORY },
          ...CATEGORIES.map((category) => ({ text: category, value: category })),
        ],
        view.ticket.category ?? NO_CATEGORY,
      ),
      context(
        'The targets are those of the tier, from when the customer wrote. It is kept as an example to learn from.',
      ),
      ...postBlocks(view),
    ],
  })

/** null for what the form does not offer. */
export function readCorrection(
  tier: string | null,
  category: string | null,
): { tier: Tier; category: Category | null } | null {
  const chosen = TIERS.find((each) => each === tier)
  const about = CATEGORIES.find((each) => each === category) ?? null
  return chosen === undefined || (about === null && category !== NO_CATEGORY) ? null : { tier: chosen, category: about }
}
