/** Faults by chance, from a seed. */
import type { Random } from '../../src/domain/clock.ts'
import type { Fault, FaultPlan } from '../../src/sandbox/slack/faults.ts'

/** One in ten. */
const SHARE = 0.1

const pick = <T>(list: readonly [T, ...T[]], random: Random): T => list[Math.floor(random() * list.length)] ?? list[0]

const SLACK_FAULTS: readonly [Fault, ...Fault[]] = [
  { kind: '429', retryAfter: 1 },
  { kind: '500-before' },
  { kind: '500-after' },
  { kind: 'drop-before' },
  { kind: 'drop-after' },
]

export const SLACK_FAULT_KINDS = SLACK_FAULTS.map(({ kind }) => kind)

/** What befalls one in ten of the calls that make, change or look for messages. */
export function slackWeather(random: Random): FaultPlan {
  return (method) => {
    if (!method.startsWith('chat.') && !method.startsWith('conversations.')) return null
    return random() < SHARE ? pick(SLACK_FAULTS, random) : null
  }
}

/**
 * A feed of a few pages would meet hardly any of them by chance: so every second of its requests meets the next kind until all have had
 * their turn, and one in ten of all requests meets any.
 */
export function platformWeather<Fault>(
  kinds: readonly [Fault, ...Fault[]],
  random: Random,
): (isFeed: boolean) => Fault | null {
  const turns = [...kinds].sort(() => random() - 0.5)
  let feedRequests = 0
  return (isFeed) => {
    if (isFeed && ++feedRequests % 2 === 0 && turns.length > 0) return turns.shift() ?? null
    return random() < SHARE ? pick(kinds, random) : null
  }
}
