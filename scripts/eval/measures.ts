/** The measures: all take pairs of what was said and what is true. */

export interface Pair<T> {
  said: T
  truth: T
}

/** F1 of one class; null when the class is neither said nor true. */
export function f1<T>(pairs: readonly Pair<T>[], label: T): number | null {
  let both = 0
  let said = 0
  let truth = 0
  for (const pair of pairs) {
    if (pair.said === label) said++
    if (pair.truth === label) truth++
    if (pair.said === label && pair.truth === label) both++
  }
  return said + truth === 0 ? null : (2 * both) / (said + truth)
}

/** Mean F1 over the classes that occur in truth. */
export function macroF1<T>(pairs: readonly Pair<T>[], labels: readonly T[]): number {
  const present = labels.filter((label) => pairs.some((pair) => pair.truth === label))
  const scores = present.map((label) => f1(pairs, label) ?? 0)
  return mean(scores)
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

export const rate = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length === 0 ? Number.NaN : items.filter(test).length / items.length

export function precisionRecall(pairs: readonly Pair<boolean>[]): { precision: number; recall: number; f1: number } {
  const both = pairs.filter((pair) => pair.said && pair.truth).length
  const said = pairs.filter((pair) => pair.said).length
  const truth = pairs.filter((pair) => pair.truth).length
  return { precision: both / said, recall: both / truth, f1: (2 * both) / (said + truth) }
}

/** Share of the urgent posts among the top `share` by score; ties are counted as chance would have them. */
export function recallAtTop(items: readonly { score: number; urgent: boolean }[], share: number): number {
  const urgent = items.filter((item) => item.urgent).length
  const room = Math.ceil(items.length * share)
  const sorted = [...items].sort((a, b) => b.score - a.score)
  const last = sorted[room - 1]?.score ?? 0
  const above = sorted.filter((item) => item.score > last)
  const tied = sorted.filter((item) => item.score === last)
  const tiedUrgent = tied.filter((item) => item.urgent).length
  const expected = tied.length === 0 ? 0 : (tiedUrgent * (room - above.length)) / tied.length
  return (above.filter((item) => item.urgent).length + expected) / urgent
}

/** Chance that a random positive scores above a random negative. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return Number.NaN
  let wins = 0
  for (const positive of positives) {
    for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0
  }
  return wins / (positives.length * negatives.length)
}

type Interval = { low: number; high: number }

const RESAMPLES = 400

const resampled = <T>(rows: readonly T[], random: () => number): T[] =>
  rows.map(() => rows[Math.floor(random() * rows.length)] as T)

/** Where 95% of the values lie. */
function middle(values: readonly number[]): Interval {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}

/** The mean of each measure over the groups on which it can be measured. */
export const meanOf = <Key extends string>(scores: readonly Record<Key, number>[]): Record<Key, number> =>
  Object.fromEntries(
    (Object.keys(scores[0] ?? {}) as Key[]).map((key) => [
      key,
      mean(scores.map((each) => each[key]).filter((value) => !Number.isNaN(value))),
    ]),
  ) as Record<Key, number>

/** 95% intervals of the means over the groups, by resampling the rows within each group: groups themselves are too few to resample. */
export function bootstrapMean<T, Key extends string>(
  groups: readonly (readonly T[])[],
  measure: (rows: readonly T[]) => Record<Key, number>,
  keys: readonly Key[],
  random: () => number,
): Record<Key, Interval> {
  const rounds = Array.from({ length: RESAMPLES }, () => meanOf(groups.map((rows) => measure(resampled(rows, random)))))
  return Object.fromEntries(keys.map((key) => [key, middle(rounds.map((round) => round[key]))])) as Record<
    Key,
    Interval
  >
}

/** 95% interval of `measure` by resampling the rows; seeded, so that the same rows give the same interval. */
export const bootstrap = <T>(
  rows: readonly T[],
  measure: (rows: readonly T[]) => number,
  random: () => number,
): Interval => middle(Array.from({ length: RESAMPLES }, () => measure(resampled(rows, random))))
