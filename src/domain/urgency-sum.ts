/** How a ticket's urgency adds up, in lines to read aloud. Pure. */
import type { Settings } from './settings.ts'
import { TIERS, type Tier, type UrgencyFactor } from './urgency.ts'
import { URGENCY_FLOORS, URGENCY_WEIGHTS } from './urgency-weights.ts'

/** What corrects the sum of the reasons comes after them, in the order in which it is applied. */
const CORRECTIONS = ['floor', 'ceiling', 'limit', 'reach', 'by-hand']
const placeOf = ({ key }: UrgencyFactor): number => CORRECTIONS.indexOf(key)

export interface Scored {
  urgency: number
  tier: string
  factors: readonly UrgencyFactor[]
}

/** The reason of a score that a person has corrected. */
export const BY_HAND = 'by-hand'

/** The score of a ticket that a person moves to a tier: the nearest that the tier has. Its reasons account for it. */
export function movedTo(
  tier: Tier,
  scored: Pick<Scored, 'urgency' | 'factors'>,
  tiers: Settings['tiers'],
): { urgency: number; factors: UrgencyFactor[] } {
  const above = TIERS[TIERS.indexOf(tier) - 1]
  const most = above === undefined ? 100 : tiers[above].from - 1
  const before = scored.factors.find(({ key }) => key === BY_HAND)?.points ?? 0
  const concluded = scored.urgency - before
  const urgency = Math.max(tiers[tier].from, Math.min(most, concluded))
  const rest = scored.factors.filter(({ key }) => key !== BY_HAND)
  const points = urgency - concluded
  const factor = { key: BY_HAND, label: 'corrected by a person', points, words: [] }
  return { urgency, factors: points === 0 ? rest : [...rest, factor].toSorted((a, b) => b.points - a.points) }
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points)}`.padStart(5)

function noteOf({ key, points }: UrgencyFactor, { urgency }: Pick<Settings, 'urgency'>): string {
  const weight = urgency.weights[key] ?? URGENCY_WEIGHTS[key]
  const floor = urgency.floors[key] ?? URGENCY_FLOORS[key]
  const counted = weight !== undefined && weight !== points ? `, weight ${weight}` : ''
  return `[${key}${counted}${floor === undefined ? '' : `, guarantees ${floor}`}]`
}

/** One line a factor with its points, the words that caused it and its key in `urgency.weights`, then the sum and the bounds of the tiers. */
export function urgencyLines(scored: Scored, settings: Pick<Settings, 'tiers' | 'urgency'>): string[] {
  const { tiers } = settings
  const factors = scored.factors
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || b.points - a.points)
  const sum = factors.reduce((total, { points }) => total + points, 0)
  const lines = factors.map((factor) => {
    const words = factor.words.length === 0 ? '' : `: “${factor.words.join('”, “')}”`
    return `${signed(factor.points)}  ${factor.label}${words}  ${noteOf(factor, settings)}`
  })
  return [
    ...(lines.length === 0 ? ['    0  nothing urgent in it'] : lines),
    `${'='.padStart(2)}${String(sum).padStart(3)}  ${sumWords(sum, scored)}`,
    boundsOf(tiers, scored),
  ]
}

function sumWords(sum: number, { urgency, tier }: Scored): string {
  const score = `of 100: ${tier}`
  // An earlier version of the configuration or of Hearback may have scored it.
  return sum === urgency ? score : `by these factors; the ticket stands at ${urgency} ${score}`
}

/** A tier reaches from its own bound to just below the next one's. */
function boundsOf(tiers: Settings['tiers'], { urgency, tier }: Scored): string {
  const bounds = TIERS.map((name, place) => {
    const above = TIERS[place - 1]
    return `${name} ${tiers[name].from}–${above === undefined ? 100 : tiers[above].from - 1}`
  })
  const now = TIERS.find((name: Tier) => urgency >= tiers[name].from)
  const moved = now === undefined || now === tier ? '' : `; the bounds have changed since, it would be ${now} now`
  return `Tiers: ${bounds.join(', ')}${moved}`
}
