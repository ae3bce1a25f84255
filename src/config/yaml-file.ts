import { readFileSync } from 'node:fs'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { messageOf } from '../domain/errors.ts'
import { type ConfigPath, type Problem, pathText } from './problem.ts'

/** A problem before its place in the file is known. */
export interface Finding {
  path: ConfigPath
  /** Which part of the entry at `path` is at fault: its key or its value. */
  at: 'key' | 'value'
  message: string
  fix: string
}

export interface YamlFile {
  /** As the admin would type it. */
  file: string
  /** Plain values; undefined where the text could not be read at all. */
  raw: unknown
  /** What is wrong with the text as YAML. */
  problems: Problem[]
  /** Gives a finding its line and column. Where the path does not exist, its nearest parent is pointed at. */
  place(finding: Finding): Problem
}

export interface ConfigText {
  file: string
  /** null where there is no such file or it cannot be read. */
  text: string | null
  /** Why an existing file cannot be read. */
  problem: Problem | null
}

export function readConfigText(file: string): ConfigText {
  try {
    return { file, text: readFileSync(file, 'utf8'), problem: null }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { file, text: null, problem: null }
    const message = `This file cannot be read: ${messageOf(error)}`
    return { file, text: null, problem: atStart(file, message, 'Make it a file that this user may read') }
  }
}

export const atStart = (file: string, message: string, fix: string): Problem => ({
  file,
  line: 1,
  column: 1,
  path: '',
  message,
  fix,
})

/** Reads YAML text. Never throws: whatever is wrong with it becomes problems. Anchors and merge keys (`<<`) are welcome. */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, stringKeys: true, prettyErrors: false })
  const problemAt = (offset: number, message: string, fix: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col, path: '', message, fix }
  }
  const problems = onePerLine(
    syntaxErrors(document).map((error) => {
      const offset = error.code === 'MISSING_CHAR' ? (openQuote(document, error.pos[0]) ?? error.pos[0]) : error.pos[0]
      return problemAt(offset, ...inPlainWords(error, text))
    }),
  )
  let raw: unknown
  // A key that stands twice does not hide what else is wrong.
  if (document.errors.every((error) => error.code === 'DUPLICATE_KEY')) {
    try {
      raw = document.toJS()
    } catch (error) {
      // Aliases to nothing and alias bombs only show when values are made.
      const message = `An alias cannot be followed: ${messageOf(error)}`
      problems.push(problemAt(brokenAlias(document) ?? 0, message, 'Check the names behind & and *'))
    }
  }
  const place = (finding: Finding): Problem => {
    const { line, col } = lines.linePos(offsetOf(document, finding.path, finding.at))
    return { file, line, column: col, path: pathText(finding.path), message: finding.message, fix: finding.fix }
  }
  return { file, raw, problems, place }
}

/** Where a tab indents, all other errors follow from it. */
function syntaxErrors(document: Document.Parsed): YAMLError[] {
  const all = [...document.errors, ...document.warnings]
  const tabs = all.filter((error) => error.code === 'TAB_AS_INDENT')
  return tabs.length > 0 ? tabs : all
}

/** What else is wrong with the syntax of a line follows from the first thing. */
const onePerLine = (problems: Problem[]): Problem[] =>
  problems.filter((problem, index) => problems.findIndex(({ line }) => line === problem.line) === index)

function inPlainWords({ code, message, pos }: YAMLError, text: string): [message: string, fix: string] {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[\w-]+/.exec(text.slice(pos[0]))?.[0]
      return [`${key ? JSON.stringify(key) : 'This key'} stands here a second time`, 'Keep one of the two']
    }
    case 'MULTIPLE_DOCS':
      return ['A second document begins here', 'Remove the line ---']
    case 'TAB_AS_INDENT':
      return ['A tab indents this line', 'Indent with spaces']
    case 'NON_STRING_KEY':
      return ['This key is not plain text', 'Put quotes around the key']
    case 'BLOCK_AS_IMPLICIT_KEY':
      return ['A second colon, or the indented line below, makes a key of this value', 'Put quotes around the value']
    case 'BAD_SCALAR_START':
      return [`A value cannot begin with ${text[pos[0]] ?? 'this character'}`, 'Put quotes around the value']
    case 'MULTILINE_IMPLICIT_KEY':
      return ['This line is no key with a value', 'Write key: value, with a space behind the colon']
    case 'BAD_INDENT':
      return [
        `The indentation or a bracket is wrong here: ${message}`,
        'Indent the keys of one group alike; close [ and {',
      ]
    default:
      return [
        `This is not valid YAML: ${message}`,
        'Check the indentation, quotes, brackets and colons here and in the line above',
      ]
  }
}

/** A quote that is never closed is only noticed at the end of the file; where it opens is what an admin looks for. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && range[1] >= end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = range[0]
    },
  })
  return start
}

function brokenAlias(document: Document.Parsed): number | undefined {
  let start: number | undefined
  visit(document, {
    Alias(_, alias) {
      if (start === undefined && !alias.resolve(document)) start = startOf(alias)
    },
  })
  return start
}

/** Where the entry at `path` stands in the text. */
function offsetOf(document: Document.Parsed, path: ConfigPath, at: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1
    const collection = isAlias(node) ? node.resolve(document) : node
    if (isSeq(collection)) {
      node = typeof key === 'number' ? collection.items[key] : undefined
      if (node === undefined) return offset
      offset = startOf(node) ?? offset
    } else {
      const pair = isMap(collection) ? pairOf(document, collection.items, String(key)) : undefined
      if (!pair) return offset
      node = pair.value
      // An empty value has no place of its own that an admin would look for.
      const empty = node === null || (isScalar(node) && node.value === null)
      offset = (last && at === 'value' && !empty ? startOf(node) : startOf(pair.key)) ?? offset
    }
  }
  return offset
}

/** The pair of a key, looked for in what `<<` merges in as well. A map that merges itself never gets here: it has no value. */
function pairOf(document: Document.Parsed, items: readonly Pair[], key: string): Pair | undefined {
  const own = items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === key)
  if (own) return own
  for (const pair of items) {
    if (String(pair.key) !== '<<') continue
    const merged = isAlias(pair.value) ? pair.value.resolve(document) : pair.value
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const map = isAlias(source) ? source.resolve(document) : source
      const found = isMap(map) ? pairOf(document, map.items, key) : undefined
      if (found) return found
    }
  }
  return undefined
}

function startOf(node: unknown): number | undefined {
  if (node === null || typeof node !== 'object' || !('range' in node)) return undefined
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined
}
