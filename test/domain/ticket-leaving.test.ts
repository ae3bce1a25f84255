/** Owners who have left: the configuration does not name them any more, or the workspace has told. */
import { expect, test } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { People } from '../../src/domain/settings.ts'
import { decide, type TicketFacts } from '../../src/domain/ticket.ts'
import { testSettings } from '../app/house.ts'
import { changed, decideOn, EVENTS, NOW, posted, ticketIn } from './ticket-facts.ts'

const listing = (people: Partial<People>, membersOf?: (group: string) => readonly string[]) =>
  ticketPolicy(
    testSettings((settings) => {
      settings.people = { support: [], managers: [], admins: [], ...people }
    }),
    membersOf,
  )

function after(ticket: TicketFacts, event: Parameters<typeof decide>[1], policy = listing({ support: ['UBEN'] })) {
  const decision = decide(ticket, event, policy, NOW)
  if (decision.result !== 'changed') throw new Error(decision.message)
  return decision.facts
}

test.each(['answered', 'snoozed', 'resolved', 'dismissed', 'gone'] as const)(
  'a customer who returns to what is %s is not given to somebody who is not listed any more',
  (state) => {
    const ticket = ticketIn(state, { owner: 'UOWNER' })
    expect(after(ticket, posted())).toMatchObject({ state: 'open', owner: null, previousOwner: 'UOWNER' })
  },
)

test.each<[string, Partial<People>, boolean]>([
  ['in the support', { support: ['UOWNER'] }, true],
  ['among the managers', { support: ['UBEN'], managers: ['UOWNER'] }, true],
  ['among the admins', { support: ['UBEN'], admins: ['UOWNER'] }, true],
  ['in a group', { support: ['SCREW'] }, true],
  ['in a group whose members are not known', { support: ['UBEN'], managers: ['SUNREAD'] }, true],
  ['in no group', { support: ['SOTHERS'] }, false],
  ['nowhere', { support: ['UBEN'] }, false],
])('an owner who is %s', (_, people, isThere) => {
  const members: Record<string, string[]> = { SCREW: ['UOWNER'], SOTHERS: ['UBEN'] }
  const policy = listing(people, (group) => members[group] ?? [])
  expect(policy.isOnDuty('UOWNER', NOW)).toBe(isThere)
  expect(after(ticketIn('resolved', { owner: 'UOWNER' }), posted(), policy).state).toBe(isThere ? 'claimed' : 'open')
})

test.each(['reply-rejected', 'reply-unknown'] as const)(
  '%s goes to all when its approver is listed no more',
  (type) => {
    expect(after(ticketIn('replying'), EVENTS[type])).toMatchObject({ state: 'open', owner: null })
    expect(after(ticketIn('replying'), EVENTS[type], listing({ support: ['UOWNER'] }))).toMatchObject({
      state: 'claimed',
      owner: 'UOWNER',
    })
  },
)

test.each(['resolved', 'dismissed', 'gone'] as const)('who leaves owns nothing that is %s', (state) => {
  const ticket = ticketIn(state, { owner: 'UOWNER' })
  const left = changed(ticket, { type: 'owner-gone' })
  expect(left).toMatchObject({ state, owner: null, previousOwner: 'UOWNER', settledAt: ticket.settledAt })
  expect(decideOn(left, { type: 'owner-gone' }).result).toBe('already')
})

test('who had it before stays known when the next one leaves', () => {
  const unowned = ticketIn('answered', { owner: null, previousOwner: 'UFIRST' })
  expect(changed(unowned, { type: 'owner-gone' }).previousOwner).toBe('UFIRST')
})
