/** The forms that answer a customer: send as it is, edit first, or copy for posting by hand. Pure. */
import type { ModalView } from '@slack/types'
import type { LengthUnit } from '../../domain/post.ts'
import type { Suggestion, VoiceFinding } from '../../domain/suggestion.ts'
import type { Mention, TicketView } from '../../store/tickets.ts'
import { type Block, context, cut, divider, escaped, LIMITS, section, webUrl } from '../cards/blocks.ts'
import { CALLBACKS, LONGEST_INPUT, modal, notice, plain, TITLES, textInput, verbatim } from './frame.ts'
import type { FormMeta, FormName, ReplyMeta } from './meta.ts'
import { textHash } from './meta.ts'
import { lengthWords, limitHint, othersClaim, platformName, postBlocks } from './post.ts'
import { type PromiseChoice, promiseBlocks } from './promises.ts'

/** Action ids inside the reply forms. */
export const REPLY_ACTIONS = {
  choose: 'reply_choose',
  editFirst: 'reply_edit_first',
  openPost: 'reply_open_post',
} as const
const OFFERED = 3

export interface ReplyForm {
  view: TicketView
  mention: Mention
  by: string
  /** What happened since the card that was pressed; mrkdwn. */
  since: string | null
  findings: VoiceFinding[]
  /** What the text that the form begins with promises by when. */
  promises: PromiseChoice[]
  meta: FormMeta
}

export const suggestionsOf = ({ ticket }: TicketView): Suggestion[] =>
  (ticket.suggestions as unknown as Suggestion[]).slice(0, OFFERED)

export const replyMeta = ({ ticket, replies }: TicketView, mention: Mention): ReplyMeta => ({
  mentionId: mention.id,
  attempt: replies.length + 1,
  max: mention.limitMax,
  unit: mention.limitUnit as LengthUnit,
  brand: ticket.brand,
  language: ticket.language,
})

const notices = ({ view, by, since }: ReplyForm): Block[] => {
  const told = [since === null ? null : `${since}, after the card that you pressed.`, othersClaim(view, by)]
  const words = told.filter((each) => each !== null).join(' ')
  return words === '' ? [] : [notice(words)]
}

/** Where it goes, to whom, and in whose name. */
const wayOf = ({ view, mention }: ReplyForm, verb: string): Block => {
  const { ticket, customer } = view
  const platform = platformName(ticket.platform)
  const url = webUrl(mention.url)
  const post = url === null ? 'post' : `<${escaped(url, 1500)}|post>`
  return section(
    `${verb} *in public on ${platform}*, from *@${escaped(ticket.account, 100)}*, as a reply to this ${post} by *${escaped(customer.name || customer.handle, 150)}* (@${escaped(customer.handle, 100)}).`,
  )
}

/** "No voice warnings", or what the guard found. */
const findingsBlock = (findings: VoiceFinding[]): Block => ({
  ...context(cut(findings.length === 0 ? 'No voice warnings.' : findings.map(findingWords).join('\n'), LIMITS.context)),
  block_id: 'findings',
})

export const findingWords = ({ level, reason, better }: VoiceFinding): string =>
  `${level === 'block' ? '⛔' : '⚠️'} ${escaped(reason, 300)}${better === null ? '' : ` Better: ${escaped(better, 300)}`}`

/** Exactly what goes out, to be looked at once more before it is public. */
export function sendView(form: ReplyForm, suggestion: Suggestion): ModalView {
  const { view, meta, findings, promises } = form
  const isBlocked = findings.some(({ level }) => level === 'block')
  const reply = meta.reply
  return modal({
    title: TITLES.send,
    callback: CALLBACKS.send,
    close: 'Cancel',
    ...(isBlocked ? {} : { submit: 'Send now' }),
    meta: { ...meta, ...shownIn(promises), shown: textHash(suggestion.text) },
    blocks: [
      ...notices(form),
      wayOf(form, isBlocked ? '⛔ This cannot go out as it is. It would go out' : 'This goes out'),
      context('*Word for word:*'),
      verbatim(suggestion.text),
      context(reply === undefined ? ' ' : lengthWords(suggestion.text, reply)),
      context(`Suggested: ${escaped(suggestion.reason, 300)}`),
      findingsBlock(findings),
      ...(isBlocked ? [] : promiseBlocks(promises, meta.round)),
      {
        type: 'actions',
        block_id: 'instead',
        elements: [
          {
            type: 'button',
            action_id: REPLY_ACTIONS.editFirst,
            text: plain('✏️ Edit it first', LIMITS.button),
            value: `${meta.ticketId}:${meta.seen}`,
          },
        ],
      },
      divider,
      ...postBlocks(view),
    ],
  })
}

const shownIn = (promises: PromiseChoice[]) =>
  promises.length === 0 ? {} : { promises: promises.map(({ key }) => key) }

const choiceBlock = (suggestions: Suggestion[], chosen: number): Block[] => {
  if (suggestions.length < 2) return []
  const options = suggestions.map(({ reason, text }, index) => ({
    text: plain(`${index + 1}. ${reason}`, LIMITS.option),
    description: plain(text.replace(/\s+/g, ' '), 75),
    value: String(index),
  }))
  const initial = options[chosen]
  return [
    {
      type: 'input',
      block_id: 'choice',
      optional: true,
      dispatch_action: true,
      label: plain('Begin with', 2000),
      element: {
        type: 'radio_buttons',
        action_id: REPLY_ACTIONS.choose,
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    },
  ]
}

/** The draft, to be changed and sent. `draft`: what stands in the field; default: the first suggestion. */
export function editView(form: ReplyForm, draft?: string): ModalView {
  const { view, meta, findings, promises } = form
  const suggestions = suggestionsOf(view)
  const text = draft ?? suggestions[0]?.text ?? ''
  const chosen = suggestions.findIndex((each) => each.text === text)
  return modal({
    title: TITLES.edit,
    callback: CALLBACKS.edit,
    submit: 'Send',
    close: 'Cancel',
    meta: { ...meta, ...shownIn(promises), ...(chosen === -1 ? {} : { shown: textHash(text) }) },
    blocks: [
      ...notices(form),
      ...postBlocks(view),
      divider,
      ...choiceBlock(suggestions, chosen),
      ...draftBlocks({ meta, text, findings, promises, kept: null }),
      wayOf(form, 'It goes out'),
    ],
  })
}

/** For platforms that take no reply from programs: the text to copy, the way there, and a word when it is done. */
export function copyView(form: ReplyForm, draft?: string): ModalView {
  const { view, mention, meta, findings, promises } = form
  const platform = platformName(view.ticket.platform)
  const url = webUrl(mention.url)
  const suggestions = suggestionsOf(view)
  const text = draft ?? suggestions[0]?.text ?? ''
  return modal({
    title: TITLES.copy,
    callback: CALLBACKS.copy,
    submit: "I've posted it",
    close: 'Cancel',
    meta: { ...meta, ...shownIn(promises) },
    blocks: [
      ...notices(form),
      section(
        `${escaped(mention.noReplyReason ?? `${platform} takes no reply from programs here.`, 600)}\n*1.* Copy the text. *2.* Open the post and answer there, as *@${escaped(view.ticket.account, 100)}*. *3.* Come back and press _I've posted it_, so that it counts as answered.`,
      ),
      ...draftBlocks({ meta, text, findings, promises, kept: null }),
      ...(url === null
        ? []
        : [
            {
              type: 'actions' as const,
              block_id: 'open',
              elements: [
                {
                  type: 'button' as const,
                  action_id: REPLY_ACTIONS.openPost,
                  url,
                  style: 'primary' as const,
                  text: plain(`Open on ${platform}`, LIMITS.button),
                },
              ],
            },
          ]),
      divider,
      ...postBlocks(view),
    ],
  })
}

interface DraftBlocks {
  meta: FormMeta
  text: string
  findings: VoiceFinding[]
  promises: PromiseChoice[]
  /** A text that had to make room for another; it stays to be copied. */
  kept: string | null
}

const isDraftBlock = (id: string): boolean =>
  id === 'findings' || ['text:', 'kept:', 'promises:'].some((start) => id.startsWith(start))

function draftBlocks({ meta, text, findings, promises, kept }: DraftBlocks): Block[] {
  const { reply, round } = meta
  return [
    textInput({
      blockId: `text:${round}`,
      actionId: 'text',
      label: 'Your reply',
      value: text,
      focus: true,
      ...(reply === undefined ? {} : { hint: limitHint(reply.max, reply.unit) }),
    }),
    ...(kept === null
      ? []
      : [
          textInput({
            blockId: `kept:${round}`,
            actionId: 'kept',
            label: 'What you had written before (kept for copying, not sent)',
            value: kept.slice(0, LONGEST_INPUT),
            optional: true,
          }),
        ]),
    findingsBlock(findings),
    ...promiseBlocks(promises, round),
  ]
}

interface Redraft extends Omit<DraftBlocks, 'meta'> {
  /** What to say above the form; mrkdwn. */
  told: string | null
  submit?: string
}

/** The same form again from the blocks that Slack sent back, with another text, other remarks and a new field for the text. */
export function redraft(form: FormName, blocks: Block[], meta: FormMeta, change: Redraft): ModalView {
  const { promises: _shownBefore, ...lasting } = meta
  const next = { ...lasting, ...shownIn(change.promises), round: meta.round + 1 }
  const rest = blocks.filter(({ block_id: id = '' }) => !isDraftBlock(id) && (change.told === null || id !== 'notice'))
  const at = blocks
    .filter(({ block_id: id = '' }) => change.told === null || id !== 'notice')
    .findIndex(({ block_id: id = '' }) => id.startsWith('text:'))
  const place = at === -1 ? rest.length : at
  return modal({
    title: TITLES[form],
    callback: CALLBACKS[form],
    submit: change.submit ?? (form === 'copy' ? "I've posted it" : 'Send'),
    close: 'Cancel',
    meta: next,
    blocks: [
      ...(change.told === null ? [] : [notice(change.told)]),
      ...rest.slice(0, place),
      ...draftBlocks({ ...change, meta: next }),
      ...rest.slice(place),
    ],
  })
}
