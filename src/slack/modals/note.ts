/** A note among ourselves. Nothing about this form looks like a reply, and no path leads from it to a platform. Pure. */
import type { ModalView } from '@slack/types'
import type { TicketView } from '../../store/tickets.ts'
import { section } from '../cards/blocks.ts'
import { CALLBACKS, modal, notice, TITLES, textInput } from './frame.ts'
import type { FormMeta } from './meta.ts'
import { postBlocks } from './post.ts'

interface NoteForm {
  view: TicketView
  meta: FormMeta
  told: string | null
  note: string | null
}

export const noteView = ({ view, meta, told, note }: NoteForm): ModalView =>
  modal({
    title: TITLES.note,
    callback: CALLBACKS.note,
    submit: 'Keep the note',
    close: 'Cancel',
    meta,
    blocks: [
      ...(told === null ? [] : [notice(told)]),
      section('🔒 *For the team only: this stays in Slack.* The customer never sees it.'),
      textInput({
        blockId: 'note',
        actionId: 'note',
        label: '📝 Note for the team',
        focus: true,
        placeholder: 'What colleagues should know',
        ...(note === null ? {} : { value: note }),
      }),
      ...postBlocks(view),
    ],
  })
