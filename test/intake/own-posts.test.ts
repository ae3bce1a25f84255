/** Our own accounts answer on the platform itself: which ticket that settles, and which it does not. */
import { describe, expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import type { ThreadMessage } from '../../src/domain/delivery.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Post } from '../../src/domain/post.ts'
import type { SourceSpec } from '../../src/platforms/contract.ts'
import { renderCard } from '../../src/slack/cards/card.ts'
import { renderThreadMessage } from '../../src/slack/cards/thread.ts'
import { eraseTexts } from '../../src/store/erase.ts'
import type { Store } from '../../src/store/open.ts'
import { ownPostsFor } from '../../src/store/own-posts.ts'
import { readThreadMessage } from '../../src/store/thread.ts'
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
const SISTERS_OWN = spec({
  ...{ key: 'x:kafelune:kafelune:own', account: 'kafelune' },
  ...{ brand: 'kafelune', stream: 'own', reason: 'own' },
})
const SISTERS = spec({
  ...{ key: 'x:kafelune:kafelune:mentions', account: 'kafelune' },
  ...{ brand: 'kafelune', reason: '@kafelune' },
})
const we = { author: { id: 'we', handle: 'Tidevogn', name: 'Tidevogn', followers: 1, bot: false } }
const sister = { author: { id: 'sister', handle: 'Kafelune', name: 'Kafelune', followers: 1, bot: false } }
const maria = { author: { id: 'maria', handle: 'mariak', name: 'Maria K.', followers: 10, bot: false } }
const otto = { author: { id: 'otto', handle: 'otto', name: 'Otto', followers: 10, bot: false } }

const question = (id: string, minute: number, more: Partial<Post> = {}): Post =>
  post(id, 'u50 where is my bag', { ...maria, postedAt: at(minute), ...more })
const ours = (id: string, minute: number, more: Partial<Post>): Post =>
  post(id, 'It waits for you at gate 4.', { own: true, postedAt: at(minute), ...we, ...more })

onEachEngine('a post of our own account', (database) => {
  const store = (): Store => database().store
  const tickets = () => store().prisma.ticket.findMany({ orderBy: { id: 'asc' } })
  const audit = () => store().prisma.auditEntry.findMany({ where: { event: 'answered-elsewhere' } })
  const told = () => store().prisma.delivery.findMany({ where: { kind: 'thread' }, orderBy: { id: 'asc' } })

  /** Pages in the order in which they reach us; `own` or `source` names the stream. */
  async function see(...pages: { own?: boolean; source?: SourceSpec; posts: Post[] }[]): Promise<void> {
    const clock = new TestClock()
    for (const { own, source: of = own ? OWN : spec(), posts } of pages) {
      const script = [page(posts, { settled: 'x' })]
      const source = await openSource(store(), { script, clock, source: of })
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

  test.each([
    ['to the post that was edited', { parentId: '1' }],
    ['to nobody in particular', { parentId: null }],
  ])('%s settles nothing when the edit came after it, though the edit is seen first', async (_, answer) => {
    const edited = { state: 'edited', text: 'u50 where is my bag? u60 it is not at gate 4', editedAt: at(30) } as const
    await see(
      { posts: [question('1', 0)] },
      { posts: [question('1', 0, edited)] },
      { own: true, posts: [ours('2', 5, { rootId: '1', ...answer })] },
    )
    expect(await tickets()).toMatchObject([{ state: 'open' }])
    expect(await audit()).toEqual([])
  })

  test('is no last word where an edit of an earlier post is newer, though all is seen at once', async () => {
    const edited = question('1', 0, { state: 'edited', editedAt: at(30) })
    await see(
      { posts: [edited, question('3', 2, { rootId: '1', parentId: '1' })] },
      { own: true, posts: [ours('2', 5, { rootId: '1', parentId: '3' })] },
    )
    expect(await tickets()).toMatchObject([{ state: 'open' }])
  })

  test('settles the ticket when the edit came before it', async () => {
    await see(
      { posts: [question('1', 0, { state: 'edited', editedAt: at(3) })] },
      { own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] },
    )
    expect(await tickets()).toMatchObject([{ state: 'answered' }])
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

  const sisters = (more: Partial<Post> = {}) => ours('2', 5, { rootId: '1', parentId: '1', ...sister, ...more })
  const BY_SISTER = { state: 'answered', outcome: 'answered-elsewhere', settledBy: 'x:@Kafelune' }
  const ROUTES: [string, SourceSpec, string][] = [
    ['the other account’s own', SISTERS_OWN, 'x:@kafelune'],
    ['the mentions of the account that was asked', spec(), 'x:@Kafelune'],
  ]

  test.each(ROUTES)('of another account settles the ticket by its name, seen in %s', async (_, source, settledBy) => {
    await see({ posts: [question('1', 0)] }, { source, posts: [sisters()] })
    expect(await tickets()).toMatchObject([{ brand: 'tidevogn', ...BY_SISTER, settledBy }])
    expect(await audit()).toMatchObject([{ actor: settledBy }])
    const [message] = await told()
    const [thread] = await store().prisma.ticket.findMany()
    if (message === undefined || thread === undefined) throw new Error('nothing was told')
    const view = await readThreadMessage(store().prisma, thread, message.payload as unknown as ThreadMessage)
    if (view === null) throw new Error('nothing to tell')
    expect(JSON.stringify(renderThreadMessage(view))).toContain(settledBy.slice('x:'.length))
  })

  test.each(ROUTES)(
    'of another account, seen before the question, settles it as well: in %s',
    async (_, source, settledBy) => {
      await see({ source, posts: [sisters()] }, { posts: [question('1', 0)] })
      expect(await tickets()).toMatchObject([{ ...BY_SISTER, settledBy }])
    },
  )

  test('settles each ticket that holds the question: two of our accounts were asked in one post', async () => {
    await see({ posts: [question('1', 0)] }, { source: SISTERS, posts: [question('1', 0)] })
    await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] })
    const settled = { state: 'answered', settledBy: 'x:@tidevogn' }
    expect(await tickets()).toMatchObject([
      { brand: 'tidevogn', ...settled },
      { brand: 'kafelune', ...settled },
    ])
    expect((await told()).map(({ ticketId }) => ticketId)).toEqual([1, 2])
  })

  test('goes on from a post of another account of ours in the same conversation', async () => {
    await see(
      { source: SISTERS_OWN, posts: [ours('earlier', -5, { rootId: '1', parentId: 'somebody', ...sister })] },
      { posts: [question('1', 0)] },
      { own: true, posts: [ours('3', 5, { rootId: '1', parentId: 'earlier' })] },
    )
    expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'x:@tidevogn' }])
  })

  test('seen once more in another stream has no second effect: what somebody reopened stays open', async () => {
    await see({ posts: [question('1', 0)] }, { source: SISTERS_OWN, posts: [sisters()] })
    const policy = ticketPolicy(testSettings())
    await store().transaction((tx) => apply(tx, 1, { type: 'reopen', by: 'U0SUPPORT1' }, policy, at(20)))
    await see({ posts: [sisters()] })
    expect(await tickets()).toMatchObject([{ state: 'claimed' }])
    expect(await told()).toHaveLength(1)
  })

  test('of another account is not the reply of ours with the same words', async () => {
    await see({ posts: [question('1', 0)] })
    await reply('unclear', 'It waits for you at gate 4.')
    await see({ source: SISTERS_OWN, posts: [sisters()] })
    expect(await store().prisma.reply.findMany()).toMatchObject([{ state: 'unclear', externalId: null }])
    expect(await tickets()).toMatchObject([{ ...BY_SISTER, settledBy: 'x:@kafelune' }])
  })

  test('that we sent is none of another account either when it comes in that one’s stream', async () => {
    await see({ posts: [question('1', 0)] })
    const { id } = await reply('sent', 'It waits for you at gate 4.')
    await store().prisma.reply.update({ where: { id }, data: { externalId: '2' } })
    await see({ source: SISTERS, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] })
    expect(await tickets()).toMatchObject([{ state: 'open' }])
  })

  test('that was stored before its author was kept names the account of its stream', async () => {
    await see({ own: true, posts: [ours('2', 5, { rootId: '1', parentId: '1' })] })
    await store().prisma.ownPost.updateMany({ data: { author: null } })
    await see({ posts: [question('1', 0)] })
    expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'x:@tidevogn' }])
  })

  test('loses its words with those of the ticket, whichever account’s stream brought it', async () => {
    await see({ posts: [question('1', 0)] }, { source: SISTERS_OWN, posts: [sisters()] })
    await store().transaction((tx) => eraseTexts(tx, [1], at(30)))
    expect(await store().prisma.ownPost.findMany()).toMatchObject([{ text: '' }])
  })

  describe('under an announcement of ours', () => {
    const asks = (id: string, who: Partial<Post>) => question(id, Number(id), { ...who, rootId: '0', parentId: '0' })
    const says = (id: string, parentId: string | null, text: string) => ours(id, 5, { rootId: '0', parentId, text })
    const words = async () =>
      (await store().prisma.ownPost.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text)
    const erase = (ids: number[]) => store().transaction((tx) => eraseTexts(tx, ids, at(30)))
    const answered = () =>
      see(
        { posts: [asks('1', maria), asks('2', otto)] },
        { own: true, posts: [says('0', null, 'news'), says('3', '1', 'to Maria'), says('5', '2', 'to Otto')] },
        { own: true, posts: [says('4', '3', 'more to Maria'), says('6', '5', 'more to Otto')] },
      )

    test('loses its words with the ticket that it answers, and those that go on from it; what we said to others stays', async () => {
      await answered()
      await erase([1])
      expect((await words()).toSorted()).toEqual(['', '', 'more to Otto', 'news', 'to Otto'])
    })

    test('loses its words with the last ticket of the conversation, whatever it answers', async () => {
      await answered()
      await erase([1])
      await erase([2])
      expect(await words()).toEqual(['', '', '', '', ''])
    })
  })

  describe('on another server', () => {
    const HERE = spec({ key: 'm:1', platform: 'mastodon', account: 'acme@one.example' })
    const own = (account: string) =>
      spec({ key: `m:${account}`, platform: 'mastodon', account, stream: 'own', reason: 'own' })
    const asked = question('1', 0, { platform: 'mastodon' })
    const answer = (handle: string) =>
      ours('2', 5, { ...{ platform: 'mastodon', rootId: '1', parentId: '1' }, author: { ...we.author, handle } })

    test('is about another post, though that has the same number', async () => {
      await see({ source: HERE, posts: [asked] }, { source: own('acme@two.example'), posts: [answer('acme')] })
      expect(await tickets()).toMatchObject([{ state: 'open' }])
      await see({ source: own('help@ONE.example'), posts: [answer('help')] })
      expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'mastodon:@help@ONE.example' }])
    })

    test('than the one that shows it, its author has that in the name', async () => {
      await see({ source: HERE, posts: [asked] }, { source: HERE, posts: [answer('help')] })
      expect(await tickets()).toMatchObject([{ state: 'answered', settledBy: 'mastodon:@help@one.example' }])
    })
  })
})
