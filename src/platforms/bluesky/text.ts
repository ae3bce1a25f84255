/** Bluesky's text as a person reads it: links that were written shortened, or under other words, show where they lead. */
import { storable } from '../storable.ts'
import type { RawRecord } from './schema.ts'

const withoutProtocol = (uri: string): string => uri.replace(/^https?:\/\//, '')

/** What stands for the words of a link. Apps cut links to about thirty signs and an ellipsis. */
const shownLink = (words: string, uri: string): string => {
  const bare = withoutProtocol(words).replace(/(\.\.\.|…)$/, '')
  const target = withoutProtocol(uri)
  if (target === bare || target === `${bare}/`) return words
  if (bare.length >= 4 && bare.length < withoutProtocol(words).length && target.startsWith(bare)) return uri
  return `${words} (${uri})`
}

/** Facets count in bytes of UTF-8, so the text is cut as bytes. Facets that overlap or point beyond the text are left out. */
export const readText = ({ text, facets = [] }: RawRecord): string => {
  const bytes = Buffer.from(text, 'utf8')
  let result = ''
  let from = 0
  for (const { index, features } of facets.toSorted((one, other) => one.index.byteStart - other.index.byteStart)) {
    const uri = features.find((feature) => feature.uri !== undefined)?.uri
    const { byteStart, byteEnd } = index
    if (uri === undefined || byteStart < from || byteEnd <= byteStart || byteEnd > bytes.length) continue
    result += bytes.toString('utf8', from, byteStart) + shownLink(bytes.toString('utf8', byteStart, byteEnd), uri)
    from = byteEnd
  }
  return storable(from === 0 ? text : result + bytes.toString('utf8', from))
}
