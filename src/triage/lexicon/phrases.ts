/** Finds the patterns of a lexicon in a text: one pass over the words, no regular expressions at run time. */
import { fold, type Word, wordsOf } from '../words.ts'

type Part = { kind: 'starts' | 'ends' | 'holds'; form: string }
type Shape = { kind: 'is'; form: string } | Part
interface Step {
  shapes: Shape[]
  /** The shapes that are whole words, to be looked up at once. */
  whole: ReadonlySet<string>
  /** All others. */
  parts: readonly Part[]
  /** How many other words may stand before this one. */
  gap: number
}
interface Pattern<Key extends string> {
  key: Key
  steps: Step[]
}

export interface Found<Key extends string> {
  key: Key
  /** First and last word, as indexes into the words of the text. */
  from: number
  to: number
}

const GAP = 3
/** Shorter stems would match by accident. */
const SHORTEST_STEM = 2
const MOST_REMEMBERED = 10_000

const shapeOf = (part: string): Shape => {
  const starred = part.replaceAll('*', '')
  const form = fold(starred)
  if (part.startsWith('*') && part.endsWith('*') && part.length > 1) return { kind: 'holds', form }
  if (part.endsWith('*')) return { kind: 'starts', form }
  if (part.startsWith('*')) return { kind: 'ends', form }
  return { kind: 'is', form }
}

/** Words of a pattern follow the same cutting as words of a post ("l'appli" is two). */
const partsOf = (item: string): string[] => {
  if (/[|*]/.test(item)) return [item]
  const words = wordsOf(item)
  return words.length === 0 ? [] : words.map((word) => word.form)
}

function parse<Key extends string>(key: Key, text: string): Pattern<Key> | null {
  const steps: Step[] = []
  let gap = 0
  for (const item of text.trim().split(/\s+/)) {
    if (item === '_') {
      gap = GAP
      continue
    }
    for (const part of partsOf(item)) {
      const shapes = part
        .split('|')
        .map(shapeOf)
        .filter((shape) => shape.form.length >= (shape.kind === 'is' ? 1 : SHORTEST_STEM))
      if (shapes.length === 0) return null
      const whole = new Set(shapes.filter(({ kind }) => kind === 'is').map(({ form }) => form))
      steps.push({ shapes, whole, parts: shapes.filter((shape) => shape.kind !== 'is'), gap })
      gap = 0
    }
  }
  return steps.length === 0 ? null : { key, steps }
}

/** Patterns by word list: a list that several finders share is read once. */
const read = new WeakMap<object, readonly Pattern<string>[]>()

function patternsOf<Key extends string>(lexicon: { readonly [K in Key]?: readonly string[] }): readonly Pattern<Key>[] {
  const known = read.get(lexicon)
  if (known) return known as readonly Pattern<Key>[]
  const patterns = (Object.keys(lexicon) as Key[])
    .flatMap((key) => (lexicon[key] ?? []).map((text) => parse(key, text)))
    .filter((pattern) => pattern !== null)
  read.set(lexicon, patterns)
  return patterns
}

const fits = (form: string, shape: Part): boolean => {
  switch (shape.kind) {
    case 'starts':
      return form.startsWith(shape.form)
    case 'ends':
      return form.endsWith(shape.form)
    case 'holds':
      return form.includes(shape.form)
  }
}

/** A lexicon made ready for searching. Made once, used for every post. */
export class PhraseFinder<Key extends string> {
  readonly #exact = new Map<string, Pattern<Key>[]>()
  readonly #starts = new Map<string, Pattern<Key>[]>()
  readonly #ends = new Map<string, Pattern<Key>[]>()
  readonly #holds: { form: string; pattern: Pattern<Key> }[] = []
  readonly #remembered = new Map<string, readonly Pattern<Key>[]>()
  #longestStem = 0

  constructor(lexicons: readonly { readonly [K in Key]?: readonly string[] }[]) {
    for (const lexicon of lexicons) {
      for (const pattern of patternsOf<Key>(lexicon)) this.#add(pattern)
    }
  }

  #add(pattern: Pattern<Key>): void {
    for (const shape of pattern.steps[0]?.shapes ?? []) {
      if (shape.kind === 'holds') {
        this.#holds.push({ form: shape.form, pattern })
        continue
      }
      const index = { is: this.#exact, starts: this.#starts, ends: this.#ends }[shape.kind]
      const list = index.get(shape.form)
      if (list) list.push(pattern)
      else index.set(shape.form, [pattern])
      this.#longestStem = Math.max(this.#longestStem, shape.form.length)
    }
  }

  /** Everything found, in reading order. The same place can answer to several keys. */
  find(words: readonly Word[]): Found<Key>[] {
    const found: Found<Key>[] = []
    for (let at = 0; at < words.length; at++) {
      for (const pattern of this.#beginningWith(words[at]?.form ?? '')) {
        const to = this.#follow(words, pattern, at)
        if (to !== null) found.push({ key: pattern.key, from: at, to })
      }
    }
    return found
  }

  /** Patterns whose first step fits the word; remembered, for people use few words often. */
  #beginningWith(form: string): readonly Pattern<Key>[] {
    const known = this.#remembered.get(form)
    if (known) return known
    const patterns: Pattern<Key>[] = [...(this.#exact.get(form) ?? [])]
    const most = Math.min(form.length, this.#longestStem)
    for (let length = SHORTEST_STEM; length <= most; length++) {
      patterns.push(...(this.#starts.get(form.slice(0, length)) ?? []), ...(this.#ends.get(form.slice(-length)) ?? []))
    }
    for (const { form: part, pattern } of this.#holds) if (form.includes(part)) patterns.push(pattern)
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(form, patterns)
    return patterns
  }

  #follow(words: readonly Word[], pattern: Pattern<Key>, at: number): number | null {
    let place = at
    for (let index = 1; index < pattern.steps.length; index++) {
      const step = pattern.steps[index]
      if (!step) return null
      let next = -1
      for (let look = place + 1; look <= place + 1 + step.gap && look < words.length; look++) {
        const form = words[look]?.form ?? ''
        if (step.whole.has(form) || step.parts.some((shape) => fits(form, shape))) {
          next = look
          break
        }
      }
      if (next < 0) return null
      place = next
    }
    return place
  }
}
