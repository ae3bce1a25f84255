/** Sending that people have stopped: for all brands, or for some. */
import type { Tx } from './open.ts'

export interface Pause {
  /** Brand id, or null for all. */
  brand: string | null
  /** Slack user id. */
  by: string
  at: Date
}

const PREFIX = 'paused:'
const keyOf = (brand: string | null): string => `${PREFIX}${brand ?? '*'}`

export async function readPauses(tx: Tx): Promise<Pause[]> {
  const rows = await tx.fact.findMany({ where: { key: { startsWith: PREFIX } } })
  return rows.map(({ key, value, updatedAt }) => ({
    brand: key === keyOf(null) ? null : key.slice(PREFIX.length),
    by: (value as { by: string }).by,
    at: updatedAt,
  }))
}

/** The pause that holds this brand's replies back, or null. */
export const pauseOf = (pauses: Pause[], brand: string): Pause | null =>
  pauses.find((pause) => pause.brand === null || pause.brand === brand) ?? null

/** False when it was paused already. */
export async function pause(tx: Tx, brand: string | null, by: string, now: Date): Promise<boolean> {
  const { count } = await tx.fact.createMany({
    data: [{ key: keyOf(brand), value: { by }, updatedAt: now }],
    skipDuplicates: true,
  })
  return count === 1
}

/** Lifts the pause of this brand, or with null every pause. False when there was none. */
export async function resume(tx: Tx, brand: string | null): Promise<boolean> {
  const { count } = await tx.fact.deleteMany({ where: { key: brand === null ? { startsWith: PREFIX } : keyOf(brand) } })
  return count > 0
}
