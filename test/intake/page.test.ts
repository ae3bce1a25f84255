/** What becomes of one page of a feed (I1). */

import { expect, test } from 'vitest'
import type { Store, Tx } from '../../src/store/open.ts'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { openSource } from './polled.ts'

const mentions = (store: Store) => store.prisma.mention.findMany({ orderBy: { id: 'asc' } })
const tickets = (store: Store) => store.prisma.ticket.findMany({ orderBy: { id: 'asc' }, include: { audit: true } })

onEachEngine('a page', (database) => {
  const store = () => database().store

  test('becomes mentions, tickets, cards to deliver, audit rows and the cursor', async () => {
    const source = await openSource(store(), {
      script: [page([post('2', 'u70 where is my bag'), post('1', 'praise for the crew')], { settled: '2' })],
    })
    await source.poll()
    expect((await mentions(store())).map(({ externalId, reasons }) => [externalId, reasons])).toEqual([
      ['1', ['@tidevogn']],
      ['2', ['@tidevogn']],
    ])
    expect(await tickets(store())).toMatchObject([
      { rootId: '1', state: 'aside', urgency: 20, audit: [{ event: 'open', toState: 'aside', actor: 'system' }] },
      { rootId: '2', state: 'open', tier: 'high', urgency: 70, audit: [{ event: 'open', toState: 'open' }] },
    ])
    const deliveries = await store().prisma.delivery.findMany({ orderBy: { priority: 'desc' } })
    expect(deliveries.map(({ kind, state, priority }) => [kind, state, priority])).toEqual([
      ['card', 'pending', 70],
      ['card', 'pending', 20],
    ])
    expect((await source.row()).cursor).toEqual({ settled: '2' })
  })

  test('that fails in the middle stores nothing, keeps the cursor, and is stored whole the next time', async () => {
    const posts = [post('3', 'u90'), post('2', 'u50'), post('1', 'u10')]
    let failing = true
    const source = await openSource(store(), {
      script: [page(posts, { settled: '3' }), page(posts, { settled: '3' })],
      // Customers and tickets are written by the time the mentions are.
      options: { store: breakingAtMentions(store(), () => failing) },
    })
    await source.poll()
    expect(source.outcomes).toEqual(['internal'])
    expect(await Promise.all([mentions(store()), tickets(store())])).toEqual([[], []])
    expect(await store().prisma.customer.count()).toBe(0)
    expect(await store().prisma.delivery.count()).toBe(0)
    expect((await source.row()).cursor).toEqual({ settled: null })

    failing = false
    await source.pollNext()
    expect(source.asked.map(({ cursor }) => cursor)).toEqual([{ settled: null }, { settled: null }])
    expect(await mentions(store())).toHaveLength(3)
    expect(await tickets(store())).toHaveLength(3)
    expect((await source.row()).cursor).toEqual({ settled: '3' })
  })

  test('of a walk is stored with the place in the walk, so that the next process goes on there', async () => {
    const walk = { newest: '9', pageToken: 'next-page', pages: 1 }
    const source = await openSource(store(), {
      script: [page([post('9', 'u50')], { settled: null, walk }, { more: true }), new Error('cut off')],
    })
    await source.poll()
    expect(source.asked[1]?.cursor).toEqual({ settled: null, walk })
    expect((await source.row()).cursor).toEqual({ settled: null, walk })
    expect(await mentions(store())).toHaveLength(1)
  })

  test('that comes again stores nothing twice and changes no card', async () => {
    const again = page([post('1', 'u50'), post('1', 'u50')], { settled: '1' })
    const source = await openSource(store(), { script: [again, again] })
    await source.poll()
    const before = await tickets(store())
    await source.pollNext()
    expect(await mentions(store())).toHaveLength(1)
    expect(await tickets(store())).toEqual(before)
  })

  test('found by a second stream adds its reason, once, and may make the post answerable', async () => {
    const search = spec({ key: 'x:tidevogn:tidevogn:search', stream: 'search', reason: 'search: tidevogn' })
    const found = post('1', 'u50', { kind: 'search', reply: { allowed: false, reason: 'found by search' } })
    const first = await openSource(store(), { source: search, script: [page([found], { settled: '1' })] })
    await first.poll()
    expect((await mentions(store()))[0]).toMatchObject({ canReply: false, kind: 'search' })
    const again = page([post('1', 'u50')], { settled: '1' })
    const second = await openSource(store(), { script: [again, again] })
    await second.poll()
    await second.pollNext()
    expect(await mentions(store())).toMatchObject([
      { reasons: ['search: tidevogn', '@tidevogn'], canReply: true, noReplyReason: null, kind: 'mention' },
    ])
    expect(await tickets(store())).toMatchObject([{ wantedVersion: 2 }])
  })

  test('found by a second stream shows that on its card, also when nothing else changes by it', async () => {
    const search = spec({ key: 'x:tidevogn:tidevogn:search', stream: 'search', reason: 'search: tidevogn' })
    const script = () => [page([post('1', 'u50')], { settled: '1' })]
    await (await openSource(store(), { source: search, script: script() })).poll()
    await (await openSource(store(), { script: script() })).poll()
    expect(await mentions(store())).toMatchObject([{ reasons: ['search: tidevogn', '@tidevogn'] }])
    expect(await tickets(store())).toMatchObject([{ wantedVersion: 2 }])
  })

  test('that shows an edit takes over the text and shows it', async () => {
    const edited = post('1', 'u50 mended', { state: 'edited', editedAt: new Date('2026-11-02T09:01:00Z') })
    const source = await openSource(store(), {
      script: [page([post('1', 'u50 brokn')], { settled: '1' }), page([edited], { settled: '1' })],
    })
    await source.poll()
    await source.pollNext()
    expect(await mentions(store())).toMatchObject([{ text: 'u50 mended', state: 'edited' }])
    expect(await tickets(store())).toMatchObject([{ wantedVersion: 2 }])
  })

  test('of own posts and reposts makes no ticket; own posts are kept for comparison', async () => {
    const source = await openSource(store(), {
      script: [
        page([post('1', 'our answer', { own: true }), post('2', 'RT', { repost: true }), post('3', 'u50')], {
          settled: '3',
        }),
      ],
    })
    await source.poll()
    expect((await mentions(store())).map(({ externalId }) => externalId)).toEqual(['3'])
    expect((await store().prisma.ownPost.findMany()).map(({ externalId, text }) => [externalId, text])).toEqual([
      ['1', 'our answer'],
    ])
  })

  test('leaves out what is excluded by word or author', async () => {
    const by = (handle: string) => ({ author: { id: handle, handle, name: handle, followers: 1, bot: false } })
    const source = await openSource(store(), {
      settings: (settings) => {
        settings.intake.exclude = { words: ['wallpaper'], authors: ['spambot'], subreddits: [] }
      },
      script: [
        page([post('1', 'free Wallpaper!'), post('2', 'u50', by('SpamBot')), post('3', 'u50')], { settled: '3' }),
      ],
    })
    await source.poll()
    expect((await mentions(store())).map(({ externalId }) => externalId)).toEqual(['3'])
  })

  test('keeps two posts of one author in one conversation as one ticket, and of two authors as two', async () => {
    const maria = { id: 'maria', handle: 'maria', name: 'Maria', followers: 5, bot: false }
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 9, minute))
    const source = await openSource(store(), {
      script: [
        page(
          [
            post('13', 'u30', { rootId: '11', postedAt: at(3) }),
            post('12', 'u80 still waiting', { rootId: '11', author: maria, postedAt: at(2) }),
            post('11', 'u30', { author: maria, postedAt: at(1) }),
          ],
          { settled: '13' },
        ),
      ],
    })
    await source.poll()
    const rows = await store().prisma.ticket.findMany({ orderBy: { id: 'asc' }, include: { mentions: true } })
    expect(rows.map(({ authorId, mentions }) => [authorId, mentions.map((each) => each.externalId).sort()])).toEqual([
      ['maria', ['11', '12']],
      ['author-13', ['13']],
    ])
    expect(rows[0]).toMatchObject({ urgency: 80, tier: 'critical' })
  })

  test('in which posts share a second keeps their order: newest first in the feed, newest last in the ticket', async () => {
    const maria = { id: 'maria', handle: 'maria', name: 'Maria', followers: 5, bot: false }
    const inOrder = ['13', '12', '11'].map((id) => post(id, `u30 ${id}`, { rootId: '11', author: maria }))
    const source = await openSource(store(), { script: [page(inOrder, { settled: '13' })] })
    await source.poll()
    expect((await mentions(store())).map(({ externalId }) => externalId)).toEqual(['11', '12', '13'])
  })

  test('with a later post of the same customer joins the ticket: scored again, deadline drawn in, written down', async () => {
    const later = post('2', 'u85 it is urgent now', { rootId: '1', author: post('1', '').author })
    const source = await openSource(store(), {
      script: [page([post('1', 'u30')], { settled: '1' }), page([later], { settled: '2' })],
    })
    await source.poll()
    const [before] = await tickets(store())
    await source.pollNext()
    const [ticket] = await tickets(store())
    expect(ticket).toMatchObject({ urgency: 85, tier: 'critical', state: 'open', wantedVersion: 2 })
    expect(JSON.stringify(ticket?.factors)).toContain('said u85')
    expect(JSON.stringify(ticket?.suggestions)).toContain('it is urgent now')
    expect(ticket?.claimDueAt.getTime()).toBeLessThanOrEqual(before?.claimDueAt.getTime() ?? 0)
    expect(ticket?.audit.map(({ event, actor }) => [event, actor])).toEqual([
      ['open', 'system'],
      ['customer-posted', 'customer'],
    ])
    const [card] = await store().prisma.delivery.findMany()
    expect(card).toMatchObject({ priority: 85, state: 'pending' })
  })

  test('with a less urgent later post leaves the urgency, its reasons and the draft as they were', async () => {
    const later = post('2', 'praise: lovely weather though', { rootId: '1', author: post('1', '').author })
    const source = await openSource(store(), {
      script: [page([post('1', 'u90 danger')], { settled: '1' }), page([later], { settled: '2' })],
    })
    await source.poll()
    await source.pollNext()
    const [ticket] = await tickets(store())
    expect(ticket).toMatchObject({ urgency: 90, tier: 'critical', needsReply: true, intent: 'question' })
    expect(JSON.stringify([ticket?.factors, ticket?.suggestions])).not.toContain('lovely weather')
    expect(await mentions(store())).toHaveLength(2)
  })

  test('counts what the same customer asked before and got no answer to', async () => {
    const author = post('1', '').author
    const source = await openSource(store(), {
      script: [
        page([post('1', 'u30')], { settled: '1' }),
        page([post('2', 'u30', { author }), post('3', 'u30', { author })], { settled: '3' }),
      ],
    })
    await source.poll()
    await source.pollNext()
    const labels = (await tickets(store())).map(({ factors }) => (factors as { label: string }[])[1]?.label)
    expect(labels).toEqual(['0 unanswered, 0 earlier', '1 unanswered, 1 earlier', '2 unanswered, 1 earlier'])
  })

  test('of a muted customer is stored and reopens nothing', async () => {
    const later = post('2', 'u90', { rootId: '1', author: post('1', '').author })
    const source = await openSource(store(), {
      script: [page([post('1', 'u30')], { settled: '1' }), page([later], { settled: '2' })],
    })
    await source.poll()
    await store().prisma.customer.updateMany({ data: { muted: true } })
    await store().prisma.ticket.updateMany({ data: { state: 'dismissed', nextActionAt: null } })
    await source.pollNext()
    expect(await tickets(store())).toMatchObject([{ state: 'dismissed', urgency: 30 }])
    expect(await mentions(store())).toHaveLength(2)
  })

  test('with what cannot be read keeps it as it came, once, with the reason, tells the admins once, and stores the rest', async () => {
    const bad = { externalId: 'x9', raw: { id: 'x9', text: 7 }, reason: 'text is not a string' }
    const odd = { externalId: null, raw: 'not even an object', reason: 'not an object' }
    const none = { externalId: null, raw: null, reason: 'null' }
    const one = page([post('1', 'u30')], { settled: '1' }, { unreadable: [bad, odd, none] })
    const source = await openSource(store(), { script: [one, one] })
    await source.poll()
    await source.pollNext()
    const rows = await store().prisma.quarantined.findMany({ orderBy: { id: 'asc' } })
    expect(rows).toMatchObject([
      { externalId: 'x9', reason: 'text is not a string', raw: { id: 'x9', text: 7 } },
      { externalId: null, reason: 'not an object', raw: 'not even an object' },
      { externalId: null, reason: 'null', raw: null },
    ])
    expect(rows).toHaveLength(3)
    expect(await mentions(store())).toHaveLength(1)
    expect(await source.alerts()).toEqual([expect.stringMatching(/^3 post\(s\) from x:.* could not be read/)])
  })

  test('with a gap writes it down and tells the admins which times to look at (I3)', async () => {
    const gap = {
      from: new Date('2026-11-01T00:00:00Z'),
      to: new Date('2026-11-01T06:00:00Z'),
      reason: 'too-old' as const,
      resume: null,
    }
    const source = await openSource(store(), { script: [page([], { settled: '1' }, { gap })] })
    await source.poll()
    expect(await store().prisma.gap.findMany()).toMatchObject([
      { reason: 'too-old', fromAt: gap.from, toAt: gap.to, closedAt: null },
    ])
    const [alert] = await source.alerts()
    expect(alert).toContain('no longer shows posts that old')
    expect(alert).toContain('2026-11-01T00:00:00.000Z')
  })

  test('with a number of followers that cannot be stores the post all the same, without it', async () => {
    const impossible = [5_000_000_000, -1, 1.5].map((followers, n) =>
      post(String(n + 1), 'u20 hello', {
        author: { id: `a${n}`, handle: `h${n}`, name: 'N', followers, bot: false },
      }),
    )
    const source = await openSource(store(), { script: [page(impossible, { settled: '3' })] })
    await source.poll()
    expect(await mentions(store())).toHaveLength(3)
    expect((await store().prisma.customer.findMany()).map(({ followers }) => followers)).toEqual([null, null, null])
  })

  test('with texts that no database takes is stored all the same: NUL and lone surrogates, wherever they stand', async () => {
    const nasty = 'a\u0000b\ud800c'
    const hostile = post('1', `u50 ${nasty}`, {
      html: nasty,
      url: `https://x.com/${nasty}`,
      author: { id: `id-${nasty}`, handle: nasty, name: nasty, followers: 1, bot: false },
      parentId: nasty,
      rootId: nasty,
      media: [{ kind: 'image', url: nasty, alt: nasty }],
      replyRef: { cid: nasty },
      reply: { allowed: false, reason: nasty },
    })
    const own = post('2', nasty, { own: true, url: nasty, parentId: nasty })
    const unreadable = [{ externalId: nasty, raw: { [nasty]: [nasty, '\\u0000'] }, reason: nasty }]
    const gap = { from: null, to: null, reason: 'walk-lost' as const, resume: nasty }
    const source = await openSource(store(), { script: [page([hostile, own], { settled: '2' }, { unreadable, gap })] })
    await source.poll()
    expect(source.outcomes).toEqual(['ok'])
    const clean = 'a\ufffdb\ufffdc'
    const [mention] = await mentions(store())
    expect(mention).toMatchObject({ text: `u50 ${clean}`, html: clean, media: [{ alt: clean }], noReplyReason: clean })
    expect(await store().prisma.customer.findMany()).toMatchObject([{ handle: clean, name: clean }])
    expect(await store().prisma.ownPost.findMany()).toMatchObject([{ text: clean }])
    expect(await store().prisma.quarantined.findMany()).toMatchObject([
      { reason: clean, raw: { [clean]: [clean, '\\u0000'] } },
    ])
  })
})

/** The store, with a database that fails when mentions are written. */
function breakingAtMentions(store: Store, failing: () => boolean): Store {
  const broken = (): never => {
    throw new Error('the power went out')
  }
  const brokenMention = (tx: Tx): Tx['mention'] =>
    new Proxy(tx.mention, {
      get: (target, name) => (name === 'createMany' && failing() ? broken : Reflect.get(target, name)),
    })
  const breaking = (tx: Tx): Tx =>
    new Proxy(tx, { get: (target, name) => (name === 'mention' ? brokenMention(tx) : Reflect.get(target, name)) })
  return { ...store, transaction: (work) => store.transaction((tx) => work(breaking(tx))) }
}
