/**
 * `node scripts/eval/banking77.ts [--data DIR]`: knowledge search on banking77 (CC BY 4.0) with ten example questions for each of its 77 answers and
 * nothing else: no titles, no answer texts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { KnowledgeEntry } from '../../src/domain/settings.ts'
import { indexKnowledge } from '../../src/suggest/knowledge.ts'

const EXAMPLES = 10

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../../shared/data/banking77', import.meta.url)) },
  },
})

function rowsOf(file: string): { text: string; category: string }[] {
  const rows: { text: string; category: string }[] = []
  for (const match of readFileSync(file, 'utf8').matchAll(/^(?:"((?:[^"]|"")*)"|([^",\n][^,\n]*)),(\w+\??)\r?$/gm)) {
    rows.push({ text: (match[1] ?? match[2] ?? '').replaceAll('""', '"').trim(), category: match[3] ?? '' })
  }
  return rows.filter((row) => row.category !== 'category')
}

function entriesOf(rows: readonly { text: string; category: string }[]): KnowledgeEntry[] {
  const questions = new Map<string, string[]>()
  for (const { text, category } of rows) {
    const list = questions.get(category) ?? []
    if (list.length < EXAMPLES) list.push(text)
    questions.set(category, list)
  }
  return [...questions].map(([id, list]) => ({
    id,
    brand: 'bank',
    title: '',
    questions: list,
    answer: '',
    language: 'en',
    url: null,
    category: null,
  }))
}

const files = ['train.csv', 'test.csv'].map((name) => join(options.data, name))
const missing = files.find((file) => !existsSync(file))
if (missing) {
  console.error(`No ${missing}. Name the folder of banking77 with --data DIR.`)
  process.exitCode = 1
} else {
  const [train, test] = files.map(rowsOf)
  const index = indexKnowledge(entriesOf(train ?? []))
  let first = 0
  let third = 0
  for (const { text, category } of test ?? []) {
    const ids = index
      .search(text)
      .slice(0, 3)
      .map((hit) => hit.entry.id)
    if (ids[0] === category) first++
    if (ids.includes(category)) third++
  }
  const total = test?.length ?? 0
  console.log(
    `banking77, ${EXAMPLES} examples an answer, ${total} questions: hit@1 ${(first / total).toFixed(3)}, hit@3 ${(third / total).toFixed(3)}`,
  )
}
