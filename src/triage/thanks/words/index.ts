/**
 * The words of which a plain thank-you is made. The lists are closed on purpose: a word that is not here may be trouble. None of them
 * holds a denial. Left out as well are thanks in advance (something is wanted), praise for the service and bravo (as often meant
 * otherwise), yes and no (answers to a question of ours). Training reads none of this.
 */
import type { Lexicon } from '../../lexicon/cues.ts'
import { english } from './english.ts'
import { dutch, german } from './german.ts'
import { greek } from './greek.ts'
import { indonesian, malay } from './malay.ts'
import { danish, norwegian, swedish } from './nordic.ts'
import type { Part } from './parts.ts'
import { french, italian, portuguese, spanish } from './romance.ts'

/** A text is read in one of these ways, never in a mixture of two; people mix English into every language. */
export const READINGS: readonly (readonly Lexicon<Part>[])[] = [
  [danish, norwegian, swedish, english],
  [german, english],
  [dutch, english],
  [indonesian, malay, english],
  [greek, english],
  [spanish, english],
  [french, english],
  [portuguese, english],
  [italian, english],
]
