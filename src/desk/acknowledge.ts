/** "I have seen it": an alert is not repeated for a while. That answers nothing, and the ladder's further steps go on. */
import { isAboutEarlier, sinceTold } from '../domain/alert.ts'
import { armEscalation, toldOf } from '../store/escalations.ts'
import { type ActionResult, type DeskOptions, NotDone } from './act.ts'
import { actOnPart, recordOnPart } from './part.ts'

const EARLIER = 'Nothing was changed: what this alert tells of is not what the ticket waits for now.'

export interface AcknowledgeActions {
  acknowledge(click: { escalationId: number; by: string; requestKey: string }): Promise<ActionResult>
}

export function createAcknowledgeActions(desk: DeskOptions): AcknowledgeActions {
  return {
    async acknowledge(click) {
      const { escalationId, by } = click
      const found = await desk.store.prisma.escalation.findUnique({ where: { id: escalationId } })
      const alert = { found, missing: 'This alert is not in the database any more.' }
      return actOnPart(desk, alert, click, async (scene) => {
        const { tx, now, apply } = scene
        const escalation = await tx.escalation.findUniqueOrThrow({ where: { id: escalationId } })
        if (escalation.ackedBy !== null)
          throw new NotDone('stale', `<@${escalation.ackedBy}> has acknowledged it already.`)
        const told = toldOf(escalation)
        // Who knows of what was due before has not seen what is due now: its repeats go on.
        if (told !== null && isAboutEarlier(sinceTold(scene.ticket, told))) throw new NotDone('stale', EARLIER)
        await tx.escalation.update({ where: { id: escalationId }, data: { ackedBy: by, ackedAt: now } })
        // The repeats that rest then are those of the ticket's own targets; a promise has its own.
        if (told === null) await recordOnPart(scene, by, 'acknowledge', 'promise')
        else await apply({ type: 'acknowledge', by })
        if (escalation.deliveryId !== null) await armEscalation(tx, escalation.deliveryId, now)
      })
    },
  }
}
