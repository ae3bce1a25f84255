/**
 * Whole tables, from one database of ours to another or to a file. Every value travels as the text that PostgreSQL itself writes
 * and reads, so that nothing is lost on the way, whatever the column's type.
 */
import { createHash } from 'node:crypto'
import type pg from 'pg'

export type Row = (string | null)[]

export interface Column {
  name: string
  /** As PostgreSQL writes it, with its length and quotes. */
  type: string
  /** Of the primary key. */
  key: boolean
  /** Sorted by its language's rules unless told otherwise. */
  collated: boolean
  /** Name of the sequence that numbers it, or null. */
  sequence: string | null
}

export interface Table {
  name: string
  columns: Column[]
}

/** What a table holds, in two figures that can be compared between databases. */
export interface TableSum {
  rows: number
  /** SHA-256 over all rows in the order of the primary key. */
  digest: string
}

export interface SequenceState {
  table: string
  column: string
  lastValue: string
  isCalled: boolean
}

/** Rows that are read or written at a time. */
const BATCH = 500

/** Texts of times and numbers depend on the session; these make them the same everywhere. */
const PLAIN_TEXTS =
  "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'"

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
    a.attcollation <> 0 AS collated, COALESCE(a.attnum = ANY(i.indkey), false) AS key,
    pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname, a.attnum`

const REFERENCES = `
  SELECT t.relname AS table, r.relname AS refers
  FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
  WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace AND f.conrelid <> f.confrelid`

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** All our tables, each after those that it refers to. */
export async function describeTables(client: pg.ClientBase): Promise<Table[]> {
  const columns = await client.query<Column & { table: string }>(COLUMNS)
  const references = await client.query<{ table: string; refers: string }>(REFERENCES)
  const tables = new Map<string, Table>()
  for (const { table: name, ...column } of columns.rows) {
    const table = tables.get(name) ?? { name, columns: [] }
    table.columns.push(column)
    tables.set(name, table)
  }
  const sorted: Table[] = []
  while (tables.size > 0) {
    const free = [...tables.values()].filter(
      ({ name }) => !references.rows.some((each) => each.table === name && tables.has(each.refers)),
    )
    if (free.length === 0)
      throw new Error(`Tables that refer to each other in a circle: ${[...tables.keys()].join(', ')}`)
    for (const table of free) tables.delete(table.name)
    sorted.push(...free)
  }
  return sorted
}

/** Runs `work` in a transaction in which all reads see one moment and all texts have one form. */
export async function inTransaction<T>(
  client: pg.ClientBase,
  mode: 'read' | 'write',
  work: () => Promise<T>,
): Promise<T> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ ${mode === 'read' ? 'READ ONLY' : 'READ WRITE'}`)
  try {
    await client.query(PLAIN_TEXTS)
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    // A connection that is gone has rolled back already, and says so; the first error is the one to tell.
    await client.query('ROLLBACK').catch(() => null)
    throw error
  }
}

/** All rows of a table in the order of its key, some at a time. Inside `inTransaction`. */
export async function* readRows(client: pg.ClientBase, { name, columns }: Table): AsyncGenerator<Row[]> {
  const values = columns.map((column) => `${quoted(column.name)}::text`)
  // By bytes rather than by language, so that every server has the same order.
  const order = columns
    .filter(({ key }) => key)
    .map((column) => `${quoted(column.name)}${column.collated ? ' COLLATE "C"' : ''}`)
  await client.query(
    `DECLARE table_rows NO SCROLL CURSOR FOR SELECT ${values.join(', ')} FROM ${quoted(name)} ORDER BY ${order.join(', ')}`,
  )
  try {
    for (;;) {
      const { rows } = await client.query<Row>({ text: `FETCH ${BATCH} FROM table_rows`, rowMode: 'array' })
      if (rows.length > 0) yield rows
      if (rows.length < BATCH) return
    }
  } finally {
    await client.query('CLOSE table_rows')
  }
}

export async function writeRows(client: pg.ClientBase, { name, columns }: Table, rows: Row[]): Promise<void> {
  const names = columns.map((column) => quoted(column.name))
  const fields = columns.map((_, index) => `c${index}`)
  await client.query(
    `INSERT INTO ${quoted(name)} (${names.join(', ')})
     SELECT ${columns.map(({ type }, index) => `c${index}::${type}`).join(', ')}
     FROM unnest(${columns.map((_, index) => `$${index + 1}::text[]`).join(', ')}) AS given(${fields.join(', ')})`,
    columns.map((_, index) => rows.map((row) => row[index] ?? null)),
  )
}

/** Counts and digests rows as they come by. */
export interface RowSum {
  add(rows: Row[]): void
  sum(): TableSum
}

export function sumRows(): RowSum {
  const hash = createHash('sha256')
  let count = 0
  return {
    add(rows) {
      count += rows.length
      for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
    },
    sum: () => ({ rows: count, digest: hash.copy().digest('hex') }),
  }
}

/** Inside `inTransaction`. */
export async function sumTable(client: pg.ClientBase, table: Table): Promise<TableSum> {
  const sum = sumRows()
  for await (const rows of readRows(client, table)) sum.add(rows)
  return sum.sum()
}

/** Where the numbering of each table stands: a number that was given out once is never given out again. */
export async function readSequences(client: pg.ClientBase, tables: Table[]): Promise<SequenceState[]> {
  const states: SequenceState[] = []
  for (const { name: table, columns } of tables) {
    for (const { name: column, sequence } of columns) {
      if (sequence === null) continue
      const { rows } = await client.query<{ last: string; called: boolean }>(
        `SELECT last_value::text AS last, is_called AS called FROM ${sequence}`,
      )
      const [row] = rows
      if (row !== undefined) states.push({ table, column, lastValue: row.last, isCalled: row.called })
    }
  }
  return states
}

export async function writeSequences(client: pg.ClientBase, states: SequenceState[]): Promise<void> {
  for (const { table, column, lastValue, isCalled } of states) {
    await client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [
      quoted(table),
      column,
      lastValue,
      isCalled,
    ])
  }
}

/** Names of the tables that hold anything. */
export async function tablesWithRows(client: pg.ClientBase, tables: Table[]): Promise<string[]> {
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)
    if (rows.length > 0) found.push(name)
  }
  return found
}

/** Keeps all others out of these tables until the transaction ends; waits at most five seconds for them to leave. */
export async function lockTables(client: pg.ClientBase, tables: Table[]): Promise<void> {
  await client.query("SET LOCAL lock_timeout = '5s'")
  await client.query(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')} IN ACCESS EXCLUSIVE MODE`)
}
