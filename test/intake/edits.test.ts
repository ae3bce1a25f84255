/** An edited post is judged anew: what people added is a word of the customer, a mended typo is not. */
import { expect, test } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import type { Store } from '../../src/store/open.ts'
import { readThreadMessage } from '../../src/store/thread.ts'
import { apply } from '../../src/tickets/apply.ts'
import { testSettings } from '../app/house.ts'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { openSource } from './polled.ts'
import { DAY, openWatch, type Watched } from './watched.ts'

const policy = ticketPolicy(testSettings())
const BY = 'U0SUPPORT1'

onEachEngine('an edited post', (database) => {
  const store = (): Store => database().store
  const ticket = () => store().prisma.ticket.findFirstOrThrow()
  const threads = () => store().prisma.delivery.findMany({ where: { kind: 'thread' }, orderBy: { id: 'asc' } })
  const audit = async () =>
    (await store().prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ event, actor }) => [event, actor])
  const happens = (watch: Watched, event: TicketEvent) =>
    store().transaction((tx) => apply(tx, 1, event, policy, watch.clock.now()))

  /** A ticket whose post says `text`, on a platform whose posts change. */
  async function open(text: string): Promise<Watched & { becomes(text: string): Promise<void> }> {
    const source = await openSource(store(), { script: [page([post('1', text)], { settled: '1' })] })
    await source.poll()
    await store().prisma.mention.updateMany({ data: { platform: 'bluesky' } })
    const watch = openWatch(store(), { clock: source.clock })
    return Object.assign(watch, {
      async becomes(changed: string) {
        watch.shows['1'] = { state: 'edited', text: changed }
        await watch.lookAfter(DAY)
      },
    })
  }

  test('that tells of something graver raises what waits, with its reasons, and its thread tells', async () => {
    const watch = await open('u30 bag is late')
    await watch.becomes('u30 bag is late. EDIT: u90 medicine in it')
    const raised = await ticket()
    expect(raised).toMatchObject({ state: 'open', tier: 'critical', urgency: 90 })
    expect(raised.factors).toMatchObject([{ words: ['EDIT: u90 medicine in it'] }, { key: 'history' }])
    expect(await audit()).toContainEqual(['customer-edited', 'customer'])
    const [told] = await threads()
    expect(await readThreadMessage(store().prisma, raised, told?.payload as never)).toMatchObject({
      tells: 'customer-post',
      edited: true,
      mention: { text: 'u30 bag is late. EDIT: u90 medicine in it' },
    })
  })

  test('counts itself as no further contact', async () => {
    const watch = await open('u30 my bag is late')
    await watch.becomes('u30 my bag is late. And u40 so is hers')
    expect((await ticket()).factors).toMatchObject([{ key: 'said' }, { label: '0 unanswered, 0 earlier' }])
  })

  test('leaves what waits as urgent as it was when its words are milder', async () => {
    const watch = await open('u90 my medicine is in the bag')
    await watch.becomes('u30 it is all right')
    expect(await ticket()).toMatchObject({ tier: 'critical', urgency: 90 })
  })

  test('opens what has its answer only when it says more than before', async () => {
    const watch = await open('u30 my bag is lsot')
    await happens(watch, { type: 'approve-reply', by: BY })
    await happens(watch, { type: 'reply-sent', waitingSince: null })
    await watch.becomes('u30 my bag is lost')
    expect(await ticket()).toMatchObject({ state: 'answered' })
    expect(await threads()).toHaveLength(0)
    await watch.becomes('u30 my bag is lost EDIT: still no answer by mail')
    expect(await ticket()).toMatchObject({ state: 'claimed', owner: BY, answeredAt: null })
    expect(await threads()).toHaveLength(1)
  })

  test.each([
    ['at the top', (text: string) => `EDIT: u40 your fix did not work. ${text}`],
    ['in the middle', (text: string) => text.replace(', ', ' and u40 your fix did not work, ')],
  ])('opens what has its answer when it says more %s, as urgent as that is', async (_, more) => {
    const watch = await open('u60 my app crashes, please help')
    await happens(watch, { type: 'approve-reply', by: BY })
    await happens(watch, { type: 'reply-sent', waitingSince: null })
    await watch.becomes(more('u60 my app crashes, please help'))
    expect(await ticket()).toMatchObject({ state: 'claimed', owner: BY, answeredAt: null, urgency: 40 })
    expect(await threads()).toHaveLength(1)
  })

  test('rewritten in the middle while it waits counts as a whole', async () => {
    const watch = await open('u60 my app crashes, please help')
    await watch.becomes('u60 my new app crashes, please help')
    const { urgency, suggestions, factors } = await ticket()
    expect(urgency).toBe(60)
    expect(suggestions).toMatchObject([{ text: expect.stringContaining('my new app') }])
    expect(factors).toMatchObject([{ words: ['u60 my new app crashes, please help'] }, {}])
  })

  test('that has its answer is not taken for one of the contacts that the customer waits with', async () => {
    const watch = await open('u30 my bag is late')
    await happens(watch, { type: 'approve-reply', by: BY })
    await happens(watch, { type: 'reply-sent', waitingSince: null })
    const other = post('9', 'u30 and my refund', { rootId: '9', author: post('1', '').author })
    const script = [page([other], { settled: '9' })]
    const source = spec({ key: 'x:tidevogn:tidevogn:search', stream: 'search', reason: 'search: tidevogn' })
    await (await openSource(store(), { script, clock: watch.clock, source })).poll()
    await watch.becomes('u30 my bag is late. EDIT: u40 still')
    expect((await store().prisma.ticket.findUniqueOrThrow({ where: { id: 1 } })).factors).toMatchObject([
      { key: 'said' },
      { label: '1 unanswered, 1 earlier' },
    ])
  })

  test('takes what was set aside out of there once it asks for something', async () => {
    const watch = await open('u10 praise for the crew')
    expect(await ticket()).toMatchObject({ state: 'aside' })
    await watch.becomes('u10 praise for the crew. EDIT: u60 where is my bag')
    expect(await ticket()).toMatchObject({ state: 'open', needsReply: true, urgency: 60 })
  })

  test('shows its new words in the thread message that quoted the old ones', async () => {
    const again = post('2', 'u30 call 555-0100', { rootId: '1', author: post('1', '').author })
    const script = [page([again, post('1', 'u30 first')], { settled: '2' })]
    const source = await openSource(store(), { script })
    await source.poll()
    await store().prisma.mention.updateMany({ data: { platform: 'bluesky' } })
    const watch = openWatch(store(), { clock: source.clock })
    const [quoting] = await threads()
    await store().prisma.delivery.updateMany({
      where: { kind: 'thread' },
      data: { state: 'sent', result: { ts: '1.1' } },
    })
    watch.shows['2'] = { state: 'edited', text: 'u30 call me' }
    await watch.lookAfter(DAY)
    expect((await threads()).find(({ id }) => id === quoting?.id)).toMatchObject({ state: 'pending' })
    expect(await readThreadMessage(store().prisma, await ticket(), quoting?.payload as never)).toMatchObject({
      mention: { text: 'u30 call me', state: 'edited' },
    })
  })

  test('that a feed brings again is judged in the same way, once', async () => {
    const said = 'u30 my bag is late'
    const later = post('1', `${said} EDIT: u80 and I am stranded`, { state: 'edited' })
    const script = [
      page([post('1', said)], { settled: '1' }),
      page([later], { settled: '1' }),
      page([later], { settled: '1' }),
    ]
    const source = await openSource(store(), { script })
    await source.poll()
    await source.pollNext()
    await source.pollNext()
    expect(await ticket()).toMatchObject({ urgency: 80, tier: 'critical' })
    expect((await audit()).filter(([event]) => event === 'customer-edited')).toHaveLength(1)
  })

  test('of a brand that has left the config is shown, and not judged', async () => {
    const watch = await open('u30 my bag is late')
    watch.options.settings = { current: { ...testSettings(), brands: [] } }
    await watch.becomes('u30 my bag is late. u90 help')
    expect(await ticket()).toMatchObject({ urgency: 30, wantedVersion: 2 })
  })
})
