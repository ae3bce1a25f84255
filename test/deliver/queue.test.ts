/** The list of who waits: posted and pinned once, true within half a minute, and changed only when it would say something else. */
import { expect, test } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { apply } from '../../src/tickets/apply.ts'
import { type Board, CHANNEL, openBoard } from '../followup/board.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket, fileTickets } from '../tickets/filed.ts'

const MINUTE = 60_000
const ANNA = 'U0SUPPORT1'
const BEN = 'U0SUPPORT2'

onEachEngine('the list of who waits', (database) => {
  const open = () => openBoard(database().store)
  const policyOf = (board: Board) => ticketPolicy(board.settings)
  const claim = (board: Board, id: number, by: string) =>
    board.store.transaction((tx) => apply(tx, id, { type: 'claim', by }, policyOf(board), board.clock.now()))
  /** Ticket numbers in the order in which the list shows them. */
  const order = (board: Board) => [...(board.queue() ?? '').matchAll(/\|#(\d+)>/g)].map(([, id]) => Number(id))

  test('it is posted and pinned when the first one waits, links the cards, and says nobody waits when that is so', async () => {
    const board = await open()
    await board.look()
    expect(board.queue()).toBeNull()
    const ticket = await fileTicket(board.store, { id: '1', urgency: 65 }, board.clock.now())
    await board.look()
    // The card went out in the same breath; its address is known at the next look.
    board.clock.advance(30_000)
    await board.look()
    const [message] = board.queueMessages()
    expect(board.queue()).toContain('*Waiting now: 1*')
    expect(board.queue()).toMatch(
      /1\.\* 🔶 \*HIGH\* <https:\/\/[^|]+\/archives\/C0MENTIONS\/p\d+\|#1> · \*Name 1\* on X/,
    )
    expect(board.queue()).toContain('nobody has it')
    expect(board.workspace.state.pins.get(CHANNEL)).toEqual([message?.ts])

    await claim(board, ticket.id, ANNA)
    board.clock.advance(30_000)
    await board.look()
    expect(board.queue()).toContain(`<@${ANNA}> has it`)
    await board.store.transaction((tx) =>
      apply(tx, ticket.id, { type: 'dismiss', by: ANNA, reason: 'spam' }, policyOf(board), board.clock.now()),
    )
    board.clock.advance(30_000)
    await board.look()
    expect(board.queue()).toContain('nobody is waiting')
    expect(board.queueMessages().map(({ ts }) => ts)).toEqual([message?.ts])
    expect(board.effects('pins.add')).toBe(1)
    expect(board.workspace.violations).toEqual([])
  })

  test('the ten first are shown in the order of rank: critical, then urgency with waiting; the rest is counted', async () => {
    const board = await open()
    const [old] = await fileTickets(board.store, [{ id: 'old', urgency: 10 }], board.clock.now())
    board.clock.advance(70 * MINUTE)
    const fresh = await fileTickets(
      board.store,
      [95, 75, 50, 40, 35, 34, 33, 32, 31, 30, 5].map((urgency) => ({ id: `u${urgency}`, urgency })),
      board.clock.now(),
    )
    await board.look()
    board.clock.advance(30_000)
    await board.look()
    const byUrgency = fresh.map(({ id }) => id)
    // 10 points and 70 minutes go before 75 points, and behind what is critical.
    expect(order(board)).toEqual([byUrgency[0], old?.id, ...byUrgency.slice(1, 9)])
    expect(board.queue()).toContain('*Waiting now: 12*')
    expect(board.queue()).toContain('*2 more* behind these')
    expect(board.queue()).toContain('waiting 70 min · 10 + 70 points')
    expect(board.queue()).toContain('just in · 95 points')
  })

  test('what it would show again is not sent again; time alone changes it every five minutes, and never while nobody waits', async () => {
    const board = await open()
    const ticket = await fileTicket(board.store, { id: '1', urgency: 40 }, board.clock.now())
    await board.look()
    board.clock.advance(1_000)
    await board.look()
    const updates = board.effects('chat.update')
    for (let n = 0; n < 9; n++) {
      board.clock.advance(30_000)
      await board.look()
    }
    expect(board.effects('chat.update')).toBe(updates)
    board.clock.advance(30_000)
    await board.look()
    expect(board.effects('chat.update')).toBe(updates + 1)
    expect(board.queue()).toContain('waiting 5 min')

    await claim(board, ticket.id, ANNA)
    await board.store.transaction((tx) =>
      apply(tx, ticket.id, { type: 'resolve', by: ANNA, how: 'by-hand' }, policyOf(board), board.clock.now()),
    )
    await board.look()
    const quiet = board.effects('chat.update')
    board.clock.advance(60 * MINUTE)
    await board.look()
    expect(board.effects('chat.update')).toBe(quiet)
  })

  test('overdue and snoozed are said', async () => {
    const board = await open()
    const [late, asleep] = await fileTickets(
      board.store,
      [
        { id: 'late', urgency: 65 },
        { id: 'asleep', urgency: 40 },
      ],
      board.clock.now(),
    )
    const until = new Date(board.clock.now().getTime() + 3 * 60 * MINUTE)
    await board.store.transaction((tx) =>
      apply(tx, asleep?.id ?? 0, { type: 'snooze', by: BEN, until }, policyOf(board), board.clock.now()),
    )
    board.clock.advance(61 * MINUTE)
    await board.look()
    expect(board.queue()).toContain('⏰ *overdue since')
    expect(board.queue()).toContain('💤 until')
    expect(late).toBeDefined()
  })

  test('deleted by hand, it is posted and pinned again', async () => {
    const board = await open()
    await fileTicket(board.store, { id: '1', urgency: 40 }, board.clock.now())
    await board.look()
    const [first] = board.queueMessages()
    board.workspace.deleteMessage(CHANNEL, first?.ts ?? '')
    board.clock.advance(6 * MINUTE)
    await board.look()
    const [second] = board.queueMessages()
    expect(second?.ts).toBeDefined()
    expect(second?.ts).not.toBe(first?.ts)
    expect(board.queueMessages()).toHaveLength(1)
    expect(board.workspace.state.pins.get(CHANNEL)).toContain(second?.ts)
  })

  test('a pin that Slack refuses is logged and tried again, and the list goes out all the same', async () => {
    const board = await open()
    board.workspace.faults.next('pins.add', { kind: 'error', error: 'not_pinnable' })
    await fileTicket(board.store, { id: '1', urgency: 40 }, board.clock.now())
    await board.look()
    expect(board.queueMessages()).toHaveLength(1)
    expect(board.warnings).toEqual(['the list of who waits could not be pinned'])
    board.clock.advance(6 * MINUTE)
    await board.look()
    expect(board.workspace.state.pins.get(CHANNEL)).toHaveLength(1)
    // Unpinned by hand, it stays so.
    board.workspace.state.setPins(CHANNEL, [])
    board.clock.advance(6 * MINUTE)
    await board.look()
    expect(board.workspace.state.pins.get(CHANNEL)).toEqual([])
  })

  test('an answer that is lost leads to one list, which is found again, pinned and true', async () => {
    const board = await open()
    board.workspace.faults.next('chat.postMessage', { kind: 'drop-after' })
    await fileTicket(board.store, { id: '1', urgency: 40 }, board.clock.now())
    // The list is what is posted first.
    await board.store.prisma.delivery.deleteMany({ where: { kind: 'card' } })
    await board.look()
    for (let n = 0; n < 4; n++) {
      board.clock.advance(10_000)
      await board.outbox.drain()
    }
    expect(board.queueMessages()).toHaveLength(1)
    expect(board.workspace.state.pins.get(CHANNEL)).toEqual(board.queueMessages().map(({ ts }) => ts))
  })

  test('names from outside are no markup, and the longest list stays within what Slack takes', async () => {
    const board = await open()
    const tickets = await fileTickets(
      board.store,
      Array.from({ length: 30 }, (_, n) => ({ id: `n${n}`, urgency: 40 + n })),
      board.clock.now(),
    )
    await board.store.prisma.customer.updateMany({ data: { name: '<!channel> & *bold* '.repeat(40) } })
    board.clock.advance(400 * MINUTE)
    await board.look()
    expect(board.queue()).not.toContain('<!channel>')
    expect(board.queue()).toContain('&lt;!channel&gt;')
    expect(tickets).toHaveLength(30)
    expect(board.workspace.pings).toEqual([])
    expect(board.workspace.violations).toEqual([])
  })
})
