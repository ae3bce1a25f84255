/** Logistic regression by AdaGrad: one softmax over the kinds, one logistic curve each for mood, pressing and grave. */
import { PLACES } from '../../src/triage/model/features.ts'
import { GRAVE, HEADS, KINDS, MOOD, PRESSING } from '../../src/triage/model/heads.ts'
import type { Example } from './examples.ts'

export interface Learning {
  rounds: number
  rate: number
  /** Pull towards zero. */
  decay: number
  /** Share of features hidden at each step, so that no single word decides. */
  hide: number
  /** Share of steps that hide all words, so that the cues learn to stand alone and carry over between languages. */
  cuesOnly: number
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Weights as PLACES rows of HEADS. Deterministic for the same `random`. */
export function learn(examples: readonly Example[], how: Learning, random: () => number): Float32Array {
  const weights = new Float32Array(PLACES * HEADS)
  const squares = new Float32Array(PLACES * HEADS).fill(1e-4)
  const order = examples.map((_, index) => index)
  const errors = new Float64Array(HEADS)
  for (let round = 0; round < how.rounds; round++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const from = random() < how.cuesOnly ? example.features.lexical : 0
      const kept = example.features.places.map((_, item) => item >= from && random() >= how.hide)
      const totals = sums(weights, example, kept)
      setErrors(errors, totals, example)
      step(weights, squares, example, kept, errors, how)
    }
  }
  return weights
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
}

function sums(weights: Float32Array, { features }: Example, kept: readonly boolean[]): Float64Array {
  const totals = new Float64Array(HEADS)
  for (let item = 0; item < features.places.length; item++) {
    if (!kept[item]) continue
    const row = (features.places[item] ?? 0) * HEADS
    const value = features.values[item] ?? 0
    for (let head = 0; head < HEADS; head++) totals[head] = (totals[head] ?? 0) + value * (weights[row + head] ?? 0)
  }
  return totals
}

function setErrors(errors: Float64Array, totals: Float64Array, example: Example): void {
  errors.fill(0)
  if (example.kind >= 0) {
    const top = Math.max(...totals.subarray(0, KINDS.length))
    let sum = 0
    for (let head = 0; head < KINDS.length; head++) sum += Math.exp((totals[head] ?? 0) - top)
    for (let head = 0; head < KINDS.length; head++) {
      errors[head] = Math.exp((totals[head] ?? 0) - top) / sum - (head === example.kind ? 1 : 0)
    }
  }
  if (example.mood >= 0) errors[MOOD] = sigmoid(totals[MOOD] ?? 0) - example.mood
  if (example.grave >= 0) errors[GRAVE] = sigmoid(totals[GRAVE] ?? 0) - example.grave
  if (example.pressing >= 0) errors[PRESSING] = sigmoid(totals[PRESSING] ?? 0) - example.pressing
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  { features, weight }: Example,
  kept: readonly boolean[],
  errors: Float64Array,
  how: Learning,
): void {
  for (let item = 0; item < features.places.length; item++) {
    if (!kept[item]) continue
    const row = (features.places[item] ?? 0) * HEADS
    const value = (features.values[item] ?? 0) * weight
    for (let head = 0; head < HEADS; head++) {
      const error = errors[head] ?? 0
      if (error === 0) continue
      const at = row + head
      const slope = error * value + how.decay * weight * (weights[at] ?? 0)
      const square = (squares[at] ?? 0) + slope * slope
      squares[at] = square
      weights[at] = (weights[at] ?? 0) - (how.rate * slope) / Math.sqrt(square)
    }
  }
}

/** The file's bytes: a float32 scale for each head, then the weights as int8. */
export function pack(weights: Float32Array): Uint8Array {
  const bytes = new Uint8Array(HEADS * 4 + PLACES * HEADS)
  const view = new DataView(bytes.buffer)
  const table = new Int8Array(bytes.buffer, HEADS * 4)
  for (let head = 0; head < HEADS; head++) {
    let most = 1e-6
    for (let row = 0; row < PLACES; row++) most = Math.max(most, Math.abs(weights[row * HEADS + head] ?? 0))
    const scale = most / 127
    view.setFloat32(head * 4, scale, true)
    for (let row = 0; row < PLACES; row++)
      table[row * HEADS + head] = Math.round((weights[row * HEADS + head] ?? 0) / scale)
  }
  return bytes
}
