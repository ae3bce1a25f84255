/** What an edit of a post says that was not there before. Pure. */

export interface NewWords {
  text: string
  /** The text was changed otherwise than by adding to its end or its top, so `text` is all of it. */
  rewritten: boolean
}

/** What follows the end of a sentence or of a word: an "ill" that became "illegible" had nothing added to it. */
const ADDED = /^[\s.!?…,;:–。！？、-]+(?=[^\s.!?…,;:–。！？、-])/u
/** The same of what stands before: "illegible" is not "legible" with something on top. */
const ON_TOP = /[^\s.!?…,;:–。！？、-][\s.!?…,;:–。！？、-]+$/u

/** People add to the end or the top what has happened since ("EDIT: still broken"); those words count alone, as a further post would. */
export function newWords(before: string, after: string): NewWords {
  const old = before.trim()
  const now = after.trim()
  const end = old !== '' && now.startsWith(old) ? now.slice(old.length) : ''
  if (ADDED.test(end)) return { text: end.replace(ADDED, ''), rewritten: false }
  const top = old !== '' && now.endsWith(old) ? now.slice(0, now.length - old.length) : ''
  return ON_TOP.test(top) ? { text: top.trim(), rewritten: false } : { text: after, rewritten: true }
}

/** What is read of the judgement on a text. */
interface Judgement {
  needsReply: boolean
  urgency: { score: number }
}

/**
 * How a rewritten post counts: `whole` is the judgement on all of it, `part` that on its other words, if there are any. While nobody has
 * answered, and where it is graver than what was known, it counts as a whole. Else the rest has its answer: the other words count
 * alone, unless those around them make them milder.
 */
export function judgedBy<J extends Judgement>(
  whole: J,
  part: J | null,
  known: { urgency: number; waits: boolean },
): { triage: J; rewritten: boolean } {
  if (part === null || !part.needsReply || !whole.needsReply) return { triage: whole, rewritten: true }
  const asWhole = known.waits || whole.urgency.score > known.urgency || whole.urgency.score < part.urgency.score
  return { triage: asWhole ? whole : part, rewritten: false }
}
