/** Takes the name of the customer out of a reply to them, so that it reaches nobody else. Pure. */
import { SMALL_WORDS } from '../triage/lexicon/function-words.ts'
import { fold } from '../triage/words.ts'
import { linksIn } from './links.ts'
import { isPseudonym } from './person-name.ts'
import { GREETING_WORDS } from './voice-words.ts'

interface Customer {
  /** Display name, as the customer writes it. */
  name: string
  handle: string
}

export interface WithoutNames {
  /** With {name} where the customer was called by a name. */
  text: string
  /** A word may be their name or a word of the language, and stands there still. */
  isDoubtful: boolean
}

const LANGUAGES = ['en', 'da', 'de', 'es', 'fr', 'pt', 'id', 'ms', 'el']
const MONTHS = LANGUAGES.flatMap((language) => {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, number) => fold(month.format(new Date(Date.UTC(2026, number, 15)))))
})
/** Words of a language that are names as well: "Will", "May". */
const ORDINARY: ReadonlySet<string> = new Set([...SMALL_WORDS, ...MONTHS])

const PRONOUNS =
  /(?<!\p{L})(?:she|he|they|her|him|them|hers|his|theirs|it|sie|er|hun|han|hen|elle|ella|él|ele|ela|iel)(?:\s*\/\s*\p{L}+)+/giu
const SHORTEST = 3
/** At the end of a handle that is a host. */
const HOSTING: ReadonlySet<string> = new Set(['bsky', 'social'])

const lettersIn = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? []

/** "maria.k@sea.example" is Maria to the at sign, "maria.bsky.social" to where the host begins. */
const ownPartOf = (handle: string): string => {
  const [user = ''] = handle.split('@').filter((part) => part !== '')
  const labels = user.split('.')
  const isHost = labels.length > 2 || HOSTING.has(labels.at(-1) ?? '')
  return (isHost ? labels.slice(0, -1).filter((label) => !HOSTING.has(label)) : labels).join(' ')
}

/** A Greek man's name as he is called, and of whose something is: Νίκος, Νίκο, Νίκου. */
const formsOf = (part: string): string[] => {
  const form = fold(part)
  if (!/\p{Script=Greek}/u.test(part) || !/[σς]$/iu.test(part)) return [form]
  const stem = fold(part.slice(0, -1))
  return [form, stem, ...(/[οό][σς]$/iu.test(part) ? ['ε', 'ου'].map((end) => fold(part.slice(0, -2) + end)) : [])]
}

interface Names {
  display: ReadonlySet<string>
  handle: ReadonlySet<string>
  wholeHandle: string
  isPseudonym: boolean
  isGerman: boolean
}

function namesOf({ name, handle }: Customer, language: string): Names {
  const own = ownPartOf(handle)
  const inHandle = [...lettersIn(own), ...lettersIn(own.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))]
  return {
    display: new Set(lettersIn(name.replace(PRONOUNS, ' ')).flatMap(formsOf)),
    handle: new Set(inHandle.flatMap(formsOf)),
    wholeHandle: fold(own),
    isPseudonym: isPseudonym(name),
    isGerman: language.startsWith('de'),
  }
}

const THANKS =
  'thanks|thank you|thx|sorry|cheers|tak|mange tak|tusind tak|takk|tack|danke|vielen dank|gracias|merci|obrigad[oa]|terima kasih|makasih|maaf|ευχαριστούμε|ευχαριστώ'
const TITLES =
  'κύριε|κυρία|κ|mr|mrs|ms|miss|dr|herr|frau|hr|fru|fr|señora?|sra?|monsieur|madame|mme|senhora?|bapak|pak|ibu|bu|mas|mbak|encik|cik|puan|tuan'
const GREETED = new RegExp(String.raw`(?<!\p{L})(?:(?:${GREETING_WORDS}|${THANKS})[\s,]+|(?:${TITLES})\.?\s+)$`, 'iu')
const BEGINS = /(?:^|[.!?…:;\n])[\s"“„«'(¡¿]*$/u
const AFTER_COMMA = /,\s*$/u
const CLOSES = /^\s*(?:[,.!?:;…)\u037e]|[–—-]\s|[^\p{L}\p{N}\s'’_]|$)/u
const POSSESSIVE = /^['’]s(?!\p{L})/u
const BESIDE_FIGURE = { before: /\d\.?\s*$/u, after: /^\.?\s*\d/u }

type Verdict = 'name' | 'doubt' | 'none'

interface Place {
  word: string
  before: string
  after: string
}

const verdictOf = (place: Place, names: Names): Verdict => {
  const form = fold(place.word)
  const bare = /^\p{Lu}.*s$/u.test(place.word) ? fold(place.word.slice(0, -1)) : form
  const has = (set: ReadonlySet<string>) => set.has(form) || set.has(bare)
  const isDisplay = has(names.display)
  if (!isDisplay && !has(names.handle) && !isCalledByPart(place, form, names)) return 'none'
  if (form.length < 2) return 'none'
  const isOrdinary = ORDINARY.has(form)
  return /^\p{Ll}/u.test(place.word)
    ? inSmallLetters(place, form, isOrdinary, isDisplay, names)
    : withCapital(place, form, isOrdinary, isDisplay, names)
}

const isGreeted = ({ before }: Place): boolean => GREETED.test(before)
const isCalled = ({ before, after }: Place): boolean =>
  CLOSES.test(after) && (BEGINS.test(before) || AFTER_COMMA.test(before))

/** "Thanks, Maria" to mariakowalska. */
const isCalledByPart = (place: Place, form: string, { handle }: Names): boolean =>
  form.length >= SHORTEST &&
  /^\p{Lu}/u.test(place.word) &&
  (isGreeted(place) || isCalled(place)) &&
  [...handle].some((part) => part.startsWith(form))

function withCapital(place: Place, form: string, isOrdinary: boolean, isDisplay: boolean, names: Names): Verdict {
  const { before, after } = place
  const begins = BEGINS.test(before)
  if (isGreeted(place)) return isOrdinary && !CLOSES.test(after) ? 'doubt' : 'name'
  if (POSSESSIVE.test(after)) return 'name'
  if (isCalled(place)) return isOrdinary && begins ? 'doubt' : 'name'
  if (isOrdinary && (form.length < SHORTEST || names.isPseudonym || !isDisplay)) return 'none'
  if (!isDisplay || form.length < SHORTEST) return 'doubt'
  if (begins) return names.isPseudonym ? 'none' : 'doubt'
  // A month, a noun that has its capital anyway: nobody can tell.
  const isBesideFigure = BESIDE_FIGURE.before.test(before) || BESIDE_FIGURE.after.test(after)
  return isOrdinary || names.isGerman || names.isPseudonym || isBesideFigure ? 'doubt' : 'name'
}

function inSmallLetters(place: Place, form: string, isOrdinary: boolean, isDisplay: boolean, names: Names): Verdict {
  if (isGreeted(place) && CLOSES.test(place.after)) return 'name'
  if (!isDisplay && form === names.wholeHandle) return isCalled(place) ? 'name' : 'doubt'
  return !isDisplay || isOrdinary || names.isPseudonym || form.length < SHORTEST ? 'none' : 'doubt'
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const standing = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${text}(?:['’]?s)?(?![\\p{L}\\p{N}_])`, 'giu')
const WORD = /(?<![\p{L}\p{M}\p{N}_{@#])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}_}])/gu

/** The handle, and the name in full: where they stand there is no doubt. */
function withoutWhole(reply: string, { name, handle }: Customer): string {
  let text = reply
  // A handle of letters alone may be a word: without its sign it is looked at like the parts of the name.
  if (handle !== '')
    text = text.replace(standing(`@${/^\p{L}+$/u.test(handle) ? '' : '?'}${literally(handle)}`), '{name}')
  if ((name.match(/[\p{L}\p{N}]+/gu) ?? []).length > 1) text = text.replace(standing(literally(name.trim())), '{name}')
  return text
}

/** `language`: of the reply, as a BCP 47 tag. */
export function takeOutNames(reply: string, customer: Customer, language: string): WithoutNames {
  const names = namesOf(customer, language)
  const whole = withoutWhole(reply, customer)
  const links = linksIn(whole)
  let isDoubtful = false
  let text = ''
  let from = 0
  for (const { index, 0: word } of whole.matchAll(WORD)) {
    if (links.some((link) => index >= link.start && index < link.start + link.text.length)) continue
    const end = index + word.length
    const verdict = verdictOf({ word, before: whole.slice(0, index), after: whole.slice(end) }, names)
    if (verdict === 'doubt') isDoubtful = true
    if (verdict !== 'name') continue
    text += `${whole.slice(from, index)}{name}`
    from = end + (POSSESSIVE.exec(whole.slice(end))?.[0].length ?? 0)
  }
  return { text: (text + whole.slice(from)).replace(/\{name\}(?:[\s-]+\{name\})+/gu, '{name}'), isDoubtful }
}
