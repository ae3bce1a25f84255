/** What the platforms charge, by account and calendar month (UTC). */
import type { Tx } from './open.ts'

export const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

export interface MeterKey {
  platform: string
  account: string
  month: string
}

/** Adds to the month's use and returns the new total in US dollars. */
export async function addSpend(
  tx: Tx,
  key: MeterKey,
  spend: { reads: number; writes: number; usd: number },
): Promise<number> {
  const row = await tx.meter.upsert({
    where: { platform_account_month: key },
    create: { ...key, ...spend },
    update: { reads: { increment: spend.reads }, writes: { increment: spend.writes }, usd: { increment: spend.usd } },
  })
  return row.usd
}

/** What all accounts of the platform together have cost in the month, in US dollars: the budget is for all of them. */
export async function monthSpend(tx: Tx, { platform, month }: Omit<MeterKey, 'account'>): Promise<number> {
  const { _sum } = await tx.meter.aggregate({ where: { platform, month }, _sum: { usd: true } })
  return _sum.usd ?? 0
}

/** Notes that the admins are told of this share of the budget; false when they had been told already. */
export async function markBudgetAlert(tx: Tx, key: MeterKey, percent: number): Promise<boolean> {
  const { count } = await tx.meter.updateMany({
    where: { ...key, alertedAt: { lt: percent } },
    data: { alertedAt: percent },
  })
  return count === 1
}
