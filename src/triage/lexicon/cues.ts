/**
 * The signs that triage looks for. Each language's folder lists how its speakers express them; every cue means the same in all
 * languages, so the intent model learns its weight once for all.
 */
export const CUES = [
  // What makes a matter urgent
  'injury',
  'illness',
  'fire',
  'child-alone',
  'lost-person',
  // An old or ill person of the author's
  'frail',
  // Somebody was set down, handed over, forgotten or locked in where they should not be
  'abandoned',
  // Crying, freezing, afraid, in the dark
  'distress',
  'threat-law',
  'threat-press',
  'fraud',
  'breach',
  'impostor',
  'secrets',
  'money-lost',
  'blocked-now',
  'on-site',
  'hurry',
  'today',
  'imminent',
  'soon',
  'repeated',
  'waiting',
  'many-people',
  'everywhere',
  'down',
  'service',
  'child',
  'access-need',
  'medical',
  'allergy',
  // Tone and kind
  'failure',
  'anger',
  'leaving',
  'sarcasm',
  'thanks',
  'praise',
  'wish',
  'contrast',
  'question',
  'help',
  'future',
  'resolved',
  'negation',
  // Not for support
  'promo',
  'injection',
  'pitch',
  'bulk',
  'partner',
  'job',
  'reporter',
  'rival',
  'hearsay',
  'other-sense',
] as const
export type Cue = (typeof CUES)[number]

/**
 * Patterns by key. A pattern is one or more words as people type them (case, accents and apostrophes do not matter):
 * `refund*` any ending, `*refusion` any beginning (compounds), `not|never` either, `_` up to three other words between.
 */
export type Lexicon<Key extends string> = { readonly [K in Key]?: readonly string[] }
export type CueLexicon = Lexicon<Cue>

/**
 * Reads a word list: lines of `key: pattern, pattern, …`; an indented line goes on with the key above. Throws on a key that is not
 * among `keys`.
 */
export function readLexicon<Key extends string>(keys: readonly Key[], text: string): Lexicon<Key> {
  const lexicon: { [K in Key]?: string[] } = {}
  let patterns: string[] | null = null
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const head = /^([a-z-]+):(.*)$/.exec(line)
    if (head) {
      const key = keys.find((known) => known === head[1])
      if (key === undefined) throw new Error(`word list: "${head[1]}" is no key`)
      patterns = lexicon[key] ?? []
      lexicon[key] = patterns
    }
    const rest = head ? (head[2] ?? '') : line
    for (const item of rest.split(',')) if (item.trim() !== '') patterns?.push(item.trim())
  }
  return lexicon
}

export const cues = (text: string): CueLexicon => readLexicon(CUES, text)
