/** A live data folder with rows in every table, of every type, hard to carry. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { openDatabase, openStore } from '../../src/store/open.ts'
import {
  type Column,
  describeTables,
  inTransaction,
  readSequences,
  type SequenceState,
  sumTable,
  type TableSum,
  writeRows,
} from '../../src/store/tables.ts'

/** What trips up formats: quotes, braces, the word NULL, line ends of all kinds, right-to-left, four-byte and zero-width characters. */
const HARD = `"q" 'a' \\ \\\\n {b,"c"} NULL \n\r\n\ttab \u2028\u2029 🦀 \u202Eتجربة\u202C z\u200Bw <!channel> & 100%`

/** A value of each type that the schema uses, different for each row; a new type makes the tests say so. */
const VALUES: [type: RegExp, value: (n: number) => string][] = [
  [/^(integer|bigint)$/, (n) => String(n)],
  [/^text$/, (n) => `${n} ${HARD}`],
  [/^boolean$/, (n) => (n % 2 === 0 ? 'true' : 'false')],
  [/^double precision$/, (n) => String(n === 1 ? 0.1 + 0.2 : n / 3)],
  [/^timestamp\(3\) with time zone$/, (n) => `2026-03-29T01:59:59.${120 + n}+02:00`],
  [/^jsonb$/, (n) => JSON.stringify({ n, text: HARD, list: [null, 1e21, { deep: [] }] })],
  [/^integer\[\]$/, (n) => `{${n},0,-2147483648}`],
  [/^text\[\]$/, (n) => `{"${n}","{a,b}",NULL,"NULL",""}`],
]

async function fieldOf(client: pg.ClientBase, column: Column, n: number): Promise<string> {
  const { name, type, sequence } = column
  if (sequence !== null) {
    const next = await client.query<{ id: string }>('SELECT nextval($1)::text AS id', [sequence])
    return next.rows[0]?.id ?? ''
  }
  // A row may need certain times in certain states: one word fits them all.
  if (name === 'state' && type === 'text') return 'open'
  const known = VALUES.find(([pattern]) => pattern.test(type))
  if (known !== undefined) return known[1](n)
  const { rows } = await client.query<{ label: string }>(
    'SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder LIMIT 1',
    [type],
  )
  const label = rows[0]?.label
  if (label === undefined) throw new Error(`The filled database has no value for ${name} of type ${type}: add one`)
  return label
}

/** Rows of each table; the numbers of foreign keys fit those of the primary keys. */
const ROWS = 3
/** More than are carried at a time. */
const MANY = 1203

const alert = (key: string, now: Date) => ({
  key,
  kind: 'alert',
  lane: 'l',
  priority: 0,
  state: 'pending' as const,
  payload: {},
  notBefore: now,
  createdAt: now,
  armedAt: now,
})

type Place = { dataDir: string } | { databaseUrl: string }

/** Writes one more delivery to a copy of the filled database. */
export async function numberOfNextDelivery(place: Place): Promise<number> {
  const store = await openStore(place)
  const { id } = await store.prisma.delivery.create({ data: alert('next', new Date()) })
  await store.close()
  return id
}
/** Three were filled in, the fourth is kept, the fifth was given out and taken back. */
export const NEXT_DELIVERY = 6

/** Creates the live database under this data folder. */
export async function fillLive(dataDir: string): Promise<void> {
  const live = join(dataDir, 'live')
  mkdirSync(dataDir, { recursive: true })
  const database = await openDatabase({ dataDir: live })
  const client = await database.pool.connect()
  for (const table of await describeTables(client)) {
    const rows = []
    for (let n = 1; n <= ROWS; n++) {
      const row = []
      for (const column of table.columns) row.push(await fieldOf(client, column, n))
      rows.push(row)
    }
    await writeRows(client, table, rows)
  }
  client.release()
  await database.close()
  const store = await openStore({ dataDir: live })
  const now = new Date('2026-11-02T09:00:00Z')
  const keys = Array.from({ length: MANY }, (_, n) => ({ key: `request-${n}-Ä`, seenAt: now }))
  await store.prisma.handledRequest.createMany({ data: keys })
  // Empty fields, and a number that was given out and is free again.
  await store.prisma.delivery.create({ data: { ...alert('kept', now), lastError: '' } })
  await store.prisma.delivery.create({ data: alert('taken back', now) })
  await store.prisma.delivery.delete({ where: { key: 'taken back' } })
  await store.prisma.fact.create({ data: { key: 'installation', value: 'the-one', updatedAt: now } })
  await store.close()
}

export interface Contents {
  sums: Record<string, TableSum>
  sequences: SequenceState[]
}

/** All that a database holds, in a form that can be compared. */
export async function contentsOf(place: Place): Promise<Contents> {
  const database = await openDatabase(place)
  const client = await database.pool.connect()
  try {
    return await inTransaction(client, 'read', async () => {
      const tables = await describeTables(client)
      const sums: Contents['sums'] = {}
      for (const table of tables) sums[table.name] = await sumTable(client, table)
      return { sums, sequences: await readSequences(client, tables) }
    })
  } finally {
    client.release()
    await database.close()
  }
}

/** A command's output. */
export function printed(): { out(line: string): void; text(): string } {
  const lines: string[] = []
  return { out: (line) => lines.push(line), text: () => lines.join('\n') }
}
