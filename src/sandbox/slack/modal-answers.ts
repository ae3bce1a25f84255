import type { Submission } from './acting.ts'
import type { ApiContext } from './api/method.ts'
import { checkedView } from './api/views.ts'
import { ApiError } from './api-error.ts'
import type { Deliveries } from './deliveries.ts'
import { fieldErrors } from './fields.ts'
import type { View } from './model.ts'
import { type Scene, viewSubmission } from './payloads.ts'

/** What happens to a modal when its form is sent: the app's acknowledgement decides. */
export class ModalAnswers {
  readonly #context: ApiContext
  readonly #deliveries: Deliveries

  constructor(context: ApiContext, deliveries: Deliveries) {
    this.#context = context
    this.#deliveries = deliveries
  }

  async submit(scene: Scene, view: View): Promise<Submission> {
    const errors = fieldErrors(view.blocks, view.state.values)
    if (Object.keys(errors).length > 0) {
      return { envelopeId: '', acked: false, response: null, problem: null, errors }
    }
    const outcome = await this.#deliveries.send('interactive', viewSubmission(scene, view))
    if (!outcome.acked) return { ...outcome, errors: {} }
    try {
      return { ...outcome, errors: this.#obey(scene.user.id, view, record(outcome.response)) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const details = JSON.stringify(error.extra)
      return { ...outcome, problem: `The app's answer was refused: ${error.code} ${details}`, errors: {} }
    }
  }

  #obey(user: string, sent: View, answer: Record<string, unknown>): Record<string, string> {
    const { views } = this.#context
    // The app may have updated the modal while it was being sent; the stack holds the current one.
    const view = views.of(user).find((each) => each.id === sent.id)
    if (view === undefined) return {}
    switch (answer.response_action) {
      case undefined:
        views.close(user, view, false)
        return {}
      case 'clear':
        views.close(user, view, true)
        return {}
      case 'update':
        views.replace(user, view, checkedView(this.#context, answer.view, 'modal', 'view acknowledgement'))
        return {}
      case 'push':
        views.push(user, checkedView(this.#context, answer.view, 'modal', 'view acknowledgement'))
        return {}
      case 'errors':
        return this.#errors(view, answer.errors)
      default:
        throw new ApiError('invalid_response_action')
    }
  }

  #errors(view: View, given: unknown): Record<string, string> {
    const errors = record(given) as Record<string, string>
    const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => String(block.block_id))
    const stray = Object.keys(errors).filter((block) => !inputs.includes(block))
    // Slack shows errors below inputs only; others leave the person with a general failure.
    if (stray.length > 0 || Object.keys(errors).length === 0) throw new ApiError('invalid_errors', { blocks: stray })
    return errors
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
