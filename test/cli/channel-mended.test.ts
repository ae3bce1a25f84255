/** A channel that was mistyped in the configuration, and is mended: what was to be told there meanwhile is told where it belongs. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { lookForTrouble } from '../../src/followup/auditor.ts'
import { sendEscalations } from '../../src/followup/escalations.ts'
import { refreshQueues } from '../../src/followup/queue.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { raiseAlert } from '../../src/store/alerts.ts'
import { writeDailyClose } from '../../src/store/daily-close.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { tellThread } from '../../src/tickets/thread.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, CHANNEL, type House, openHouse, openWorkspace, testSettings } from '../app/house.ts'
import { page, post, scriptedPlatform } from '../app/posts.ts'

const NOWHERE = 'C0NOWHERE'
const MANAGERS = 'C0MANAGERS'
const MINUTE = 60_000

type Change = (settings: Settings) => void

const wrongBrand: Change = ({ brands }) => {
  for (const brand of brands) brand.channel = NOWHERE
}
const wrongAdmins: Change = ({ slack }) => {
  slack.adminsChannel = NOWHERE
}
const wrongManagers: Change = ({ slack }) => {
  slack.managersChannel = NOWHERE
}

interface Scene extends House {
  clock: TestClock
  /** One more instance on the same database and workspace, with these settings. */
  next(settings: Settings): Promise<House>
  /** Lets so many minutes pass, in which whatever is due goes out. */
  pass(minutes: number): Promise<void>
  /** The real configuration, as it is after the mending. */
  mended(): Settings
}

async function open(wrong: Change): Promise<Scene> {
  const clock = new TestClock()
  const right = testSettings()
  const workspace = await openWorkspace(right, { clock })
  onTestFinished(() => workspace.stop())
  const store = await openStore({ memory: true })
  onTestFinished(() => store.close())
  const words = '@tidevogn where is my ferry, I wait since an hour?'
  const platform = scriptedPlatform([page([post('1', words)], { settled: '1' })])
  const houseOf = (settings: Settings, holder: string) =>
    openHouse({ platforms: [platform], settings, clock, openedStore: store, sharedWorkspace: workspace, holder })
  const house = await houseOf(testSettings(wrong), 'first')
  const mended = () =>
    testSettings(({ slack }) => {
      slack.apiUrl = workspace.apiUrl
    })
  return {
    ...house,
    clock,
    mended,
    next: (settings) => houseOf(settings, 'second'),
    pass: (minutes) => pass(house, clock, minutes),
  }
}

/** As the rounds of the program do, without its own sense of time. */
async function pass({ runtime, store }: House, clock: TestClock, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    await refreshQueues(
      store,
      clock.now(),
      runtime.settings.current.brands.map(({ channel }) => channel),
    )
    await runtime.outbox.drain()
    clock.advance(MINUTE)
  }
}

const cards = (workspace: Workspace, channel = CHANNEL) =>
  workspace.messages(channel).filter(({ text }) => text?.includes('where is my ferry'))
const texts = (workspace: Workspace, channel: string) => workspace.messages(channel).map(({ text }) => text ?? '')

/** What the auditor finds on the deliveries; every kind of them. */
async function failing({ store, settings }: House, clock: TestClock): Promise<string[]> {
  const { findings } = await lookForTrouble({
    ...{ store, clock, settings: { current: settings }, probes: {}, instance: 'house', sources: () => [] },
    log: silentLog,
  })
  return findings.map(({ check }) => check).filter((check) => check.startsWith('deliveries-'))
}

/** Nothing waits for the channel that is none. */
const waitingFor = (store: Store, channel: string) =>
  store.prisma.delivery.findMany({
    where: { lane: { endsWith: `:${channel}` }, state: { notIn: ['sent', 'failed'] } },
    select: { key: true, state: true, lastError: true },
  })

test('a card that a wrong channel has held up appears in the right one once, with its thread and the list, and nothing fails any more', async () => {
  const scene = await open(wrongBrand)
  const { runtime, workspace, store, clock, pass } = scene
  await runtime.intake().pollDue()
  await pass(20)
  const ticket = await store.prisma.ticket.findFirstOrThrow()
  await store.transaction(async (tx) => {
    const { id } = await tx.mention.findFirstOrThrow()
    await tellThread(tx, ticket, 'more', { tells: 'customer-post', mentionId: id }, clock.now())
  })
  await pass(4)
  expect(await failing(scene, clock)).toEqual([`deliveries-failing:slack:post:${NOWHERE}`])

  await runtime.reload(scene.mended())
  await pass(2)
  expect(cards(workspace)).toHaveLength(1)
  const [card] = cards(workspace)
  expect(await store.prisma.ticket.findFirstOrThrow()).toMatchObject({ channel: CHANNEL, cardTs: card?.ts })
  expect(workspace.state.replies(CHANNEL, card?.ts ?? '')).toHaveLength(1)
  expect(texts(workspace, CHANNEL).filter((text) => text.includes('Waiting now'))).toHaveLength(1)
  await pass(30)
  expect(await waitingFor(store, NOWHERE)).toEqual([])
  expect(await store.prisma.delivery.count({ where: { key: `queue:${NOWHERE}` } })).toBe(0)
  expect(await failing(scene, clock)).toEqual([])
  expect(cards(workspace)).toHaveLength(1)
  expect(workspace.violations).toEqual([])
})

test('it appears as well when the program was killed in between and started with the right channel', async () => {
  const scene = await open(wrongBrand)
  const { runtime, workspace, store, clock, next } = scene
  await runtime.intake().pollDue()
  await scene.pass(3)
  // Killed while the card was on its way: its lease runs out, and the look for it meets a channel that is none.
  await store.prisma.delivery.updateMany({
    where: { kind: 'card' },
    data: { state: 'sending', startedAt: clock.now(), leaseUntil: clock.now(), leaseHolder: 'killed' },
  })
  const second = await next(scene.mended())
  await second.runtime.start()
  onTestFinished(() => second.runtime.stop())
  await vi.waitFor(
    () => {
      clock.advance(1_000)
      expect(cards(workspace)).toHaveLength(1)
    },
    { interval: 10 },
  )
  await vi.waitFor(
    async () => {
      clock.advance(5_000)
      expect(await waitingFor(store, NOWHERE)).toEqual([])
    },
    { interval: 10 },
  )
  expect(cards(workspace)).toHaveLength(1)
})

test('a card that stands in a former channel, or may, stays there: it is not posted a second time', async () => {
  const scene = await open(() => undefined)
  const { runtime, workspace, store, pass } = scene
  await runtime.intake().pollDue()
  workspace.faults.next('chat.postMessage', { kind: 'drop-after' })
  await runtime.outbox.drain()
  expect((await store.prisma.delivery.findFirstOrThrow({ where: { kind: 'card' } })).state).toBe('unknown')
  // Nobody can look for it.
  workspace.changeChannel(CHANNEL, { appIsMember: false })
  await pass(2)
  expect(await store.prisma.delivery.findFirstOrThrow({ where: { kind: 'card' } })).toMatchObject({
    state: 'unknown',
    lastError: 'cannot look: not_in_channel',
  })
  const elsewhere = scene.mended()
  for (const brand of elsewhere.brands) brand.channel = MANAGERS
  await runtime.reload(elsewhere)
  await pass(3)
  expect(cards(workspace, MANAGERS)).toEqual([])
  workspace.changeChannel(CHANNEL, { appIsMember: true })
  await pass(5)
  expect(await store.prisma.ticket.findFirstOrThrow()).toMatchObject({ channel: CHANNEL, cardTs: expect.any(String) })
  expect([cards(workspace), cards(workspace, MANAGERS)].map(({ length }) => length)).toEqual([1, 0])
})

test('what the admins were to hear in a channel that is none, they hear in theirs', async () => {
  const scene = await open(wrongAdmins)
  const { runtime, workspace, store, clock, pass } = scene
  await runtime.tellAdminsOfChange({ subject: 'something', state: 'wrong', outcome: 'seen' }, 'Something is wrong')
  await pass(20)
  expect(await failing(scene, clock)).toEqual([`deliveries-failing:slack:post:${NOWHERE}`])
  await runtime.reload(scene.mended())
  await pass(2)
  expect(texts(workspace, ADMINS)).toEqual(['Something is wrong'])
  expect(await waitingFor(store, NOWHERE)).toEqual([])
  expect(await failing(scene, clock)).toEqual([])
})

test('what the managers were to hear in a channel that is none, they hear in theirs: alerts, overdue matters, the day in numbers', async () => {
  const scene = await open(wrongManagers)
  const { runtime, workspace, store, clock, pass, mended } = scene
  await runtime.intake().pollDue()
  await pass(1)
  const { id: ticketId } = await store.prisma.ticket.findFirstOrThrow()
  const now = clock.now()
  const escalation = (key: string) => ({
    ...{ ticketId, key, target: 'claim', tell: 'managers-channel', people: [], sendTo: NOWHERE },
    ...{ dueAt: now, stepAt: now, takenAt: now },
  })
  await store.prisma.escalation.create({ data: escalation('first') })
  await store.prisma.ticket.updateMany({ data: { nextActionAt: new Date(now.getTime() + 3_600_000) } })
  await sendEscalations(store, now)
  await store.transaction((tx) =>
    raiseAlert(tx, { key: 'many', channel: NOWHERE, role: 'managers', text: 'Many have the same trouble' }, now),
  )
  const span = { from: new Date(now.getTime() - 60 * MINUTE), to: now }
  await store.transaction((tx) => writeDailyClose(tx, span, { polled: [], channel: NOWHERE, now }))
  await pass(20)
  expect(await failing(scene, clock)).toEqual([`deliveries-failing:slack:post:${NOWHERE}`])
  // Written down, and not in a message yet.
  await store.prisma.escalation.create({ data: escalation('second') })

  await runtime.reload(mended())
  await sendEscalations(store, clock.now())
  await pass(2)
  const told = texts(workspace, MANAGERS)
  expect(told.filter((text) => text.includes('Many have the same trouble'))).toHaveLength(1)
  expect(told).toHaveLength(4)
  expect(await store.prisma.escalation.findMany({ distinct: ['sendTo'], select: { sendTo: true } })).toEqual([
    { sendTo: MANAGERS },
  ])
  expect(texts(workspace, ADMINS).some((text) => text.includes('Many have'))).toBe(false)
  expect(await waitingFor(store, NOWHERE)).toEqual([])
  expect(await failing(scene, clock)).toEqual([])
})
