import { randomBytes } from 'node:crypto'
import { ApiError } from './api-error.ts'
import type { WorkspaceState } from './state.ts'

/** Slack's own life time of a trigger, in milliseconds. */
const TRIGGER_LIFE = 3_000

interface Trigger {
  user: string
  /** The modal in which the person acted, for `views.push`. */
  viewId: string | null
  expires: number
  used: boolean
}

/** The tickets with which an app may open a modal for somebody who just did something. */
export class Triggers {
  readonly #state: WorkspaceState
  readonly #issued = new Map<string, Trigger>()

  constructor(state: WorkspaceState) {
    this.#state = state
  }

  issue(user: string, viewId: string | null): string {
    const now = this.#state.now().getTime()
    // The old ones stay until they cannot matter, so that a late use is told from an invented one.
    for (const [id, trigger] of this.#issued) if (trigger.expires < now - 60_000) this.#issued.delete(id)
    const id = `${now}.${this.#issued.size + 1}.${randomBytes(12).toString('hex')}`
    this.#issued.set(id, { user, viewId, expires: now + TRIGGER_LIFE, used: false })
    return id
  }

  /** @throws ApiError when unknown, used before, or older than three seconds. */
  exchange(id: string): { user: string; viewId: string | null } {
    const trigger = this.#issued.get(id)
    if (trigger === undefined) throw new ApiError('invalid_trigger_id')
    if (trigger.used) throw new ApiError('exchanged_trigger_id')
    if (this.#state.now().getTime() > trigger.expires) throw new ApiError('expired_trigger_id')
    trigger.used = true
    return { user: trigger.user, viewId: trigger.viewId }
  }
}
