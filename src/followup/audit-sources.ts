/** Whether the platforms are being read (I3, promise 15). */
import { addMs } from '../domain/clock.ts'
import { errorKind, isStale, unreadSince } from '../domain/source-health.ts'
import { downWords, silenceWords } from '../domain/source-words.ts'
import { auditedSources } from '../store/audit-checks.ts'
import { at, type Check, type Finding } from './finding.ts'

/** How long a gap that nobody can fill counts: by then somebody has looked, or the posts are too old to be answered. */
const GAP_COUNTS_FOR = 24 * 60 * 60_000

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
      const { key, gaps } = row
      const since = unreadSince(row)
      const found: Finding[] = []
      if (errorKind(row.lastError) === 'token-dead' || row.breakerOpenedAt !== null)
        found.push(finding(`source-down:${key}`, downWords(key, row), since, false))
      else if (isStale(row, everyOf.get(key) ?? 0, settings.intake.staleAfterIntervals, now))
        found.push(finding(`source-stale:${key}`, silenceWords(key, row), since, true))
      for (const { createdAt, fromAt, toAt } of gaps) {
        const span = `from ${fromAt === null ? 'the last poll' : at(fromAt)} to ${at(toAt ?? createdAt)}`
        const words = `Posts from ${key} could not be fetched and cannot be had later: ${span}. Look on the platform by hand; this counts for a day.`
        found.push(finding(`source-gap:${key}`, words, createdAt, false))
      }
      return found
    })
  },
}
