import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { Problem } from '../../src/config/problem.ts'
import { BAD_HEARBACK } from './bad-hearback.ts'
import { BAD_OTHERS } from './bad-others.ts'
import { ANSWERS, type Bad, configFolder, MINIMAL, VOICE } from './folder.ts'

function problemsOf({ hearback = MINIMAL, knowledge = ANSWERS, voice = VOICE }: Bad): Problem[] {
  const dir = configFolder({ 'hearback.yaml': hearback, 'knowledge.yaml': knowledge, 'voice.yaml': voice })
  const result = loadConfig({ dir })
  return result.ok ? [] : result.problems
}

describe('each mistake is named with its place and its fix', () => {
  test('the files without mistakes have none', () => {
    expect(problemsOf({ what: 'nothing', problems: [] })).toEqual([])
  })

  test.each([...BAD_HEARBACK, ...BAD_OTHERS])('$what', (bad) => {
    const found = problemsOf(bad).map(({ file, line, column, message, fix }) => [
      `${basename(file)}:${line}:${column}`,
      message,
      fix,
    ])
    const wanted = bad.problems.map(([place, message, fix]) => [
      place,
      expect.stringContaining(message),
      expect.stringContaining(fix),
    ])
    expect(found).toEqual(wanted)
  })
})

test('warnings name what is allowed but looks wrong', () => {
  const dir = configFolder({
    'hearback.yaml': MINIMAL.replace('[{ handle: acme_help }]', '[{ handle: acme_help }, { handle: spare }]')
      .replace('name: Acme', 'name: Acme\n    languages: [en, sv]')
      .replace(
        'platforms:',
        '  - { id: mute, name: Mute, channel: C0123456789 }\nplatforms:\n  reddit: { accounts: [{ username: acme_r }] }',
      )
      .replace(
        'account: acme_help }',
        'account: acme_help, mentions: false }\n      reddit: { account: acme_r, subreddits: [travel] }',
      ),
    'knowledge.yaml': `${ANSWERS.replace('language: en', 'language: da')}    url: https://other.example/x\n`,
    'voice.yaml': VOICE,
  })
  const result = loadConfig({ dir })
  expect(result.ok ? [] : result.problems).toEqual([])
  expect(result.warnings.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`)).toEqual([
    'hearback.yaml:4 voice.yaml has no phrases for sv, so nothing can be suggested in it',
    'hearback.yaml:7 This source reads nothing',
    'hearback.yaml:8 This source is not read, because its platform is off',
    'hearback.yaml:8 Without a search there are no words to look for in these subreddits',
    'hearback.yaml:9 Mute has no sources, so nothing comes in',
    'hearback.yaml:13 No brand listens with the account spare',
    'knowledge.yaml:7 Acme does not answer in da',
    'knowledge.yaml:8 Replies of Acme may not link to other.example',
  ])
})

test('people who are missing are warned of: without them every click is refused', () => {
  const warned = (people: string) => {
    const text = MINIMAL.replace(/people:[\s\S]*$/, people)
    const { ok, warnings } = loadConfig({
      dir: configFolder({ 'hearback.yaml': text, 'knowledge.yaml': ANSWERS, 'voice.yaml': VOICE }),
    })
    expect(ok).toBe(true)
    return warnings.map(({ line, path, message }) => `${line} ${path}: ${message}`)
  }
  const nobody = [
    expect.stringMatching(/^\d+ people\.support: Nobody is listed here, so nobody can claim or answer/),
    expect.stringMatching(/^\d+ people\.admins: Nobody is listed here, so nobody/),
  ]
  expect(warned('')).toEqual(nobody)
  expect(warned('people:\n')).toEqual(nobody)
  expect(warned('people: { support: [], admins: [] }\n')).toEqual(nobody)
  expect(warned('people: { admins: [U0123456789] }\n')).toEqual([
    expect.stringMatching(/people\.support: .*only managers and admins can claim or answer/),
  ])
  expect(warned('people: { support: [S0123456789], admins: [U0123456789] }\n')).toEqual([])
})
