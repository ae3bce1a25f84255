/** What managers are shown: who waits in each channel, and each day's numbers. */
import type { AuditEntry, Ticket } from '../../src/store/tickets.ts'
import { markedTexts, type Posted } from './slack-world.ts'
import type { Truth } from './truth.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SHOWN = 10
/** A look comes every ten minutes, with whatever happens next. */
const CLOSED_WITHIN = 40 * MINUTE
const LINE = /^\*\d+\.\* .*?#(\d+)/

export const isQueue = ({ first: { text } }: Posted): boolean => /^\S+ \*Waiting now/.test(text)

/** Each channel's list names those first who are critical, and then those who have most of urgency and minutes together. */
export function checkQueues(tickets: readonly Ticket[], { slack, record }: Truth): void {
  const lists = Map.groupBy([...slack.messages.values()].filter(isQueue), ({ channel }) => channel)
  for (const [channel, all] of Map.groupBy(tickets, (ticket) => ticket.channel)) {
    const waiting = all.filter(({ state }) => state === 'open' || state === 'claimed' || state === 'snoozed')
    const [list, ...more] = lists.get(channel) ?? []
    if (more.length > 0) record.fail(`${channel} has ${more.length + 1} lists of who waits`)
    if (list === undefined) {
      if (waiting.length > 0) record.fail(`${channel} has no list of who waits`)
      continue
    }
    const wanted = waiting
      .sort(before)
      .slice(0, SHOWN)
      .map(({ id }) => id)
    const named = markedTexts(list.message)
      .flatMap((text) => LINE.exec(text)?.[1] ?? [])
      .map(Number)
    if (named.join() !== wanted.join()) record.fail(`the list of ${channel} names ${named}, but next are ${wanted}`)
    const [, total = '0'] = /Waiting now: ([\d,]+)/.exec(list.message.text) ?? []
    if (Number(total.replaceAll(',', '')) !== waiting.length)
      record.fail(`the list of ${channel} counts ${total}, but ${waiting.length} wait`)
  }
}

type Ranked = Pick<Ticket, 'id' | 'tier' | 'urgency' | 'replyFrom'>
/** At any one moment the sums differ by this much. */
const points = ({ urgency, replyFrom }: Ranked): number => urgency - replyFrom.getTime() / MINUTE
const before = (a: Ranked, b: Ranked): number =>
  Number(b.tier === 'critical') - Number(a.tier === 'critical') || points(b) - points(a) || a.id - b.id

const SUM =
  /Nothing lost: ([\d,]+) waiting before \+ ([\d,]+) came in \+ ([\d,]+) reopened = ([\d,]+) settled \+ ([\d,]+) waiting now/
const WAITS = new Set(['open', 'claimed', 'replying', 'snoozed', 'aside'])

/** One message for each close; its sum is right, and its terms are those that the audit trail gives when it is read from the beginning. */
export async function checkDays(entries: readonly AuditEntry[], truth: Truth): Promise<void> {
  const { store, slack, settings, record } = truth
  const trail = asCounted(entries)
  const told = [...slack.messages.values()].filter(({ message }) => message.text.startsWith('📋'))
  const closes = await store.prisma.dailyClose.findMany({ orderBy: { toAt: 'asc' } })
  record.totals.closes += closes.length
  if (told.length !== closes.length) record.fail(`${closes.length} days were closed and ${told.length} told`)
  checkTimes(closes, trail, truth)
  for (const [index, { fromAt, toAt }] of closes.entries()) {
    const day = toAt.toISOString()
    if (index > 0 && closes[index - 1]?.toAt.getTime() !== fromAt.getTime())
      record.fail(`there is a hole before ${day}`)
    const messages = told.filter(({ message }) =>
      message.text.includes(`to <!date^${Math.floor(toAt.getTime() / 1000)}^`),
    )
    const [message] = messages
    if (messages.length !== 1 || message?.channel !== settings.slack.managersChannel)
      record.fail(`the day up to ${day} was told ${messages.length} times`)
    if (message === undefined) continue
    const sum = markedTexts(message.message)
      .map((text) => SUM.exec(text))
      .find((found) => found !== null)
    const terms = sum?.slice(1).map((term) => Number(term.replaceAll(',', ''))) ?? []
    const [start = 0, cameIn = 0, reopened = 0, settled = 0, end = 0] = terms
    if (sum === undefined || start + cameIn + reopened !== settled + end)
      record.fail(`the numbers of ${day} do not add up: ${sum?.[0]}`)
    const wanted = [waitedAt(trail, fromAt), ...movedIn(trail, fromAt, toAt), waitedAt(trail, toAt)]
    if (terms.join() !== wanted.join()) record.fail(`the numbers of ${day} are ${terms}, but the trail says ${wanted}`)
  }
}

/** Each close was at its time of day. None was left out, but for one while all stood still, and the last of them is there. */
function checkTimes(
  closes: readonly { toAt: Date }[],
  trail: readonly AuditEntry[],
  { settings, record, now }: Truth,
): void {
  const { timeZone, at } = settings.dailyClose
  const begin = Math.min(...trail.map((entry) => entry.at.getTime()))
  const closed = new Set(closes.map(({ toAt }) => toAt.getTime()))
  // A day on which nobody wrote is closed as well.
  let last = 0
  let day = Temporal.Instant.fromEpochMilliseconds(Math.min(begin, ...closed))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
  for (; ; day = day.add({ days: 1 })) {
    const plainTime = { hour: Math.trunc(at / 60), minute: at % 60 }
    const time = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
    if (time > now) break
    if (time <= now - CLOSED_WITHIN) last = time
    if (!closed.delete(time) && time > begin && time < now - 27 * HOUR) record.fail(`${day} was not closed`)
  }
  if (last > begin && !closes.some(({ toAt }) => toAt.getTime() === last))
    record.fail(`the last day, until ${new Date(last).toISOString()}, was not closed`)
  for (const time of closed) record.fail(`a day was closed at ${new Date(time).toISOString()}`)
}

/** What was answered stays so while a further reply is on its way: it waits again when that has failed, or the customer writes meanwhile. */
function asCounted(trail: readonly AuditEntry[]): AuditEntry[] {
  const further = new Set<number>()
  return trail.map((entry) => {
    const { ticketId, event, fromState, toState } = entry
    const wasFurther = further.has(ticketId)
    if (toState !== 'replying') further.delete(ticketId)
    else if (fromState === 'answered') further.add(ticketId)
    else if (event === 'customer-posted' || event === 'customer-edited') further.delete(ticketId)
    return {
      ...entry,
      fromState: wasFurther && fromState === 'replying' ? 'answered' : fromState,
      toState: further.has(ticketId) ? 'answered' : toState,
    }
  })
}

/** The trail as it counted up to a moment: what waited for its row was written with an earlier time than what came before it. */
function upTo(trail: readonly AuditEntry[], to: Date): AuditEntry[] {
  const latest = new Map<number, number>()
  return trail.filter(({ ticketId, at }) => {
    const counts = Math.max(latest.get(ticketId) ?? 0, at.getTime())
    latest.set(ticketId, counts)
    return counts <= to.getTime()
  })
}

function waitedAt(trail: readonly AuditEntry[], at: Date): number {
  const last = new Map(upTo(trail, at).map((entry) => [entry.ticketId, entry.toState]))
  return [...last.values()].filter((state) => WAITS.has(state)).length
}

/** What came in, was reopened and was settled. */
function movedIn(trail: readonly AuditEntry[], from: Date, to: Date): [number, number, number] {
  const earlier = new Set(upTo(trail, from))
  const within = upTo(trail, to).filter((entry) => !earlier.has(entry))
  const count = (moved: (waited: boolean, waits: boolean) => boolean): number =>
    within.filter(({ fromState, toState }) => fromState !== null && moved(WAITS.has(fromState), WAITS.has(toState)))
      .length
  return [
    within.filter(({ fromState }) => fromState === null).length,
    count((waited, waits) => !waited && waits),
    count((waited, waits) => waited && !waits),
  ]
}
