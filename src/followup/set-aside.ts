/** Tickets that could not be handled wait a little: one in trouble must not hold up all others, and many must not fill each sweep. */
import { addMs } from '../domain/clock.ts'

/** Ticket ids, and until when they wait. Kept by the caller from one sweep to the next. */
export type SetAside = Map<number, Date>

/** Milliseconds after which a ticket in trouble is tried again. */
const TRY_AGAIN_AFTER = 60_000

/** Those that still wait. */
export function setAsideAt(setAside: SetAside, now: Date): number[] {
  for (const [id, until] of setAside) if (until <= now) setAside.delete(id)
  return [...setAside.keys()]
}

export const putAside = (setAside: SetAside, ticketId: number, now: Date): void =>
  void setAside.set(ticketId, addMs(now, TRY_AGAIN_AFTER))
