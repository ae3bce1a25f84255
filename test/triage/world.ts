/** A small invented brand and short ways to triage posts to it. */
import type { Brand, KnowledgeEntry, Settings } from '../../src/domain/settings.ts'
import type { TriageContext, TriagePost } from '../../src/triage/contract.ts'
import { createTriager } from '../../src/triage/index.ts'

const MINUTE = 60_000

export const TIERS: Settings['tiers'] = {
  critical: { from: 75, claimWithin: 5 * MINUTE, replyWithin: 15 * MINUTE },
  high: { from: 50, claimWithin: 15 * MINUTE, replyWithin: 60 * MINUTE },
  normal: { from: 20, claimWithin: 60 * MINUTE, replyWithin: 240 * MINUTE },
  low: { from: 0, claimWithin: 240 * MINUTE, replyWithin: 1440 * MINUTE },
}

export const BRAND: Brand = {
  id: 'zorbex',
  name: 'Zorbex',
  languages: ['en', 'da', 'de', 'es', 'fr', 'pt', 'id', 'ms', 'el'],
  timeZone: 'UTC',
  calendar: null,
  sells: 'Bus and boat trips, tickets, season cards, parcel delivery, cafés on board and an app',
  channel: 'C0TEST',
  linkAllowList: ['zorbex.example'],
  sources: { x: { account: 'zorbex', mentions: true, search: null }, reddit: null },
}

export const KNOWLEDGE: KnowledgeEntry[] = [
  {
    id: 'dogs',
    brand: 'zorbex',
    title: 'Dogs on board',
    questions: ['Can I bring my dog on the bus?', 'Må min hund komme med?', 'Darf mein Hund mitfahren?'],
    answer: 'Hi {name}, dogs travel free on a lead, in the last carriage.',
    language: 'en',
    url: 'https://zorbex.example/dogs',
    category: 'pets',
  },
  {
    id: 'refund',
    brand: 'zorbex',
    title: 'Refund of a ticket',
    questions: [
      'How do I get a refund?',
      'Hvordan får jeg pengene tilbage for min billet?',
      'Wie bekomme ich eine Erstattung?',
    ],
    answer: 'Tickets can be refunded under My trips until the day before. It takes five working days.',
    language: 'en',
    url: 'https://elsewhere.example/refund',
    category: 'refund',
  },
  {
    id: 'wifi',
    brand: 'zorbex',
    title: 'Wifi ombord',
    questions: ['Er der wifi i bussen?', 'Is there wifi on board?', 'Gibt es WLAN im Bus?'],
    answer: 'Der er gratis wifi i alle busser, {name}. Koden står på sæderyggen.',
    language: 'da',
    url: null,
    category: 'onboard',
  },
]

export const SETTINGS = { tiers: TIERS, urgency: { weights: {}, floors: {}, words: {} }, knowledge: KNOWLEDGE }

export const triage = createTriager(SETTINGS)

export const postOf = (text: string, more: Partial<TriagePost> & { followers?: number | null } = {}): TriagePost => ({
  platform: 'x',
  text,
  language: null,
  kind: /@zorbex\b/i.test(text) ? 'mention' : 'search',
  author: { id: '1', handle: 'maria_k', name: 'Maria Kjær', followers: more.followers ?? 120, bot: false },
  metrics: { likes: 0, reposts: 0, replies: 0 },
  media: [],
  ...more,
})

export const contextOf = (more: Partial<TriageContext> = {}): TriageContext => ({
  brand: BRAND,
  unansweredContacts: 0,
  earlierTickets: 0,
  now: new Date('2026-11-16T10:00:00Z'),
  ...more,
})

export const judge = (text: string, more: Parameters<typeof postOf>[1] = {}, context: Partial<TriageContext> = {}) =>
  triage(postOf(text, more), contextOf(context))

export const reasonKeys = (text: string) => judge(text).urgency.factors.map((factor) => factor.key)
