/** Asks for the link of a post that no stream has found. Pure. */
import type { ModalView } from '@slack/types'
import { section } from '../cards/blocks.ts'
import { modal, notice, plain } from './frame.ts'

export const TRACK = { shortcut: 'track_link', callback: 'track_form' } as const
export const TRACK_TITLE = 'Track a post'
const LONGEST_URL = 3000

interface TrackForm {
  /** What to say above; mrkdwn. */
  told: string | null
  /** Links in the message from which it was opened. */
  links: string[]
}

export const trackView = ({ told, links }: TrackForm): ModalView => {
  const first = links[0]
  return modal({
    title: TRACK_TITLE,
    callback: TRACK.callback,
    submit: 'Track it',
    close: 'Cancel',
    blocks: [
      ...(told === null ? [] : [notice(told)]),
      section('Paste the link of a public post about us. It becomes a ticket like all others.'),
      {
        type: 'input',
        block_id: 'url',
        label: plain('Link of the post', 2000),
        element: {
          type: 'url_text_input',
          action_id: 'url',
          placeholder: plain('https://x.com/…/status/…', 150),
          ...(first === undefined ? {} : { initial_value: first }),
        },
      },
    ],
  })
}

/** Links of the web in a message as Slack stores it (`<https://…|shown>`), in order, each once. */
export function linksIn(text: string): string[] {
  const found = [...text.matchAll(/https?:\/\/[^\s<>|"\\]+/g)].map(([url]) =>
    url.replaceAll('&amp;', '&').replace(/[.,;:!?)\]]+$/, ''),
  )
  return [...new Set(found)].filter((url) => URL.canParse(url) && url.length <= LONGEST_URL)
}
