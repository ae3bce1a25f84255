import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { COMMAND } from '../../src/slack/commands/hearback.ts'
import { TRACK } from '../../src/slack/modals/track.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const MANIFEST = fileURLToPath(new URL('../../config/slack-manifest.json', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../../../shared/data/slack/manifest.schema.2.0.0.json', import.meta.url))

test('the Slack manifest is one that Slack takes', ({ skip }) => {
  if (!existsSync(SCHEMA)) skip(`Slack's manifest schema is not at ${SCHEMA}`)
  const schema = read(SCHEMA)
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is no object')
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
  validate(read(MANIFEST))
  expect(validate.errors).toBeNull()
})

/** Scopes of Slack's Web API methods, from docs.slack.dev. A method that is not here needs none. */
const SCOPES: Record<string, string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'pins.add': ['pins:write'],
  'pins.remove': ['pins:write'],
  'pins.list': ['pins:read'],
  'reactions.add': ['reactions:write'],
}

/** The Web API methods that the program calls, by their names in the source. */
function methodsInUse(): string[] {
  const folders = ['slack', 'cli', 'deliver'].map((name) =>
    fileURLToPath(new URL(`../../src/${name}`, import.meta.url)),
  )
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  const calls = /\b((?:chat|conversations|users|usergroups|pins|reactions)(?:\.users)?\.[a-zA-Z]+)\(/g
  return [...new Set(sources.flatMap((source) => [...source.matchAll(calls)].map((match) => match[1] ?? '')))]
}

/** The events for which the program has a listener. */
function eventsInUse(): string[] {
  const folder = fileURLToPath(new URL('../../src/slack', import.meta.url))
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  return sources
    .flatMap((source) => [...source.matchAll(/\.event\('([a-z_]+)'/g)].map((match) => match[1] ?? ''))
    .sort()
}

test('the Slack manifest asks for exactly the scopes of the methods that are called', () => {
  const methods = methodsInUse()
  expect(methods).toContain('chat.postMessage')
  // Slash commands and message shortcuts come without a method of their own.
  const needed = [...new Set(['commands', ...methods.flatMap((method) => SCOPES[method] ?? [])])].sort()
  expect(read(MANIFEST)).toMatchObject({
    oauth_config: { scopes: { bot: needed } },
    settings: { socket_mode_enabled: true, interactivity: { is_enabled: true } },
  })
})

test('the Slack manifest names every command, shortcut and event that the program listens to', () => {
  expect(read(MANIFEST)).toMatchObject({
    features: {
      app_home: { home_tab_enabled: true },
      slash_commands: [{ command: COMMAND }],
      shortcuts: [{ type: 'message', callback_id: TRACK.shortcut }],
    },
    settings: { event_subscriptions: { bot_events: eventsInUse() } },
  })
})
