/** `hearback restore FILE`: a backup becomes the embedded live database. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type pg from 'pg'
import { type Environment, setting } from '../config/environment.ts'
import { SetupError } from '../domain/errors.ts'
import { type BackupHead, readBackup, type Sums } from '../store/backup-file.ts'
import { fsyncPath } from '../store/embedded.ts'
import { openDatabase } from '../store/open.ts'
import { describeTables, inTransaction, sumTable, type Table, writeRows, writeSequences } from '../store/tables.ts'
import { tableLine } from './backup.ts'
import { liveDir } from './database.ts'

export interface RestoreOptions {
  env: Environment
  file: string
  out(line: string): void
}

/**
 * Checks the whole file, fills a new database beside the data folder, compares it with the file, and only then renames it into place.
 * Throws SetupError for what must be mended first; then the data folder is as it was.
 */
export async function restore({ env, file, out }: RestoreOptions): Promise<number> {
  if (setting(env, 'DATABASE_URL') !== null)
    throw new SetupError(
      'restore-postgres',
      'DATABASE_URL is set, and a backup is restored into the embedded database. Unset it, restore, then run npm run hearback -- migrate-to-postgres with an empty PostgreSQL database.',
    )
  const folder = liveDir(env)
  assertEmpty(folder)
  let head: BackupHead | null = null
  await readBackup(file, {
    head: async (it) => {
      head = it
    },
  })
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}.restoring-`)
  try {
    await fill(draft, file, head, out)
    assertEmpty(folder)
    // Fails rather than replaces, should somebody have filled the folder in this very moment.
    renameSync(draft, folder)
    fsyncPath(dirname(folder))
    out(`Restored into ${folder}; every table is as it was in the backup. npm start -- --live goes on from there.`)
    return 0
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function assertEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  throw new SetupError(
    'restore-not-empty',
    `The data folder ${folder} is not empty, and nothing in it is overwritten. Stop Hearback and move the folder aside, for example: mv ${folder} ${folder}.before-restore`,
  )
}

async function fill(draft: string, file: string, head: BackupHead | null, out: (line: string) => void): Promise<void> {
  const lastMigration = head?.migrations.at(-1)?.name ?? ''
  const old = await openDatabase({ dataDir: draft }, lastMigration)
  try {
    const client = await old.pool.connect()
    try {
      await assertKnown(client, head)
      await inTransaction(client, 'write', () => takeOver(client, file, out))
    } finally {
      client.release()
    }
  } finally {
    await old.close()
  }
  // What this version has added to the schema since the backup.
  const current = await openDatabase({ dataDir: draft })
  await current.close()
}

/** The tables must be those that the rows were taken from, to the letter. */
async function assertKnown(client: pg.ClientBase, head: BackupHead | null): Promise<void> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations"',
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const strange = head?.migrations.find(({ name, checksum }) => applied.get(name) !== checksum)
  if (strange !== undefined)
    throw new SetupError(
      'backup-newer',
      `The backup was made with migration ${strange.name}, which this version of Hearback does not know. Restore it with the version that made it, or a newer one.`,
    )
}

async function takeOver(client: pg.ClientBase, file: string, out: (line: string) => void): Promise<void> {
  const tables = new Map((await describeTables(client)).map((table) => [table.name, table]))
  let sequences: BackupHead['sequences'] = []
  const saved = await readBackup(file, {
    head: async (head) => {
      sequences = head.sequences
    },
    rows: (name, rows) => writeRows(client, tableOf(tables, name), rows),
  })
  await writeSequences(client, sequences)
  await compare(client, tables, saved, out)
}

function tableOf(tables: Map<string, Table>, name: string): Table {
  const table = tables.get(name)
  if (table === undefined) throw new Error(`The backup holds a table ${name} that its migrations do not make`)
  return table
}

async function compare(
  client: pg.ClientBase,
  tables: Map<string, Table>,
  saved: Sums,
  out: (line: string) => void,
): Promise<void> {
  for (const [name, sum] of Object.entries(saved)) {
    const restored = await sumTable(client, tableOf(tables, name))
    if (restored.rows !== sum.rows || restored.digest !== sum.digest)
      throw new Error(
        `${name} is not as it was in the backup: ${restored.rows} rows instead of ${sum.rows}, or other values`,
      )
    out(tableLine(name, restored.rows))
  }
}
