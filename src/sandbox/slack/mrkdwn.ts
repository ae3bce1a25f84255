/** Slack's mrkdwn, first stage: control sequences in angle brackets and the three entities. Shared by the checks and the page. */

export type Control =
  | { kind: 'link'; url: string; label: string | null }
  | { kind: 'user'; id: string; label: string | null }
  | { kind: 'channel'; id: string; label: string | null }
  | { kind: 'group'; id: string; label: string | null }
  | { kind: 'broadcast'; range: 'here' | 'channel' | 'everyone' }
  | { kind: 'date'; seconds: number; format: string; link: string | null; fallback: string }

/** A piece of text in reading order: one character with its entity decoded, or a control sequence. */
export type Atom = string | Control

export interface BareSign {
  kind: 'bare-ampersand' | 'bare-less-than' | 'bare-greater-than'
  /** Index into the raw text. */
  at: number
}

const LINK = /^(?:https?:\/\/|mailto:|tel:|slack:\/\/)[^\s<>|]+$/i
const DATE = /^!date\^(-?\d+)\^([^^|]+)(?:\^([^|^]+))?$/

/** The meaning of what stands between `<` and `>`, or null when it is no sequence that Slack knows. */
export const readControl = (inside: string): Control | null => {
  const bar = inside.indexOf('|')
  const head = bar === -1 ? inside : inside.slice(0, bar)
  const label = bar === -1 ? null : decodeEntities(inside.slice(bar + 1))
  const mention = /^([@#])([UWC][A-Z0-9]+)$/.exec(head)
  if (mention !== null) return { kind: mention[1] === '@' ? 'user' : 'channel', id: mention[2] ?? '', label }
  const group = /^!subteam\^(S[A-Z0-9]+)$/.exec(head)
  if (group !== null) return { kind: 'group', id: group[1] ?? '', label }
  const broadcast = /^!(here|channel|everyone)$/.exec(head)
  if (broadcast !== null) return { kind: 'broadcast', range: broadcast[1] as 'here' | 'channel' | 'everyone' }
  const date = DATE.exec(head)
  // Slack wants a fallback for old clients; without one it shows the raw sequence.
  if (date !== null && label !== null) {
    const link = date[3] === undefined ? null : decodeEntities(date[3])
    return { kind: 'date', seconds: Number(date[1]), format: date[2] ?? '', link, fallback: label }
  }
  if (LINK.test(head)) return { kind: 'link', url: decodeEntities(head), label: label === '' ? null : label }
  return null
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Exactly once, and only the three entities that Slack knows. */
const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)

/** Splits raw mrkdwn into atoms, and names the signs that should have been escaped. A `>` that opens a line is a quote. */
export const readAtoms = (raw: string): { atoms: Atom[]; bare: BareSign[] } => {
  const atoms: Atom[] = []
  const bare: BareSign[] = []
  let at = 0
  while (at < raw.length) {
    const sign = raw[at]
    if (sign === '&') {
      const entity = /^&(?:amp|lt|gt);/.exec(raw.slice(at, at + 5))?.[0]
      if (entity === undefined) bare.push({ kind: 'bare-ampersand', at })
      atoms.push(entity === undefined ? '&' : (ENTITIES[entity] ?? entity))
      at += entity?.length ?? 1
    } else if (sign === '<') {
      const end = raw.slice(at + 1).search(/[<>\n]/)
      const closed = end !== -1 && raw[at + 1 + end] === '>'
      const control = closed ? readControl(raw.slice(at + 1, at + 1 + end)) : null
      if (control === null) bare.push({ kind: 'bare-less-than', at })
      atoms.push(control ?? '<')
      at += control === null ? 1 : end + 2
    } else {
      const point = String.fromCodePoint(raw.codePointAt(at) ?? 0)
      if (sign === '>' && !opensLine(raw, at)) bare.push({ kind: 'bare-greater-than', at })
      atoms.push(point)
      at += point.length
    }
  }
  return { atoms, bare }
}

const opensLine = (raw: string, at: number): boolean => /(?:^|\n)(?:>|&gt;)*$/.test(raw.slice(Math.max(0, at - 16), at))
