/**
 * Forms that are sent. The acknowledgement comes first and shows "Checking…" with what was typed; the outcome then replaces it. A
 * text that somebody typed is never lost: it comes back in the modal, or privately in the channel when the modal has been closed.
 */
import type { App, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { ActionResult, Click } from '../../desk/desk.ts'
import { messageOf } from '../../domain/errors.ts'
import { localTime } from '../cards/blocks.ts'
import { readCorrection } from '../modals/correct.ts'
import { isDismissReason } from '../modals/dismiss.ts'
import {
  AGAIN,
  CALLBACKS,
  checkingView,
  closedView,
  conflictView,
  doneView,
  loadingView,
  TITLES,
} from '../modals/frame.ts'
import { readHandOver } from '../modals/hand-over.ts'
import { type FormMeta, readMeta } from '../modals/meta.ts'
import { snoozeUntil } from '../modals/snooze.ts'
import { submissionKey } from '../request.ts'
import { fillForm } from './fill.ts'
import { APOLOGY, outcomeOf, show, tellWithDraft, type Ui } from './ui.ts'
import { type FieldValues, fieldsOf } from './values.ts'

export type Submission = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'body'>

/** After an upgrade, forms that were open before it cannot be read any more. */
export const OUTDATED = 'This form is of an older version of Hearback, and nothing was changed. Please open it again.'

export interface Settled {
  meta: FormMeta
  /** What the person typed, to be given back. */
  draft: string | null
  work(click: Click): Promise<ActionResult>
  /** What to say when it is done; mrkdwn. */
  done: string
  /** What to show when the desk refuses; default: the draft, and the offer to look again. */
  refused?(told: string): ModalView
}

/** Acknowledges, does it, shows what came of it. */
export async function settle(ui: Ui, { ack, body }: Submission, settled: Settled): Promise<void> {
  const { meta, draft } = settled
  const title = TITLES[meta.form]
  await ack({ response_action: 'update', view: checkingView(title, draft, meta) })
  const by = body.user.id
  const click: Click = { ticketId: meta.ticketId, by, seen: meta.seen, requestKey: submissionKey(body) }
  const outcome = await outcomeOf(ui, by, body.view.callback_id, () => settled.work(click))
  const shown = viewOf(outcome, settled, title)
  if ((await show(ui, body.view.id, shown)) || isDone(outcome)) return
  await tellWithDraft(ui, meta.channel, by, toldOf(outcome), draft)
}

const isDone = (outcome: ActionResult | 'trouble'): boolean =>
  outcome !== 'trouble' && (outcome.result === 'done' || outcome.result === 'repeat')

const toldOf = (outcome: ActionResult | 'trouble'): string =>
  outcome === 'trouble' ? APOLOGY : (outcome.told ?? 'Nothing was changed.')

function viewOf(outcome: ActionResult | 'trouble', { meta, draft, done, refused }: Settled, title: string): ModalView {
  const told = toldOf(outcome)
  if (outcome === 'trouble') return conflictView(told, draft, meta)
  switch (outcome.result) {
    case 'done':
    // The same form came twice: it has had its effect, and this is what it was.
    case 'repeat':
      return doneView(title, done)
    case 'refused':
      return refused?.(told) ?? conflictView(told, draft, meta)
    case 'stale':
      return conflictView(told, draft, meta)
    case 'forbidden':
    case 'missing':
      return closedView(title, told, draft)
  }
}

/** What is wrong, by block id, shown at the fields. */
type Errors = { errors: Record<string, string> }

interface Reading {
  meta: FormMeta
  fields: FieldValues
  by: string
}

/** A form whose fields say what to do, or what is wrong with them. */
function onForm(
  app: App,
  ui: Ui,
  form: FormMeta['form'],
  read: (reading: Reading) => Omit<Settled, 'meta'> | Errors,
): void {
  app.view<ViewSubmitAction>(CALLBACKS[form], async ({ ack, body }) => {
    const meta = readMeta(body.view.private_metadata)
    const refusal = ui.reads.refusal(body.user.id)
    const fields = fieldsOf(body.view)
    if (refusal !== null || meta === null) {
      const view = closedView(TITLES[form], refusal ?? OUTDATED, fields.text('note'))
      return ack({ response_action: 'update', view })
    }
    const asked = read({ meta, fields, by: body.user.id })
    if ('errors' in asked) return ack({ response_action: 'errors', errors: asked.errors })
    await settle(ui, { ack, body }, { ...asked, meta })
  })
}

export function registerForms(app: App, ui: Ui): void {
  const { desk, clock } = ui

  onForm(app, ui, 'snooze', ({ fields }) => {
    const asked = snoozeUntil(fields.option('choice'), fields.time('own'), clock.now())
    if ('errors' in asked) return asked
    const { until } = asked
    return { draft: null, done: `It sleeps until ${localTime(until)}.`, work: (click) => desk.snooze(click, until) }
  })

  onForm(app, ui, 'hand_over', ({ fields }) => {
    const values = { person: fields.person('person'), group: fields.option('group'), note: fields.text('note') }
    const asked = readHandOver(values, (user) => ui.reads.refusal(user) === null)
    if ('errors' in asked) return asked
    const { to, note } = asked
    const whom = to.startsWith('S') ? `<!subteam^${to}>` : `<@${to}>`
    return {
      draft: note,
      done: `Handed over to ${whom}, with your note.`,
      work: (click) => desk.handOver(click, to, note),
    }
  })

  onForm(app, ui, 'note', ({ fields }) => {
    const note = fields.text('note') ?? ''
    if (note.trim() === '') return { errors: { note: 'The note is empty.' } }
    return {
      draft: note,
      done: 'Kept. It stands in the thread of the card, and stays in Slack.',
      work: (click) => desk.addNote(click, note),
    }
  })

  onForm(app, ui, 'dismiss', ({ fields }) => {
    const reason = fields.option('reason')
    if (!isDismissReason(reason)) return { errors: { reason: 'Choose why.' } }
    return {
      draft: null,
      done: 'Dismissed. The card offers an undo for ten minutes.',
      work: (click) => desk.dismiss(click, reason),
    }
  })

  onForm(app, ui, 'correct', ({ fields }) => {
    const asked = readCorrection(fields.option('tier'), fields.option('category'))
    if (asked === null) return { errors: { tier: 'Choose how urgent it is, and what it is about.' } }
    return {
      draft: null,
      done: 'Corrected. The card shows it, and it is kept as an example.',
      work: (click) => desk.correct(click, asked),
    }
  })

  // After a conflict: the same form once more, for the ticket as it is now, with what was typed.
  app.view<ViewSubmitAction>(AGAIN, async ({ ack, body }) => {
    const meta = readMeta(body.view.private_metadata)
    const draft = fieldsOf(body.view).text('draft') ?? ''
    const refusal = ui.reads.refusal(body.user.id)
    if (refusal !== null || meta === null)
      return ack({ response_action: 'update', view: closedView('Hearback', refusal ?? OUTDATED, draft) })
    const { form, ticketId, seen, channel } = meta
    await ack({ response_action: 'update', view: loadingView(TITLES[form], draft) })
    const wanted = { form, ticketId, seen, channel, by: body.user.id, ...(draft === '' ? {} : { draft }) }
    await show(ui, body.view.id, await formOrTrouble(ui, wanted, draft))
  })
}

async function formOrTrouble(ui: Ui, wanted: Parameters<typeof fillForm>[1], draft: string): Promise<ModalView> {
  try {
    return await fillForm(ui, wanted)
  } catch (error) {
    ui.log.error({ by: wanted.by, err: error, error: messageOf(error) }, 'a modal could not be filled')
    return closedView(TITLES[wanted.form], APOLOGY, draft)
  }
}
