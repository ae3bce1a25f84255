/** Fills gaps that the platform still can fill (I3), a few pages at a time behind each successful poll. */
import { addMs } from '../domain/clock.ts'
import { messageOf, PlatformError } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { Cursor, Platform, SourceSpec } from '../platforms/contract.ts'
import { raiseAlert } from '../store/alerts.ts'
import { type Gap, openGap } from '../store/gaps.ts'
import type { Source } from '../store/sources.ts'
import { commitBackfill } from './page.ts'
import { filingOptions, type IntakeOptions, LEASE, meter } from './poll.ts'

/** Pages for one gap after one poll: new posts come first. */
const PAGES_AT_ONCE = 5

/** Goes on with the oldest gap of the source that can be filled. What fails is tried again after the next poll. */
export async function backfill(
  platform: Platform,
  spec: SourceSpec,
  source: Source,
  options: IntakeOptions,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const gap = await openGap(options.store.prisma, source.id)
  if (gap?.resume == null) return
  const cursor = readCursor(gap.resume)
  if (cursor === null) {
    log.warn({ gap: gap.id }, 'a gap cannot be filled: the place to go on from cannot be read')
    await options.store.prisma.gap.update({ where: { id: gap.id }, data: { resume: null } })
    return
  }
  try {
    await fill(platform, spec, source, gap, cursor, options, log, signal)
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    log.warn({ gap: gap.id, kind: error.kind, error: messageOf(error) }, 'a gap could not be filled yet')
  }
}

function readCursor(resume: string): Cursor | null {
  try {
    return JSON.parse(resume) as Cursor
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

async function fill(
  platform: Platform,
  spec: SourceSpec,
  source: Source,
  gap: Gap,
  from: Cursor,
  options: IntakeOptions,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const { store, clock, settings } = options
  const { firstLookBack, maxPages } = settings.current.intake
  let cursor = from
  for (let pages = 0; pages < PAGES_AT_ONCE && !signal?.aborted; pages++) {
    const since = gap.fromAt ?? addMs(clock.now(), -firstLookBack)
    const request = { source: spec, cursor, since, maxPages }
    const page = await platform.poll(signal === undefined ? request : { ...request, signal })
    await meter(spec, page.spend, options)
    const now = clock.now()
    const {
      filed,
      quarantined: _quarantined,
      ...counts
    } = await store.transaction(async (tx) => {
      const stored = await commitBackfill(tx, source, spec, gap.id, page, filingOptions(spec, options, now))
      await tx.source.updateMany({
        where: { id: source.id, fence: source.fence },
        data: { leaseUntil: addMs(now, LEASE) },
      })
      if (!page.more) {
        const text = `The posts missing from ${spec.key} have been fetched after all.`
        await raiseAlert(tx, { key: `gap-filled:${gap.id}`, channel: settings.current.slack.adminsChannel, text }, now)
      }
      return stored
    })
    cursor = page.cursor
    options.events.page(spec, counts)
    log.info({ gap: gap.id, ...counts }, 'stored a page of an earlier gap')
    if (filed.length > 0) options.onStored()
    if (!page.more) return
  }
}
