/** Sending a reply: as it was suggested, edited, or posted by hand. Everything that needs no database is checked before the acknowledgement. */
import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { ActionResult, Click } from '../../desk/desk.ts'
import { messageOf } from '../../domain/errors.ts'
import type { Suggestion, VoiceFinding } from '../../domain/suggestion.ts'
import type { Block } from '../cards/blocks.ts'
import { CALLBACKS, closedView, TITLES } from '../modals/frame.ts'
import { type FormMeta, type FormName, limitOf, type ReplyMeta, readMeta, textHash } from '../modals/meta.ts'
import { tooLong } from '../modals/post.ts'
import { confirmed, hasUnshown, PROMISES, promiseChoices } from '../modals/promises.ts'
import { findingWords, REPLY_ACTIONS, redraft, suggestionsOf } from '../modals/reply.ts'
import { pressKey } from '../request.ts'
import { OUTDATED, type Submission, settle } from './submit.ts'
import { APOLOGY, show, tell, type Ui } from './ui.ts'
import { type FieldValues, fieldsOf } from './values.ts'

/** "Sent" is said by the card alone, when the platform has taken it. */
const ON_ITS_WAY = 'Your reply is on its way. The card shows when the platform has taken it, with the link.'

interface ReplyForm {
  meta: FormMeta
  reply: ReplyMeta
  fields: FieldValues
  text: string
  by: string
}

/** What the form holds; null when the person may not send it, and has been told in its place. */
async function readForm(ui: Ui, { ack, body }: Submission, form: FormName): Promise<ReplyForm | null> {
  const meta = readMeta(body.view.private_metadata)
  const fields = fieldsOf(body.view)
  const text = fields.text('text') ?? ''
  const by = body.user.id
  const refusal = ui.reads.refusal(by)
  if (refusal === null && meta?.reply !== undefined) return { meta, reply: meta.reply, fields, text, by }
  await ack({ response_action: 'update', view: closedView(TITLES[form], refusal ?? OUTDATED, text) })
  return null
}

const blocksOf = (view: { blocks: unknown[] }): Block[] => view.blocks as Block[]

/** What is shown at the field; plain text. */
const atField = (findings: VoiceFinding[]): string =>
  findings
    .map(({ reason, better }) => (better === null ? reason : `${reason} Better: ${better}`))
    .join(' ')
    .slice(0, 500)

const blocking = (findings: VoiceFinding[]): VoiceFinding[] => findings.filter(({ level }) => level === 'block')

/** What a text promises, with the ticks of the form where it has shown them. */
const promisesOf = (ui: Ui, text: string, { meta, reply, fields }: Pick<ReplyForm, 'meta' | 'reply' | 'fields'>) =>
  promiseChoices(ui.desk.promisesIn(text, reply.brand, reply.language), ui.desk.promiseZone(reply.brand), {
    shown: meta.promises ?? [],
    ticked: fields.options(PROMISES),
  })

const PROMISES_TOLD =
  'This promises something by a time. Look at it below, untick what is not to be followed up, and send once more.'

/** Edited texts. */
async function submitEdit(ui: Ui, submission: Submission): Promise<void> {
  const { ack, body } = submission
  const read = await readForm(ui, submission, 'edit')
  if (read === null) return
  const { meta, reply, fields, text } = read
  const findings = ui.reads.findings(text, reply.brand, reply.language)
  const blocked = blocking(findings)
  const wrong =
    text.trim() === ''
      ? 'The text is empty.'
      : (tooLong(text, limitOf(reply)) ?? (blocked.length > 0 ? atField(blocked) : null))
  if (wrong !== null)
    return ack({ response_action: 'errors', errors: { [fields.blockOf('text') ?? `text:${meta.round}`]: wrong } })
  const kept = fields.text('kept')
  const promises = promisesOf(ui, text, read)
  const isWarned = findings.length === 0 || meta.warned === textHash(text)
  const isPromiseShown = !hasUnshown(promises, meta.promises ?? [])
  if (!isWarned || !isPromiseShown) {
    const told = [
      ...(isWarned
        ? []
        : [
            `Look at this before it goes out; _Send anyway_ sends it as it is.\n${findings.map(findingWords).join('\n')}`,
          ]),
      ...(isPromiseShown ? [] : [PROMISES_TOLD]),
    ].join('\n')
    const warned = findings.length === 0 ? meta : { ...meta, warned: textHash(text) }
    const submit = findings.length === 0 ? 'Send' : 'Send anyway'
    const view = redraft('edit', blocksOf(body.view), warned, { text, findings, promises, kept, told, submit })
    return ack({ response_action: 'update', view })
  }
  const commitments = confirmed(promises)
  await settle(ui, submission, {
    meta,
    draft: text,
    done: ON_ITS_WAY,
    work: (click) => ui.desk.approve(click, { text, mentionId: reply.mentionId, attempt: reply.attempt, commitments }),
    refused: (told) => redraft('edit', blocksOf(body.view), meta, { text, findings, promises, kept, told }),
  })
}

/** A text that was posted on the platform by hand. */
async function submitCopy(ui: Ui, submission: Submission): Promise<void> {
  const read = await readForm(ui, submission, 'copy')
  if (read === null) return
  const { meta, reply, fields, text } = read
  if (text.trim() === '') {
    const block = fields.blockOf('text') ?? `text:${meta.round}`
    return submission.ack({
      response_action: 'errors',
      errors: { [block]: 'Put in what you posted, so that colleagues can read it.' },
    })
  }
  const promises = promisesOf(ui, text, read)
  if (hasUnshown(promises, meta.promises ?? [])) {
    const findings = ui.reads.findings(text, reply.brand, reply.language)
    const change = { text, findings, promises, kept: fields.text('kept'), told: PROMISES_TOLD }
    const view = redraft('copy', blocksOf(submission.body.view), meta, change)
    return submission.ack({ response_action: 'update', view })
  }
  const commitments = confirmed(promises)
  await settle(ui, submission, {
    meta,
    draft: text,
    done: 'Noted: it counts as answered, and the text stands in the thread of the card.',
    work: (click) =>
      ui.desk.postedByHand(click, { text, mentionId: reply.mentionId, attempt: reply.attempt, commitments }),
  })
}

/** The suggestion as it was confirmed: read again, and sent only when it is to the letter what the person saw. */
async function approveShown(
  ui: Ui,
  click: Click,
  form: Pick<ReplyForm, 'meta' | 'reply' | 'fields'>,
): Promise<ActionResult> {
  const { meta, reply } = form
  const opened = await ui.reads.ticket(click.ticketId, { by: click.by, seen: click.seen, intent: null })
  const shown =
    opened === null ? undefined : suggestionsOf(opened.view).find(({ text }) => textHash(text) === meta.shown)
  if (shown === undefined)
    return {
      result: 'stale',
      told: 'Nothing was sent: the suggestion has changed since you saw it. Please look again.',
    }
  const { text } = shown
  // Only what the form has shown is confirmed: a box that was not there was not ticked.
  const seen = promisesOf(ui, text, form).filter(({ key }) => meta.promises?.includes(key) === true)
  const commitments = confirmed(seen)
  return ui.desk.approve(click, { text, mentionId: reply.mentionId, attempt: reply.attempt, commitments })
}

async function submitSend(ui: Ui, submission: Submission): Promise<void> {
  const read = await readForm(ui, submission, 'send')
  if (read === null) return
  const { meta } = read
  await settle(ui, submission, {
    meta,
    draft: null,
    done: ON_ITS_WAY,
    work: (click) => approveShown(ui, click, read),
  })
}

/** Another suggestion was chosen: it takes the place of the text; what had been typed stays below, for copying. */
async function choose(ui: Ui, body: BlockAction): Promise<void> {
  const { view } = body
  const meta = view === undefined ? null : readMeta(view.private_metadata)
  if (view === undefined || meta?.reply === undefined || !ui.isFirst(`choose:${pressKey(body)}`)) return
  if (ui.reads.refusal(body.user.id) !== null) return
  const fields = fieldsOf(view)
  const index = Number(fields.option(REPLY_ACTIONS.choose) ?? Number.NaN)
  const suggestions = await readSuggestions(ui, meta, body.user.id)
  if (suggestions === null) return
  const chosen = suggestions[index]
  const typed = fields.text('text') ?? ''
  if (chosen === undefined || chosen.text === typed) return
  const isTheirs = typed !== '' && !suggestions.some(({ text }) => text === typed)
  const before = fields.text('kept')
  const kept = isTheirs ? (before === null ? typed : `${typed}\n\n${before}`) : before
  const findings = ui.reads.findings(chosen.text, meta.reply.brand, meta.reply.language)
  const promises = promisesOf(ui, chosen.text, { meta, reply: meta.reply, fields })
  await show(
    ui,
    view.id,
    redraft('edit', blocksOf(view), meta, { text: chosen.text, findings, promises, kept, told: null }),
  )
}

async function readSuggestions(ui: Ui, meta: FormMeta, by: string): Promise<Suggestion[] | null> {
  try {
    const opened = await ui.reads.ticket(meta.ticketId, { by, seen: meta.seen, intent: null })
    return opened === null ? [] : suggestionsOf(opened.view)
  } catch (error) {
    ui.log.error({ by, err: error, error: messageOf(error) }, 'the suggestions could not be read')
    await tell(ui, meta.channel, by, APOLOGY)
    return null
  }
}

export function registerReplies(app: App, ui: Ui): void {
  app.view<ViewSubmitAction>(CALLBACKS.send, ({ ack, body }) => submitSend(ui, { ack, body }))
  app.view<ViewSubmitAction>(CALLBACKS.edit, ({ ack, body }) => submitEdit(ui, { ack, body }))
  app.view<ViewSubmitAction>(CALLBACKS.copy, ({ ack, body }) => submitCopy(ui, { ack, body }))

  app.action<BlockAction>(REPLY_ACTIONS.choose, async ({ ack, body }) => {
    await ack()
    await choose(ui, body)
  })
}
