/** The real program as a process of its own, against a Slack and an X on this machine. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../src/sandbox/slack/workspace.ts'
import { createXServer, type XServer } from '../../src/sandbox/x/server.ts'
import { createXWorld, type XWorld } from '../../src/sandbox/x/world.ts'
import { temporaryFolder } from '../store/folder.ts'

const PROGRAM = resolve('bin/hearback.mjs')

export interface Running {
  /** All that it has printed so far. */
  output(): string
  /** Lines of its log, parsed. */
  log(): Record<string, unknown>[]
  /** Waits for a text in its output; fails when the program ends without it. */
  says(words: RegExp): Promise<void>
  signal(name: 'SIGTERM' | 'SIGKILL' | 'SIGINT'): void
  /** Resolves at its end: its exit code, or the signal that killed it. */
  ended: Promise<number | string>
  pid: number
}

/** Starts `hearback ARGS` with nothing of this process's environment but what is given; killed at the end of the test. */
export function runProgram(args: string[], env: Record<string, string>, cwd: string): Running {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  const ended = new Promise<number | string>((done) =>
    child.once('close', (code, signal) => done(code ?? signal ?? 'gone')),
  )
  let over = false
  void ended.then(() => {
    over = true
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const log = () =>
    text
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  return {
    output: () => text,
    log,
    async says(words) {
      await vi.waitFor(
        () => {
          if (words.test(text)) return
          if (over) throw new Error(`The program ended without saying ${words}. It said:\n${text}`)
          throw new Error(`The program has not said ${words} yet. It said:\n${text}`)
        },
        { timeout: 60_000, interval: 20 },
      )
    },
    signal: (name) => void child.kill(name),
    ended,
    pid: child.pid ?? 0,
  }
}

export const CHANNEL = 'C0MENTIONS'
export const ADMINS = 'C0ADMINS'
const PEOPLE = [{ id: 'U0SUPPORT1', name: 'ida', realName: 'Ida Holm' }]

export interface Installation {
  workspace: Workspace
  world: XWorld
  x: XServer
  dataDir: string
  /** A free port for the operators' pages. */
  port: number
  /** Starts the program on this installation. */
  start(more?: Record<string, string>): Running
  /** Posts something that the program will find. */
  post(text: string): string
}

export interface InstallationOptions {
  workspace?: Partial<WorkspaceOptions>
  /** Lines for hearback.yaml under `slack:`. */
  slack?: string[]
  env?: Record<string, string>
}

export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise<void>((done) => server.close(() => done()))
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** A live installation of one brand on X, with an embedded database in a folder of its own. */
export async function install(options: InstallationOptions = {}): Promise<Installation> {
  const folder = temporaryFolder()
  const workspace = await createWorkspace({
    clock: systemClock,
    users: PEOPLE,
    channels: [
      { id: CHANNEL, name: 'mentions' },
      { id: ADMINS, name: 'hearback-admins' },
      { id: 'C0MANAGERS', name: 'hearback-managers' },
    ],
    pace: null,
    retryDelays: [],
    ...options.workspace,
  }).start()
  onTestFinished(() => workspace.stop())
  const world = createXWorld({ clock: systemClock })
  const account = world.user({ handle: 'tidevogn', id: '1400000000000000001' })
  const x = createXServer({ world, clock: systemClock, enforceLimits: false })
  await x.start()
  onTestFinished(() => x.stop())
  const config = join(folder, 'config')
  mkdirSync(config)
  writeFileSync(join(config, 'hearback.yaml'), configText(workspace.apiUrl, x.url, options.slack ?? []))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  let customers = 0
  return {
    workspace,
    world,
    x,
    dataDir,
    port,
    start: (more = {}) =>
      runProgram(
        ['start', '--live'],
        {
          HEARBACK_CONFIG: config,
          HEARBACK_DATA_DIR: dataDir,
          PORT: String(port),
          SLACK_BOT_TOKEN: workspace.identity.botToken,
          SLACK_APP_TOKEN: workspace.identity.appToken,
          X_TIDEVOGN_APP_KEY: 'app-key',
          X_TIDEVOGN_APP_SECRET: 'app-secret',
          X_TIDEVOGN_ACCESS_TOKEN: `${account.id}-access`,
          X_TIDEVOGN_ACCESS_SECRET: 'access-secret',
          ...options.env,
          ...more,
        },
        folder,
      ),
    post: (text) => {
      const author = world.user({ handle: `customer${++customers}`, name: `Customer ${customers}` })
      return world.post({ author: author.handle, text: `@tidevogn ${text}`, at: new Date() }).id
    },
  }
}

const configText = (slackUrl: string, xUrl: string, slack: string[]): string => `brands:
  - id: tidevogn
    name: Tidevogn
    channel: ${CHANNEL}
    sources:
      x: { account: tidevogn }
platforms:
  x:
    apiUrl: ${xUrl}
    pollEvery: 30s
    accounts: [{ handle: tidevogn }]
slack:
  apiUrl: ${slackUrl}
  managersChannel: C0MANAGERS
  adminsChannel: ${ADMINS}
  postsPerSecond: 100
  updatesPerSecond: 100
${slack.map((line) => `  ${line}\n`).join('')}people:
  support: [U0SUPPORT1]
`
