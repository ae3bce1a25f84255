/**
 * The file of a backup: gzip, in it one JSON value a line. A head (which schema, which tables), then each table's name followed by its
 * rows, then an end with the counts and a checksum of all lines before it. Nothing in it depends on the version of the database engine.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type pg from 'pg'
import { messageOf, SetupError } from '../domain/errors.ts'
import {
  describeTables,
  inTransaction,
  type Row,
  readRows,
  readSequences,
  type SequenceState,
  sumRows,
  type TableSum,
} from './tables.ts'

const FORMAT = 'hearback-backup'
const VERSION = 1

export interface BackupHead {
  format: typeof FORMAT
  version: number
  createdAt: string
  /** Applied to the database it was taken from, oldest first. */
  migrations: { name: string; checksum: string }[]
  /** Columns by table, in the order in which they must be filled. */
  tables: { name: string; columns: string[] }[]
  sequences: SequenceState[]
}

/** What a backup holds, by table. */
export type Sums = Record<string, TableSum>

interface BackupEnd {
  end: Sums
  sha256: string
}

/** Takes a backup from a snapshot of the database; `onTable` hears of each table that is done. The file must not be there yet. */
export async function writeBackup(
  client: pg.ClientBase,
  file: string,
  createdAt: Date,
  onTable: (name: string, rows: number) => void,
): Promise<Sums> {
  const sums: Sums = {}
  await inTransaction(client, 'read', () =>
    pipeline(
      Readable.from(backupLines(client, createdAt, sums, onTable)),
      createGzip(),
      // `flush`: on the disk before it is closed. Customers' words are for nobody but the owner of the file.
      createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
    ),
  )
  return sums
}

async function* backupLines(
  client: pg.ClientBase,
  createdAt: Date,
  sums: Sums,
  onTable: (name: string, rows: number) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const lines = (values: unknown[]): string => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')
    hash.update(text)
    return text
  }
  const tables = await describeTables(client)
  const migrations = await client.query<BackupHead['migrations'][number]>(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
  )
  const head: BackupHead = {
    format: FORMAT,
    version: VERSION,
    createdAt: createdAt.toISOString(),
    migrations: migrations.rows,
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
    sequences: await readSequences(client, tables),
  }
  yield lines([head])
  for (const table of tables) {
    yield lines([{ table: table.name }])
    const sum = sumRows()
    for await (const rows of readRows(client, table)) {
      sum.add(rows)
      yield lines(rows)
    }
    sums[table.name] = sum.sum()
    onTable(table.name, sum.sum().rows)
  }
  const end: BackupEnd = { end: sums, sha256: hash.digest('hex') }
  yield `${JSON.stringify(end)}\n`
}

export interface BackupReader {
  head?(head: BackupHead): Promise<void>
  rows?(table: string, rows: Row[]): Promise<void>
}

const BATCH = 500

/**
 * Reads a backup from its beginning to its end and returns what it holds. Throws SetupError for a file that is none, was cut off or was
 * changed; by then the reader may have been given a part of it, so check a file before taking anything over from it.
 */
export async function readBackup(file: string, reader: BackupReader = {}): Promise<Sums> {
  const hash = createHash('sha256')
  const sums = new Map<string, ReturnType<typeof sumRows>>()
  let head: BackupHead | null = null
  let end: BackupEnd | null = null
  let table = ''
  let batch: Row[] = []
  const handOver = async () => {
    if (batch.length > 0) await reader.rows?.(table, batch)
    batch = []
  }
  try {
    for await (const line of linesOf(file)) {
      if (end !== null) throw new Damaged('something follows after its end')
      const value: unknown = JSON.parse(line)
      if (head === null) {
        head = headOf(value)
        await reader.head?.(head)
      } else if (Array.isArray(value)) {
        batch.push(value as Row)
        sums.get(table)?.add([value as Row])
        if (batch.length === BATCH) await handOver()
      } else {
        await handOver()
        const mark = value as { table?: string } & Partial<BackupEnd>
        if (mark.end !== undefined) {
          end = mark as BackupEnd
          continue
        }
        table = mark.table ?? ''
        sums.set(table, sumRows())
      }
      hash.update(`${line}\n`)
    }
    if (head === null) throw new Damaged('it is empty')
    if (end === null) throw new Damaged('it was cut off')
    if (end.sha256 !== hash.digest('hex')) throw new Damaged('its checksum does not fit')
    const held = Object.fromEntries([...sums].map(([name, sum]) => [name, sum.sum()]))
    if (JSON.stringify(held) !== JSON.stringify(end.end)) throw new Damaged('its counts do not fit')
    return held
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** Why a file cannot be trusted, in words. */
class Damaged extends Error {}

/** Split at line feeds alone: readline also splits at U+2028, which customers' texts may hold. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip().setEncoding('utf8')
  // A failure of the source ends the unpacking with the same error, which the loop below throws.
  source.on('error', (error) => unpacked.destroy(error))
  let rest = ''
  for await (const chunk of source.pipe(unpacked)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw new Damaged('it was cut off')
}

function headOf(value: unknown): BackupHead {
  const head = value as Partial<BackupHead> | null
  if (head?.format !== FORMAT) throw new Damaged('it is not a backup of Hearback')
  if (head.version !== VERSION)
    throw new Damaged('it was made by a newer version of Hearback; restore it with that one')
  return head as BackupHead
}

const hasCode = (error: unknown, code: string): boolean => (error as { code?: unknown }).code === code

function unreadable(file: string, error: unknown): unknown {
  if (hasCode(error, 'ENOENT')) return new SetupError('no-backup-file', `There is no file ${file}.`, error)
  const isNoise = error instanceof SyntaxError || String((error as { code?: unknown }).code ?? '').startsWith('Z_')
  if (!isNoise && !(error instanceof Damaged)) return error
  const why = error instanceof Damaged ? error.message : `it cannot be unpacked or read (${messageOf(error)})`
  return new SetupError(
    'backup-damaged',
    `${file} cannot be restored: ${why}. Nothing was changed. Take another backup.`,
    error,
  )
}
