import type { CueLexicon } from '../cues.ts'
import { care } from './care.ts'
import { danger } from './danger.ts'
import { tone } from './tone.ts'
import { urgent } from './urgent.ts'

/** What Norwegian says otherwise than Danish; both lists are read for either language. */
export const nb: CueLexicon = { ...danger, ...care, ...urgent, ...tone }
