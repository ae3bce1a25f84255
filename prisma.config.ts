import { defineConfig } from 'prisma/config'

// Prisma's native schema engine is fetched from outside its npm package. `generate` does not use it, but checks that the
// file exists; naming any executable is enough. Migrations are authored with the WASM engine (scripts/migration.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
