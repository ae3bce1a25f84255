import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMs } from '../../src/domain/clock.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { commitPage } from '../../src/intake/page.ts'
import { NO_SPEND, type SourceSpec } from '../../src/platforms/contract.ts'
import { openStore } from '../../src/store/open.ts'
import { leaseSource, registerSources } from '../../src/store/sources.ts'
import { createSuggester } from '../../src/suggest/index.ts'
import { createTriager } from '../../src/triage/index.ts'
import { benchPosts } from './posts.ts'
import { benchSettings } from './settings.ts'

const POSTS = 4_000
const PAGE = 100

/** Pages of 100 posts through triage, suggestion and filing into committed tickets, mentions and deliveries, on the embedded engine with fsync. */
export async function measureIntake(): Promise<{ intake_rows_per_s: number }> {
  const { settings, brand } = benchSettings()
  const dataDir = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  const store = await openStore({ dataDir })
  try {
    const spec: SourceSpec = {
      key: 'bench',
      platform: 'x',
      account: 'bench',
      brand: brand.id,
      stream: 'mentions',
      query: null,
      reason: 'bench',
      every: 60_000,
    }
    const now = new Date('2026-11-02T12:00:00Z')
    await registerSources(
      store.prisma,
      [spec].map(({ key, platform, account, brand, stream }) => ({ key, platform, account, brand, stream })),
      now,
    )
    const source = await leaseSource(store.prisma, spec.key, { now, until: addMs(now, 3_600_000), holder: 'bench' })
    if (source === null) throw new Error('The source could not be leased.')
    const options = {
      settings,
      brand,
      policy: ticketPolicy(settings),
      triage: createTriager(settings),
      suggest: createSuggester(settings),
      now,
    }
    const posts = benchPosts(POSTS + PAGE)
    const commit = (from: number) =>
      store.transaction((tx) =>
        commitPage(
          tx,
          source,
          spec,
          {
            posts: posts.slice(from, from + PAGE),
            unreadable: [],
            cursor: { settled: String(from) },
            more: false,
            gap: null,
            spend: NO_SPEND,
          },
          options,
        ),
      )
    await commit(0)
    const begin = performance.now()
    for (let from = PAGE; from <= POSTS; from += PAGE) await commit(from)
    const seconds = (performance.now() - begin) / 1000
    const stored = (await store.prisma.mention.count()) - PAGE
    return { intake_rows_per_s: Math.round(stored / seconds) }
  } finally {
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
