import type { CueLexicon } from '../cues.ts'
import { care } from './care.ts'
import { danger } from './danger.ts'
import { tone } from './tone.ts'
import { urgent } from './urgent.ts'

/** In Greek letters; Greek typed in Latin letters is read as Greek first (see `greeklish`). */
export const el: CueLexicon = { ...danger, ...care, ...urgent, ...tone }
