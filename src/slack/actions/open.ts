/**
 * Opens modals. Slack's trigger lives three seconds and works once, so the modal opens empty at once and is filled when the
 * database has answered, however slow it is.
 */
import type { App, BlockAction } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import { messageOf } from '../../domain/errors.ts'
import { ACTIONS } from '../cards/actions.ts'
import { asFailure } from '../client.ts'
import { closedView, loadingView, TITLES } from '../modals/frame.ts'
import { HISTORY_ACTIONS, HISTORY_SIZE, historyView } from '../modals/history.ts'
import type { FormName } from '../modals/meta.ts'
import { REPLY_ACTIONS } from '../modals/reply.ts'
import { chosenValue, pressKey, readAim, readVerb } from '../request.ts'
import { fillForm } from './fill.ts'
import { APOLOGY, show, tell, type Ui } from './ui.ts'

export interface Opening {
  title: string
  triggerId: string
  by: string
  /** Where the person is told when there is no modal. */
  channel: string | undefined
  /** Names the click. */
  key: string
  fill(): Promise<ModalView>
}

/** Opens, then fills. Permission has been checked by then: nothing of a ticket is shown to strangers. */
export async function openModal(ui: Ui, opening: Opening): Promise<void> {
  const { title, triggerId, by, channel, key } = opening
  if (!ui.isFirst(`open:${key}`)) return
  const [opened, filled] = await Promise.allSettled([
    ui.client.views.open({ trigger_id: triggerId, view: loadingView(title) }),
    opening.fill(),
  ])
  if (opened.status === 'rejected') return notOpened(ui, opened.reason, by, channel)
  const viewId = opened.value.view?.id
  if (viewId === undefined) return tell(ui, channel, by, APOLOGY)
  if (filled.status === 'rejected')
    ui.log.error({ by, title, err: filled.reason, error: messageOf(filled.reason) }, 'a modal could not be filled')
  await show(ui, viewId, filled.status === 'rejected' ? closedView(title, APOLOGY) : filled.value)
}

async function notOpened(ui: Ui, reason: unknown, by: string, channel: string | undefined): Promise<void> {
  const { slackCode, message } = asFailure(reason)
  // Another instance was given the same click, and has opened it.
  if (slackCode === 'exchanged_trigger_id') return
  ui.log.warn({ by, error: message }, 'a modal could not be opened')
  const told =
    slackCode === 'expired_trigger_id'
      ? 'That took too long, and Slack did not let the form open any more. Please press it again.'
      : 'The form could not be opened. Please press it again.'
  await tell(ui, channel, by, told)
}

/** True, and the person is told, when they may not see or do anything here. */
export async function isRefused(ui: Ui, by: string, channel: string | undefined): Promise<boolean> {
  const refusal = ui.reads.refusal(by)
  if (refusal === null) return false
  ui.log.info({ by }, 'somebody without permission was refused')
  await tell(ui, channel, by, refusal)
  return true
}

/** Buttons that open a form at once. */
const FORM_OF_ACTION: Record<string, FormName> = {
  [ACTIONS.send]: 'send',
  [ACTIONS.edit]: 'edit',
  [ACTIONS.copy]: 'copy',
  [ACTIONS.snooze]: 'snooze',
  [ACTIONS.correct]: 'correct',
}
/** Entries of the ⋯ menu that open a form. */
const MENU_FORMS: readonly string[] = ['snooze', 'hand_over', 'note', 'dismiss'] satisfies FormName[]
const isMenuForm = (verb: string): verb is FormName => MENU_FORMS.includes(verb)

async function openForm(ui: Ui, body: BlockAction, form: FormName, value: string | undefined): Promise<void> {
  const aim = readAim(value)
  const by = body.user.id
  const channel = body.channel?.id
  if (aim === null || (await isRefused(ui, by, channel))) return
  const wanted = { form, by, ticketId: aim.ticketId, seen: aim.seen, channel: channel ?? '' }
  await openModal(ui, {
    title: TITLES[form],
    triggerId: body.trigger_id,
    by,
    channel,
    key: pressKey(body),
    fill: () => fillForm(ui, wanted),
  })
}

async function fillHistory(ui: Ui, ticketId: number, page: number): Promise<ModalView> {
  const history = await ui.reads.history(ticketId, { skip: page * HISTORY_SIZE, take: HISTORY_SIZE })
  return history === null
    ? closedView('History', 'This ticket is not in the database any more.')
    : historyView({ history, ticketId, page })
}

/** The ⋯ menu's own handler opens what it names; `act` does what needs no form. */
export async function openFromMenu(ui: Ui, body: BlockAction): Promise<boolean> {
  const { verb, rest } = readVerb(chosenValue(body))
  if (isMenuForm(verb)) {
    await openForm(ui, body, verb, rest)
    return true
  }
  if (verb !== 'history') return false
  const aim = readAim(rest)
  const by = body.user.id
  const channel = body.channel?.id
  if (aim === null || (await isRefused(ui, by, channel))) return true
  await openModal(ui, {
    title: 'History',
    triggerId: body.trigger_id,
    by,
    channel,
    key: pressKey(body),
    fill: () => fillHistory(ui, aim.ticketId, 0),
  })
  return true
}

/** Replaces what an open modal shows. */
async function refill(ui: Ui, body: BlockAction, title: string, fill: () => Promise<ModalView>): Promise<void> {
  const viewId = body.view?.id
  if (viewId === undefined || !ui.isFirst(`refill:${pressKey(body)}`)) return
  const refusal = ui.reads.refusal(body.user.id)
  if (refusal !== null) return void (await show(ui, viewId, closedView(title, refusal)))
  try {
    await show(ui, viewId, await fill())
  } catch (error) {
    ui.log.error({ by: body.user.id, title, err: error, error: messageOf(error) }, 'a modal could not be filled')
    await show(ui, viewId, closedView(title, APOLOGY))
  }
}

export function registerOpeners(app: App, ui: Ui): void {
  for (const [actionId, form] of Object.entries(FORM_OF_ACTION)) {
    app.action<BlockAction>(actionId, async ({ ack, body }) => {
      await ack()
      await openForm(ui, body, form, chosenValue(body))
    })
  }

  // From the confirm step to the form, in the same modal.
  app.action<BlockAction>(REPLY_ACTIONS.editFirst, async ({ ack, body }) => {
    await ack()
    const aim = readAim(chosenValue(body))
    if (aim === null) return
    const wanted = { form: 'edit' as const, by: body.user.id, ticketId: aim.ticketId, seen: aim.seen, channel: '' }
    await refill(ui, body, TITLES.edit, () => fillForm(ui, wanted))
  })

  for (const actionId of Object.values(HISTORY_ACTIONS)) {
    app.action<BlockAction>(actionId, async ({ ack, body }) => {
      await ack()
      const aim = readAim(chosenValue(body))
      if (aim !== null) await refill(ui, body, 'History', () => fillHistory(ui, aim.ticketId, aim.seen))
    })
  }

  // Link buttons: Slack opens the page and still wants an acknowledgement.
  for (const actionId of [ACTIONS.open, REPLY_ACTIONS.openPost]) app.action(actionId, async ({ ack }) => ack())
}
