/** Reads the sentences written for training: `# kind tier` heads a block, one post a line; {h} stands for a handle, {b} for a brand. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { TIERS, type Tier } from '../../src/domain/urgency.ts'
import { KINDS, type Kind } from '../../src/triage/model/heads.ts'

export interface Seed {
  language: string
  kind: Kind
  tier: Tier
  text: string
}

const FOLDER = new URL('./seeds/', import.meta.url)

/** All seeds of all languages. Throws with file and line where a head is not as it should be. */
export function readSeeds(): Seed[] {
  const seeds: Seed[] = []
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    let kind: Kind | undefined
    let tier: Tier | undefined
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return
        if (line.startsWith('#')) {
          const [, first, second] = line.split(/\s+/)
          kind = KINDS.find((known) => known === first)
          tier = TIERS.find((known) => known === second)
          if (!kind || !tier) throw new Error(`${file}:${index + 1}: "${line}" is no head`)
          return
        }
        if (!kind || !tier) throw new Error(`${file}:${index + 1}: a sentence before the first head`)
        seeds.push({ language: basename(file, '.txt'), kind, tier, text: line.trim() })
      })
  }
  return seeds
}
