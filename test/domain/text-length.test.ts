import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LengthUnit } from '../../src/domain/post.ts'
import { fitText, textLength } from '../../src/domain/text-length.ts'

const family = '👩‍👩‍👧‍👦'

describe('textLength', () => {
  it.each<[LengthUnit, string, number]>([
    ['x-weighted', 'hello', 5],
    ['x-weighted', 'コーヒー', 8],
    ['x-weighted', 'Ώρες', 4],
    ['x-weighted', family, 2],
    ['x-weighted', 'see https://help.tidevogn.example.com/a/very/long/path/to/something?with=query', 4 + 23],
    ['x-weighted', '', 0],
    ['graphemes', family, 1],
    ['graphemes', 'e\u0301a', 2],
    ['graphemes', 'a\u200bb', 3],
    ['characters', '😀a', 2],
    ['characters', 'e\u0301', 2],
    ['mastodon', 'look https://example.com/a/very/long/path/that/goes/on/and/on', 5 + 23],
    ['mastodon', 'hi @maria@social.example!', 'hi @maria!'.length],
    ['mastodon', 'two http://a.example.com https://b.example.com/x', 4 + 23 + 1 + 23],
    ['mastodon', family, 1],
  ])('%s counts %j as %i', (unit, text, length) => {
    expect(textLength(text, unit)).toBe(length)
  })
})

describe('fitText', () => {
  const limit = { max: 40, unit: 'graphemes' as const }

  it('leaves a text that fits as it is', () => {
    expect(fitText('Short enough.', limit)).toBe('Short enough.')
  })

  it('cuts after a sentence that ends late enough', () => {
    expect(fitText('We are looking into it right now. We will come back.', limit)).toBe(
      'We are looking into it right now. …',
    )
  })

  it('cuts after a word otherwise', () => {
    expect(fitText('Yes. We are looking into this matter together with the crew', limit)).toBe(
      'Yes. We are looking into this matter…',
    )
  })

  it('never leaves half a link', () => {
    const fitted = fitText('Please read https://help.kafelune.example/a/b/c/d/e/f/g', limit)
    expect(fitted).toBe('Please read…')
  })

  it('cuts one endless word between graphemes', () => {
    expect(fitText(family.repeat(50), { max: 4, unit: 'graphemes' })).toBe(`${family.repeat(3)}…`)
  })

  it('gives nothing when there is no room at all', () => {
    expect(fitText('hello', { max: 0, unit: 'characters' })).toBe('')
  })

  it.each<LengthUnit>(['x-weighted', 'graphemes', 'characters', 'mastodon'])('always fits in %s', (unit) => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('https://example.com/long/path', 'http://', '. ', ' ', '@a@b.example', 'https://t', family),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 60 }), (pieces, max) => {
        const fitted = fitText(pieces.join(''), { max, unit })
        expect(textLength(fitted, unit)).toBeLessThanOrEqual(max)
      }),
      { numRuns: 150 },
    )
  })
})
