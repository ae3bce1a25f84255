/** Slack's failures as outcomes, the same for all kinds of messages. */
import { addMs, type Clock, type Random } from '../domain/clock.ts'
import { retryDelay } from '../domain/delivery.ts'
import { type SlackFailure, SlackFailure as SlackFailureError } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import { heldUp } from './held-up.ts'
import type { Outcome, SlackWord } from './outcome.ts'

/** Time for a message to show up in the channel's history before it is looked for. */
const FIRST_LOOK_AFTER = 1_000
/** A refusal seldom cures itself; an admin must act. It is tried again all the same, so that nothing stays unsent after the cure. */
const REFUSED_RETRY = 60_000

export interface Pace {
  clock: Clock
  random: Random
}

/** Runs a call to Slack; `ambiguous` says whether doing it twice would show twice (a new message) or not (an update). */
export async function slackOutcome(
  delivery: Delivery,
  { clock, random }: Pace,
  ambiguous: boolean,
  call: () => Promise<Outcome>,
): Promise<Outcome> {
  const late = heldUp(delivery, clock.now())
  if (late !== null) return late
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof SlackFailureError)) throw error
    return outcomeOf(error, delivery, clock.now(), random, ambiguous)
  }
}

function outcomeOf(failure: SlackFailure, delivery: Delivery, now: Date, random: Random, ambiguous: boolean): Outcome {
  const why = codeOf(failure)
  const slack = wordOf(failure)
  const later = addMs(now, retryDelay(delivery.attempts, random))
  switch (failure.kind) {
    case 'rate-limited':
      return { result: 'retry', at: addMs(now, failure.retryAfter), why: 'rate-limited', holdLane: true, slack }
    case 'unreachable':
      return { result: 'retry', at: later, why, holdLane: true, slack }
    case 'refused':
      return {
        result: 'retry',
        at: new Date(Math.max(later.getTime(), now.getTime() + REFUSED_RETRY)),
        why: `refused: ${why}`,
        slack,
      }
    case 'unknown':
      return ambiguous
        ? { result: 'unknown', at: addMs(now, FIRST_LOOK_AFTER), why, slack }
        : { result: 'retry', at: later, why, slack }
  }
}

/** Slack's refusals that all messages meet, as they are about the token, its app or its workspace. */
const OF_ALL = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'org_login_required',
  'ekm_access_denied',
  'accesslimited',
])
/** The one scope that every message needs; others are missed by some calls only, as by direct messages. */
const SCOPE_OF_ALL = 'chat:write'

function wordOf({ kind, slackCode, original }: SlackFailure): SlackWord {
  if (kind !== 'refused' || slackCode === null) return 'fails'
  if (slackCode === 'missing_scope')
    return (neededScope(original) ?? SCOPE_OF_ALL).includes(SCOPE_OF_ALL) ? 'fails' : 'works'
  // `http_…`: whoever answered, it was not Slack's API.
  return OF_ALL.has(slackCode) || slackCode.startsWith('team_') || slackCode.startsWith('http_') ? 'fails' : 'works'
}

function neededScope(original: unknown): string | null {
  const { needed } = (original as { data?: { needed?: unknown } } | null | undefined)?.data ?? {}
  return typeof needed === 'string' ? needed : null
}

function codeOf({ slackCode, message, original }: SlackFailure): string {
  const scope = slackCode === 'missing_scope' ? neededScope(original) : null
  return scope === null ? (slackCode ?? message) : `${slackCode} (${scope})`
}

/** How long a message may take to show in the history: an absence before that proves nothing. */
const SURELY_ABSENT_AFTER = 15_000
const LOOK_AGAIN = 5_000
const LONGEST_LOOK_AGAIN = 60_000

/**
 * Looks for a message whose creation got no answer (I4): found, it counts as sent; absent after a full look, and late enough, it
 * may be posted again; anything else is looked at again later.
 */
export async function lookUp(
  delivery: Delivery,
  pace: Pace,
  find: (since: Date) => Promise<string | null>,
): Promise<Outcome> {
  const startedAt = delivery.startedAt ?? delivery.createdAt
  // Seldomer the longer it lasts: in an outage of Slack all that is in doubt would be looked for every few seconds.
  const again = (): Date => {
    const now = pace.clock.now()
    const inDoubt = now.getTime() - startedAt.getTime()
    return addMs(now, Math.min(Math.max(LOOK_AGAIN, inDoubt / 4), LONGEST_LOOK_AGAIN))
  }
  try {
    const ts = await find(startedAt)
    if (ts !== null) return { result: 'sent', data: { ts, adopted: 1 } }
  } catch (error) {
    if (!(error instanceof SlackFailureError)) throw error
    const wait = error.kind === 'rate-limited' ? addMs(pace.clock.now(), error.retryAfter) : again()
    return { result: 'unknown', at: wait, why: `cannot look: ${codeOf(error)}`, slack: wordOf(error) }
  }
  const now = pace.clock.now()
  if (now.getTime() - startedAt.getTime() < SURELY_ABSENT_AFTER)
    return { result: 'unknown', at: again(), why: 'not in the history yet' }
  return { result: 'retry', at: now, why: 'it had not been posted' }
}
