/** Secrets while the program runs: those of a new account are taken from .env, and what the next start would miss is told at once. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createLiveSecrets, lackingIn } from '../../src/cli/live-secrets.ts'
import { createLog } from '../../src/cli/log.ts'
import type { Environment } from '../../src/config/environment.ts'
import { readSecrets } from '../../src/config/secrets.ts'
import { testSettings } from '../app/house.ts'
import { temporaryFolder } from '../store/folder.ts'
import { ADMINS, install } from './program.ts'

test('an account that is added to hearback.yaml and .env is listened to without a restart; what the next start would miss is told', async () => {
  const house = await install()
  const folder = dirname(house.dataDir)
  const file = join(folder, 'config', 'hearback.yaml')
  const text = readFileSync(file, 'utf8')
  const second = house.world.user({ handle: 'second', id: '1400000000000000002' })
  const program = house.start()
  await program.says(/"msg":"Hearback is running"/)
  const admins = () => house.workspace.messages(ADMINS).map((message) => message.text ?? '')

  const withSecond = text
    .replace(
      'platforms:',
      '  - { id: second, name: Second, channel: C0MENTIONS, sources: { x: { account: second } } }\nplatforms:',
    )
    .replace('[{ handle: tidevogn }]', '[{ handle: tidevogn }, { handle: second }]')
  const keys = ['APP_KEY=planted-key', 'APP_SECRET=planted-secret', `ACCESS_TOKEN=${second.id}-planted`]
  const planted = [...keys, 'ACCESS_SECRET=planted-access'].map((line) => `X_SECOND_${line}`)
  writeFileSync(join(folder, '.env'), `${planted.join('\n')}\n`)
  writeFileSync(file, withSecond)
  await program.says(/"msg":"the configuration was reloaded"/)
  const author = house.world.user({ handle: 'customer' })
  house.world.post({ author: author.handle, text: '@second where is my parcel?', at: new Date() })
  await program.says(/x:second:second:mentions/)

  writeFileSync(
    file,
    `${withSecond}model: { provider: anthropic, name: some-model, pricePerMillion: { input: 1, output: 5 } }\n`,
  )
  await vi.waitFor(
    () =>
      expect(admins()).toContainEqual(
        expect.stringMatching(/the next start will fail until .*MODEL_API_KEY.*in the environment or in \.env/),
      ),
    { timeout: 30_000, interval: 50 },
  )
  expect(admins().join('\n')).not.toMatch(/has no credentials|planted/)
  expect(program.output()).not.toContain('planted')
  program.signal('SIGTERM')
  expect(await program.ended).toBe(0)
}, 120_000)

test('what is read from .env later is blotted out of the log from then on, and so is what it replaced', () => {
  const env: Environment = { SLACK_BOT_TOKEN: 'xoxb-first' }
  const secrets = createLiveSecrets(() => env)
  const settings = testSettings()
  secrets.read(settings)
  const file = join(temporaryFolder(), 'log')
  const log = createLog({ level: 'info', redact: secrets.redact, file })
  Object.assign(env, { SLACK_BOT_TOKEN: 'xoxb-second', X_STRANGER_APP_KEY: 'stranger-key' })
  expect(secrets.restartFor(settings)).toContain('SLACK_BOT_TOKEN has changed, which takes effect at the next start.')
  log.info({ one: 'xoxb-first', two: 'xoxb-second' }, 'said stranger-key')
  log.flush()
  expect(readFileSync(file, 'utf8')).not.toMatch(/xoxb-|stranger-key/)
})

test('what is wrong with a secret and what to do about it are two sentences', () => {
  expect(lackingIn(readSecrets({ ALARM_WEBHOOK_URL: 'planted' }, testSettings()))).toContain(
    'ALARM_WEBHOOK_URL: This is not an address that can be used here. Write it like https://',
  )
})

test('an .env that cannot be read any more is told, and nothing is thrown', () => {
  const secrets = createLiveSecrets(() => {
    throw new Error('.env cannot be read')
  })
  expect(secrets.restartFor(testSettings())).toEqual([
    expect.stringMatching(/the next start will fail: \.env cannot be read/),
  ])
})
