/**
 * The worker that lets deliveries out: leases what is due, most urgent first, marks it as `sending` before the call, settles
 * after it. What was left behind by a crash is never blindly repeated: its handler finds out what became of it.
 */
import { addMs, type Clock } from '../domain/clock.ts'
import type { DeliveryKind } from '../domain/delivery.ts'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import {
  type Delivery,
  holdLane,
  leaseDoubtful,
  leaseDue,
  nextDueAt,
  type Settlement,
  settleDelivery,
} from '../store/deliveries.ts'
import type { Prisma } from '../store/generated/client.ts'
import { newestMention } from '../store/mentions.ts'
import type { Store, Tx } from '../store/open.ts'
import type { DeliveryHandler, Outcome } from './outcome.ts'

/** Longer than any call may take (they time out first), so that a living sender never loses its lease. */
const LEASE = 60_000
/** Most calls under way at once. */
const PARALLEL = 16
/**
 * When the program stops, how long calls under way may still take. What has had no answer by then is written down as unknown and looked
 * up by whoever runs next: nobody finds a delivery that claims to be under way.
 */
const END_WITHIN = 7_000
/** Work queued by another instance is noticed at least this often. */
const LOOK_EVERY = 1_000
/** Something is due and another instance is taking it: long enough not to ask the database without a pause. */
const BUSY_ELSEWHERE = 10

export interface OutboxEvents {
  settled(delivery: Delivery, result: Outcome['result'], outcome: Outcome): void
}

export interface OutboxOptions {
  store: Store
  clock: Clock
  log: Log
  holder: string
  handlers: Partial<Record<DeliveryKind, DeliveryHandler>>
  /** Milliseconds between two deliveries of a lane. */
  laneGap(lane: string): number
  /** Called when Slack or a platform refuses: tells the admins, in the same transaction. */
  onRefused(tx: Tx, delivery: Delivery, why: string, now: Date): Promise<void>
  /** Called when a delivery failed by a fault of our own; it is tried again, but somebody should know. */
  onFault(delivery: Delivery, error: unknown): Promise<void>
  events: OutboxEvents
}

export interface Outbox {
  /** Says that something may be due. */
  kick(): void
  start(): void
  /** Starts nothing more; resolves when the calls under way are settled. */
  stop(): Promise<void>
  /** Delivers all that is due at the clock's present time, and waits for it. */
  drain(): Promise<void>
}

type Task = 'send' | 'reconcile'

export function createOutbox(options: OutboxOptions): Outbox {
  const { store, clock, log, holder } = options
  const inFlight = new Map<string, Promise<void>>()
  const givenUp = new AbortController()
  let wake = new AbortController()
  let stopping = false
  let loop: Promise<void> = Promise.resolve()

  const kick = () => wake.abort()

  const room = (): number => PARALLEL - inFlight.size

  /** Starts everything that is due and free; returns how much that was. */
  async function step(): Promise<number> {
    if (room() <= 0) return 0
    const now = clock.now()
    const lease = { now, until: addMs(now, LEASE), holder, limit: room() }
    const { fresh, doubtful } = await store.transaction(async (tx) => {
      const doubtful = await leaseDoubtful(tx, lease)
      const limit = lease.limit - doubtful.length
      const fresh = await leaseDue(tx, { ...lease, limit, busyLanes: [...inFlight.keys()] })
      for (const { lane } of fresh) await holdLane(tx, lane, addMs(now, options.laneGap(lane)))
      return { fresh, doubtful }
    })
    for (const delivery of doubtful) launch(`doubtful:${delivery.id}`, delivery, 'reconcile')
    for (const delivery of fresh) launch(delivery.lane, delivery, 'send')
    return fresh.length + doubtful.length
  }

  function launch(slot: string, delivery: Delivery, task: Task): void {
    const done = handle(delivery, task, options, givenUp.signal)
      // Left as it is: its lease runs out, and then its fate is looked up.
      .catch(async (error: unknown) => {
        const fields = { delivery: delivery.key, err: error, error: messageOf(error) }
        log.error(fields, 'a delivery could not be settled; it is looked up later')
        await options.onFault(delivery, error)
      })
      .catch((error: unknown) => log.error({ err: error }, 'the admins could not be told of a fault'))
      .finally(() => {
        inFlight.delete(slot)
        kick()
      })
    inFlight.set(slot, done)
  }

  /** Milliseconds until there is something to start, as far as is known: zero or less for now. */
  async function untilDue(): Promise<number> {
    // A call that ends makes room, and kicks.
    const next = room() > 0 ? await nextDueAt(store.prisma, [...inFlight.keys()]) : null
    return next === null ? LOOK_EVERY : Math.min(LOOK_EVERY, next.getTime() - clock.now().getTime())
  }

  async function run(): Promise<void> {
    while (!stopping) {
      wake = new AbortController()
      try {
        const wait = await untilDue()
        if (stopping || (wait <= 0 && (await step()) > 0)) continue
        await clock.sleep(wait > 0 ? wait : BUSY_ELSEWHERE, wake.signal)
      } catch (error) {
        log.error({ err: error, error: messageOf(error) }, 'the outbox cannot reach the database; it tries again')
        await clock.sleep(LOOK_EVERY)
      }
    }
  }

  return {
    kick,
    start() {
      loop = run()
    },
    async stop() {
      stopping = true
      kick()
      const ended = new AbortController()
      void clock.sleep(END_WITHIN, ended.signal).then(() => givenUp.abort())
      await loop
      await Promise.all(inFlight.values())
      ended.abort()
    },
    async drain() {
      for (;;) {
        // What ends while the step looks may free a lane that the step has taken for busy.
        const wasIdle = inFlight.size === 0
        const started = await step()
        if (started === 0 && wasIdle) return
        if (started === 0 && inFlight.size > 0) await Promise.race(inFlight.values())
      }
    },
  }
}

async function handle(delivery: Delivery, task: Task, options: OutboxOptions, givenUp: AbortSignal): Promise<void> {
  const { store, clock, log } = options
  const handler = options.handlers[delivery.kind as DeliveryKind]
  if (handler === undefined) throw new Error(`No handler for deliveries of kind ${delivery.kind}`)
  const answer = task === 'send' ? handler.send(delivery) : handler.reconcile(delivery)
  const outcome = await orUnknown(answer, givenUp, clock)
  const now = clock.now()
  const written = await store
    .transaction(async (tx) => {
      const beside = await handler.settle(tx, delivery, outcome, now)
      const settled = await settleDelivery(tx, delivery, { ...settlementOf(outcome), ...beside }, now)
      // Another instance has taken the delivery over: what the handler wrote goes as well.
      if (!settled) throw new LeasePassed()
      if (outcome.result === 'retry' && outcome.holdLane === true) await holdLane(tx, delivery.lane, outcome.at)
      if (outcome.result === 'retry' && outcome.why.startsWith('refused'))
        await options.onRefused(tx, delivery, outcome.why, now)
      return asWritten(outcome, beside)
    })
    .catch((error: unknown) => {
      if (error instanceof LeasePassed) return null
      throw error
    })
  const fields = {
    delivery: delivery.key,
    ticket: delivery.ticketId,
    mention: delivery.ticketId === null ? null : await newestMention(store.prisma, delivery.ticketId),
    attempt: delivery.attempts,
    outcome: (written ?? outcome).result,
  }
  if (written === null) return log.warn(fields, 'another instance had taken this delivery over; its outcome stands')
  options.events.settled(delivery, written.result, written)
  if (written.result === 'sent') log.info(fields, 'delivered')
  else log.warn({ ...fields, why: written.why }, 'not delivered yet')
}

/** A handler that settles may know more than the attempt did: that what had not been found is out. */
const asWritten = (outcome: Outcome, { state }: Partial<Settlement>): Outcome =>
  outcome.result === 'failed' && state === 'sent' ? { result: 'sent', data: {} } : outcome

class LeasePassed extends Error {}

/** As the handler says, or unknown as soon as the program can wait no longer. */
function orUnknown(answer: Promise<Outcome>, givenUp: AbortSignal, clock: Clock): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const giveUp = () =>
      resolve({ result: 'unknown', at: clock.now(), why: 'the program was stopped before an answer came' })
    givenUp.addEventListener('abort', giveUp, { once: true })
    answer.then(resolve, reject).finally(() => givenUp.removeEventListener('abort', giveUp))
  })
}

function settlementOf(outcome: Outcome): Settlement {
  switch (outcome.result) {
    case 'sent':
      return { state: 'sent', lastError: null, result: outcome.data as Prisma.InputJsonObject }
    case 'retry':
      return { state: 'pending', notBefore: outcome.at, lastError: outcome.why }
    case 'unknown':
      return { state: 'unknown', notBefore: outcome.at, lastError: outcome.why }
    case 'failed':
      return { state: 'failed', lastError: outcome.why }
  }
}
