/** A promise that stands in a reply: when its owner is reminded, and when managers hear of it (promise 7). Pure. */
import { addMs } from './clock.ts'

export const COMMITMENT_STATES = [
  /** The reply that holds it has not gone out. */
  'waiting',
  'open',
  'kept',
  /** Somebody took it back, or the reply never went out. */
  'dropped',
] as const
export type CommitmentState = (typeof COMMITMENT_STATES)[number]

/** What a person confirmed when they sent the reply. */
export interface Promised {
  /** As they stand in the reply. */
  words: string
  dueAt: Date
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const REMIND_AT_SHARE = 0.8
const REMIND_BEFORE = HOUR
const ESCALATE_AFTER = 15 * MINUTE
const REPEAT_EVERY = 24 * HOUR

/** At four fifths of the time, or an hour before its end, whichever is later; at the end itself when that has passed. */
export function firstReminderAt(from: Date, dueAt: Date): Date {
  const span = dueAt.getTime() - from.getTime()
  if (span <= 0) return dueAt
  return new Date(Math.max(from.getTime() + span * REMIND_AT_SHARE, dueAt.getTime() - REMIND_BEFORE))
}

/** `near` and `due` are told to the owner, `escalate` to the managers; `round` counts its repeats from 0. */
export type CommitmentStep = { type: 'near' | 'due'; at: Date } | { type: 'escalate'; at: Date; round: number }

/**
 * The steps that are due, and when to look again. Which were taken follows from `nextAt` alone; of what was missed while the
 * program was down, only what still says something is made up for.
 */
export function commitmentSteps(
  { dueAt, nextAt }: { dueAt: Date; nextAt: Date },
  now: Date,
): { steps: CommitmentStep[]; nextAt: Date } {
  if (nextAt > now) return { steps: [], nextAt }
  if (now < dueAt) return { steps: [{ type: 'near', at: nextAt }], nextAt: dueAt }
  const steps: CommitmentStep[] = nextAt <= dueAt ? [{ type: 'due', at: dueAt }] : []
  const first = addMs(dueAt, ESCALATE_AFTER)
  if (now < first) return { steps, nextAt: first }
  const round = Math.floor((now.getTime() - first.getTime()) / REPEAT_EVERY)
  const at = addMs(first, round * REPEAT_EVERY)
  return { steps: [...steps, { type: 'escalate', at, round }], nextAt: addMs(at, REPEAT_EVERY) }
}
