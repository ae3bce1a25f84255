/** Each check of the auditor: its fault is found when it has lasted, told once, and told once more when it is over. */
import { describe, expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { lookForTrouble } from '../../src/followup/auditor.ts'
import { enqueue } from '../../src/store/deliveries.ts'
import type { Ticket } from '../../src/store/tickets.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { HOUR, LANE, lease, MINUTE, message, noMessage, openScene, type Scene } from './audit-scene.ts'

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

  test('a reminder of a promise is overdue since it was due itself, whenever the promise was', async () => {
    const scene = openScene(database().store)
    const { id: ticketId } = await scene.quietTicket()
    const now = scene.clock.now()
    const row = { ticketId, replyId: 1, words: 'by Friday', state: 'open', owner: 'U1', createdAt: now, nextAt: now }
    const sinces = async (data: { dueAt: Date; remindedAt: Date | null }) => {
      await scene.store.prisma.commitment.deleteMany()
      await scene.store.prisma.commitment.create({ data: { ...row, ...data } })
      return (await lookForTrouble(scene.options)).findings.map(({ since }) => since)
    }
    scene.clock.advance(3 * MINUTE)
    expect(await sinces({ dueAt: addMs(now, -24 * HOUR), remindedAt: addMs(now, -24 * HOUR) })).toEqual([now])
    expect(await sinces({ dueAt: addMs(now, HOUR), remindedAt: null })).toEqual([now])
    expect(await sinces({ dueAt: addMs(now, -HOUR), remindedAt: null })).toEqual([addMs(now, -HOUR)])
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
