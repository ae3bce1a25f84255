/** What a customer writes under our answer: a plain thank-you ends the matter, anything beside it is looked at again. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { createSuggester } from '../../src/suggest/index.ts'
import { apply } from '../../src/tickets/apply.ts'
import { createTriager } from '../../src/triage/index.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { page, post } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { openSource } from './polled.ts'

const MINUTE = 60_000

const SETTLING = [
  'Thank you so much, it works now!',
  'Tak for hjælpen 🙏',
  'Danke, hat geklappt',
  'Terima kasih banyak, sudah beres',
  'Ευχαριστώ πολύ, λύθηκε',
  'Perfect, thanks Anna',
  'thx!!',
]
const REOPENING = [
  'Thanks, no refund yet though',
  'Thanks, nobody called',
  'Danke, niemand hat angerufen',
  'Terima kasih, uangnya belum masuk',
  'thanks for nothing',
  'Thanks, same error',
  'Mange tak, intet nyt endnu',
  'Danke, der Code ist ungültig',
]

onEachEngine('a customer who writes under our answer', (database) => {
  /** Each of the words from another customer, all of whose matters we have answered. */
  const afterAnswers = async (words: readonly string[], edits = false) => {
    const { store } = database()
    const settings = testSettings()
    const clock = new TestClock()
    const start = clock.now()
    const by = (n: number) => ({
      author: { id: `c${n}`, handle: `customer${n}`, name: `Customer ${n}`, followers: 10, bot: false },
    })
    const complaint = '@tidevogn my refund has not arrived after six weeks'
    const first = words.map((_, n) => post(String(n + 1), complaint, { ...by(n), postedAt: addMs(start, -MINUTE) }))
    const later = words.map((said, n) =>
      edits
        ? post(String(n + 1), `${complaint}. EDIT: ${said}`, {
            ...by(n),
            postedAt: addMs(start, -MINUTE),
            state: 'edited',
          })
        : post(String(n + 101), `@tidevogn ${said}`, {
            ...by(n),
            ...{ kind: 'reply', rootId: String(n + 1), parentId: String(n + 1), postedAt: addMs(start, 5 * MINUTE) },
          }),
    )
    const newestFirst = (posts: typeof first) => posts.toReversed()
    const source = await openSource(store, {
      clock,
      script: [page(newestFirst(first), { settled: '100' }), page(newestFirst(later), { settled: '200' })],
      options: { judges: { current: { triage: createTriager(settings), suggest: createSuggester(settings) } } },
    })
    await source.poll()
    for (const { id } of await store.prisma.ticket.findMany())
      await store.transaction((tx) =>
        apply(tx, id, { type: 'answered-elsewhere', by: 'U0SUPPORT1' }, ticketPolicy(settings), clock.now()),
      )
    await source.pollNext()
    const tickets = await store.prisma.ticket.findMany({ orderBy: { rootId: 'asc' }, include: { mentions: true } })
    return Object.fromEntries(
      tickets.map(({ state, outcome, nextActionAt, rootId }) => [
        words[Number(rootId) - 1],
        { state, outcome, isTimed: nextActionAt !== null },
      ]),
    )
  }
  const all = (words: readonly string[], outcome: object) => Object.fromEntries(words.map((said) => [said, outcome]))
  const thanked = { state: 'resolved', outcome: 'thanked', isTimed: false }
  const reopened = { state: 'open', outcome: null, isTimed: true }

  test('settles the ticket with thanks alone', async () => {
    expect(await afterAnswers(SETTLING)).toEqual(all(SETTLING, thanked))
  })

  test('opens it again with thanks and trouble', async () => {
    expect(await afterAnswers(REOPENING)).toEqual(all(REOPENING, reopened))
  })

  test('settles it in an edit as well', async () => {
    expect(await afterAnswers(SETTLING, true)).toEqual(all(SETTLING, thanked))
  })

  test('opens it again with an edit as well', async () => {
    expect(await afterAnswers(REOPENING, true)).toEqual(all(REOPENING, reopened))
  })
})
