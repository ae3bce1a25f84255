/** A Slack and a platform that keep their own truth and fail on command: what the property test of answering is judged against. */
import { PlatformError } from '../../src/domain/errors.ts'
import { NO_SPEND, type OutgoingReply, type Platform } from '../../src/platforms/contract.ts'
import { SlackFailure, type SlackMessage, type SlackPort } from '../../src/slack/client.ts'

/** What happens to a call: nothing special, lost before or after its effect, refused for now, failed, or the caller dies. */
export const FAULTS = [
  'none',
  'drop-before',
  'drop-after',
  'rate-limited',
  'error-before',
  'error-after',
  'crash-before',
  'crash-after',
] as const
export type Fault = (typeof FAULTS)[number]

/** Deals out faults in the order of a list, and none once it is used up. */
export class FaultDeck {
  readonly #faults: Fault[]
  /** Called when the caller of a world dies. */
  onCrash: () => void = () => undefined
  constructor(faults: Fault[]) {
    this.#faults = [...faults]
  }
  next(): Fault {
    return this.#faults.shift() ?? 'none'
  }
  /** The caller is gone: its call never returns. */
  crash(): Promise<never> {
    this.onCrash()
    return new Promise(() => undefined)
  }
  clear(): void {
    this.#faults.length = 0
  }
}

export interface Posted {
  ts: string
  key: string
  message: SlackMessage
  threadTs: string | undefined
}

export class SlackWorld implements SlackPort {
  readonly messages: Posted[] = []
  readonly told: { user: string; text: string }[] = []
  readonly #faults: FaultDeck
  #next = 1

  constructor(faults: FaultDeck) {
    this.#faults = faults
  }

  post(_channel: string, message: SlackMessage, key: string, threadTs?: string): Promise<string> {
    return this.#call(() => {
      const ts = `${this.#next++}.000`
      this.messages.push({ ts, key, message, threadTs })
      return ts
    })
  }

  update(_channel: string, ts: string, message: SlackMessage): Promise<void> {
    return this.#call(() => {
      const found = this.messages.find((posted) => posted.ts === ts)
      if (found === undefined) throw new SlackFailure('refused', 'no such message', { slackCode: 'message_not_found' })
      found.message = message
    })
  }

  findByKey(_channel: string, key: string, _since: Date, threadTs?: string): Promise<string | null> {
    return this.#call(
      () => this.messages.find((posted) => posted.key === key && posted.threadTs === threadTs)?.ts ?? null,
    )
  }

  async channelFor(id: string): Promise<string> {
    return id
  }

  async permalink(channel: string, ts: string): Promise<string> {
    return `https://slack.example/archives/${channel}/p${ts.replace('.', '')}`
  }

  async pin(): Promise<void> {
    // Nothing here looks at pins.
  }

  async tell(_channel: string, user: string, text: string): Promise<void> {
    this.told.push({ user, text })
  }

  async #call<T>(effect: () => T): Promise<T> {
    const fault = this.#faults.next()
    if (fault === 'rate-limited') throw new SlackFailure('rate-limited', 'slow down', { retryAfter: 2_000 })
    if (fault === 'drop-before' || fault === 'error-before') throw new SlackFailure('unknown', 'no answer')
    if (fault === 'crash-before') return this.#faults.crash()
    const result = effect()
    if (fault === 'crash-after') return this.#faults.crash()
    if (fault === 'drop-after' || fault === 'error-after') throw new SlackFailure('unknown', 'no answer')
    return result
  }
}

/** A platform without idempotency: whoever sends twice has posted twice. */
export class PlatformWorld {
  readonly posts: { id: string; reply: OutgoingReply }[] = []
  readonly #faults: FaultDeck
  /** Reading back works only when this is true: some fates stay unclear. */
  readable = true

  constructor(faults: FaultDeck) {
    this.#faults = faults
  }

  platform(): Platform {
    const unused = () => Promise.reject(new Error('not part of this test'))
    return {
      id: 'x',
      sources: () => [],
      poll: unused,
      recheck: unused,
      replyPolicy: () => ({ allowed: true }),
      describeLimits: () => ({
        text: { max: 280, unit: 'x-weighted' },
        unit: 'x-weighted',
        notes: [],
        minSendGapMs: 0,
        idempotentSend: false,
        recheckBatch: 100,
        readBackAfterMs: 5_000,
      }),
      send: async (reply) => {
        const fault = this.#faults.next()
        if (fault === 'rate-limited')
          return { result: 'rejected', reason: 'rate-limited', detail: 'wait', retryAt: null, spend: NO_SPEND }
        if (fault === 'drop-before' || fault === 'error-before')
          return { result: 'unknown', detail: 'no answer', spend: NO_SPEND }
        if (fault === 'crash-before') return this.#faults.crash()
        const id = String(this.posts.length + 1)
        this.posts.push({ id, reply })
        if (fault === 'crash-after') return this.#faults.crash()
        if (fault === 'drop-after' || fault === 'error-after')
          return { result: 'unknown', detail: 'no answer', spend: NO_SPEND }
        return { result: 'sent', externalId: id, url: `https://x.example/${id}`, spend: NO_SPEND }
      },
      reconcile: async (reply) => {
        if (!this.readable) throw new PlatformError('unavailable', 'cannot be read')
        const found = this.posts.find(({ reply: posted }) => posted.key === reply.key)
        if (found === undefined) return { result: 'absent', spend: NO_SPEND }
        return { result: 'sent', externalId: found.id, url: `https://x.example/${found.id}`, spend: NO_SPEND }
      },
    }
  }
}
