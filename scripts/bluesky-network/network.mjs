/** Runs in the scratch folder: a whole Bluesky network (directory, personal server, app view, moderation) in one process, until it is ended. */
import { TestNetwork } from '@atproto/dev-env'

const network = await TestNetwork.create({
  dbPostgresSchema: process.env.DB_POSTGRES_SCHEMA,
  // As the real one does: the session tells which server holds the account.
  pds: { enableDidDocWithSession: true },
})
console.log(JSON.stringify({ pds: network.pds.url }))
