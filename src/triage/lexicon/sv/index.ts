import type { CueLexicon } from '../cues.ts'
import { care } from './care.ts'
import { danger } from './danger.ts'
import { tone } from './tone.ts'
import { urgent } from './urgent.ts'

export const sv: CueLexicon = { ...danger, ...care, ...urgent, ...tone }
