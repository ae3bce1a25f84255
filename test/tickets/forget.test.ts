/** A person who asks to be forgotten: nothing says any more what they wrote or who they were. */
import { expect, test } from 'vitest'
import { createForgettingActions } from '../../src/desk/forgetting.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileWords, SECRET, whereIs } from '../store/words.ts'
import { fileTicket } from './filed.ts'

const settings = testSettings((it) => {
  it.people = { support: ['U0SUPPORT1'], managers: ['U0MANAGER'], admins: ['U0ADMIN'] }
})
const policy = ticketPolicy(settings)

onEachEngine('forgetting', (database) => {
  const store = (): Store => database().store
  const clock = new TestClock()
  let changes = 0
  const desk = () =>
    createForgettingActions({
      ...{ store: store(), clock, settings: { current: settings }, membersOf: () => [] },
      onChange: () => changes++,
    })
  const forget = (handle: string, by = 'U0ADMIN') => desk().forget(by, 'x', handle)
  const happens = (ticketId: number, event: Parameters<typeof apply>[2]) =>
    store().transaction((tx) => apply(tx, ticketId, event, policy, clock.now()))

  test('erases the words and who it was, closes what waited, and says what it did', async () => {
    await fileWords(store(), 'maria', clock.now())
    const { externalId } = await store().prisma.customer.findFirstOrThrow()
    const before = changes
    expect(await forget(`@H_${SECRET.toUpperCase()}`)).toEqual({
      result: 'done',
      told: expect.stringMatching(
        /is forgotten: the words of 2 posts in 1 ticket, .* 1 ticket that still waited was closed/,
      ),
    })
    expect(changes).toBe(before + 1)
    expect(await whereIs(store(), SECRET)).toEqual([])
    expect(await whereIs(store(), externalId)).toEqual([])
    expect(await store().prisma.customer.findMany()).toMatchObject([
      { externalId: 'erased:1', handle: 'erased:1', name: 'Erased', followers: null },
    ])
    expect(await store().prisma.ticket.findMany()).toMatchObject([
      { state: 'resolved', outcome: 'forgotten', settledBy: 'U0ADMIN', authorId: 'erased:1' },
    ])
    expect(await store().prisma.commitment.findMany()).toMatchObject([{ state: 'dropped', nextAt: null }])
    const audit = await store().prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(audit.map(({ event, actor }) => [event, actor])).toEqual([
      ['open', 'system'],
      ['resolve', 'U0ADMIN'],
      ['forget', 'U0ADMIN'],
    ])
  })

  test('takes ids of posts that hold the author’s id with it, in the whole row', async () => {
    const did = 'did:plc:mariamaria'
    const uri = `at://${did}/app.bsky.feed.post/1`
    await fileTicket(store(), { id: '1', urgency: 50, more: { authorId: did, rootId: uri } }, clock.now())
    await store().prisma.customer.updateMany({ data: { externalId: did, handle: 'maria_k.test' } })
    const ids = { externalId: uri, rootId: uri, parentId: uri }
    await store().prisma.mention.updateMany({ data: ids })
    const at = { postedAt: clock.now(), seenAt: clock.now() }
    await store().prisma.ownPost.create({
      data: {
        ...at,
        platform: 'bluesky',
        account: 'a',
        externalId: 'o',
        rootId: uri,
        parentId: uri,
        url: '',
        text: 't',
      },
    })
    expect(await forget('mariaXk.test')).toMatchObject({ result: 'refused' })
    expect(await forget(did)).toMatchObject({ result: 'done' })
    expect(await whereIs(store(), did)).toEqual([])
  })

  test('erases what could not be read of the person too', async () => {
    await fileWords(store(), '1', clock.now())
    const raw = { author: { id: 'author-1' }, text: 'unreadable words' }
    await store().prisma.quarantined.create({
      data: { sourceId: 1, digest: 'd', raw, reason: 'r', seenAt: clock.now() },
    })
    await forget('author-1')
    expect(await whereIs(store(), 'unreadable words')).toEqual([])
  })

  test('of somebody whose posts could only be set aside unread erases those, and says that there was nothing else', async () => {
    await fileWords(store(), '1', clock.now())
    const raws = [{ author: { username: 'Zoe' } }, { author: { username: 'zoe' }, text: 'words' }, { text: '@zoe' }]
    await store().prisma.quarantined.createMany({
      data: raws.map((raw, n) => ({ sourceId: 1, digest: `d${n}`, raw, reason: 'r', seenAt: clock.now() })),
    })
    expect(await forget('@zoe')).toEqual({
      result: 'done',
      told: expect.stringMatching(/^@zoe on X has no ticket.* 2 posts that could not be read .* are erased/),
    })
    const kept = await store().prisma.quarantined.findMany({
      where: { digest: { startsWith: 'd' } },
      orderBy: { digest: 'asc' },
    })
    expect(kept.map(({ raw }) => raw)).toEqual([{ erased: true }, { erased: true }, { text: '@zoe' }])
    expect(await forget('@zoe')).toMatchObject({
      result: 'refused',
      told: expect.stringContaining('Nobody by the name'),
    })
    expect(await forget('erased')).toMatchObject({ result: 'refused' })
    for (const word of ['', '@', 'text', 'words']) expect(await forget(word)).toMatchObject({ result: 'refused' })
  })

  test('leaves everybody else as they are', async () => {
    await fileTicket(store(), { id: '1', urgency: 50 }, clock.now())
    await fileTicket(store(), { id: '2', urgency: 50, text: 'mine stays' }, clock.now())
    expect(await forget('handle1')).toMatchObject({ result: 'done' })
    expect(await store().prisma.mention.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { text: '' },
      { text: 'mine stays', state: 'live' },
    ])
    expect(await store().prisma.customer.findUnique({ where: { id: 2 } })).toMatchObject({ handle: 'handle2' })
  })

  test('of somebody unknown changes nothing and says so', async () => {
    await fileTicket(store(), { id: '1', urgency: 50 }, clock.now())
    expect(await forget('handle')).toEqual({
      result: 'refused',
      told: expect.stringContaining('Nobody by the name @handle on X has written to us'),
    })
    expect(await store().prisma.mention.findMany()).toMatchObject([{ text: 'post 1' }])
  })

  test('waits for a reply that is on its way', async () => {
    await fileTicket(store(), { id: '1', urgency: 50 }, clock.now())
    await happens(1, { type: 'approve-reply', by: 'U0SUPPORT1' })
    expect(await forget('handle1')).toEqual({ result: 'refused', told: expect.stringContaining('ticket #1') })
    expect(await store().prisma.mention.findMany()).toMatchObject([{ text: 'post 1' }])
    await happens(1, { type: 'reply-rejected', reason: 'blocked' })
    expect(await forget('handle1')).toMatchObject({ result: 'done' })
  })

  test('is for admins, muting for managers', async () => {
    await fileTicket(store(), { id: '1', urgency: 50 }, clock.now())
    for (const by of ['U0SUPPORT1', 'U0MANAGER'])
      expect(await forget('handle1', by)).toMatchObject({ result: 'forbidden' })
    const mute = (by: string, muted: boolean) => desk().mute(by, 'x', 'u/handle1', muted)
    expect(await mute('U0SUPPORT1', true)).toMatchObject({ result: 'forbidden' })
    expect(await mute('U0MANAGER', true)).toMatchObject({ result: 'done' })
    expect(await store().prisma.customer.findMany()).toMatchObject([{ muted: true }])
    expect(await mute('U0ADMIN', true)).toEqual({ result: 'refused', told: '@handle1 on X is muted already.' })
    expect(await mute('U0MANAGER', false)).toMatchObject({ result: 'done' })
    expect(await store().prisma.customer.findMany()).toMatchObject([{ muted: false }])
    expect(await desk().mute('U0MANAGER', 'x', '<!channel>', true)).toEqual({
      result: 'refused',
      told: expect.not.stringContaining('<'),
    })
  })
})
