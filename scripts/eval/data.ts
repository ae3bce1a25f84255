/** Reads an evaluation folder: `brands.yaml` (brands with their knowledge) and `mentions.jsonl` (labelled posts). */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { PostKind } from '../../src/domain/post.ts'
import { PLATFORM_IDS } from '../../src/domain/post.ts'
import type { Brand, KnowledgeEntry } from '../../src/domain/settings.ts'
import { CATEGORIES, INTENTS, TIERS } from '../../src/domain/urgency.ts'

const knowledgeRow = z.object({
  id: z.string(),
  title: z.string(),
  questions: z.array(z.string()),
  answer: z.string(),
  lang: z.string(),
  url: z.string().nullish(),
  category: z.string().nullish(),
})
const brandRow = z.object({
  id: z.string(),
  name: z.string(),
  handles: z.array(z.string()).default([]),
  search_terms: z.array(z.string()).default([]),
  languages: z.array(z.string()),
  timezone: z.string().default('UTC'),
  sells: z.string().default(''),
  knowledge: z.array(knowledgeRow).default([]),
})
const mentionRow = z.object({
  id: z.string(),
  brand: z.string(),
  platform: z.string(),
  lang: z.string(),
  text: z.string(),
  author: z.object({ handle: z.string(), name: z.string(), followers: z.number().nullable().default(null) }),
  kind: z.enum(['mention', 'reply', 'quote', 'search']),
  label: z.object({
    intent: z.enum(INTENTS),
    urgency: z.enum(TIERS),
    category: z.string().nullable(),
    faq: z.string().nullable(),
    needs_reply: z.boolean(),
    about_us: z.boolean(),
  }),
})
export type LabelledMention = z.infer<typeof mentionRow> & { kind: PostKind }

export interface EvalData {
  dir: string
  brands: Brand[]
  knowledge: KnowledgeEntry[]
  mentions: LabelledMention[]
}

/** What the command line says when the folder is not there or cannot be read. */
export class EvalDataError extends Error {}

const category = (value: string | null | undefined) => CATEGORIES.find((known) => known === value) ?? null

const brandOf = (row: z.infer<typeof brandRow>): Brand => ({
  id: row.id,
  name: row.name,
  languages: row.languages,
  timeZone: row.timezone,
  calendar: null,
  sells: row.sells,
  channel: 'C0EVAL',
  linkAllowList: [],
  sources: {
    x: {
      account: row.handles.find((handle) => handle.startsWith('@'))?.slice(1) ?? row.id,
      mentions: true,
      search: { any: row.search_terms, all: [], none: [] },
    },
    reddit: null,
  },
})

function parseRow<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const first = result.error.issues[0]
  throw new EvalDataError(`${place}: ${first?.path.join('.') ?? ''} ${first?.message ?? 'cannot be read'}`)
}

/** Throws EvalDataError with one plain sentence when something is missing or malformed. */
export function readEvalData(directory: string): EvalData {
  const dir = resolve(directory)
  const brandsFile = join(dir, 'brands.yaml')
  const mentionsFile = join(dir, 'mentions.jsonl')
  for (const file of [brandsFile, mentionsFile]) {
    if (!existsSync(file))
      throw new EvalDataError(`No ${file}. Name a folder that holds brands.yaml and mentions.jsonl with --data DIR.`)
  }
  const parsed = parseRow(z.object({ brands: z.array(brandRow) }), parse(readFileSync(brandsFile, 'utf8')), brandsFile)
  const lines = readFileSync(mentionsFile, 'utf8').split('\n')
  const mentions: LabelledMention[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const place = `${mentionsFile}:${index + 1}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      throw new EvalDataError(`${place}: not JSON (${error instanceof Error ? error.message : String(error)})`)
    }
    const row = parseRow(mentionRow, value, place)
    if (!parsed.brands.some((brand) => brand.id === row.brand))
      throw new EvalDataError(`${place}: unknown brand ${row.brand}`)
    mentions.push(row)
  })
  return {
    dir,
    brands: parsed.brands.map(brandOf),
    knowledge: parsed.brands.flatMap((brand) =>
      brand.knowledge.map((entry) => ({
        id: entry.id,
        brand: brand.id,
        title: entry.title,
        questions: entry.questions,
        answer: entry.answer,
        language: entry.lang,
        url: entry.url ?? null,
        category: category(entry.category),
      })),
    ),
    mentions,
  }
}

export const platformOf = (name: string) => PLATFORM_IDS.find((id) => id === name) ?? 'x'
