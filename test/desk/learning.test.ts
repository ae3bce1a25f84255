/** What staff do with tickets is kept, offered, used for the next post, and erased with the customer. */
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { knowledgeFile } from '../../src/config/schema/knowledge.ts'
import { createLearningActions } from '../../src/desk/learning.ts'
import { createReplyActions } from '../../src/desk/replies.ts'
import { createTicketActions } from '../../src/desk/tickets.ts'
import { loadPastReplies } from '../../src/intake/past-replies.ts'
import type { Store } from '../../src/store/open.ts'
import type { Suggester } from '../../src/suggest/contract.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { ANNA, annasClicks, deskOptions, withoutCommit } from './seat.ts'

const ADA = 'U0ADA'
const settings = testSettings((each) => {
  each.people = { support: [ANNA], managers: [], admins: [ADA] }
  each.slack.adminsChannel = ADMINS
})
const QUESTION = '@tidevogn is there room for a cello in a sleeping cabin?'
const ANSWER = 'Hello Name 1, a cello may stand in the cabin, next to the window.'

function sit(store: Store, clock: TestClock) {
  const options = deskOptions(store, clock, settings)
  return { ...createTicketActions(options), ...createReplyActions(options), ...createLearningActions(options) }
}

onEachEngine('what staff decide', (database) => {
  const store = (): Store => database().store
  const clock = new TestClock()
  const click = annasClicks(store)
  const file = (id = '1', text = QUESTION) => fileTicket(store(), { id, urgency: 40, text }, clock.now())
  const answer = async (ticketId: number, text = ANSWER) => {
    const { id: mentionId } = await store().prisma.mention.findFirstOrThrow({ where: { ticketId } })
    const done = await sit(store(), clock).postedByHand(await click(ticketId), { text, mentionId, attempt: 1 })
    expect(done.result).toBe('done')
  }
  const examples = () => store().prisma.example.findMany({ orderBy: { id: 'asc' } })

  test('about a reply is kept with the question, and whether the draft was good enough as it was', async () => {
    const [first, second] = [await file('1'), await file('2', 'where is the bar?')]
    await answer(first.id)
    await answer(second.id, 'Hello! We are looking into it.')
    expect(await examples()).toMatchObject([
      {
        ticketId: first.id,
        kind: 'edited',
        text: QUESTION,
        reply: ANSWER,
        by: ANNA,
        brand: 'tidevogn',
        tier: 'normal',
      },
      // The draft was an opener: it answers nothing.
      { ticketId: second.id, kind: 'sent', text: 'where is the bar?', reply: null },
    ])
  })

  test('about a reply that fails in the middle is not kept either', async () => {
    const { id } = await file()
    const { id: mentionId } = await store().prisma.mention.findFirstOrThrow({ where: { ticketId: id } })
    const draft = { text: ANSWER, mentionId, attempt: 1 }
    await expect(sit(withoutCommit(store()), clock).postedByHand(await click(id), draft)).rejects.toThrow(
      'the connection was lost',
    )
    expect([await examples(), await store().prisma.proposal.count()]).toEqual([[], 0])
  })

  test('is used for the next page of posts, without names, until it is erased', async () => {
    const suggest: Suggester = () => []
    const load = () => store().transaction((tx) => loadPastReplies(tx, { id: 'tidevogn' }, suggest))
    expect(await load()).toEqual([])
    const { id } = await file()
    await answer(id)
    const loaded = await load()
    expect(loaded).toMatchObject([
      { question: QUESTION, reply: 'Hello {name}, a cello may stand in the cabin, next to the window.', by: ANNA },
    ])
    expect(await load()).toBe(loaded)
    await store().prisma.example.deleteMany({ where: { ticketId: id } })
    expect(await load()).toEqual([])
  })

  test('by dismissing says what the post is; taken back, it says nothing', async () => {
    const desk = sit(store(), clock)
    const [spam, other] = [await file('1'), await file('2')]
    await desk.dismiss(await click(spam.id), 'spam')
    await desk.dismiss(await click(other.id), 'not-about-us')
    expect(await examples()).toMatchObject([
      { ticketId: spam.id, kind: 'dismissed', intent: 'spam', tier: 'low', reply: null, by: ANNA },
      { ticketId: other.id, kind: 'dismissed', intent: 'other', tier: 'low' },
    ])
    await desk.undoDismiss(await click(spam.id))
    await desk.reopen(await click(other.id))
    expect(await examples()).toEqual([])
  })

  test('about tier and category changes the targets and the reasons, and is kept', async () => {
    const desk = sit(store(), clock)
    const { id, replyDueAt } = await file()
    expect((await desk.correct(await click(id), { tier: 'critical', category: 'vehicle' })).result).toBe('done')
    const ticket = await store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    expect(ticket).toMatchObject({ tier: 'critical', category: 'vehicle', state: 'open' })
    expect(ticket.replyDueAt.getTime()).toBeLessThan(replyDueAt.getTime())
    expect(JSON.stringify(ticket.factors)).toContain('corrected by a person')
    expect(await examples()).toMatchObject([
      { kind: 'tier', tier: 'critical', category: 'vehicle', by: ANNA },
      { kind: 'category', tier: 'critical', category: 'vehicle' },
    ])
    expect((await desk.correct(await click(id), { tier: 'critical', category: null })).result).toBe('done')
    expect(await examples()).toMatchObject([{ kind: 'tier' }, { kind: 'category', category: null }])
    const again = await desk.correct(await click(id), { tier: 'critical', category: null })
    expect(again).toMatchObject({ result: 'refused', told: expect.stringContaining('says so already') })
  })

  test('about how urgent a settled matter is comes too late, and is not kept', async () => {
    const desk = sit(store(), clock)
    const { id } = await file()
    await desk.dismiss(await click(id), 'duplicate')
    expect((await desk.correct(await click(id), { tier: 'critical', category: null })).result).toBe('refused')
    expect(await examples()).toMatchObject([{ kind: 'dismissed', tier: 'normal' }])
  })

  test('is offered to the admins as an entry that the configuration takes, where there was none', async () => {
    const desk = sit(store(), clock)
    const [first, second] = [await file('1'), await file('2', 'may I bring my own food?')]
    await answer(first.id)
    await answer(second.id, 'Hello! Yes, in all rooms but the restaurant.')
    const alerts = await store().prisma.delivery.findMany({ where: { kind: 'alert' } })
    expect(alerts.map(({ payload }) => payload)).toEqual([
      { channel: ADMINS, text: expect.stringContaining('/hearback proposals') },
    ])
    expect(JSON.stringify(alerts)).not.toContain('cello')
    const { entries, total } = await desk.proposals(1)
    expect(total).toBe(2)
    const file_ = knowledgeFile.parse(parse(`entries:\n${entries[0]?.snippet}\n`))
    expect(file_.entries).toMatchObject([
      {
        id: `tidevogn-ticket-${first.id}`,
        brand: 'tidevogn',
        questions: ['is there room for a cello in a sleeping cabin?'],
        answer: 'Hello {name}, a cello may stand in the cabin, next to the window.',
      },
    ])
  })

  test('about an offered entry is for admins, and made once', async () => {
    const desk = sit(store(), clock)
    await answer((await file()).id)
    const [entry] = (await desk.proposals(10)).entries
    const id = entry?.id ?? 0
    expect((await desk.settleProposal(ANNA, id, 'taken')).result).toBe('forbidden')
    expect((await desk.settleProposal(ADA, id, 'declined')).result).toBe('done')
    expect((await desk.settleProposal(ADA, id, 'taken')).result).toBe('stale')
    expect(await store().prisma.proposal.findFirst()).toMatchObject({ state: 'declined', settledBy: ADA })
    expect(await desk.proposals(10)).toEqual({ entries: [], total: 0 })
  })
})
