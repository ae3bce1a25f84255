/** The words of matters that were settled long ago are erased; what happened, and when, stays. */
import { addMs } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import { eraseQuarantinedBefore, settledWithTexts } from '../store/erase.ts'
import type { Store, Tx } from '../store/open.ts'
import { lockTicket } from '../store/tickets.ts'
import { eraseTickets } from '../tickets/erase.ts'

/** Tickets in one transaction. */
const BATCH = 100

/** Erases what the rule says is due by now; returns how many tickets. Called hourly; what is erased is not erased again. */
export async function eraseOld(
  store: Store,
  { retention: { eraseTextsAfter } }: Pick<Settings, 'retention'>,
  now: Date,
): Promise<number> {
  if (eraseTextsAfter === null) return 0
  const before = addMs(now, -eraseTextsAfter)
  await store.transaction((tx) => eraseQuarantinedBefore(tx, before))
  let erased = 0
  for (;;) {
    const batch = await store.transaction(async (tx) => {
      const ids = await settledWithTexts(tx, before, BATCH)
      await eraseTickets(
        tx,
        await stillSettled(tx, ids, before),
        { by: 'system', event: 'erase', why: 'retention' },
        now,
      )
      return ids.length
    })
    erased += batch
    if (batch < BATCH) return erased
  }
}

/** A customer may have come back in the very moment. */
async function stillSettled(tx: Tx, ids: number[], before: Date): Promise<number[]> {
  const settled: number[] = []
  for (const id of ids.toSorted((a, b) => a - b)) {
    const ticket = await lockTicket(tx, id)
    if (ticket !== null && ticket.settledAt !== null && ticket.settledAt < before) settled.push(id)
  }
  return settled
}
