/** Words and phrases of a language as patterns. Text is folded letter by letter, so that every place in it stays where it was. */

/** Lower case without accents, one sign for one sign: what is found in the folded text stands at the same place in the text. */
export function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const plain = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    folded += sign === '’' || sign === 'ʼ' ? "'" : plain.length === 1 ? plain : sign
  }
  return folded
}

/**
 * Source of a pattern: alternatives with ` | ` (in a group without blanks), groups with `()`, `?` after what may be missing, `*` after
 * a group that may come again, and else for the rest of a word, `~` for any word. Blanks stand for any white space, and ` ?` for
 * some or none.
 */
export const source = (phrases: string): string =>
  fold(phrases)
    .trim()
    .replace(/\s+\|\s+/g, '|')
    .replaceAll('.', '\\.')
    .replaceAll('(', '(?:')
    .replace(/(?<!\))\*/g, '\\p{L}*')
    .replaceAll('~', '\\p{L}+')
    .replace(/\s+\?/g, '\\s*')
    .replace(/\s+/g, '\\s+')

/** Finds the phrases as whole words. */
export const phrases = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source(list)})(?![\\p{L}\\d])`, 'iu')

/** Finds them right before a place, at the end of what goes before it. */
export const phrasesBefore = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source(list)})[\\s,:]*$`, 'iu')

/** Finds them right after a place. */
export const phrasesAfter = (list: string): RegExp => new RegExp(`^[\\s,]*(?:${source(list)})(?![\\p{L}\\d])`, 'iu')
