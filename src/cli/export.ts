/** `hearback export FOLDER`: what staff decided as labelled posts, in the form that `npm run eval -- --data DIR` scores. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { Environment } from '../config/environment.ts'
import { messageOf, SetupError } from '../domain/errors.ts'
import type { Brand, Settings } from '../domain/settings.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { Example } from '../store/examples.ts'
import type { Store } from '../store/open.ts'
import { openConfiguredStore } from './database.ts'
import { configuredSettings } from './why.ts'

export interface ExportOptions {
  env: Environment
  /** Folder to write `brands.yaml` and `mentions.jsonl` into. */
  folder: string
  out(line: string): void
}

/** Exit code 1 when there is nothing to write. Throws SetupError for files that exist, a folder that cannot be written, a bad configuration. */
export async function exportExamples({ env, folder, out }: ExportOptions): Promise<number> {
  const settings = configuredSettings(env)
  const store = await openConfiguredStore(env)
  try {
    const rows = await labelledPosts(store, settings)
    if (rows.length === 0) {
      out(
        'Nothing to export: staff have sent, corrected or dismissed nothing yet, for the brands of this configuration.',
      )
      return 1
    }
    const target = resolve(folder)
    writeNew(target, 'brands.yaml', brandsFile(settings))
    writeNew(target, 'mentions.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    out(
      `Wrote ${rows.length} labelled post(s) to ${target}. They hold what customers wrote, without their names: keep them safe.`,
    )
    out(`Score them with: npm run eval -- --data ${target}`)
    return 0
  } finally {
    await store.close()
  }
}

function writeNew(folder: string, name: string, text: string): void {
  const file = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST')
      throw new SetupError(
        'export-exists',
        `There is a file ${file} already, and it is not overwritten. Name another folder.`,
      )
    throw new SetupError(
      'export-unwritable',
      `${file} cannot be written: ${messageOf(error)}. Name a folder that is writable and has room.`,
      error,
    )
  }
}

const handlesOf = ({ sources: { x, reddit, bluesky, mastodon } }: Brand): string[] => [
  ...[x, bluesky, mastodon].flatMap((source) => (source ? [`@${source.account}`] : [])),
  ...(reddit ? [`u/${reddit.account}`] : []),
]

const searchTerms = ({ sources: { x, reddit, bluesky, mastodon } }: Brand): string[] => [
  ...new Set(
    [x, reddit, bluesky, mastodon].flatMap((source) => [
      ...(source?.search?.any ?? []),
      ...(source?.search?.all ?? []),
    ]),
  ),
]

const brandsFile = ({ brands, knowledge }: Settings): string =>
  stringify({
    brands: brands.map((brand) => ({
      id: brand.id,
      name: brand.name,
      handles: handlesOf(brand),
      search_terms: searchTerms(brand),
      languages: brand.languages,
      timezone: brand.timeZone,
      sells: brand.sells,
      knowledge: knowledge
        .filter((entry) => entry.brand === brand.id)
        .map(({ id, title, questions, answer, language: lang, url, category }) => ({
          id,
          title,
          questions,
          answer,
          lang,
          url,
          category,
        })),
    })),
  })

/** One line of `mentions.jsonl`; the author is a number, so that several posts of one are known as such. */
interface LabelledPost {
  id: string
  brand: string
  platform: string
  lang: string
  text: string
  author: { handle: string; name: string; followers: number | null }
  kind: string
  label: {
    intent: string
    urgency: string
    category: string | null
    faq: string | null
    needs_reply: boolean
    about_us: boolean
    why: string
  }
}

async function labelledPosts(store: Store, { brands, knowledge }: Settings): Promise<LabelledPost[]> {
  const examples = await store.prisma.example.findMany({
    where: { brand: { in: brands.map(({ id }) => id) } },
    orderBy: [{ ticketId: 'asc' }, { at: 'asc' }],
  })
  const tickets = await store.prisma.ticket.findMany({
    where: { id: { in: [...new Set(examples.map(({ ticketId }) => ticketId))] } },
    orderBy: { id: 'asc' },
    include: { customer: { select: { id: true, followers: true } }, mentions: { select: { text: true, kind: true } } },
  })
  const known = new Set(knowledge.map(({ id }) => id))
  return tickets.flatMap((ticket) => {
    const theirs = examples.filter(({ ticketId }) => ticketId === ticket.id)
    // Later posts of a conversation were decided about anew.
    const byText = [...Map.groupBy(theirs, ({ text }) => text)]
    return byText.map(([text, decisions], place): LabelledPost => {
      const { customer, mentions, platform, brand } = ticket
      const name = `author-${customer.id}`
      return {
        id: place === 0 ? `t${ticket.id}` : `t${ticket.id}-${place + 1}`,
        brand,
        platform,
        lang: decisions[0]?.language ?? ticket.language,
        text,
        author: { handle: name, name, followers: customer.followers },
        kind: mentions.find((mention) => mention.text === text)?.kind ?? 'mention',
        label: labelOf(decisions, ticket, known),
      }
    })
  })
}

interface Settled {
  state: string
  outcome: string | null
  needsReply: boolean
  suggestions: unknown
}

/** A correction outweighs what was concluded; that an answer went out shows that one was needed. */
function labelOf(decisions: readonly Example[], ticket: Settled, known: ReadonlySet<string>): LabelledPost['label'] {
  const of = (...kinds: string[]): Example | undefined => decisions.findLast(({ kind }) => kinds.includes(kind))
  const answer = of('sent', 'edited')
  const dismissal = of('dismissed')
  const latest = dismissal ?? decisions.at(-1)
  const reason = dismissal !== undefined && ticket.state === 'dismissed' ? ticket.outcome : null
  const neededNone = dismissal !== undefined && reason !== 'answered-elsewhere' && reason !== 'duplicate'
  return {
    intent: latest?.intent ?? 'other',
    urgency: (of('tier') ?? latest)?.tier ?? 'low',
    category: (of('category') ?? latest)?.category ?? null,
    faq: answer === undefined ? null : faqOf(answer.reply ?? '', ticket.suggestions as Suggestion[], known),
    needs_reply: answer !== undefined || (dismissal === undefined ? ticket.needsReply : !neededNone),
    about_us: reason !== 'not-about-us',
    why: `By staff: ${decisions.map(({ kind }) => kind).join(', ')}`,
  }
}

/** A reply with so much of a draft's words was written from it. */
const FROM_DRAFT = 0.5
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])

/** The knowledge entry that the reply was written from, where one was suggested. */
function faqOf(reply: string, suggestions: readonly Suggestion[], known: ReadonlySet<string>): string | null {
  const words = wordsIn(reply)
  for (const { text, knowledgeId } of suggestions) {
    if (knowledgeId === null || !known.has(knowledgeId)) continue
    const draft = wordsIn(text)
    if (draft.intersection(words).size >= draft.size * FROM_DRAFT) return knowledgeId
  }
  return null
}
