import { chmodSync, cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { loadConfig } from '../../src/config/load.ts'
import { problemLine } from '../../src/config/problem.ts'
import type { hearbackFile } from '../../src/config/schema/hearback.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { URGENCY_FLOORS, URGENCY_WEIGHTS } from '../../src/domain/urgency-weights.ts'
import { configFolder, MINIMAL } from './folder.ts'

const SHIPPED = fileURLToPath(new URL('../../config', import.meta.url))
const MINUTE = 60_000

function settingsOf(dir: string): Settings {
  const result = loadConfig({ dir })
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'))
  return result.settings
}

describe('the configuration that comes with Hearback', () => {
  test('is in order, without a warning', () => {
    const result = loadConfig({ dir: SHIPPED })
    expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([])
    expect(result.warnings.map(problemLine)).toEqual([])
  })

  test('writes out the defaults that apply where a key is left out', () => {
    const shipped = settingsOf(SHIPPED)
    const minimal = settingsOf(configFolder({ 'hearback.yaml': MINIMAL }))
    expect(shipped.urgency).toEqual(minimal.urgency)
    expect(shipped.tiers).toEqual(minimal.tiers)
    expect(shipped.intake).toEqual(minimal.intake)
    expect(shipped.log).toEqual(minimal.log)
    const { managersChannel, adminsChannel, ...slack } = shipped.slack
    expect(minimal.slack).toMatchObject(slack)
    const { accounts, ...x } = shipped.platforms.x
    expect(minimal.platforms.x).toMatchObject(x)
    expect(minimal.platforms.reddit).toEqual(shipped.platforms.reddit)
  })

  test('has answers for both brands, and X on, Reddit off', () => {
    const { brands, knowledge, platforms } = settingsOf(SHIPPED)
    expect(brands.map((brand) => brand.id)).toEqual(['tidevogn', 'kafelune'])
    for (const { id } of brands) expect(knowledge.filter((entry) => entry.brand === id).length).toBeGreaterThan(10)
    expect(platforms.x.enabled).toBe(true)
    expect(platforms.reddit.enabled).toBe(false)
  })
})

describe('a minimal configuration', () => {
  test('of fifteen lines becomes whole settings', () => {
    expect(MINIMAL.trim().split('\n').length).toBeLessThanOrEqual(15)
    const settings = settingsOf(configFolder({ 'hearback.yaml': MINIMAL }))
    expect(settings.brands).toEqual([
      {
        id: 'acme',
        name: 'Acme',
        languages: ['en'],
        timeZone: 'UTC',
        calendar: null,
        sells: '',
        channel: 'C0123456789',
        linkAllowList: [],
        sources: { x: { account: 'acme_help', mentions: true, search: null }, reddit: null },
      },
    ])
    expect(settings.platforms.x.accounts).toEqual([{ handle: 'acme_help', env: 'X_ACME_HELP' }])
    expect(settings.tiers.critical).toEqual({ from: 75, claimWithin: 5 * MINUTE, replyWithin: 15 * MINUTE })
    expect(settings.tiers.low).toEqual({ from: 0, claimWithin: 240 * MINUTE, replyWithin: 1440 * MINUTE })
    expect(settings.urgency.weights).toEqual(URGENCY_WEIGHTS)
    expect(settings.urgency.floors).toMatchObject(URGENCY_FLOORS)
    expect(settings.people).toEqual({ support: ['S0123456789'], managers: [], admins: ['U0000000003'] })
    expect(settings.knowledge).toEqual([])
    expect(Object.keys(settings.voice.phrases)).toContain('en')
  })

  test('warns of what it falls back to', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { warnings } = loadConfig({ dir })
    expect(warnings.map((warning) => warning.file)).toEqual([join(dir, 'knowledge.yaml'), join(dir, 'voice.yaml')])
  })

  test('keeps the other defaults of a tier, of the weights and of a group that is set in part', () => {
    const settings = settingsOf(
      configFolder({
        'hearback.yaml': `${MINIMAL}tiers:\n  high: { replyWithin: 45m }\nurgency:\n  weights: { danger: 60 }\n  words: { danger: [norovirus] }\n`,
      }),
    )
    expect(settings.tiers.high).toEqual({ from: 50, claimWithin: 15 * MINUTE, replyWithin: 45 * MINUTE })
    expect(settings.urgency.weights).toEqual({ ...URGENCY_WEIGHTS, danger: 60 })
    expect(settings.urgency.words.danger).toEqual(['norovirus'])
  })
})

describe('reading', () => {
  test('a group whose keys are all commented out has its defaults', () => {
    const text = MINIMAL.replace(
      /people:[\s\S]*$/,
      'people:\n#  support: [S0123456789]\ntiers:\n  high:\nintake:\nlog:\n',
    )
    const settings = settingsOf(configFolder({ 'hearback.yaml': text, 'knowledge.yaml': '# nothing yet\n' }))
    expect(settings.people.support).toEqual([])
    expect(settings.tiers.high.from).toBe(50)
    expect(settings.knowledge).toEqual([])
  })

  test('anchors, aliases and merged keys are followed', () => {
    const text = MINIMAL.replace(
      'sources:\n      x: { account: acme_help }',
      'sources: &both\n      x: { account: acme_help, mentions: false, search: { any: [acme] } }\n  - id: other\n    name: Other\n    channel: C0123456789\n    sources:\n      <<: *both',
    )
    const [first, second] = settingsOf(configFolder({ 'hearback.yaml': text })).brands
    expect(second?.sources).toEqual(first?.sources)
  })

  test('HEARBACK_CONFIG that names a file, or nothing that can be listed, is told with what to write instead', () => {
    const file = join(configFolder({ 'hearback.yaml': MINIMAL }), 'hearback.yaml')
    expect(() => loadConfig({ env: { HEARBACK_CONFIG: file } })).toThrow(
      expect.objectContaining({
        name: 'SetupError',
        code: 'config-folder',
        message: `HEARBACK_CONFIG names a file, ${file}. Give its folder, ${dirname(file)}.`,
      }),
    )
    expect(() => loadConfig({ dir: join(file, 'below') })).toThrow(
      expect.objectContaining({
        code: 'config-folder',
        message: expect.stringMatching(/below cannot be read: ENOTDIR/),
      }),
    )
  })

  test('names the folder by HEARBACK_CONFIG when none is given', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    expect(loadConfig({ env: { HEARBACK_CONFIG: dir } }).ok).toBe(true)
    const nowhere = loadConfig({ env: { HEARBACK_CONFIG: join(dir, 'nowhere') } })
    expect(nowhere).toMatchObject({ ok: false, problems: [{ line: 1, message: 'There is no such file' }] })
  })

  test('a file that cannot be read is a problem, not a crash', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    mkdirSync(join(dir, 'knowledge.yaml'))
    const result = loadConfig({ dir })
    expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('cannot be read'),
    ])
  })

  test('the shipped files may be copied elsewhere as a start', () => {
    const dir = configFolder({})
    cpSync(SHIPPED, dir, { recursive: true })
    chmodSync(join(dir, 'hearback.yaml'), 0o600)
    expect(loadConfig({ dir }).ok).toBe(true)
  })

  test('the file holds exactly what the settings hold', () => {
    type File = z.output<typeof hearbackFile>
    type Expected = Omit<Settings, 'knowledge' | 'voice' | 'calendars'>
    expectTypeOf<Omit<File, 'calendars'>>().toEqualTypeOf<Expected>()
    expectTypeOf<File['calendars']>().toExtend<Settings['calendars']>()
  })
})

describe('calendars', () => {
  const WITH = `${MINIMAL}calendars:
  office:
    timeZone: Europe/Berlin
    week: { mon: 9:00-17:00, fri: [9:00-12:00, 13:00-24:00] }
    holidays: [2026-12-25]
`
  test('become working hours: one span or several a day, the rest free', () => {
    const { calendars } = settingsOf(configFolder({ 'hearback.yaml': WITH }))
    const free = { 2: [], 3: [], 4: [], 6: [], 7: [] }
    const friday = [
      { from: 540, to: 720 },
      { from: 780, to: 1440 },
    ]
    expect(calendars.office).toEqual({
      timeZone: 'Europe/Berlin',
      week: { ...free, 1: [{ from: 540, to: 1020 }], 5: friday },
      holidays: new Set(['2026-12-25']),
    })
  })

  test.each([
    ['mon: 9:00-17:00', 'mon: 17:00-9:00', /must be a span within one day/],
    ['2026-12-25', '2026-02-30', /must be a date/],
    ['Europe/Berlin', 'Europe/Berlinn', /zone/],
  ])('with a mistake are refused: %s written as %s', (right, wrong, words) => {
    const loaded = loadConfig({ dir: configFolder({ 'hearback.yaml': WITH.replace(right, wrong) }) })
    expect(loaded.ok ? '' : loaded.problems.map(({ message }) => message).join()).toMatch(words)
  })

  const ICAL = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:test
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20241224
DTEND;VALUE=DATE:20241227
RRULE:FREQ=YEARLY
SUMMARY:Christmas
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART;VALUE=DATE:20270329
SUMMARY:Easter Monday
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART:20260601T090000Z
DTEND:20260601T100000Z
SUMMARY:A meeting
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')
  const FROM_FILE = WITH.replace('holidays: [2026-12-25]', 'holidays: [2026-05-01]\n    holidaysFrom: free.ics')

  test('take their free days from an iCal file as well: all-day events, their repeats, all their days', () => {
    const folder = configFolder({ 'hearback.yaml': FROM_FILE, 'free.ics': ICAL })
    const free = settingsOf(folder).calendars.office?.holidays ?? new Set()
    for (const day of ['2026-05-01', '2024-12-24', '2026-12-24', '2026-12-26', '2031-12-25', '2027-03-29'])
      expect([...free], day).toContain(day)
    for (const day of ['2026-12-27', '2026-12-23', '2027-03-30', '2026-06-01'])
      expect([...free], day).not.toContain(day)
  })

  test.each([
    ['is not there', {}, /free\.ics cannot be used: there is no such file/],
    ['is no calendar', { 'free.ics': '<html>Not found</html>' }, /it is not an iCal file/],
    [
      'has no free days',
      { 'free.ics': ICAL.replaceAll(';VALUE=DATE', '').replaceAll(/:(20\d{6})\r/g, ':$1T000000Z\r') },
      /it has no all-day events/,
    ],
  ])('say where and why when the iCal file %s', (_, files, words) => {
    const loaded = loadConfig({ dir: configFolder({ 'hearback.yaml': FROM_FILE, ...files }) })
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { path: 'calendars.office.holidaysFrom', message: expect.stringMatching(words) },
    ])
  })

  test('that a brand names must be there', () => {
    const text = WITH.replace('name: Acme', 'name: Acme\n    calendar: ofice')
    const loaded = loadConfig({ dir: configFolder({ 'hearback.yaml': text }) })
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { message: 'There is no calendar "ofice"', fix: 'Did you mean office?' },
    ])
  })
})
