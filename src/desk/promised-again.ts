/** What a reply promises when it is sent again later: the customer reads "within 30 minutes" then, and not when it was first approved. Pure. */
import type { Promised } from '../domain/commitment.ts'
import { type CommitmentContext, type FoundCommitment, findCommitments } from '../suggest/commitments/index.ts'

const DAY = 86_400_000

interface Again extends Pick<CommitmentContext, 'language' | 'timeZone'> {
  text: string
  /** When the text was first approved. */
  from: Date
  now: Date
}

/** The promises that a person had confirmed, and no others, by the times that the text says now. */
export function promisedAgain(confirmed: readonly Promised[], { text, from, now, ...context }: Again): Promised[] {
  const before = findCommitments(text, { ...context, now: from })
  const after = findCommitments(text, { ...context, now })
  return confirmed.map((promised) => {
    const known = takeNearest(before, promised)
    const found = known === null ? undefined : after.find((each) => isSame(each, known))
    return {
      words: promised.words,
      dueAt: known && found ? laterOf(promised, known, found, from, now) : promised.dueAt,
    }
  })
}

/** A sentence may hold two promises: the one that was confirmed is that which was due then. Each is taken once. */
function takeNearest(found: FoundCommitment[], { words, dueAt }: Promised): FoundCommitment | null {
  const distance = (each: FoundCommitment): number => Math.abs(each.dueAt.getTime() - dueAt.getTime())
  const [nearest = null] = found.filter((each) => each.words === words).sort((a, b) => distance(a) - distance(b))
  if (nearest !== null) found.splice(found.indexOf(nearest), 1)
  return nearest
}

const isSame = (a: FoundCommitment, b: FoundCommitment): boolean => a.words === b.words && a.spanText === b.spanText

/**
 * A span counts from the moment, "tomorrow" from the day. A time that wanders further than that is one with a date of its own which has
 * come ("by Friday" on Friday means the next): it stays, since that is what was meant.
 */
function laterOf(promised: Promised, known: FoundCommitment, found: FoundCommitment, from: Date, now: Date): Date {
  const wandered = found.dueAt.getTime() - known.dueAt.getTime()
  if (wandered === 0 || wandered > now.getTime() - from.getTime() + DAY) return promised.dueAt
  return found.dueAt
}
