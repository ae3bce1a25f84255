import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestName } from '../../src/config/nearest.ts'
import {
  channelId,
  durationText,
  hostName,
  isLanguageTag,
  parseDuration,
  personOrGroupId,
  timeZone,
} from '../../src/config/schema/scalars.ts'

describe('lengths of time', () => {
  test.each([
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['2d', 172_800_000],
    ['500ms', 500],
    ['90s', 90_000],
    ['1d2h3m4s5ms', 93_784_005],
    ['0s', 0],
  ])('%s is %i ms', (text, ms) => expect(parseDuration(text)).toBe(ms))

  test.each(['', '5', 'm', '5 m', '-5m', '1.5h', '5M', '30m1h', '5m5m', '1w', '99999999999999999d', '٥m'])(
    '%j is none',
    (text) => expect(parseDuration(text)).toBeNull(),
  )

  test('are read back as they are written', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (ms) => parseDuration(durationText(ms)) === ms))
  })
})

describe('shapes', () => {
  const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: string) =>
    schema.safeParse(value).success

  test.each([
    ['C0123456789', true],
    ['G0123456789', true],
    ['C0ADMINS', true],
    ['D0123456789', false],
    ['U0123456789', false],
    ['c0123456789', false],
    ['#mentions', false],
    ['C012', false],
  ])('channel %s: %s', (id, fits) => expect(accepts(channelId(''), id)).toBe(fits))

  test.each([
    ['U0123456789', true],
    ['W0123456789', true],
    ['S0123456789', true],
    ['C0123456789', false],
    ['@anna', false],
  ])('person or group %s: %s', (id, fits) => expect(accepts(personOrGroupId(''), id)).toBe(fits))

  test.each([
    ['Europe/Copenhagen', true],
    ['UTC', true],
    ['Asia/Kuala_Lumpur', true],
    ['CET+1', false],
    ['+02:00', false],
    ['Europe/Atlantis', false],
    ['', false],
  ])('zone %j: %s', (zone, fits) => expect(accepts(timeZone(''), zone)).toBe(fits))

  test.each([
    ['en', true],
    ['pt-BR', true],
    ['zh-Hant-TW', true],
    ['EN', false],
    ['english', false],
    ['en_GB', false],
    ['en-x1-x1', false],
  ])('language %s: %s', (tag, fits) => expect(isLanguageTag(tag)).toBe(fits))

  test.each([
    ['help.acme.example', true],
    ['xn--fjord-example.dk', true],
    ['Acme.example', false],
    ['acme', false],
    ['acme.example/path', false],
    ['*.acme.example', false],
    ['127.0.0.1', false],
  ])('host %s: %s', (host, fits) => expect(accepts(hostName(''), host)).toBe(fits))
})

describe('nearest names', () => {
  const known = ['channel', 'timeZone', 'linkAllowList', 'id', 'name']
  test.each([
    ['chanel', 'channel'],
    ['Channel', 'channel'],
    ['time-zone', 'timeZone'],
    ['link_allow_lists', 'linkAllowList'],
    ['ids', 'id'],
    ['elephant', null],
    ['x', null],
    ['', null],
  ])('%j: %j', (typed, meant) => expect(nearestName(typed, known)).toBe(meant))

  test('of nothing there is none', () => expect(nearestName('a', [])).toBeNull())
})
