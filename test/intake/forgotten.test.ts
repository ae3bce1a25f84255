/** On Bluesky the id of a post names its author: what is left of somebody who was forgotten, and what streams bring after that. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Author, Post } from '../../src/domain/post.ts'
import { createTracker } from '../../src/intake/track.ts'
import { fingerprintOf } from '../../src/platforms/bluesky/at-uri.ts'
import type { Cursor, PollPage, SourceSpec } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import { forgetPerson } from '../../src/tickets/forget.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { page, post, scriptedPlatform, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { whereIs } from '../store/words.ts'
import { suggest, triage } from './judges.ts'
import { openSource } from './polled.ts'

const DID = 'did:plc:mariamaria'
const uriOf = (did: string, rkey: string): string => `at://${did}/app.bsky.feed.post/${rkey}`
const ROOT = uriOf(DID, '3aaa')
const settings = testSettings()

const stream = (name: string, account = 'tidevogn.test'): SourceSpec =>
  spec({
    ...{ key: `bluesky:${account}:tidevogn:${name}`, platform: 'bluesky', account },
    ...{ stream: name, reason: name },
  })
const MENTIONS = stream('mentions')
const SEARCH = stream('search')
const OWN = stream('own')

const person = (id: string, handle: string): Author => ({ id, handle, name: handle, followers: 1, bot: false })
const MARIA = person(DID, 'maria.test')
const OTTO = person('did:plc:otto', 'otto.test')
const US = person('did:plc:we', 'tidevogn.test')

onEachEngine('after somebody on Bluesky was forgotten', (database) => {
  const store = (): Store => database().store
  const tickets = () => store().prisma.ticket.findMany({ orderBy: { id: 'asc' } })

  function sit() {
    const clock = new TestClock()
    const start = clock.now()
    let minute = 0
    const says = (author: Author, rkey: string, more: Partial<Post> = {}): Post => {
      const externalId = uriOf(author.id, rkey)
      const { rootId = externalId, parentId = null } = more
      return post(externalId, `u50 the words of ${author.handle}`, {
        ...{ platform: 'bluesky', author, postedAt: addMs(start, minute++ * 60_000), rootId, parentId },
        replyRef: { cid: `cid-${rkey}`, rootUri: rootId, rootCid: 'root' },
        ...more,
      })
    }
    const under = (id: string, rootId = ROOT) => ({ rootId, parentId: id })
    const answers = (rkey: string, id: string) => says(US, rkey, { own: true, ...under(id) })
    const see = async (source: SourceSpec, posts: Post[], more: Partial<PollPage> = {}, cursor?: Cursor) => {
      const polled = await openSource(store(), {
        ...{ script: [page(posts, cursor ?? { settled: 'x' }, more)], clock, source },
      })
      clock.advance(60_000)
      await polled.pollNext()
      expect(polled.outcomes).toEqual(['ok'])
    }
    const forget = (handle = MARIA.handle) =>
      store().transaction((tx) =>
        forgetPerson(
          tx,
          { platform: 'bluesky', handle },
          { by: 'U', policy: ticketPolicy(settings), now: clock.now() },
        ),
      )
    return { clock, says, under, answers, see, forget }
  }

  test('the person’s id stands nowhere any more, also not where others wrote beside them', async () => {
    const { says, under, answers, see, forget } = sit()
    const root = says(MARIA, '3aaa')
    const unread = { externalId: uriOf(DID, '3bbb'), raw: { uri: uriOf(DID, '3bbb') }, reason: 'r' }
    const others = { externalId: uriOf(OTTO.id, '3ccc'), raw: { reply: { parent: ROOT } }, reason: 'r' }
    const token = { newest: '1', pageToken: JSON.stringify({ token: ROOT, brought: [[`${ROOT} abcd`, 1]] }), pages: 1 }
    const cursor = { settled: JSON.stringify({ horizon: 5, seen: [[`${ROOT} abcd`, 1]] }), walk: token }
    const gap = { from: null, to: null, reason: 'page-limit', resume: JSON.stringify(cursor) } as const
    await see(MENTIONS, [root, says(OTTO, '3ddd', under(ROOT))], { unreadable: [unread, others] }, cursor)
    await see(OWN, [answers('3eee', ROOT), answers('3fff', uriOf(OTTO.id, '3ddd'))], {}, cursor)
    const [source] = await store().prisma.source.findMany()
    await store().prisma.gap.create({
      data: { sourceId: source?.id ?? 0, reason: gap.reason, resume: gap.resume, createdAt: new Date(0) },
    })
    expect((await whereIs(store(), DID)).length).toBeGreaterThan(10)

    expect(await forget()).toMatchObject({ result: 'done', customers: 1, unread: 2 })
    expect(await whereIs(store(), DID)).toEqual([])
    expect(await whereIs(store(), `words of ${MARIA.handle}`)).toEqual([])
    const kept = await store().prisma.source.findUniqueOrThrow({ where: { key: MENTIONS.key } })
    const { settled, ...rest } = kept.cursor as unknown as Cursor
    // As the stream itself goes on to remember it: another fingerprint would bring the post again.
    expect(JSON.parse(settled ?? '')).toEqual({ horizon: 5, seen: [[`${fingerprintOf(ROOT)} abcd`, 1]] })
    expect(rest).toEqual({})
  })

  test('their posts are known: no stream files them again, of whichever account, and nobody by hand', async () => {
    const { clock, says, see, forget } = sit()
    const root = says(MARIA, '3aaa')
    await see(MENTIONS, [root])
    await forget()
    await see(SEARCH, [root])
    await see(SEARCH, [{ ...root, state: 'edited', text: 'u50 other words' }])
    await see(stream('mentions', 'kafelune.test'), [root])
    const platform = {
      ...scriptedPlatform([], MENTIONS),
      ...{ id: 'bluesky' as const, postIdOf: () => ROOT },
      lookUp: async () => ({ post: root, spend: { reads: 0, writes: 0, usd: 0 } }),
    }
    const listening = testSettings((it) => {
      for (const { sources } of it.brands) sources.bluesky = { account: 'tidevogn.test', mentions: true, search: null }
    })
    const track = createTracker({
      ...{ store: store(), clock, settings: { current: listening }, judges: { current: { triage, suggest } } },
      ...{ platforms: () => [platform], spent: () => undefined, onStored: () => undefined, membersOf: () => [] },
    })
    expect(await track({ url: 'https://bsky.app/x', by: 'U', channel: null })).toMatchObject({ result: 'already' })
    expect(await tickets()).toMatchObject([{ state: 'resolved', outcome: 'forgotten' }])
    expect(await store().prisma.mention.findMany()).toMatchObject([{ text: '', state: 'erased' }])
    expect(await store().prisma.customer.count()).toBe(1)
    expect(await whereIs(store(), DID)).toEqual([])
  })

  test('the conversation goes on for everybody else, in the same tickets, and brings nothing back', async () => {
    const { says, under, answers, see, forget } = sit()
    const [root, first] = [says(MARIA, '3aaa'), says(OTTO, '3bbb', under(ROOT))]
    await see(MENTIONS, [root, first])
    await forget()
    await see(SEARCH, [first])
    await see(MENTIONS, [says(OTTO, '3ccc', under(ROOT))])
    expect(await tickets()).toMatchObject([{ outcome: 'forgotten' }, { state: 'open', authorId: OTTO.id }])
    await see(OWN, [answers('3ddd', uriOf(OTTO.id, '3ccc')), answers('3eee', ROOT)])
    expect((await tickets()).map(({ state }) => state)).toEqual(['resolved', 'answered'])
    expect(await store().prisma.mention.count({ where: { ticketId: 2 } })).toBe(2)
    expect(await whereIs(store(), DID)).toEqual([])
  })

  test('what the person writes anew is filed as of somebody new, and can be answered', async () => {
    const { says, under, answers, see, forget } = sit()
    await see(MENTIONS, [says(MARIA, '3aaa')])
    await forget()
    const anew = says(MARIA, '3bbb', under(ROOT))
    await see(MENTIONS, [anew])
    expect(await tickets()).toMatchObject([{ authorId: 'erased:1' }, { state: 'open', authorId: DID }])
    expect(await store().prisma.mention.findMany({ where: { ticketId: 2 } })).toMatchObject([
      { externalId: anew.externalId, text: anew.text },
    ])
    await see(OWN, [answers('3ccc', anew.externalId)])
    expect((await tickets()).map(({ state }) => state)).toEqual(['resolved', 'answered'])
    await forget()
    expect(await whereIs(store(), DID)).toEqual([])
  })

  test('an older post of theirs that is found only then can be answered, though others wrote under it', async () => {
    const { says, under, answers, see, forget } = sit()
    const root = says(MARIA, '3aaa')
    await see(MENTIONS, [says(OTTO, '3bbb', under(ROOT)), says(MARIA, '3ccc', under(ROOT))])
    await forget()
    await see(SEARCH, [root])
    expect(await tickets()).toMatchObject([{ authorId: OTTO.id }, { outcome: 'forgotten' }, { authorId: DID }])
    await see(OWN, [answers('3ddd', ROOT)])
    expect((await tickets()).map(({ state }) => state)).toEqual(['open', 'resolved', 'answered'])
  })

  test('a brand that knows them by an earlier handle forgets them as well', async () => {
    const { says, see, forget } = sit()
    await see(MENTIONS, [says(MARIA, '3aaa')])
    const { id: _, ...row } = await store().prisma.customer.findFirstOrThrow()
    await store().prisma.customer.create({ data: { ...row, brand: 'kafelune', handle: 'mk.test' } })
    expect(await forget()).toMatchObject({ result: 'done', customers: 2 })
    expect(await whereIs(store(), DID)).toEqual([])
  })

  test('one of whom nothing but an unreadable post is known is forgotten by handle, too', async () => {
    const { see, forget } = sit()
    const raw = { uri: ROOT, author: { did: DID, handle: MARIA.handle } }
    await see(MENTIONS, [], { unreadable: [{ externalId: ROOT, raw, reason: 'r' }] })
    expect(await forget()).toMatchObject({ result: 'done', customers: 0, unread: 1 })
    expect(await whereIs(store(), 'app.bsky')).toEqual(['Delivery.payload'])
    expect(await forget()).toEqual({ result: 'unknown' })
    expect(await forget(DID)).toMatchObject({ result: 'done', unread: 0, beside: 1 })
    expect(await forget(DID)).toEqual({ result: 'unknown' })
    expect(await whereIs(store(), DID)).toEqual([])
  })

  test('one under whose post others wrote is taken out of their rows', async () => {
    const { says, under, see, forget } = sit()
    await see(MENTIONS, [says(OTTO, '3bbb', under(ROOT))])
    expect(await forget()).toEqual({ result: 'unknown' })
    expect(await forget(DID)).toMatchObject({ result: 'done', customers: 0, unread: 0, beside: 2 })
    await see(MENTIONS, [says(OTTO, '3ccc', under(ROOT))])
    expect(await tickets()).toMatchObject([{ state: 'open', authorId: OTTO.id }])
    expect(await whereIs(store(), DID)).toEqual([])
  })
})
