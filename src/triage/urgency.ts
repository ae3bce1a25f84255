/** Urgency as a sum that can be read aloud: each factor with its points and the words that caused it. */
import type { Settings, UrgencySettings } from '../domain/settings.ts'
import { type Intent, TIERS, type Tier, type Urgency, type UrgencyFactor } from '../domain/urgency.ts'

/** What triage hands over for scoring: one entry for each reason that applies, strongest wording first. */
export interface Reason {
  key: string
  words: string[]
  /** How often the points apply (repeated contact counts up). Default 1. */
  times?: number
}

export interface UrgencyInput {
  intent: Intent
  reasons: readonly Reason[]
  followers: number | null
  /** Reach raises only what needs an answer, and never praise. */
  reachCounts: boolean
}

export const tierOf = (score: number, tiers: Settings['tiers']): Tier =>
  TIERS.find((tier) => score >= tiers[tier].from) ?? 'low'

const clamp = (score: number) => Math.max(0, Math.min(100, Math.round(score)))

/** Points for reach: nothing up to a thousand followers, all of them at a million. */
const reachShare = (followers: number | null): number =>
  followers === null || followers < 1_000 ? 0 : Math.min(1, (Math.log10(followers) - 3) / 3)

/** The highest score that reach may lift to: the tier above the one the post has without it. */
function reachCeiling(score: number, tiers: Settings['tiers']): number {
  const now = TIERS.indexOf(tierOf(score, tiers))
  const twoUp = TIERS[now - 2]
  return twoUp === undefined ? 100 : tiers[twoUp].from - 1
}

/**
 * Adds up the reasons. The factors always sum to the score: a guaranteed minimum and the cut at 0 and 100 appear as factors
 * of their own.
 */
export function scoreUrgency(
  input: UrgencyInput,
  settings: { tiers: Settings['tiers']; urgency: UrgencySettings },
  labels: Readonly<Record<string, string>>,
): Urgency {
  const { weights, floors } = settings.urgency
  const labelOf = (key: string) => labels[key] ?? key
  const factors: UrgencyFactor[] = []
  let sum = 0
  const add = (key: string, label: string, points: number, words: string[] = []) => {
    const whole = Math.round(points)
    if (whole === 0) return
    sum += whole
    factors.push({ key, label, points: whole, words })
  }

  add(`intent-${input.intent}`, labelOf(`intent-${input.intent}`), weights[`intent-${input.intent}`] ?? 0)
  for (const { key, words, times } of input.reasons) add(key, labelOf(key), (weights[key] ?? 0) * (times ?? 1), words)

  let floor = 0
  let floorOf = ''
  for (const { key } of input.reasons) {
    const guaranteed = floors[key] ?? 0
    if (guaranteed > floor) [floor, floorOf] = [guaranteed, key]
  }
  if (sum < floor) add('floor', `${labelOf('floor')}: ${labelOf(floorOf)}`, floor - sum)

  // Many small reasons make a post high, never critical: that takes a danger, a threat, a fraud or a failure that hits many.
  const most = floor >= settings.tiers.critical.from ? 100 : settings.tiers.critical.from - 1
  if (sum > most && most < 100) add('ceiling', labelOf('ceiling'), most - sum)
  if (sum > 100) add('limit', labelOf('limit'), 100 - sum)
  if (sum < 0) add('limit', labelOf('limit'), -sum)

  if (input.reachCounts) {
    const lift = (weights.reach ?? 0) * reachShare(input.followers)
    add('reach', labelOf('reach'), Math.min(lift, reachCeiling(sum, settings.tiers) - sum, most - sum))
  }

  factors.sort((a, b) => b.points - a.points)
  const score = clamp(sum)
  return { score, tier: tierOf(score, settings.tiers), factors }
}
