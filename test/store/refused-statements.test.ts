import { expect, test } from 'vitest'
import type { Store } from '../../src/store/open.ts'
import { onEachEngine } from './engines.ts'

onEachEngine('after a statement that the database refuses, the next one is answered', (database) => {
  const refused: Record<string, (store: Store) => Promise<unknown>> = {
    'an unknown table': ({ prisma }) => prisma.$queryRaw`SELECT * FROM "Nowhere" WHERE a = ${1}`,
    'a value that does not fit': ({ prisma }) => prisma.$queryRaw`SELECT ${'x'}::int`,
    'a fault while it runs': ({ prisma }) => prisma.$queryRaw`SELECT 1 / ${0}::int`,
    'an unknown column, without parameters': ({ prisma }) => prisma.$executeRawUnsafe('SELECT nowhere'),
    'one inside a transaction': (store) => store.transaction((tx) => tx.$queryRaw`SELECT nowhere WHERE 1 = ${1}`),
  }
  test.each(Object.entries(refused))('%s', async (_, statement) => {
    const { store } = database()
    await expect(statement(store)).rejects.toThrow()
    expect(await store.prisma.$queryRaw`SELECT ${2}::int AS x`).toEqual([{ x: 2 }])
  })
})
