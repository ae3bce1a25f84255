/** The buttons that act at once. Thin: acknowledge, hand to the desk, tell the person privately when nothing came of it. */
import type { App, BlockAction } from '@slack/bolt'
import type { ActionResult, Click } from '../../desk/desk.ts'
import { ACTIONS } from '../cards/actions.ts'
import { ACKNOWLEDGE } from '../cards/escalation.ts'
import { chosenValue, clickOf, pressKey, readAim, readVerb } from '../request.ts'
import { registerCommitments } from './commitment.ts'
import { openFromMenu } from './open.ts'
import { APOLOGY, outcomeOf, tell, type Ui } from './ui.ts'

async function press(ui: Ui, body: BlockAction, work: () => Promise<ActionResult>): Promise<void> {
  const outcome = await outcomeOf(ui, body.user.id, body.actions[0]?.action_id ?? 'unknown', work)
  const told = outcome === 'trouble' ? APOLOGY : outcome.told
  if (told !== null) await tell(ui, body.channel?.id, body.user.id, told)
}

export function registerTicketActions(app: App, ui: Ui): void {
  const { desk } = ui
  registerCommitments(app, ui)

  const onPress = (actionId: string, work: (click: Click) => Promise<ActionResult>): void =>
    app.action<BlockAction>(actionId, async ({ ack, body }) => {
      await ack()
      const click = clickOf(body)
      if (click !== null) await press(ui, body, () => work(click))
    })

  onPress(ACTIONS.claim, (click) => desk.claim(click))
  onPress(ACTIONS.undo, (click) => desk.undoDismiss(click))
  onPress(ACTIONS.reopen, (click) => desk.reopen(click))

  const onVerdict = (actionId: string, verdict: 'was-sent' | 'send-again' | 'leave'): void =>
    app.action<BlockAction>(actionId, async ({ ack, body }) => {
      await ack()
      const click = clickOf(body)
      const replyId = click?.replyId ?? null
      if (click !== null && replyId !== null) await press(ui, body, () => desk.settleUnclear(click, replyId, verdict))
    })

  onVerdict(ACTIONS.wasSent, 'was-sent')
  onVerdict(ACTIONS.sendAgain, 'send-again')
  onVerdict(ACTIONS.leave, 'leave')

  app.action<BlockAction>(ACKNOWLEDGE, async ({ ack, body }) => {
    await ack()
    const escalationId = Number(chosenValue(body))
    if (!Number.isInteger(escalationId)) return
    await press(ui, body, () => desk.acknowledge({ escalationId, by: body.user.id, requestKey: pressKey(body) }))
  })

  app.action<BlockAction>(ACTIONS.more, async ({ ack, body }) => {
    await ack()
    if (await openFromMenu(ui, body)) return
    const { verb, rest } = readVerb(chosenValue(body))
    const aim = readAim(rest)
    if (verb !== 'answered_elsewhere' || aim === null) return
    const { ticketId, seen } = aim
    await press(ui, body, () =>
      desk.answeredElsewhere({ ticketId, seen, by: body.user.id, requestKey: pressKey(body) }),
    )
  })
}
