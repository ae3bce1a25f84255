/**
 * The ladder: who is told as a target comes near and after it has passed. Pure. A step's moment follows from the clock alone, and
 * what was told already from one time (`after`), so steps missed while the program was down are made up for, and none is told twice.
 */
import { addWorkingTime, type WorkingTime, workingTimeBetween } from './calendar.ts'

export const TELLS = ['owner', 'on-duty', 'managers-channel', 'managers'] as const
/** `owner` and `on-duty` are mentioned in the card's thread, `managers` get a direct message each. */
export type Tell = (typeof TELLS)[number]

export interface LadderStep {
  /** `share`: of the time to the target, 1 being the breach. `after`: milliseconds of working time after the breach. */
  at: { share: number } | { after: number }
  tell: Tell
  /** Milliseconds of working time between repeats; null for a step that is taken once. */
  repeatEvery: number | null
}

/** One running target. */
export interface LadderClock {
  from: Date
  dueAt: Date
  /** How long the target's tier gives, in milliseconds of working time. A post that makes a matter more urgent leaves `from` as it was. */
  span: number
  workingTime: WorkingTime
  /** Repeats up to here are left out: somebody has said that they know. */
  quietUntil: Date | null
}

export interface DueStep {
  tell: Tell
  /** Position in the configured ladder, and how often it was repeated: with the clock's begin they name the step for good. */
  index: number
  round: number
  at: Date
}

/** Shares count back from the target: with a quarter of an hour left, the half of it is seven minutes away, however long it was before. */
const firstMoment = ({ at }: LadderStep, { from, dueAt, span, workingTime }: LadderClock): Date => {
  if ('after' in at) return addWorkingTime(workingTime, dueAt, at.after)
  if (at.share === 1) return dueAt
  const whole = workingTimeBetween(workingTime, from, dueAt)
  return addWorkingTime(workingTime, from, whole - Math.min(span, whole) * (1 - at.share))
}

const roundMoment = (first: Date, step: LadderStep, round: number, { workingTime }: LadderClock): Date =>
  round === 0 || step.repeatEvery === null ? first : addWorkingTime(workingTime, first, step.repeatEvery * round)

/** The latest round of a step that is due at `now`; null when not even the first is. */
function latestRound(step: LadderStep, clock: LadderClock, now: Date): { round: number; at: Date } | null {
  const first = firstMoment(step, clock)
  if (first > now) return null
  if (step.repeatEvery === null) return { round: 0, at: first }
  const round = Math.floor(workingTimeBetween(clock.workingTime, first, now) / step.repeatEvery)
  return { round, at: roundMoment(first, step, round, clock) }
}

const isQuiet = (round: number, at: Date, { quietUntil }: LadderClock): boolean =>
  round > 0 && quietUntil !== null && at <= quietUntil

/** The latest round that is to be told. Where repeats rest, that is the first: who was never told of it is told. */
function latestDue(step: LadderStep, clock: LadderClock, now: Date): { round: number; at: Date } | null {
  const latest = latestRound(step, clock, now)
  return latest !== null && isQuiet(latest.round, latest.at, clock)
    ? { round: 0, at: firstMoment(step, clock) }
    : latest
}

/** The steps that came due after `after` and up to `now`, at most one for each of those who are told: the latest. */
export function stepsDue(clock: LadderClock, steps: readonly LadderStep[], after: Date, now: Date): DueStep[] {
  const due = new Map<Tell, DueStep>()
  steps.forEach((step, index) => {
    const latest = latestDue(step, clock, now)
    if (latest === null || latest.at <= after) return
    const known = due.get(step.tell)
    if (known === undefined || known.at <= latest.at) due.set(step.tell, { tell: step.tell, index, ...latest })
  })
  return [...due.values()]
}

/**
 * When the first of those steps comes, by the clock as it is, that lay ahead of `taken` by the clock as it was and do not any more;
 * null when there are none.
 */
export function firstMissed(was: LadderClock, is: LadderClock, steps: readonly LadderStep[], taken: Date): Date | null {
  const missed = steps
    .filter((step) => firstMoment(step, was) > taken)
    .map((step) => firstMoment(step, is))
    .filter((at) => at <= taken)
  return missed.length === 0 ? null : missed.reduce((a, b) => (a < b ? a : b))
}

/** When the next step after `after` is due, or null when the ladder ends. */
export function nextStepAt(clock: LadderClock, steps: readonly LadderStep[], after: Date): Date | null {
  const moments = steps.flatMap((step) => {
    const latest = latestRound(step, clock, after)
    if (latest === null) return [firstMoment(step, clock)]
    if (step.repeatEvery === null) return []
    const next = roundMoment(firstMoment(step, clock), step, latest.round + 1, clock)
    if (!isQuiet(latest.round + 1, next, clock)) return [next]
    const lastQuiet = latestRound(step, clock, clock.quietUntil ?? after)
    return [roundMoment(firstMoment(step, clock), step, (lastQuiet?.round ?? 0) + 1, clock)]
  })
  return moments.length === 0 ? null : moments.reduce((a, b) => (a < b ? a : b))
}
