/**
 * What happens as a target comes near and passes: steps at a share of the target's time or some time after it was missed. Pure;
 * whoever sweeps remembers up to when a ticket's steps have been taken.
 */
import { addWorkingTime, type WorkingTime } from './calendar.ts'
import type { TicketState } from './ticket.ts'

export const LADDER_ACTIONS = ['remind-owner', 'mention-on-duty', 'post-managers', 'message-manager'] as const
export type LadderAction = (typeof LADDER_ACTIONS)[number]

export type Target = 'claim' | 'reply'

export interface LadderStep {
  of: Target
  /** A share of the target's time (0.5 is half way, 1 is the breach itself), or milliseconds after the breach. */
  at: { share: number } | { after: number }
  do: LadderAction
  /** Milliseconds between repetitions after the first time; null for once. */
  repeatEvery: number | null
}

/** What the ladder reads of a ticket. */
export interface OnLadder {
  state: TicketState
  /** When the present clocks began. */
  clockFrom: Date
  claimDueAt: Date
  replyDueAt: Date
}

export interface LadderRules {
  steps: LadderStep[]
  /** The clock of the ticket's tier. */
  workingTime: WorkingTime
  /** Working milliseconds that the tier allows. */
  within: Record<Target, number>
}

export interface DueStep {
  /** Stable name of the step, for keys: its place in the ladder and its repetition. */
  key: string
  dueAt: Date
  of: Target
  do: LadderAction
}

/** Which targets still run in a state: nobody waits for an answer that was given, or for a claim that was made. */
const RUNNING: Record<TicketState, readonly Target[]> = {
  open: ['claim', 'reply'],
  claimed: ['reply'],
  snoozed: ['reply'],
  replying: [],
  answered: [],
  aside: [],
  resolved: [],
  dismissed: [],
  gone: [],
}

function firstTime(step: LadderStep, ticket: OnLadder, { workingTime, within }: LadderRules): Date {
  const dueAt = step.of === 'claim' ? ticket.claimDueAt : ticket.replyDueAt
  if ('after' in step.at) return addWorkingTime(workingTime, dueAt, step.at.after)
  if (step.at.share >= 1) return dueAt
  return addWorkingTime(workingTime, ticket.clockFrom, step.at.share * within[step.of])
}

/** The occurrences of a step after `after` and up to `until`, in order; at most `most` of them. */
function occurrences(
  step: LadderStep,
  place: number,
  ticket: OnLadder,
  rules: LadderRules,
  after: Date,
  until: Date,
  most: number,
): DueStep[] {
  const found: DueStep[] = []
  let dueAt = firstTime(step, ticket, rules)
  for (let time = 0; dueAt <= until && found.length < most; time++) {
    if (dueAt > after) found.push({ key: `${place}.${time}`, dueAt, of: step.of, do: step.do })
    if (step.repeatEvery === null) break
    dueAt = addWorkingTime(rules.workingTime, dueAt, step.repeatEvery)
  }
  return found
}

const MOST_REPEATS = 1_000

const runningSteps = (ticket: OnLadder, { steps }: LadderRules) =>
  steps.flatMap((step, place) => (RUNNING[ticket.state].includes(step.of) ? [{ step, place }] : []))

/**
 * The steps that have come due since `after`. After a long stop each kind of action is taken once, for its latest step: nobody is
 * helped by being told ten times at once.
 */
export function stepsDue(ticket: OnLadder, rules: LadderRules, after: Date, now: Date): DueStep[] {
  const latest = new Map<LadderAction, DueStep>()
  for (const { step, place } of runningSteps(ticket, rules)) {
    for (const due of occurrences(step, place, ticket, rules, after, now, MOST_REPEATS)) {
      const known = latest.get(due.do)
      if (known === undefined || due.dueAt >= known.dueAt) latest.set(due.do, due)
    }
  }
  return [...latest.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

/** When the next step after `after` is due; null when none is left. */
export function nextStepAt(ticket: OnLadder, rules: LadderRules, after: Date): Date | null {
  let next: Date | null = null
  for (const { step } of runningSteps(ticket, rules)) {
    let dueAt = firstTime(step, ticket, rules)
    while (dueAt <= after && step.repeatEvery !== null)
      dueAt = addWorkingTime(rules.workingTime, dueAt, step.repeatEvery)
    if (dueAt > after && (next === null || dueAt < next)) next = dueAt
  }
  return next
}
