/** Incidents from before it was written down when they were seen last. */
import { expect, test } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { onEachEmptyEngine } from './engines.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const BEGAN = '2026-11-01T08:00:00.000Z'
const ENDED = '2026-11-01T10:00:00.000Z'

onEachEmptyEngine('an incident from an earlier version', (pool) => {
  test('counts as seen when it began, or when it ended', async () => {
    const upTo = (last?: string) => migrate(pool(), 'prisma/migrations', () => NOW, last)
    await upTo('20261121223617_follow_up')
    await pool().query(
      `INSERT INTO "Incident" ("check", words, since, "endedAt") VALUES ('a', 'w', $1, NULL), ('b', 'w', $1, $2)`,
      [BEGAN, ENDED],
    )
    await upTo()
    const { rows } = await pool().query<{ seenAt: Date }>('SELECT "seenAt" FROM "Incident" ORDER BY id')
    expect(rows.map(({ seenAt }) => seenAt.toISOString())).toEqual([BEGAN, ENDED])
  })
})
