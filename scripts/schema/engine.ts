/**
 * Prisma's schema engine as WASM, with an in-memory database as its shadow: migrations are authored and drift is found
 * without a server and without the native engine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { pglitePool } from '../../src/store/pglite-stream.ts'

export const MIGRATIONS = resolve('prisma/migrations')
const SCHEMA = resolve('prisma/schema.prisma')

const CHAR_OID = 18
const TEXT_OID = 25

/**
 * The catalog's one-byte type "char" has no mapping in adapter-pg, and the engine's introspection reads it. The client calls
 * such columns text, and the adapter then tells the engine that they hold characters.
 */
class CatalogClient extends pg.Client {
  static charColumns: number[] = []
  constructor(config?: pg.ClientConfig) {
    super(config)
    const self = this as unknown as { _handleRowDescription(message: { fields: { dataTypeID: number }[] }): void }
    const handle = self._handleRowDescription.bind(this)
    self._handleRowDescription = (message) => {
      CatalogClient.charColumns = message.fields.flatMap((field, index) =>
        field.dataTypeID === CHAR_OID ? [index] : [],
      )
      for (const field of message.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID
      handle(message)
    }
  }
}

async function shadowDatabase(): Promise<SqlDriverAdapter> {
  const pool = pglitePool(await PGlite.create(), { Client: CatalogClient })
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of CatalogClient.charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
    CatalogClient.charColumns = []
    return result
  }
  return adapter
}

/** The part of the WebAssembly global that is used; its types come with the DOM library only. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

async function loadEngine() {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`schema engine panicked: ${message}`)
      },
    },
  })
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': engineModule,
  })
  engineModule.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: shadowDatabase,
    connectToShadowDb: shadowDatabase,
  })
  return engineModule.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
}

/** SQL that leads from the migrations to the schema; empty when they agree. */
export async function diffMigrationsToSchema(): Promise<string> {
  const engine = await loadEngine()
  const lock = readFileSync(join(MIGRATIONS, 'migration_lock.toml'), 'utf8')
  const directories = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const result = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: MIGRATIONS,
      lockfile: { path: 'migration_lock.toml', content: lock },
      shadowDbInitScript: '',
      migrationDirectories: directories
        .map(({ name }) => ({
          path: name,
          migrationFile: {
            path: 'migration.sql',
            content: { tag: 'ok' as const, value: readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
          },
        }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    },
    to: { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = result.stdout ?? ''
  return sql.includes('This is an empty migration') ? '' : sql.trim()
}
