/** `hearback forget PLATFORM HANDLE`, as an operator types it. */
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { forget } from '../../src/cli/forget.ts'
import { SetupError } from '../../src/domain/errors.ts'
import { openStore } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { temporaryFolder } from '../store/folder.ts'
import { fileTicket } from '../tickets/filed.ts'

const clock = new TestClock()

async function installation() {
  const dataDir = temporaryFolder()
  const live = join(dataDir, 'live')
  const store = await openStore({ dataDir: live })
  await fileTicket(store, { id: '1', urgency: 50 }, clock.now())
  const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: dataDir }
  const run = async (platform?: string, handle?: string) => {
    const said: string[] = []
    const code = await forget({ env, platform, handle, clock, out: (line) => said.push(line) })
    return { code, said: said.join('\n') }
  }
  return { store, live, run }
}

test('a stopped installation forgets a person and says what that did; an unknown one changes nothing', async () => {
  const { store, live, run } = await installation()
  await store.close()
  expect(await run('x', 'handle2')).toEqual({
    code: 1,
    said: expect.stringContaining('Nobody by the name @handle2 on X'),
  })
  expect(await run('x', '@Handle1')).toEqual({
    code: 0,
    said: expect.stringMatching(/@Handle1 on X is forgotten: the words of 1 post in 1 ticket.*\nBackups/),
  })
  const after = await openStore({ dataDir: live })
  onTestFinished(() => after.close())
  expect(await after.prisma.mention.findMany()).toMatchObject([{ text: '', state: 'erased' }])
  expect(await after.prisma.auditEntry.findMany({ where: { event: 'forget' } })).toMatchObject([{ actor: 'system' }])
}, 60_000)

test('one whose posts could only be set aside unread is forgotten, too', async () => {
  const { store, run } = await installation()
  const source = await store.prisma.source.create({
    data: {
      ...{ key: 'x:tidevogn:tidevogn:mentions', platform: 'x', account: 'tidevogn', brand: 'tidevogn' },
      ...{ stream: 'mentions', cursor: {}, nextPollAt: clock.now(), createdAt: clock.now() },
    },
  })
  const raw = { author: { username: 'zoe' } }
  await store.prisma.quarantined.create({
    data: { sourceId: source.id, digest: 'd', raw, reason: 'r', seenAt: clock.now() },
  })
  await store.close()
  expect(await run('x', 'zoe')).toEqual({
    code: 0,
    said: expect.stringMatching(/@zoe on X has no ticket.* 1 post that could not be read .*\nBackups/),
  })
}, 60_000)

test('while Hearback runs on the embedded database it names the command in Slack', async () => {
  const { store, run } = await installation()
  onTestFinished(() => store.close())
  const refused = run('x', 'handle1')
  await expect(refused).rejects.toBeInstanceOf(SetupError)
  await expect(refused).rejects.toThrow(/in use by a Hearback that runs. Say "\/hearback forget x handle1" in Slack/)
}, 60_000)

test('without a platform that exists, or a handle, it says what to type', async () => {
  const out: string[] = []
  const options = { env: {}, clock, out: (line: string) => out.push(line) }
  expect(await forget({ ...options, platform: 'facebook', handle: 'maria' })).toBe(1)
  expect(await forget({ ...options, platform: 'x', handle: undefined })).toBe(1)
  expect(out).toEqual(
    Array(2).fill(expect.stringMatching(/x, reddit, bluesky, mastodon.*"npm run hearback -- forget x mariak"/)),
  )
})
