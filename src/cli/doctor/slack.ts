/** Whether Slack lets us do all that we do: each token, scope, channel, person and user group is tried. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WebClient } from '@slack/web-api'
import type { Secrets } from '../../config/secrets.ts'
import { messageOf } from '../../domain/errors.ts'
import { silentLog } from '../../domain/log.ts'
import type { Settings } from '../../domain/settings.ts'
import { createWebClient } from '../../slack/app.ts'
import { asFailure } from '../../slack/client.ts'
import { bad, note, ok, type Row } from './report.ts'

const APP = 'api.slack.com/apps, your app'
const NEW_TOKEN = `Copy the token again from ${APP}; after a change of scopes or a removal, install the app anew`

/** What Slack's codes mean for whoever sets this up. */
const FIXES: Record<string, string> = {
  invalid_auth: NEW_TOKEN,
  not_authed: NEW_TOKEN,
  token_revoked: NEW_TOKEN,
  token_expired: NEW_TOKEN,
  account_inactive: NEW_TOKEN,
  not_allowed_token_type: `This is the token of another kind: the bot token begins with xoxb-, the app token with xapp-`,
  missing_scope: `Grant the scope at ${APP}, OAuth & Permissions, and install the app anew`,
  not_in_channel: 'Invite the app: write "/invite @Hearback" in that channel',
  channel_not_found:
    'Check the id in config/hearback.yaml (channel details in Slack, at the bottom). If the channel is private, the app sees it only after "/invite @Hearback" in it',
  is_archived: 'Unarchive the channel, or name another one in config/hearback.yaml',
  user_not_found: 'Check the id in config/hearback.yaml (profile in Slack, three dots, Copy member ID)',
  user_disabled: 'This person has left the workspace: take them out of config/hearback.yaml',
  users_not_found: 'Check the id in config/hearback.yaml (profile in Slack, three dots, Copy member ID)',
  no_such_subteam: 'Check the id of the user group in config/hearback.yaml',
  plan_upgrade_required: 'User groups need a paid plan of Slack: list people by their ids (U…) instead',
  ratelimited: 'Slack asks us to wait: run this again in a minute',
}

const OTHERWISE =
  'See whether this machine reaches Slack (network, proxy, slack.apiUrl in config/hearback.yaml), then run this again'

function refused(what: string, error: unknown): Row {
  const failure = asFailure(error)
  const code = failure.kind === 'rate-limited' ? 'ratelimited' : failure.slackCode
  return bad(what, code ?? failure.message, FIXES[code ?? ''] ?? OTHERWISE)
}

async function attempt(what: string, work: () => Promise<Row>): Promise<Row> {
  try {
    return await work()
  } catch (error) {
    return refused(what, error)
  }
}

/** Where the manifest may lie: beside the configuration, else as shipped. */
export const manifestFiles = (configFolder: string): string[] => [
  join(configFolder, 'slack-manifest.json'),
  fileURLToPath(new URL('../../../config/slack-manifest.json', import.meta.url)),
]

export async function checkSlack(
  settings: Settings,
  { slack }: Pick<Secrets, 'slack'>,
  manifests: string[],
): Promise<Row[]> {
  const rows: Row[] = []
  if (slack.botToken !== null) {
    const client = createWebClient(settings.slack, slack.botToken, silentLog)
    const token = await checkBotToken(client, manifests)
    rows.push(...token)
    if (token[0]?.mark === 'ok') rows.push(...(await checkPlaces(client, settings)))
  }
  if (settings.slack.mode === 'socket' && slack.appToken !== null)
    rows.push(await checkAppToken(createWebClient(settings.slack, slack.appToken, silentLog)))
  return rows
}

async function checkBotToken(client: WebClient, manifests: string[]): Promise<Row[]> {
  const what = 'bot token'
  try {
    const answer = await client.auth.test()
    const { team, url, user, user_id: id } = answer
    return [
      ok(what, `workspace ${team ?? '(unnamed)'}${url ? ` (${url})` : ''}, as @${user ?? '?'} ${id ?? ''}`.trim()),
      checkScopes(answer.response_metadata?.scopes, manifests),
    ]
  } catch (error) {
    return [refused(what, error)]
  }
}

function checkScopes(granted: string[] | undefined, manifests: string[]): Row {
  const what = 'scopes'
  const wanted = wantedScopes(manifests)
  if (wanted === null) return note(what, 'not compared: config/slack-manifest.json cannot be read')
  if (granted === undefined) return note(what, 'not compared: Slack did not say which are granted')
  const missing = wanted.filter((scope) => !granted.includes(scope))
  if (missing.length === 0) return ok(what, `all ${wanted.length} of config/slack-manifest.json are granted`)
  return bad(
    what,
    `missing: ${missing.join(', ')}`,
    `Add them at ${APP}, OAuth & Permissions, Bot Token Scopes (or paste config/slack-manifest.json at App Manifest), and install the app anew`,
  )
}

function wantedScopes(files: string[]): string[] | null {
  for (const file of files) {
    try {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { oauth_config?: { scopes?: { bot?: string[] } } }
      const scopes = manifest.oauth_config?.scopes?.bot
      if (Array.isArray(scopes)) return scopes
    } catch (error) {
      if (!(error instanceof SyntaxError) && (error as { code?: unknown }).code !== 'ENOENT') throw error
    }
  }
  return null
}

/** A connection is asked for and not used. */
const checkAppToken = (client: WebClient): Promise<Row> =>
  attempt('app token', async () => {
    await client.apps.connections.open()
    return ok('app token', 'socket mode can connect')
  })

async function checkPlaces(client: WebClient, settings: Settings): Promise<Row[]> {
  const { people, onDuty } = settings
  const rows: Row[] = []
  for (const [channel, purpose] of channelsOf(settings)) rows.push(await checkChannel(client, channel, purpose))
  const given = [
    ...people.support,
    ...people.managers,
    ...people.admins,
    ...onDuty.shifts.flatMap((shift) => shift.people),
  ]
  const ids = new Set([...given, ...(onDuty.group === null ? [] : [onDuty.group])])
  const members = new Map<string, string[]>()
  for (const group of [...ids].filter((id) => id.startsWith('S'))) rows.push(await checkGroup(client, group, members))
  const written = people.managers.flatMap((id) => members.get(id) ?? (id.startsWith('S') ? [] : [id]))
  const [anybody] = [...people.admins, ...people.support].filter((id) => !id.startsWith('S'))
  // Managers get direct messages; where none is named, one person shows whether it works at all.
  const recipients = written.length > 0 ? [...new Set(written)] : anybody === undefined ? [] : [anybody]
  for (const person of recipients) rows.push(await checkDirectMessage(client, person))
  return rows
}

/** Every configured channel, with what it is for. */
function channelsOf({ brands, slack }: Settings): Map<string, string> {
  const uses = new Map<string, string[]>()
  const use = (channel: string, purpose: string) => uses.set(channel, [...(uses.get(channel) ?? []), purpose])
  for (const { channel, name } of brands) use(channel, `cards of ${name}`)
  use(slack.managersChannel, 'managers')
  use(slack.adminsChannel, 'admins')
  return new Map([...uses].map(([channel, purposes]) => [channel, purposes.join(', ')]))
}

/** Reading the history needs what posting needs: a channel that is there and has us as a member. */
const checkChannel = (client: WebClient, channel: string, purpose: string): Promise<Row> =>
  attempt(`channel ${channel}`, async () => {
    await client.conversations.history({ channel, limit: 1 })
    return ok(`channel ${channel}`, `the app is a member (${purpose})`)
  })

const checkGroup = (client: WebClient, group: string, members: Map<string, string[]>): Promise<Row> =>
  attempt(`user group ${group}`, async () => {
    const { users = [] } = await client.usergroups.users.list({ usergroup: group })
    members.set(group, users)
    if (users.length === 0)
      return bad(
        `user group ${group}`,
        'nobody is in it',
        'Put people into it in Slack, or name others in config/hearback.yaml',
      )
    return ok(`user group ${group}`, `${users.length} ${users.length === 1 ? 'person' : 'people'}`)
  })

const checkDirectMessage = (client: WebClient, user: string): Promise<Row> =>
  attempt(`message to ${user}`, async () => {
    const { channel } = await client.conversations.open({ users: user })
    return channel?.id === undefined
      ? bad(`message to ${user}`, 'Slack named no conversation', OTHERWISE)
      : ok(`message to ${user}`, 'a direct conversation can be opened')
  })

/** For an unexpected failure of the whole part. */
export const slackFailed = (error: unknown): Row => bad('Slack', messageOf(error), OTHERWISE)
