/** Looking whether a post is due to be looked at again costs no transaction while none is. */
import { expect, test } from 'vitest'
import type { Store } from '../../src/store/open.ts'
import { HOUR, openWatch } from '../intake/watched.ts'
import { fileTickets } from '../tickets/filed.ts'
import { onEachEngine } from './engines.ts'

onEachEngine('posts to look at again', (database) => {
  test('open a transaction only when one is due and its account does not rest', async () => {
    const watch = openWatch(database().store)
    let transactions = 0
    const counting: Store = {
      ...database().store,
      transaction(work) {
        transactions++
        return database().store.transaction(work)
      },
    }
    watch.options.store = counting
    const more = { platform: watch.platform.id }
    const filed = ['1', '2'].map((id) => ({ id, urgency: 50, more }))
    await fileTickets(database().store, filed, watch.clock.now())
    const recheckAt = new Date(watch.clock.now().getTime() + HOUR)
    await database().store.prisma.mention.updateMany({ data: { platform: watch.platform.id, recheckAt } })
    expect(await watch.look()).toBe(0)
    expect(transactions).toBe(0)

    expect(await watch.lookAfter(HOUR)).toBe(2)
    expect(transactions).toBeGreaterThan(0)

    // One has come due again, and the account rests for a minute.
    await database().store.prisma.mention.updateMany({
      where: { externalId: '1' },
      data: { recheckAt: watch.clock.now() },
    })
    transactions = 0
    expect(await watch.lookAfter(15_000)).toBe(0)
    expect(transactions).toBe(0)
    expect(await watch.lookAfter(60_000)).toBe(1)
  })
})
