import { expect, it } from 'vitest'
import { fill } from '../../src/suggest/compose.ts'
import { BRAND } from '../triage/world.ts'

it.each([
  ['Thanks for writing to {brand}.', 'Big $$ave', null, 'Thanks for writing to Big $$ave.'],
  ['{brand} thanks {name}; {brand}!', "A$&B $' $`", '$1 $$', "A$&B $' $` thanks $1 $$; A$&B $' $`!"],
  ['Hi {name}, {brand} here.', 'Zorbex', null, 'Hi, Zorbex here.'],
])('%s is filled with a name as it stands: %s', (text, name, person, filled) => {
  expect(fill(text, { brand: { ...BRAND, name }, name: person })).toBe(filled)
})
