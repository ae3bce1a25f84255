/** A digest is posted once and edited by nobody: it names nobody whom we may have to forget. */
import { expect, test } from 'vitest'
import { TestClock } from '../app/clock.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { openBoard } from './board.ts'

onEachEngine('the digest', (database) => {
  test('shows what is overdue and what has waited longest by number, with a link to the card and no name', async () => {
    const { store } = database()
    const board = await openBoard(store, new TestClock('2026-11-02T08:00:00Z'))
    board.settings.dailyClose = { at: 17 * 60 + 30, timeZone: 'Europe/Copenhagen' }
    await store.prisma.source.create({
      data: {
        ...{ key: 's', platform: 'x', account: 'tidevogn', brand: 'tidevogn', stream: 'mentions', cursor: {} },
        ...{ nextPollAt: board.clock.now(), createdAt: board.clock.now() },
      },
    })
    const { id } = await fileTicket(store, { id: 'first', urgency: 65 }, board.clock.now())
    await store.prisma.customer.updateMany({ data: { name: 'Ylva Sandgren', handle: 'ylvasand' } })
    await board.look()
    board.clock.advance(9 * 60 * 60_000)
    await board.look()
    const [digest = ''] = board.digests()
    const { cardTs } = await store.prisma.ticket.findUniqueOrThrow({ where: { id } })
    const link = new RegExp(`<http[^|>]*${cardTs?.replace('.', '')}[^|>]*\\|#${id}>`, 'g')
    expect(digest.match(link)).toHaveLength(2)
    expect(digest).toContain('*1 overdue*')
    expect(digest).not.toMatch(/ylva|sand/i)
  })
})
