import type { Brand } from '../domain/settings.ts'
import { URGENCY_FLOORS, URGENCY_WEIGHTS } from '../domain/urgency-weights.ts'
import { categoryOf } from './category.ts'
import type { TriageContext, TriagePost, Triager, TriageSettings } from './contract.ts'
import { isAddressed, judgeKind } from './kind.ts'
import { LABELS } from './labels.ts'
import { SMALL_WORDS } from './lexicon/function-words.ts'
import { PhraseFinder } from './lexicon/phrases.ts'
import { type Field, fieldOf, namesakePoints } from './look-alike.ts'
import { featuresOf } from './model/features.ts'
import { loadModel } from './model/model.ts'
import { ownNamesOf } from './names.ts'
import { needsReply } from './needs-reply.ts'
import { type Case, hidesDanger, reasonsFor, withOwnWords } from './reasons.ts'
import { readSigns, signSpan } from './signs.ts'
import { saysOnlyThanks } from './thanks/only-thanks.ts'
import { scoreUrgency } from './urgency.ts'

/** Most words that explain the model's opinion. */
const TELLING_WORDS = 3

/** Builds the triager for the settings: pure, one call a post. Reads the model's file once. */
export function createTriager(settings: TriageSettings): Triager {
  const model = loadModel()
  const ownWords = new PhraseFinder<string>([settings.urgency.words])
  const scoring = {
    tiers: settings.tiers,
    urgency: {
      ...settings.urgency,
      weights: { ...URGENCY_WEIGHTS, ...settings.urgency.weights },
      floors: { ...URGENCY_FLOORS, ...settings.urgency.floors },
    },
  }
  const known = new Map<string, { brand: Brand; ownNames: ReadonlySet<string>; field: Field }>()
  const knownOf = (brand: Brand) => {
    const before = known.get(brand.id)
    if (before?.brand === brand) return before
    const entry = { brand, ownNames: ownNamesOf(brand), field: fieldOf(brand, settings.knowledge ?? []) }
    known.set(brand.id, entry)
    return entry
  }
  const readCase = (
    post: TriagePost,
    context: TriageContext,
  ): Case & { ownNames: ReadonlySet<string>; field: Field } => {
    const signs = readSigns(post, context)
    const { ownNames, field } = knownOf(context.brand)
    const features = featuresOf(signs, ownNames)
    const reading = model.read(features)
    const judged = judgeKind(signs, reading, post)
    // However kindly it is said, somebody at risk is a complaint.
    const judgement =
      judged.intent === 'praise' && hidesDanger(signs) ? { ...judged, intent: 'complaint' as const } : judged
    const telling: Case['telling'] = (head) =>
      model
        .wordsFor(head, features)
        // "Have" and "was" explain nothing to a reader, whatever the model makes of them.
        .filter((place) => !SMALL_WORDS.has(signs.read.words[place]?.form ?? ''))
        .slice(0, TELLING_WORDS)
        .map((place) => signSpan(signs.read, place, place))
    return { signs, reading, judgement, post, context, telling, ownNames, field }
  }
  return (post, context) => {
    const facts = readCase(post, context)
    const { intent, confidence } = facts.judgement
    const aboutUs = isAddressed(post) || namesakePoints(facts.signs, facts.judgement, facts.ownNames, facts.field) < 0
    const reasons = aboutUs ? withOwnWords(reasonsFor(facts), facts.signs, ownWords) : []
    const grave = reasons.some(({ key }) => (scoring.urgency.floors[key] ?? 0) >= settings.tiers.high.from)
    const onlyThanks = saysOnlyThanks(post, context.brand, facts.ownNames)
    const reply = aboutUs && (needsReply(facts, onlyThanks) || (grave && intent !== 'spam'))
    return {
      language: facts.signs.language,
      intent: aboutUs ? intent : 'other',
      intentConfidence: confidence,
      sentiment: facts.reading.mood,
      category: aboutUs ? categoryOf(facts.signs, intent) : null,
      needsReply: reply,
      onlyThanks,
      aboutUs,
      urgency: scoreUrgency(
        {
          intent: aboutUs ? intent : 'other',
          reasons,
          followers: post.author.followers,
          reachCounts: reply && intent !== 'praise',
        },
        scoring,
        LABELS,
      ),
    }
  }
}
