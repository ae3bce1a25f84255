/** Reads what Slack sends about a click or a form, and names it so that a repeat of the same one can be told. */
import type { BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { Click } from '../desk/desk.ts'

/** What a button points at. */
export interface Aim {
  ticketId: number
  /** Version of the card that the person had before them. */
  seen: number
  replyId: number | null
}

const LARGEST_ID = 2_147_483_647
const isId = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= LARGEST_ID

/** `<ticket>:<version>` or `<ticket>:<version>:<reply>`; null when it is neither. */
export function readAim(value: string | undefined): Aim | null {
  const parts = (value ?? '').split(':')
  const [ticketId = Number.NaN, seen = Number.NaN, replyId] = parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : Number.NaN,
  )
  if (parts.length > 3 || !isId(ticketId) || !Number.isSafeInteger(seen)) return null
  if (replyId !== undefined && !isId(replyId)) return null
  return { ticketId, seen, replyId: replyId ?? null }
}

/** Splits `<verb>:<rest>`. */
export function readVerb(value: string | undefined): { verb: string; rest: string } {
  const at = (value ?? '').indexOf(':')
  return at === -1
    ? { verb: value ?? '', rest: '' }
    : { verb: (value ?? '').slice(0, at), rest: (value ?? '').slice(at + 1) }
}

/** The value of the pressed button, or of the chosen menu entry. */
export function chosenValue(body: BlockAction): string | undefined {
  const action = body.actions[0]
  if (action === undefined) return undefined
  if ('selected_option' in action) return action.selected_option?.value ?? undefined
  return 'value' in action && typeof action.value === 'string' ? action.value : undefined
}

/**
 * Slack may deliver one click several times, in different envelopes, and Bolt does not tell repeats apart: place, person, action and
 * time name it.
 */
export function pressKey(body: BlockAction): string {
  const action = body.actions[0]
  const where = `${body.channel?.id ?? ''}:${body.message?.ts ?? body.view?.id ?? body.container?.message_ts ?? ''}`
  return `${where}:${body.user.id}:${action?.action_id ?? ''}:${action?.action_ts ?? ''}`
}

/** One modal has its effect once, however often its form arrives. A refused one takes no key, so it can be mended and sent again. */
export const submissionKey = ({ view, user }: Pick<ViewSubmitAction, 'view' | 'user'>): string =>
  `view:${view.id}:${view.callback_id}:${user.id}`

/** The click on a card's button, or null when the button is not one of ours. */
export function clickOf(body: BlockAction): (Click & Pick<Aim, 'replyId'>) | null {
  const aim = readAim(chosenValue(body))
  return aim === null ? null : { ...aim, by: body.user.id, requestKey: pressKey(body) }
}

/** Remembers the latest `limit` keys of requests that change no row, such as opening a modal: true the first time. */
export function createRecentKeys(limit = 2_000): (key: string) => boolean {
  const keys = new Set<string>()
  return (key) => {
    if (keys.has(key)) return false
    keys.add(key)
    if (keys.size > limit)
      for (const oldest of keys) {
        keys.delete(oldest)
        break
      }
    return true
  }
}
