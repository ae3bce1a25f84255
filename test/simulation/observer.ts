/**
 * Watches the targets of all tickets from outside: each clock begins with what a customer wrote or one of us did, and is due by the
 * configured hours; when it passes while nobody acts, people must have been told of it in Slack within two minutes in which nothing
 * excuses a delay. Reads rows only to learn what the state is, and Slack to learn what was told.
 */
import type { Settings } from '../../src/domain/settings.ts'
import { LIVE_STATES, type TicketState } from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import { isAnswerTo } from './answered-truth.ts'
import type { House } from './caller.ts'
import { isThanks } from './customers.ts'
import type { OpeningHours } from './hours.ts'
import type { PlatformWorld, WorldPost } from './platform-world.ts'
import type { SlackWorld, Told } from './slack-world.ts'

const MINUTE = 60_000
const ALERTED_WITHIN = 2 * MINUTE

/** What the watcher reads of a ticket; times in milliseconds. */
export interface Seen {
  id: number
  key: string
  changedAt: number
  brand: string
  platform: string
  rootId: string
  authorId: string
  /** Of the customer's posts that the program knows of and that stand. */
  newestPost: number | null
  state: TicketState
  tier: Tier
  claimFrom: number
  claimDueAt: number
  replyFrom: number
  replyDueAt: number
  nextActionAt: number | null
}

type Target = 'claim' | 'reply'

/** Somebody waits for something that is overdue. */
interface Obligation {
  ticket: Seen
  target: Target
  dueAt: number
  /** When it became known that it is overdue. */
  since: number
}

const RUNS_IN: Record<Target, readonly TicketState[]> = {
  claim: ['open'],
  reply: ['open', 'claimed', 'replying', 'snoozed'],
}
const TARGETS = ['claim', 'reply'] as const

/** What somebody can do that lets a clock begin anew. */
const BEGINS: Record<Target, readonly string[]> = {
  claim: ['hand-over'],
  reply: ['claim', 'hand-over', 'reopen', 'send', 'send-twice', 'edit'],
}
/** What somebody can do after which nobody waits. */
const SETTLES = ['dismiss', 'elsewhere', 'undo']
/** A claim stands still in a snooze, also in one in which the ticket was dismissed. */
const STANDS_STILL: readonly TicketState[] = ['snoozed', 'dismissed']

const clockOf = (ticket: Seen, target: Target): { from: number; dueAt: number } =>
  target === 'claim'
    ? { from: ticket.claimFrom, dueAt: ticket.claimDueAt }
    : { from: ticket.replyFrom, dueAt: ticket.replyDueAt }

export interface ObserverOptions {
  house: House
  slack: SlackWorld
  settings: Settings
  /** By brand; one without is always open. */
  hours: ReadonlyMap<string, OpeningHours>
  platforms: readonly PlatformWorld[]
}

export class Observer {
  readonly #tickets = new Map<number, Seen>()
  readonly #overdue = new Map<string, Obligation>()
  readonly #told = new Map<string, number[]>()
  /** Edits that have let a clock begin, though they were older than the one before. */
  readonly #edits = new Set<string>()
  #read = 0
  readonly #house: House
  readonly #slack: SlackWorld
  readonly #settings: Settings
  readonly #hours: ReadonlyMap<string, OpeningHours>
  readonly #platforms: readonly PlatformWorld[]

  constructor({ house, slack, settings, hours, platforms }: ObserverOptions) {
    this.#house = house
    this.#slack = slack
    this.#settings = settings
    this.#hours = hours
    this.#platforms = platforms
  }

  /** Takes note of tickets that have changed. */
  observe(changed: readonly Seen[]): void {
    for (const ticket of changed) {
      const before = this.#tickets.get(ticket.id)
      for (const target of TARGETS) this.#checkClock(target, ticket, before)
      if (ticket.state === 'answered' && before?.state !== 'answered') this.#checkAnswered(ticket)
      if (before !== undefined) this.#checkHeard(ticket, before)
      this.#tickets.set(ticket.id, ticket)
      this.#checkTimer(ticket)
    }
  }

  /** A clock that begins is due by the configured time in the brand's hours; one that runs can be due sooner only. */
  #checkClock(target: Target, ticket: Seen, before: Seen | undefined): void {
    const { record } = this.#house
    const { from, dueAt } = clockOf(ticket, target)
    const known = before && clockOf(before, target)
    const name = `the ${target} target of ticket ${ticket.id} (${ticket.tier}, ${ticket.brand})`
    if (known === undefined || known.from !== from) {
      const wanted = this.#dueAt(ticket, target, from)
      if (wanted !== dueAt) record.fail(`${name} is ${iso(dueAt)} instead of ${iso(wanted)}`)
      if (!this.#isReason(target, ticket, before))
        record.fail(`${name} counts from ${iso(from)}, when nothing happened that lets it begin`)
    } else if (dueAt > known.dueAt && !(target === 'claim' && STANDS_STILL.includes(before?.state ?? 'open')))
      record.fail(`${name} was ${iso(known.dueAt)} and is ${iso(dueAt)} now`)
  }

  /** What has just become answered is so by what stands on the platform, or because one of us said it. */
  #checkAnswered(ticket: Seen): void {
    const { agenda, acts, record } = this.#house
    const posts = this.#postsOf(ticket)
    const asked = posts.find(({ id }) => id === ticket.newestPost)
    if (asked === undefined || isThanks(asked.text) || acts.mayHave(ticket.id, ['elsewhere', 'undo'], agenda.now))
      return
    if (!posts.some((post) => post.own && isAnswerTo(post, asked)))
      record.fail(`ticket ${ticket.id} counts as answered, but nobody has answered post ${asked.id}: ${asked.text}`)
  }

  /** Whoever writes again is waited for, however the matter had ended: unless it is thanks, or one of us has just seen to it. */
  #checkHeard(ticket: Seen, before: Seen): void {
    const { agenda, acts, record } = this.#house
    const { id, state, newestPost } = ticket
    if (newestPost === null || newestPost <= (before.newestPost ?? 0) || RUNS_IN.reply.includes(state)) return
    const posts = this.#postsOf(ticket)
    const written = posts.find((post) => post.id === newestPost)
    if (written === undefined || isThanks(written.text) || acts.mayHave(id, SETTLES, agenda.now)) return
    if (!posts.some((post) => post.own && isAnswerTo(post, written)))
      record.fail(`ticket ${id} is ${state}, but its customer has written post ${newestPost}: ${written.text}`)
  }

  #dueAt({ tier, brand }: Seen, target: Target, from: number): number {
    const { claimWithin, replyWithin } = this.#settings.tiers[tier]
    const hours = tier === 'critical' ? undefined : this.#hours.get(brand)
    const ms = target === 'claim' ? claimWithin : replyWithin
    return hours === undefined ? from + ms : hours.after(from, ms)
  }

  /** By what the customer wrote and staff pressed, not by what the program says of it. */
  #isReason(target: Target, ticket: Seen, before: Seen | undefined): boolean {
    const { agenda, acts } = this.#house
    const { from } = clockOf(ticket, target)
    if (from > agenda.now) return false
    const last = before === undefined ? Number.NEGATIVE_INFINITY : clockOf(before, target).from
    const posts = this.#postsOf(ticket)
    // A post may have been written before the clock began that it restarts: the platform did not answer for a while.
    const isNew = ({ id }: WorldPost): boolean => id === ticket.newestPost && id !== before?.newestPost
    const hasWrittenSince = posts.some(
      (post) =>
        !post.own &&
        (isNew(post) || [post.at, post.editedAt].some((time) => time !== null && time > last && time <= from)),
    )
    const isWaiting = (state: TicketState): boolean => RUNS_IN.reply.includes(state)
    // Who waits goes on waiting since then, until one of us has answered.
    if (target === 'reply' && before !== undefined && isWaiting(before.state) && isWaiting(ticket.state))
      return (
        posts.some(({ own, at }) => own && at >= last) && (hasWrittenSince || this.#isLateEdit(target, posts, from))
      )
    // An expired claim may have been settled in the same moment.
    const hasExpired = target === 'claim' && before?.state === 'claimed'
    const isByStaff = acts.mayHave(ticket.id, BEGINS[target], agenda.now)
    return hasWrittenSince || hasExpired || isByStaff || this.#isLateEdit(target, posts, from)
  }

  /**
   * Where a look costs money there is one a day: an edit is heard of long after it was made. It explains one beginning of a clock,
   * and only one that nothing else explains.
   */
  #isLateEdit(target: Target, posts: readonly WorldPost[], from: number): boolean {
    const edits = posts
      .filter(({ own, editedAt }) => !own && editedAt !== null && editedAt <= from)
      .map(({ id, editedAt }) => `${target} ${id} ${editedAt}`)
    const edit = edits.find((each) => !this.#edits.has(each))
    if (edit !== undefined) this.#edits.add(edit)
    return edit !== undefined
  }

  /** What the customer wrote in this conversation, and what we did. */
  #postsOf({ platform, rootId, authorId }: Seen): WorldPost[] {
    const world = this.#platforms.find(({ id }) => id === platform)
    return (world?.posts ?? []).filter(
      (post) => String(post.rootId) === rootId && (post.own || post.author.id === authorId),
    )
  }

  /** I2, and more: the next look comes no later than what the ticket waits for. */
  #checkTimer({ id, state, nextActionAt, ...ticket }: Seen): void {
    const { record, agenda } = this.#house
    const isLive = (LIVE_STATES as readonly string[]).includes(state)
    if (isLive !== (nextActionAt !== null)) record.fail(`ticket ${id} is ${state} with next action ${nextActionAt}`)
    if (nextActionAt === null) return
    const waits = TARGETS.filter((target) => RUNS_IN[target].includes(state)).map((target) =>
      target === 'claim' ? ticket.claimDueAt : ticket.replyDueAt,
    )
    const ahead = waits.filter((at) => at > agenda.now)
    const latest = ahead.length > 0 ? Math.min(...ahead) : agenda.now + 8 * 24 * 60 * MINUTE
    if (nextActionAt > latest)
      record.fail(`ticket ${id} (${state}) is looked at next ${iso(nextActionAt)}, after its target at ${iso(latest)}`)
  }

  /** Before and after each step: what is overdue was told in time. */
  check(): void {
    this.#readSlack()
    const { agenda, weather, record } = this.#house
    for (const ticket of this.#tickets.values()) {
      for (const target of TARGETS) {
        const key = `${ticket.id}:${target}`
        const dueAt = target === 'claim' ? ticket.claimDueAt : ticket.replyDueAt
        if (!RUNS_IN[target].includes(ticket.state) || dueAt > agenda.now) {
          this.#overdue.delete(key)
          continue
        }
        const known = this.#overdue.get(key)
        const obligation = known?.dueAt === dueAt ? known : { ticket, target, dueAt, since: agenda.now }
        this.#overdue.set(key, obligation)
        const { since } = obligation
        if (agenda.now - since <= ALERTED_WITHIN) continue
        if ((this.#told.get(key) ?? []).some((at) => at >= dueAt)) continue
        const waited = weather.untroubled(since, agenda.now, ['slack'])
        if (waited > ALERTED_WITHIN)
          record.fail(
            `nobody was told that the ${target} target of ticket ${ticket.id} (${ticket.state}, ${ticket.tier}) passed at ${iso(dueAt)}; ${Math.round(waited / 1000)} s without excuse`,
          )
      }
    }
  }

  #readSlack(): void {
    const { told } = this.#slack
    for (; this.#read < told.length; this.#read++) {
      const each = told[this.#read]
      const ticketId = each === undefined ? null : this.#ticketOf(each)
      if (each === undefined || ticketId === null) continue
      const key = `${ticketId}:${each.target}`
      this.#told.set(key, [...(this.#told.get(key) ?? []), each.at])
    }
  }

  #ticketOf({ ticketId, threadTs }: Told): number | null {
    if (ticketId !== null) return ticketId
    const card = this.#slack.at(threadTs)
    for (const ticket of this.#tickets.values()) if (ticket.key === card?.key) return ticket.id
    return null
  }
}

const iso = (at: number): string => new Date(at).toISOString()
