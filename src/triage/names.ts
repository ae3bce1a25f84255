import type { Brand } from '../domain/settings.ts'
import { fold, wordsOf } from './words.ts'

/** Words that are the brand's own name, folded: its name, id, handle. They say whom a post is about, never what it says. */
export function ownNamesOf(brand: Brand): ReadonlySet<string> {
  const names = new Set<string>()
  for (const text of [brand.name, brand.id, brand.sources.x?.account ?? '', brand.sources.reddit?.account ?? '']) {
    for (const word of wordsOf(text)) if (word.form.length > 2) names.add(word.form)
  }
  names.add(fold(brand.name.replace(/\s+/g, '')))
  return names
}
