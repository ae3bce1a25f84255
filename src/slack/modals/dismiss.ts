/** Why nobody needs to answer. Pure. */
import type { ModalView } from '@slack/types'
import { DISMISS_REASONS, type DismissReason } from '../../domain/ticket.ts'
import type { TicketView } from '../../store/tickets.ts'
import { context } from '../cards/blocks.ts'
import { DISMISS_WORDS } from '../cards/words.ts'
import { CALLBACKS, modal, notice, plain, TITLES } from './frame.ts'
import type { FormMeta } from './meta.ts'
import { postBlocks } from './post.ts'

interface DismissForm {
  view: TicketView
  meta: FormMeta
  told: string | null
}

export const dismissView = ({ view, meta, told }: DismissForm): ModalView =>
  modal({
    title: TITLES.dismiss,
    callback: CALLBACKS.dismiss,
    submit: 'Dismiss',
    close: 'Cancel',
    meta,
    blocks: [
      ...(told === null ? [] : [notice(told)]),
      {
        type: 'input',
        block_id: 'reason',
        label: plain('Nobody answers this, because', 2000),
        element: {
          type: 'radio_buttons',
          action_id: 'reason',
          options: DISMISS_REASONS.map((reason) => ({ text: plain(DISMISS_WORDS[reason], 75), value: reason })),
        },
      },
      context('It can be undone for ten minutes, and reopened at any time.'),
      ...postBlocks(view),
    ],
  })

export const isDismissReason = (value: string | null): value is DismissReason =>
  (DISMISS_REASONS as readonly (string | null)[]).includes(value)
