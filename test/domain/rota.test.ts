import { describe, expect, test } from 'vitest'
import { mayBeOnDuty, type OnDuty, peopleOnDuty } from '../../src/domain/rota.ts'

const people = { support: ['UANNA', 'UBEN'], managers: [], admins: [] }
const weekdays = [1, 2, 3, 4, 5]
const rota = (more: Partial<OnDuty> = {}): OnDuty => ({
  group: null,
  timeZone: 'Europe/Copenhagen',
  shifts: [
    { days: weekdays, from: 8 * 60, to: 16 * 60, people: ['UDAY'] },
    { days: weekdays, from: 22 * 60, to: 6 * 60, people: ['UNIGHT'] },
  ],
  ...more,
})

describe('on duty', () => {
  test.each([
    ['Monday at noon', '2026-11-02T11:00:00Z', ['UDAY']],
    ['as the day shift begins', '2026-11-02T07:00:00Z', ['UDAY']],
    ['as it ends', '2026-11-02T15:00:00Z', ['UANNA', 'UBEN']],
    ['Monday night', '2026-11-02T22:00:00Z', ['UNIGHT']],
    ['after midnight, of the shift of the day before', '2026-11-03T04:59:00Z', ['UNIGHT']],
    ['Saturday before six, of the shift of Friday', '2026-11-07T04:00:00Z', ['UNIGHT']],
    ['Monday before six, as nobody began on Sunday', '2026-11-02T04:00:00Z', ['UANNA', 'UBEN']],
    ['an hour later by the clock of summer', '2026-07-06T06:00:00Z', ['UDAY']],
  ])('%s', (_, at, expected) => {
    expect(peopleOnDuty(rota(), people, new Date(at))).toEqual(expected)
  })

  test('is the group where no shift says otherwise', () => {
    expect(peopleOnDuty(rota({ group: 'SGROUP' }), people, new Date('2026-11-07T12:00:00Z'))).toEqual(['SGROUP'])
  })

  test('may be everybody where there are no shifts, and members of groups', () => {
    const noon = new Date('2026-11-02T11:00:00Z')
    expect(mayBeOnDuty('UANNA', rota({ shifts: [] }), people, noon)).toBe(true)
    expect(mayBeOnDuty('UANNA', rota(), people, noon)).toBe(false)
    expect(mayBeOnDuty('UDAY', rota(), people, noon)).toBe(true)
    const groups = rota({ shifts: [{ days: [1], from: 0, to: 1440, people: ['SGROUP'] }] })
    expect(mayBeOnDuty('UANNA', groups, people, noon)).toBe(true)
  })
})
