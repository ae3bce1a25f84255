/** Which words of a rewritten post are new. */
import { expect, test } from 'vitest'
import { otherWords } from '../../src/intake/other-words.ts'

test.each([
  [
    'inserted',
    'My bag is lost. Please help.',
    'My bag is lost. EDIT: found, but broken. Please help.',
    'EDIT: found, but broken.',
  ],
  [
    'put in place of others',
    'The fix works, I can pay.',
    'The fix is useless, I cannot even log in.',
    'is useless, cannot even log in.',
  ],
  ['in two places', 'One two three four five', 'One old two three new four five', 'old new'],
  ['around the old ones', 'My bag is lost', 'Hello! My bag is lost. Where are you?', 'Hello! Where are you?'],
  ['all of them', 'When do you open?', 'Give me a refund!', 'Give me a refund!'],
  ['without spaces between them', '荷物が届きません。', '荷物が届きません。返金して', '返金して'],
  ['a typo and more', 'My bgas are lost. Please help.', 'My bags are lost. Help me now. Please help.', 'Help me now.'],
  ['none: letters mended', 'My bag is lsot since Mnoday', 'My bag is lost since Monday', ''],
  [
    'none: words joined or parted',
    'I can not log in at all, al most never',
    'I cannot log in at all, almost never',
    '',
  ],
  ['none: signs and case', 'where is my bag', 'Where is my bag?!', ''],
  ['none: words taken away', 'My bag is lost. Call 555-0100', 'My bag is lost.', ''],
])('other words: %s', (_, before, after, text) => {
  expect(otherWords(before, after)).toBe(text)
})

test('long texts that have nothing in common are told apart in no time', () => {
  const long = (word: string) => Array.from({ length: 9_000 }, (_, n) => `${word}${n}`).join(' ')
  expect(otherWords(long('old'), long('new'))).toBe(long('new'))
})
