/** Runs triage and suggestion over labelled posts and adds up how well they did. */
import type { Settings } from '../../src/domain/settings.ts'
import { INTENTS, TIERS, type Tier, type Triage } from '../../src/domain/urgency.ts'
import type { Suggester } from '../../src/suggest/contract.ts'
import type { KnowledgeSearch } from '../../src/suggest/knowledge-search.ts'
import type { Triager } from '../../src/triage/contract.ts'
import type { EvalData, LabelledMention } from './data.ts'
import { platformOf } from './data.ts'
import { auroc, macroF1, precisionRecall, rate, recallAtTop } from './measures.ts'

export interface Judged {
  row: LabelledMention
  triage: Triage
  /** Knowledge ids, best first. */
  ranked: string[]
  /** How sure the product is that the first one answers, 0–1. */
  confidence: number
}

export interface Scores {
  rows: number
  intent_macro_f1: number
  urgent_recall_top35: number
  critical_below_high: number
  needs_reply_f1: number
  needs_reply_precision: number
  needs_reply_recall: number
  faq_hit1: number
  faq_hit3: number
  oos_auroc: number
  lookalike_false_alarm_rate: number
  lookalikes_taken_for_us: number
  ours_taken_for_lookalike: number
  language_accuracy: number
  category_accuracy: number
  tier_accuracy: number
}

export interface Product {
  triage: Triager
  suggest: Suggester
  search: KnowledgeSearch
}

const NOW = new Date('2026-11-16T10:00:00Z')

const postOf = (row: LabelledMention) => ({
  platform: platformOf(row.platform),
  text: row.text,
  // The platform's own tag is withheld, so that the measure is of our detection.
  language: null,
  kind: row.kind,
  author: { id: row.author.handle, ...row.author, bot: false },
  metrics: { likes: 0, reposts: 0, replies: 0 },
  media: [],
  limit: { max: 280, unit: 'x-weighted' as const },
})

/** Posts of one author count as contacts without an answer for the later ones, as in the labels. */
export function judge(data: EvalData, product: Product, settings: Pick<Settings, 'brands'>): Judged[] {
  const contacts = new Map<string, number>()
  return data.mentions.map((row) => {
    const key = `${row.brand} ${row.author.handle}`
    const before = contacts.get(key) ?? 0
    contacts.set(key, before + 1)
    const brand = settings.brands.find((candidate) => candidate.id === row.brand)
    if (!brand) throw new Error(`unknown brand ${row.brand}`)
    const post = postOf(row)
    const triage = product.triage(post, { brand, unansweredContacts: before, earlierTickets: before, now: NOW })
    const hits = product.search.rank(post.text, { brand, triage })
    return { row, triage, ranked: hits.map((hit) => hit.entry.id), confidence: hits[0]?.confidence ?? 0 }
  })
}

/** Posts that triage and suggestion together get through in a second of processor time, measured over at least `ms` milliseconds. */
export function throughput(data: EvalData, product: Product, settings: Pick<Settings, 'brands'>, ms: number): number {
  const work = data.mentions.map((row) => ({
    post: postOf(row),
    brand: settings.brands.find((candidate) => candidate.id === row.brand),
  }))
  let done = 0
  const pass = () => {
    for (const { post, brand } of work) {
      if (!brand) continue
      const triage = product.triage(post, { brand, unansweredContacts: 0, earlierTickets: 0, now: NOW })
      product.suggest(post, { brand, triage, pastReplies: [] })
      done++
    }
  }
  pass()
  done = 0
  // Processor time, not the clock: other work on the machine must not count.
  const start = process.cpuUsage()
  const used = () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  }
  while (used() < ms) pass()
  return Math.round((done / used()) * 1_000)
}

const urgent = (tier: Tier) => tier === 'critical' || tier === 'high'

export function score(judged: readonly Judged[]): Scores {
  const intents = judged.map(({ row, triage }) => ({ said: triage.intent, truth: row.label.intent }))
  const needs = judged.map(({ row, triage }) => ({ said: triage.needsReply, truth: row.label.needs_reply }))
  const answerable = judged.filter(({ row }) => row.label.faq !== null)
  const lookalikes = judged.filter(({ row }) => !row.label.about_us)
  const ours = judged.filter(({ row }) => row.label.about_us)
  const taken = lookalikes.filter(({ triage }) => triage.aboutUs)
  const categorised = judged.filter(({ row }) => row.label.category !== null)
  const reply = precisionRecall(needs)
  return {
    rows: judged.length,
    intent_macro_f1: macroF1(intents, INTENTS),
    urgent_recall_top35: recallAtTop(
      judged.map(({ row, triage }) => ({ score: triage.urgency.score, urgent: urgent(row.label.urgency) })),
      0.35,
    ),
    critical_below_high: judged.filter(
      ({ row, triage }) => row.label.urgency === 'critical' && !urgent(triage.urgency.tier),
    ).length,
    needs_reply_f1: reply.f1,
    needs_reply_precision: reply.precision,
    needs_reply_recall: reply.recall,
    faq_hit1: rate(answerable, ({ row, ranked }) => ranked[0] === row.label.faq),
    faq_hit3: rate(answerable, ({ row, ranked }) => ranked.slice(0, 3).includes(row.label.faq ?? '')),
    oos_auroc: auroc(
      answerable.map(({ confidence }) => confidence),
      judged.filter(({ row }) => row.label.faq === null).map(({ confidence }) => confidence),
    ),
    lookalike_false_alarm_rate: rate(lookalikes, ({ triage }) => triage.aboutUs),
    lookalikes_taken_for_us: taken.length,
    ours_taken_for_lookalike: ours.filter(({ triage }) => !triage.aboutUs).length,
    language_accuracy: rate(judged, ({ row, triage }) => row.lang === triage.language),
    category_accuracy: rate(categorised, ({ row, triage }) => row.label.category === triage.category),
    tier_accuracy: rate(judged, ({ row, triage }) => row.label.urgency === triage.urgency.tier),
  }
}

/** Rows are the truth, columns what was said. */
export function tierConfusion(judged: readonly Judged[]): Record<Tier, Record<Tier, number>> {
  const row = () => Object.fromEntries(TIERS.map((tier) => [tier, 0])) as Record<Tier, number>
  const table = Object.fromEntries(TIERS.map((tier) => [tier, row()])) as Record<Tier, Record<Tier, number>>
  for (const { row: labelled, triage } of judged) table[labelled.label.urgency][triage.urgency.tier]++
  return table
}
