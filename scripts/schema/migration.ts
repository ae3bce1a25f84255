/** `npm run migration -- NAME`: writes a new migration that leads from the existing ones to prisma/schema.prisma. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffMigrationsToSchema, MIGRATIONS } from './engine.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: npm run migration -- NAME   (small letters, digits and _)')
  process.exit(1)
}
const sql = await diffMigrationsToSchema()
if (sql === '') {
  console.log('prisma/schema.prisma and the migrations agree; nothing to write.')
  process.exit(0)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const directory = join(MIGRATIONS, `${stamp}_${name}`)
mkdirSync(directory)
writeFileSync(join(directory, 'migration.sql'), `${sql}\n`)
console.log(
  `Wrote prisma/migrations/${stamp}_${name}/migration.sql. Read it, and add what Prisma cannot express (CHECK constraints, partial indexes).`,
)
process.exit(0)
