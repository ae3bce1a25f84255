/** Incidents: what the auditor found wrong, from when to when. Each is opened, told and ended once, however many instances look. */
import { addMs } from '../domain/clock.ts'
import { raiseAlert } from '../store/alerts.ts'
import { MOST_FOUND, type Round } from '../store/audit-checks.ts'
import type { Incident } from '../store/generated/client.ts'
import type { Store, Tx } from '../store/open.ts'
import { storable } from '../store/storable.ts'
import type { Finding } from './finding.ts'

const alertKey = (id: number): string => `incident:${id}`

export const openIncidents = (tx: Tx): Promise<Incident[]> =>
  tx.incident.findMany({ where: { endedAt: null }, orderBy: { id: 'asc' } })

/** Opens it and tells the admins, unless another instance was faster or they know already. */
export async function openIncident(store: Store, finding: Finding, channel: string, now: Date): Promise<void> {
  const { check, since } = finding
  const words = storable(finding.words)
  await store.transaction(async (tx) => {
    const opened = await tx.incident.createManyAndReturn({
      data: [{ check, words, since, seenAt: now, tickets: finding.keepInMind?.slice(0, MOST_FOUND) ?? [] }],
      skipDuplicates: true,
    })
    if (finding.toldElsewhere) return
    for (const { id } of opened) await raiseAlert(tx, { key: alertKey(id), channel, text: words }, now)
  })
}

/** These were found again. */
export async function noteSeen(tx: Tx, checks: string[], now: Date): Promise<void> {
  if (checks.length > 0)
    await tx.incident.updateMany({ where: { check: { in: checks }, endedAt: null }, data: { seenAt: now } })
}

/** Adds what was found since; nothing is taken out, as each instance looks elsewhere in its round. */
export async function keepTickets(tx: Tx, { check, keepInMind = [] }: Finding): Promise<void> {
  if (keepInMind.length > 0)
    await tx.$executeRaw`
      UPDATE "Incident" SET tickets = tickets || ARRAY(
        SELECT id FROM unnest(${keepInMind}::int[]) id WHERE id <> ALL(tickets) ORDER BY id
        LIMIT GREATEST(0, ${MOST_FOUND}::int - cardinality(tickets)))
      WHERE "check" = ${check} AND "endedAt" IS NULL AND NOT tickets @> ${keepInMind}::int[]`
}

/** Whether all that an incident is about has been looked at: each ticket by its name, or, where they are too many to name, all there are. */
export const isAllLookedAt = (
  { tickets, seenAt }: Pick<Incident, 'tickets' | 'seenAt'>,
  { wholeSince }: Round,
): boolean => (tickets.length > 0 && tickets.length < MOST_FOUND) || (wholeSince !== null && seenAt <= wholeSince)

/** Ends it, and tells those who were told of it. */
export async function endIncident(
  store: Store,
  { id, words, since }: Incident,
  channel: string,
  now: Date,
): Promise<void> {
  await store.transaction(async (tx) => {
    const { count } = await tx.incident.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } })
    if (count === 0) return
    const told = await tx.delivery.findUnique({ where: { key: `alert:${alertKey(id)}` }, select: { id: true } })
    if (told === null) return
    const text = `This is over; it had lasted since {time:${since.toISOString()}}: ${firstSentence(words)}`
    await raiseAlert(tx, { key: `${alertKey(id)}:over`, channel, text }, now)
  })
}

/** One row open at a time: two instances that write the same outage at once wait for each other. */
const OUTAGE = 'database'

/**
 * Writes down an outage that is over, as nothing could be written while it lasted, and tells the admins; unless another instance has done
 * so, for one that began and ended within so many milliseconds of it.
 */
export async function recordOutage(
  store: Store,
  finding: Finding,
  channel: string,
  now: Date,
  within: number,
): Promise<void> {
  const { since } = finding
  const words = storable(finding.words)
  await store.transaction(async (tx) => {
    const data = [{ check: OUTAGE, words, since, seenAt: now }]
    const [row] = await tx.incident.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } })
    if (row === undefined) return
    const same = {
      check: OUTAGE,
      since: { lte: addMs(since, within) },
      endedAt: { gt: since, gte: addMs(now, -within) },
    }
    if ((await tx.incident.count({ where: same })) > 0) {
      await tx.incident.delete({ where: { id: row.id } })
      return
    }
    await tx.incident.update({ where: { id: row.id }, data: { endedAt: now } })
    const text = `This is over since {time:${now.toISOString()}}, and could not be told before: ${words}`
    await raiseAlert(tx, { key: alertKey(row.id), channel, text }, now)
  })
}

const firstSentence = (words: string): string => {
  const end = words.search(/\.\s/)
  return end === -1 ? words : words.slice(0, end + 1)
}
