import { type Lexicon, readLexicon } from '../../lexicon/cues.ts'

/** Only `thanks` makes a thank-you; what stands `beside` it adds nothing that somebody could look at. */
export type Part = 'thanks' | 'beside'

/** Reads a list of patterns as in the word lists of triage, without rests of words. */
export const parts = (text: string): Lexicon<Part> => readLexicon(['thanks', 'beside'] as const, text)
