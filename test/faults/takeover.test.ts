/** Two instances on one PostgreSQL: what one leaves behind the other takes over, and what comes back too late changes nothing. */
import pg from 'pg'
import { expect, onTestFinished, vi } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'
import type { Crowd } from './crowd.ts'
import { createFastClock } from './fast-clock.ts'
import { type Instance, SPEED, startInstance, startMark, untilQuiet } from './instances.ts'
import { eachOf, type Place, type PlatformName } from './places.ts'
import { expectEachOnce, openStage, type Stage } from './stage.ts'

/** Of sources and deliveries (intake/poll.ts, deliver/outbox.ts). */
const LEASE = 60_000
/** How late a busy machine may notice that a lease is over: five seconds of real time. */
const NOTICED_WITHIN = 5_000 * SPEED

/** Alerts that come of time passing (followup/incidents.ts, followup/outbreaks.ts). */
const TOLD_IN_TIME = ['alert:incident:', 'alert:outbreak-over:']

const soon = { timeout: 60_000, interval: 20 }

interface Scene {
  stage: Stage
  crowd: Crowd
  /** A third one at the database. */
  store: Store
  instances: Map<string, Instance>
  start(holder: string): Promise<Instance>
  /** Who is not `instance`. */
  other(instance: Instance): Instance
}

/** Two instances run; nobody has written yet. */
async function openScene(place: Place, platform: PlatformName, posts: number): Promise<Scene> {
  const mark = startMark()
  const stage = await openStage({ clock: createFastClock(mark), platforms: [platform], posts, later: true })
  const [crowd] = stage.crowds
  if (crowd === undefined) throw new Error('nobody there')
  const store = await openStore(place.store)
  onTestFinished(() => store.close())
  const instances = new Map<string, Instance>()
  const start = async (holder: string) => {
    const instance = startInstance(stage, place.store, mark, holder)
    instances.set(holder, instance)
    await instance.untilRunning()
    return instance
  }
  await Promise.all([start('one'), start('two')])
  const other = (instance: Instance): Instance => {
    const found = [...instances.values()].find((each) => each !== instance)
    if (found === undefined) throw new Error('there is no other')
    return found
  }
  return { stage, crowd, store, instances, start, other }
}

const readFeed = ({ store, crowd }: Scene) => store.prisma.source.findFirstOrThrow({ where: { stream: crowd.stream } })

/** The posts come in; resolves with who reads them, in the middle of the second page, whose answer comes late. */
async function untilReading(scene: Scene): Promise<Instance> {
  const { crowd, instances } = scene
  crowd.gather()
  let requests = 0
  await new Promise<void>((resolve) => {
    crowd.watch((asked) => {
      if (asked !== 'feed' || ++requests !== 2) return undefined
      resolve()
      return 'late'
    })
  })
  const reader = instances.get((await readFeed(scene)).leaseHolder ?? '')
  if (reader === undefined) throw new Error('nobody reads')
  return reader
}

/** Resolves with who posts, and what, in the middle of the call, whose answer comes late. */
async function untilPosting({
  stage,
  store,
  instances,
}: Scene): Promise<{ poster: Instance; delivery: { id: number } }> {
  await new Promise<void>((resolve) => {
    stage.onPost(() => {
      stage.onPost(() => undefined)
      resolve()
      return { kind: 'slow', ms: 1_000 }
    })
  })
  const delivery = await store.prisma.delivery.findFirstOrThrow({ where: { state: 'sending' } })
  const poster = instances.get(delivery.leaseHolder ?? '')
  if (poster === undefined) throw new Error('nobody posts')
  return { poster, delivery }
}

/** Waits for the next lease, and holds it to its time: not before the old one was over, and soon after. */
async function expectTakenOver(
  { stage: { clock } }: Scene,
  read: () => Promise<{ fence: number; leaseUntil: Date | null }>,
): Promise<void> {
  const left = clock.now().getTime()
  const { fence, leaseUntil } = await read()
  expect(leaseUntil).not.toBeNull()
  await vi.waitFor(async () => expect((await read()).fence).toBeGreaterThan(fence), soon)
  const taken = clock.now().getTime()
  expect(taken).toBeGreaterThanOrEqual(leaseUntil?.getTime() ?? 0)
  expect(taken - left).toBeLessThan(LEASE + NOTICED_WITHIN)
}

/**
 * All that could have changed, but for what goes on anyway as time goes by: polling, the queue's message, when posts are looked at
 * again, what the auditor tells, and that an outbreak is over.
 */
async function readAll({ prisma }: Store): Promise<unknown> {
  const orderBy = { id: 'asc' } as const
  return {
    tickets: await prisma.ticket.findMany({ orderBy }),
    mentions: await prisma.mention.findMany({ orderBy, omit: { recheckAt: true } }),
    deliveries: await prisma.delivery.findMany({
      where: { kind: { not: 'queue' }, NOT: TOLD_IN_TIME.map((prefix) => ({ key: { startsWith: prefix } })) },
      orderBy,
    }),
    replies: await prisma.reply.findMany({ orderBy }),
    audit: await prisma.auditEntry.findMany({ orderBy }),
    gaps: await prisma.gap.findMany({ orderBy }),
    cursors: await prisma.source.findMany({ orderBy, select: { key: true, cursor: true } }),
  }
}

eachOf(
  [['postgresql', 'x']],
  'one is killed while it reads, then one while it posts: the others take over within the lease, and every post is a card, once',
  async (place, platform) => {
    const scene = await openScene(place, platform, 300)
    const { stage, store, instances } = scene
    const reader = await untilReading(scene)
    await reader.kill()
    instances.delete(reader.holder)
    await expectTakenOver(scene, () => readFeed(scene))

    const third = await scene.start('three')
    const { poster, delivery } = await untilPosting(scene)
    await poster.kill()
    instances.delete(poster.holder)
    await expectTakenOver(scene, () => store.prisma.delivery.findUniqueOrThrow({ where: { id: delivery.id } }))

    await untilQuiet(poster === third ? scene.other(poster) : third, stage)
    await expectEachOnce(stage, store)
  },
)

eachOf(
  [['postgresql', 'reddit']],
  'one is paused while it reads, and wakes when another has read and posted all: it changes nothing',
  async (place, platform) => {
    const scene = await openScene(place, platform, 200)
    const { stage, store } = scene
    const reader = await untilReading(scene)
    reader.pause()
    await expectTakenOver(scene, () => readFeed(scene))
    await untilQuiet(scene.other(reader), stage)
    const before = await readAll(store)
    // It was asleep between two statements, or in the middle of a transaction, which the server has ended meanwhile.
    const { key: source } = await readFeed(scene)
    const gaveUp = Promise.race([
      reader.says('gave up a walk: another instance has taken the source over', { source }),
      reader.says('polling failed', { source }),
    ])
    reader.wake()
    await gaveUp
    expect(await readAll(store)).toEqual(before)
    await expectEachOnce(stage, store)
  },
)

eachOf(
  [['postgresql', 'x']],
  'one is paused between its lease and the call, and wakes when another has made the card and has told that the reply is not sent: it makes neither',
  async (place, platform) => {
    const scene = await openScene(place, platform, 1)
    const { stage, crowd, store } = scene
    const [mark = ''] = stage.wanted

    const { instance: posting } = await pauseBeforeCall(scene, place, { kind: 'card', table: 'Reply' }, () =>
      crowd.gather(),
    )
    const healthy = scene.other(posting)
    await untilQuiet(healthy, stage)
    expect(stage.cards()).toEqual([mark])
    await wakeTooLate(posting)
    expect(stage.cards()).toEqual([mark])

    const approve = () => healthy.approve('U0SUPPORT1')
    const { instance: sending } = await pauseBeforeCall(scene, place, { kind: 'reply', table: 'Customer' }, approve)
    await untilQuiet(scene.other(sending), stage)
    expect(await store.prisma.reply.findFirstOrThrow()).toMatchObject({ state: 'not-sent' })
    await wakeTooLate(sending)
    expect(crowd.repliesTo(mark)).toEqual([])
  },
)

async function wakeTooLate(instance: Instance): Promise<void> {
  const noticed = instance.says('another instance had taken this delivery over; its outcome stands')
  instance.wake()
  await noticed
}

/**
 * Pauses the instance that delivers, after it has its lease and before it calls out: a lock on a table that it reads in between holds
 * it there until it is paused.
 */
async function pauseBeforeCall(
  { store, instances }: Scene,
  place: Place,
  { kind, table }: { kind: string; table: string },
  cause: () => void,
): Promise<{ instance: Instance }> {
  if (!('databaseUrl' in place.store)) throw new Error('not on a server')
  const client = new pg.Client({ connectionString: place.store.databaseUrl })
  await client.connect()
  try {
    await client.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
    cause()
    const { leaseHolder } = await vi.waitFor(
      () => store.prisma.delivery.findFirstOrThrow({ where: { kind, state: 'sending' } }),
      soon,
    )
    const instance = instances.get(leaseHolder ?? '')
    if (instance === undefined) throw new Error('nobody delivers')
    instance.pause()
    return { instance }
  } finally {
    await client.end()
  }
}
