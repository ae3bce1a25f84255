/** The modals that all forms share: loading, checking, done, and what to show when nothing came of it. Pure. */
import type { ModalView } from '@slack/types'
import { type Block, context, cut, section } from '../cards/blocks.ts'
import { type FormMeta, type FormName, writeMeta } from './meta.ts'

/** Slack's limits (characters). */
const LONGEST_TITLE = 24
/** Most that a text field takes. */
export const LONGEST_INPUT = 3000

export const plain = (text: string, max: number) => ({
  type: 'plain_text' as const,
  text: cut(text === '' ? ' ' : text, max),
  emoji: true,
})

/** Callback id of each form's modal. */
export const CALLBACKS: Record<FormName, string> = {
  send: 'reply_send',
  edit: 'reply_edit',
  copy: 'reply_copy',
  snooze: 'form_snooze',
  hand_over: 'form_hand_over',
  note: 'form_note',
  dismiss: 'form_dismiss',
  correct: 'form_correct',
}
/** Callback id of the modal that gives a draft back. */
export const AGAIN = 'form_again'

/** Titles of the forms, at most 24 characters. */
export const TITLES: Record<FormName, string> = {
  send: 'Send this reply?',
  edit: 'Edit & send',
  copy: 'Copy text & open',
  snooze: 'Snooze',
  hand_over: 'Hand over',
  note: '📝 Internal note',
  dismiss: 'Dismiss',
  correct: 'Correct',
}

export interface Frame {
  title: string
  blocks: Block[]
  submit?: string
  close?: string
  callback?: string
  /** Written into private_metadata. */
  meta?: FormMeta | undefined
}

export const modal = ({ title, blocks, submit, close = 'Close', callback, meta }: Frame): ModalView => ({
  type: 'modal',
  title: plain(title, LONGEST_TITLE),
  close: plain(close, LONGEST_TITLE),
  blocks,
  ...(submit === undefined ? {} : { submit: plain(submit, LONGEST_TITLE) }),
  ...(callback === undefined ? {} : { callback_id: callback }),
  ...(meta === undefined ? {} : { private_metadata: writeMeta(meta) }),
})

/** A remark above a form; mrkdwn of our own. */
export const notice = (mrkdwn: string): Block => ({ ...section(cut(`⚠️ ${mrkdwn}`, 3000)), block_id: 'notice' })

/** A text to read and copy, in exactly these characters. */
export const verbatim = (text: string): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: text === '' ? ' ' : text }] }],
})

const kept = (draft: string | null): Block[] =>
  draft === null || draft === '' ? [] : [context('What you wrote:'), verbatim(draft)]

export const loadingView = (title: string, draft: string | null = null): ModalView =>
  modal({ title, blocks: [section('⏳ Loading…'), ...kept(draft)] })

/** Shown from the submission to its outcome. Holds the draft, so that it is there even if no outcome ever comes. */
export const checkingView = (title: string, draft: string | null, meta?: FormMeta): ModalView =>
  modal({ title, blocks: [section('⏳ Checking…'), ...kept(draft)], meta })

export const doneView = (title: string, words: string): ModalView =>
  modal({ title, blocks: [section(cut(`✅ ${words}`, 3000))] })

/** Nothing can be done here; `told` says why. The draft comes along for copying. */
export const closedView = (title: string, told: string, draft: string | null = null): ModalView =>
  modal({ title, blocks: [notice(told), ...kept(draft)] })

/** Somebody was faster: what happened, and the draft for copying, or for another look at the ticket as it is now. */
export const conflictView = (told: string, draft: string | null, meta: FormMeta): ModalView =>
  modal({
    title: TITLES[meta.form],
    callback: AGAIN,
    submit: 'Look again',
    meta,
    blocks: [
      notice(told),
      ...(draft === null || draft === '' ? [] : [draftInput('What you wrote, to copy or to go on with', draft)]),
    ],
  })

const draftInput = (label: string, draft: string): Block => ({
  type: 'input',
  block_id: 'draft',
  optional: true,
  label: plain(label, 2000),
  element: {
    type: 'plain_text_input',
    action_id: 'draft',
    multiline: true,
    max_length: LONGEST_INPUT,
    initial_value: draft.slice(0, LONGEST_INPUT),
  },
})

interface TextInput {
  blockId: string
  actionId: string
  label: string
  value?: string
  hint?: string
  optional?: boolean
  placeholder?: string
  focus?: boolean
}

/** A field for several lines. */
export const textInput = (input: TextInput): Block => ({
  type: 'input',
  block_id: input.blockId,
  label: plain(input.label, 2000),
  ...(input.optional === true ? { optional: true } : {}),
  ...(input.hint === undefined ? {} : { hint: plain(input.hint, 2000) }),
  element: {
    type: 'plain_text_input',
    action_id: input.actionId,
    multiline: true,
    max_length: LONGEST_INPUT,
    ...(input.focus === true ? { focus_on_load: true } : {}),
    ...(input.value === undefined || input.value === '' ? {} : { initial_value: cut(input.value, LONGEST_INPUT) }),
    ...(input.placeholder === undefined ? {} : { placeholder: plain(input.placeholder, 150) }),
  },
})
