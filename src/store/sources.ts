/** Sources: who polls them, how far they were read, how they fare. */
import type { Prisma, Source } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { Source }

export interface NewSource {
  key: string
  platform: string
  account: string
  brand: string
  stream: string
}

/**
 * Makes sure that each configured source has a row. An existing one keeps its cursor. One that is down is due at once, so that new
 * credentials are tried; so is one that rests for its budget, which may be a higher one now.
 */
export async function registerSources(tx: Tx, sources: NewSource[], now: Date): Promise<void> {
  await tx.source.createMany({
    data: sources.map((source) => ({ ...source, cursor: { settled: null }, nextPollAt: now, createdAt: now })),
    skipDuplicates: true,
  })
  await tx.source.updateMany({
    where: {
      key: { in: sources.map(({ key }) => key) },
      OR: [{ breakerOpenedAt: { not: null } }, { lastError: { startsWith: 'over-budget:' } }],
    },
    data: { nextPollAt: now },
  })
}

/** Keys of the given sources that are due and not leased by anybody. */
export async function dueSources(tx: Tx, keys: string[], now: Date): Promise<string[]> {
  const rows = await tx.source.findMany({
    where: { key: { in: keys }, nextPollAt: { lte: now }, OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] },
    orderBy: { nextPollAt: 'asc' },
    select: { key: true },
  })
  return rows.map(({ key }) => key)
}

/** Takes the source for one walk, or returns null when it is not due or another instance has it. The fence number grows with each lease. */
export async function leaseSource(
  tx: Tx,
  key: string,
  lease: { now: Date; until: Date; holder: string },
): Promise<Source | null> {
  const { now, until, holder } = lease
  const rows = await tx.$queryRaw<Source[]>`
    UPDATE "Source" SET "leaseUntil" = ${until}, "leaseHolder" = ${holder}, fence = fence + 1
    WHERE key = ${key} AND "nextPollAt" <= ${now} AND ("leaseUntil" IS NULL OR "leaseUntil" <= ${now})
    RETURNING *`
  return rows[0] ?? null
}

/** Writes to the source unless its lease has passed to another (then false). Locks the row, so a page and its cursor go together. */
export async function updateLeased(
  tx: Tx,
  source: Pick<Source, 'id' | 'fence'>,
  data: Prisma.SourceUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.source.updateMany({
    where: { id: source.id, fence: source.fence, leaseHolder: { not: null } },
    data,
  })
  return count === 1
}

/**
 * Waits until nobody else stores posts that could be the same: streams of one account bring the same posts, streams of one brand
 * posts of the same conversation. With `answers`, posts of our own, until nobody stores any of the platform: one account may answer what
 * another was asked, and neither must miss the other. In the order of ids, so that no two wait for each other.
 */
export async function lockFeeds(
  tx: Tx,
  { platform, account, brand }: Pick<NewSource, 'platform' | 'account' | 'brand'>,
  { answers = false } = {},
): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Source" WHERE platform = ${platform} AND (${answers} OR account = ${account} OR brand = ${brand})
    ORDER BY id FOR UPDATE`
}

/** On a network of servers each of them has ids of its own; there an account is named user@server. */
const serverOf = (account: string): string => account.split('@')[1]?.toLowerCase() ?? ''

/** The account, and ours beside it for which a post has the same id. */
export async function accountsBeside(
  tx: Tx,
  { platform, account }: Pick<NewSource, 'platform' | 'account'>,
): Promise<string[]> {
  const rows = await tx.source.findMany({ where: { platform }, distinct: ['account'], select: { account: true } })
  const there = rows.filter((row) => serverOf(row.account) === serverOf(account))
  return [...new Set([account, ...there.map((row) => row.account)])]
}
