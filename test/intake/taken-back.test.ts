/** The customer takes back what they wrote last: from then on the matter is about the newest post that still stands. */
import { expect, test } from 'vitest'
import { replyHandler } from '../../src/deliver/reply.ts'
import { createReplyActions } from '../../src/desk/replies.ts'
import { addMs, seededRandom } from '../../src/domain/clock.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { renderCard } from '../../src/slack/cards/card.ts'
import { newestOf, postBlocks } from '../../src/slack/modals/post.ts'
import { listAside } from '../../src/store/aside.ts'
import { entriesOf } from '../../src/store/escalations.ts'
import { newestMention } from '../../src/store/mentions.ts'
import { undrafted } from '../../src/store/model-drafts.ts'
import type { Store } from '../../src/store/open.ts'
import { listTickets } from '../../src/store/reads.ts'
import { viewTicket } from '../../src/store/tickets.ts'
import type { Suggester } from '../../src/suggest/contract.ts'
import { addSuggestion } from '../../src/tickets/suggestion.ts'
import { testSettings } from '../app/house.ts'
import { page, post, spec } from '../app/posts.ts'
import { ANNA, annasClicks, deskOptions } from '../desk/seat.ts'
import { onEachEngine } from '../store/engines.ts'
import { suggest, triage } from './judges.ts'
import { openSource } from './polled.ts'
import { DAY, HOUR, MINUTE, openWatch, type Watched } from './watched.ts'

const FIRST = 'u85 my son had an allergic reaction on board'
const LAST = 'u85 hello??'
const author = { id: 'maria', handle: 'mariak', name: 'Maria K.', followers: 10, bot: false }

onEachEngine('the last of several posts, once it is deleted,', (database) => {
  const store = (): Store => database().store
  const click = annasClicks(store)
  const settings = testSettings((each) => {
    each.people = { support: [ANNA], managers: [], admins: [] }
  })
  const view = async () => {
    const found = await viewTicket(store().prisma, 1)
    if (found === null) throw new Error('no ticket')
    return found
  }

  /** A ticket of two posts, whose second one is then not found in two looks an hour apart. */
  async function takenBack([first, last] = [FIRST, LAST], brands = settings.brands) {
    const asked = addMs(new Date('2026-11-02T09:00:00Z'), -30 * MINUTE)
    const posts = [
      post('2', last, { author, rootId: '1', postedAt: addMs(asked, 20 * MINUTE) }),
      post('1', first, { author, postedAt: asked }),
    ]
    const source = await openSource(store(), { script: [page(posts, { settled: '2' })] })
    await source.poll()
    await store().prisma.mention.updateMany({ data: { platform: 'bluesky' } })
    const watch = openWatch(store(), { clock: source.clock })
    // As the real one does, where no reply is needed.
    const drafting: Suggester = (each, context) => (context.triage.needsReply ? suggest(each, context) : [])
    watch.options.settings = { current: { ...settings, brands } }
    watch.options.judges = { current: { triage, suggest: drafting } }
    watch.shows['2'] = { state: 'deleted' }
    await watch.lookAfter(DAY)
    await watch.lookAfter(HOUR)
    expect((await view()).mentions.map(({ state }) => state)).toEqual(['live', 'deleted'])
    return watch
  }

  async function shown({ clock }: Watched) {
    const setting = { brandName: 'Tidevogn', teamLanguage: 'en', knowledgeTitle: () => null, now: clock.now() }
    const { text, blocks } = renderCard(await view(), setting)
    return { text, card: JSON.stringify(blocks) }
  }

  test('leaves a card with the words, the way there and the buttons of the one before', async () => {
    const { text, card } = await shown(await takenBack())
    expect(text).toContain(FIRST)
    expect(card).toContain(FIRST)
    expect(card).not.toContain('This post has been deleted')
    expect(card).toContain('https://x.com/i/status/1')
    for (const action of ['ticket_send', 'ticket_edit']) expect(card).toContain(`"${action}"`)
    expect(card).not.toContain('ticket_copy')
    expect(card).not.toContain('No reply suggested')
  })

  test('leaves no draft where the brand has left the config, and does not say that none was found', async () => {
    const { card } = await shown(await takenBack([FIRST, LAST], []))
    expect(card).toContain('No reply suggested.')
  })

  test('leaves forms that show and answer the one before', async () => {
    await takenBack()
    const found = await view()
    expect(newestOf(found)).toMatchObject({ externalId: '1', canReply: true })
    expect(JSON.stringify(postBlocks(found))).toContain(FIRST)
  })

  test('leaves a draft for the one before, and the matter as urgent as it was', async () => {
    await takenBack(['u30 my bag is late', 'u85 I feel faint'])
    const { ticket } = await view()
    expect(ticket).toMatchObject({ state: 'open', urgency: 85, tier: 'critical' })
    expect(JSON.stringify(ticket)).not.toContain('faint')
    expect((ticket.suggestions as unknown as Suggestion[]).map(({ text }) => text)).toEqual([
      'Hello Maria K.: u30 my bag is late',
    ])
  })

  test('leaves a draft also where the one before alone would need none: the matter still waits for an answer', async () => {
    await takenBack(['u10 praise for the crew', 'u60 where is my bag'])
    expect((await view()).ticket).toMatchObject({ state: 'open', needsReply: true, suggestions: [{ basis: 'opener' }] })
  })

  test('leaves alerts, lists and the log with the one before', async () => {
    const { clock } = await takenBack()
    const now = clock.now()
    const alert = await store().prisma.delivery.create({
      data: {
        ...{ key: 'escalation:1', kind: 'escalation', lane: 'l', priority: 0, state: 'sent', payload: {} },
        ...{ createdAt: now, notBefore: now, armedAt: now },
      },
    })
    await store().prisma.escalation.create({
      data: {
        ...{ ticketId: 1, key: 'k', target: 'reply', tell: 'managers', people: [], sendTo: 'C1', deliveryId: alert.id },
        ...{ dueAt: now, stepAt: now, takenAt: now },
      },
    })
    expect(await entriesOf(store().prisma, alert.id)).toMatchObject([{ words: FIRST }])
    const slice = { skip: 0, take: 5 }
    expect(await listTickets(store().prisma, 'waiting', ANNA, slice)).toMatchObject({ lines: [{ text: FIRST }] })
    await store().prisma.ticket.updateMany({ data: { state: 'aside' } })
    expect(await listAside(store().prisma, slice)).toMatchObject({ tickets: [{ words: FIRST }] })
    expect(await newestMention(store().prisma, 1)).toBe('bluesky:1')
  })

  test('leaves the one before to be drafted for by a model', async () => {
    const { clock } = await takenBack()
    const waiting = await undrafted(store().prisma, addMs(clock.now(), -7 * DAY), 5)
    expect(waiting.map(({ mention }) => mention.externalId)).toEqual(['1'])
    const mentionId = waiting[0]?.mention.id ?? 0
    const suggestion = {
      text: 'T',
      language: 'en',
      basis: 'model',
      knowledgeId: null,
      reason: 'r',
      findings: [],
    } as const
    const late = { ticketId: 1, mentionId, editedAt: null, suggestion: { ...suggestion, findings: [] } }
    expect(await store().transaction((tx) => addSuggestion(tx, late, clock.now()))).toBe(true)
  })

  test('does not keep an answer to the one before from being the last word', async () => {
    const { clock } = await takenBack()
    const options = deskOptions(store(), clock, settings)
    const desk = createReplyActions(options)
    const mentionId = newestOf(await view())?.id ?? 0
    const draft = { text: 'We are so sorry.', mentionId, attempt: 1 }
    expect(await desk.approve(await click(1), draft)).toMatchObject({ result: 'done' })
    const handler = replyHandler({ ...options, random: seededRandom(1), platformOf: () => null })
    const delivery = await store().prisma.delivery.findUniqueOrThrow({ where: { key: 'reply:1' } })
    const outcome = { result: 'sent', data: { externalId: '9', url: 'https://x.com/i/status/9' } } as const
    await store().transaction((tx) => handler.settle(tx, delivery, outcome, clock.now()))
    expect((await view()).ticket).toMatchObject({ state: 'answered' })
  })

  test('does not make an answer on the platform older than the customer’s last word', async () => {
    const { clock } = await takenBack()
    await store().prisma.mention.updateMany({ data: { platform: 'x' } })
    await store().prisma.mention.updateMany({ where: { externalId: '2' }, data: { postedAt: clock.now() } })
    const answer = post('3', 'We are so sorry.', { own: true, postedAt: addMs(clock.now(), -MINUTE) })
    const own = spec({ key: 'x:tidevogn:tidevogn:own', stream: 'own', reason: 'own' })
    const script = [page([{ ...answer, rootId: '1', parentId: null }], { settled: 'x' })]
    const source = await openSource(store(), { script, clock, source: own })
    clock.advance(MINUTE)
    await source.pollNext()
    expect((await view()).ticket).toMatchObject({ state: 'answered' })
  })
})
