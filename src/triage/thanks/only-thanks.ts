/** Whether a post is a plain thank-you and nothing else: what settles a matter that has its answer. In doubt it is not. */
import type { Brand } from '../../domain/settings.ts'
import type { TriagePost } from '../contract.ts'
import { readAsGreek } from '../greek.ts'
import { PhraseFinder } from '../lexicon/phrases.ts'
import { fold, HANDLE, type Word, wordsOf } from '../words.ts'
import { GIVEN_NAMES, TITLES } from './given-names.ts'
import { DENIALS } from './words/denials.ts'
import { english } from './words/english.ts'
import { READINGS } from './words/index.ts'
import type { Part } from './words/parts.ts'

/** Nobody needs more words than these to say thanks alone. */
const MOST_WORDS = 30
const MOST_CHARACTERS = 500

/** Pictures and smileys that only friendly people use; all others are doubt. */
const PICTURES = [
  ...'😀😃😄😁😊☺🙂😉😍🥰😘🤩😋😌😇👍👌🙌🎉🎊🥳💪❤♥💛💚💙💜🧡🤍🩷🩵💖💕💗💓💞✨🌟⭐😻🤗🫶🫂💯🙏🤝💐🌹🌸🌷🌻🌺☀🌞🍀🥂😎',
]
const SMILEYS = String.raw`<3+(?!\d)|[:;=]-?[)DPp\]](?![\p{L}\d])|:-?\*|\^_?\^|(?<!\p{L})xD(?!\p{L})`
const FRIENDLY = new RegExp(
  String.raw`(?:${PICTURES.join('|')})(?:[\u{1f3fb}-\u{1f3ff}]|\u{fe0f}|\u{200d}|♀|♂)*|${SMILEYS}`,
  'gu',
)

/** What may stand between the words. Dots in a row, quotes and question marks say that the words are not meant so. */
const PLAIN_SIGNS = /^[\s.,!¡:&+~–—-]*$/u
const DOUBTFUL_SIGNS = /\.\s*\.|-\s*\.\s*-/u

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(fold))
const DENIED = setOf(DENIALS)
const NAMES = setOf(GIVEN_NAMES)
const TITLED = setOf(TITLES)

/** "Tak" thanks in Danish, denies in Malay ("tak ok") and is a Polish yes. These words, and English ones, do not tell which it is. */
const TAK = 'tak'
const BESIDE_ANY_TAK = setOf('ok okay okey oke super top perfekt fint bra')
const MALAYS: readonly string[] = ['ms', 'id', 'in']
const DANES: readonly string[] = ['da', 'nb', 'no', 'nn']

/** "Thanks x": a kiss at the end. Elsewhere it is how Malays write "not". */
const KISSES = /\s(?:x{1,3}|xo|xoxo)[\s.!]*$/iu

const englishFinder = new PhraseFinder<Part>([english])
const finders = READINGS.map((lists) => new PhraseFinder<Part>(lists))

export function saysOnlyThanks(
  post: Pick<TriagePost, 'text' | 'language' | 'media'>,
  brand: Pick<Brand, 'languages'>,
  ownNames: ReadonlySet<string>,
): boolean {
  // A picture may show what went wrong.
  if (post.media.length > 0 || post.text.length > MOST_CHARACTERS) return false
  const text = post.text.replace(HANDLE, ' ').replace(FRIENDLY, ', ').replace(KISSES, ' ')
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || words.some(({ form }) => DENIED.has(form)) || !hasPlainSigns(text, words))
    return false
  const isName = words.map((_, place) => isNameAt(text, words, place, ownNames))
  const asGreek = readAsGreek(words)
  const readBy = (finder: PhraseFinder<Part>) => {
    const found = [...finder.find(words), ...finder.find(asGreek)]
    const said = found.filter(({ from, to }) => words[from]?.sentence === words[to]?.sentence)
    const covers = (place: number) => isName[place] || said.some(({ from, to }) => from <= place && place <= to)
    return { covers, thanks: said.some(({ key }) => key === 'thanks') }
  }
  if (words.some(({ form }) => form === TAK) && !isDanish(post, brand)) {
    const inEnglish = readBy(englishFinder)
    if (words.every(({ form }, place) => form === TAK || BESIDE_ANY_TAK.has(form) || inEnglish.covers(place)))
      return false
  }
  return finders.some((finder) => {
    const { covers, thanks } = readBy(finder)
    return thanks && words.every((_, place) => covers(place))
  })
}

function hasPlainSigns(text: string, words: readonly Word[]): boolean {
  let between = ''
  let end = 0
  for (const word of words) {
    between += `${text.slice(end, word.start)} `
    end = word.end
  }
  return PLAIN_SIGNS.test(between + text.slice(end)) && !DOUBTFUL_SIGNS.test(text)
}

function isNameAt(text: string, words: readonly Word[], place: number, ownNames: ReadonlySet<string>): boolean {
  const word = words[place]
  if (word === undefined) return false
  const before = words[place - 1]
  return (
    NAMES.has(word.form) ||
    ownNames.has(word.form) ||
    TITLED.has(word.form) ||
    (before !== undefined &&
      TITLED.has(before.form) &&
      /^\.?\s+$/.test(text.slice(before.end, word.start)) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)))
  )
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

function isDanish({ language }: Pick<TriagePost, 'language'>, { languages }: Pick<Brand, 'languages'>): boolean {
  const told = language === null ? '' : primary(language)
  const serves = (tags: readonly string[]) => languages.some((tag) => tags.includes(primary(tag)))
  return serves(DANES) && !MALAYS.includes(told) && (DANES.includes(told) || !serves(MALAYS))
}
