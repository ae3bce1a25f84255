/** Everything that people can do, in one place. */
import { type AcknowledgeActions, createAcknowledgeActions } from './acknowledge.ts'
import { type AsideActions, createAsideActions } from './aside.ts'
import { type CommitmentActions, createCommitmentActions } from './commitments.ts'
import { createForgettingActions, type ForgettingActions } from './forgetting.ts'
import { createLearningActions, type LearningActions } from './learning.ts'
import { createLeaving, type Leaving } from './leaving.ts'
import { createReplyActions, type ReplyActions, type ReplyOptions } from './replies.ts'
import { createSendingActions, type SendingActions } from './sending.ts'
import { createTicketActions, type TicketActions } from './tickets.ts'

export type { ActionResult, Click } from './act.ts'

export type Desk = AsideActions &
  TicketActions &
  ReplyActions &
  SendingActions &
  Leaving &
  AcknowledgeActions &
  CommitmentActions &
  ForgettingActions &
  LearningActions

export const createDesk = (options: ReplyOptions): Desk => ({
  ...createTicketActions(options),
  ...createAsideActions(options),
  ...createReplyActions(options),
  ...createSendingActions(options),
  ...createLeaving(options),
  ...createAcknowledgeActions(options),
  ...createCommitmentActions(options),
  ...createLearningActions(options),
  ...createForgettingActions(options),
})
