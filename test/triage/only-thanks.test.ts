/** Which texts are a plain thank-you: nothing else settles an answered matter by itself. */
import { describe, expect, test } from 'vitest'
import { TITLES } from '../../src/triage/thanks/given-names.ts'
import { DENIALS } from '../../src/triage/thanks/words/denials.ts'
import { READINGS } from '../../src/triage/thanks/words/index.ts'
import { fold } from '../../src/triage/words.ts'
import { NOT_ONLY_THANKS, ONLY_THANKS } from './thanks-cases.ts'
import { BRAND, judge } from './world.ts'

const isOnlyThanks = (text: string, more: Parameters<typeof judge>[1] = {}, brand = BRAND): boolean =>
  judge(text, { kind: 'reply', ...more }, { brand }).onlyThanks

describe('thanks and nothing else', () => {
  test.each(ONLY_THANKS)('%s: %s', (language, text) => {
    expect(isOnlyThanks(text, { language })).toBe(true)
  })

  test.each(ONLY_THANKS)('%s: @zorbex %s', (language, text) => {
    expect(isOnlyThanks(`@zorbex ${text}`, { language })).toBe(true)
  })
})

describe('thanks and something to look at', () => {
  test.each(NOT_ONLY_THANKS)('%s: %s', (language, text) => {
    expect(isOnlyThanks(text, { language })).toBe(false)
    expect(isOnlyThanks(text)).toBe(false)
  })

  test.each(NOT_ONLY_THANKS)('which somebody answers: %s: %s', (language, text) => {
    expect(judge(text, { kind: 'reply', language })).toMatchObject({ needsReply: true })
  })

  test('such as a question, a picture or a link', () => {
    expect(isOnlyThanks('Thanks!')).toBe(true)
    expect(isOnlyThanks('Thanks?')).toBe(false)
    expect(isOnlyThanks('It works now')).toBe(false)
    expect(isOnlyThanks('Ευχαριστώ, λύθηκε;')).toBe(false)
    expect(isOnlyThanks('Thanks!', { media: [{ kind: 'image', url: null, alt: null }] })).toBe(false)
    expect(isOnlyThanks('Thanks! https://pic.example/1')).toBe(false)
  })

  test.each([
    'thanks...',
    'Thanks…',
    '"thanks"',
    'thanks :(',
    'thanks :/',
    'thanks -.-',
    'Thanks 🙄',
    'thanks 👏',
    'thanks 💔',
    'Thanks 2',
  ])('such as signs that the words are not meant so: %s', (text) => expect(isOnlyThanks(text)).toBe(false))

  test.each(ONLY_THANKS.filter(([language]) => language !== 'da').map(([, text]) => text))(
    'such as one word more: %s',
    (text) => {
      for (const word of ['error', 'fehler', 'fejl', 'rusak', 'χάλασε', '404']) {
        expect(isOnlyThanks(`${text} ${word}`)).toBe(false)
        expect(isOnlyThanks(`${word} ${text}`)).toBe(false)
      }
    },
  )
})

test.each(DENIALS.split(/\s+/).filter((word) => word !== ''))('never with "%s" in it', (word) => {
  expect(isOnlyThanks(`Thanks, Mr ${word.charAt(0).toUpperCase()}${word.slice(1)}`)).toBe(false)
})

test('no list holds a word that denies', () => {
  const denied = new Set(DENIALS.split(/\s+/).map(fold))
  const listed = READINGS.flat().flatMap((list) => [...(list.thanks ?? []), ...(list.beside ?? [])])
  const words = [...listed.flatMap((pattern) => pattern.split(/[\s|]/)), ...TITLES.split(/\s+/)]
  expect(words.filter((word) => word !== '' && denied.has(fold(word)))).toEqual([])
})

describe('"tak"', () => {
  const serving = (...languages: string[]) => ({ ...BRAND, languages })
  test.each([
    ['Tak!', 'da', ['en', 'da'], true],
    ['Tak!', null, ['en', 'da'], true],
    ['Tak!', 'pl', ['en', 'da'], true],
    ['Ok, tak Anna', null, ['da'], true],
    ['Tak!', null, ['en', 'de'], false],
    ['Tak!', 'da', ['da', 'ms'], true],
    ['Tak!', null, ['da', 'ms'], false],
    ['tak ok', 'ms', ['en', 'da'], false],
    ['tak ok', null, ['en', 'ms'], false],
    ['tak received', null, ['en', 'ms'], false],
    ['tak best', 'in', ['en', 'id'], false],
    ['Tak for hjælpen', null, ['da', 'ms'], true],
    ['Mange tak', null, ['en', 'ms'], true],
  ])('%s, which the platform calls %s, to a brand that serves %j', (text, language, languages, expected) => {
    expect(isOnlyThanks(text, { language }, serving(...languages))).toBe(expected)
  })
})
