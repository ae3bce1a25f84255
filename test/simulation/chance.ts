/** Chance from one seed, with a stream of its own for each part of the simulation: what one part draws does not shift another's luck. */
import { type Random, seededRandom } from '../../src/domain/clock.ts'

export interface Chance {
  random: Random
  /** True with this probability. */
  happens(probability: number): boolean
  /** A whole number from 0 to `below` - 1. */
  upTo(below: number): number
  between(from: number, to: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  /** One of those for whom there is a weight above 0. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K
}

function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

export function chanceOf(seed: number, part: string): Chance {
  const random = seededRandom((hashOf(part) ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0)
  const upTo = (below: number) => Math.floor(random() * below)
  return {
    random,
    happens: (probability) => random() < probability,
    upTo,
    between: (from, to) => from + random() * (to - from),
    pick: (list) => list[upTo(list.length)] ?? list[0],
    weighted<K extends string>(weights: Partial<Record<K, number>>): K {
      const entries = Object.entries(weights) as [K, number][]
      let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of entries) {
        left -= weight
        if (left < 0) return name
      }
      const [last] = entries.at(-1) ?? []
      if (last === undefined) throw new Error('nothing to choose from')
      return last
    },
  }
}
