import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenName } from '../../src/suggest/person-name.ts'

describe('what to call the author', () => {
  it.each([
    ['Maria', 'Maria'],
    ['Maria K.', 'Maria'],
    ['Maria Kjær 🌊', 'Maria'],
    ['Dara Quill | Travel', 'Dara'],
    ['Erika Blum (81)', 'Erika'],
    ['Jean-Luc Petit', 'Jean-Luc'],
    ['Ana de Souza', 'Ana'],
    ['Siti binti Ahmad', 'Siti'],
  ])('%s → %s', (name, given) => expect(givenName(name, 'handle', 'en')).toBe(given))

  it.each([
    '',
    'busfan99',
    'JOHN',
    'the real me',
    'Travel Team',
    'Zorbex News',
    'J. Smith',
    'coffee lover',
    'Maria and Tom',
    '@maria',
    'handle',
    'https://x.example',
  ])('nothing for "%s"', (name) => expect(givenName(name, 'handle', 'en')).toBeNull())

  it.each([
    ['Νίκος Παπαδόπουλος', 'Νίκο'],
    ['Γιάννης', 'Γιάννη'],
    ['Μαρία', 'Μαρία'],
    ['Θωμάς', 'Θωμά'],
  ])('%s is addressed as %s', (name, given) => expect(givenName(name, 'handle', 'el')).toBe(given))

  it('never holds anything but a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(givenName(name, 'handle', 'en') ?? 'A').toMatch(/^[\p{L}'’-]{1,32}$/u)
      }),
    )
  })
})
