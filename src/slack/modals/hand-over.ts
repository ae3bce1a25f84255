/** To whom a ticket goes, with a note for them. Pure. */
import type { ModalView } from '@slack/types'
import type { TicketView } from '../../store/tickets.ts'
import { context } from '../cards/blocks.ts'
import { CALLBACKS, modal, notice, plain, TITLES, textInput } from './frame.ts'
import type { FormMeta } from './meta.ts'
import { postBlocks } from './post.ts'

interface HandOverForm {
  view: TicketView
  meta: FormMeta
  told: string | null
  /** Slack user groups that may take tickets. */
  groups: { id: string; name: string }[]
  note: string | null
}

export function handOverView({ view, meta, told, groups, note }: HandOverForm): ModalView {
  const times = view.ticket.handOvers
  return modal({
    title: TITLES.hand_over,
    callback: CALLBACKS.hand_over,
    submit: 'Hand over',
    close: 'Cancel',
    meta,
    blocks: [
      ...(told === null ? [] : [notice(told)]),
      {
        type: 'input',
        block_id: 'person',
        optional: groups.length > 0,
        label: plain('To a person', 2000),
        element: { type: 'users_select', action_id: 'person', placeholder: plain('Choose somebody', 150) },
      },
      ...(groups.length === 0
        ? []
        : [
            {
              type: 'input' as const,
              block_id: 'group',
              optional: true,
              label: plain('or to a group: the ticket goes back to the queue, and the group is called', 2000),
              element: {
                type: 'static_select' as const,
                action_id: 'group',
                placeholder: plain('Choose a group', 150),
                options: groups.slice(0, 100).map(({ id, name }) => ({ text: plain(name, 75), value: id })),
              },
            },
          ]),
      textInput({
        blockId: 'note',
        actionId: 'note',
        label: 'A note for them (stays in Slack)',
        placeholder: 'What is known, what was tried, what the customer waits for',
        ...(note === null ? {} : { value: note }),
      }),
      context(
        times === 0
          ? 'This is the first hand-over. The second one is told to a manager, because the customer is being passed around.'
          : `Handed over ${times === 1 ? 'once' : `${times} times`} already: the next time is told to a manager.`,
      ),
      ...postBlocks(view),
    ],
  })
}

interface HandOverAnswer {
  to: string
  note: string
}

/** Whom the form names, or what is wrong, by block id. `isColleague`: who may work on tickets. */
export function readHandOver(
  values: { person: string | null; group: string | null; note: string | null },
  isColleague: (user: string) => boolean,
): HandOverAnswer | { errors: Record<string, string> } {
  const { person, group } = values
  const note = (values.note ?? '').trim()
  if (person !== null && group !== null) return { errors: { group: 'Choose a person or a group, not both.' } }
  const to = person ?? group
  if (to === null) return { errors: { person: 'Choose who takes it.' } }
  if (person !== null && !isColleague(person))
    return {
      errors: { person: 'They are not listed under people in config/hearback.yaml, so they could not answer it.' },
    }
  if (note === '')
    return { errors: { note: 'A word for whoever takes it saves the customer from telling it all again.' } }
  return { to, note }
}
