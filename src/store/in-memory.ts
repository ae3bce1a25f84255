/** PostgreSQL in this process and in memory only, for tests and simulations. */
import { PGlite } from '@electric-sql/pglite'
import { clusterArchive } from './cluster.ts'
import type { EmbeddedDatabase } from './embedded.ts'
import { pglitePool } from './pglite-stream.ts'

/** What `openInMemory` begins with. */
export async function archiveCluster(): Promise<Blob> {
  const db = await PGlite.create()
  const archive = await db.dumpDataDir('none')
  await db.close()
  return archive
}

export async function openInMemory(): Promise<EmbeddedDatabase> {
  const db = await PGlite.create({ loadDataDir: await clusterArchive(archiveCluster) })
  const pool = pglitePool(db)
  return {
    pool,
    async close() {
      await pool.end()
      await db.close()
    },
  }
}
