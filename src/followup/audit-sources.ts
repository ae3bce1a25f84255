/** Whether the platforms are being read (I3, promise 15). */
import { addMs } from '../domain/clock.ts'
import { isStale } from '../domain/source-health.ts'
import { auditedSources } from '../store/audit-checks.ts'
import { at, type Check, type Finding, STANDS_STILL } from './finding.ts'

/** How long a gap that nobody can fill counts: by then somebody has looked, or the posts are too old to be answered. */
const GAP_COUNTS_FOR = 24 * 60 * 60_000

/** Spending no more than the budget is what somebody has decided, and a source that rests for it is told of with the budget. */
const restsForBudget = (lastError: string | null): boolean => lastError?.startsWith('over-budget:') ?? false

export const sources: Check = {
  finds: ['source-stale', 'source-down', 'source-gap'],
  asks: 'whether the platforms are being read',
  async find({ tx, now, settings, sources: specs }) {
    const rows = await auditedSources(
      tx,
      specs.map(({ key }) => key),
      addMs(now, -GAP_COUNTS_FOR),
    )
    const everyOf = new Map(specs.map(({ key, every }) => [key, every]))
    // Intake tells the admins of each of these, and when it is over.
    const finding = (check: string, words: string, since: Date, needsRunning: boolean): Finding => ({
      check,
      words,
      since,
      toldElsewhere: true,
      needsRunning,
    })
    return rows.flatMap((row) => {
      const { key, lastError, breakerOpenedAt, lastErrorAt, gaps } = row
      const found: Finding[] = []
      const lastSuccess = row.lastSuccessAt ?? row.createdAt
      const lastWords = `Last error: ${lastError ?? 'none recorded'}.`
      const isDead = lastError?.startsWith('token-dead:') ?? false
      if (isDead || breakerOpenedAt !== null) {
        const since = breakerOpenedAt ?? lastErrorAt ?? lastSuccess
        const advice = isDead
          ? 'Renew its credentials; `npm run hearback -- doctor` tests them.'
          : 'It is tried again, less often; `npm run hearback -- doctor` tests the account.'
        const words = `${key} cannot be read since ${at(since)}. ${lastWords} ${advice}`
        found.push(finding(`source-down:${key}`, words, since, false))
      } else if (
        !restsForBudget(lastError) &&
        isStale(row, everyOf.get(key) ?? 0, settings.intake.staleAfterIntervals, now)
      ) {
        const words = `Nothing has been read from ${key} since ${at(lastSuccess)}: mentions may go unseen. ${lastWords} ${STANDS_STILL}`
        found.push(finding(`source-stale:${key}`, words, lastSuccess, true))
      }
      for (const { createdAt, fromAt, toAt } of gaps) {
        const span = `from ${fromAt === null ? 'the last poll' : at(fromAt)} to ${at(toAt ?? createdAt)}`
        const words = `Posts from ${key} could not be fetched and cannot be had later: ${span}. Look on the platform by hand; this counts for a day.`
        found.push(finding(`source-gap:${key}`, words, createdAt, false))
      }
      return found
    })
  },
}
