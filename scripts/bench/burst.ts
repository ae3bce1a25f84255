/** A bad day: ten thousand posts in one look, one in a hundred critical, through the whole program at Slack's own pace. */
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'yaml'
import { seededRandom, systemClock } from '../../src/domain/clock.ts'
import { createWorkspace, type Workspace } from '../../src/sandbox/slack/workspace.ts'
import { createXServer } from '../../src/sandbox/x/server.ts'
import { createXWorld, type XWorld } from '../../src/sandbox/x/world.ts'
import { benchPosts } from './posts.ts'

const POSTS = 10_000
/** The first critical one comes with the fifth page, when there is a backlog already; from there on one in 96, 100 in all. */
const FIRST_CRITICAL = 400
const CRITICAL_EVERY = 96
/** Handles and ids of the brands' own accounts. */
const OURS = { tidevogn: '800000001', kafelune: '800000002' }
const CRITICAL = 'smoke in the cabin corridor right now, people are coughing and a child is injured, we need help'

export interface Burst {
  /** From the commit of the first critical post until Slack has its card, with hundreds waiting and more coming in. */
  burst_first_critical_ms: number
  /** Largest resident memory of the program from its start until all posts are stored. */
  burst_rss_mb: number
  /**
   * How much higher the lowest resident memory of the second half of the posts was than that of the first: garbage comes and goes in
   * between. The embedded database takes up to 128 MB for pages that it has read once (PostgreSQL's shared_buffers).
   */
  burst_rss_growth_mb: number
}

/** The program runs in a process of its own, as `hearback start --live`; the servers that it talks to, in this one. */
export async function measureBurst(): Promise<Burst> {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  const clock = systemClock
  const world = createXWorld({ clock })
  const firstCritical = fill(world)
  const x = createXServer({ world, clock })
  await x.start()
  const config = configFor(x.url)
  const workspace = await createWorkspace({
    clock,
    users: [{ id: 'U0SUPPORT1', name: 'ida', realName: 'Ida Holm' }],
    channels: [config.brands[0].channel, config.slack.adminsChannel].map((id: string) => ({
      id,
      name: id.toLowerCase(),
    })),
  }).start()
  config.slack.apiUrl = workspace.apiUrl
  const child = startProgram(folder, config, workspace)
  try {
    return await measure(child, workspace, firstCritical)
  } finally {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await ended
    await x.stop()
    await workspace.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the posts, oldest first; returns the id of the critical one that is read first. */
function fill(world: XWorld): string {
  const start = Date.now() - 3_600_000
  const random = seededRandom(3)
  for (const [handle, id] of Object.entries(OURS)) world.user({ handle, id })
  const authors = Array.from(
    { length: POSTS / 2 },
    (_, n) => world.user({ handle: `someone${n}`, id: String(900_000_000 + n) }).id,
  )
  let first = ''
  for (const [n, { text }] of benchPosts(POSTS).entries()) {
    const place = POSTS - 1 - n
    const critical = place >= FIRST_CRITICAL && (place - FIRST_CRITICAL) % CRITICAL_EVERY === 0
    const { id } = world.post({
      author: authors[Math.floor(random() * authors.length)] ?? '',
      text: `Natlinjen: ${critical ? `${CRITICAL} (${n})` : text.replaceAll('@tidevogn', 'you')}`,
      at: new Date(start + n * 300),
    })
    if (critical) first = id
  }
  return first
}

/** The shipped configuration, with this machine's servers; its search brings all there is in one walk. */
function configFor(xUrl: string) {
  const config = parse(readFileSync('config/hearback.yaml', 'utf8'))
  config.platforms = { x: { ...config.platforms.x, apiUrl: xUrl, monthlyBudgetUsd: 1_000_000 } }
  config.intake = { ...config.intake, maxPages: 1_000 }
  for (const brand of config.brands) brand.sources = { x: brand.sources.x }
  return config
}

function startProgram(folder: string, config: unknown, { identity }: Workspace): ChildProcess {
  const configDir = join(folder, 'config')
  mkdirSync(configDir)
  writeFileSync(join(configDir, 'hearback.yaml'), JSON.stringify(config))
  for (const file of ['knowledge.yaml', 'voice.yaml']) copyFileSync(join('config', file), join(configDir, file))
  const keys = Object.entries(OURS).map(([handle, id]) => {
    const prefix = `X_${handle.toUpperCase()}`
    return {
      [`${prefix}_APP_KEY`]: 'bench',
      [`${prefix}_APP_SECRET`]: 'bench',
      [`${prefix}_ACCESS_TOKEN`]: `${id}-bench`,
      [`${prefix}_ACCESS_SECRET`]: 'bench',
    }
  })
  return spawn(process.execPath, ['bin/hearback.mjs', 'start', '--live'], {
    env: {
      PATH: process.env.PATH,
      HEARBACK_CONFIG: configDir,
      HEARBACK_DATA_DIR: join(folder, 'data'),
      PORT: '0',
      SLACK_BOT_TOKEN: identity.botToken,
      SLACK_APP_TOKEN: identity.appToken,
      ...Object.assign({}, ...keys),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function measure(child: ChildProcess, workspace: Workspace, firstCritical: string): Promise<Burst> {
  if (child.stdout === null) throw new Error('The program has no output.')
  let committed = 0
  let stored = 0
  const lowest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const accepted = new Promise<number>((resolve) =>
    workspace.onChange((change) => {
      if (change.kind !== 'message') return
      if (workspace.message(change.channel, change.ts)?.text?.includes(CRITICAL)) resolve(Date.now())
    }),
  )
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line) as { msg: string; mention?: string; stored?: number; time: string }
    if (entry.msg === 'polling failed') throw new Error(`The program cannot read the posts: ${line}`)
    if (entry.msg === 'stored a post' && entry.mention === `x:${firstCritical}`) committed = Date.parse(entry.time)
    if (entry.msg !== 'stored a page of posts') continue
    stored += entry.stored ?? 0
    const half = stored <= POSTS / 2 ? 0 : 1
    lowest[half] = Math.min(lowest[half] ?? 0, memoryMb(child, 'VmRSS'))
    if (stored >= POSTS) break
  }
  if (stored < POSTS) throw new Error(`The program ended after ${stored} of ${POSTS} posts.`)
  return {
    burst_first_critical_ms: (await accepted) - committed,
    burst_rss_mb: memoryMb(child, 'VmHWM'),
    burst_rss_growth_mb: (lowest[1] ?? 0) - (lowest[0] ?? 0),
  }
}

/** Linux only: the kernel's own figures, of now (VmRSS) or the highest so far (VmHWM). */
function memoryMb(child: ChildProcess, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]
  return Math.round(Number(kilobytes) / 1024)
}
