/** Triage, and triage with drafting: how fast on one core, how quickly ready, how much memory more. Each is measured in a process of its own. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Judged, Work } from './judging-process.ts'

export interface JudgingMeasures {
  /** Triage of one post after the other, after a warm-up. */
  triage_posts_per_s: number
  /** The same with up to three drafts for each post. */
  judging_posts_per_s: number
  /** From the first import until the first post can be judged. */
  judging_load_ms: number
  /** Resident memory after all posts, less that of a process with the same configuration that has made garbage as busily. */
  judging_added_mb: number
}

export async function measureJudging(): Promise<JudgingMeasures> {
  const triage = await measured('triage')
  const judging = await measured('judging')
  const nothing = await measured('nothing')
  return {
    triage_posts_per_s: Math.round(triage.postsPerSecond),
    judging_posts_per_s: Math.round(judging.postsPerSecond),
    judging_load_ms: Math.round(judging.loadMs),
    judging_added_mb: Math.round((judging.residentBytes - nothing.residentBytes) / 1e6),
  }
}

function measured(work: Work): Promise<Judged> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'judging-process.ts'), [work], { execArgv: ['--expose-gc'] })
    child.once('message', (judged) => resolve(judged as Judged))
    child.once('exit', (code) => reject(new Error(`the measuring process ended with ${code}`)))
  })
}
