import { describe, expect, test } from 'vitest'
import { excludedBy, matches } from '../../src/domain/match.ts'

const rule = (more: Partial<Parameters<typeof matches>[0]>) => ({ any: [], all: [], none: [], ...more })

describe('a rule of words', () => {
  test('wants one of any, each of all and not one of none', () => {
    const wanted = rule({ any: ['ferry', 'boat'], all: ['late'], none: ['wallpaper'] })
    expect(matches(wanted, 'The boat is late')).toBe(true)
    expect(matches(wanted, 'The train is late')).toBe(false)
    expect(matches(wanted, 'The boat is on time')).toBe(false)
    expect(matches(wanted, 'Late boat wallpaper')).toBe(false)
  })

  test('that is empty fits everything', () => {
    expect(matches(rule({}), 'anything')).toBe(true)
  })

  test('finds phrases as whole words, over any spacing and punctuation', () => {
    const wanted = rule({ any: ['night ferry'] })
    expect(matches(wanted, 'the NIGHT\n—ferry!')).toBe(true)
    expect(matches(wanted, 'the night, a ferry')).toBe(false)
    expect(matches(rule({ any: ['fer'] }), 'ferry')).toBe(false)
  })

  test('does not mind case and accents', () => {
    expect(matches(rule({ any: ['Café Ünder'] }), 'at cafe under the bridge')).toBe(true)
    expect(matches(rule({ any: ['καφές'] }), 'ΚΑΦΕΣ')).toBe(true)
    expect(matches(rule({ any: ['καφε'] }), 'Καφέ')).toBe(true)
  })

  test('finds no phrase that holds neither letter nor digit', () => {
    expect(matches(rule({ any: ['!!!'] }), 'what !!!')).toBe(false)
    expect(matches(rule({ none: ['—'] }), 'a — b')).toBe(true)
  })
})

describe('exclusion', () => {
  const post = (text: string, handle = 'sol') => ({ text, author: { handle } })

  test('goes by author however the name is written, and by whole words', () => {
    const exclude = { words: ['wallpaper'], authors: ['@SpamBot', 'u/OtherBot'] }
    expect(excludedBy(post('hi', 'spambot'), exclude)).toBe('author @SpamBot')
    expect(excludedBy(post('hi', 'otherbot'), exclude)).toBe('author u/OtherBot')
    expect(excludedBy(post('A free Wallpaper.'), exclude)).toBe('word wallpaper')
    expect(excludedBy(post('wallpapers'), exclude)).toBeNull()
  })
})
