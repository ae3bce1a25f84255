/** What an edit of a post says that was not there before. Pure. */

export interface NewWords {
  text: string
  /** The text was changed otherwise than by adding to its end, so `text` is all of it. */
  rewritten: boolean
}

/** What follows the end of a sentence or of a word: an "ill" that became "illegible" had nothing added to it. */
const ADDED = /^[\s.!?…,;:–-]+(?=[^\s.!?…,;:–-])/u

/** People add to the end what has happened since ("EDIT: still broken"); those words count alone, as a further post would. */
export function newWords(before: string, after: string): NewWords {
  const start = before.trimEnd()
  const rest = start !== '' && after.startsWith(start) ? after.slice(start.length).trimEnd() : ''
  return ADDED.test(rest) ? { text: rest.replace(ADDED, ''), rewritten: false } : { text: after, rewritten: true }
}
