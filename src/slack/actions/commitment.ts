/** The buttons under a promise in a card's thread: kept, a new time, dropped. */
import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { CommitmentClick } from '../../desk/commitments.ts'
import type { ActionResult } from '../../desk/desk.ts'
import { localTime } from '../cards/blocks.ts'
import { PROMISE_ACTIONS } from '../cards/commitment.ts'
import { checkingView, closedView, doneView } from '../modals/frame.ts'
import { NEW_TIME, NEW_TIME_TITLE, newTimeMeta, newTimeOf, newTimeView } from '../modals/promises.ts'
import { chosenValue, pressKey, submissionKey } from '../request.ts'
import { isRefused, openModal } from './open.ts'
import { OUTDATED } from './submit.ts'
import { APOLOGY, outcomeOf, show, tell, type Ui } from './ui.ts'
import { fieldsOf } from './values.ts'

const clickOn = (body: BlockAction): CommitmentClick | null => {
  const commitmentId = Number(chosenValue(body))
  if (!Number.isInteger(commitmentId) || commitmentId <= 0) return null
  return { commitmentId, by: body.user.id, requestKey: pressKey(body) }
}

export function registerCommitments(app: App, ui: Ui): void {
  const onPress = (actionId: string, work: (click: CommitmentClick) => Promise<ActionResult>): void =>
    app.action<BlockAction>(actionId, async ({ ack, body }) => {
      await ack()
      const click = clickOn(body)
      if (click === null) return
      const outcome = await outcomeOf(ui, click.by, actionId, () => work(click))
      const told = outcome === 'trouble' ? APOLOGY : outcome.told
      if (told !== null) await tell(ui, body.channel?.id, click.by, told)
    })

  onPress(PROMISE_ACTIONS.kept, (click) => ui.desk.keepPromise(click))
  onPress(PROMISE_ACTIONS.drop, (click) => ui.desk.dropPromise(click))

  app.action<BlockAction>(PROMISE_ACTIONS.later, async ({ ack, body }) => {
    await ack()
    const click = clickOn(body)
    const channel = body.channel?.id
    if (click === null || (await isRefused(ui, click.by, channel))) return
    await openModal(ui, {
      title: NEW_TIME_TITLE,
      triggerId: body.trigger_id,
      by: click.by,
      channel,
      key: click.requestKey,
      async fill() {
        const promise = await ui.desk.openPromise(click.commitmentId)
        if (promise === null) return closedView(NEW_TIME_TITLE, 'This promise has been settled already.')
        const zone = ui.desk.promiseZone(promise.brand)
        return newTimeView(promise, { now: ui.clock.now(), zone, channel: channel ?? '' })
      },
    })
  })

  app.view<ViewSubmitAction>(NEW_TIME, async ({ ack, body }) => {
    const by = body.user.id
    const meta = newTimeMeta(body.view.private_metadata)
    const refusal = ui.reads.refusal(by)
    if (refusal !== null || meta === null)
      return ack({ response_action: 'update', view: closedView(NEW_TIME_TITLE, refusal ?? OUTDATED) })
    const fields = fieldsOf(body.view)
    const asked = newTimeOf(fields.option('choice'), fields.time('own'), ui.clock.now())
    if ('errors' in asked) return ack({ response_action: 'errors', errors: asked.errors })
    await ack({ response_action: 'update', view: checkingView(NEW_TIME_TITLE, null) })
    const click = { commitmentId: meta.id, by, requestKey: submissionKey(body) }
    const outcome = await outcomeOf(ui, by, NEW_TIME, () => ui.desk.movePromise(click, asked.dueAt))
    const isDone = outcome !== 'trouble' && (outcome.result === 'done' || outcome.result === 'repeat')
    const told = outcome === 'trouble' ? APOLOGY : (outcome.told ?? 'Nothing was changed.')
    const view = isDone
      ? doneView(NEW_TIME_TITLE, `It is followed up by ${localTime(asked.dueAt)}.`)
      : closedView(NEW_TIME_TITLE, told)
    if (!(await show(ui, body.view.id, view)) && !isDone) await tell(ui, meta.channel, by, told)
  })
}
