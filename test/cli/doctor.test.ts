/** `hearback doctor`: what it says of the configuration, of Slack and of the accounts on the platforms. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { doctor } from '../../src/cli/doctor.ts'
import { configFolder } from '../config/folder.ts'
import { temporaryFolder } from '../store/folder.ts'
import { openPlace, SCOPES } from './doctor-place.ts'

test('all is well: everything is tried and shown, nothing is written, X is not asked for money', async () => {
  const place = await openPlace()
  const { code, said } = await place.see()
  expect(said.split('\n').filter((line) => line.includes('✗'))).toEqual([])
  expect(code).toBe(0)
  expect(said).toMatch(/✓ config files +valid/)
  expect(said).toMatch(/✓ secrets +all that this configuration needs are set/)
  expect(said).toMatch(
    /✓ bot token +workspace Practice workspace \(https:\/\/practice\.slack\.com\/\), as @hearback U0HEARBACK/,
  )
  expect(said).toMatch(/✓ scopes +all 9 of config\/slack-manifest\.json are granted/)
  for (const [channel, purpose] of [
    ['C0MENTIONS', 'cards of Tidevogn'],
    ['C0MANAGERS', 'managers'],
    ['C0ADMINS', 'admins'],
  ])
    expect(said).toMatch(new RegExp(`✓ channel ${channel} +the app is a member \\(${purpose}\\)`))
  expect(said).toMatch(/✓ user group S0SUPPORT +1 person/)
  expect(said).toMatch(/✓ message to U0MANAGER +a direct conversation can be opened/)
  expect(said).toMatch(/✓ app token +socket mode can connect/)
  expect(said).toMatch(
    /– tidevogn +not asked, as X bills each answer\n +To do: npm run hearback -- doctor --x asks: \$0\.01/,
  )
  expect(said).toMatch(/✓ tidevogn_help +Tidevogn ferries, id 1abc/)
  expect(said).toMatch(/✓ tidevogn\.bsky\.test +Tidevogn, id did:/)
  expect(said).toMatch(/✓ tidevogn@mastodon\.example +Tidevogn, id /)
  expect(said).toMatch(/limits +.*requests in five minutes/)
  expect(said).toMatch(/– database +there is none yet; the first start makes it/)
  expect(said).toMatch(/– HEARTBEAT_URL +set, not tried: .*sign of life\n +To do: Start Hearback/)
  expect(said).toMatch(/– ALARM_WEBHOOK_URL +set, not tried: .*real alarm\n +To do: Tell whoever is paged, then: curl/)
  expect(said).toMatch(/All that was tried is well\. Not tried: HEARTBEAT_URL, ALARM_WEBHOOK_URL, tidevogn on X\.$/)

  expect(place.x.requests).toEqual([])
  expect(existsSync(place.dataDir)).toBe(false)
  expect(place.workspace.calls.filter(({ method }) => /^chat\./.test(method))).toEqual([])
})

test('the newest five mentions are shown, on one line each, cut short and with nothing that steers a terminal', async () => {
  const { said } = await (await openPlace()).see()
  const posts = said.split('\n').filter((line) => line.includes('@kai.bsky.test'))
  expect(posts).toHaveLength(5)
  expect(posts[0]).toMatch(
    /^ +2026-11-09 08:07 UTC {2}@kai\.bsky\.test: @tidevogn\.bsky\.test look \[31m red and a very.*…$/,
  )
  expect([...(posts[0]?.split(': ')[1] ?? '')].length).toBe(61)
  expect(posts[4]).toMatch(/question 3$/)
  expect(said).toMatch(/the newest 5 of 7 on the first page of the last week; nothing was stored/)
})

test('X is asked when that is wanted, and what it cost is told', async () => {
  const { code, said } = await (await openPlace()).see({}, { askX: true })
  expect(said).toMatch(/✓ tidevogn +Tidevogn, id 1500000000000000001/)
  expect(said).toMatch(
    /✓ mentions of tidevogn +the newest 1 of 1 .*This cost \$0\.011\.\n +2026-11-09 08:00 UTC {2}@mariak: @tidevogn the ferry is late/,
  )
  expect(said).toMatch(/Not tried: HEARTBEAT_URL, ALARM_WEBHOOK_URL\.$/)
  expect(code).toBe(0)
})

test('all is well when nothing was left untried', async () => {
  const place = await openPlace()
  const { code, said } = await place.see({ HEARTBEAT_URL: '', ALARM_WEBHOOK_URL: '' }, { askX: true })
  expect(said).toMatch(/All is well\.$/)
  expect(code).toBe(0)
})

test('each thing that is wrong in Slack is named with what to do', async () => {
  const place = await openPlace({
    scopes: SCOPES.filter((scope) => scope !== 'pins:write' && scope !== 'im:write'),
    workspace: {
      channels: [
        { id: 'C0MENTIONS', name: 'mentions', appIsMember: false },
        { id: 'C0MANAGERS', name: 'managers' },
      ],
      userGroups: [],
      users: [{ id: 'U0MANAGER', name: 'mira', realName: 'Mira Solano', deleted: true }],
    },
  })
  const { code, said } = await place.see()
  expect(code).toBe(1)
  expect(said).toMatch(/✗ scopes +missing: im:write, pins:write\n +To do: Add them/)
  expect(said).toMatch(/✗ channel C0MENTIONS +not_in_channel\n +To do: Invite the app/)
  expect(said).toMatch(/✗ channel C0ADMINS +channel_not_found\n +To do: Check the id/)
  expect(said).toMatch(/✗ user group S0SUPPORT +no_such_subteam/)
  expect(said).toMatch(/✗ message to U0MANAGER +user_disabled\n +To do: This person has left/)
  expect(said).toMatch(/✓ channel C0MANAGERS/)
  expect(said).toMatch(/5 things need to be done: see ✗ above\.$/)
})

test.each([
  [
    'usergroups.users.list',
    'plan_upgrade_required',
    /✗ user group S0SUPPORT +plan_upgrade_required\n +To do: User groups need a paid plan/,
  ],
  ['apps.connections.open', 'invalid_auth', /✗ app token +invalid_auth\n +To do: Copy the token again/],
  ['auth.test', 'token_revoked', /✗ bot token +token_revoked\n +To do: Copy the token again/],
  ['auth.test', 'ratelimited', /✗ bot token +ratelimited\n +To do: Slack asks us to wait/],
])('Slack answers %s with %s', async (method, error, words) => {
  const place = await openPlace()
  place.workspace.faults.decide = (asked) => (asked === method ? { kind: 'error', error } : null)
  const { code, said } = await place.see()
  expect(said).toMatch(words)
  expect(code).toBe(1)
})

test('a Slack that cannot be reached keeps nothing else from being tried', async () => {
  const place = await openPlace()
  await place.workspace.stop()
  const { code, said } = await place.see()
  expect(said).toMatch(/✗ bot token .*\n +To do: See whether this machine reaches Slack/)
  expect(said).toMatch(/✓ tidevogn\.bsky\.test/)
  expect(code).toBe(1)
})

test('secrets that are missing or wrong are named, and what has its own is tried all the same', async () => {
  const { code, said } = await (await openPlace()).see({
    SLACK_BOT_TOKEN: '',
    MASTODON_TIDEVOGN_ACCESS_TOKEN: '',
    HEARTBEAT_URL: 'planted-nonsense',
    ALARM_WEBHOOK_URL: '',
  })
  expect(code).toBe(1)
  expect(said).toMatch(/✗ SLACK_BOT_TOKEN +missing, for posting cards/)
  expect(said).toMatch(/✗ MASTODON_TIDEVOGN_ACCESS_TOKEN +missing/)
  expect(said).toMatch(/✗ HEARTBEAT_URL +This is not an address/)
  expect(said).toMatch(/– ALARM_WEBHOOK_URL +not set/)
  expect(said).toMatch(/✗ Mastodon /)
  expect(said).toMatch(/✓ tidevogn\.bsky\.test/)
  expect(said).not.toContain('planted-nonsense')
})

test('an account whose credentials are refused, or belong to somebody else, is told so', async () => {
  const place = await openPlace({ redditName: 'someone_else' })
  const { code, said } = await place.see({ MASTODON_TIDEVOGN_ACCESS_TOKEN: 'planted-wrong-token' })
  expect(said).toMatch(
    /✗ tidevogn_help +these credentials belong to someone_else \(Tidevogn ferries\)\n +To do: Take those of tidevogn_help/,
  )
  expect(said).toMatch(/✗ tidevogn@mastodon\.example .*\n +To do: Check the credentials/)
  expect(said).not.toContain('planted-wrong-token')
  expect(code).toBe(1)
})

test('a configuration with mistakes is all that is told', async () => {
  const place = await openPlace()
  const bad = configFolder({ 'hearback.yaml': 'brands: []\n' })
  const { code, said } = await place.see({ HEARBACK_CONFIG: bad })
  expect(code).toBe(1)
  expect(said).toMatch(/✗ config files +.*hearback\.yaml:1/)
  expect(said).not.toMatch(/Slack\n/)
})

test('without any credential it tells that only the practice workspace can run, and how to go live', async () => {
  const lines: string[] = []
  const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: join(temporaryFolder(), 'data') }
  expect(await doctor({ env, out: (line) => lines.push(line) })).toBe(0)
  const said = lines.join('\n')
  expect(said).toMatch(/only the practice workspace can run/)
  expect(said).toMatch(/To go live:[\s\S]*SLACK_BOT_TOKEN: for posting cards/)
})
