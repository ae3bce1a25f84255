/** What admins decide about answers that were offered as entries of the knowledge base. */
import type { App, BlockAction } from '@slack/bolt'
import { PROPOSAL_ACTIONS } from '../commands/proposals.ts'
import { chosenValue } from '../request.ts'
import { APOLOGY, outcomeOf, tell, type Ui } from './ui.ts'

export function registerProposals(app: App, ui: Ui): void {
  for (const verdict of ['taken', 'declined'] as const) {
    app.action<BlockAction>(PROPOSAL_ACTIONS[verdict], async ({ ack, body }) => {
      await ack()
      const id = Number(chosenValue(body))
      if (!Number.isSafeInteger(id) || id < 1) return
      const by = body.user.id
      const outcome = await outcomeOf(ui, by, PROPOSAL_ACTIONS[verdict], () => ui.desk.settleProposal(by, id, verdict))
      await tell(ui, body.channel?.id, by, (outcome === 'trouble' ? null : outcome.told) ?? APOLOGY)
    })
  }
}
