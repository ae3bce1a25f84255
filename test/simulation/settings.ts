/** The configuration of the simulated house: two brands, one with opening hours, and people in shifts. */
import { loadConfig } from '../../src/config/load.ts'
import type { Settings } from '../../src/domain/settings.ts'

const SUPPORT = ['U0SUPPORT1', 'U0SUPPORT2', 'U0SUPPORT3'] as const
export const MANAGER = 'U0MANAGER'
export const STAFF = [...SUPPORT, MANAGER] as const
export const ZONE = 'Europe/Copenhagen'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

export function simulationSettings(): Settings {
  const loaded = loadConfig({ dir: 'config' })
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  const settings = structuredClone(loaded.settings)
  const [office, always] = settings.brands
  if (office === undefined || always === undefined) throw new Error('the configuration names two brands')
  office.calendar = 'office'
  always.calendar = null
  always.channel = 'C0OTHER'
  settings.calendars = {
    office: {
      timeZone: ZONE,
      week: {
        1: [{ from: 480, to: 1080 }],
        2: [{ from: 480, to: 1080 }],
        3: [{ from: 480, to: 1080 }],
        4: [{ from: 480, to: 1080 }],
        5: [
          { from: 480, to: 720 },
          { from: 780, to: 1020 },
        ],
        6: [{ from: 600, to: 840 }],
        7: [],
      },
      holidays: new Set(['2026-12-24', '2026-12-25', '2027-01-01']),
    },
  }
  settings.people = { support: [...SUPPORT], managers: [MANAGER], admins: [MANAGER] }
  settings.onDuty = {
    group: null,
    timeZone: ZONE,
    shifts: [
      { days: [1, 2, 3, 4, 5], from: 420, to: 1140, people: [SUPPORT[0], SUPPORT[1]] },
      { days: [1, 2, 3, 4, 5, 6, 7], from: 1140, to: 420, people: [SUPPORT[2]] },
    ],
  }
  for (const step of settings.ladder.steps) if (step.repeatEvery !== null) step.repeatEvery = 3 * HOUR
  settings.followUp = { checkInAfter: 6 * HOUR, resolveAfter: 8 * HOUR }
  settings.intake.maxPages = 4
  settings.slack.postsPerSecond = 1
  settings.slack.updatesPerSecond = 1
  return settings
}

/** Mornings from which runs begin: plain days, holidays, both changes of the clocks, a leap day, the turn of a year. */
export const STARTS: readonly [string, ...string[]] = [
  '2026-11-02T07:00:00Z',
  '2026-12-23T07:00:00Z',
  '2026-10-23T06:00:00Z',
  '2027-03-26T07:00:00Z',
  '2028-02-28T07:00:00Z',
  '2026-12-31T07:00:00Z',
]
