import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessage } from '../../../src/sandbox/slack/blocks.ts'
import { findPings, findTextProblems } from '../../../src/sandbox/slack/texts.ts'
import { alertText, cut, escaped, link, section, webUrl } from '../../../src/slack/cards/blocks.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('&', '<', '>', '!', '|', '👩', '\ud800', 'a'), maxLength: 300 }),
)

describe('cutting', () => {
  test('keeps within the limit and splits no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const kept = cut(text, max)
        expect(kept.length).toBeLessThanOrEqual(Math.max(max, 1))
        expect(kept.isWellFormed()).toBe(true)
        if (text.length <= max) expect(kept).toBe(text)
      }),
    )
  })
})

describe('escaping', () => {
  test('leaves nothing that Slack would read as markup, and never more than the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 200 }), (text, max) => {
        const safe = escaped(text, max)
        expect(safe.length).toBeLessThanOrEqual(max)
        expect(findPings(safe, null)).toEqual([])
        expect(findTextProblems({ text: safe, blocks: null })).toEqual([])
      }),
    )
  })
})

describe('an alert', () => {
  test('shows each time in the zone of its reader', () => {
    expect(alertText('since {time:2026-11-02T09:00:00.000Z}.')).toBe(
      'since <!date^1793610000^{date_short_pretty} at {time}|2026-11-02 09:00 UTC>.',
    )
  })

  test('takes what is no time for words', () => {
    expect(alertText('nothing in {channel:C0MENTIONS}')).toBe('nothing in <#C0MENTIONS>')
    expect(alertText('{channel:here} {channel:U0ANNA}')).toBe('{channel:here} {channel:U0ANNA}')
    for (const text of ['{time:2026-99-99T99:99:99Z}', '{time:now}', '{time:2026-11-02T:.:.Z}'])
      expect(alertText(text)).toBe(text)
  })

  test('fits into a block whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constant('{time:2026-11-02T09:00Z}')), { maxLength: 200 }), (parts) => {
        const text = `⚠️ ${alertText(parts.join(''))}`
        expect(checkMessage({ text, blocks: [section(text)] })).toBeNull()
        expect(findPings(text, null)).toEqual([])
      }),
    )
  })
})

describe('an address', () => {
  test('is one of the web, and holds nothing that would end it', () => {
    expect(webUrl('https://x.com/a b|c')).toBe('https://x.com/a%20b%7Cc')
    for (const url of ['javascript:alert(1)', 'mailto:a@b.c', '//x.com', '', null, undefined])
      expect(webUrl(url)).toBeNull()
  })

  test('in a link has our words and no others', () => {
    expect(link('https://x.com/?a=1&b=2', 'see it')).toBe('<https://x.com/?a=1&amp;b=2|see it>')
    expect(link('https://x.com/>|evil', 'see it')).toBe('<https://x.com/%3E%7Cevil|see it>')
    expect(link('ftp://x.com', 'see it')).toBeNull()
    expect(link(`https://x.com/${'a'.repeat(1_000)}`, 'see it')).toBeNull()
  })
})
