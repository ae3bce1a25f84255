/** When an incident begins and ends, what the auditor does when its own questions fail, and when it lets the heartbeat go. */
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Log, silentLog } from '../../src/domain/log.ts'
import { createAuditor, type Probe, runAudit } from '../../src/followup/auditor.ts'
import { newRound } from '../../src/store/audit-checks.ts'
import type { Store } from '../../src/store/open.ts'
import { capturedLog } from '../cli/captured-log.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { HOUR, LANE, lease, MINUTE, message, noMessage, openScene } from './audit-scene.ts'

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
    const log = capturedLog()
    scene.options.log = log
    expect(await scene.audit()).toEqual(['tickets-unaudited', 'check:incidents'])
    // The log is the only place where anybody can read what is wrong.
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        fields: expect.objectContaining({ found: [expect.stringMatching(/^One ticket is in a state.*past Hearback/)] }),
      }),
    ])
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
    expect(await first.alerts()).toHaveLength(2)
    await first.audit()
    trouble = null
    await first.audit()
    expect((await first.incidents()).filter(({ open }) => open)).toEqual([])
    expect(await first.alerts()).toHaveLength(4)
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
    scene.options.round = newRound()
    scene.options.window = 25
    const seen: string[][] = []
    for (let n = 0; n < 30; n++) seen.push(await scene.audit())
    expect(seen.slice(0, 2)).toEqual([[], []])
    expect(seen.slice(2).every((checks) => checks.join() === 'tickets-unaudited')).toBe(true)
    await scene.store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'open' WHERE id = ${old}`
    expect(await scene.audit()).toEqual([])
  })
})

onEachEngine('the running auditor', (database) => {
  function openAuditor(
    probes: Record<string, Probe> = {},
    log: Log = silentLog,
    behind: (store: Store) => Store = (store) => store,
  ) {
    const scene = openScene(database().store)
    const beats: Date[] = []
    const auditor = createAuditor({
      ...scene.options,
      store: behind(scene.store),
      log,
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

  test('a database that was down is in the log meanwhile, in words, and is told once when it can be written down', async () => {
    let trouble: string | null = 'ECONNREFUSED'
    const log = capturedLog()
    const { auditor, clock, store, incidents, alerts, beats } = openAuditor({ database: async () => trouble }, log)
    const since = clock.now()
    await auditor.audit()
    clock.advance(MINUTE)
    await auditor.audit()
    expect(await incidents()).toEqual([])
    expect(log.lines.filter(({ level }) => level === 'error').map(({ fields }) => fields)).toEqual(
      [1, 2].map(() => ({
        found: [
          `On house-1, database fails since ${since.toISOString()}: ECONNREFUSED. Check that it runs, that its disk has room and that this machine reaches it.`,
        ],
      })),
    )

    trouble = null
    clock.advance(MINUTE)
    expect(await auditor.audit()).toEqual([])
    const over = clock.now()
    clock.advance(MINUTE)
    await auditor.audit()
    expect(await store.prisma.incident.findMany()).toEqual([expect.objectContaining({ since, endedAt: over })])
    const [told = '', ...more] = await alerts()
    expect(more).toEqual([])
    expect(told).toContain(`This is over since {time:${over.toISOString()}}`)
    expect(told).toContain(`On house-1, database fails since {time:${since.toISOString()}}: ECONNREFUSED. Check that`)
    expect(beats).toHaveLength(2)

    // Whoever loses it again tells again.
    trouble = 'no answer'
    clock.advance(MINUTE)
    await auditor.audit()
    trouble = null
    clock.advance(MINUTE)
    await auditor.audit()
    expect(await alerts()).toHaveLength(2)
  })

  test('a database that takes no words when it is back is told of as soon as it does', async () => {
    let trouble: string | null = 'ECONNREFUSED'
    let isReadOnly = true
    const { auditor, clock, alerts } = openAuditor({ database: async () => trouble }, undefined, (store) => ({
      ...store,
      transaction: (work) => (isReadOnly ? Promise.reject(new Error('read-only')) : store.transaction(work)),
    }))
    await auditor.audit()
    trouble = null
    clock.advance(MINUTE)
    expect((await auditor.audit()).map(({ check }) => check)).toEqual(['check:incidents'])
    isReadOnly = false
    clock.advance(MINUTE)
    expect(await auditor.audit()).toEqual([])
    expect(await alerts()).toEqual([expect.stringContaining('database fails since')])
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
