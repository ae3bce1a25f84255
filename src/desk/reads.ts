/** What people may look at, for modals, commands and the Home tab. Changes nothing. */
import type { Clock } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import { ticketPolicy } from '../domain/policy.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import type { VoiceFinding } from '../domain/suggestion.ts'
import { decide, type TicketEvent } from '../domain/ticket.ts'
import type { Store } from '../store/open.ts'
import { type Pause, readPauses } from '../store/pauses.ts'
import {
  findTickets,
  type ListName,
  latestAudit,
  listTickets,
  type Numbers,
  type PastTicket,
  readHistory,
  readNumbers,
  type TicketLine,
  type TicketList,
} from '../store/reads.ts'
import { type Customer, changedSince, factsOf, type TicketView, viewTicket } from '../store/tickets.ts'
import { mayAct, type Role, refusalOf } from './permissions.ts'
import type { ReplyOptions } from './replies.ts'
import { deed } from './words.ts'

export type { ListName, Numbers, PastTicket, Pause, TicketLine, TicketList, TicketView }

/** A ticket as somebody who wants to do something with it must see it. */
export interface OpenedTicket {
  view: TicketView
  /** What somebody else did since the card that the person saw, in Slack mrkdwn, or null. */
  since: string | null
  /** Why the state table does not allow what is intended, or null. */
  refused: string | null
}

export interface History {
  customer: Customer
  tickets: PastTicket[]
  total: number
}

export interface DeskReads {
  /** Why this person may see and do nothing here, and whom to ask; null when they may. Slack mrkdwn. Needs no database. */
  refusal(by: string, role?: Role): string | null
  /** null when there is no such ticket. `intent` is what the person wants to do, for `refused`. */
  ticket(
    ticketId: number,
    asked: { by: string; seen: number; intent: TicketEvent | null },
  ): Promise<OpenedTicket | null>
  /** Everything with the customer of this ticket, newest first; null when there is no such ticket. */
  history(ticketId: number, slice: { skip: number; take: number }): Promise<History | null>
  list(list: ListName, by: string, slice: { skip: number; take: number }): Promise<TicketList>
  find(text: string, take: number): Promise<TicketList>
  /** What happened to a ticket last, newest first, in Slack mrkdwn. */
  deeds(ticketId: number, take: number): Promise<string[]>
  numbers(by: string, since: Date): Promise<Numbers>
  pauses(): Promise<Pause[]>
  /** What the voice guard says of a text. Needs no database; empty for a brand that is not configured any more. */
  findings(text: string, brandId: string, language: string): VoiceFinding[]
}

export interface ReadOptions extends Pick<ReplyOptions, 'checkVoice'> {
  store: Store
  clock: Clock
  settings: Live<Settings>
  membersOf: GroupMembers
}

export function createReads(options: ReadOptions): DeskReads {
  const { store, clock, settings, membersOf, checkVoice } = options
  const db = () => store.prisma
  return {
    refusal(by, role = 'support') {
      const { people } = settings.current
      return mayAct(by, role, people, membersOf) ? null : refusalOf(role, people)
    },

    async ticket(ticketId, { by, seen, intent }) {
      const [view, latest] = await Promise.all([viewTicket(db(), ticketId), changedSince(db(), ticketId, seen, by)])
      if (view === null) return null
      const decision =
        intent === null
          ? null
          : decide(factsOf(view.ticket), intent, ticketPolicy(settings.current, membersOf), clock.now())
      return {
        view,
        since: latest === null ? null : deed(latest),
        refused: decision === null || decision.result === 'changed' ? null : decision.message,
      }
    },

    async history(ticketId, slice) {
      const row = await db().ticket.findUnique({ where: { id: ticketId }, select: { customer: true } })
      return row === null ? null : { customer: row.customer, ...(await readHistory(db(), row.customer.id, slice)) }
    },

    list: (list, by, slice) => listTickets(db(), list, by, slice),
    find: (text, take) => findTickets(db(), text, take),
    deeds: async (ticketId, take) => (await latestAudit(db(), ticketId, take)).map(deed),
    numbers: (by, since) => readNumbers(db(), { since, now: clock.now(), by }),
    pauses: () => readPauses(db()),

    findings(text, brandId, language) {
      const brand = settings.current.brands.find(({ id }) => id === brandId)
      return brand === undefined ? [] : checkVoice(text, brand, language, '')
    },
  }
}
