/** A reply of ours that the platform shows, whatever it said when we sent it: it is sent, once, and what it promises is followed up. */
import { expect, test } from 'vitest'
import { replyHandler } from '../../src/deliver/reply.ts'
import { createLeaving } from '../../src/desk/leaving.ts'
import { createReplyActions } from '../../src/desk/replies.ts'
import { addMs, seededRandom } from '../../src/domain/clock.ts'
import { firstReminderAt } from '../../src/domain/commitment.ts'
import type { Post } from '../../src/domain/post.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { page, post, spec } from '../app/posts.ts'
import { ANNA, annasClicks, deskOptions } from '../desk/seat.ts'
import { onEachEngine } from '../store/engines.ts'
import { openSource } from './polled.ts'

const MINUTE = 60_000
const OWN = spec({ key: 'x:tidevogn:tidevogn:own', stream: 'own', reason: 'own' })
const TEXT = 'We will refund you by 18:00.'
const US = { id: 'tidevogn', handle: 'tidevogn', name: 'Tidevogn', followers: 10, bot: false }
const SEEN = { author: US, rootId: '1', parentId: '1', text: `@mariak ${TEXT}` }

onEachEngine('a reply that the platform shows', (database) => {
  const store = (): Store => database().store
  const click = annasClicks(store)
  const replies = () => store().prisma.reply.findMany({ orderBy: { id: 'asc' } })
  const promises = () => store().prisma.commitment.findMany({ orderBy: { id: 'asc' } })
  const ticket = () => store().prisma.ticket.findFirstOrThrow()
  const told = () => store().prisma.delivery.findMany({ where: { kind: 'thread' }, orderBy: { id: 'asc' } })

  /** One open ticket, and all that happens to its replies. */
  async function sit() {
    const clock = new TestClock()
    const settings = testSettings((each) => {
      each.people = { support: [ANNA], managers: [], admins: [] }
    })
    const options = deskOptions(store(), clock, settings)
    const desk = createReplyActions(options)
    const handler = replyHandler({ ...options, random: seededRandom(1), platformOf: () => null })
    const asked = post('1', 'u50 where is my bag', { postedAt: addMs(clock.now(), -MINUTE) })
    const source = await openSource(store(), { script: [page([asked], { settled: 'x' })], clock })
    await source.poll()
    const dueAt = addMs(clock.now(), 8 * 60 * MINUTE)
    return {
      clock,
      desk,
      dueAt,
      leaves: (user: string) => createLeaving(options).ownerGone(user),
      async approve(attempt = 1, text = TEXT) {
        const mention = await store().prisma.mention.findFirstOrThrow()
        const draft = { text, mentionId: mention.id, attempt, commitments: [{ words: text, dueAt }] }
        expect(await desk.approve(await click(1), draft)).toMatchObject({ result: 'done' })
        clock.advance(MINUTE)
      },
      /** The customer writes again. */
      async asks(text: string) {
        const again = post('3', text, { rootId: '1', parentId: '1', postedAt: clock.now(), author: asked.author })
        const source = spec({ key: 'x:tidevogn:tidevogn:search', stream: 'search', reason: 'search: tidevogn' })
        await (await openSource(store(), { script: [page([again], { settled: 'y' })], clock, source })).poll()
      },
      /** What the look-up found out; returns what is written of the delivery. */
      async looksUp(state: 'not-sent' | 'unclear' | 'rejected', replyId = 1) {
        const delivery = await store().prisma.delivery.findUniqueOrThrow({ where: { key: `reply:${replyId}` } })
        const outcome = { result: 'failed', why: 'W', data: { state, reason: null, retryAt: null } } as const
        return store().transaction((tx) => handler.settle(tx, delivery, outcome, clock.now()))
      },
      async shows(more: Partial<Post> = {}, id = '2') {
        const ours = post(id, '', { own: true, postedAt: clock.now(), ...SEEN, ...more })
        const own = await openSource(store(), { script: [page([ours], { settled: 'x' })], clock, source: OWN })
        clock.advance(MINUTE)
        await own.pollNext()
        expect(own.outcomes).toEqual(['ok'])
      },
    }
  }

  test('after it had been taken for not sent has its promises followed up again', async () => {
    const { approve, looksUp, shows, dueAt, clock } = await sit()
    await approve()
    await looksUp('not-sent')
    expect(await promises()).toMatchObject([{ state: 'dropped', settledBy: 'system' }])
    await shows()
    expect(await replies()).toMatchObject([{ state: 'sent', externalId: '2' }])
    expect(await ticket()).toMatchObject({ state: 'answered' })
    expect(await promises()).toMatchObject([
      {
        state: 'open',
        settledAt: null,
        settledBy: null,
        owner: ANNA,
        dueAt,
        nextAt: firstReminderAt(clock.now(), dueAt),
      },
    ])
  })

  test('is known as sent, and leaves the ticket with the team, where the customer has edited the post since', async () => {
    const { approve, looksUp, shows, clock } = await sit()
    await approve()
    await looksUp('not-sent')
    await store().prisma.mention.updateMany({ data: { state: 'edited', editedAt: clock.now() } })
    await shows({ postedAt: addMs(clock.now(), -1) })
    expect(await replies()).toMatchObject([{ state: 'sent', externalId: '2' }])
    expect(await ticket()).toMatchObject({ state: 'claimed' })
  })

  test.each(['not-sent', 'unclear'] as const)(
    'after it was %s answers what stood before it: the customer waits since what they wrote after',
    async (state) => {
      const { approve, looksUp, shows, clock, asks } = await sit()
      await approve()
      await looksUp(state)
      const sentAt = clock.now()
      clock.advance(MINUTE)
      await asks('u50 and my coat')
      const { replyFrom: before, replyDueAt: dueBefore, wantedVersion } = await ticket()
      const wroteAt = clock.now()
      expect(before < wroteAt).toBe(true)
      await shows({ postedAt: sentAt })
      const after = await ticket()
      expect(after).toMatchObject({ state: 'claimed', owner: ANNA, replyFrom: wroteAt })
      expect(after.replyDueAt.getTime() - wroteAt.getTime()).toBe(dueBefore.getTime() - before.getTime())
      expect(after.wantedVersion).toBeGreaterThan(wantedVersion)
    },
  )

  test('does not bring back a promise that a later reply makes in its place', async () => {
    const { approve, looksUp, shows } = await sit()
    await approve()
    await looksUp('not-sent')
    await approve(2)
    await shows()
    expect((await promises()).map(({ state }) => state)).toEqual(['dropped', 'waiting'])
    await looksUp('rejected', 2)
    expect(await replies()).toMatchObject([{ state: 'sent' }, { state: 'rejected' }])
    // The later one did not go out: the customer has read the first.
    expect((await promises()).map(({ state }) => state)).toEqual(['open', 'dropped'])
  })

  test('brings back the promise that the later reply was to make in its place and did not', async () => {
    const { approve, looksUp, shows, desk } = await sit()
    await approve()
    await looksUp('unclear')
    expect(await desk.settleUnclear(await click(1), 1, 'send-again')).toMatchObject({ result: 'done' })
    await looksUp('rejected', 2)
    await shows()
    expect(await replies()).toMatchObject([{ state: 'sent', externalId: '2' }, { state: 'rejected' }])
    expect((await promises()).map(({ state }) => state)).toEqual(['open', 'dropped'])
  })

  test('brings back no promise that a person has taken back, nor one whose words were erased', async () => {
    const { approve, looksUp, shows } = await sit()
    await approve()
    await looksUp('not-sent')
    const [promise] = await promises()
    await store().prisma.commitment.createMany({
      data: [
        { ...(promise ?? expect.fail()), id: 2, words: 'another', settledBy: ANNA },
        { ...(promise ?? expect.fail()), id: 3, words: '' },
      ],
    })
    await shows()
    expect((await promises()).map(({ state }) => state)).toEqual(['open', 'dropped', 'dropped'])
  })

  test('brings its promise back to nobody when its owner has left meanwhile', async () => {
    const { approve, looksUp, shows, leaves } = await sit()
    await approve()
    await looksUp('not-sent')
    await leaves(ANNA)
    await shows()
    expect(await promises()).toMatchObject([{ state: 'open', owner: '' }])
  })

  test.each(['not-sent', 'unclear'] as const)(
    'while it is on its way is sent, though the look-up says that it is %s',
    async (state) => {
      const { approve, looksUp, shows } = await sit()
      await approve()
      await shows()
      expect(await replies()).toMatchObject([{ state: 'sending' }])
      expect(await looksUp(state)).toEqual({ state: 'sent', lastError: null })
      expect(await replies()).toMatchObject([
        { state: 'sent', externalId: '2', url: 'https://x.com/i/status/2', reason: null, detail: null },
      ])
      expect(await ticket()).toMatchObject({ state: 'answered' })
      expect(await promises()).toMatchObject([{ state: 'open' }])
      expect(await told()).toMatchObject([{ payload: { tells: 'reply-sent' } }])
      expect(await store().prisma.ownPost.count()).toBe(1)
    },
  )

  test.each([
    ['with other words', { text: '@mariak We are looking into it.' }],
    ['under another post', { parentId: '7' }],
    ['by another of our accounts', { author: { ...US, handle: 'fjordline' } }],
  ])('while it is on its way, but %s, is not this one', async (_, more) => {
    const { approve, looksUp, shows } = await sit()
    await approve()
    await shows(more)
    expect(await looksUp('not-sent')).toEqual({})
    expect(await replies()).toMatchObject([{ state: 'not-sent', externalId: null }])
  })

  test('is that reply alone: not a later one with the same words', async () => {
    const { approve, looksUp, shows } = await sit()
    await approve()
    await looksUp('not-sent')
    await approve(2)
    await shows()
    expect(await looksUp('not-sent', 2)).toEqual({})
    expect(await replies()).toMatchObject([{ state: 'sent', externalId: '2' }, { state: 'not-sent' }])
  })

  test('and was there before a reply with the same words was approved, is not that reply', async () => {
    const { approve, looksUp, shows, clock } = await sit()
    await shows()
    await store().prisma.ticket.updateMany({ data: { state: 'claimed', owner: ANNA, answeredAt: null } })
    clock.advance(MINUTE)
    await approve()
    expect(await looksUp('unclear')).toEqual({})
    expect(await replies()).toMatchObject([{ state: 'unclear' }])
  })

  test('at the very moment of the look-up is settled once, by either', async () => {
    const { approve, looksUp, shows } = await sit()
    await approve()
    await Promise.all([shows(), looksUp('not-sent')])
    expect(await replies()).toMatchObject([{ state: 'sent', externalId: '2' }])
    expect(await promises()).toMatchObject([{ state: 'open' }])
    expect(await told()).toMatchObject([{ payload: { tells: 'reply-sent' } }])
  })
})
