/** The whole program against a practice workspace, with a database in memory. */
import { onTestFinished } from 'vitest'
import { createRuntime, type Runtime } from '../../src/cli/runtime.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Clock, seededRandom, systemClock } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../src/sandbox/slack/workspace.ts'
import { openStore, type Store, type StoreOptions } from '../../src/store/open.ts'

export const CHANNEL = 'C0MENTIONS'
export const ADMINS = 'C0ADMINS'

/** The shipped configuration, with Slack's pace lifted. */
export function testSettings(change: (settings: Settings) => void = () => undefined): Settings {
  const loaded = loadConfig({ dir: 'config' })
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  const settings = structuredClone(loaded.settings)
  settings.slack.postsPerSecond = 10_000
  settings.slack.updatesPerSecond = 10_000
  change(settings)
  return settings
}

export interface House {
  runtime: Runtime
  workspace: Workspace
  store: Store
  settings: Settings
}

export interface HouseOptions {
  platforms: Platform[]
  settings?: Settings
  clock?: Clock
  store?: StoreOptions
  /** A database that is open already and stays open after the test, instead of one of its own. */
  openedStore?: Store
  workspace?: Partial<WorkspaceOptions>
  /** Another house's workspace, to be a second instance beside it. */
  sharedWorkspace?: Workspace
  /** Names this instance in leases. */
  holder?: string
  /** Whom to tell when Slack or the database fails. */
  alarm?: { url: string; host: string }
}

export async function openWorkspace(settings: Settings, more: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const workspace = await createWorkspace({
    clock: systemClock,
    users: [
      { id: 'U0SUPPORT1', name: 'anna', realName: 'Anna Berg' },
      { id: 'U0SUPPORT2', name: 'ben', realName: 'Ben Okafor' },
      { id: 'U0MANAGER', name: 'mira', realName: 'Mira Solano' },
      { id: 'U0STRANGER', name: 'sol', realName: 'Sol Vance' },
    ],
    channels: [
      { id: CHANNEL, name: 'mentions' },
      { id: settings.slack.adminsChannel, name: 'hearback-admins' },
      { id: settings.slack.managersChannel, name: 'hearback-managers' },
    ],
    pace: null,
    retryDelays: [],
    ...more,
  }).start()
  settings.slack.apiUrl = workspace.apiUrl
  return workspace
}

/** Opened for one test; closed at its end. Nothing is started: polls and deliveries are asked for by hand. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const settings = options.settings ?? testSettings()
  const workspace = options.sharedWorkspace ?? (await openWorkspace(settings, options.workspace))
  if (options.sharedWorkspace === undefined) onTestFinished(() => workspace.stop())
  settings.slack.apiUrl = workspace.apiUrl
  const store = options.openedStore ?? (await openStore(options.store ?? { memory: true }))
  if (options.openedStore === undefined) onTestFinished(() => store.close())
  const clock = options.clock ?? systemClock
  const runtime = await createRuntime({
    settings,
    slack: { botToken: workspace.identity.botToken, appToken: workspace.identity.appToken, signingSecret: null },
    createPlatforms: () => options.platforms,
    store,
    clock,
    random: seededRandom(1),
    log: silentLog,
    holder: options.holder ?? 'test',
    ...(options.alarm === undefined ? {} : { alarm: options.alarm }),
  })
  return { runtime, workspace, store, settings }
}
