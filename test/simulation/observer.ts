/**
 * Watches the targets of all tickets from outside: when one passes while nobody acts, people must have been told of it in Slack within
 * two minutes in which nothing excuses a delay. Reads rows only to learn what the state is, and Slack to learn what was told.
 */
import type { Settings } from '../../src/domain/settings.ts'
import { LIVE_STATES, type TicketState } from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import type { House } from './caller.ts'
import type { OpeningHours } from './hours.ts'
import type { SlackWorld, Told } from './slack-world.ts'

const MINUTE = 60_000
const ALERTED_WITHIN = 2 * MINUTE

/** What the watcher reads of a ticket; times in milliseconds. */
export interface Seen {
  id: number
  key: string
  changedAt: number
  brand: string
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

export class Observer {
  readonly #tickets = new Map<number, Seen>()
  readonly #overdue = new Map<string, Obligation>()
  readonly #told = new Map<string, number[]>()
  #read = 0
  readonly #house: House
  readonly #slack: SlackWorld
  readonly #settings: Settings
  readonly #hours: ReadonlyMap<string, OpeningHours>

  constructor(house: House, slack: SlackWorld, settings: Settings, hours: ReadonlyMap<string, OpeningHours>) {
    this.#house = house
    this.#slack = slack
    this.#settings = settings
    this.#hours = hours
  }

  /** Takes note of tickets that have changed. */
  observe(changed: readonly Seen[]): void {
    for (const ticket of changed) {
      if (!this.#tickets.has(ticket.id)) this.#checkTargets(ticket)
      this.#tickets.set(ticket.id, ticket)
      this.#checkTimer(ticket)
    }
  }

  /** A new ticket's targets are the configured ones, in its brand's hours. */
  #checkTargets(ticket: Seen): void {
    const { claimWithin, replyWithin } = this.#settings.tiers[ticket.tier]
    const hours = ticket.tier === 'critical' ? undefined : this.#hours.get(ticket.brand)
    const due = (from: number, ms: number) => (hours === undefined ? from + ms : hours.after(from, ms))
    for (const [target, wanted, found] of [
      ['claim', due(ticket.claimFrom, claimWithin), ticket.claimDueAt],
      ['reply', due(ticket.replyFrom, replyWithin), ticket.replyDueAt],
    ] as const) {
      if (wanted !== found)
        this.#house.record.fail(
          `the ${target} target of ticket ${ticket.id} (${ticket.tier}, ${ticket.brand}) is ${iso(found)} instead of ${iso(wanted)}`,
        )
    }
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
        const waited = weather.untroubled(since, agenda.now)
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
