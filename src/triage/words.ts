/**
 * How a post is cut into words. Everything that compares words (lexicons, the intent model, knowledge search) goes through
 * here, so that a pattern and a post are always folded in the same way.
 */
import { greekBySound } from './greek.ts'

export interface Word {
  /** Folded: lower case, no accents, no apostrophes, stretched letters shortened ("sooooo" → "so"). */
  form: string
  /** Where it stands in the original text (UTF-16 offsets). */
  start: number
  end: number
  /** Number of the sentence and of the clause it stands in. */
  sentence: number
  clause: number
  /** One of the first two words of its sentence. */
  opens: boolean
}

export interface ReadText {
  raw: string
  words: readonly Word[]
  /** How often the post names someone by @ or u/. */
  handles: number
  links: number
  hashtags: number
  questionMarks: number
  /** Numbers of the sentences that end in a question mark. */
  asking: ReadonlySet<number>
  exclamations: number
  /** Share of capitals among the letters that have a case, 0–1; 0 when there are fewer than 8. */
  shouting: number
  emoji: { glad: number; upset: number; alarm: number; promo: number }
}

/** A post longer than this is read only so far. The longest post of the platforms served is far shorter except on Reddit. */
const MOST_CHARACTERS_READ = 4_000

const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|co|app|shop|xyz|info|biz|link|site|online|example|me|gg|ly|dk|de|my|id|gr|cy|fr|es|pt|br)\b(?:\/\S*)?/giu
/** How a post names somebody: @name, @name@host, u/name. */
export const HANDLE = /(?<![\p{L}\p{N}])(?:@[\w.\-\p{L}]+(?:@[\w.-]+)?|u\/[\w-]+)/giu
const MARKUP = /<[@#!][^>\s]{0,80}>|<\/?[a-z][a-z0-9]*(?:\s[^>]{0,120})?\/?>/giu
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)['’](?=.{2})/iu

const GLAD = /[😀😃😄😁😊🙂😍🥰😘🤩😋😌👍👏🙌🎉🥳💪❤💛💚💙💜🧡💖💕✨🌟⭐😻🤗🫶👌💯🙏]/gu
const UPSET = /[😡🤬😠😤😭😢😞😔😟😣😖😫😩😒🙄👎🤮🤢💀🤦😑😐😕☹🙃🥲💔🤡🖕😰😱]/gu
const ALARM = /[🚨🆘⚠🔥🚑🩸]/gu
const PROMO = /[🚀💰💸🎁📈🤑💎👇👉🔗✅🎰📲🔞]/gu

// A question ends in ";" only in Greek; elsewhere it is half a smiley.
const QUESTION = /[?？]/gu
const GREEK_QUESTION = /[?;\u037e](?=\s|$|["')\]?!])/gu
const GREEK = /\p{Script=Greek}/u

const PICTURE = /[\u2600-\u27bf\u2b50\ud83c-\ud83e]/

const blank = (text: string) => ' '.repeat(text.length)
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Folds one word or phrase: lower case, accents off, apostrophes off, ß as ss, three and more of a letter as one, Greek by sound. */
export function fold(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const form = greekBySound(plainLetters(text))
  if (folded.size >= MOST_FOLDED) folded.clear()
  folded.set(text, form)
  return form
}

/** Words folded before; people use few words often. */
const folded = new Map<string, string>()
const MOST_FOLDED = 20_000

/** Letters of their own, not accents: "schön" is not "schon", "hår" is not "har". Spelled as people do who lack the key. */
const OWN_LETTERS: readonly [string, string][] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
  ['ß', 'ss'],
]

const plainLetters = (text: string): string =>
  OWN_LETTERS.reduce(
    (all, [letter, spelled]) => all.replaceAll(letter, spelled),
    text.normalize('NFKC').toLowerCase().normalize('NFC'),
  )
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')

const SENTENCE_END_INSIDE = /[.…;\u037e](?=[\s"'”’)\]*_])|[!?？\n]/u
const CLAUSE_END = /[,:–—()]|\s-\s/u
const ASKS = /[?？]/u
const GREEK_ASKS = /[?;\u037e]/u

interface Cut {
  words: Word[]
  asking: Set<number>
}

function cut(text: string): Cut {
  const words: Word[] = []
  const asking = new Set<number>()
  const asks = GREEK.test(text) ? GREEK_ASKS : ASKS
  let sentence = 0
  let clause = 0
  let inSentence = 0
  let before = 0
  const push = (form: string, start: number, end: number) => {
    if (form !== '') words.push({ form, start, end, sentence, clause, opens: inSentence++ < 2 })
  }
  for (const match of text.matchAll(WORD)) {
    let start = match.index
    const between = text.slice(before, start)
    if (words.length > 0 && between.length > 1) {
      if (asks.test(between)) asking.add(sentence)
      if (SENTENCE_END_INSIDE.test(between)) [sentence, clause, inSentence] = [sentence + 1, clause + 1, 0]
      else if (CLAUSE_END.test(between)) clause++
    }
    let word = match[0]
    before = start + word.length
    for (let elided = ELIDED.exec(word); elided; elided = ELIDED.exec(word)) {
      const head = elided[0]
      push(fold(head), start, start + head.length)
      start += head.length
      word = word.slice(head.length)
    }
    push(fold(word), start, start + word.length)
  }
  if (asks.test(text.slice(before))) asking.add(sentence)
  return { words, asking }
}

/** Cuts a text into folded words with their places. Links, handles and markup are not words. */
export const wordsOf = (text: string): Word[] => cut(text).words

/** The text read last: triage and the search for an answer read the same post one after the other. */
let last: { text: string; read: ReadText } | null = null

/** Reads a post once: words and the signs around them. Any string is allowed. What it gives back is shared: not to be changed. */
export function readText(text: string): ReadText {
  if (last?.text !== text) last = { text, read: readAfresh(text) }
  return last.read
}

function readAfresh(text: string): ReadText {
  const raw = text.slice(0, MOST_CHARACTERS_READ)
  let links = 0
  let handles = 0
  const bare = raw
    .replace(MARKUP, blank)
    .replace(LINK, (link) => {
      links++
      return blank(link)
    })
    .replace(HANDLE, (handle) => {
      handles++
      return blank(handle)
    })
  const capitals = countOf(bare, /\p{Lu}/gu)
  const cased = capitals + countOf(bare, /\p{Ll}/gu)
  const { words, asking } = cut(bare)
  return {
    raw,
    words,
    asking,
    handles,
    links,
    hashtags: countOf(bare, /#[\p{L}\p{N}_]+/gu),
    questionMarks: countOf(bare, GREEK.test(bare) ? GREEK_QUESTION : QUESTION),
    exclamations: countOf(bare, /[!！]/gu),
    shouting: cased < 8 ? 0 : capitals / cased,
    emoji: PICTURE.test(bare)
      ? {
          glad: countOf(bare, GLAD),
          upset: countOf(bare, UPSET),
          alarm: countOf(bare, ALARM),
          promo: countOf(bare, PROMO),
        }
      : { glad: 0, upset: 0, alarm: 0, promo: 0 },
  }
}
