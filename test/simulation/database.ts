/** One database in memory for many runs. */
import { openStore, type Store } from '../../src/store/open.ts'

export interface SimulationDatabase {
  store: Store
  clear(): Promise<void>
  close(): Promise<void>
}

export async function openDatabase(): Promise<SimulationDatabase> {
  const store = await openStore({ memory: true })
  const tables = await store.prisma.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  const all = tables.map(({ name }) => name).join(', ')
  return {
    store,
    clear: async () => void (await store.prisma.$executeRawUnsafe(`TRUNCATE ${all} RESTART IDENTITY CASCADE`)),
    close: () => store.close(),
  }
}
