/** Tickets as cards see them: read from a database once, then changed for each test. */
import type { CardSetting } from '../../../src/slack/cards/card.ts'
import { openStore } from '../../../src/store/open.ts'
import { type TicketView, viewTicket } from '../../../src/store/tickets.ts'
import { fileTicket } from '../../tickets/filed.ts'

export const NOW = new Date('2026-11-02T09:00:00Z')

export const SETTING: CardSetting = {
  brandName: 'Tidevogn',
  teamLanguage: 'en',
  knowledgeTitle: (id) => `Title of ${id}`,
  now: NOW,
}

/** A fresh open ticket with one post. */
export async function readView(): Promise<TicketView> {
  const store = await openStore({ memory: true })
  try {
    const { id } = await fileTicket(store, { id: '1', urgency: 92, text: 'Where is my bag?' }, NOW)
    const view = await viewTicket(store.prisma, id)
    if (view === null) throw new Error('The ticket is not there')
    return view
  } finally {
    await store.close()
  }
}

export interface Changes {
  ticket?: Partial<TicketView['ticket']>
  customer?: Partial<TicketView['customer']>
  /** Of the one post. */
  mention?: Partial<TicketView['mentions'][number]>
  view?: Partial<TicketView>
}

export function changed(view: TicketView, { ticket, customer, mention, view: rest }: Changes): TicketView {
  return {
    ...view,
    ticket: { ...view.ticket, ...ticket },
    customer: { ...view.customer, ...customer },
    mentions: view.mentions.map((each) => ({ ...each, ...mention })),
    ...rest,
  }
}
