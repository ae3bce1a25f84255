/** As much of X's search language as an honest stand-in needs; what it does not know, it refuses. */

import { shownPost } from './wire.ts'
import type { XPost, XWorld } from './world.ts'

export type Matcher = (post: XPost) => boolean

/** What X says about a query it cannot take. */
export class QueryError extends Error {}

type Token = { kind: 'open' | 'close' | 'or' } | { kind: 'term'; negated: boolean; text: string; quoted: boolean }

const TOKEN = /\s*(?:(?<open>-?\()|(?<close>\))|(?<negated>-?)(?:"(?<phrase>[^"]*)"|(?<word>[^\s()"]+)))/uy

const tokenise = (query: string): Token[] => {
  const tokens: Token[] = []
  const text = query.trimEnd()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(text)?.groups
    if (!found) throw new QueryError(`no viable alternative at position ${at}`)
    const { open, close, negated, phrase, word } = found
    if (open === '-(') throw new QueryError('negation of a group is not supported')
    if (open !== undefined) tokens.push({ kind: 'open' })
    else if (close !== undefined) tokens.push({ kind: 'close' })
    else if (word === 'OR' && negated === '') tokens.push({ kind: 'or' })
    else
      tokens.push({ kind: 'term', negated: negated === '-', text: phrase ?? word ?? '', quoted: phrase !== undefined })
  }
  return tokens
}

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? []

const holdsInOrder = (haystack: string[], needle: string[]): boolean =>
  needle.length > 0 && haystack.some((_, from) => needle.every((word, offset) => haystack[from + offset] === word))

const IS: Record<string, Matcher> = {
  retweet: (post) => post.repostOf !== null,
  reply: (post) => post.replyTo !== null,
  quote: (post) => post.quoteOf !== null,
}

interface Term {
  matches: Matcher
  /** False for operators that need another one beside them. */
  standalone: boolean
}

/** Search sees the whole text and the handle in front of a reply, but not what links lead to. */
const searchable = (post: XPost, world: XWorld): string => {
  const { text, entities } = shownPost(post, world)
  return (entities.urls ?? []).reduce((rest, { url }) => rest.replaceAll(url, ' '), text)
}

const mentions = (post: XPost, handle: string, world: XWorld): boolean =>
  Boolean(
    shownPost(post, world).entities.mentions?.some(({ username }) => username.toLowerCase() === handle.toLowerCase()),
  )

const isBy = (handle: string, world: XWorld): Matcher => {
  const id = world.findUser(handle)?.id
  return (post) => post.authorId === id
}

const readTerm = (text: string, quoted: boolean, world: XWorld): Term => {
  const phrase = (words_: string[]): Term => ({
    matches: (post) => holdsInOrder(words(searchable(post, world)), words_),
    standalone: true,
  })
  if (quoted) return phrase(words(text))
  const [, operator, value = ''] = /^([a-z_]+):(.+)$/.exec(text) ?? []
  if (operator === 'from') return { matches: isBy(value, world), standalone: true }
  if (operator === 'is' && IS[value]) return { matches: IS[value], standalone: false }
  if (operator === 'lang') return { matches: (post) => post.lang === value, standalone: false }
  if (operator === 'conversation_id') return { matches: (post) => post.conversationId === value, standalone: true }
  if (operator !== undefined) throw new QueryError(`Reference to invalid operator '${operator}'`)
  if (text.startsWith('@')) return { matches: (post) => mentions(post, text.slice(1), world), standalone: true }
  if (text.startsWith('#')) {
    const tag = new RegExp(`#${RegExp.escape(text.slice(1))}(?![\\p{L}\\p{N}_])`, 'iu')
    return { matches: (post) => tag.test(post.text), standalone: true }
  }
  return phrase(words(text))
}

/** @throws QueryError for what X would refuse: an unknown operator, unbalanced groups, or nothing that stands alone. */
export const parseQuery = (query: string, world: XWorld): Matcher => {
  const tokens = tokenise(query)
  let position = 0
  let standalone = false
  const unary = (): Matcher => {
    const token = tokens[position++]
    if (token?.kind === 'open') {
      const inner = either()
      if (tokens[position++]?.kind !== 'close') throw new QueryError("missing ')'")
      return inner
    }
    if (token?.kind !== 'term') throw new QueryError('mismatched input')
    const term = readTerm(token.text, token.quoted, world)
    if (term.standalone && !token.negated) standalone = true
    return token.negated ? (post) => !term.matches(post) : term.matches
  }
  const both = (): Matcher => {
    const parts = [unary()]
    while (position < tokens.length && tokens[position]?.kind !== 'or' && tokens[position]?.kind !== 'close')
      parts.push(unary())
    return (post) => parts.every((part) => part(post))
  }
  const either = (): Matcher => {
    const parts = [both()]
    while (tokens[position]?.kind === 'or') {
      position++
      parts.push(both())
    }
    return (post) => parts.some((part) => part(post))
  }
  const matcher = either()
  if (position < tokens.length) throw new QueryError("extraneous input ')'")
  if (!standalone) throw new QueryError('There must be at least one positive, standalone operator in the query')
  return matcher
}
