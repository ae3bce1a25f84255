/** As much of Reddit's search language as an honest stand-in needs; what it does not know, it refuses. */
import type { RedditThing, RedditWorld } from './world.ts'

export type Matcher = (thing: RedditThing) => boolean

/** Said of a query that this server cannot take. */
export class QueryError extends Error {}

const TOKEN =
  /\s*(?:(?<bracket>[()])|(?:(?<field>author|subreddit|title|selftext):)?(?:"(?<phrase>[^"]*)"|(?<word>[^\s()"]+)))/uy

interface Token {
  bracket: '(' | ')' | null
  /** An operator, when it stands bare and in capitals. */
  operator: 'AND' | 'OR' | 'NOT' | null
  field: string | null
  text: string
}

const tokenise = (query: string): Token[] => {
  const tokens: Token[] = []
  const text = query.trimEnd()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(text)?.groups
    if (!found) throw new QueryError(`cannot read the query at position ${at}`)
    const { bracket, field, phrase, word } = found
    const operator = field === undefined && (word === 'AND' || word === 'OR' || word === 'NOT') ? word : null
    if (word?.includes(':')) throw new QueryError(`unknown field in ${word}`)
    tokens.push({
      bracket: bracket === '(' || bracket === ')' ? bracket : null,
      operator,
      field: field ?? null,
      text: phrase ?? word ?? '',
    })
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

const fieldMatcher = ({ field, text }: Token, world: RedditWorld): Matcher => {
  const wanted = text.toLowerCase()
  if (field === 'author') return ({ authorId }) => world.findUser(authorId)?.name.toLowerCase() === wanted
  if (field === 'subreddit') return ({ subreddit }) => subreddit.toLowerCase() === wanted
  const needle = words(text)
  const searched = (thing: RedditThing): string => {
    if (field === 'title') return thing.title ?? ''
    if (field === 'selftext') return thing.text
    return `${thing.title ?? ''} ${thing.text} ${thing.url ?? ''}`
  }
  return (thing) => holdsInOrder(words(searched(thing)), needle)
}

/** AND binds tighter than OR; two terms side by side are an AND. @throws QueryError */
export const parseQuery = (query: string, world: RedditWorld): Matcher => {
  const tokens = tokenise(query)
  let at = 0

  const parseFactor = (): Matcher => {
    const token = tokens[at++]
    if (!token) throw new QueryError('the query ends too early')
    if (token.operator === 'NOT') {
      const inner = parseFactor()
      return (thing) => !inner(thing)
    }
    if (token.bracket === '(') {
      const inner = parseOr()
      if (tokens[at++]?.bracket !== ')') throw new QueryError('a bracket is not closed')
      return inner
    }
    if (token.operator !== null || token.bracket !== null) throw new QueryError(`unexpected ${token.text || ')'}`)
    return fieldMatcher(token, world)
  }

  const parseAnd = (): Matcher => {
    const factors = [parseFactor()]
    for (let next = tokens[at]; next && next.operator !== 'OR' && next.bracket !== ')'; next = tokens[at]) {
      if (next.operator === 'AND') at++
      factors.push(parseFactor())
    }
    return (thing) => factors.every((factor) => factor(thing))
  }

  const parseOr = (): Matcher => {
    const options = [parseAnd()]
    while (tokens[at]?.operator === 'OR') {
      at++
      options.push(parseAnd())
    }
    return (thing) => options.some((option) => option(thing))
  }

  const matcher = parseOr()
  if (at < tokens.length) throw new QueryError('a bracket is closed that was never opened')
  return matcher
}
