/** Planted credentials, everything failing, and a search for them in all that the program lets out or keeps. */
import { writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/store/open.ts'
import { describeTables, inTransaction, readRows } from '../../src/store/tables.ts'
import { ADMINS, freePort, type Installation, install, type Running, runProgram } from '../cli/program.ts'
import { temporaryFolder } from '../store/folder.ts'

/** A value of the right shape for each variable, none of which may be seen anywhere. */
const PLANTED = {
  SLACK_BOT_TOKEN: 'xoxb-planted-1111-bottoken',
  SLACK_APP_TOKEN: 'xapp-planted-2222-apptoken',
  SLACK_SIGNING_SECRET: '5ec7e75ec7e75ec7e75ec7e75ec7e700',
  X_TIDEVOGN_APP_KEY: 'planted-3333-appkey',
  X_TIDEVOGN_APP_SECRET: 'planted-4444-appsecret',
  X_TIDEVOGN_ACCESS_TOKEN: '1400000000000000001-planted-5555-access',
  X_TIDEVOGN_ACCESS_SECRET: 'planted-6666-accesssecret',
  REDDIT_TIDEVOGN_CLIENT_ID: 'planted-7777-clientid',
  REDDIT_TIDEVOGN_CLIENT_SECRET: 'planted-8888-clientsecret',
  REDDIT_TIDEVOGN_PASSWORD: 'planted-9999-password',
  ALARM_WEBHOOK_URL: 'http://127.0.0.1:9/services/planted-0000-webhook',
  POSTGRES_PASSWORD: 'planted-aaaa-postgres',
}
const DATABASE_PASSWORD = 'planted-bbbb-database'
/** What no log, page, row or message may hold; parts of them either. */
const NEEDLES = [
  'planted',
  '5ec7e75ec7e7',
  ...Object.values(PLANTED).flatMap((value) => [
    encodeURIComponent(value),
    Buffer.from(value).toString('base64').slice(4, 20),
  ]),
]

function expectNothingOf(text: string, where: string): void {
  const found = NEEDLES.filter((needle) => text.includes(needle))
  const context = found.map((needle) => text.slice(Math.max(0, text.indexOf(needle) - 200), text.indexOf(needle) + 60))
  expect([where, context]).toEqual([where, []])
}

/** All rows of all tables, as text. */
async function database({ dataDir }: Installation): Promise<string> {
  const open = await openDatabase({ dataDir: join(dataDir, 'live') })
  const client = await open.pool.connect()
  try {
    return await inTransaction(client, 'read', async () => {
      let text = ''
      for (const table of await describeTables(client))
        for await (const rows of readRows(client, table)) text += `${table.name} ${JSON.stringify(rows)}\n`
      return text
    })
  } finally {
    client.release()
    await open.close()
  }
}

async function pages(port: number): Promise<string> {
  const paths = ['/healthz', '/readyz', '/metrics', '/nothing']
  const texts = await Promise.all(
    paths.map(async (path) => {
      const page = await fetch(`http://127.0.0.1:${port}${path}`)
      return `${path} ${page.status} ${JSON.stringify([...page.headers])} ${await page.text()}`
    }),
  )
  return texts.join('\n')
}

test('with every service refusing, no credential is in the log, the pages, the database or the alerts', async () => {
  const house = await install({ env: PLANTED })
  house.post('where is my luggage?')
  // X and Slack do not know these tokens; X repeats the token in its answer, as a careless gateway would.
  house.x.faults.decide = () => ({
    kind: 'status',
    status: 401,
    detail: `Token ${PLANTED.X_TIDEVOGN_ACCESS_TOKEN} of ${PLANTED.X_TIDEVOGN_APP_KEY} is not known`,
  })
  const running = house.start()
  await running.says(/cannot connect to Slack/)
  await running.says(/polling failed/)
  await running.says(/not delivered yet/)
  const shown = await pages(house.port)
  expect(shown).toMatch(/\/readyz 503 .*"ready":false/)
  expect(shown).toMatch(/hearback_polls_total\{.*outcome="token-dead"\} 1/)
  running.signal('SIGTERM')
  expect(await running.ended).toBe(0)

  const kept = await database(house)
  expect(kept).toMatch(/Delivery .*cannot be read/)
  expectNothingOf(running.output(), 'log')
  expectNothingOf(shown, 'pages')
  expectNothingOf(kept, 'database')
  expectNothingOf(JSON.stringify(house.workspace.messages(ADMINS)), 'alerts')
  expectNothingOf(JSON.stringify(house.workspace.calls.map(({ args }) => args)), 'arguments of calls')
}, 120_000)

test('with nothing reachable at all, neither', async () => {
  const house = await install({ env: PLANTED })
  const dead = await freePort()
  await house.workspace.stop()
  await house.x.stop()
  const running = house.start({ HTTPS_PROXY: `http://user:${DATABASE_PASSWORD}@127.0.0.1:${dead}` })
  await running.says(/cannot connect to Slack/)
  await running.says(/polling failed/)
  const shown = await pages(house.port)
  running.signal('SIGTERM')
  expect(await running.ended).toBe(0)
  expectNothingOf(running.output(), 'log')
  expectNothingOf(shown, 'pages')
  expectNothingOf(await database(house), 'database')
}, 120_000)

/** Runs a command that fails at once; returns what it said. */
async function failed(args: string[], env: Record<string, string>, dotEnv = ''): Promise<string> {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, '.env'), dotEnv)
  const running: Running = runProgram(args, { HEARBACK_CONFIG: join(process.cwd(), 'config'), ...env }, cwd)
  expect(await running.ended).toBe(1)
  expectNothingOf(running.output(), args.join(' '))
  return running.output()
}

/** Speaks like a PostgreSQL that repeats what it was told. */
async function gossip(): Promise<number> {
  const fields = Buffer.from(`SFATAL\0C28P01\0Mno entry for ${DATABASE_PASSWORD}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeUInt32BE(fields.length + 4, 1)
  const server = createServer((socket: Socket) => socket.once('data', () => socket.end(Buffer.concat([head, fields]))))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => new Promise<void>((done) => void server.close(() => done())))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const dotEnvOf = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

test('a start that fails tells what is wrong and quotes no credential, wherever it stood', async () => {
  const shipped = {
    X_KAFELUNE_APP_KEY: 'planted-c',
    X_KAFELUNE_APP_SECRET: 'planted-d',
    X_KAFELUNE_ACCESS_SECRET: 'planted-e',
  }
  const all = { ...PLANTED, ...shipped, X_KAFELUNE_ACCESS_TOKEN: '1-planted-f' }
  const url = (port: number) => `postgresql://hearback:${DATABASE_PASSWORD}@127.0.0.1:${port}/hearback`

  const unreachable = await failed(['start', '--live'], { ...all, DATABASE_URL: url(1) })
  expect(unreachable).toMatch(/PostgreSQL at 127\.0\.0\.1:1\/hearback cannot be used: .*ECONNREFUSED/)
  const gossiping = await failed(['start', '--live'], {}, dotEnvOf({ ...all, DATABASE_URL: url(await gossip()) }))
  expect(gossiping).toMatch(/cannot be used: no entry for \[secret\]/)
  const odd = await failed(['start', '--live'], { ...all, DATABASE_URL: `mysql://u:${DATABASE_PASSWORD}@h/d` })
  expect(odd).toMatch(/DATABASE_URL/)
  const swapped = { ...all, SLACK_BOT_TOKEN: PLANTED.SLACK_APP_TOKEN, SLACK_APP_TOKEN: PLANTED.SLACK_BOT_TOKEN }
  expect(await failed(['start', '--live'], swapped)).toMatch(/token that begins with xapp-/)
  expect(await failed(['check'], swapped)).toMatch(/Secrets that cannot be right/)
  const { SLACK_BOT_TOKEN: _, ...incomplete } = all
  expect(await failed(['start', '--live'], incomplete)).toMatch(/SLACK_BOT_TOKEN/)
  expect(await failed(['migrate-to-postgres'], { ...all, DATABASE_URL: url(1) })).toMatch(/no live embedded database/)
  expect(await failed(['quarantine'], { ...all, DATABASE_URL: url(1) })).toMatch(/ECONNREFUSED/)
}, 120_000)

test('each of the planted ones would be found', () => {
  for (const value of [...Object.values(PLANTED), DATABASE_PASSWORD])
    expect(() => expectNothingOf(`before ${value} after`, 'a text that holds one')).toThrow()
})
