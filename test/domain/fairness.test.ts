/** Promise 9 on a trace: a day with more coming in than staff can answer, then days that staff can keep up with. */
import { describe, expect, test } from 'vitest'
import { type Random, seededRandom } from '../../src/domain/clock.ts'
import { rankOf, waitingPoints } from '../../src/domain/queue.ts'
import type { Tier } from '../../src/domain/urgency.ts'

const MINUTE = 60_000
const START = Date.parse('2026-11-02T00:00:00Z')
const at = (minute: number): Date => new Date(START + minute * MINUTE)

interface Arrival {
  /** Minutes from the begin. */
  at: number
  urgency: number
  tier: Tier
  /** Minutes that somebody needs for it. */
  work: number
}

const STAFF = 5
const MEAN_WORK = 6

/** Times between arrivals are exponential; `load` is what comes in over what staff can do. */
function arrivals(random: Random, from: number, to: number, load: number): Arrival[] {
  const exponential = (mean: number) => -mean * Math.log(1 - random())
  const found: Arrival[] = []
  for (
    let time = from + exponential(MEAN_WORK / STAFF / load);
    time < to;
    time += exponential(MEAN_WORK / STAFF / load)
  ) {
    const dice = random()
    const [tier, low, high]: [Tier, number, number] =
      dice < 0.03
        ? ['critical', 80, 100]
        : dice < 0.2
          ? ['high', 60, 80]
          : dice < 0.7
            ? ['normal', 30, 60]
            : ['low', 0, 30]
    const work = Math.max(1, exponential(MEAN_WORK - 1) + 1)
    found.push({ at: time, urgency: Math.floor(low + random() * (high - low)), tier, work })
  }
  return found
}

type Order = (arrival: Arrival) => number
const firstCome: Order = (arrival) => arrival.at
const byRank: Order = ({ at: minute, tier, urgency }) => rankOf({ tier, urgency, replyFrom: at(minute) })

interface Served extends Arrival {
  waited: number
  /** When somebody took it, and how many still waited then. */
  taken: number
  left: number
}

/** Whoever is free takes the first in order; what was begun is finished. */
function serve(trace: Arrival[], order: Order): Served[] {
  const free = Array.from({ length: STAFF }, () => 0)
  const waiting: Arrival[] = []
  const served: Served[] = []
  let next = 0
  while (served.length < trace.length) {
    const who = free.indexOf(Math.min(...free))
    const upcoming = trace[next]
    const time =
      waiting.length === 0 && upcoming !== undefined ? Math.max(free[who] ?? 0, upcoming.at) : (free[who] ?? 0)
    for (let come = trace[next]; come !== undefined && come.at <= time; come = trace[++next]) waiting.push(come)
    const first = waiting.reduce((a, b) => (order(b) < order(a) ? b : a))
    waiting.splice(waiting.indexOf(first), 1)
    served.push({ ...first, waited: time - first.at, taken: time, left: waiting.length })
    free[who] = time + first.work
  }
  return served
}

const longest = (served: Served[]): number => Math.max(...served.map(({ waited }) => waited))
const ofTier = (served: Served[], tier: Tier): Served[] => served.filter((each) => each.tier === tier)

/** A day of so many hours with 20% too much, then the same span again and again with 20% less than staff can do. */
function busyDay(seed: number, hours: number): { trace: Arrival[]; overloadEnds: number } {
  const random = seededRandom(seed)
  const overloadEnds = hours * 60
  const trace = [...arrivals(random, 0, overloadEnds, 1.2), ...arrivals(random, overloadEnds, 3 * overloadEnds, 0.8)]
  return { trace, overloadEnds }
}

describe.each([
  { day: 'around the clock', hours: 24 },
  { day: 'a working day', hours: 8 },
])('a day with 20% more than staff can answer, then normal ones: $day', ({ hours }) => {
  const { trace, overloadEnds } = busyDay(11, hours)
  const fifo = serve(trace, firstCome)
  const ranked = serve(trace, byRank)

  test('nobody waits more than half longer than if all were taken as they came', () => {
    expect(longest(fifo)).toBeGreaterThan(60)
    expect(longest(ranked)).toBeLessThanOrEqual(1.5 * longest(fifo))
  })

  test('the queue drains, as soon as it would in any other order', () => {
    const drainedAt = (served: Served[]) =>
      served.find(({ taken, left }) => taken > overloadEnds && left === 0)?.taken ?? Number.POSITIVE_INFINITY
    const left = ranked.find(({ taken }) => taken > overloadEnds)?.left ?? 0
    expect(left).toBeGreaterThan(hours * 5)
    expect(drainedAt(ranked)).toBeLessThan(3 * overloadEnds)
    expect(Math.abs(drainedAt(ranked) - drainedAt(fifo))).toBeLessThan(60)
  })

  test('what is critical waits for somebody to become free, and no longer', () => {
    const critical = longest(ofTier(ranked, 'critical'))
    expect(ofTier(ranked, 'critical').length).toBeGreaterThan(10)
    expect(critical).toBeLessThan(longest(ofTier(fifo, 'critical')) / 4)
    expect(critical).toBeLessThan(20)
  })
})

test('the bound is no luck of one trace', () => {
  const ratios = Array.from({ length: 40 }, (_, seed) => {
    const { trace } = busyDay(seed, 24)
    return longest(serve(trace, byRank)) / longest(serve(trace, firstCome))
  })
  expect(Math.max(...ratios)).toBeLessThanOrEqual(1.5)
})

test('it bites: an order by urgency alone lets some wait far longer', () => {
  const { trace } = busyDay(11, 24)
  const byUrgency: Order = ({ urgency, tier }) => -urgency - (tier === 'critical' ? 1e9 : 0)
  expect(longest(serve(trace, byUrgency))).toBeGreaterThan(1.5 * longest(serve(trace, firstCome)))
})

test('two that wait keep their order for ever: one number, written once, is enough', () => {
  const random = seededRandom(5)
  const pair = () => ({ at: random() * 500, urgency: Math.floor(random() * 100), tier: 'normal' as const, work: 1 })
  for (let n = 0; n < 200; n++) {
    const [a, b] = [pair(), pair()]
    const points = ({ at: minute, urgency }: Arrival, later: number) => urgency + (later - minute)
    for (const later of [500, 5_000])
      expect(Math.sign(byRank(a) - byRank(b))).toBe(Math.sign(points(b, later) - points(a, later)))
  }
  expect(waitingPoints(at(0), at(90))).toBe(90)
})
