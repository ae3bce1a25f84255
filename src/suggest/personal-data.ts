/** Whether a reply asks for personal things in public. Judged in the clause that asks, not in the whole text. Pure. */
import {
  ASKS_FOR,
  CARRIES_ON,
  CLAUSE_ENDS,
  CLOSED,
  HANGS_ON,
  IN_OWN_PLACE,
  IN_PRIVATE,
  IN_PUBLIC,
  NO_HESITATION,
  OURS,
  PERSONAL_THINGS,
  POLITE,
  REACHES,
  SECRET_THINGS,
  WARNS_OFF,
  WARNS_OFF_LATER,
} from './personal-words.ts'

export interface Asked {
  /** As it stands in the text. */
  thing: string
  /** Nobody may be asked for it at all. */
  isSecret: boolean
}

/** What we do ourselves is no way for the customer. */
const OF_OURS =
  /(?<!\p{L})(?:(?:we|i)(?:['’]ll| will)?\s+(?:dm|message|write|send)|(?:vi|jeg|wir|ich) \p{L}+|\p{L}+ (?:vi|wir) (?:dir|dig|deg)|kami (?:akan )?(?:dm|kirim|hantar|hubungi))/iu

interface Place {
  start: number
  end: number
}

/** `pattern` finds all (flag g). */
function places(text: string, pattern: RegExp): Place[] {
  const found: Place[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}

const THEIRS = String.raw`(?:(?:your|the|di[nt]|ditt|dit|deine?|ihre?|tu|su|votre|ton|o|a|seu|sua|τον|την|το)\s+)?`
const ASKED_BEFORE = new RegExp(`(?:${POLITE})[\\s,:]+${THEIRS}$`, 'iu')
const ASKED_AFTER = new RegExp(`^[\\s,]*(?:${POLITE})(?!\\p{L})`, 'iu')
/** "Booking number, please": nothing else is to be done with it. */
const BARE = /^[^\p{L}]*(?:\p{L}+\s+)?$/u
const OURS_BEFORE = new RegExp(`${OURS.before}\\s+(?:\\p{L}+\\s+)?$`, 'iu')
const OURS_AFTER = new RegExp(`^\\s+${OURS.after}`, 'iu')

/** A sentence with the places in it that matter. */
interface Sentence {
  text: string
  asks: readonly Place[]
  /** Where one clause ends and the next begins. */
  cuts: readonly Place[]
  /** Where a clause begins that hangs on the one before. */
  hangs: readonly Place[]
}

const readSentence = (text: string): Sentence => ({
  text,
  asks: places(text, ASKS_FOR),
  cuts: places(text, CLAUSE_ENDS),
  hangs: places(text, HANGS_ON),
})

const between = ({ text }: Sentence, { start, end }: Place): string => text.slice(start, end)

/** The clauses from a place on, without what divides them. */
function clausesIn({ text, cuts }: Sentence, from = 0): string[] {
  const later = cuts.filter(({ start }) => start >= from)
  const starts = [from, ...later.map(({ end }) => end)]
  return starts.map((start, index) => text.slice(start, later[index]?.start))
}

/** The clause around a place. A joining word that only carries the same sentence on does not divide it from a warning before it. */
function clauseAround(sentence: Sentence, { start, end }: Place): Place {
  const { text, cuts, hangs } = sentence
  const begins = cuts.findLast((cut) => cut.end <= start && !carriesWarning(sentence, cut, start))?.end ?? 0
  const ends = [...cuts, ...hangs].map((cut) => cut.start).filter((at) => at >= end)
  return { start: begins, end: Math.min(text.length, ...ends) }
}

/** "Never send or share": nothing but one word lies between the two verbs, so what is said of the one holds for the other. */
const carriesWarning = (sentence: Sentence, cut: Place, start: number): boolean =>
  CARRIES_ON.test(between(sentence, cut)) &&
  sentence.text.slice(cut.end, start).trim() === '' &&
  sentence.asks.some((ask) => ask.end <= cut.start && sentence.text.slice(ask.end, cut.start).trim() === '')

/** Where somebody is asked to give the thing, or null. */
function askFor({ text, asks }: Sentence, thing: Place): Place | null {
  const before = text.slice(0, thing.start)
  const after = text.slice(thing.end)
  if (OURS_BEFORE.test(before) || OURS_AFTER.test(after)) return null
  const nearest = asks.findLast((ask) => ask.end <= thing.start) ?? asks.find((ask) => ask.start >= thing.end)
  if (nearest !== undefined) return nearest
  return ASKED_BEFORE.test(before) || (BARE.test(before) && ASKED_AFTER.test(after)) ? thing : null
}

function isWarning(sentence: Sentence, ask: Place, thing: Place): boolean {
  const clause = clauseAround(sentence, { start: ask.start, end: Math.max(ask.end, thing.end) })
  const before = { start: clause.start, end: Math.max(ask.end, thing.start) }
  return (
    WARNS_OFF.test(between(sentence, before)) ||
    WARNS_OFF_LATER.test(between(sentence, { start: thing.end, end: clause.end }))
  )
}

const isOpen = (clause: string): boolean => IN_PRIVATE.test(clause) && !CLOSED.test(clause.replace(NO_HESITATION, ' '))

/** Somewhere else in the reply the customer is asked into a private message. */
const invites = (sentences: readonly string[]): boolean =>
  sentences.some(
    (sentence) =>
      IN_PRIVATE.test(sentence) &&
      clausesIn(readSentence(sentence)).some(
        (clause) => isOpen(clause) && (clause.search(ASKS_FOR) >= 0 || REACHES.test(clause)) && !OF_OURS.test(clause),
      ),
  )

function isPrivate(sentence: Sentence, ask: Place, thing: Place, sentences: readonly string[]): boolean {
  const whole = { start: Math.min(ask.start, thing.start), end: Math.max(ask.end, thing.end) }
  const around = clauseAround(sentence, whole)
  const clause = between(sentence, around)
  if (isOpen(clause) || IN_OWN_PLACE.test(clause)) return true
  if (IN_PUBLIC.test(clause)) return false
  const later = clausesIn(sentence, around.end)
  return later.some((each) => isOpen(each) && !OF_OURS.test(each)) || invites(sentences)
}

const THINGS = [
  { pattern: SECRET_THINGS, isSecret: true },
  { pattern: PERSONAL_THINGS, isSecret: false },
]

/** The first thing that is asked for where it must not be, or null. */
export function asksForPersonal(text: string, sentences: readonly string[]): Asked | null {
  if (THINGS.every(({ pattern }) => text.search(pattern) < 0)) return null
  for (const each of sentences) {
    const things = THINGS.flatMap(({ pattern, isSecret }) =>
      places(each, pattern).map((place) => ({ ...place, isSecret })),
    )
    if (things.length === 0) continue
    const sentence = readSentence(each)
    const asked = things.find((thing) => {
      const ask = askFor(sentence, thing)
      if (ask === null || isWarning(sentence, ask, thing)) return false
      return thing.isSecret || !isPrivate(sentence, ask, thing, sentences)
    })
    if (asked !== undefined) return { thing: between(sentence, asked), isSecret: asked.isSecret }
  }
  return null
}
