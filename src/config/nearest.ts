import { distance } from 'fastest-levenshtein'

/** The known name that a mistyped one most likely meant; null when none is near. Case, hyphens and underscores do not count. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, '')
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(plain(name), plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  // Two slips in a short name, one in three letters of a long one; more is another word.
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) && best.distance < name.length
    ? best.candidate
    : null
}
