/** What every test file begins with. */
import { openAsBlob } from 'node:fs'
import { inject, vi } from 'vitest'
import { clusterArchive } from '../src/store/cluster.ts'

void clusterArchive(() => openAsBlob(inject('cluster')))

/** `vi.waitFor` is as patient as everything else: its second is too short on a busy machine, and it has no setting of its own. */
const waitFor = vi.waitFor
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: inject('patience'), ...options })
