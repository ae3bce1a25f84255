/**
 * One database in memory for many runs. The store is the product's own but for one thing: its statements are prepared once, as hundreds of
 * thousands of them follow.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../src/store/generated/client.ts'
import { openDatabase as openEngine, type Store } from '../../src/store/open.ts'

export interface SimulationDatabase {
  store: Store
  clear(): Promise<void>
  close(): Promise<void>
}

export async function openDatabase(): Promise<SimulationDatabase> {
  const { engine, place, pool, close } = await openEngine({ memory: true })
  const names = new Map<string, string>()
  const nameOf = ({ sql }: { sql: string }): string => {
    const name = names.get(sql) ?? `statement_${names.size}`
    names.set(sql, name)
    return name
  }
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameOf }),
    transactionOptions: { maxWait: 600_000, timeout: 600_000 },
  })
  const store: Store = {
    engine,
    place,
    prisma,
    transaction: (work) => prisma.$transaction(work),
    ping: async () => void (await prisma.$queryRaw`SELECT 1`),
    async close() {
      await prisma.$disconnect()
      await close()
    },
  }
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  const all = tables.map(({ name }) => name).join(', ')
  return {
    store,
    clear: async () => void (await prisma.$executeRawUnsafe(`TRUNCATE ${all} RESTART IDENTITY CASCADE`)),
    close: () => store.close(),
  }
}
