/** One database in memory for all tests of a file, emptied before each. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'

export function sharedStore(): () => Store {
  let store: Store | null = null
  beforeAll(async () => {
    store = await openStore({ memory: true })
  })
  beforeEach(async () => {
    const { prisma } = opened()
    const tables = await prisma.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
    await prisma.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} RESTART IDENTITY CASCADE`)
  })
  afterAll(() => store?.close())
  const opened = (): Store => {
    if (store === null) throw new Error('The database is opened before the first test, not before')
    return store
  }
  return opened
}
