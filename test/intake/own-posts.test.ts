/** Our own accounts answer on the platform itself: which ticket that settles, and which it does not. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Post } from '../../src/domain/post.ts'
import { renderCard } from '../../src/slack/cards/card.ts'
import type { Store } from '../../src/store/open.ts'
import { ownPostsFor } from '../../src/store/own-posts.ts'
import { viewTicket } from '../../src/store/tickets.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { openSource } from './polled.ts'

const START = new Date('2026-11-02T09:00:00Z')
const at = (minutes: number): Date => addMs(START, minutes * 60_000)
const OWN = spec({ key: 'x:tidevogn:tidevogn:own', stream: 'own', reason: 'own' })
const maria = { author: { id: 'maria', handle: 'mariak', name: 'Maria K.', followers: 10, bot: false } }
const otto = { author: { id: 'otto', handle: 'otto', name: 'Otto', followers: 10, bot: false } }

const question = (id: string, minute: number, more: Partial<Post> = {}): Post =>
  post(id, 'u50 where is my bag', { ...maria, postedAt: at(minute), ...more })
const ours = (id: string, minute: number, more: Partial<Post>): Post =>
  post(id, 'It waits for you at gate 4.', { own: true, postedAt: at(minute), ...more })

onEachEngine('a post of our own account', (database) => {
  const store = (): Store => database().store
  const tickets = () => store().prisma.ticket.findMany({ orderBy: { id: 'asc' } })
  const audit = () => store().prisma.auditEntry.findMany({ where: { event: 'answered-elsewhere' } })
  const told = () => store().prisma.delivery.findMany({ where: { kind: 'thread' }, orderBy: { id: 'asc' } })

  /** Pages in the order in which they reach us; `own` names the stream. */
  async function see(...pages: { own?: boolean; posts: Post[] }[]): Promise<void> {
    const clock = new TestClock()
    for (const { own, posts } of pages) {
      const script = [page(posts, { settled: 'x' })]
      const source = await openSource(store(), { script, clock, ...(own ? { source: OWN } : {}) })
      clock.advance(60_000)
      await source.pollNext()
      expect(source.outcomes).toEqual(['ok'])
    }
  }

  test('that answers the customer settles the ticket, says from which account, and shows the words in the thread', async () => {
    await see(
      { posts: [question('1', 0)] },
      { own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] },
      { own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] },
    )
    expect(await tickets()).toMatchObject([
      { state: 'answered', outcome: 'answered-elsewhere', settledBy: 'x:@tidevogn' },
    ])
    expect(await audit()).toMatchObject([{ actor: 'x:@tidevogn', fromState: 'open', toState: 'answered' }])
    const { id } = await store().prisma.ownPost.findFirstOrThrow()
    expect(await told()).toMatchObject([{ payload: { tells: 'answered-elsewhere', ownPostId: id } }])
    const view = await viewTicket(store().prisma, 1)
    if (view === null) throw new Error('no ticket')
    const setting = { brandName: 'Tidevogn', teamLanguage: 'en', knowledgeTitle: () => null, now: at(9) }
    expect(JSON.stringify(renderCard(view, setting))).toContain('*Answered on X* by @tidevogn')
  })

  test('seen before the question settles it all the same', async () => {
    await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] }, { posts: [question('1', 0)] })
    expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'x:@tidevogn' }])
  })

  test('is looked at only where it may be meant for the ticket: not what stands beside it for others', async () => {
    const others = Array.from({ length: 30 }, (_, n) => ours(`5${n}`, 5, { rootId: '0', parentId: `4${n}` }))
    const answer = ours('60', 6, { rootId: '0', parentId: '1' })
    const next = ours('61', 7, { rootId: '0', parentId: '60' })
    const loose = ours('62', 8, { rootId: '0', parentId: null })
    await see({ own: true, posts: [...others, answer, next, loose] }, { posts: [question('1', 0, { rootId: '0' })] })
    const [ticket] = await tickets()
    const found = await ownPostsFor(store().prisma, OWN, ['0'], [ticket?.id ?? 0])
    expect(found.map(({ externalId }) => externalId)).toEqual(['60', '61', '62'])
    expect(found[0]?.postedAt).toEqual(at(6))
    expect(ticket).toMatchObject({ state: 'answered' })
  })

  test('older than what the customer wrote last settles nothing', async () => {
    await see(
      { own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] },
      { posts: [question('1', 0), question('3', 7, { rootId: '1', parentId: '2' })] },
    )
    expect(await tickets()).toMatchObject([{ state: 'open' }])
  })

  test('has its effect once: what somebody reopened stays open though older posts are found', async () => {
    await see({ posts: [question('1', 0)] }, { own: true, posts: [ours('2', 9, { rootId: '1', parentId: '1' })] })
    const policy = ticketPolicy(testSettings())
    await store().transaction((tx) => apply(tx, 1, { type: 'reopen', by: 'U0SUPPORT1' }, policy, at(20)))
    await see({ posts: [question('3', 3, { rootId: '1', parentId: '1' })] })
    expect(await tickets()).toMatchObject([{ state: 'claimed' }])
  })

  test('settles the ticket of whom it answers, not that of another in the same conversation', async () => {
    await see(
      { posts: [question('1', 0), question('2', 1, { ...otto, rootId: '1', parentId: '1' })] },
      { own: true, posts: [ours('3', 5, { rootId: '1', parentId: '2' })] },
    )
    expect((await tickets()).map(({ authorId, state }) => [authorId, state])).toEqual([
      ['maria', 'open'],
      ['otto', 'answered'],
    ])
  })

  test.each([
    ['without a parent, with one customer', null, [], 'answered'],
    ['without a parent, with two', null, [question('9', 1, { ...otto, rootId: '1', parentId: '1' })], 'open'],
    ['answering a stranger of whom we know nothing', 'stranger', [], 'open'],
    ['going on from another post of ours', 'earlier', [], 'answered'],
  ])('in the same conversation, %s', async (_, parentId, more, state) => {
    await see(
      { own: true, posts: [ours('earlier', -5, { rootId: '1', parentId: 'somebody' })] },
      { posts: [question('1', 0), ...more] },
      { own: true, posts: [ours('3', 5, { rootId: '1', parentId })] },
    )
    expect((await tickets())[0]).toMatchObject({ state })
  })

  test('under a first post of our own addresses nobody', async () => {
    await see(
      { own: true, posts: [ours('ad', -9, { rootId: 'ad' })] },
      { posts: [question('1', 0, { rootId: 'ad', parentId: 'ad' })] },
      { own: true, posts: [ours('more', 5, { rootId: 'ad', parentId: 'ad' })] },
    )
    expect(await tickets()).toMatchObject([{ state: 'open' }])
  })

  const reply = (state: string, text: string) =>
    store().prisma.reply.create({
      data: {
        ...{ ticketId: 1, draft: 'd', attempt: 1, mentionId: 1, account: 'tidevogn' },
        ...{ text, approvedBy: 'U0SUPPORT1', approvedAt: at(1), state },
      },
    })
  const approve = () =>
    store().transaction((tx) =>
      apply(tx, 1, { type: 'approve-reply', by: 'U0SUPPORT1' }, ticketPolicy(testSettings()), at(1)),
    )

  test('changes nothing while a reply is on its way', async () => {
    await see({ posts: [question('1', 0)] })
    await approve()
    await reply('sending', 'It waits for you at gate 4.')
    await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] })
    expect(await tickets()).toMatchObject([{ state: 'replying' }])
    expect(await told()).toEqual([])
  })

  test('that we sent is no answer given elsewhere', async () => {
    await see({ posts: [question('1', 0)] })
    const { id } = await reply('sent', 'It waits for you at gate 4.')
    await store().prisma.reply.update({ where: { id }, data: { externalId: '2' } })
    await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] })
    expect(await tickets()).toMatchObject([{ state: 'open' }])
  })

  test.each(['unclear', 'not-sent', 'left'])(
    'with the words of a reply that is %s shows that it was sent',
    async (state) => {
      await see({ posts: [question('1', 0)] })
      await reply(state, 'It waits  for you at gate 4. https://tidevogn.example/bags')
      const text = '@mariak It waits for you at gate 4. https://t.co/abc'
      await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1', text })] })
      expect(await store().prisma.reply.findMany()).toMatchObject([
        { state: 'sent', externalId: '2', url: 'https://x.com/i/status/2' },
      ])
      expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'system' }])
      expect(await told()).toMatchObject([{ payload: { tells: 'reply-sent' } }])
    },
  )

  test('with other words leaves the question about the unclear reply open', async () => {
    await see({ posts: [question('1', 0)] })
    await reply('unclear', 'Something else.')
    await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] })
    expect(await store().prisma.reply.findMany()).toMatchObject([{ state: 'unclear' }])
    expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'x:@tidevogn' }])
  })
})
