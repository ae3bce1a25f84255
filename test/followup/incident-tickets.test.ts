/** An incident about tickets is over when those tickets are well: not when the one who found it starts again, or another looks elsewhere. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { runAudit } from '../../src/followup/auditor.ts'
import { newRound } from '../../src/store/audit-checks.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { HOUR, MINUTE, openScene } from './audit-scene.ts'

/** More than are looked at each time for being new: the first hundred come up in the round alone. */
const TICKETS = 600
const WINDOW = 25
/** Audits until a round has come by all of them. */
const ROUND = TICKETS / WINDOW + 1
const CHECK = 'tickets-unaudited'

onEachEngine('an incident about old tickets', (database) => {
  async function openHouse() {
    const scene = openScene(database().store)
    const { store, clock } = scene
    const filed = await fileTickets(
      store,
      Array.from({ length: TICKETS }, (_, n) => ({ id: `p${n}`, urgency: 10 })),
      clock.now(),
    )
    const nextActionAt = addMs(clock.now(), 365 * 24 * HOUR)
    await store.prisma.ticket.updateMany({ data: { cardTs: '100.1', shownVersion: 1, nextActionAt } })
    const sendAll = () => store.prisma.delivery.updateMany({ data: { state: 'sent' } })
    await sendAll()
    const ids = filed.map(({ id }) => id).sort((a, b) => a - b)
    const put = (state: 'aside' | 'open', from: number, to = from + 1) =>
      store.prisma
        .$executeRaw`UPDATE "Ticket" SET state = ${state}::"TicketState" WHERE id = ANY(${ids.slice(from, to)})`
    /** A program that has just been started: each call is its next audit, a minute after the last one of any. */
    const start = (instance: string) => {
      const options = { ...scene.options, instance, round: newRound(), window: WINDOW }
      return async (audits = 1): Promise<string[]> => {
        let found: string[] = []
        for (let n = 0; n < audits; n++) {
          clock.advance(MINUTE)
          found = (await runAudit(options)).map(({ check }) => check)
          await sendAll()
        }
        return found
      }
    }
    return { ...scene, put, start }
  }

  test('outlasts a restart and a second instance', async () => {
    const { put, start, incidents, alerts } = await openHouse()
    await put('aside', 60)
    expect(await start('a')(3)).toEqual([CHECK])
    const [restarted, second] = [start('a'), start('b')]
    for (let minute = 0; minute < 4; minute++) {
      expect(await restarted()).toEqual([CHECK])
      expect(await second()).toEqual([CHECK])
    }
    expect(await incidents()).toEqual([{ check: CHECK, open: true }])
    expect(await alerts()).toHaveLength(1)
  })

  test('is over for each instance as soon as all are well, whoever found them', async () => {
    const { put, start, incidents, alerts } = await openHouse()
    await put('aside', 60)
    expect(await start('a')(3)).toEqual([CHECK])
    // Another one is found by an instance whose round is elsewhere.
    await put('aside', 90)
    expect(await start('b')(4)).toEqual([CHECK])
    const third = start('c')
    await put('open', 60)
    expect(await third()).toEqual([CHECK])
    await put('open', 90)
    expect(await third()).toEqual([])
    expect(await start('a')()).toEqual([])
    expect(await incidents()).toEqual([{ check: CHECK, open: false }])
    expect(await alerts()).toEqual([expect.anything(), expect.stringMatching(/^This is over; it had lasted since/)])
  })

  test('with more of them than it names is over only after a whole round without any', async () => {
    const { put, start, incidents } = await openHouse()
    await put('aside', 25, 95)
    const first = start('a')
    expect(await first(4)).toEqual([CHECK])
    // Those that it names are well, and the rest lies ahead of whoever is started now.
    await put('open', 25, 94)
    const second = start('b')
    expect(await second(3)).toEqual([CHECK])
    expect(await incidents()).toEqual([{ check: CHECK, open: true }])
    // It comes by the last one, and by all once more.
    expect(await second()).toEqual([CHECK])
    await put('open', 94)
    expect(await second(ROUND)).toEqual([CHECK])
    expect(await second(ROUND)).toEqual([])
    expect(await incidents()).toEqual([{ check: CHECK, open: false }])
  })

  test('from before it was written down which they are stands for a whole round, and no heartbeat goes out', async () => {
    const { put, start, incidents, store } = await openHouse()
    await put('aside', 60)
    expect(await start('a')(3)).toEqual([CHECK])
    await store.prisma.$executeRaw`UPDATE "Incident" SET tickets = '{}'`
    await put('open', 60)
    const second = start('b')
    expect(await second(ROUND - 1)).toEqual([CHECK])
    expect(await second()).toEqual([])
    expect(await incidents()).toEqual([{ check: CHECK, open: false }])
  })

  test('finds them among many that have another fault', async () => {
    const { put, start, store, incidents } = await openHouse()
    await put('aside', 599)
    expect(await start('a')()).toEqual([CHECK])
    await store.prisma.$executeRaw`UPDATE "Ticket" SET "wantedVersion" = 2`
    expect((await start('a')()).sort()).toEqual(['tickets-cardless', CHECK])
    expect(await incidents()).toEqual([
      { check: CHECK, open: true },
      { check: 'tickets-cardless', open: true },
    ])
  })
})
