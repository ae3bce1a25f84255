/** Initialises one cluster for all databases in memory of a test run, rather than one for each. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { archiveCluster } from '../src/store/in-memory.ts'

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-test-'))
  const path = join(folder, 'cluster.tar')
  await writeFile(path, (await archiveCluster()).stream())
  project.provide('cluster', path)
  return () => rm(folder, { recursive: true, force: true })
}
