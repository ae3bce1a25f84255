/** What a post is: the model's opinion, corrected by what is known beside the words. */
import { INTENTS, type Intent } from '../domain/urgency.ts'
import type { TriagePost } from './contract.ts'
import type { Cue } from './lexicon/cues.ts'
import { INTENT_OF, KINDS, type Kind } from './model/heads.ts'
import type { Reading } from './model/model.ts'
import { has, plain, type Signs } from './signs.ts'

export interface Judgement {
  kinds: Readonly<Record<Kind, number>>
  intent: Intent
  /** Share of the chosen intent, 0–1. */
  confidence: number
}

/** Whether the author speaks to us: names the handle, answers or quotes us. A search hit only holds our words. */
export const isAddressed = (post: Pick<TriagePost, 'kind'>): boolean => post.kind !== 'search'

/** The model is surer of itself than it should be on posts unlike those it learned from: below 1 it counts for less. */
const TRUST = 0.9

/** How much of something is worth counting. */
const upTo = (most: number, count: number) => Math.min(most, count)

interface Weighed {
  /** Signs that something went wrong for the author. */
  bad: number
  glad: number
  asks: number
}

const BAD: readonly [Cue, number][] = [
  ['failure', 0.8],
  ['anger', 1],
  ['money-lost', 1],
  ['repeated', 0.7],
  ['blocked-now', 0.8],
  ['waiting', 0.5],
  ['leaving', 1],
  ['injury', 1],
  ['illness', 1],
  ['fire', 0.7],
  ['threat-law', 0.8],
  ['threat-press', 0.8],
  ['fraud', 0.7],
  ['breach', 0.8],
  ['sarcasm', 0.4],
]

function weigh(signs: Signs): Weighed {
  const times = (cue: Cue) => plain(signs, cue).length
  const bad = BAD.reduce((sum, [cue, weight]) => sum + weight * upTo(2, times(cue)), 0)
  const { emoji, questionMarks, raw } = signs.read
  return {
    bad: upTo(4, bad + upTo(1, emoji.upset) * 0.6),
    // Thanks at the end of a question are manners.
    glad: upTo(
      3,
      upTo(2, times('praise')) + upTo(1, times('thanks')) * (questionMarks > 0 ? 0.3 : 1.2) + upTo(1, emoji.glad) * 0.6,
    ),
    asks: upTo(1, questionMarks) * 1.2 + (ENDS_ASKING.test(raw) ? 0.6 : 0) + upTo(2, times('question')) * 0.35,
  }
}

const ENDS_ASKING = /[?;\u037e][\s\p{Extended_Pictographic}@\w]{0,30}$/u

/** How much the mood says about praise and complaint. */
const GLAD_MOOD = 0.5

/** Factors on the model's probabilities, from what can be counted. */
function evidence(signs: Signs, mood: number, addressed: boolean): Partial<Record<Kind, number>> {
  const { bad, glad, asks } = weigh(signs)
  const calm = bad < 0.5
  // Glad words about what went wrong are no gladness: "thanks for the delay".
  const felt = calm ? mood : Math.min(mood, 0)
  return {
    complaint: Math.exp(-GLAD_MOOD * felt + 0.45 * bad - (calm ? 1 : 0) - (calm ? 0.4 * glad : 0)),
    question: Math.exp(0.8 * asks - 0.35 * bad - 0.5),
    // Praise that nothing shows may be anything; said to us, it had better be read as a matter.
    praise: Math.exp(GLAD_MOOD * felt + 0.7 * glad - 0.8 * bad - 0.5 * asks - (glad === 0 && addressed ? 1 : 0)),
    wish: Math.exp(0.3 * glad - 0.6 * bad),
    // A post that names our handle speaks of us; one that does not may only share our name.
    elsewhere: addressed ? 0.02 : 1.5,
    chatter: addressed ? 0.6 : 1.3,
    // A link or a prize in it, or neither.
    spam: signs.read.links > 0 || has(signs, 'promo') || has(signs, 'injection') ? 1.3 : 0.4,
    impostor: has(signs, 'impostor') ? 2 : 0.3,
    job: has(signs, 'job') ? 1.8 : 0.8,
    // Who talks to a journalist about us is no journalist.
    reporter: !has(signs, 'reporter') ? 0.6 : has(signs, 'threat-press') ? 1.2 : 2.5,
    lead: has(signs, 'bulk') || has(signs, 'partner') ? 1.8 : 0.6,
    pitch: has(signs, 'pitch') || has(signs, 'partner') ? 1.5 : 0.5,
    // An outage is about a service.
    outage: has(signs, 'down') && has(signs, 'service') ? 2 : has(signs, 'down') || has(signs, 'service') ? 0.8 : 0.2,
  }
}

export function judgeKind(signs: Signs, reading: Reading, post: Pick<TriagePost, 'kind'>): Judgement {
  const factors = evidence(signs, reading.mood, isAddressed(post))
  const weighed = KINDS.map((kind): [Kind, number] => [kind, reading.kinds[kind] ** TRUST * (factors[kind] ?? 1)])
  const sum = weighed.reduce((total, [, share]) => total + share, 0) || 1
  const kinds = Object.fromEntries(weighed.map(([kind, share]) => [kind, share / sum])) as Record<Kind, number>
  const shares = new Map<Intent, number>(INTENTS.map((intent) => [intent, 0]))
  for (const kind of KINDS) shares.set(INTENT_OF[kind], (shares.get(INTENT_OF[kind]) ?? 0) + kinds[kind])
  let intent: Intent = 'question'
  let confidence = 0
  for (const [candidate, share] of shares) if (share > confidence) [intent, confidence] = [candidate, share]
  return doubtful({ kinds, intent, confidence }, shares, isAddressed(post) && signs.read.words.length >= A_SENTENCE)
}

/** What a post needs no answer to is said with confidence or not at all, when the author speaks to us. */
const DOUBT = 0.4
const SET_ASIDE: readonly Intent[] = ['praise', 'spam', 'sales', 'other']
/** Fewer words than these ("hello", "ok", "wifi") say nothing either way. */
const A_SENTENCE = 4

function doubtful(judgement: Judgement, shares: ReadonlyMap<Intent, number>, addressed: boolean): Judgement {
  if (!addressed || judgement.confidence >= DOUBT || !SET_ASIDE.includes(judgement.intent)) return judgement
  const share = (intent: Intent) => shares.get(intent) ?? 0
  const intent: Intent = share('complaint') > share('question') ? 'complaint' : 'question'
  return { ...judgement, intent, confidence: share(intent) }
}
