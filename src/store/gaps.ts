/** Posts that a source could not give us at the time (I3). */
import type { Gap } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { Gap }

/** The oldest gap of the source that is open and can be filled, or null. */
export const openGap = (tx: Tx, sourceId: number): Promise<Gap | null> =>
  tx.gap.findFirst({ where: { sourceId, closedAt: null, resume: { not: null } }, orderBy: { id: 'asc' } })
