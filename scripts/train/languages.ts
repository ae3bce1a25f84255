/**
 * `node scripts/train/languages.ts`: packs the smallest table of the package `eld` into src/triage/model/languages.bin. Same package, same
 * bytes. The package keeps its tables out of its entry points, so they are read from its folder.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HEADER, hashOf, TAG } from '../../src/triage/model/ngrams.ts'

interface Table {
  languages: Readonly<Record<string, string>>
  /** Scores by piece, then by number of language. Bytes over 127 are written as letters of the package's own dictionary. */
  ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const load = async (file: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../node_modules/eld/src/${file}`, import.meta.url).href)

const { ngrams: pieces, languages } = (await load('ngrams/extrasmall.js')).ngramsData as Table
const dictionary = (await load('dictionary.js')).dictionary as readonly string[]

const byteOf = new Map<string, number>()
dictionary.forEach((letter, byte) => {
  if (byte > 127 && letter !== ' ') byteOf.set(letter, byte)
})
const bytesOf = (piece: string) => Uint8Array.from(piece, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0))

const hashed = new Map<number, [number, number][]>()
for (const [piece, scores] of Object.entries(pieces)) {
  const bytes = bytesOf(piece)
  const hash = hashOf(bytes, 0, bytes.length, false, false)
  if (hashed.has(hash)) throw new Error(`two pieces with the hash ${hash}: change the hash`)
  hashed.set(
    hash,
    Object.entries(scores).map(([language, score]) => [Number(language), score]),
  )
}
const sorted = [...hashed].sort(([a], [b]) => a - b)
const count = sorted.reduce((sum, [, scores]) => sum + scores.length, 0)
const tags = Object.values(languages)
const file = new Uint8Array(HEADER + tags.length * TAG + sorted.length * 5 + count * 2)
const view = new DataView(file.buffer)
;[tags.length, sorted.length, count].forEach((number, index) => {
  view.setUint32(index * 4, number, true)
})
tags.forEach((tag, index) => {
  file.set([tag.charCodeAt(0), tag.charCodeAt(1)], HEADER + index * TAG)
})
const hashesAt = HEADER + tags.length * TAG
let at = hashesAt + sorted.length * 5
sorted.forEach(([hash, scores], index) => {
  view.setUint32(hashesAt + index * 4, hash, true)
  file[hashesAt + sorted.length * 4 + index] = scores.length
  for (const pair of scores) {
    file.set(pair, at)
    at += 2
  }
})
writeFileSync(fileURLToPath(new URL('../../src/triage/model/languages.bin', import.meta.url)), file)
console.log(`${tags.length} languages, ${sorted.length} pieces, ${Math.round(file.length / 1024)} KiB`)
