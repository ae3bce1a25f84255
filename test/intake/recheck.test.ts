/** Posts that we hold are looked at again: edits show, and what was deleted is erased everywhere. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { PlatformError } from '../../src/domain/errors.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Post } from '../../src/domain/post.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import type { Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { eraseTickets } from '../../src/tickets/erase.ts'
import { testSettings } from '../app/house.ts'
import { page, post } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { openSource } from './polled.ts'
import { DAY, HOUR, MINUTE, openWatch, type Watched, type WatchOptions } from './watched.ts'

const policy = ticketPolicy(testSettings())

/** A ticket on Bluesky, with its post. */
async function file(store: Store, { clock, platform }: Watched, ids = ['1']): Promise<void> {
  const more = { platform: platform.id }
  await fileTickets(
    store,
    ids.map((id) => ({ id, urgency: 50, more })),
    clock.now(),
  )
  await store.prisma.mention.updateMany({ data: { platform: platform.id } })
}

onEachEngine('a post that we hold', (database) => {
  const store = (): Store => database().store
  const open = (options: WatchOptions = {}) => openWatch(store(), options)
  const mentions = () => store().prisma.mention.findMany({ orderBy: { id: 'asc' } })
  const ticket = () => store().prisma.ticket.findFirstOrThrow()
  const happens = (watch: Watched, event: TicketEvent) =>
    store().transaction((tx) => apply(tx, 1, event, policy, watch.clock.now()))
  /** The time until each look, in minutes. */
  async function gaps(watch: Watched, looks: number): Promise<number[]> {
    const found: number[] = []
    for (let look = 0; look < looks; look++) {
      const [mention] = await mentions()
      const wait = (mention?.recheckAt?.getTime() ?? 0) - watch.clock.now().getTime()
      found.push(wait / MINUTE)
      await watch.lookAfter(wait)
    }
    return found
  }

  test('is looked at soon, and then less and less often', async () => {
    const watch = open()
    await file(store(), watch)
    // Filed as a post of X and made one of Bluesky: due as such.
    await store().prisma.mention.updateMany({ data: { recheckAt: addMs(watch.clock.now(), 15 * MINUTE) } })
    expect(await gaps(watch, 6)).toEqual([15, 60, 360, 1440, 1440, 1440])
    expect(watch.asked).toEqual([['1'], ['1'], ['1'], ['1'], ['1'], ['1']])
  })

  test('is looked at once a day where that costs money, and what it costs is written down', async () => {
    const watch = open({ id: 'x', usd: 0.005 })
    await file(store(), watch)
    expect(await gaps(watch, 3)).toEqual([1440, 1440, 1440])
    expect(await store().prisma.meter.findMany()).toMatchObject([{ platform: 'x', reads: 3, usd: 0.015 }])
  })

  test('is not looked at for money when four fifths of the month’s budget are spent', async () => {
    const watch = open({ id: 'x', usd: 0.005 })
    await file(store(), watch)
    const budget = watch.options.settings.current.platforms.x.monthlyBudgetUsd
    const meter = { platform: 'x', account: 'other', month: '2026-11' }
    await store().prisma.meter.create({ data: { ...meter, usd: budget * 0.8 } })
    expect(await watch.lookAfter(2 * DAY)).toBe(0)
    await store().prisma.meter.updateMany({ data: { usd: budget * 0.79 } })
    expect(await watch.look()).toBe(1)
  })

  test('waits its turn: one batch an account and minute, also with two instances', async () => {
    const watch = open({ batch: 2 })
    await file(store(), watch, ['1', '2', '3', '4', '5'])
    const other = openWatch(database().engine === 'postgresql' ? await database().another() : store(), {
      batch: 2,
      clock: watch.clock,
    })
    watch.clock.advance(DAY)
    await Promise.all([watch.look(), other.look()])
    expect([...watch.asked, ...other.asked]).toEqual([['1', '2']])
    await watch.lookAfter(59_000)
    expect([...watch.asked, ...other.asked]).toHaveLength(1)
    watch.clock.advance(1_000)
    await Promise.all([watch.look(), other.look()])
    await watch.lookAfter(MINUTE)
    expect([...watch.asked, ...other.asked].sort()).toEqual([['1', '2'], ['3', '4'], ['5']])
  })

  test('that was edited shows its new words, once', async () => {
    const watch = open()
    await file(store(), watch)
    watch.shows['1'] = { state: 'edited', text: 'mended\u0000' }
    await watch.lookAfter(DAY)
    expect(await mentions()).toMatchObject([{ text: 'mended\uFFFD', state: 'edited' }])
    expect(await ticket()).toMatchObject({ wantedVersion: 2, state: 'open' })
    await watch.lookAfter(DAY)
    expect(watch.asked).toHaveLength(2)
    expect(await ticket()).toMatchObject({ wantedVersion: 2 })
  })

  test('is gone only when two looks an hour apart did not find it; then its words are gone too', async () => {
    const watch = open()
    await file(store(), watch)
    watch.shows['1'] = { state: 'deleted' }
    await watch.lookAfter(DAY)
    expect(await mentions()).toMatchObject([{ state: 'live', text: 'post 1', missingSince: watch.clock.now() }])
    expect(await watch.lookAfter(59 * MINUTE)).toBe(0)
    expect(await ticket()).toMatchObject({ state: 'open' })
    expect(await watch.lookAfter(MINUTE)).toBe(1)
    expect(await mentions()).toMatchObject([{ state: 'deleted', text: '', url: '', recheckAt: null }])
    expect(await ticket()).toMatchObject({ state: 'gone', outcome: 'gone', suggestions: [], nextActionAt: null })
    expect(await store().prisma.auditEntry.findMany({ where: { event: 'posts-gone' } })).toMatchObject([
      { actor: 'system', fromState: 'open', toState: 'gone' },
    ])
    expect(await watch.lookAfter(DAY)).toBe(0)
  })

  test('that is found again was never gone', async () => {
    const watch = open()
    await file(store(), watch)
    watch.shows['1'] = { state: 'deleted' }
    await watch.lookAfter(DAY)
    watch.shows['1'] = { state: 'same' }
    await watch.lookAfter(HOUR)
    expect(await mentions()).toMatchObject([{ state: 'live', missingSince: null }])
    watch.shows['1'] = { state: 'deleted' }
    await watch.lookAfter(DAY)
    expect(await mentions()).toMatchObject([{ state: 'live', missingSince: watch.clock.now() }])
  })

  test('of which the platform tells nothing stays as it is', async () => {
    const watch = open()
    await file(store(), watch)
    watch.shows['1'] = { state: 'unknown' }
    await watch.lookAfter(DAY)
    await watch.lookAfter(DAY)
    expect(await mentions()).toMatchObject([{ state: 'live', missingSince: null }])
  })

  test('deleted among others is erased by itself, and the ticket goes on', async () => {
    const watch = open()
    await file(store(), watch)
    const [first] = await mentions()
    if (first === undefined) throw new Error('no mention')
    const { id: _, media, metrics, replyRef, ...rest } = first
    const further = { ...rest, externalId: '2', text: 'my phone number is 555', media: [], metrics: {}, replyRef: {} }
    await store().prisma.mention.create({ data: further })
    watch.shows['2'] = { state: 'deleted' }
    await watch.lookAfter(DAY)
    await watch.lookAfter(DAY)
    expect(await mentions()).toMatchObject([
      { state: 'live', text: 'post 1' },
      { state: 'deleted', text: '' },
    ])
    expect(await ticket()).toMatchObject({ state: 'open', suggestions: [{ text: 'Hello Name 1: post 1' }] })
  })

  test('does not become gone while a reply to it is on its way', async () => {
    const watch = open()
    await file(store(), watch)
    await happens(watch, { type: 'approve-reply', by: 'U0SUPPORT1' })
    watch.shows['1'] = { state: 'deleted' }
    await watch.lookAfter(DAY)
    await watch.lookAfter(HOUR)
    expect(await ticket()).toMatchObject({ state: 'replying' })
    expect(await mentions()).toMatchObject([{ text: 'post 1' }])
    await happens(watch, { type: 'reply-rejected', reason: 'post-gone' })
    await watch.lookAfter(5 * MINUTE)
    expect(await ticket()).toMatchObject({ state: 'gone' })
  })

  test('of a settled ticket is watched for seven days, and again when the ticket is reopened', async () => {
    const watch = open()
    await file(store(), watch)
    await happens(watch, { type: 'dismiss', by: 'U0SUPPORT1', reason: 'spam' })
    expect(await watch.lookAfter(6 * DAY)).toBe(1)
    expect(await watch.lookAfter(2 * DAY)).toBe(0)
    expect(await mentions()).toMatchObject([{ recheckAt: null }])
    await happens(watch, { type: 'reopen', by: 'U0SUPPORT1' })
    await watch.watchAgain()
    expect(await watch.look()).toBe(1)
  })

  test('is looked at again soon after the platform failed, and not before it allows', async () => {
    const watch = open()
    await file(store(), watch)
    watch.failing = new PlatformError('unavailable', 'down')
    expect(await watch.lookAfter(DAY)).toBe(0)
    watch.failing = new PlatformError('rate-limited', 'wait', { retryAt: addMs(watch.clock.now(), HOUR) })
    expect(await watch.lookAfter(5 * MINUTE)).toBe(0)
    watch.failing = null
    expect(await watch.lookAfter(50 * MINUTE)).toBe(0)
    expect(watch.asked).toHaveLength(2)
    expect(await watch.lookAfter(5 * MINUTE)).toBe(1)
  })

  const feed = (...posts: Post[]) =>
    openSource(store(), { script: posts.map((each) => page([each], { settled: '1' })) })

  test('that a feed brings again while we miss it is not missing', async () => {
    const source = await feed(post('1', 'u50'), post('1', 'u50'))
    await source.poll()
    await store().prisma.mention.updateMany({ data: { missingSince: source.clock.now() } })
    await source.pollNext()
    expect(await mentions()).toMatchObject([{ missingSince: null }])
  })

  test('that was erased stays erased, whatever a feed brings', async () => {
    const source = await feed(post('1', 'u50 secret'), post('1', 'u50 secret, edited', { state: 'edited' }))
    await source.poll()
    await store().transaction((tx) =>
      eraseTickets(tx, [1], { by: 'system', event: null, why: null }, source.clock.now()),
    )
    await source.pollNext()
    expect(await mentions()).toMatchObject([{ text: '', state: 'erased', canReply: false }])
  })
})
