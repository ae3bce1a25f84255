import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCheck } from '../../src/cli/check.ts'
import { ANSWERS, configFolder, MINIMAL, VOICE } from './folder.ts'

function check(files: Record<string, string>, env: Record<string, string> = {}) {
  const dir = configFolder({ 'hearback.yaml': MINIMAL, 'knowledge.yaml': ANSWERS, 'voice.yaml': VOICE, ...files })
  const lines: string[] = []
  const exitCode = runCheck({ dir, env, envFile: join(dir, '.env'), out: (line) => lines.push(line) })
  return { exitCode, text: lines.join('\n').replaceAll(`${dir}/`, '').replaceAll(dir, 'FOLDER') }
}

describe('hearback check', () => {
  test('prints every problem of every file with its place and its fix, and fails', () => {
    const { exitCode, text } = check({
      'hearback.yaml': MINIMAL.replace('channel:', 'chanel:'),
      'knowledge.yaml': ANSWERS.replace('brand: acme', 'brand: acmee'),
    })
    expect(exitCode).toBe(1)
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^hearback\.yaml:2:5 {2}"channel" is missing or empty\. Fix: Write it/),
      'hearback.yaml:4:5  There is no setting named "chanel" here. Fix: Did you mean "channel"?',
      'knowledge.yaml:3:12  hearback.yaml has no brand with the id "acmee". Fix: Did you mean "acme"?',
      '',
      '3 problems in FOLDER. Hearback does not start with these.',
    ])
  })

  test('tells what a good configuration amounts to, and which secrets are missing', () => {
    const { exitCode, text } = check({})
    expect(exitCode).toBe(0)
    expect(text).toContain(
      '  Acme (acme): cards in C0123456789; en; UTC; 1 answer\n    X @acme_help (every 2m): mentions',
    )
    expect(text).toContain('  critical from 75  5m, 15m')
    expect(text).toContain('socket mode, managers C0000000001, admins C0000000002')
    expect(text).toContain('None is set at all, so `npm start` opens the practice workspace.')
    expect(text).toMatch(/SLACK_BOT_TOKEN: for posting cards and reading channels\. From api\.slack\.com/)
  })

  test('reads .env, refuses a token of the wrong kind, and shows no value', () => {
    const { exitCode, text } = check({ '.env': 'SLACK_BOT_TOKEN=xoxp-planted\n' }, { SLACK_APP_TOKEN: 'xapp-planted' })
    expect(exitCode).toBe(1)
    expect(text).toContain(
      'SLACK_BOT_TOKEN: This is a token that begins with xoxp-, not a bot token. Fix: Take the one',
    )
    expect(text).toContain('Secrets still missing for going live.\n  X_ACME_HELP_APP_KEY')
    expect(text).not.toContain('planted')
  })

  test('says so when nothing is missing', () => {
    const names = ['APP_KEY', 'APP_SECRET', 'ACCESS_SECRET'].map((name) => [`X_ACME_HELP_${name}`, 'value'])
    const { exitCode, text } = check(
      {},
      {
        ...Object.fromEntries(names),
        X_ACME_HELP_ACCESS_TOKEN: '1-a',
        SLACK_BOT_TOKEN: 'xoxb-a',
        SLACK_APP_TOKEN: 'xapp-a',
      },
    )
    expect(exitCode).toBe(0)
    expect(text).toContain('All secrets that this configuration needs are set.')
  })

  test('prints warnings, which do not fail', () => {
    const { exitCode, text } = check({ 'knowledge.yaml': ANSWERS.replace('language: en', 'language: da') })
    expect(exitCode).toBe(0)
    expect(text.split('\n')[0]).toBe(
      'warning: knowledge.yaml:7:15  Acme does not answer in da. Fix: Add da to its languages in hearback.yaml, or mend the tag.',
    )
  })
})
