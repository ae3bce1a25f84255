/** "Look through": pages through what was set aside, confirms it in bulk, and sends the exceptions to the queue. */
import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { AsideActions } from '../../desk/aside.ts'
import { messageOf } from '../../domain/errors.ts'
import { LOOK_THROUGH } from '../cards/digest.ts'
import {
  ASIDE,
  ASIDE_SIZE,
  ASIDE_TITLE,
  asideTrouble,
  asideView,
  asideWorking,
  outcomeWords,
  readAsideMeta,
  tickedIn,
} from '../modals/aside.ts'
import { closedView } from '../modals/frame.ts'
import { chosenValue, pressKey, submissionKey } from '../request.ts'
import { isRefused, openModal } from './open.ts'
import { OUTDATED } from './submit.ts'
import { APOLOGY, show, tell, type Ui } from './ui.ts'

/** `aside`: what the desk offers for this. */
export function registerAside(app: App, ui: Ui, aside: AsideActions): void {
  /** A page that is beyond the end shows the last one. */
  const fill = async (page: number, ticked: number[], told: string | null): Promise<ModalView> => {
    const list = await aside.asideList({ skip: page * ASIDE_SIZE, take: ASIDE_SIZE })
    const last = Math.max(0, Math.ceil(list.total / ASIDE_SIZE) - 1)
    if (page > last) return fill(last, ticked, told)
    const links = new Map<number, string | null>()
    for (const { id, channel, cardTs } of list.tickets)
      links.set(id, cardTs === null ? null : await ui.people.linkTo(channel, cardTs))
    return asideView({ list, page, ticked, told, linkOf: ({ id }) => links.get(id) ?? null })
  }

  const refill = async (viewId: string, by: string, work: () => Promise<ModalView>): Promise<boolean> => {
    try {
      return await show(ui, viewId, await work())
    } catch (error) {
      ui.log.error({ by, err: error, error: messageOf(error) }, 'what was set aside could not be shown or settled')
      return show(ui, viewId, asideTrouble(APOLOGY))
    }
  }

  app.action<BlockAction>(LOOK_THROUGH, async ({ ack, body }) => {
    await ack()
    const by = body.user.id
    const channel = body.channel?.id
    if (await isRefused(ui, by, channel)) return
    await openModal(ui, {
      title: ASIDE_TITLE,
      triggerId: body.trigger_id,
      by,
      channel,
      key: pressKey(body),
      fill: () => fill(0, [], null),
    })
  })

  // The box itself does nothing yet; Slack wants an answer all the same.
  app.action(ASIDE.box, async ({ ack }) => ack())

  for (const actionId of [ASIDE.back, ASIDE.on]) {
    app.action<BlockAction>(actionId, async ({ ack, body }) => {
      await ack()
      const { view } = body
      const page = Number(chosenValue(body))
      const meta = readAsideMeta(view?.private_metadata ?? '')
      if (view === undefined || meta === null || !Number.isInteger(page) || page < 0 || page > 1e6) return
      if (!ui.isFirst(`aside:${pressKey(body)}`) || ui.reads.refusal(body.user.id) !== null) return
      // Ticks on the page that is left come along.
      const here = new Set(meta.shown.map(([id]) => id))
      const ticked = [...meta.ticked.filter((id) => !here.has(id)), ...tickedIn(view.state.values)]
      await refill(view.id, body.user.id, () => fill(page, ticked, null))
    })
  }

  app.view<ViewSubmitAction>(ASIDE.callback, async ({ ack, body }) => {
    const { view } = body
    const by = body.user.id
    const meta = readAsideMeta(view.private_metadata)
    const refusal = ui.reads.refusal(by)
    if (meta === null || refusal !== null)
      return ack({ response_action: 'update', view: closedView(ASIDE_TITLE, refusal ?? OUTDATED) })
    await ack({ response_action: 'update', view: asideWorking(meta.shown.length) })
    const here = tickedIn(view.state.values)
    const shown = meta.shown.map(([ticketId, seen]) => ({ ticketId, seen, needsReply: here.includes(ticketId) }))
    let words = APOLOGY
    const isShown = await refill(view.id, by, async () => {
      const outcome = await aside.confirmAside({ by, requestKey: submissionKey({ view, user: body.user }), shown })
      if (outcome.forbidden !== null) {
        words = outcome.forbidden
        return closedView(ASIDE_TITLE, outcome.forbidden)
      }
      const { confirmed, reopened, left } = outcome
      ui.log.info({ by, confirmed, reopened, left: left.length }, 'somebody looked through what was set aside')
      if (confirmed + reopened > 0) ui.changed(by)
      words = outcomeWords(outcome, () => null)
      const ticked = meta.ticked.filter((id) => !meta.shown.some(([each]) => each === id))
      return fill(meta.page, ticked, words)
    })
    if (!isShown) await tell(ui, ui.settings.current.slack.managersChannel, by, words)
  })
}
