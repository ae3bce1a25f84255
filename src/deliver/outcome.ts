/** What became of one delivery, and who can tell. */
import type { Delivery, Settlement } from '../store/deliveries.ts'
import type { Tx } from '../store/open.ts'

/** What an attempt has shown of Slack as a whole: it answers us, if only to refuse one channel; or it does not, or not to this token. */
export type SlackWord = 'works' | 'fails'

export type Outcome =
  /** It happened. `data` is for the handler's own `settle`. */
  | { result: 'sent'; data: Record<string, string | number | null> }
  /** It surely did not happen; again at `at`. `holdLane`: nothing else of this lane may go out before. */
  | { result: 'retry'; at: Date; why: string; holdLane?: boolean; slack?: SlackWord }
  /** It was refused for good, and trying again helps nobody. */
  | { result: 'failed'; why: string; data?: Record<string, string | number | null> }
  /** Nobody knows (I4, I5): `reconcile` finds out, not before `at`. */
  | { result: 'unknown'; at: Date; why: string; slack?: SlackWord }

/** How one kind of delivery is made. Calls to the outside are never made inside a transaction. */
export interface DeliveryHandler {
  /** Makes the delivery. Called with the row already marked as `sending`. */
  send(delivery: Delivery): Promise<Outcome>
  /** Finds out what became of one whose sender died or got no answer. `retry` means: it surely did not happen. */
  reconcile(delivery: Delivery): Promise<Outcome>
  /** Writes what follows from the outcome, in the transaction that settles the delivery. May change the settlement. */
  settle(tx: Tx, delivery: Delivery, outcome: Outcome, now: Date): Promise<Partial<Settlement>>
}
