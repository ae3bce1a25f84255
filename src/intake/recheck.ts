/** Looks again at posts that people still work with, for edits and deletion: what its author took back must not live on with us. */
import { addMs } from '../domain/clock.ts'
import { messageOf, PlatformError } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import { ticketPolicy } from '../domain/policy.ts'
import { STANDING } from '../domain/post.ts'
import { isBilled, SURELY_GONE_AFTER } from '../domain/recheck.ts'
import type { Settings } from '../domain/settings.ts'
import type { Platform, RecheckResult, SourceSpec } from '../platforms/contract.ts'
import type { Mention } from '../store/generated/client.ts'
import { monthOf, monthSpend } from '../store/meters.ts'
import type { Tx } from '../store/open.ts'
import { claimRechecks, isRecheckDue, putBack, watchLive } from '../store/rechecks.ts'
import { storable, storableAll } from '../store/storable.ts'
import { lockTicket } from '../store/tickets.ts'
import { takeAway } from './deletions.ts'
import { type EditRules, takeOverEdit } from './edits.ts'
import { type IntakeOptions, meter } from './poll.ts'

const MINUTE = 60_000
/** One batch an account and minute. */
const REST = MINUTE
/** After a failure, unless the platform says when to come back. */
const TRY_AGAIN_AFTER = 5 * MINUTE
/** A post cannot be settled as gone while a reply to its author is on its way. */
const WAIT_FOR_REPLY = 5 * MINUTE
/** What a platform charges for, it is asked only while the month has at least this much of its budget left. Reading mentions comes first. */
const KEEP_OF_BUDGET = 0.2

/** Makes the looks that are due, at most one batch an account; returns at how many posts. Never throws for what a platform does. */
export async function recheckDue(platforms: Platform[], options: IntakeOptions, signal?: AbortSignal): Promise<number> {
  let looked = 0
  for (const platform of platforms) {
    for (const account of new Set(platform.sources().map((source) => source.account))) {
      if (signal?.aborted) return looked
      looked += await recheckAccount(platform, account, options)
    }
  }
  return looked
}

/** Has the posts of live tickets watched that are not: reopened ones, for example. For once an hour. */
export async function watchAgain(platforms: Platform[], { store, clock }: IntakeOptions): Promise<void> {
  for (const { id: platform, sources } of platforms)
    for (const account of new Set(sources().map((source) => source.account)))
      await store.transaction((tx) => watchLive(tx, { platform, account }, clock.now()))
}

async function recheckAccount(platform: Platform, account: string, options: IntakeOptions): Promise<number> {
  const { store, clock, settings, judges, membersOf } = options
  const feed = { platform: platform.id, account }
  const log = options.log.child({ recheck: `${platform.id}:${account}` })
  const now = clock.now()
  // Asked every few seconds for each account, with nothing due nearly always.
  if (!(await isRecheckDue(store.prisma, feed, now)) || !(await hasBudget(platform, options))) return 0
  const { recheckBatch: limit } = platform.describeLimits()
  const batch = await store.transaction((tx) => claimRechecks(tx, { ...feed, now, limit, rest: REST }))
  if (batch.length === 0) return 0
  let answer: Awaited<ReturnType<Platform['recheck']>>
  try {
    const known = new Map(batch.map(({ externalId, replyRef }) => [externalId, replyRef as Record<string, string>]))
    answer = await platform.recheck(account, [...known.keys()], known)
  } catch (error) {
    await handleFailure(error, batch, feed, options, log)
    return 0
  }
  await meter(specOf(feed), answer.spend, options)
  const looks = pair(batch, answer.results)
  let changed = 0
  for (const [ticketId, ofTicket] of Map.groupBy(looks, ({ mention }) => mention.ticketId)) {
    const brand = settings.current.brands.find(({ id }) => id === ofTicket[0]?.mention.brand) ?? null
    const rules = { brand, policy: ticketPolicy(settings.current, membersOf), ...judges.current, now: clock.now() }
    if (await store.transaction((tx) => takeOver(tx, ticketId, ofTicket, rules))) changed++
  }
  if (changed > 0) {
    log.info({ posts: batch.length, tickets: changed }, 'posts were edited or deleted')
    options.onStored()
  }
  return batch.length
}

async function hasBudget({ id }: Platform, { store, clock, settings }: IntakeOptions): Promise<boolean> {
  if (!isBilled(id)) return true
  const spent = await monthSpend(store.prisma, { platform: id, month: monthOf(clock.now()) })
  return spent < budgetOf(settings.current) * (1 - KEEP_OF_BUDGET)
}

const budgetOf = ({ platforms }: Settings): number => platforms.x.monthlyBudgetUsd

/** For metering, which knows sources. */
const specOf = ({ platform, account }: Pick<SourceSpec, 'platform' | 'account'>): SourceSpec => ({
  ...{ platform, account, key: `${platform}:${account}:*:recheck`, stream: 'recheck' },
  ...{ brand: '', query: null, reason: '', every: REST },
})

async function handleFailure(
  error: unknown,
  batch: Mention[],
  feed: Pick<SourceSpec, 'platform' | 'account'>,
  { store, clock }: IntakeOptions,
  log: Log,
): Promise<void> {
  const later = addMs(clock.now(), TRY_AGAIN_AFTER)
  const retryAt = error instanceof PlatformError ? error.retryAt : null
  const at = retryAt !== null && retryAt > later ? retryAt : later
  if (error instanceof PlatformError)
    log.warn({ kind: error.kind, error: messageOf(error), at }, 'posts could not be looked at again')
  else log.error({ err: error, error: messageOf(error), at }, 'posts could not be looked at again')
  await store.transaction((tx) => putBack(tx, feed, batch, at))
}

interface Look {
  mention: Mention
  result: RecheckResult
}

const pair = (batch: Mention[], results: RecheckResult[]): Look[] => {
  const byId = new Map(batch.map((mention) => [mention.externalId, mention]))
  return results.flatMap((result) => {
    const mention = byId.get(result.externalId)
    if (mention === undefined || result.state === 'unknown') return []
    return result.state === 'same' && mention.missingSince === null ? [] : [{ mention, result }]
  })
}

/** Writes what was seen of one ticket's posts. True when it shows. */
async function takeOver(tx: Tx, ticketId: number, looks: Look[], rules: EditRules): Promise<boolean> {
  const { now } = rules
  const ticket = await lockTicket(tx, ticketId)
  if (ticket === null) return false
  const deleted: number[] = []
  let edited = false
  for (const {
    mention: { id },
    result,
  } of looks) {
    const mention = await tx.mention.findUnique({ where: { id } })
    // Erased meanwhile, or found deleted by somebody else.
    if (mention === null || !STANDING.includes(mention.state)) continue
    if (result.state === 'deleted') {
      if (await isSurelyGone(tx, mention, ticket.state === 'replying', now)) deleted.push(id)
    } else if (result.state === 'edited' && storable(result.text) !== mention.text) {
      edited = true
      const { text, html, editedAt } = storableAll(result)
      await takeOverEdit(tx, mention, { text, html, editedAt }, rules)
    } else if (mention.missingSince !== null) await tx.mention.update({ where: { id }, data: { missingSince: null } })
  }
  if (deleted.length > 0) await takeAway(tx, ticketId, deleted, rules)
  return edited || deleted.length > 0
}

/** One look proves little: an outage, an index that lags. Two, an hour apart, count. Else the next look is set. */
async function isSurelyGone(tx: Tx, { id, missingSince }: Mention, replying: boolean, now: Date): Promise<boolean> {
  const since = missingSince ?? now
  const surely = addMs(since, SURELY_GONE_AFTER)
  if (surely <= now && !replying) return true
  const recheckAt = surely <= now ? addMs(now, WAIT_FOR_REPLY) : surely
  await tx.mention.update({ where: { id }, data: { missingSince: since, recheckAt } })
  return false
}
