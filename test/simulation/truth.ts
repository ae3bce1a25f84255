/** What must be true when all has come to rest: rows against the worlds' own truth. */
import { cardSetting } from '../../src/cli/deliveries.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { renderCard } from '../../src/slack/cards/card.ts'
import type { Store } from '../../src/store/open.ts'
import { type AuditEntry, type Ticket, viewTicket } from '../../src/store/tickets.ts'
import type { Acts } from './acts.ts'
import { checkAnswered } from './answered-truth.ts'
import { CORRECTED } from './customers.ts'
import { checkDays, checkQueues, isQueue } from './managers-truth.ts'
import type { PlatformWorld, WorldPost } from './platform-world.ts'
import { checkPromises } from './promise-truth.ts'
import type { Record } from './record.ts'
import { checkSecondLooks, isErased } from './second-look-truth.ts'
import { markedTexts, type Posted, type SlackWorld } from './slack-world.ts'

export interface Truth {
  store: Store
  settings: Settings
  slack: SlackWorld
  platforms: readonly PlatformWorld[]
  record: Record
  acts: Acts
  /** Milliseconds. */
  now: number
}

export async function checkTruth(truth: Truth): Promise<void> {
  const { store } = truth
  const tickets = await store.prisma.ticket.findMany({ orderBy: { id: 'asc' } })
  const cards = checkCards(tickets, truth)
  await checkPlaces(tickets, cards, truth)
  await checkReplies(truth)
  checkAnswered(tickets, truth)
  const trail = await store.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })
  checkTrails(tickets, trail, truth)
  await checkSecondLooks(tickets, truth)
  await checkPromises(truth)
  checkQueues(tickets, truth)
  await checkDays(trail, truth)
  for (const ticket of tickets) await checkShown(ticket, truth)
  await checkNothingLeft(truth)
}

/** One card for each ticket, and none without. */
function checkCards(tickets: Ticket[], { slack, record, settings }: Truth): Map<string, Posted> {
  const channels = new Set(settings.brands.map(({ channel }) => channel))
  const cards = new Map<string, Posted>()
  for (const posted of slack.messages.values())
    if (posted.threadTs === null && channels.has(posted.channel) && !isQueue(posted)) cards.set(posted.key, posted)
  for (const { id, key } of tickets) if (!cards.has(key)) record.fail(`ticket ${id} has no card`)
  if (cards.size !== tickets.length) record.fail(`${cards.size} cards for ${tickets.length} tickets`)
  return cards
}

/** Every post that was there to be seen has its ticket's card, or one message in that card's thread. */
async function checkPlaces(tickets: Ticket[], cards: Map<string, Posted>, truth: Truth): Promise<void> {
  const { store, slack, platforms, record } = truth
  const mentions = await store.prisma.mention.findMany({ orderBy: { id: 'asc' } })
  const ticketOf = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  const threads = Map.groupBy(
    [...slack.messages.values()].filter(({ threadTs, first }) => threadTs !== null && first.text.startsWith('💬')),
    ({ threadTs }) => threadTs,
  )
  const firstOf = new Map<number, number>()
  for (const { id, ticketId } of mentions) if (!firstOf.has(ticketId)) firstOf.set(ticketId, id)
  /** Tickets whose card began with what the customer wrote: of several posts that were there by then, with the newest. */
  const withWords = new Set<number>()
  for (const world of platforms) {
    for (const post of world.posts) {
      const rows = mentions.filter(
        ({ platform, externalId }) => platform === world.id && externalId === String(post.id),
      )
      const name = `${world.id} post ${post.id} (${post.mark})`
      if (post.own || post.repost) {
        if (rows.length > 0) record.fail(`${name} is ours and became a mention`)
        continue
      }
      if (rows.length > 1 || (rows.length === 0 && !post.deleted))
        record.fail(`${name} was stored ${rows.length} times`)
      const [row] = rows
      const ticket = row === undefined ? undefined : ticketOf.get(row.ticketId)
      if (row === undefined || ticket === undefined) continue
      if (ticket.rootId !== String(post.rootId) || ticket.authorId !== post.author.id)
        record.fail(`${name} is in a ticket of somebody else's`)
      const card = cards.get(ticket.key)
      const isFirst = firstOf.get(ticket.id) === row.id
      if (card !== undefined && ((isFirst && isErased(row)) || begins(card, post))) withWords.add(ticket.id)
      const told = tellings(post, threads.get(card?.ts ?? '') ?? [])
      const wanted = isFirst ? 0 : 1
      // What was erased before it went out is not told.
      if (told !== wanted && !(isErased(row) && told === 0))
        record.fail(`${name} stands ${told} times in the thread of ticket ${ticket.id}, not ${wanted}`)
    }
  }
  for (const { id } of tickets)
    if (!withWords.has(id)) record.fail(`the card of ticket ${id} shows nothing of what the customer wrote`)
}

/** By what it said first: it may have been erased since. */
const shows = ({ first }: Posted, { mark }: WorldPost): boolean => JSON.stringify(first).includes(mark)
/** A card that needs nobody is short, and a post may have been corrected since. */
const begins = ({ first }: Posted, { text }: WorldPost): boolean =>
  JSON.stringify(first).includes(text.split(CORRECTED)[0]?.slice(0, 40) ?? text)
const tellings = (post: WorldPost, thread: Posted[]): number => thread.filter((posted) => shows(posted, post)).length

/** Each reply at most once, and "sent" is true. */
async function checkReplies({ store, platforms, acts, record }: Truth): Promise<void> {
  for (const reply of await store.prisma.reply.findMany()) {
    const key = `hearback-${reply.id}-${reply.attempt}`
    const there = platforms.reduce((sum, { posts }) => sum + posts.filter((post) => post.reply?.key === key).length, 0)
    const name = `reply ${reply.id}, which is called ${reply.state},`
    if (there > 1) record.fail(`${name} is on the platform ${there} times`)
    if (reply.state === 'sent' && there !== 1) record.fail(`${name} is not on the platform`)
    if (reply.state === 'sending') record.fail(`${name} is still on its way after the calm`)
    // A person may have looked before it could be seen.
    const isSaidSo = acts.ofReply(reply.id).some(({ what }) => what === 'send-again')
    if (there > 0 && (reply.state === 'rejected' || (reply.state === 'not-sent' && !isSaidSo)))
      record.fail(`${name} is on the platform`)
  }
}

/** Takes nothing out of anybody's hands: the card's version stays. */
const TOUCHES_NO_CARD = /^(promise-|acknowledge$)/

/** I6: replaying the audit rows of a ticket gives its state, without a step missing. */
export function checkTrails(
  tickets: readonly Pick<Ticket, 'id' | 'state' | 'wantedVersion'>[],
  rows: readonly AuditEntry[],
  { record }: Pick<Truth, 'record'>,
): void {
  const trails = Map.groupBy(rows, ({ ticketId }) => ticketId)
  for (const { id, state, wantedVersion } of tickets) {
    const [first, ...later] = trails.get(id) ?? []
    if (first === undefined || first.event !== 'open' || first.fromState !== null) {
      record.fail(`the audit trail of ticket ${id} does not begin with its opening`)
      continue
    }
    let last = first
    for (const entry of later) {
      const isNewer =
        entry.version > last.version || (entry.version === last.version && TOUCHES_NO_CARD.test(entry.event))
      if (entry.fromState !== last.toState || !isNewer)
        record.fail(
          `the audit trail of ticket ${id} has a hole before ${entry.event} (${last.toState} to ${entry.fromState})`,
        )
      last = entry
    }
    if (last.toState !== state || last.version > wantedVersion)
      record.fail(`the audit trail of ticket ${id} ends in ${last.toState}, but it is ${state}`)
  }
}

/** The card shows the state. It is drawn for the moment at which it was shown last. */
async function checkShown({ id, cardTs, shownVersion, wantedVersion }: Ticket, truth: Truth): Promise<void> {
  const { store, slack, settings, record } = truth
  if (shownVersion !== wantedVersion)
    record.fail(`the card of ticket ${id} shows version ${shownVersion} of ${wantedVersion}`)
  const view = await viewTicket(store.prisma, id)
  const posted = slack.at(cardTs)
  if (view === null || posted === undefined) return record.fail(`ticket ${id} has no card at ${cardTs}`)
  const wanted = renderCard(view, cardSetting(settings, view.ticket.brand, new Date(posted.changedAt)))
  if (JSON.stringify(wanted) !== JSON.stringify(posted.message))
    record.fail(
      `the card of ticket ${id} does not show its state: ${differs(markedTexts(wanted), markedTexts(posted.message))}`,
    )
}

function differs(wanted: string[], found: string[]): string {
  const index = wanted.findIndex((text, place) => text !== found[place])
  return `wanted “${wanted[index]?.slice(0, 300)}”, found “${found[index]?.slice(0, 300)}”`
}

async function checkNothingLeft({ store, record }: Truth): Promise<void> {
  const left = await store.prisma.delivery.findMany({ where: { state: { in: ['pending', 'sending', 'unknown'] } } })
  for (const { key, state, lastError } of left) record.fail(`${key} is still ${state} after the calm (${lastError})`)
  const gaps = await store.prisma.gap.findMany({ where: { closedAt: null, resume: { not: null } } })
  for (const { id } of gaps) record.fail(`gap ${id} was not filled in the calm`)
}
