/** Sentences and their clauses, as far as finding who promises what needs them. Places are those in the text. */
export interface Stretch {
  start: number
  end: number
}

export interface Sentence extends Stretch {
  isQuestion: boolean
}

/** A full stop in these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:kl|d|ca|nr|std|min|max|bzw|z|b|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|des|a|p|m|am|pm|π|μ|tgl|no|mr|mrs|dr|hr|fr|mo|di|mi|do|sa|so|mon|tue|wed|thu|fri|sat|sun)$/iu
const GREEK = /\p{Script=Greek}/u

/** Ends where . ! ? or a line ends it. In Greek, `;` asks. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const questionMarks = GREEK.test(text) ? '?;\u037e' : '?'
  let start = 0
  const close = (end: number, isQuestion: boolean): void => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end, isQuestion })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (questionMarks.includes(sign) || sign === '\u037e') close(at + 1, true)
    else if (sign === '!' || sign === '…' || sign === '\n' || (sign === '.' && endsSentence(text, start, at)))
      close(at + 1, false)
  }
  close(text.length, false)
  return sentences
}

function endsSentence(text: string, start: number, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next !== '' && !/\s/.test(next)) return false
  const before = text.slice(start, at)
  if (ABBREVIATION.test(before)) return false
  // "6. november", "12. Mai", "12.11. erstattet": the number of a day. A sentence that ends with a number goes on with a capital.
  return !(
    /(?:^|[\s.])\d{1,2}$/.test(before) &&
    /^\s+\p{L}/u.test(text.slice(at + 1)) &&
    !startsAnew(text.slice(at + 1))
  )
}

const MONTH = /^\s+(?:jan|feb|m[aä]r|apr|ma[ij]|me[ij]|jun|jul|aug|ogos|sep|o[ck]t|nov|de[czs])/i
const startsAnew = (rest: string): boolean => /^\s+\p{Lu}/u.test(rest) && !MONTH.test(rest)

/** How a clause begins: with a sign, or with a word that gives it a matter of its own. */
export interface Clause extends Stretch {
  isSubordinate: boolean
}

/** `masked`: the sentence with its times blanked out, so that no comma inside of them divides it. */
export function clausesOf(masked: string, connectors: RegExp): Clause[] {
  const cuts = [
    ...[...masked.matchAll(/[,;:–—()]| - /g)].map(({ index, 0: sign }) => ({
      at: index + sign.length,
      isSubordinate: false,
    })),
    ...[...masked.matchAll(connectors)].map(({ index }) => ({ at: index, isSubordinate: true })),
  ].sort((a, b) => a.at - b.at)
  const starts = [{ at: 0, isSubordinate: false }, ...cuts]
  return starts
    .map(({ at, isSubordinate }, index) => ({ start: at, end: starts[index + 1]?.at ?? masked.length, isSubordinate }))
    .filter(({ start, end }) => end > start)
}
