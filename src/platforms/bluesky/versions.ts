/**
 * Which version of a post was seen before. Bluesky marks nothing as edited, and a changed post keeps its times: only its cid
 * tells, against one that is known (seen on a PDS with its app view: record changed, `indexedAt` not).
 */
export interface Versions {
  /** Takes note of a version; true when an earlier one of the same post is known. */
  note(uri: string, cid: string): boolean
  /** The first version seen, or null. */
  first(uri: string): string | null
}

/** Enough for days; an older edit is found by `recheck`, which is told the stored version. */
const MOST = 5_000

export const createVersions = (most = MOST): Versions => {
  const seen = new Map<string, string>()
  return {
    note: (uri, cid) => {
      const first = seen.get(uri)
      if (first !== undefined) return first !== cid
      const oldest = seen.size >= most ? seen.keys().next().value : undefined
      if (oldest !== undefined) seen.delete(oldest)
      seen.set(uri, cid)
      return false
    },
    first: (uri) => seen.get(uri) ?? null,
  }
}
