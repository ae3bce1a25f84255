/** Words are kept for as long as the rule says, and no longer. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { eraseOld } from '../../src/followup/retention.ts'
import type { Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileWords, SECRET, whereIs } from '../store/words.ts'
import { fileTickets } from '../tickets/filed.ts'

const DAY = 24 * 3_600_000
const policy = ticketPolicy(testSettings())
const rule = (eraseTextsAfter: number | null) => ({ retention: { eraseTextsAfter } })

onEachEngine('old words', (database) => {
  const store = (): Store => database().store
  const dismiss = (id: number, now: Date) =>
    store().transaction((tx) => apply(tx, id, { type: 'dismiss', by: 'U0SUPPORT1', reason: 'spam' }, policy, now))

  test('are erased so long after the matter was settled, once', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    await dismiss(1, clock.now())
    const after = (days: number) => eraseOld(store(), rule(30 * DAY), addMs(clock.now(), days * DAY))
    expect(await after(29.9)).toBe(0)
    expect((await whereIs(store(), SECRET)).length).toBeGreaterThan(15)
    expect(await after(30.1)).toBe(1)
    expect(await whereIs(store(), SECRET)).toEqual(['Customer.handle', 'Customer.name'])
    expect(await after(31)).toBe(0)
    expect(await store().prisma.auditEntry.count({ where: { event: 'erase' } })).toBe(1)
  })

  test('stay while the matter is open, and where the rule keeps them', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    const years = addMs(clock.now(), 3000 * DAY)
    expect(await eraseOld(store(), rule(30 * DAY), years)).toBe(0)
    await dismiss(1, clock.now())
    expect(await eraseOld(store(), rule(null), years)).toBe(0)
    expect(await store().prisma.mention.findFirst()).toMatchObject({ text: `first ${SECRET}` })
  })

  test('of many matters are erased in batches, all of them', async () => {
    const clock = new TestClock()
    const filed = Array.from({ length: 230 }, (_, n) => ({ id: `t${n}`, urgency: 40 }))
    const tickets = await fileTickets(store(), filed, clock.now())
    await store().transaction(async (tx) => {
      for (const { id } of tickets)
        await apply(tx, id, { type: 'dismiss', by: 'U0SUPPORT1', reason: 'spam' }, policy, clock.now())
    })
    expect(await eraseOld(store(), rule(DAY), addMs(clock.now(), 2 * DAY))).toBe(230)
    expect(await store().prisma.mention.count({ where: { NOT: { text: '' } } })).toBe(0)
  })
})
