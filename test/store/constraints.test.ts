/** What the database itself refuses, whoever writes. */
import { expect, test } from 'vitest'
import { fileTicket } from '../tickets/filed.ts'
import { onEachEngine } from './engines.ts'

const NOW = new Date('2026-11-02T09:00:00Z')

onEachEngine('the database refuses', (database) => {
  const ticket = () => fileTicket(database().store, { id: '1', urgency: 50 }, NOW)
  const write = (id: number, data: object) => database().store.prisma.ticket.update({ where: { id }, data })

  test('a live ticket without a next action, and a settled one with one (I2)', async () => {
    const { id } = await ticket()
    await expect(write(id, { nextActionAt: null })).rejects.toThrow(/Ticket_next_action/)
    await expect(write(id, { state: 'dismissed' })).rejects.toThrow(/Ticket_next_action/)
    await expect(write(id, { state: 'dismissed', nextActionAt: null })).resolves.toMatchObject({ state: 'dismissed' })
  })

  test('a card that shows what was never wanted, or that is shown without being there (I4)', async () => {
    const { id } = await ticket()
    await expect(write(id, { cardTs: '1.000001', shownVersion: 2 })).rejects.toThrow(/Ticket_versions/)
    await expect(write(id, { shownVersion: 1 })).rejects.toThrow(/Ticket_shown/)
    await expect(write(id, { cardTs: '1.000001', shownVersion: 1 })).resolves.toMatchObject({ shownVersion: 1 })
  })

  test('an urgency outside 0 to 100', async () => {
    const { id } = await ticket()
    for (const urgency of [-1, 101]) await expect(write(id, { urgency })).rejects.toThrow(/Ticket_urgency/)
  })

  test('a claim without an owner', async () => {
    const { id } = await ticket()
    for (const state of ['claimed', 'replying']) await expect(write(id, { state })).rejects.toThrow(/Ticket_owner/)
  })

  test('a delivery that is being sent by nobody', async () => {
    const { id } = await ticket()
    const sending = { where: { ticketId: id }, data: { state: 'sending' as const } }
    await expect(database().store.prisma.delivery.updateMany(sending)).rejects.toThrow(/Delivery_lease/)
  })

  test('a second ticket for one author in one conversation, and a second row for one post (I1)', async () => {
    await ticket()
    await expect(ticket()).rejects.toThrow(/Unique constraint/)
    const mention = await database().store.prisma.mention.findFirstOrThrow()
    const { id: _, media, metrics, replyRef, ...rest } = mention
    const twin = { ...rest, media: media ?? [], metrics: metrics ?? {}, replyRef: replyRef ?? {} }
    await expect(database().store.prisma.mention.create({ data: twin })).rejects.toThrow(/Unique constraint/)
  })
})
