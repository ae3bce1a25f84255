import { URGENCY_FLOORS, URGENCY_WEIGHTS } from '../domain/urgency-weights.ts'
import type { TriageContext, TriagePost, Triager, TriageSettings } from './contract.ts'
import { isAddressed, judgeKind } from './kind.ts'
import { LABELS } from './labels.ts'
import { featuresOf } from './model/features.ts'
import { loadModel } from './model/model.ts'
import { ownNamesOf } from './names.ts'
import { needsReply } from './needs-reply.ts'
import { type Case, hidesDanger, reasonsFor } from './reasons.ts'
import { readSigns, signOf } from './signs.ts'
import { scoreUrgency } from './urgency.ts'

/** Most words that explain the model's opinion. */
const TELLING_WORDS = 3
/** A search hit that more likely only shares our name is not about us. */
const LOOK_ALIKE = 0.5

/** Builds the triager for the settings: pure, one call a post. Reads the model's file once. */
export function createTriager(settings: TriageSettings): Triager {
  const model = loadModel()
  const scoring = {
    tiers: settings.tiers,
    urgency: {
      ...settings.urgency,
      weights: { ...URGENCY_WEIGHTS, ...settings.urgency.weights },
      floors: { ...URGENCY_FLOORS, ...settings.urgency.floors },
    },
  }
  const readCase = (post: TriagePost, context: TriageContext): Case => {
    const signs = readSigns(post, context)
    const features = featuresOf(signs, ownNamesOf(context.brand))
    const reading = model.read(features)
    const judged = judgeKind(signs, reading, post)
    // However kindly it is said, somebody at risk is a complaint.
    const judgement =
      judged.intent === 'praise' && hidesDanger(signs) ? { ...judged, intent: 'complaint' as const } : judged
    const telling = () => model.pressingWords(features, TELLING_WORDS).map((place) => signOf(signs.read, place))
    return { signs, reading, judgement, post, context, telling }
  }
  return (post, context) => {
    const facts = readCase(post, context)
    const { intent, kinds, confidence } = facts.judgement
    const aboutUs = isAddressed(post) || kinds.elsewhere < LOOK_ALIKE
    const reply = aboutUs && needsReply(facts)
    return {
      language: facts.signs.language,
      intent: aboutUs ? intent : 'other',
      intentConfidence: confidence,
      sentiment: facts.reading.mood,
      category: null,
      needsReply: reply,
      aboutUs,
      urgency: scoreUrgency(
        {
          intent: aboutUs ? intent : 'other',
          reasons: aboutUs ? reasonsFor(facts) : [],
          followers: post.author.followers,
          reachCounts: reply && intent !== 'praise',
        },
        scoring,
        LABELS,
      ),
    }
  }
}
