/** X's ids: 64-bit numbers whose upper part is the time of creation. Always compared as BigInt, since they exceed 2^53. */
const EPOCH_MS = 1_288_834_974_657n
const TIME_SHIFT = 22n

/** When a post with this id was made. */
export const timeOfId = (id: string): Date => new Date(Number((BigInt(id) >> TIME_SHIFT) + EPOCH_MS))

/** The lowest id that a post made at this time can have. */
export const firstIdAt = (at: Date): string => {
  const sinceEpoch = BigInt(at.getTime()) - EPOCH_MS
  return String(sinceEpoch > 0n ? sinceEpoch << TIME_SHIFT : 0n)
}

export const newestId = (ids: (string | null)[]): string | null => extreme(ids, (a, b) => a > b)

export const oldestId = (ids: (string | null)[]): string | null => extreme(ids, (a, b) => a < b)

const extreme = (ids: (string | null)[], wins: (a: bigint, b: bigint) => boolean): string | null => {
  let best: string | null = null
  for (const id of ids) if (id !== null && (best === null || wins(BigInt(id), BigInt(best)))) best = id
  return best
}
