/** What the auditor finds, to whom it tells it, and when it lets the heartbeat go. */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { type AuditOptions, createAuditor, type Probe, runAudit } from '../../src/followup/auditor.ts'
import { enqueue } from '../../src/store/deliveries.ts'
import type { Prisma } from '../../src/store/generated/client.ts'
import type { Store } from '../../src/store/open.ts'
import type { Ticket } from '../../src/store/tickets.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, testSettings } from '../app/house.ts'
import { spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket, fileTickets } from '../tickets/filed.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Scene {
  store: Store
  clock: TestClock
  options: AuditOptions
  /** Names of the checks that fail now. */
  audit(): Promise<string[]>
  /** What the admins were told, in order. */
  alerts(): Promise<string[]>
  incidents(): Promise<{ check: string; open: boolean }[]>
  /** A ticket whose card is shown and whose timer rests for a year: nothing about it is due. */
  quietTicket(id?: string): Promise<Ticket>
}

function openScene(store: Store, more: Partial<AuditOptions> = {}): Scene {
  const clock = new TestClock()
  const options: AuditOptions = {
    store,
    clock,
    settings: { current: testSettings() },
    log: silentLog,
    sources: () => [],
    probes: {},
    instance: 'house-1',
    ...more,
  }
  return {
    store,
    clock,
    options,
    audit: async () => (await runAudit(options)).map(({ check }) => check),
    async alerts() {
      const rows = await store.prisma.delivery.findMany({
        where: { key: { startsWith: 'alert:incident:' } },
        orderBy: { id: 'asc' },
      })
      return rows.map(({ payload }) => {
        const { channel, text } = payload as { channel: string; text: string }
        expect(channel).toBe(ADMINS)
        return text
      })
    },
    async incidents() {
      const rows = await store.prisma.incident.findMany({ orderBy: { id: 'asc' } })
      return rows.map(({ check, endedAt }) => ({ check, open: endedAt === null }))
    },
    async quietTicket(id = 'p1') {
      const ticket = await fileTicket(store, { id, urgency: 40 }, clock.now())
      await store.prisma.delivery.updateMany({ where: { ticketId: ticket.id }, data: { state: 'sent' } })
      return store.prisma.ticket.update({
        where: { id: ticket.id },
        data: { cardTs: `100.${ticket.id}`, shownVersion: 1, nextActionAt: addMs(clock.now(), 365 * 24 * HOUR) },
      })
    },
  }
}

const LANE = 'slack:post:C0MENTIONS'

/** One message in the outbox, as it stands now. */
async function message({ store, clock }: Scene, data: Prisma.DeliveryUpdateManyMutationInput = {}): Promise<void> {
  const one = { key: 'm', kind: 'alert' as const, lane: LANE, ticketId: null, priority: 1 }
  await store.transaction((tx) =>
    enqueue(tx, [{ ...one, payload: { channel: 'C0MENTIONS', text: 'hi' } }], clock.now()),
  )
  await store.prisma.delivery.updateMany({ where: { key: 'm' }, data })
}
const noMessage = ({ store }: Scene) => store.prisma.delivery.deleteMany({ where: { key: 'm' } })

const lease = (until: Date) => ({ leaseUntil: until, leaseHolder: 'gone' })

async function replyUnderWay(scene: Scene, ticket: Ticket): Promise<void> {
  const { store, clock } = scene
  const mention = await store.prisma.mention.findFirstOrThrow({ where: { ticketId: ticket.id } })
  await store.prisma.ticket.update({ where: { id: ticket.id }, data: { state: 'replying', owner: 'U1' } })
  await store.prisma.auditEntry.updateMany({ where: { ticketId: ticket.id }, data: { toState: 'replying' } })
  await store.prisma.reply.create({
    data: {
      ticketId: ticket.id,
      draft: 'd',
      attempt: 1,
      mentionId: mention.id,
      text: 'Hello',
      account: 'tidevogn',
      approvedBy: 'U1',
      approvedAt: clock.now(),
      state: 'sending',
    },
  })
}

interface Fault {
  title: string
  check: string
  words: RegExp
  happens(scene: Scene): Promise<void>
  /** Time in which nothing may be found yet, and after which it must be. */
  early?: number
  late?: number
  mended(scene: Scene): Promise<unknown>
}

const FAULTS: Fault[] = [
  {
    title: 'a timer that has not run',
    check: 'timers-overdue',
    words:
      /^Timers have not run: one ticket should have been looked at \(ticket \d+\), since \{time:2026-11-02T09:00:00/,
    async happens(scene) {
      const { id } = await scene.quietTicket()
      await scene.store.prisma.ticket.update({ where: { id }, data: { nextActionAt: scene.clock.now() } })
    },
    early: MINUTE,
    late: 2 * MINUTE,
    mended: ({ store, clock }) =>
      store.prisma.$executeRaw`UPDATE "Ticket" SET "nextActionAt" = ${addMs(clock.now(), HOUR)}`,
  },
  {
    title: 'a message that nobody sends although its lane is free',
    check: `deliveries-stuck:${LANE}`,
    words: /^Messages to Slack \(post in C0MENTIONS\) are due since \{time:2026-11-02T09:00:00.*restart it/,
    happens: (scene) => message(scene),
    early: 4 * MINUTE,
    late: 2 * MINUTE,
    mended: noMessage,
  },
  {
    title: 'a message in a lane that nobody looks into',
    check: `deliveries-stuck:${LANE}`,
    words: /nothing goes out/,
    async happens(scene) {
      await message(scene)
      await scene.store.prisma.lane.deleteMany()
    },
    mended: noMessage,
  },
  {
    title: 'a message whose sender is gone and that nobody takes over',
    check: `deliveries-abandoned:${LANE}`,
    words: /left behind/,
    happens: (scene) => message(scene, { state: 'sending', ...lease(scene.clock.now()) }),
    early: MINUTE,
    late: 2 * MINUTE,
    mended: noMessage,
  },
  {
    title: 'a message of unknown fate that nobody looks up',
    check: `deliveries-unknown:${LANE}`,
    words: /unknown fate/,
    happens: (scene) => message(scene, { state: 'unknown', startedAt: scene.clock.now() }),
    early: MINUTE,
    late: 2 * MINUTE,
    mended: noMessage,
  },
  {
    title: 'a message whose fate stays unknown however often it is looked up',
    check: `deliveries-unknown:${LANE}`,
    words: /unknown fate/,
    happens: (scene) =>
      message(scene, { state: 'unknown', startedAt: scene.clock.now(), notBefore: addMs(scene.clock.now(), HOUR) }),
    early: 14 * MINUTE,
    late: 2 * MINUTE,
    mended: noMessage,
  },
  {
    title: 'a reply under way that no delivery carries',
    check: 'replies-lost',
    words: /One ticket counts as being answered although nothing is on its way/,
    happens: async (scene) => replyUnderWay(scene, await scene.quietTicket()),
    early: MINUTE,
    late: 2 * MINUTE,
    async mended({ store, clock }) {
      const { id, ticketId } = await store.prisma.reply.findFirstOrThrow()
      const delivery = { key: 'r', kind: 'reply' as const, lane: 'reply:x:tidevogn', ticketId, priority: 1 }
      await store.transaction((tx) => enqueue(tx, [{ ...delivery, payload: { replyId: id } }], clock.now()))
    },
  },
  {
    title: 'a ticket that waits for a reply which is not under way',
    check: 'replies-lost',
    words: /nothing is on its way/,
    async happens(scene) {
      await replyUnderWay(scene, await scene.quietTicket())
      await scene.store.prisma.reply.updateMany({ data: { state: 'left' } })
    },
    early: MINUTE,
    late: 2 * MINUTE,
    async mended({ store }) {
      await store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'claimed'`
      await store.prisma.auditEntry.updateMany({ data: { toState: 'claimed' } })
    },
  },
  {
    title: 'a ticket without a card and without a delivery for one',
    check: 'tickets-cardless',
    words: /One ticket has no up-to-date card/,
    async happens(scene) {
      await fileTicket(scene.store, { id: 'p2', urgency: 40 }, scene.clock.now())
      expect(await scene.audit()).toEqual([])
      await scene.store.prisma.delivery.deleteMany({ where: { key: { startsWith: 'card:' } } })
    },
    mended: ({ store }) =>
      store.prisma.$executeRaw`UPDATE "Ticket" SET "cardTs" = '1.1', "shownVersion" = "wantedVersion"`,
  },
  {
    title: 'a card that shows an old state for good',
    check: 'tickets-cardless',
    words: /no up-to-date card/,
    async happens(scene) {
      await scene.quietTicket()
      await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET "wantedVersion" = 2`
    },
    mended: ({ store }) => store.prisma.$executeRaw`UPDATE "Delivery" SET state = 'pending' WHERE kind = 'card'`,
  },
  {
    title: 'a state without an entry in the audit trail',
    check: 'tickets-unaudited',
    words: /One ticket is in a state that the audit trail does not tell of \(ticket \d+\)/,
    async happens(scene) {
      await scene.quietTicket()
      await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside'`
    },
    mended: ({ store }) => store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'open'`,
  },
  {
    title: 'an open ticket without a timer',
    check: 'tickets-timerless',
    words: /One open ticket is without a timer/,
    async happens(scene) {
      await scene.quietTicket()
      // The database itself prevents it as long as nobody takes the guard away.
      await scene.store.prisma.$executeRaw`ALTER TABLE "Ticket" DROP CONSTRAINT "Ticket_next_action"`
      await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET "nextActionAt" = NULL`
    },
    async mended({ store, clock }) {
      await store.prisma.$executeRaw`UPDATE "Ticket" SET "nextActionAt" = ${addMs(clock.now(), HOUR)}`
      await store.prisma.$executeRaw`ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_next_action"
        CHECK ((state IN ('resolved', 'dismissed', 'gone')) = ("nextActionAt" IS NULL))`
    },
  },
  {
    title: 'an escalation that nobody puts into a message',
    check: 'escalations-waiting',
    words: /Managers have not been told of one overdue matter/,
    async happens(scene) {
      const { id: ticketId } = await scene.quietTicket()
      const now = scene.clock.now()
      const when = { dueAt: now, stepAt: now, takenAt: now }
      await scene.store.prisma.escalation.create({
        data: { ticketId, key: 'e', target: 'reply', tell: 'managers-channel', people: [], sendTo: 'C1', ...when },
      })
    },
    early: MINUTE,
    late: 2 * MINUTE,
    mended: ({ store }) => store.prisma.escalation.updateMany({ data: { deliveryId: 1 } }),
  },
  {
    title: 'a promise whose time has passed without a reminder',
    check: 'promises-forgotten',
    words: /Nobody was reminded of what was promised in one matter/,
    async happens(scene) {
      const { id: ticketId } = await scene.quietTicket()
      const now = scene.clock.now()
      const when = { dueAt: now, createdAt: now, nextAt: addMs(now, 24 * HOUR) }
      await scene.store.prisma.commitment.create({
        data: { ticketId, replyId: 1, words: 'by Friday', state: 'open', owner: 'U1', ...when },
      })
    },
    early: MINUTE,
    late: 2 * MINUTE,
    mended: ({ store, clock }) => store.prisma.commitment.updateMany({ data: { remindedAt: clock.now() } }),
  },
]

onEachEngine('the auditor', (database) => {
  test('finds nothing wrong in a house where nothing is', async () => {
    const scene = openScene(database().store)
    await fileTickets(
      scene.store,
      [
        { id: 'a', urgency: 10 },
        { id: 'b', urgency: 90 },
      ],
      scene.clock.now(),
    )
    await message(scene)
    expect(await scene.audit()).toEqual([])
    expect(await scene.incidents()).toEqual([])
  })

  describe.each(FAULTS)('$title', ({ check, words, happens, early = 0, late = 0, mended }) => {
    test('is found when it has lasted, told once, and told once more when it is over', async () => {
      const scene = openScene(database().store)
      await happens(scene)
      if (early > 0) {
        scene.clock.advance(early)
        expect(await scene.audit()).toEqual([])
      }
      scene.clock.advance(late)
      expect(await scene.audit()).toEqual([check])
      expect(await scene.audit()).toEqual([check])
      expect(await scene.incidents()).toEqual([{ check, open: true }])
      expect(await scene.alerts()).toEqual([expect.stringMatching(words)])

      await mended(scene)
      expect(await scene.audit()).toEqual([])
      expect(await scene.audit()).toEqual([])
      expect(await scene.incidents()).toEqual([{ check, open: false }])
      expect(await scene.alerts()).toEqual([
        expect.anything(),
        expect.stringMatching(/^This is over; it had lasted since/),
      ])
    })
  })

  test('what fails again is a new incident', async () => {
    const scene = openScene(database().store)
    const { id } = await scene.quietTicket()
    for (const state of ['aside', 'open', 'aside'] as const) {
      await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = ${state}::"TicketState" WHERE id = ${id}`
      await scene.audit()
    }
    expect(await scene.incidents()).toEqual([
      { check: 'tickets-unaudited', open: false },
      { check: 'tickets-unaudited', open: true },
    ])
    expect(await scene.alerts()).toHaveLength(3)
  })

  test('a check that cannot be made is a finding of its own, the others are made, and what it found before still stands', async () => {
    const scene = openScene(database().store)
    const { id: ticketId } = await scene.quietTicket()
    const now = scene.clock.now()
    const when = { dueAt: now, createdAt: now, nextAt: now }
    await scene.store.prisma.commitment.create({
      data: { ticketId, replyId: 1, words: 'soon', state: 'open', owner: 'U1', ...when },
    })
    scene.clock.advance(2 * MINUTE)
    expect(await scene.audit()).toEqual(['promises-forgotten'])

    const broken = new Proxy(scene.store.prisma, {
      get: (prisma, name) =>
        name === 'commitment'
          ? { findMany: () => Promise.reject(new Error('out of memory')) }
          : Reflect.get(prisma, name),
    })
    scene.options.store = { ...scene.store, prisma: broken }
    await message(scene, { state: 'sending', ...lease(now) })
    expect(await scene.audit()).toEqual([`deliveries-abandoned:${LANE}`, 'check:promises-forgotten'])
    expect(await scene.incidents()).toEqual([
      { check: 'promises-forgotten', open: true },
      { check: `deliveries-abandoned:${LANE}`, open: true },
      { check: 'check:promises-forgotten', open: true },
    ])

    scene.options.store = scene.store
    await noMessage(scene)
    await scene.store.prisma.commitment.deleteMany()
    expect(await scene.audit()).toEqual([])
    expect((await scene.incidents()).filter(({ open }) => open)).toEqual([])
  })

  test('a database that does not answer is all that is told, and nothing throws', async () => {
    const database_ = database().store
    const down = new Proxy(database_, {
      get: () => () => {
        throw new Error('nobody may ask it')
      },
    })
    const scene = openScene(down, { probes: { database: () => Promise.reject(new Error('ECONNREFUSED')) } })
    const findings = await runAudit(scene.options)
    expect(findings).toEqual([
      expect.objectContaining({
        check: 'database:house-1',
        words: expect.stringMatching(/^On house-1, database fails since \{time:.*: ECONNREFUSED\. Check that it runs/),
      }),
    ])
  })

  test('incidents that cannot be written are a finding', async () => {
    const scene = openScene(database().store)
    const { id } = await scene.quietTicket()
    await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside' WHERE id = ${id}`
    scene.options.store = { ...scene.store, transaction: () => Promise.reject(new Error('read-only')) }
    expect(await scene.audit()).toEqual(['tickets-unaudited', 'check:incidents'])
  })

  test('a messenger that never answers is given up after ten seconds', async () => {
    const { clock, options } = openScene(database().store, { probes: { slack: () => new Promise(() => undefined) } })
    const audit = runAudit(options)
    clock.advance(10_000)
    expect(await audit).toEqual([expect.objectContaining({ words: expect.stringMatching(/no answer within 10 s/) })])
  })

  test('one instance does not end what another sees of its own connection, unless that one is gone for long', async () => {
    let trouble: string | null = 'socket closed'
    const first = openScene(database().store, { probes: { slack: async () => trouble } })
    const second = openScene(database().store, { probes: { slack: async () => null }, instance: 'house-2' })
    expect(await first.audit()).toEqual(['slack:house-1'])
    expect(await second.audit()).toEqual([])
    expect(await first.incidents()).toEqual([{ check: 'slack:house-1', open: true }])
    await first.store.prisma.delivery.updateMany({ data: { state: 'sent' } })
    second.clock.advance(HOUR)
    await second.audit()
    expect(await first.incidents()).toEqual([{ check: 'slack:house-1', open: false }])
    await first.audit()
    trouble = null
    await first.audit()
    expect((await first.incidents()).filter(({ open }) => open)).toEqual([])
  })

  test('two audits at once open and end an incident once', async () => {
    const scene = openScene(database().store)
    const { id } = await scene.quietTicket()
    await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside' WHERE id = ${id}`
    await Promise.all([scene.audit(), scene.audit(), scene.audit()])
    expect(await scene.alerts()).toHaveLength(1)
    await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'open' WHERE id = ${id}`
    await Promise.all([scene.audit(), scene.audit(), scene.audit()])
    expect(await scene.alerts()).toHaveLength(2)
    expect(await scene.incidents()).toHaveLength(1)
  })

  test('the round comes by every ticket, however old, and stays with what it found until that is well', async () => {
    const scene = openScene(database().store)
    const now = scene.clock.now()
    const filed = await fileTickets(
      scene.store,
      Array.from({ length: 600 }, (_, n) => ({ id: `p${n}`, urgency: 10 })),
      now,
    )
    const old = filed[60]?.id ?? 0
    await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside' WHERE id = ${old}`
    scene.options.round = { upTo: 0, suspects: [] }
    scene.options.window = 25
    const seen: string[][] = []
    for (let n = 0; n < 30; n++) seen.push(await scene.audit())
    expect(seen.slice(0, 2)).toEqual([[], []])
    expect(seen.slice(2).every((checks) => checks.join() === 'tickets-unaudited')).toBe(true)
    await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'open' WHERE id = ${old}`
    expect(await scene.audit()).toEqual([])
  })
})

onEachEngine('sources in the audit', (database) => {
  const KEY = spec().key
  async function sourceScene(data: Prisma.SourceUncheckedUpdateInput): Promise<Scene> {
    const scene = openScene(database().store, { sources: () => [{ key: KEY, every: MINUTE }] })
    const now = scene.clock.now()
    const row = { key: KEY, platform: 'x', account: 'tidevogn', brand: 'tidevogn', stream: 'mentions' }
    await scene.store.prisma.source.create({ data: { ...row, cursor: {}, nextPollAt: now, createdAt: now } })
    await scene.store.prisma.source.update({ where: { key: KEY }, data })
    return scene
  }

  test('one that is not read any more fails, and is told of by intake alone', async () => {
    const scene = await sourceScene({})
    expect(await scene.audit()).toEqual([])
    scene.clock.advance(10 * MINUTE)
    expect(await scene.audit()).toEqual([`source-stale:${KEY}`])
    await scene.store.prisma.source.update({ where: { key: KEY }, data: { lastSuccessAt: scene.clock.now() } })
    expect(await scene.audit()).toEqual([])
    expect(await scene.incidents()).toEqual([{ check: `source-stale:${KEY}`, open: false }])
    expect(await scene.alerts()).toEqual([])
  })

  test('one whose credentials are dead fails at once, with what to do', async () => {
    const scene = await sourceScene({
      lastError: 'token-dead: X failed (401)',
      breakerOpenedAt: new Date('2026-11-02T08:59:00Z'),
    })
    const [finding] = await runAudit(scene.options)
    expect(finding).toMatchObject({
      check: `source-down:${KEY}`,
      words: expect.stringMatching(/cannot be read since \{time:2026-11-02T08:59:00.*401.*Renew its credentials/),
      toldElsewhere: true,
    })
  })

  test('one that rests because the budget is spent does not fail', async () => {
    const scene = await sourceScene({ lastError: 'over-budget: used up' })
    scene.clock.advance(24 * HOUR)
    expect(await scene.audit()).toEqual([])
  })

  test('posts that can never be fetched count for a day', async () => {
    const scene = await sourceScene({})
    const { id: sourceId } = await scene.store.prisma.source.findUniqueOrThrow({ where: { key: KEY } })
    const gap = { sourceId, reason: 'too-old', createdAt: scene.clock.now() }
    await scene.store.prisma.gap.create({ data: { ...gap, resume: '{}' } })
    expect(await scene.audit()).toEqual([])
    await scene.store.prisma.gap.create({ data: gap })
    expect(await scene.audit()).toEqual([`source-gap:${KEY}`])
    scene.clock.advance(25 * HOUR)
    await scene.store.prisma.source.update({ where: { key: KEY }, data: { lastSuccessAt: scene.clock.now() } })
    expect(await scene.audit()).toEqual([])
  })

  test('one that the configuration does not poll any more is nobody’s matter', async () => {
    const scene = await sourceScene({})
    scene.options.sources = () => []
    scene.clock.advance(24 * HOUR)
    expect(await scene.audit()).toEqual([])
  })

  test('a lane whose messages are refused again and again fails, without a second alert', async () => {
    const scene = openScene(database().store)
    await message(scene, { attempts: 9, lastError: 'refused: not_in_channel' })
    const later = addMs(scene.clock.now(), 16 * MINUTE)
    await scene.store.prisma.delivery.updateMany({ data: { notBefore: later } })
    scene.clock.advance(15 * MINUTE)
    expect(await scene.audit()).toEqual([`deliveries-failing:${LANE}`])
    expect(await scene.alerts()).toEqual([])
  })
})

onEachEngine('the running auditor', (database) => {
  function openAuditor(probes: Record<string, Probe> = {}) {
    const scene = openScene(database().store)
    const beats: Date[] = []
    const auditor = createAuditor({
      ...scene.options,
      probes,
      heartbeat: { beat: async () => void beats.push(scene.clock.now()) },
      onFinding: () => undefined,
    })
    onTestFinished(() => auditor.stop())
    return { ...scene, auditor, beats }
  }

  test('lets the heartbeat go after each audit that finds nothing, and withholds it while anything fails', async () => {
    const { auditor, beats, quietTicket, store } = openAuditor()
    const { id } = await quietTicket()
    await auditor.audit()
    expect(beats).toHaveLength(1)
    await store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside' WHERE id = ${id}`
    expect((await auditor.audit()).map(({ check }) => check)).toEqual(['tickets-unaudited'])
    await auditor.audit()
    expect(beats).toHaveLength(1)
    await store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'open' WHERE id = ${id}`
    await auditor.audit()
    expect(beats).toHaveLength(2)
  })

  test('a connection that is down in one look alone is no incident; in two it is, since the first', async () => {
    let trouble: string | null = 'reconnecting'
    const { auditor, clock, incidents } = openAuditor({ slack: async () => trouble })
    expect(await auditor.audit()).toEqual([])
    trouble = null
    expect(await auditor.audit()).toEqual([])
    trouble = 'reconnecting'
    const since = clock.now()
    await auditor.audit()
    clock.advance(MINUTE)
    expect(await auditor.audit()).toEqual([expect.objectContaining({ check: 'slack:house-1', since })])
    expect(await incidents()).toEqual([{ check: 'slack:house-1', open: true }])
  })

  test('looks each minute, but not right after a machine was asleep: then everything is overdue', async () => {
    const { auditor, beats, clock } = openAuditor()
    /** Moves the clock, and waits until there have been so many audits. */
    const pass = async (ms: number, audits: number) => {
      for (let turn = 0; turn < 20; turn++) await setImmediate()
      clock.advance(ms)
      await vi.waitFor(() => expect(beats).toHaveLength(audits), { interval: 2, timeout: 10_000 })
    }
    auditor.start()
    await pass(MINUTE, 1)
    await pass(30_000, 1)
    await pass(30_000, 2)
    await pass(6 * HOUR, 2)
    await pass(MINUTE, 3)
    expect(beats.map((at) => at.toISOString().slice(11, 16))).toEqual(['09:01', '09:02', '15:03'])
  })
})
