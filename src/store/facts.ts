/** Small facts of the installation. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../domain/clock.ts'
import type { Store } from './open.ts'

/** An id of this database, made at first use: it keeps our message keys apart from those of another installation. */
export async function installationId(store: Store, clock: Clock): Promise<string> {
  await store.prisma.fact.createMany({
    data: [{ key: 'installation', value: randomUUID(), updatedAt: clock.now() }],
    skipDuplicates: true,
  })
  const row = await store.prisma.fact.findUniqueOrThrow({ where: { key: 'installation' } })
  return String(row.value)
}
