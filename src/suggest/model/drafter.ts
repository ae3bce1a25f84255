/** Drafts by a language model: what is offered to it, and what is made of its answer. */
import { randomBytes } from 'node:crypto'
import type { LanguageModel } from 'ai'
import type { Clock } from '../../domain/clock.ts'
import type { Brand, KnowledgeEntry, ModelSettings, VoicePhrases } from '../../domain/settings.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import { textLength } from '../../domain/text-length.ts'
import { composeAnswer, greetingOf, type Letter } from '../compose.ts'
import type { SuggestSettings } from '../contract.ts'
import { fitsLimit } from '../fits-limit.ts'
import { inLanguage, linkOf, NO_STOCK_ANSWER } from '../index.ts'
import { createKnowledgeSearch } from '../knowledge-search.ts'
import { givenName } from '../person-name.ts'
import { type Situation, situationOf, weFailed } from '../situation.ts'
import { checkVoice, type VoiceContext } from '../voice-guard.ts'
import { GREETS } from '../voice-words.ts'
import { callModel, mostUsd } from './call.ts'
import type { DraftRequest, DraftResult, ModelAnswer, ModelDrafter, Offer } from './contract.ts'
import { buildPrompt, type Prompt } from './prompt.ts'
import { citedEntries, LONGEST_BODY, objectionTo, voiceObjection } from './review.ts'

export interface ModelDrafterOptions {
  settings: SuggestSettings & { model: Pick<ModelSettings, 'timeout' | 'pricePerMillion'> }
  model: LanguageModel
  clock: Clock
}

/** Entries that a model may choose from, and how near to the post the least of them must be. */
const OFFERED = 5
const NEAR_ENOUGH = 0.04
/** Too little room for a sentence. */
const LEAST_ROOM = 60

/** All that one draft is made from. */
interface Work extends Offer {
  situation: Situation
  letter: Letter
  phrases: VoicePhrases
}

export function createModelDrafter({ settings, model, clock }: ModelDrafterOptions): ModelDrafter {
  const search = createKnowledgeSearch(settings)
  const { timeout, pricePerMillion: price } = settings.model

  const workOn = (request: DraftRequest): (Work & { prompt: Prompt }) | null => {
    const { post, brand, triage } = request
    const situation = situationOf(triage)
    if (!triage.needsReply || NO_STOCK_ANSWER.includes(situation)) return null
    const entries = search
      .rank(post.text, request)
      .slice(0, OFFERED)
      .filter(({ confidence }) => confidence >= NEAR_ENOUGH)
      .map(({ entry }) => entry)
    const voice = voiceFor(triage.language, brand, settings)
    if (entries.length === 0 || voice === null) return null
    const name = givenName(post.author.name, post.author.handle, voice.language)
    const letter = { post, brand, phrases: voice.phrases, name }
    const room = roomFor(letter)
    if (room < LEAST_ROOM) return null
    const mark = randomBytes(12).toString('hex')
    const { greeting } = voice.phrases
    const asked = { post, brandName: brand.name, languageTag: voice.language, greeting, entries, room, mark }
    const prompt = buildPrompt(asked)
    const nearness = (text: string, id: string) =>
      search.rank(text, request).find(({ entry }) => entry.id === id)?.confidence ?? 0
    const { instructions } = prompt
    return { request, entries, ...voice, instructions, mark, nearness, situation, letter, prompt }
  }

  return {
    prepare(request) {
      const work = workOn(request)
      if (work === null) return null
      return {
        mostUsd: mostUsd(work.prompt, price),
        async run(signal) {
          const options = { model, prompt: work.prompt, clock, timeout, price }
          const called = await callModel(signal === undefined ? options : { ...options, signal })
          if ('error' in called) return { result: 'failed', ...called }
          if (called.answer === null) return { result: 'discarded', why: 'unreadable', usd: called.usd }
          return { ...draftFrom(called.answer, work, settings), usd: called.usd }
        },
      }
    },
  }
}

/** The post's language where the house has phrases for it, else the brand's. */
function voiceFor(
  language: string,
  brand: Brand,
  { voice }: SuggestSettings,
): { language: string; phrases: VoicePhrases } | null {
  for (const tag of [language, ...brand.languages]) {
    const phrases = voice.phrases[tag]
    if (phrases) return { language: tag, phrases }
  }
  return null
}

/** Characters that greeting, name and signature leave for the body. A sign may weigh two: better short than cut. */
function roomFor(letter: Letter): number {
  const { limit } = letter.post
  const frame = `@${letter.post.author.handle} ${greetingOf(letter)} ${letter.phrases.signature} `
  return Math.min(LONGEST_BODY, limit.max - textLength(frame, limit.unit))
}

/** Greeting and name are ours to write: those of the model are taken off. */
function bodyOf(answer: ModelAnswer, { letter }: Work): string {
  const text = answer.text.normalize('NFC').trim()
  const { greetingNoName } = letter.phrases
  const greeted = GREETS.exec(text)?.[0] ?? (text.startsWith(greetingNoName) ? greetingNoName : '')
  return text.slice(greeted.length).replace(/^[\s,.!:]+/u, '')
}

type Verdict = DraftResult extends infer R ? (R extends { usd: number } ? Omit<R, 'usd'> : never) : never

function draftFrom(answer: ModelAnswer, work: Work, settings: SuggestSettings): Exclude<Verdict, { result: 'failed' }> {
  const cited = citedEntries(answer, work)
  if (typeof cited === 'string') return { result: 'discarded', why: cited }
  const body = bodyOf(answer, work)
  const objection = objectionTo(body, answer, cited, work, work.phrases)
  if (objection !== null) return { result: 'discarded', why: objection }
  const text = letterWith(body, cited, work)
  if (text === null) return { result: 'discarded', why: 'too-long' }
  const context = voiceContext(work, settings)
  const voice = voiceObjection(text, context, cited, work.phrases)
  if (voice !== null) return { result: 'discarded', why: voice }
  return { result: 'drafted', suggestion: suggestionOf(text, cited, work, context) }
}

/** The whole letter, or null where the body does not stand in it uncut. */
function letterWith(body: string, cited: readonly KnowledgeEntry[], work: Work): string | null {
  const { letter, situation, request, language } = work
  const [first] = cited
  const text = composeAnswer(letter, body, {
    sorry: weFailed(situation) && first?.language === language,
    link:
      first === undefined || cited.some(({ url }) => url !== null && body.includes(url))
        ? null
        : linkOf(first, request.brand),
  })
  const isWhole = text.includes(body.slice(1).replace(/[ \t]{2,}/g, ' '))
  return isWhole && fitsLimit(text, request.post.limit) ? text : null
}

const voiceContext = ({ request, language }: Work, { voice }: SuggestSettings): VoiceContext => ({
  brand: request.brand,
  voice,
  authorName: request.post.author.name,
  language,
  limit: request.post.limit,
})

function suggestionOf(
  text: string,
  cited: readonly KnowledgeEntry[],
  { request, language }: Work,
  context: VoiceContext,
): Suggestion {
  const titles = cited.map(({ title }) => `"${title}"`).join(' and ')
  const translated = cited.every((entry) => entry.language !== language)
    ? ', translated: compare it with the answer'
    : ''
  return {
    text,
    language,
    basis: 'model',
    knowledgeId: cited[0]?.id ?? null,
    reason: `drafted by a model, ${inLanguage(language, request.triage.language)}, from ${titles}${translated}`,
    findings: checkVoice(text, context),
  }
}
