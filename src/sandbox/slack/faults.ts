/**
 * What may go wrong between the app and Slack. `-before`: the request has no effect. `-after`: it has, but the app is not told.
 * `slow` delays the answer by `ms` of real time; with `effect: 'late'` what is asked for also happens only then.
 */
export type Fault =
  | { kind: 'drop-before' }
  | { kind: 'drop-after' }
  | { kind: '429'; retryAfter?: number }
  | { kind: '500-before' }
  | { kind: '500-after' }
  | { kind: 'slow'; ms: number; effect?: 'at-once' | 'late' }
  | { kind: 'error'; error: string }

/** Decides for the n-th call (from 1) of a method whether it goes wrong. */
export type FaultPlan = (method: string, n: number) => Fault | null

/** Faults on order: a queue for the next calls, and a plan for all others. Response urls go by the method name `response_url`. */
export class Faults {
  /** Asked for every call that no queued fault takes. */
  decide: FaultPlan | null = null
  readonly #queue: { method: string; fault: Fault }[] = []
  readonly #counts = new Map<string, number>()

  /** The next call of `method` ('*' for any) goes wrong; several orders are served in turn. */
  next(method: string, fault: Fault, times = 1): void {
    for (let n = 0; n < times; n++) this.#queue.push({ method, fault })
  }

  clear(): void {
    this.#queue.length = 0
    this.decide = null
  }

  take(method: string): Fault | null {
    const n = (this.#counts.get(method) ?? 0) + 1
    this.#counts.set(method, n)
    const index = this.#queue.findIndex((order) => order.method === method || order.method === '*')
    if (index === -1) return this.decide?.(method, n) ?? null
    return this.#queue.splice(index, 1)[0]?.fault ?? null
  }
}
