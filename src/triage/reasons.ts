/** Why a post is urgent: each reason with the words that show it. The points are in config (`urgency.weights`). */
import type { TriageContext, TriagePost } from './contract.ts'
import { isAddressed, type Judgement } from './kind.ts'
import type { Cue } from './lexicon/cues.ts'
import type { PhraseFinder } from './lexicon/phrases.ts'
import { GRAVE, PRESSING } from './model/heads.ts'
import type { Reading } from './model/model.ts'
import { has, plain, type Sign, type Signs, signSpan } from './signs.ts'
import type { Reason } from './urgency.ts'

/** Most words shown for one reason. */
const MOST_WORDS = 3
/** A trace of an outage in a post is enough to take "in every store" seriously. */
const OUTAGE_TRACE = 0.25
/** So many services down at once are one failure behind them all. */
const SERVICES_AT_ONCE = 3
/** App, website, machines, barriers, payment: services that do not fail together by chance. */
const SERVICE_FAMILIES = [
  /^app|^apl|^εφαρμ/iu,
  /site|web|hjemmeside|seite|página|pagina|laman|portal|σάιτ|ιστοσ/iu,
  /auto[mt]at|machine|máquina|mesin|borne|kiosk|^atm|cajero|μηχαν/iu,
  /gate|^bom|schranke|barri|torn|cancela|palang|portique|μπάρ/iu,
  /pay|betal|zahl|pago|paiement|pagamento|bayar|terminal|card|pos$|tpv|πληρω/iu,
]
const ANGER_COUNTS_UP_TO = 2
const REPEATED_COUNTS_UP_TO = 2

/** Each wording once, and of those that share a word the first. */
const quotes = (signs: readonly Sign[]): string[] => {
  const apart = signs.filter(
    (sign, at) => !signs.slice(0, at).some(({ from, to }) => from <= sign.to && sign.from <= to),
  )
  return [...new Set(apart.map((sign) => sign.quote))].slice(0, MOST_WORDS)
}

/** What is known when reasons are looked for. */
export interface Case {
  signs: Signs
  reading: Reading
  judgement: Judgement
  post: TriagePost
  context: TriageContext
  /** The words by which the model thinks that it cannot wait, or that it is grave. */
  telling: (head: typeof PRESSING | typeof GRAVE) => readonly Sign[]
}

type Finder = (facts: Case) => Reason | null

/** A reason that some cues show by themselves. Cues whose patterns hold their own "not" are read as they stand. */
const shownBy =
  (
    key: string,
    cues: readonly Cue[],
    options: { asWritten?: boolean; times?: (count: number) => number } = {},
  ): Finder =>
  ({ signs }) => {
    const found = cues.flatMap((cue) => (options.asWritten ? (signs.cues.get(cue) ?? []) : plain(signs, cue)))
    if (found.length === 0) return null
    return { key, words: quotes(found), times: options.times?.(found.length) ?? 1 }
  }

const CLOCK =
  /\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b(?:kl|um|ab|at|às|las|στις|jam|pukul)\.?\s?\d{1,2}\b|\b\d{1,2}\s?(?:am|pm|uhr)\b/iu

/** What leaves without you. */
const RIDE =
  /(?<!\p{L})(?:train|ferry|boat|ship|flight|plane|bus|coach|tog(?:et)?|færge[nr]?|fly(?:et)?|skib(?:et)?|ferg[ea]|zug|fähre|schiff|flug|tåg(?:et)?|färja[n]?|tren|barco|vuelo|autobús|avión|avion|bateau|vol|comboio|trem|voo|autocarro|ônibus|kereta|kapal|pesawat|feri|penerbangan|bas|πλοίο|τρένο|πτήση|καράβι|λεωφορείο)(?!\p{L})/iu

const imminent: Finder = ({ signs }) => {
  const now = plain(signs, 'imminent')
  const day = plain(signs, 'today')
  const clock = CLOCK.exec(signs.read.raw)
  if (now.length > 0) return { key: 'imminent', words: quotes([...now, ...day]) }
  if (day.length > 0 && clock) return { key: 'imminent', words: [...quotes(day), clock[0].trim()] }
  const ride = clock ? RIDE.exec(signs.read.raw) : null
  if (clock && ride && !has(signs, 'future')) return { key: 'imminent', words: [ride[0], clock[0].trim()] }
  return day.length > 0 ? { key: 'today', words: quotes(day) } : null
}

/** An allergy asked about is a question; in a complaint, with somebody it hit, it is a reaction. */
const reaction: Finder = ({ signs, judgement }) => {
  const allergy = plain(signs, 'allergy')
  const hit = (['child', 'medical', 'today', 'imminent', 'anger'] as const).some((cue) => plain(signs, cue).length > 0)
  if (judgement.intent !== 'complaint' || allergy.length === 0 || !hit) return null
  return has(signs, 'injury') || has(signs, 'illness') ? null : { key: 'danger', words: quotes(allergy) }
}

/** Asked ahead of time ("can my son travel alone") is a question, not an alarm. */
const isAskedAhead = ({ signs, judgement }: Case): boolean => judgement.intent === 'question' && has(signs, 'future')

/** Somebody is by themselves, and something says that they should not be. */
const isAlarmed = (signs: Signs): boolean =>
  (['help', 'imminent', 'distress'] as const).some((cue) => has(signs, cue)) ||
  plain(signs, 'lost-person').length > 1 ||
  signs.read.shouting > 0.3

const childAlone: Finder = (facts) => {
  const { signs, judgement } = facts
  if (isAskedAhead(facts)) return null
  const outright = plain(signs, 'child-alone')
  const left = plain(signs, 'abandoned')
  const lost = plain(signs, 'lost-person')
  const child = plain(signs, 'child')
  const alarmed = isAlarmed(signs)
  if (outright.length > 0 && (alarmed || judgement.intent !== 'question'))
    return { key: 'child-alone', words: quotes(outright) }
  if (child.length === 0) return null
  if (left.length > 0) return { key: 'child-alone', words: quotes([...child, ...left]) }
  return lost.length > 0 && alarmed ? { key: 'child-alone', words: quotes([...child, ...lost]) } : null
}

/** An old, ill or disabled person whom we set down, forgot or locked in. */
const helpless: Finder = (facts) => {
  const { signs } = facts
  const left = plain(signs, 'abandoned')
  const who = [...plain(signs, 'frail'), ...plain(signs, 'access-need')]
  if (who.length === 0 || isAskedAhead(facts)) return null
  if (left.length > 0) return { key: 'helpless', words: quotes([...who, ...left]) }
  const alone = plain(signs, 'lost-person')
  return alone.length > 0 && has(signs, 'distress') ? { key: 'helpless', words: quotes([...who, ...alone]) } : null
}

const massOutage: Finder = ({ signs, judgement }) => {
  const wide = plain(signs, 'everywhere')
  if (wide.length > 0 && judgement.kinds.outage >= OUTAGE_TRACE) return { key: 'mass-outage', words: quotes(wide) }
  const services = plain(signs, 'service')
  const families = SERVICE_FAMILIES.filter((family) => services.some((sign) => family.test(sign.quote)))
  const all = judgement.intent === 'outage' && families.length >= SERVICES_AT_ONCE
  return all ? { key: 'mass-outage', words: quotes(services) } : null
}

const repeated: Finder = ({ signs, context }) => {
  const said = signs.cues.get('repeated') ?? []
  const times = Math.max(
    Math.min(said.length, REPEATED_COUNTS_UP_TO),
    Math.min(context.unansweredContacts, REPEATED_COUNTS_UP_TO),
  )
  return times === 0 ? null : { key: 'repeated', words: quotes(said), times }
}

const severalPeople: Finder = ({ signs, judgement }) => {
  const found = [...plain(signs, 'many-people'), ...plain(signs, 'everywhere')]
  if (found.length === 0) return null
  return { key: 'several-people', words: quotes(found), times: judgement.intent === 'outage' ? 1 : 0.3 }
}

/** Log odds of a probability, cut where the model is as sure as it gets. */
const logOdds = (share: number) => Math.log(Math.max(share, 1e-4) / Math.max(1 - share, 1e-4))

/** Log odds from which the model's opinion counts: most posts that can wait lie below. */
const PRESSING_FROM = -3.5
/** Log odds above that for the points in config once. */
const PRESSING_SPAN = 4
const PRESSING_COUNTS_UP_TO = 1.5

/** What the model reads between the lines, beyond the word lists: a matter of degree, so that like posts still come in order. */
const pressing: Finder = ({ reading, telling }) => {
  const times = Math.min(PRESSING_COUNTS_UP_TO, (logOdds(reading.pressing) - PRESSING_FROM) / PRESSING_SPAN)
  return times < 0.1 ? null : { key: 'pressing', words: quotes(telling(PRESSING)), times }
}

/** Grave matters are so rare among the sentences it learned from that the model says "perhaps" when it means "look at this". */
const GRAVE_FROM = -2.6
const GRAVE_SPAN = 3
const GRAVE_COUNTS_UP_TO = 1.5

/** From here on the model is sure: of the calm posts of `npm run eval` hardly any lies above. */
const SURELY_GRAVE_FROM = -1

const grave: Finder = ({ reading, telling }) => {
  const odds = logOdds(reading.grave)
  if (odds < GRAVE_FROM) return null
  const words = quotes(telling(GRAVE))
  if (odds >= SURELY_GRAVE_FROM) return { key: 'surely-grave', words }
  const over = (odds - GRAVE_FROM) / GRAVE_SPAN
  return { key: 'grave', words, times: Math.min(GRAVE_COUNTS_UP_TO, Math.max(0.1, over)) }
}

/** Where somebody stands says little by itself; with a sign that it is now and open, it says that they wait for us there. */
const onSite: Finder = ({ signs }) => {
  const place = plain(signs, 'on-site')
  if (place.length === 0) return null
  if (ON_THE_SPOT.some((cue) => has(signs, cue))) return { key: 'on-site', words: quotes(place) }
  return signs.read.questionMarks > 0 ? { key: 'on-site', words: quotes(place), times: 0.4 } : null
}
const ON_THE_SPOT: readonly Cue[] = ['today', 'imminent', 'blocked-now', 'hurry', 'help', 'allergy', 'child-alone']

/** Signs of posing as us that make a robbery together: somebody who is not us, and what only a thief asks for. */
const SIGNS_OF_A_THIEF = 2

/** Somebody tells of a caller or a message that poses as us and asks for secrets: our customers are being robbed. */
const robbery: Finder = ({ signs }) => {
  const posing = signs.cues.get('impostor') ?? []
  const secrets = plain(signs, 'secrets')
  if (has(signs, 'fraud') || posing.length < SIGNS_OF_A_THIEF || secrets.length === 0) return null
  return { key: 'fraud', words: quotes([...posing, ...secrets]) }
}

/** Reasons that count in whatever is said to us, be it a journalist's or a job seeker's. */
const FOR_ALL: readonly Finder[] = [
  shownBy('danger', ['injury', 'illness', 'fire']),
  childAlone,
  helpless,
  shownBy('law', ['threat-law']),
  shownBy('press', ['threat-press']),
  shownBy('fraud', ['fraud']),
  shownBy('breach', ['breach']),
]

/** Reasons for whatever somebody wants from us. */
const FOR_MATTERS: readonly Finder[] = [
  ...FOR_ALL,
  reaction,
  robbery,
  massOutage,
  shownBy('blocked-now', ['blocked-now'], { asWritten: true }),
  onSite,
  shownBy('hurry', ['hurry']),
  imminent,
  shownBy('soon', ['soon']),
  repeated,
  shownBy('waiting', ['waiting']),
  severalPeople,
  shownBy('child', ['child']),
  shownBy('access-need', ['access-need', 'medical']),
  shownBy('allergy', ['allergy']),
  shownBy('anger', ['anger'], { times: (count) => Math.min(count, ANGER_COUNTS_UP_TO) }),
  shownBy('leaving', ['leaving']),
  pressing,
  grave,
]

const moneyLost: Finder = ({ signs, judgement }) => {
  const found = signs.cues.get('money-lost') ?? []
  if (found.length === 0) return null
  // "How long does a refund take" names money and has lost none.
  return { key: 'money-lost', words: quotes(found), times: judgement.intent === 'question' ? 0.3 : 1 }
}

/** Somebody who poses as us asks our customers for secrets, or only collects their data. */
const impostor: Finder = ({ signs, judgement, context }) => {
  if (judgement.kinds.impostor < 0.3 && !has(signs, 'impostor')) return null
  const secrets = plain(signs, 'secrets')
  const named = signs.read.raw.toLowerCase().includes(context.brand.name.toLowerCase())
  if (secrets.length > 0) return { key: 'impostor', words: quotes(secrets) }
  return named && judgement.kinds.impostor >= 0.3 ? { key: 'fake-campaign', words: [] } : null
}

const mention: Finder = ({ post }) => (isAddressed(post) ? { key: 'mention', words: [] } : null)

/** All reasons that apply, for what the post is. */
export function reasonsFor(facts: Case): Reason[] {
  const { intent, kinds } = facts.judgement
  const finders: Finder[] = []
  if (intent === 'complaint' || intent === 'question' || intent === 'outage')
    finders.push(...FOR_MATTERS, moneyLost, mention)
  if (intent === 'spam') finders.push(impostor)
  if (intent === 'other' && isAddressed(facts.post)) finders.push(...FOR_ALL)
  const reasons = finders.map((find) => find(facts)).filter((reason) => reason !== null)
  if (intent === 'sales' && kinds.lead > kinds.pitch)
    reasons.push({ key: 'lead', words: quotes(plain(facts.signs, 'bulk')) })
  if (intent === 'praise' && (kinds.wish > 0.3 || has(facts.signs, 'wish')) && asksForSomething(facts))
    reasons.push({ key: 'wish', words: quotes(plain(facts.signs, 'wish')) })
  if (intent === 'other' && kinds.job + kinds.reporter > 0.3) {
    const press = kinds.reporter > kinds.job
    reasons.push({
      key: press ? 'reporter' : 'applicant',
      words: quotes(plain(facts.signs, press ? 'reporter' : 'job')),
    })
  }
  return reasons
}

const asksForSomething = ({ signs }: Case) =>
  signs.read.questionMarks > 0 || has(signs, 'access-need') || plain(signs, 'wish').length > 0

/** Reasons that the words of the house show (config `urgency.words`), joined to those found already. */
export function withOwnWords(reasons: readonly Reason[], signs: Signs, finder: PhraseFinder<string>): Reason[] {
  const joined = reasons.map((reason) => ({ ...reason }))
  for (const { key, from, to } of finder.find(signs.read.words)) {
    const { quote } = signSpan(signs.read, from, to)
    const before = joined.find((reason) => reason.key === key)
    if (!before) joined.push({ key, words: [quote] })
    else if (!before.words.includes(quote)) before.words = [quote, ...before.words].slice(0, MOST_WORDS)
  }
  return joined
}

/** Reasons by which a post is never mere praise: somebody is at risk, however kindly it is said. */
export const hidesDanger = (signs: Signs): boolean => {
  const shows = (cue: Cue) => plain(signs, cue).length > 0
  return (
    (['injury', 'illness', 'fire', 'child-alone', 'breach', 'fraud'] as const).some(shows) ||
    (shows('abandoned') && (['child', 'frail', 'access-need'] as const).some(shows))
  )
}
