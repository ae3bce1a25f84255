import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discreet } from '../../src/cli/discreet.ts'
import { createLog, environmentSecrets, redactor } from '../../src/cli/log.ts'
import { PlatformError } from '../../src/domain/errors.ts'
import { scriptedPlatform } from '../app/posts.ts'
import { temporaryFolder } from '../store/folder.ts'

const SECRET = 'p"ss/wörd+1'

test('a secret is blotted out in every form in which it may be written, the longest first', () => {
  const redact = redactor([SECRET, 'p"ss', ''])
  for (const form of [SECRET, JSON.stringify({ a: SECRET }), `https://h/?k=${encodeURIComponent(SECRET)}`]) {
    expect(redact(form)).toContain('[secret]')
    expect(redact(form)).not.toMatch(/ss\/w|rd\+1|%2B1/)
  }
  expect(redact('nothing in here')).toBe('nothing in here')
})

test('the log holds a secret in no field, error or message, however deep', () => {
  const file = join(temporaryFolder(), 'log')
  const log = createLog({ level: 'debug', redact: redactor([SECRET]), file })
  const error = Object.assign(new Error(`refused ${SECRET}`), { config: { headers: { authorization: SECRET } } })
  log.error({ err: error, deep: { list: [SECRET] } }, `it was ${SECRET}`)
  log.child({ token: SECRET }).debug({}, 'and again')
  log.flush()
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(2)
  for (const line of lines) {
    expect(line).not.toMatch(/ss\/w/)
    expect(JSON.parse(line)).toMatchObject({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
  }
})

test('credentials are known by the names of their variables, also of accounts that are configured nowhere', () => {
  const env = {
    X_OLD_ACCESS_SECRET: 'old-access-secret',
    REDDIT_OLD_PASSWORD: 'old-password',
    DATABASE_URL: 'postgresql://u:db%2Bpassword@host/d',
    ALARM_WEBHOOK_URL: 'https://hooks.example/services/T0/B0/tail',
    PATH: '/usr/bin:/usr/local/bin',
    PORT: '3000',
    X_SHORT_TOKEN: 'abc',
  }
  const secrets = environmentSecrets(env)
  for (const secret of ['old-access-secret', 'old-password', 'db%2Bpassword', 'db+password', env.ALARM_WEBHOOK_URL])
    expect(secrets).toContain(secret)
  expect(secrets).not.toContain(env.PATH)
  expect(secrets).not.toContain('abc')
})

test('what a platform repeats of our credentials goes no further, in errors and in outcomes; the rest passes as it is', async () => {
  const spend = { reads: 0, writes: 0, usd: 0 }
  const refused = new PlatformError('token-dead', `Token ${SECRET} is not known`)
  const original = {
    ...scriptedPlatform([refused]),
    send: async () => ({ result: 'unknown' as const, detail: `sent with ${SECRET}`, spend }),
    postIdOf: (link: string) => (link === 'https://x.com/i/status/1' ? '1' : null),
  }
  const platform = discreet(original, redactor([SECRET]))
  const request = { cursor: { settled: null } } as unknown as Parameters<typeof platform.poll>[0]
  await expect(platform.poll(request)).rejects.toMatchObject({
    kind: 'token-dead',
    message: 'Token [secret] is not known',
  })
  const reply = {} as Parameters<typeof platform.send>[0]
  expect(await platform.send(reply)).toEqual({ result: 'unknown', detail: 'sent with [secret]', spend })
  expect(platform.id).toBe('x')
  expect(platform.sources()).toEqual(original.sources())
  expect(platform.postIdOf?.('https://x.com/i/status/1')).toBe('1')
})
