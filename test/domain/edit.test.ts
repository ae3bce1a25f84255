/** What an edit says anew, and what that does to a ticket. */
import { expect, test } from 'vitest'
import { judgedBy, newWords } from '../../src/domain/edit.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import { changed, decideOn, edited, ticketIn } from './ticket-facts.ts'

test.each([
  ['My bag is lost.', 'My bag is lost.\n\nEDIT: still nothing', 'EDIT: still nothing', false],
  ['My bag is lost.  ', 'My bag is lost. And the second one too', 'And the second one too', false],
  ['Where is it', 'Where is it? And hers?', 'And hers?', false],
  ['My app crashes.', 'EDIT: your fix did not work.\n\nMy app crashes.', 'EDIT: your fix did not work.', false],
  ['  My app crashes.', 'Still no answer - My app crashes.', 'Still no answer -', false],
  ['legible', 'illegible', 'illegible', true],
  ['My bag is lost', '... My bag is lost', '... My bag is lost', true],
  ['I am ill', 'I am illegible', 'I am illegible', true],
  ['My bag is lost', 'My bag is lost...', 'My bag is lost...', true],
  ['My bag is lsot', 'My bag is lost', 'My bag is lost', true],
  ['My bag is lost. Call 555-0100', 'My bag is lost.', 'My bag is lost.', true],
  ['', 'My bag is lost', 'My bag is lost', true],
  ['My bag is lost', 'My bag is lost ', 'My bag is lost ', true],
])('%j that became %j says %j', (before, after, text, rewritten) => {
  expect(newWords(before, after)).toEqual({ text, rewritten })
})

test.each([
  ['nothing new: all of it, as what was known', 40, { waits: false, whole: [40, true], part: null }, 40, true],
  ['new words that ask for nothing', 40, { waits: false, whole: [40, true], part: [5, false] }, 40, true],
  ['a single new word in praise', 10, { waits: false, whole: [10, false], part: [6, true] }, 10, true],
  ['what was answered counts no more', 90, { waits: false, whole: [90, true], part: [30, true] }, 30, false],
  ['new words that the others make milder', 90, { waits: false, whole: [30, true], part: [76, true] }, 30, false],
  ['new words that make the others graver', 40, { waits: false, whole: [90, true], part: [30, true] }, 90, false],
  ['nobody has answered: all of it', 40, { waits: true, whole: [40, true], part: [30, true] }, 40, false],
] as const)('a rewritten post, %s', (_, known, { waits, whole, part }, score, rewritten) => {
  const said = ([points, needsReply]: readonly [number, boolean]) => ({ needsReply, urgency: { score: points } })
  const judged = judgedBy(said(whole), part && said(part), { urgency: known, waits })
  expect([judged.triage.urgency.score, judged.rewritten]).toEqual([score, rewritten])
})

/** The state after an edit, or null when it changes nothing. */
const after = (state: Parameters<typeof ticketIn>[0], event: TicketEvent) => {
  const decision = decideOn({ ...ticketIn(state), tier: 'normal', urgency: 30 }, event)
  return decision.result === 'changed' ? decision.facts.state : null
}
const typo = edited({ rewritten: true, tier: 'normal', urgency: 30 })
const grave = edited({ rewritten: true, tier: 'critical', urgency: 90 })

test.each(['answered', 'resolved', 'dismissed', 'snoozed', 'replying'] as const)(
  '%s: a mended typo changes nothing',
  (state) => {
    expect(after(state, typo)).toBeNull()
    expect(after(state, edited({ needsReply: false }))).toBeNull()
  },
)

test.each(['answered', 'resolved', 'dismissed', 'snoozed'] as const)(
  '%s: what is added, or is graver than what was there, opens it again',
  (state) => {
    expect(after(state, edited())).toMatch(/open|claimed/)
    expect(after(state, grave)).toMatch(/open|claimed/)
    expect(after(state, { ...grave, muted: true })).toBeNull()
  },
)

test('words of thanks written under an answered post settle it', () => {
  const thanked = edited({ needsReply: false, onlyThanks: true })
  expect(changed(ticketIn('answered'), thanked)).toMatchObject({ state: 'resolved', outcome: 'thanked' })
})

test('what waits gets more urgent, never less', () => {
  const open = { ...ticketIn('open'), tier: 'normal' as const, urgency: 30 }
  expect(changed(open, grave)).toMatchObject({ state: 'open', tier: 'critical', urgency: 90 })
  expect(changed({ ...open, tier: 'critical', urgency: 95 }, typo)).toMatchObject({ tier: 'critical', urgency: 95 })
})

test('what was set aside waits for an answer once its words ask for one', () => {
  expect(after('aside', typo)).toBe('open')
  expect(after('aside', edited({ needsReply: false }))).toBeNull()
})
