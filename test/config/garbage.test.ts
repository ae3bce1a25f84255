import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkConfig, type LoadResult } from '../../src/config/load.ts'
import { ANSWERS, MINIMAL, VOICE } from './folder.ts'

const texts = { hearback: MINIMAL, knowledge: ANSWERS, voice: VOICE }
type Name = keyof typeof texts

/** Loads the three files with one of them replaced. */
function load(name: Name, text: string): LoadResult {
  const file = (which: Name) => ({ file: `${which}.yaml`, text: which === name ? text : texts[which], problem: null })
  return checkConfig({
    files: { hearback: file('hearback'), knowledge: file('knowledge'), voice: file('voice') },
    holidays: {},
    fingerprint: '',
  })
}

/** Either usable settings, or at least one problem, each with a place inside the file and words to act on. */
function expectVerdict(result: LoadResult, text: string): void {
  if (result.ok) {
    expect(result.settings.brands.length).toBeGreaterThan(0)
    return
  }
  expect(result.problems.length).toBeGreaterThan(0)
  const lines = text.split('\n').length
  for (const problem of result.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.line).toBeLessThanOrEqual(Math.max(lines, MINIMAL.split('\n').length, VOICE.split('\n').length))
    expect(problem.column).toBeGreaterThanOrEqual(1)
    expect(problem.message).not.toBe('')
    expect(problem.fix).not.toBe('')
    expect(`${problem.message} ${problem.fix}`).not.toMatch(/\bundefined\b|\[object|Invalid input|\bexpected\b/)
  }
}

const someFile = fc.constantFrom<Name>('hearback', 'knowledge', 'voice')

test('any text at all gives a verdict', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        'a',
        '- ',
        ': ',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&x ',
        '*x',
        '<<: ',
        '? ',
        '|',
        '# ',
        '---\n',
        '!t ',
        '\t',
        '%',
        '\u0000',
        '\ufeff',
        '👩',
        'brands',
        'slack',
        'null',
        '1',
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(someFile, fc.oneof(fc.string({ unit: 'binary' }), yamlish), (name, text) =>
      expectVerdict(load(name, text), text),
    ),
    { numRuns: 500 },
  )
})

test('any tree of values gives a verdict', () => {
  fc.assert(
    fc.property(someFile, fc.jsonValue({ maxDepth: 4 }), (name, value) => {
      const text = stringify(value)
      expectVerdict(load(name, text), text)
    }),
    { numRuns: 200 },
  )
})

test('a good file with one place replaced gives a verdict', () => {
  const junk = fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '[null]',
    '-1',
    '1e999',
    '.nan',
    'true',
    '"',
    '*a',
    '&a [*a]',
    'x',
    '__proto__',
    '{ __proto__: 1 }',
    'toString: 1',
    '\t',
  )
  fc.assert(
    fc.property(someFile, fc.nat(400), fc.nat(12), junk, (name, from, length, junk) => {
      const text = texts[name].slice(0, from) + junk + texts[name].slice(from + length)
      expectVerdict(load(name, text), text)
    }),
    { numRuns: 500 },
  )
})

test('aliases that refer to themselves or multiply end', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`)
    .join('\n')}\n`
  for (const text of [
    '&a [*a]',
    'brands: &a [*a]',
    '&a { <<: *a, brands: 1 }',
    'brands: &a\n  - <<: *a',
    'slack: &a { <<: [*a, *a] }',
    bomb,
  ]) {
    const result = load('hearback', text)
    expect(result.ok).toBe(false)
    expectVerdict(result, text)
  }
})
