/** Polls one source: takes its lease, walks its pages, stores each page with the cursor, and writes down how it went. */
import { addMs, type Clock, type Random } from '../domain/clock.ts'
import { messageOf, PlatformError } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import { ticketPolicy } from '../domain/policy.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import {
  afterFailure,
  errorOnRecord,
  type FailureKind,
  isStale,
  needsPerson,
  unreadSince,
} from '../domain/source-health.ts'
import { downWords, readAgainWords, silenceWords } from '../domain/source-words.ts'
import type { Cursor, Platform, SourceSpec, Spend } from '../platforms/contract.ts'
import { raiseAlert } from '../store/alerts.ts'
import { addSpend, markBudgetAlert, monthOf, monthSpend } from '../store/meters.ts'
import type { Store, Tx } from '../store/open.ts'
import { leaseSource, type Source, updateLeased } from '../store/sources.ts'
import { storable } from '../store/storable.ts'
import type { Suggester } from '../suggest/contract.ts'
import type { Triager } from '../triage/contract.ts'
import { backfill } from './backfill.ts'
import type { FilingOptions } from './filing.ts'
import { commitPage, LeaseLost, type PageCounts, type StoredPage } from './page.ts'

/** A walk is broken off when it takes longer; another instance may go on then. Each page renews the lease. */
export const LEASE = 60_000
const BUDGET_WARNING_PERCENT = 80

/** What intake tells of its work, for metrics. */
export interface IntakeEvents {
  page(spec: SourceSpec, counts: PageCounts): void
  polled(spec: SourceSpec, outcome: 'ok' | FailureKind): void
  spent(spec: SourceSpec, spend: Spend, monthUsd: number): void
}

export interface IntakeOptions {
  store: Store
  clock: Clock
  random: Random
  log: Log
  settings: Live<Settings>
  /** Made anew when the settings change. */
  judges: Live<{ triage: Triager; suggest: Suggester }>
  /** Names this instance in leases. */
  holder: string
  events: IntakeEvents
  /** Called after each committed page: there may be something to deliver. */
  onStored(): void
  /** Of Slack user groups; where it is left out, no member of a group counts as gone. */
  membersOf?: GroupMembers
}

/** Polls the source if it is due and free; never throws. Returns false when there was nothing to do. */
export async function pollSource(
  platform: Platform,
  spec: SourceSpec,
  options: IntakeOptions,
  signal?: AbortSignal,
): Promise<boolean> {
  const { store, clock, holder } = options
  const now = clock.now()
  const source = await store.transaction((tx) => leaseSource(tx, spec.key, { now, until: addMs(now, LEASE), holder }))
  if (source === null) return false
  const log = options.log.child({ source: spec.key })
  try {
    await walk(platform, spec, source, options, log, signal)
    if (!signal?.aborted) await backfill(platform, spec, source, options, log, signal)
    await store.transaction((tx) => recordSuccess(tx, spec, source, options))
    options.events.polled(spec, 'ok')
  } catch (error) {
    if (signal?.aborted)
      await store.transaction((tx) => updateLeased(tx, source, { leaseUntil: null, leaseHolder: null }))
    else await handleFailure(error, spec, source, options, log)
  }
  return true
}

async function walk(
  platform: Platform,
  spec: SourceSpec,
  source: Source,
  options: IntakeOptions,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const { store, clock } = options
  const { firstLookBack, maxPages } = options.settings.current.intake
  let cursor = source.cursor as unknown as Cursor
  for (;;) {
    const since = addMs(clock.now(), -firstLookBack)
    const page = await platform.poll({
      source: spec,
      cursor,
      since,
      maxPages,
      ...(signal === undefined ? {} : { signal }),
    })
    await meter(spec, page.spend, options)
    const { filed, quarantined, ...counts } = await store.transaction((tx) =>
      storePage(tx, spec, source, page, options),
    )
    cursor = page.cursor
    options.events.page(spec, counts)
    if (counts.stored > 0) {
      log.info({ ...counts }, 'stored a page of posts')
      for (const each of filed) log.info(each, 'stored a post')
      options.onStored()
    }
    if (counts.unreadable > 0)
      log.warn({ unreadable: counts.unreadable, quarantined }, 'quarantined posts that could not be read')
    if (page.gap !== null) log.warn({ gap: page.gap }, 'posts are missing from this source')
    if (!page.more || signal?.aborted) return
  }
}

async function storePage(
  tx: Tx,
  spec: SourceSpec,
  source: Source,
  page: Awaited<ReturnType<Platform['poll']>>,
  options: IntakeOptions,
): Promise<StoredPage> {
  const now = options.clock.now()
  const settings = options.settings.current
  const counts = await commitPage(tx, source, spec, page, filingOptions(spec, options, now))
  await updateLeased(tx, source, { leaseUntil: addMs(now, LEASE) })
  const admins = settings.slack.adminsChannel
  if (counts.unreadable > 0) {
    const text = `${counts.unreadable} post(s) from ${spec.key} could not be read and were set aside unread: ${counts.quarantined.join('; ')}${counts.unreadable > counts.quarantined.length ? '; …' : ''}. Look at them on ${spec.platform}; npm run hearback -- quarantine lists all, while Hearback is stopped or runs on PostgreSQL.`
    await raiseAlert(
      tx,
      { key: `quarantine:${spec.key}:${now.toISOString().slice(0, 10)}`, channel: admins, text },
      now,
    )
  }
  if (page.gap !== null) {
    const text = `Some posts from ${spec.key} could not be fetched (${GAP_WORDS[page.gap.reason]}). ${page.gap.resume === null ? `Look at ${spec.platform} by hand` : 'They are being fetched, after what is new,'} for ${gapTimes(page.gap)}.`
    await raiseAlert(tx, { key: `gap:${spec.key}:${now.toISOString()}`, channel: admins, text }, now)
  }
  return counts
}

/** Throws when the configuration has lost the source's brand. */
export function filingOptions(
  spec: SourceSpec,
  { settings, judges, membersOf }: IntakeOptions,
  now: Date,
): FilingOptions {
  const brand = settings.current.brands.find(({ id }) => id === spec.brand)
  if (brand === undefined)
    throw new Error(`Source ${spec.key} belongs to brand ${spec.brand}, which the configuration no longer has`)
  return {
    settings: settings.current,
    brand,
    policy: ticketPolicy(settings.current, membersOf),
    ...judges.current,
    now,
  }
}

const GAP_WORDS = {
  'page-limit': 'there were more pages than intake.maxPages allows',
  'too-old': 'the platform no longer shows posts that old',
  'walk-lost': 'the platform lost our place in the list',
} as const

const gapTimes = ({ from, to }: { from: Date | null; to: Date | null }): string =>
  `the time from ${from === null ? 'the last poll' : `{time:${from.toISOString()}}`} to ${to === null ? 'now' : `{time:${to.toISOString()}}`}`

/** Written at once and by itself: what was read is billed even when storing it fails. */
export async function meter(spec: SourceSpec, spend: Spend, options: IntakeOptions): Promise<void> {
  if (spend.usd === 0 && spend.reads === 0) return
  const { store, clock } = options
  const { current: settings } = options.settings
  const now = clock.now()
  const key = { platform: spec.platform, account: spec.account, month: monthOf(now) }
  const usd = await store.transaction(async (tx) => {
    const total = await addSpend(tx, key, spend)
    const budget = spec.platform === 'x' ? settings.platforms.x.monthlyBudgetUsd : Number.POSITIVE_INFINITY
    const spent = await monthSpend(tx, key)
    const percent = (100 * spent) / budget
    const step = percent >= 100 ? 100 : percent >= BUDGET_WARNING_PERCENT ? BUDGET_WARNING_PERCENT : 0
    if (step > 0 && (await markBudgetAlert(tx, key, step))) {
      const text =
        step === 100
          ? `The ${spec.platform} budget for ${key.month} is used up (${budget} US dollars). Search has stopped until next month or until platforms.x.monthlyBudgetUsd is raised; mentions go on.`
          : `${Math.floor(percent)}% of the ${spec.platform} budget for ${key.month} is used (${spent.toFixed(2)} of ${budget} US dollars). At 100% search stops; mentions go on.`
      await raiseAlert(
        tx,
        {
          key: `budget:${key.platform}:${key.month}:${step}`,
          channel: settings.slack.adminsChannel,
          text,
        },
        now,
      )
    }
    return total
  })
  options.events.spent(spec, spend, usd)
}

async function recordSuccess(tx: Tx, spec: SourceSpec, source: Source, options: IntakeOptions): Promise<void> {
  const now = options.clock.now()
  const done = await updateLeased(tx, source, {
    lastSuccessAt: now,
    consecutiveFailures: 0,
    lastError: null,
    nextPollAt: addMs(now, spec.every),
    leaseUntil: null,
    leaseHolder: null,
  })
  if (!done) return
  // Read behind the row's lock: it may have been called stale while this poll was under way.
  const { breakerOpenedAt, staleAlertedAt } = await tx.source.findUniqueOrThrow({ where: { id: source.id } })
  const toldAt = staleAlertedAt ?? breakerOpenedAt
  if (toldAt === null) return
  await tx.source.update({ where: { id: source.id }, data: { breakerOpenedAt: null, staleAlertedAt: null } })
  const alert = { key: `source-up:${spec.key}:${toldAt.toISOString()}`, text: readAgainWords(spec.key, source) }
  await raiseAlert(tx, { ...alert, channel: options.settings.current.slack.adminsChannel }, now)
}

async function handleFailure(
  error: unknown,
  spec: SourceSpec,
  source: Source,
  options: IntakeOptions,
  log: Log,
): Promise<void> {
  if (error instanceof LeaseLost) {
    log.warn({}, 'gave up a walk: another instance has taken the source over')
    return
  }
  const kind = error instanceof PlatformError ? error.kind : 'internal'
  options.events.polled(spec, kind)
  const now = options.clock.now()
  const retryAt = error instanceof PlatformError ? error.retryAt : null
  const next = afterFailure(source, { kind, retryAt }, spec.every, now, options.random)
  const fields = { kind, nextPollAt: next.nextPollAt, failures: next.consecutiveFailures, error: messageOf(error) }
  if (kind === 'internal') log.error({ ...fields, err: error }, 'polling failed')
  else log.warn(fields, 'polling failed')
  const lastError = storable(errorOnRecord(kind, messageOf(error)))
  await options.store.transaction(async (tx) => {
    const { opened, ...health } = next
    const done = { lastErrorAt: now, leaseUntil: null, leaseHolder: null }
    const written = await updateLeased(tx, source, { ...health, ...done, lastError })
    // Taken over by another instance in the meantime: how that one fares is what counts.
    if (!written || !opened) return
    // Its silence, if it was told of, was the same outage; what only a person can mend is told all the same.
    const { staleAlertedAt } = await tx.source.findUniqueOrThrow({ where: { id: source.id } })
    if (staleAlertedAt !== null && !needsPerson(kind)) return
    const text = downWords(spec.key, { ...source, lastError })
    const key = `source-down:${spec.key}:${now.toISOString()}`
    await raiseAlert(tx, { key, channel: options.settings.current.slack.adminsChannel, text }, now)
  })
}

/** Tells the admins, once per incident, of sources that have gone too long without success (promise 15). An open breaker was told when it opened. */
export async function alertStaleSources(
  specs: SourceSpec[],
  options: Pick<IntakeOptions, 'store' | 'clock' | 'settings'>,
): Promise<void> {
  const { store, clock, settings } = options
  const now = clock.now()
  await store.transaction(async (tx) => {
    const rows = await tx.source.findMany({
      where: { key: { in: specs.map(({ key }) => key) }, staleAlertedAt: null, breakerOpenedAt: null },
      orderBy: { id: 'asc' },
    })
    for (const row of rows) {
      const spec = specs.find(({ key }) => key === row.key)
      if (spec === undefined || !isStale(row, spec.every, settings.current.intake.staleAfterIntervals, now)) continue
      const { id, lastSuccessAt } = row
      // A poll that ended since the rows were read has read it, or has told that it is down.
      const { count } = await tx.source.updateMany({
        where: { id, lastSuccessAt, staleAlertedAt: null, breakerOpenedAt: null },
        data: { staleAlertedAt: now },
      })
      if (count === 0) continue
      const key = `source-stale:${spec.key}:${unreadSince(row).toISOString()}`
      const text = silenceWords(spec.key, row)
      await raiseAlert(tx, { key, channel: settings.current.slack.adminsChannel, text }, now)
    }
  })
}
