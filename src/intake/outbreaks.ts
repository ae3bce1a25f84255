/** The same trouble from many people at once: their tickets are raised and made one matter, and managers hear of it while it lasts. */
import { addMs } from '../domain/clock.ts'
import { belongsTo, FAILURE, findOutbreak, isOver, type Sighting, symptomsOf, WITHIN } from '../domain/outbreak.ts'
import type { Settings } from '../domain/settings.ts'
import type { TicketPolicy } from '../domain/ticket.ts'
import { raiseAlert } from '../store/alerts.ts'
import type { Tx } from '../store/open.ts'
import {
  authorsBetween,
  beganEarlier,
  beginOutbreak,
  keepOutbreakGoing,
  lockOutbreaks,
  type Outbreak,
  openOutbreaks,
  sightingsBetween,
} from '../store/outbreaks.ts'
import { joinOutbreak } from '../tickets/outbreak.ts'

const DAY = 24 * 60 * 60_000
/** Tickets that an alert names. */
const MOST_NAMED = 8

export interface WatchOptions {
  settings: Settings
  brand: { id: string; name: string }
  policy: TicketPolicy
  now: Date
}

/** A post that has just been filed, with what it is about. */
export interface FiledPost extends Sighting {
  intent: string
  category: string | null
  needsReply: boolean
}

/** Looks whether new posts are part of a trouble of many, in the transaction that files them. */
export async function watchOutbreaks(tx: Tx, filed: readonly FiledPost[], options: WatchOptions): Promise<void> {
  const { brand, now } = options
  const suspects = filed.filter((post) => post.needsReply && symptomsOf(post).length > 0)
  if (suspects.length === 0) return
  await lockOutbreaks(tx, brand.id, now)
  const open = await openOutbreaks(tx, brand.id)
  const loose: FiledPost[] = []
  for (const post of suspects) {
    const known = open.find((each) => symptomsOf(post).includes(each.symptom) && belongsTo(each, post.at))
    if (known === undefined) loose.push(post)
    else await join(tx, known, { ticketIds: [post.ticketId], lastAt: post.at }, options)
  }
  if (loose.length > 0) await lookForNew(tx, loose, open, options)
}

async function lookForNew(
  tx: Tx,
  loose: readonly FiledPost[],
  open: readonly Outbreak[],
  options: WatchOptions,
): Promise<void> {
  const { brand, now } = options
  const times = loose.map(({ at }) => at.getTime())
  const span = { from: addMs(new Date(Math.min(...times)), -WITHIN), to: addMs(new Date(Math.max(...times)), WITHIN) }
  let sightings = await sightingsBetween(tx, brand.id, span)
  // What they complain of comes first: it says more than that something has failed.
  const symptoms = [...new Set(loose.flatMap(symptomsOf))].sort((a, b) => Number(a === FAILURE) - Number(b === FAILURE))
  for (const symptom of symptoms) {
    const theirs = sightings.filter((each) => symptomsOf(each).includes(symptom))
    if (findOutbreak(theirs, 0) === null) continue
    const dayBefore = { from: addMs(span.from, -DAY), to: span.from }
    const usual = (await authorsBetween(tx, brand.id, symptom, dayBefore)) / (DAY / WITHIN)
    const found = findOutbreak(theirs, usual)
    // Found in a backfill, long after: there is nobody to be warned.
    if (found === null || isOver(found, now)) continue
    const { since, lastAt } = found
    const known = open.find((each) => each.symptom === symptom)
    const outbreak = known ?? (await beginOutbreak(tx, { brand: brand.id, symptom, since, lastAt }))
    await join(tx, outbreak, found, options)
    // Feeds are read newest first: what an older page holds of it is how the same trouble began, and managers know of it.
    if (known === undefined) await tell(tx, outbreak, found.ticketIds, options)
    else await beganEarlier(tx, known.id, since)
    sightings = sightings.filter(({ ticketId }) => !found.ticketIds.includes(ticketId))
  }
}

async function join(
  tx: Tx,
  outbreak: Outbreak,
  { ticketIds, lastAt }: { ticketIds: number[]; lastAt: Date },
  options: WatchOptions,
): Promise<void> {
  for (const id of ticketIds.toSorted((a, b) => a - b)) await joinOutbreak(tx, id, outbreak.id, options)
  await keepOutbreakGoing(tx, outbreak.id, lastAt)
}

/** Once. Ids alone: the words of customers stand on their cards. */
async function tell(tx: Tx, outbreak: Outbreak, ticketIds: number[], options: WatchOptions): Promise<void> {
  const { settings, brand, now } = options
  const named = ticketIds.slice(0, MOST_NAMED).map((id) => `#${id}`)
  const more = ticketIds.length > MOST_NAMED ? ' and more' : ''
  const text = `Many people have the same trouble with ${brand.name} (${outbreak.symptom}): ${ticketIds.length} within minutes, the first {time:${outbreak.since.toISOString()}}. Their tickets are raised: ${named.join(', ')}${more}. Whoever writes of it within the next hour joins them.`
  const { managersChannel, adminsChannel } = settings.slack
  for (const channel of new Set([managersChannel, adminsChannel])) {
    const role = channel === managersChannel ? 'managers' : 'admins'
    await raiseAlert(tx, { key: `outbreak:${outbreak.id}:${channel}`, channel, role, text }, now)
  }
}
