/** Slack and the platforms' servers, in this process, for instances of the program in this one or in others. */
import { expect, onTestFinished } from 'vitest'
import type { Clock, Random } from '../../src/domain/clock.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Fault, FaultPlan } from '../../src/sandbox/slack/faults.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import type { Store } from '../../src/store/open.ts'
import { CHANNEL, openWorkspace, testSettings } from '../app/house.ts'
import type { Access, Crowd } from './crowd.ts'
import { CROWDS } from './crowds.ts'
import { markIn } from './posts.ts'
import { SLACK_FAULT_KINDS, slackWeather } from './weather.ts'

export interface Stage {
  clock: Clock
  workspace: Workspace
  crowds: Crowd[]
  settings: Settings
  access: Access
  /** Marks of the posts that must become cards, sorted. */
  wanted: string[]
  /** Slack and all platforms go wrong one time in ten. */
  disturb(random: Random): void
  /** Called with each message that is about to be posted; what it returns befalls the call. One listener at a time. */
  onPost(listener: () => Fault | undefined): void
  /** Marks of the cards in the channel, sorted; a card that is there twice is named twice. */
  cards(): string[]
}

export interface StageOptions {
  clock: Clock
  platforms: (keyof typeof CROWDS)[]
  /** On each platform. */
  posts: number
  /** The posts are not there before `gather` of their crowd is called. */
  later?: boolean
}

/** Closed at the end of the test. */
export async function openStage({ clock, platforms, posts, later = false }: StageOptions): Promise<Stage> {
  const settings = testSettings((it) => {
    // Nobody is here to take anything: with time running fast there would be reminders without end.
    it.ladder.steps = []
    // Half a day from now, and no test lasts so long.
    it.dailyClose = { at: ((clock.now().getUTCHours() + 12) % 24) * 60, timeZone: 'Etc/UTC' }
    it.brands = it.brands.filter(({ id }) => id === 'tidevogn')
    for (const platform of Object.values(it.platforms)) platform.enabled = false
  })
  const workspace = await openWorkspace(settings, { clock })
  onTestFinished(() => workspace.stop())
  const crowds: Crowd[] = []
  for (const platform of platforms) {
    const crowd = await CROWDS[platform]({ clock, posts })
    onTestFinished(() => crowd.stop())
    crowd.listen(settings)
    if (!later) crowd.gather()
    crowds.push(crowd)
  }
  const access: Access = { x: {}, reddit: {} }
  for (const crowd of crowds) Object.assign(access, crowd.access)
  let weather: FaultPlan = () => null
  let onPost: () => Fault | undefined = () => undefined
  workspace.faults.decide = (method, n) => (method === 'chat.postMessage' ? onPost() : undefined) ?? weather(method, n)
  return {
    clock,
    workspace,
    crowds,
    settings,
    access,
    wanted: crowds.flatMap(({ wanted }) => [...wanted]).sort(),
    disturb(random) {
      weather = slackWeather(random)
      for (const crowd of crowds) crowd.disturb(random)
    },
    onPost(listener) {
      onPost = listener
    },
    cards: () =>
      workspace
        .messages(CHANNEL)
        .map(({ text }) => markIn(text))
        .filter((mark) => mark !== null)
        .sort(),
  }
}

/** Every wanted post is one card, the card that its ticket knows, and shows the newest state; no other post is one. */
export async function expectEachOnce(stage: Stage, store: Store): Promise<void> {
  const { workspace, wanted } = stage
  expect(stage.cards()).toEqual(wanted)
  expect(await store.prisma.mention.count()).toBe(wanted.length)
  const tickets = await store.prisma.ticket.findMany()
  expect(tickets).toHaveLength(wanted.length)
  for (const { key, cardTs, shownVersion, wantedVersion } of tickets) {
    expect(workspace.message(CHANNEL, cardTs ?? '')?.metadata?.event_payload).toEqual({ key })
    expect(shownVersion).toBe(wantedVersion)
  }
  expect(await store.prisma.gap.count()).toBe(0)
  expect(workspace.violations).toEqual([])
}

/** The proof proves nothing where nothing went wrong. */
export function expectDisturbed({ workspace, crowds }: Stage): void {
  const befallen = workspace.calls.filter(({ fault }) => fault !== null)
  expect(befallen.length).toBeGreaterThan(workspace.calls.length / 20)
  expect([...new Set(befallen.map(({ fault }) => fault))].sort()).toEqual([...SLACK_FAULT_KINDS].sort())
  for (const crowd of crowds) expect(crowd.met()).toHaveLength(crowd.kinds)
}
