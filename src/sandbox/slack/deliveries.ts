import { randomUUID } from 'node:crypto'
import type { Clock } from '../../domain/clock.ts'
import type { Carrier, EnvelopeType } from './carrier.ts'

/** When an envelope that was not acknowledged comes again: milliseconds after each failure. Slack retries events like this. */
const RETRY_DELAYS: readonly number[] = [0, 60_000, 300_000]

/** What became of the first delivery of something that a person did. */
export interface Outcome {
  envelopeId: string
  acked: boolean
  /** What the app sent with its acknowledgement. */
  response: unknown
  /** What the person would read: null, or that the app did not answer or is not there. */
  problem: string | null
}

export interface SentEnvelope {
  id: string
  type: EnvelopeType
  payload: Record<string, unknown>
  attempts: number
  acked: boolean
}

/** Most envelopes kept on record. */
const KEPT = 5_000

const PROBLEMS = {
  unacked: 'The app did not answer within 3 seconds.',
  unreachable: 'The app is not connected.',
} as const

/** Sends envelopes, and again when they are not acknowledged. */
export class Deliveries {
  /** The latest envelopes, oldest first. */
  readonly sent: SentEnvelope[] = []
  readonly #carrier: Carrier
  readonly #clock: Clock
  readonly #delays: readonly number[]
  readonly #ended = new AbortController()

  constructor(carrier: Carrier, clock: Clock, delays: readonly number[] = RETRY_DELAYS) {
    this.#carrier = carrier
    this.#clock = clock
    this.#delays = delays
  }

  /** Resolves after the first attempt; further ones follow in the background. */
  async send(type: EnvelopeType, payload: Record<string, unknown>): Promise<Outcome> {
    const envelope: SentEnvelope = { id: randomUUID(), type, payload, attempts: 0, acked: false }
    this.sent.push(envelope)
    if (this.sent.length > KEPT) this.sent.shift()
    const first = await this.#attempt(envelope, null)
    // What somebody did while the app was away is lost, as in Slack: the person was told so. Events come again.
    const lost = first.problem === PROBLEMS.unreachable && type !== 'events_api'
    if (!first.acked && !lost) void this.#again(envelope)
    return first
  }

  /** Delivers an envelope once more, acknowledged or not, as Slack now and then does. */
  repeat(envelopeId: string): Promise<Outcome> {
    const envelope = this.sent.find((each) => each.id === envelopeId)
    if (envelope === undefined) throw new Error(`No envelope ${envelopeId} was sent.`)
    return this.#attempt(envelope, 'timeout')
  }

  stop(): void {
    this.#ended.abort()
  }

  async #again(envelope: SentEnvelope): Promise<void> {
    for (const delay of this.#delays) {
      await this.#clock.sleep(delay, this.#ended.signal)
      if (this.#ended.signal.aborted || envelope.acked) return
      await this.#attempt(envelope, 'timeout')
      if (envelope.acked) return
    }
  }

  async #attempt(envelope: SentEnvelope, retryReason: string | null): Promise<Outcome> {
    const { id, type, payload } = envelope
    const retryAttempt = envelope.attempts++
    const result = await this.#carrier.carry({ id, type, payload, retryAttempt, retryReason })
    if (result.kind !== 'acked') return { envelopeId: id, acked: false, response: null, problem: PROBLEMS[result.kind] }
    envelope.acked = true
    return { envelopeId: id, acked: true, response: result.payload ?? null, problem: null }
  }
}
