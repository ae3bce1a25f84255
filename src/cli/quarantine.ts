/** `hearback quarantine`: the posts that could not be read. */
import type { Environment } from '../config/environment.ts'
import { openConfiguredStore } from './database.ts'

const MOST = 50

export async function listQuarantine({ env, out }: { env: Environment; out(line: string): void }): Promise<number> {
  const store = await openConfiguredStore(env)
  try {
    const total = await store.prisma.quarantined.count()
    const rows = await store.prisma.quarantined.findMany({
      orderBy: { id: 'desc' },
      take: MOST,
      include: { source: { select: { key: true } } },
    })
    out(total === 0 ? 'No post is in quarantine.' : `${total} post(s) could not be read; the newest ${rows.length}:`)
    for (const { seenAt, source, externalId, reason, raw } of rows) {
      out(
        `${seenAt.toISOString()}  ${source.key}  ${externalId ?? '(no id)'}\n  ${reason}\n  ${JSON.stringify(raw).slice(0, 300)}`,
      )
    }
    return 0
  } finally {
    await store.close()
  }
}
