import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AUTHORS,
  belongsTo,
  findOutbreak,
  isOver,
  raiseOneOfMany,
  type Sighting,
  symptomsOf,
} from '../../src/domain/outbreak.ts'
import { movedTo } from '../../src/domain/urgency-sum.ts'
import { testSettings } from '../app/house.ts'
import { minutes } from './ticket-facts.ts'

const seen = (customerId: number, minute: number): Sighting => ({
  ticketId: customerId * 10,
  customerId,
  at: minutes(minute),
})
const five = [1, 2, 3, 4, 5].map((customer) => seen(customer, customer * 3))

describe('what a post is a symptom of', () => {
  test.each([
    ['outage', 'app', ['app', 'outage']],
    ['outage', null, ['outage']],
    ['complaint', 'delay', ['delay']],
    ['complaint', null, []],
    ['question', 'app', []],
  ])('%s about %s', (intent, category, symptoms) => {
    expect(symptomsOf({ intent, category })).toEqual(symptoms)
  })
})

describe('an outbreak', () => {
  test('is five people within fifteen minutes, in whatever order their posts come', () => {
    expect(findOutbreak(five.toReversed(), 0)).toEqual({
      since: minutes(3),
      lastAt: minutes(15),
      ticketIds: [10, 20, 30, 40, 50],
    })
  })

  test.each<[string, Sighting[]]>([
    ['four people', five.slice(1)],
    ['one person five times', [0, 1, 2, 3, 4].map((minute) => seen(1, minute))],
    ['five people within sixteen minutes', five.map((each, place) => ({ ...each, at: minutes(place * 4) }))],
  ])('is not %s', (_, sightings) => {
    expect(findOutbreak(sightings, 0)).toBeNull()
  })

  test('takes more people where many complain of it on every day', () => {
    expect(findOutbreak(five, 5 / 3)).not.toBeNull()
    expect(findOutbreak(five, 2)).toBeNull()
  })

  test('goes on for as long as nobody is silent for an hour', () => {
    const later = [...five, seen(6, 75), seen(7, 136)]
    expect(findOutbreak(later, 0)).toMatchObject({ lastAt: minutes(75), ticketIds: [10, 20, 30, 40, 50, 60] })
    const outbreak = { since: minutes(3), lastAt: minutes(15) }
    expect([75, 76, -12, -13].map((minute) => belongsTo(outbreak, minutes(minute)))).toEqual([true, false, true, false])
    expect([74, 75].map((minute) => isOver(outbreak, minutes(minute)))).toEqual([false, true])
  })

  test('never has fewer people than it takes, whatever is seen', () => {
    const sighting = fc
      .record({ customerId: fc.nat(8), minute: fc.nat(180) })
      .map((each) => seen(each.customerId, each.minute))
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 40 }), (sightings) => {
        const found = findOutbreak(sightings, 0)
        if (found === null) return
        expect(found.ticketIds.length).toBeGreaterThanOrEqual(AUTHORS)
        expect(found.lastAt.getTime()).toBeGreaterThanOrEqual(found.since.getTime())
      }),
    )
  })
})

describe('one of many', () => {
  const settings = testSettings((each) => {
    each.urgency.weights['mass-outage'] = 40
    each.urgency.floors['mass-outage'] = 76
  })
  const outage = { key: 'intent-outage', label: 'a technical failure', points: 34, words: [] }

  test('is raised to the guaranteed score, and its reasons account for it', () => {
    const raised = raiseOneOfMany({ urgency: 34, factors: [outage] }, settings)
    expect(raised).toMatchObject({ urgency: 76, tier: 'critical' })
    expect(raised?.factors.map(({ key, points }) => [key, points])).toEqual([
      ['mass-outage', 42],
      ['intent-outage', 34],
    ])
  })

  test('is raised no higher: hundreds of them stand behind one who is in danger', () => {
    const danger = settings.urgency.floors.danger ?? 0
    for (let urgency = 0; urgency < danger; urgency++)
      expect(raiseOneOfMany({ urgency, factors: [] }, settings)?.urgency ?? urgency).toBeLessThan(danger)
    expect(raiseOneOfMany({ urgency: 80, factors: [] }, settings)).toBeNull()
  })

  test('is raised by the weight where the configuration guarantees no score', () => {
    const free = testSettings((each) => {
      each.urgency.weights['mass-outage'] = 40
      each.urgency.floors['mass-outage'] = 0
    })
    expect(raiseOneOfMany({ urgency: 30, factors: [] }, free)?.urgency).toBe(70)
  })

  test('is not raised twice, nor when it said so itself', () => {
    const said = { ...outage, key: 'mass-outage' }
    expect(raiseOneOfMany({ urgency: 76, factors: [said] }, settings)).toBeNull()
    expect(raiseOneOfMany({ urgency: 100, factors: [] }, settings)).toBeNull()
  })

  test('is as urgent as a person says, whoever else joins', () => {
    const raised = raiseOneOfMany({ urgency: 34, factors: [outage] }, settings)
    if (raised === null) throw new Error('not raised')
    const lowered = movedTo('normal', raised, settings.tiers)
    expect(raiseOneOfMany(lowered, settings)).toBeNull()
    expect(raiseOneOfMany(movedTo('low', { urgency: 34, factors: [outage] }, settings.tiers), settings)).toBeNull()
  })

  test('has one reason for that, also where its own words said so and weighed less', () => {
    const said = { ...outage, key: 'mass-outage', points: 20, words: ['all of us'] }
    expect(raiseOneOfMany({ urgency: 54, factors: [outage, said] }, settings)).toEqual({
      urgency: 76,
      tier: 'critical',
      factors: [{ ...said, points: 42 }, outage],
    })
  })
})
