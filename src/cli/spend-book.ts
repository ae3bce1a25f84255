/** This month's spend by account, in memory, so that a platform can look before each poll. The database holds the truth. */
import type { Clock } from '../domain/clock.ts'
import { monthOf } from '../store/meters.ts'
import type { Store } from '../store/open.ts'

export interface SpendBook {
  /** US dollars in the present month. */
  spentThisMonth(account: string): number
  /** Takes over a new total. */
  note(account: string, total: number): void
}

export async function createSpendBook(store: Store, clock: Clock): Promise<SpendBook> {
  const month = () => monthOf(clock.now())
  const rows = await store.prisma.meter.findMany({ where: { month: month() } })
  const totals = new Map(rows.map(({ account, usd }) => [`${month()}:${account}`, usd]))
  return {
    spentThisMonth: (account) => totals.get(`${month()}:${account}`) ?? 0,
    note: (account, total) => void totals.set(`${month()}:${account}`, total),
  }
}
