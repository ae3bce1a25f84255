/** Turns sentences into examples: names filled in, written carefully and carelessly, as people do. */
import type { Brand } from '../../src/domain/settings.ts'
import { type Features, featuresOf } from '../../src/triage/model/features.ts'
import { KINDS, type Kind } from '../../src/triage/model/heads.ts'
import { ownNamesOf } from '../../src/triage/names.ts'
import { readSigns } from '../../src/triage/signs.ts'
import type { Seed } from './seeds.ts'

export interface Example {
  features: Features
  /** Index into KINDS; -1 when the example says nothing about the kind. */
  kind: number
  /** 0 upset to 1 glad; -1 when it says nothing. */
  mood: number
  /** 1 cannot wait, 0 can; -1 when it says nothing. */
  pressing: number
  /** 1 critical, 0 not; -1 when it says nothing. */
  grave: number
  weight: number
}

/** Invented names of many shapes, so that no shape becomes a sign of anything. */
const BRANDS = [
  'Velora',
  'Nordpost',
  'Kiwano',
  'BlueFern',
  'Tramlet',
  'Osterby',
  'Mondego Bank',
  'Ludo',
  'Saffron & Co',
  'Telmar',
  'Hyldeby',
  'Quickbox',
  'Paloma Air',
  'Zephyr Mobil',
  'Rumah Kita',
  'Banana Loft',
  'Kastanie',
  'Fjeldhus',
  'Marisol',
  'Cubo',
  'Lanterna',
  'Petit Nord',
  'Ganesha Tours',
  'Athina Gas',
  'Kopperud',
  'Amberline',
  'Gymma',
  'Solvang',
  'Tilda',
  'Orbit TV',
  'Maple Lane',
  'Bintang Jaya',
  'Kafenio',
  'Rotor',
]
const HANDLES = ['@velora', '@kundeservice', '@shop_team', '@the_brand', '@help', '@brand_es', 'u/brand_official']

const brandNamed = (name: string, language: string): Brand => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, ''),
  name,
  languages: [language],
  timeZone: 'UTC',
  calendar: null,
  sells: '',
  channel: 'C0',
  linkAllowList: [],
  sources: { x: null, reddit: null },
})

const careless = (text: string) => text.toLowerCase().replace(/[.,!]/g, '').replace(/\s+/g, ' ')

/** Several spellings of each seed. `random` gives numbers from 0 to 1. */
export function examplesFrom(seeds: readonly Seed[], copies: number, random: () => number): Example[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const examples: Example[] = []
  const count = new Map<Kind, number>()
  for (const { kind } of seeds) count.set(kind, (count.get(kind) ?? 0) + 1)
  for (const seed of seeds) {
    // Kinds with few sentences weigh more, so that what is common here is not taken for common out there.
    const rare = Math.sqrt(seeds.length / KINDS.length / (count.get(seed.kind) ?? 1))
    for (let copy = 0; copy < copies; copy++) {
      const name = pick(BRANDS)
      const handle = pick(HANDLES)
      let text = seed.text.replaceAll('{b}', name)
      if (text.includes('{h}')) {
        const bare = text.replaceAll('{h}', '').trim()
        // At the start, at the end, where it stands, or by name only, as people do who do not know the handle.
        text = [`${handle} ${bare}`, `${bare} ${handle}`, text.replaceAll('{h}', handle), text.replaceAll('{h}', name)][
          copy % 4
        ] as string
      }
      if (copy % 3 === 2) text = careless(text)
      const brand = brandNamed(name, seed.language)
      const signs = readSigns({ text, language: seed.language }, { brand })
      examples.push({
        features: featuresOf(signs, ownNamesOf(brand)),
        kind: KINDS.indexOf(seed.kind),
        mood:
          seed.kind === 'praise' || seed.kind === 'wish'
            ? 1
            : seed.kind === 'complaint' || seed.kind === 'outage'
              ? 0
              : -1,
        pressing: seed.tier === 'critical' || seed.tier === 'high' ? 1 : 0,
        grave: seed.tier === 'critical' ? 1 : 0,
        weight: rare / copies,
      })
    }
  }
  return examples
}

/** Comments with a known feeling teach the mood only. */
export function moodExample(text: string, language: string, mood: number, weight: number): Example {
  const brand = brandNamed('Velora', language)
  const signs = readSigns({ text, language }, { brand })
  return { features: featuresOf(signs, ownNamesOf(brand)), kind: -1, mood, pressing: -1, grave: -1, weight }
}
