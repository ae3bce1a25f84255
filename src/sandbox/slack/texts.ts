import type { Block, Ping, Violation } from './model.ts'
import { type Control, readAtoms } from './mrkdwn.ts'
import type { WorkspaceState } from './state.ts'

export interface FoundText {
  pointer: string
  text: string
}

/** Every mrkdwn text inside blocks, wherever it stands. Rich text and plain text know no control sequences. */
const mrkdwnTexts = (value: unknown, pointer: string): FoundText[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => mrkdwnTexts(item, `${pointer}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value && typeof value.text === 'string') {
    return [{ pointer: `${pointer}/text`, text: value.text }]
  }
  return Object.entries(value).flatMap(([key, inner]) => mrkdwnTexts(inner, `${pointer}/${key}`))
}

/** The part of a raw text around an index, for messages. */
const around = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 20)

export type TextProblem = Pick<Violation, 'kind' | 'pointer' | 'excerpt'>

/**
 * What Slack would take but show wrongly: signs that are neither escaped nor part of a control sequence. With `fallback` the text
 * that stands in for blocks in notifications and screen readers is asked for, too.
 */
export const findTextProblems = (message: {
  text: string | null
  blocks: Block[] | null
  fallback?: boolean
}): TextProblem[] => {
  const texts = mrkdwnTexts(message.blocks ?? [], '/blocks')
  if (message.text !== null) texts.push({ pointer: '/text', text: message.text })
  const problems: TextProblem[] = texts.flatMap(({ pointer, text }) =>
    readAtoms(text).bare.map(({ kind, at }) => ({ kind, pointer, excerpt: around(text, at) })),
  )
  if (message.fallback === true && (message.blocks?.length ?? 0) > 0 && (message.text ?? '').trim() === '') {
    problems.push({ kind: 'no-fallback-text', pointer: '/text', excerpt: '' })
  }
  return problems
}

/** Everyone whom the texts would notify. */
export const findPings = (text: string | null, blocks: Block[] | null): Pick<Ping, 'kind' | 'id'>[] => {
  // With blocks, the fallback text notifies as well.
  const texts = [...mrkdwnTexts(blocks ?? [], ''), ...(text === null ? [] : [{ pointer: '', text }])]
  const controls = texts.flatMap((each) => readAtoms(each.text).atoms).filter((atom) => typeof atom !== 'string')
  const pings = [...controls.flatMap(pingOf), ...richPings(blocks ?? [])]
  return [...new Map(pings.map((ping) => [`${ping.kind}:${ping.id}`, ping])).values()]
}

const pingOf = (control: Control): Pick<Ping, 'kind' | 'id'>[] => {
  if (control.kind === 'broadcast') return [{ kind: control.range, id: null }]
  return control.kind === 'user' || control.kind === 'group' ? [{ kind: control.kind, id: control.id }] : []
}

const richPings = (value: unknown): Pick<Ping, 'kind' | 'id'>[] => {
  if (Array.isArray(value)) return value.flatMap(richPings)
  if (typeof value !== 'object' || value === null) return []
  const element = value as Record<string, unknown>
  if (element.type === 'user' && typeof element.user_id === 'string') return [{ kind: 'user', id: element.user_id }]
  if (element.type === 'usergroup' && typeof element.usergroup_id === 'string') {
    return [{ kind: 'group', id: element.usergroup_id }]
  }
  if (element.type === 'broadcast') return [{ kind: element.range as Ping['kind'], id: null }]
  return Object.values(element).flatMap(richPings)
}

/** Puts on record what is wrong with the texts of a request that Slack takes, and whom a new message notifies. */
export const noteTexts = (
  state: WorkspaceState,
  note: {
    method: string
    text: string | null
    blocks: Block[] | null
    pings: { channel: string; ts: string } | null
  },
): void => {
  const fallback = note.method.startsWith('chat.')
  for (const problem of findTextProblems({ text: note.text, blocks: note.blocks, fallback })) {
    state.violations.push({ ...problem, method: note.method, at: state.now() })
    state.tell({ kind: 'violation' })
  }
  if (note.pings === null) return
  for (const ping of findPings(note.text, note.blocks)) state.pings.push({ ...ping, ...note.pings })
}
