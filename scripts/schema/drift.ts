/** `npm run schema:drift`: fails when prisma/schema.prisma and the migrations disagree. */
import { diffMigrationsToSchema } from './engine.ts'

const sql = await diffMigrationsToSchema()
if (sql !== '') {
  console.error(
    `prisma/schema.prisma and prisma/migrations disagree. Run "npm run migration -- NAME". Missing:\n\n${sql}`,
  )
  process.exit(1)
}
console.log('Schema and migrations agree.')
process.exit(0)
