/** What counts as a link in a reply, and whose it is: one rule for what people write and for what a model does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOwnHost, linksIn } from '../../src/suggest/links.ts'
import { hasForeignLink } from '../../src/suggest/model/own-words.ts'
import { checkVoice } from '../../src/suggest/voice-guard.ts'
import { BRAND } from '../triage/world.ts'
import { VOICE } from './world.ts'

const ALLOWED = ['zorbex.example', 'søfærge.example']
const isBlocked = (text: string) =>
  checkVoice(text, { brand: { ...BRAND, linkAllowList: ALLOWED }, voice: VOICE, authorName: '', language: 'en' }).some(
    ({ rule, level }) => rule === 'foreign-link' && level === 'block',
  )

describe('a link to somebody else is blocked, whoever wrote it', () => {
  it.each([
    'Please fill in the form on tidevogn-refunds.com today.',
    'See bit.ly for more.',
    'Log in at Zorbex-Help.SHOP.',
    'See https://evil.com\\.zorbex.example/x',
    'See evil.com\\.zorbex.example/x',
    'See https://zorbex.example@evil.com/',
    'See https://zorbex.example.evil.example/',
    'See https:/evil.com or https:evil.com',
    'See www.evil.unheardof',
    'See (https://evil.com).',
    'See here:https://evil.com',
    'See zorbex.example,evil.com',
    'See evil。com',
    'See ｅｖｉｌ.com',
    'See evil.com:8080.',
    'See evil.unheardof/x',
    'See http://127.0.0.1/x',
    'See ftp://evil.com',
    'See κακό.ελ',
    'See https://',
  ])('%s', (text) => {
    expect(isBlocked(text)).toBe(true)
    expect(hasForeignLink(text, [], ALLOWED)).toBe(true)
  })
})

describe('no foreign link is seen in', () => {
  it.each([
    'See https://help.zorbex.example/refund, zorbex.example or www.zorbex.example.',
    'See https://ZORBEX.example./refund?to=x#y',
    'Se https://søfærge.example/dk eller søfærge.example',
    'It runs at 9.30 and costs 12.50 EUR, f.eks. on 3.4. or 3.4.2026',
    'Das gilt z.B. für Hunde, d.h. auch für Katzen, bzw. beide.',
    'Sorry about that.We are on it...and on board.',
    '@maria.bsky.social thanks for asking.',
    '@maria@sea.example thanks for asking.',
    'Write to our colleagues at help@ferries.example',
    'Node.js 2.0 and ticket.pdf are fine; and/or, 24/7, km/h, U.S.A.',
    'OBS:husk billetten. Kl:14',
  ])('%s', (text) => expect(isBlocked(text)).toBe(false))
})

it('takes a host and what lies below it as ours, however it is written', () => {
  expect(isOwnHost('help.zorbex.example', ALLOWED)).toBe(true)
  expect(isOwnHost(new URL('https://søfærge.example').hostname, ALLOWED)).toBe(true)
  expect(isOwnHost('notzorbex.example', ALLOWED)).toBe(false)
})

it('takes any text, and a long one at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(linksIn(text))))
  const began = performance.now()
  for (const part of ['a.', 'a-', '.a', 'https:', 'a@', 'a'.repeat(50)]) linksIn(part.repeat(5_000))
  expect(performance.now() - began).toBeLessThan(2_000)
})
