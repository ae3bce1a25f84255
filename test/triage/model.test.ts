import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../scripts/train/seeds.ts'
import { INTENTS } from '../../src/domain/urgency.ts'
import { INTENT_OF, KINDS } from '../../src/triage/model/heads.ts'
import { loadModel, modelFrom } from '../../src/triage/model/model.ts'

const bytes = readFileSync(new URL('../../src/triage/model/intent-model.bin', import.meta.url))

describe('the trained model', () => {
  it('is smaller than 2 MB together with the table of languages', () => {
    const languages = readFileSync(new URL('../../src/triage/model/languages.bin', import.meta.url))
    expect(bytes.byteLength + languages.byteLength).toBeLessThan(2_000_000)
  })

  it('gives probabilities, and says nothing of an empty post but what is common', () => {
    const reading = loadModel().read({ places: [], values: [], words: [], lexical: 0 })
    expect(Object.values(reading.kinds).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(reading.mood).toBe(0)
  })

  it('refuses a file of another build', () => {
    expect(() => modelFrom(bytes.subarray(0, 1000))).toThrow('1000 bytes, not as built')
  })

  it('covers every intent', () => {
    expect(new Set(KINDS.map((kind) => INTENT_OF[kind]))).toEqual(new Set(INTENTS))
  })
})

describe('the seeds', () => {
  it('hold every kind in every language that drafts are written in', () => {
    const seeds = readSeeds()
    for (const language of ['en', 'da', 'de', 'es', 'fr', 'pt', 'id', 'ms', 'el']) {
      const kinds = new Set(seeds.filter((seed) => seed.language === language).map((seed) => seed.kind))
      for (const kind of KINDS) expect(kinds.has(kind), `${language} ${kind}`).toBe(true)
    }
  })

  const measuredFile = new URL('../../../shared/data/triage/mentions.jsonl', import.meta.url)
  it.skipIf(!existsSync(measuredFile))(
    'share no run of six words with the posts that measure (skipped without ../shared/data)',
    () => {
      const runs = (text: string) => {
        const words = text
          .toLowerCase()
          .replace(/\{[hb]\}/g, ' ')
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean)
        return words.slice(0, Math.max(0, words.length - 5)).map((_, at) => words.slice(at, at + 6).join(' '))
      }
      const measured = new Set(
        readFileSync(measuredFile, 'utf8')
          .split('\n')
          .filter(Boolean)
          .flatMap((row) => runs((JSON.parse(row) as { text: string }).text)),
      )
      for (const { text } of readSeeds())
        for (const run of runs(text)) expect(measured.has(run), `"${run}"`).toBe(false)
    },
  )
})
