/** Slack's mrkdwn, second stage: bold, quotes, code and the rest, as a tree. Pure; the page turns the tree into elements. */
import { type Atom, type Control, readAtoms } from './mrkdwn.ts'

export type TextNode =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'bold' | 'italic' | 'strike' | 'quote'; children: TextNode[] }
  | { kind: 'code' | 'preformatted'; text: string }
  | { kind: 'emoji'; name: string }
  | Control

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const
const isMark = (atom: Atom | undefined): atom is keyof typeof MARKS => atom === '*' || atom === '_' || atom === '~'
const isWord = (atom: Atom | undefined): boolean => typeof atom === 'string' && /[\p{L}\p{N}]/u.test(atom)
const isSpace = (atom: Atom | undefined): boolean => atom === undefined || (typeof atom === 'string' && /\s/.test(atom))

/** The plain text of atoms, as code shows them. */
const flat = (atoms: Atom[]): string =>
  atoms.map((atom) => (typeof atom === 'string' ? atom : (labelOf(atom) ?? ''))).join('')

const labelOf = (control: Control): string | null => {
  if (control.kind === 'link') return control.label ?? control.url
  if (control.kind === 'date') return control.fallback
  return control.kind === 'broadcast' ? `@${control.range}` : (control.label ?? control.id)
}

export const parseMrkdwn = (raw: string): TextNode[] => {
  const { atoms } = readAtoms(raw)
  const nodes: TextNode[] = []
  let from = 0
  for (;;) {
    const open = indexOfFence(atoms, from)
    const close = open === -1 ? -1 : indexOfFence(atoms, open + 3)
    if (close === -1) return [...nodes, ...parseLines(atoms.slice(from))]
    nodes.push(...parseLines(withoutLastBreak(atoms.slice(from, open))))
    nodes.push({ kind: 'preformatted', text: flat(atoms.slice(open + 3, close)).replace(/^\n|\n$/g, '') })
    from = atoms[close + 3] === '\n' ? close + 4 : close + 3
  }
}

const indexOfFence = (atoms: Atom[], from: number): number => {
  for (let at = from; at + 2 < atoms.length; at++) {
    if (atoms[at] === '`' && atoms[at + 1] === '`' && atoms[at + 2] === '`') return at
  }
  return -1
}

const withoutLastBreak = (atoms: Atom[]): Atom[] => (atoms.at(-1) === '\n' ? atoms.slice(0, -1) : atoms)

const parseLines = (atoms: Atom[]): TextNode[] => {
  if (atoms.length === 0) return []
  const nodes: TextNode[] = []
  let quote: TextNode[] | null = null
  let isFirst = true
  for (const line of splitLines(atoms)) {
    if (line[0] === '>') {
      const inner = parseInline(line.slice(line[1] === ' ' ? 2 : 1))
      if (quote === null) {
        quote = inner
        nodes.push({ kind: 'quote', children: quote })
      } else {
        quote.push({ kind: 'break' }, ...inner)
      }
    } else {
      // A quote is a block of its own: no further break after it.
      if (!isFirst && quote === null) nodes.push({ kind: 'break' })
      quote = null
      nodes.push(...parseInline(line))
    }
    isFirst = false
  }
  return nodes
}

const splitLines = (atoms: Atom[]): Atom[][] => {
  const lines: Atom[][] = [[]]
  for (const atom of atoms) {
    if (atom === '\n') lines.push([])
    else lines.at(-1)?.push(atom)
  }
  return lines
}

const parseInline = (atoms: Atom[]): TextNode[] => {
  const nodes: TextNode[] = []
  let at = 0
  while (at < atoms.length) {
    const found = span(atoms, at) ?? bareUrl(atoms, at) ?? emoji(atoms, at)
    const atom = atoms[at]
    if (found !== null) nodes.push(found.node)
    else if (typeof atom === 'string') addText(nodes, atom)
    else if (atom !== undefined) nodes.push(atom)
    at = found === null ? at + 1 : found.next
  }
  return nodes
}

const addText = (nodes: TextNode[], text: string): void => {
  const last = nodes.at(-1)
  if (last?.kind === 'text') last.text += text
  else nodes.push({ kind: 'text', text })
}

interface Found {
  node: TextNode
  next: number
}

/** `*bold*` and its kin: marks hug their words, and stand apart from other words. */
const span = (atoms: Atom[], at: number): Found | null => {
  const mark = atoms[at]
  const isCode = mark === '`'
  if ((!isCode && !isMark(mark)) || isWord(atoms[at - 1]) || isSpace(atoms[at + 1])) return null
  for (let end = at + 2; end < atoms.length; end++) {
    if (atoms[end] !== mark || isSpace(atoms[end - 1]) || isWord(atoms[end + 1])) continue
    const inner = atoms.slice(at + 1, end)
    if (isCode) return { node: { kind: 'code', text: flat(inner) }, next: end + 1 }
    return { node: { kind: MARKS[mark], children: parseInline(inner) }, next: end + 1 }
  }
  return null
}

/** Slack makes links of bare web addresses. */
const bareUrl = (atoms: Atom[], at: number): Found | null => {
  if (atoms[at] !== 'h' || isWord(atoms[at - 1])) return null
  let end = at
  while (end < atoms.length && typeof atoms[end] === 'string' && !isSpace(atoms[end])) end++
  const url = /^https?:\/\/[^\s<>|"]*[^\s<>|".,;:!?)\]}'*_~]/i.exec(flat(atoms.slice(at, end)))?.[0]
  if (url === undefined) return null
  return { node: { kind: 'link', url, label: null }, next: at + [...url].length }
}

const emoji = (atoms: Atom[], at: number): Found | null => {
  if (atoms[at] !== ':' || isWord(atoms[at - 1])) return null
  const name = /^:([a-z0-9_+'-]{1,40}):/.exec(flat(atoms.slice(at, at + 42)))?.[1]
  return name === undefined ? null : { node: { kind: 'emoji', name }, next: at + name.length + 2 }
}
