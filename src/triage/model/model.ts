/** The trained linear model: a table of small integers, read once. How it was trained: scripts/train. */
import { readFileSync } from 'node:fs'
import { type Features, PLACES } from './features.ts'
import { GRAVE, HEADS, KINDS, type Kind, MOOD, PRESSING } from './heads.ts'

export interface Reading {
  /** Probability of each kind; they sum to 1. */
  kinds: Readonly<Record<Kind, number>>
  /** -1 (upset) to 1 (glad). */
  mood: number
  /** 0 (can wait) to 1 (cannot). */
  pressing: number
  /** 0 to 1: danger, law, fraud or a failure that hits many. */
  grave: number
}

export interface Model {
  read(features: Features): Reading
  /** Words (by index) that speak for "cannot wait", or for "grave", strongest first. */
  wordsFor(head: typeof PRESSING | typeof GRAVE, features: Features): number[]
}

/** Points of the logit scale for one step of the table, by head; stands at the start of the file. */
const HEADER = HEADS * 4

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** A model from its bytes: a float32 scale for each head, then PLACES rows of HEADS int8 weights. Throws when the size is wrong. */
export function modelFrom(bytes: Uint8Array): Model {
  if (bytes.byteLength !== HEADER + PLACES * HEADS)
    throw new Error(`intent model: ${bytes.byteLength} bytes, not as built`)
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEADER)
  const scales = Array.from({ length: HEADS }, (_, index) => head.getFloat32(index * 4, true))
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, PLACES * HEADS)

  const sums = (features: Features): Float64Array => {
    const totals = new Float64Array(HEADS)
    for (let item = 0; item < features.places.length; item++) {
      const row = (features.places[item] ?? 0) * HEADS
      const value = features.values[item] ?? 0
      for (let column = 0; column < HEADS; column++)
        totals[column] = (totals[column] ?? 0) + value * (table[row + column] ?? 0)
    }
    for (let column = 0; column < HEADS; column++) totals[column] = (totals[column] ?? 0) * (scales[column] ?? 0)
    return totals
  }

  return {
    read(features) {
      const totals = sums(features)
      const logits = KINDS.map((_, index) => totals[index] ?? 0)
      const top = Math.max(...logits)
      const powers = logits.map((logit) => Math.exp(logit - top))
      const sum = powers.reduce((total, power) => total + power, 0)
      const kinds = Object.fromEntries(KINDS.map((kind, index) => [kind, (powers[index] ?? 0) / sum])) as Record<
        Kind,
        number
      >
      return {
        kinds,
        mood: 2 * sigmoid(totals[MOOD] ?? 0) - 1,
        pressing: sigmoid(totals[PRESSING] ?? 0),
        grave: sigmoid(totals[GRAVE] ?? 0),
      }
    },
    wordsFor(head, features) {
      const shares = new Map<number, number>()
      features.places.forEach((row, item) => {
        const word = features.words[item] ?? -1
        if (word < 0) return
        const share = (features.values[item] ?? 0) * (table[row * HEADS + head] ?? 0)
        shares.set(word, (shares.get(word) ?? 0) + share)
      })
      return [...shares]
        .filter(([, share]) => share > 0)
        .sort((a, b) => b[1] - a[1])
        .map(([word]) => word)
    },
  }
}

/** The model that ships with the product. */
export const loadModel = (): Model => modelFrom(readFileSync(new URL('./intent-model.bin', import.meta.url)))
