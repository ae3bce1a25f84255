/** X's text as a person reads it: entities decoded, short links replaced by what they lead to, media links dropped. */
import { storable } from '../storable.ts'
import type { RawEntities, RawPost } from './schema.ts'

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)

const expandLinks = (text: string, urls: RawEntities['urls']): string => {
  let result = text
  for (const { url, expanded_url, media_key } of urls ?? []) {
    if (media_key !== undefined) result = result.replaceAll(url, '')
    else if (expanded_url !== undefined) result = result.replaceAll(url, () => expanded_url)
  }
  return result
}

/** The whole text, also of a long post, whose `text` is only its beginning. */
export const readText = (post: RawPost): string => {
  const source = post.note_tweet ?? post
  const text = expandLinks(decodeEntities(source.text), source.entities?.urls)
  // Media links of a long post stand with its short form.
  return storable(text).trimEnd()
}
