import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../../src/domain/urgency.ts'
import { greeklish } from '../../src/triage/greek.ts'
import { CATEGORY_WORDS } from '../../src/triage/lexicon/categories.ts'
import { CUES, readLexicon } from '../../src/triage/lexicon/cues.ts'
import { LEXICONS } from '../../src/triage/lexicon/index.ts'
import { PhraseFinder } from '../../src/triage/lexicon/phrases.ts'
import { fold, readText, wordsOf } from '../../src/triage/words.ts'

const formsOf = (text: string) => wordsOf(text).map((word) => word.form)

describe('words', () => {
  it('are folded alike in posts and lists', () => {
    expect(formsOf("SOOOO late, Don't l'appli Straße")).toEqual(['so', 'late', 'dont', 'l', 'appli', 'strasse'])
  })

  it('keep letters of their own apart from accents', () => {
    expect(fold('schön')).not.toBe(fold('schon'))
    expect(fold('hår')).not.toBe(fold('har'))
    expect(fold('está')).toBe(fold('esta'))
  })

  it('stand where they stood', () => {
    const text = '@zorbex My café, n°2!'
    for (const { start, end, form } of readText(text).words) expect(fold(text.slice(start, end))).toBe(form)
  })

  it('are Greek by sound, in either alphabet', () => {
    for (const [greek, latin] of [
      ['ευχαριστώ', 'efxaristw'],
      ['ευχαριστώ', 'euxaristo'],
      ['λειτουργεί', 'leitourgei'],
      ['εφαρμογή', 'efarmogh'],
      ['μπορώ', 'mporw'],
      ['βοήθεια', 'voithia'],
      ['κατέβασε', 'katevase'],
      ['αυγό', 'avgo'],
    ] as const)
      expect(greeklish(fold(latin)), latin).toBe(fold(greek))
  })

  it('fold any text, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { examples: [['ὀῂ'], ['βοήθεια'], ['αηδία']] },
    )
  })
})

describe('signs around the words', () => {
  it('are counted', () => {
    expect(readText('Why?? @a @b https://x.example #one #two #three 😡😡 NOW!!!')).toMatchObject({
      handles: 2,
      links: 1,
      hashtags: 3,
      questionMarks: 2,
      exclamations: 3,
      emoji: { upset: 2 },
    })
  })

  it('know which sentence asks', () => {
    const { words, asking } = readText('I called. When do you open? Thanks.')
    expect(words.filter((word) => asking.has(word.sentence)).map((word) => word.form)).toEqual([
      'when',
      'do',
      'you',
      'open',
    ])
  })
})

describe('word lists', () => {
  it('of every language know the signs that make a matter urgent', () => {
    for (const [language, lexicon] of Object.entries(LEXICONS)) {
      for (const cue of [
        'injury',
        'illness',
        'fire',
        'child-alone',
        'threat-law',
        'threat-press',
        'fraud',
        'breach',
        'money-lost',
        'blocked-now',
        'today',
        'imminent',
        'repeated',
        'down',
        'failure',
        'anger',
        'thanks',
        'praise',
        'question',
        'negation',
      ] as const)
        expect(lexicon[cue]?.length ?? 0, `${language} ${cue}`).toBeGreaterThan(1)
    }
  })

  it('hold no pattern twice', () => {
    for (const [language, lexicon] of Object.entries(LEXICONS))
      for (const [key, patterns] of Object.entries(lexicon))
        expect(new Set(patterns).size, `${language} ${key}`).toBe(patterns.length)
  })

  it('hold no pattern that can never match', () => {
    const finder = new PhraseFinder<string>([])
    expect(finder.find(wordsOf('anything'))).toEqual([])
    for (const lexicon of [...Object.values(LEXICONS), CATEGORY_WORDS]) {
      for (const [key, patterns] of Object.entries(lexicon)) {
        for (const pattern of patterns) {
          const [first] = pattern.split('_')[0]?.trim().split(/\s+/) ?? []
          expect(first, `${key}: "${pattern}" begins with a gap`).toBeTruthy()
        }
      }
    }
  })

  it('refuse a key that nobody reads', () => {
    expect(() => readLexicon(CUES, 'inujry: hurt')).toThrow('"inujry" is no key')
    expect(() => readLexicon(CATEGORIES, 'refunds: refund')).toThrow('"refunds" is no key')
  })
})

describe('patterns', () => {
  const found = (pattern: string, text: string) =>
    new PhraseFinder<'x'>([{ x: [pattern] }]).find(wordsOf(text)).map(({ from, to }) => [from, to])

  it.each([
    ['refund*', 'where are my refunds', [[3, 3]]],
    ['*refusion', 'hvor er min billetrefusion', [[3, 3]]],
    ['*fund*', 'where are my refunds', [[3, 3]]],
    ['lost|missing child', 'a missing child', [[1, 2]]],
    ['charged _ twice', 'you charged my card twice', [[1, 4]]],
    ['charged _ twice', 'you charged it all and then did it twice', []],
    ['not working', 'not really working', []],
    ["l'appli", "ouvrez l'appli", [[1, 2]]],
  ])('%s in "%s"', (pattern, text, places) => expect(found(pattern, text)).toEqual(places))
})
