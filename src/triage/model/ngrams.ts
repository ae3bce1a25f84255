/**
 * Which language a text looks like, by pieces of its words. The table is the smallest one of the package `eld` (Apache-2.0, by
 * Nito T.M.), packed by scripts/train/languages.ts: as a module it costs about 90 MB of memory, packed two.
 */
import { readFileSync } from 'node:fs'

/** Bytes of the header: numbers of languages, pieces and scores. */
export const HEADER = 12
/** Letters of a language's tag. */
export const TAG = 2
/** The package takes this much off each score it keeps. */
const LEAST_SCORE = 53
/** Brings scores to 0–1, as the package does. */
const HALF_SCORE = 25
const SIZE = 4
const STRIDE = 3
const LONGEST_WORD = 70
const SPACE = 32
/** Slots of the table: a power of two, more than twice the pieces. */
const SLOTS = 1 << 17
/** Bits that hold how many languages have a piece. */
const COUNT_BITS = 6

/** FNV-1a over bytes; 0 marks an empty slot, so no piece has it. */
export function hashOf(bytes: Uint8Array, from: number, to: number, spaceBefore: boolean, spaceAfter: boolean): number {
  let hash = 0x811c9dc5
  if (spaceBefore) hash = Math.imul(hash ^ SPACE, 0x01000193)
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  if (spaceAfter) hash = Math.imul(hash ^ SPACE, 0x01000193)
  return hash >>> 0 || 1
}

export interface LanguageScores {
  /** Scores by ISO 639-1 tag, 0–1, of the languages that share a piece with the words; lower case is expected. */
  of(words: readonly string[]): Map<string, number>
}

/** From the packed bytes. Throws when they are not as built. */
export function languageScoresFrom(file: Uint8Array): LanguageScores {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [languages, pieces, scores] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number]
  const hashesAt = HEADER + languages * TAG
  const countsAt = hashesAt + pieces * 4
  const scoresAt = countsAt + pieces
  if (file.byteLength !== scoresAt + scores * 2) throw new Error(`languages: ${file.byteLength} bytes, not as built`)
  const tags = Array.from({ length: languages }, (_, index) =>
    String.fromCharCode(file[HEADER + index * TAG] ?? 0, file[HEADER + index * TAG + 1] ?? 0),
  )
  const keys = new Uint32Array(SLOTS)
  const places = new Uint32Array(SLOTS)
  let offset = scoresAt
  for (let piece = 0; piece < pieces; piece++) {
    const hash = view.getUint32(hashesAt + piece * 4, true)
    const count = file[countsAt + piece] ?? 0
    let slot = hash & (SLOTS - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    keys[slot] = hash
    places[slot] = (offset << COUNT_BITS) | count
    offset += count * 2
  }

  const sums = new Float64Array(languages)
  const add = (hash: number) => {
    let slot = hash & (SLOTS - 1)
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    if (keys[slot] === 0) return
    const place = places[slot] ?? 0
    const from = place >>> COUNT_BITS
    const to = from + (place & ((1 << COUNT_BITS) - 1)) * 2
    for (let at = from; at < to; at += 2) {
      const language = file[at] ?? 0
      sums[language] = (sums[language] ?? 0) + (file[at + 1] ?? 0) + LEAST_SCORE
    }
  }

  const bytes = new Uint8Array(LONGEST_WORD)
  const encoder = new TextEncoder()
  return {
    of(words) {
      sums.fill(0)
      const seen = new Set<number>()
      const once = (hash: number) => {
        if (seen.has(hash)) return
        seen.add(hash)
        add(hash)
      }
      for (const word of words) {
        const length = encoder.encodeInto(word, bytes).written
        if (length === 0) continue
        let at = 0
        for (; at + SIZE < length; at += STRIDE) once(hashOf(bytes, at, at + SIZE, at === 0, false))
        once(hashOf(bytes, Math.max(0, length - SIZE), length, at === 0, true))
      }
      const found = new Map<string, number>()
      tags.forEach((tag, language) => {
        const mean = (sums[language] ?? 0) / Math.max(1, seen.size)
        if (mean > 0) found.set(tag, mean / (mean + HALF_SCORE))
      })
      return found
    },
  }
}

/** The table that ships with the product. */
export const loadLanguageScores = (): LanguageScores =>
  languageScoresFrom(readFileSync(new URL('./languages.bin', import.meta.url)))
