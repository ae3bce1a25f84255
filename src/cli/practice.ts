/** The practice workspace: the real program against a Slack and platforms on this machine, in a folder of its own. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../config/environment.ts'
import { configDir } from '../config/environment.ts'
import { loadConfig } from '../config/load.ts'
import { type Clock, systemClock } from '../domain/clock.ts'
import { SetupError } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { Settings } from '../domain/settings.ts'
import type { ClockControl } from '../sandbox/demo.ts'
import { createPage } from '../sandbox/page/server.ts'
import type { Pace } from '../sandbox/slack/pace.ts'
import { createWorkspace, type Workspace } from '../sandbox/slack/workspace.ts'
import { assertUnused } from '../store/embedded.ts'
import { openStore, type Store } from '../store/open.ts'
import { type Closing, createClosing } from './closing.ts'
import { practiceDir } from './database.ts'
import { createLog } from './log.ts'
import { createOperations, portError } from './operations.ts'
import { createPlatforms } from './platforms.ts'
import { createPracticeClock, createShiftableClock, type ShiftableClock } from './practice-clock.ts'
import { openPracticePlatforms, type PollEvery, type PracticePlatforms } from './practice-platforms.ts'
import { createRuntime, type Runtime } from './runtime.ts'
import { followConfig, holderName, stopSignal } from './start.ts'

export interface PracticeOptions {
  env: Environment
  settings: Settings
  port: number
  /** Begin anew. */
  fresh: boolean
}

export interface PracticeSetup {
  /** As configured; Slack, the platforms and the people of this machine take their places. */
  settings: Settings
  /** Closed with the rest. */
  store: Store
  /** Where Slack and the platforms are kept over restarts; null keeps them in memory. */
  folder: string | null
  /** Of the page; 0 picks a free one. */
  port: number
  log: Log
  /** Default: the system's. */
  clock?: Clock
  /** Buttons on the page that move the clock; none by default. It stays the caller's to close. */
  clockControl?: ClockControl
  /** In place of both: a clock that the page's buttons move. */
  shiftable?: ShiftableClock
  /** How fast this Slack takes messages; Slack's own pace by default. */
  pace?: Pace | null
  /** Milliseconds between two looks at the platforms. */
  pollEvery?: PollEvery
}

export interface Practice {
  /** Of the page. */
  url: string
  runtime: Runtime
  workspace: Workspace
  customers: PracticePlatforms['customers']
  /** Lets the customers of the scenario write what they have not written yet, until it is closed. */
  play(): void
  /** Takes over changed settings. */
  reload(settings: Settings): Promise<void>
  /** Lets what is under way end. */
  close(): Promise<void>
}

/** People of the practice workspace; the page lets one act as each. */
const PEOPLE = [
  { id: 'U0SUPPORT1', name: 'ida', realName: 'Ida Holm', title: 'Support' },
  { id: 'U0SUPPORT2', name: 'mateo', realName: 'Mateo Rios', title: 'Support' },
  { id: 'U0MANAGER', name: 'carys', realName: 'Carys Lin', title: 'Support manager' },
]

/** The people and the Slack of this machine; all else stays as configured. */
function practiceSettings(settings: Settings, slackUrl: string): Settings {
  return {
    ...settings,
    people: { support: ['U0SUPPORT1', 'U0SUPPORT2'], managers: ['U0MANAGER'], admins: ['U0MANAGER'] },
    slack: { ...settings.slack, apiUrl: slackUrl, mode: 'socket' },
  }
}

function practiceChannels({ brands, slack }: Settings) {
  const mentions = [...new Set(brands.map(({ channel }) => channel))]
  return [
    ...mentions.map((id, index) => ({
      id,
      name: index === 0 ? 'mentions' : `mentions-${index + 1}`,
      topic: 'Each mention becomes a card; your Home lists the most urgent first',
    })),
    { id: slack.managersChannel, name: 'hearback-managers', topic: 'What is overdue, and each day in numbers' },
    { id: slack.adminsChannel, name: 'hearback-admins', topic: 'What is broken' },
  ]
}

/** Opens the page and everything behind it. Throws SetupError when the port cannot be used; nothing stays open then. */
export async function openPractice(setup: PracticeSetup): Promise<Practice> {
  const { closing, closeAll } = createClosing()
  closing(setup.store, (it) => it.close())
  try {
    return { ...(await openAll(setup, closing)), close: closeAll }
  } catch (error) {
    await closeAll()
    throw error
  }
}

async function openAll(setup: PracticeSetup, closing: Closing): Promise<Omit<Practice, 'close'>> {
  const { settings, store, folder, port, log, shiftable } = setup
  const clock = shiftable ?? setup.clock ?? systemClock
  const surroundings = { clock, random: Math.random, ...(setup.pollEvery && { pollEvery: setup.pollEvery }) }
  const platforms = await openPracticePlatforms(settings, folder, surroundings, closing)
  const workspace = closing(await openWorkspace(setup, clock), (it) => it.stop())
  const adapted = (changed: Settings) => platforms.adapt(practiceSettings(changed, workspace.apiUrl))
  const runtime = await createRuntime({
    settings: adapted(settings),
    slack: { botToken: workspace.identity.botToken, appToken: workspace.identity.appToken, signingSecret: null },
    createPlatforms: (current, spentThisMonth) =>
      createPlatforms(current, platforms.credentials, clock, spentThisMonth),
    store,
    clock,
    random: Math.random,
    log,
    holder: holderName(),
  })
  const clockControl =
    shiftable === undefined
      ? setup.clockControl
      : closing(createPracticeClock({ clock: shiftable, store, settings: () => runtime.settings.current, log }), (it) =>
          it.stop(),
        )
  const page = createPage({
    workspace,
    demo: platforms.customers,
    port,
    appName: 'Hearback',
    commands: [{ name: '/hearback', hint: 'lists, search, numbers, pausing; /hearback help tells more' }],
    shortcuts: [{ callbackId: 'track_link', name: 'Track this link', on: 'message' }],
    operations: createOperations(runtime, log),
    ...(clockControl && { clock: clockControl }),
  })
  await page.start().catch((error: unknown) => {
    throw portError(error, port)
  })
  closing(page, (it) => it.stop())
  await runtime.start()
  closing(runtime, (it) => it.stop())
  return {
    url: page.url,
    runtime,
    workspace,
    customers: platforms.customers,
    play() {
      const playing = new AbortController()
      const played = platforms.customers.play(playing.signal)
      closing(playing, (it) => {
        it.abort()
        return played
      })
    },
    reload: (changed) => runtime.reload(adapted(changed)),
  }
}

/** Runs until the process is asked to stop; returns the exit code. */
export async function startPractice({ env, settings, port, fresh }: PracticeOptions): Promise<number> {
  const folder = practiceDir(env)
  if (fresh) {
    assertUnused(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  const logFile = join(folder, 'hearback.log')
  const { practice, log } = await openKept({ settings, port }, folder, logFile).catch((error: unknown) => {
    throw orAnew(folder, error)
  })
  try {
    practice.play()
    const { runtime, reload } = practice
    const { fingerprint } = loadConfig({ dir: configDir(env) })
    const watch = followConfig(configDir(env), fingerprint, { ...runtime, reload }, log)
    console.log(`Hearback's practice workspace is open: ${practice.url}`)
    console.log(
      `No credentials are set, so nothing leaves this machine. Log: ${logFile}. Ctrl-C stops; the next start goes on from here.`,
    )
    await stopSignal()
    console.log('Stopping …')
    watch.stop()
    return 0
  } finally {
    await practice.close()
  }
}

async function openKept(setup: Pick<PracticeSetup, 'settings' | 'port'>, folder: string, logFile: string) {
  const shiftable = createShiftableClock(join(folder, 'clock.json'))
  // Before the log, because it tells in words when the folder cannot be used.
  const store = await openStore({ dataDir: folder })
  const log = createLog({ level: setup.settings.log.level, redact: (text) => text, file: logFile })
  return { practice: await openPractice({ ...setup, store, folder, log, shiftable }), log }
}

/** Nobody has a backup of a practice workspace: what is damaged there is begun anew. */
function orAnew(folder: string, error: unknown): unknown {
  if (!(error instanceof SetupError)) return error
  const anew = `Begin anew with npm start -- --fresh, which empties ${folder}.`
  if (error.code === 'practice-broken') return new SetupError(error.code, `${error.message} ${anew}`, error)
  if (error.code !== 'database-broken') return error
  const database = join(folder, 'postgres')
  return new SetupError(
    'practice-broken',
    `The database in ${database} cannot be opened. Check that the disk has room. ${anew}`,
    error,
  )
}

function openWorkspace({ settings, folder, pace }: PracticeSetup, clock: Clock): Promise<Workspace> {
  return createWorkspace({
    clock,
    users: PEOPLE,
    channels: practiceChannels(settings),
    ...(folder !== null && { statePath: join(folder, 'slack.jsonl') }),
    ...(pace !== undefined && { pace }),
  }).start()
}
