/** Interaction payloads in the shapes that Slack sends. */
import { randomBytes } from 'node:crypto'
import { initialValues } from './fields.ts'
import type { Identity } from './identity.ts'
import type { Block, Channel, Ephemeral, Message, Person, StateValues, View } from './model.ts'

export interface Scene {
  identity: Identity
  user: Person
  triggerId: string
}

type Payload = Record<string, unknown>

const VERIFICATION_TOKEN = 'sandbox-verification-token'

const common = ({ identity, user, triggerId }: Scene): Payload => ({
  user: { id: user.id, username: user.name, name: user.name, team_id: identity.teamId },
  api_app_id: identity.appId,
  token: VERIFICATION_TOKEN,
  team: { id: identity.teamId, domain: identity.teamDomain },
  enterprise: null,
  is_enterprise_install: false,
  trigger_id: triggerId,
})

const channelShape = (channel: Channel): Payload => ({
  id: channel.id,
  name: channel.dmWith === null ? channel.name : 'directmessage',
})

/** What an action on an element looks like: the element's own marks and the choice. */
export const actionOf = (element: Block, blockId: string, choice: Payload | null, actionTs: string): Payload => {
  const { type, action_id } = element
  const base = { type, action_id, block_id: blockId, action_ts: actionTs }
  if (type === 'button') {
    const { text, value, style, url } = element
    return { ...base, text, ...given({ value, style, url }) }
  }
  return { ...base, ...given({ placeholder: element.placeholder }), ...choice }
}

const given = (fields: Payload): Payload =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export const messageAction = (
  scene: Scene,
  channel: Channel,
  message: Message,
  action: Payload,
  responseUrl: string,
  values: StateValues | null,
): Payload => {
  const { channel: _, ...shape } = message
  return {
    type: 'block_actions',
    ...common(scene),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: false,
      ...given({ thread_ts: message.thread_ts }),
    },
    channel: channelShape(channel),
    message: shape,
    state: { values: values ?? initialValues(message.blocks ?? [], {}, {}) },
    response_url: responseUrl,
    actions: [action],
  }
}

/** Slack does not send the contents of an ephemeral message back. */
export const ephemeralAction = (
  scene: Scene,
  channel: Channel,
  ephemeral: Ephemeral,
  action: Payload,
  responseUrl: string,
): Payload => ({
  type: 'block_actions',
  ...common(scene),
  container: { type: 'message', message_ts: ephemeral.ts, channel_id: channel.id, is_ephemeral: true },
  channel: channelShape(channel),
  state: { values: initialValues(ephemeral.blocks, {}, {}) },
  response_url: responseUrl,
  actions: [action],
})

export const viewAction = (scene: Scene, view: View, action: Payload): Payload => ({
  type: 'block_actions',
  ...common(scene),
  container: { type: 'view', view_id: view.id },
  view,
  actions: [action],
})

export const viewSubmission = (scene: Scene, view: View): Payload => ({
  type: 'view_submission',
  ...common(scene),
  view,
  response_urls: [],
})

export const viewClosed = (scene: Scene, view: View, isCleared: boolean): Payload => {
  const { trigger_id: _, ...rest } = common(scene)
  return { type: 'view_closed', ...rest, view, is_cleared: isCleared }
}

export const slashCommand = (
  scene: Scene,
  channel: Channel,
  command: string,
  text: string,
  responseUrl: string,
): Payload => ({
  token: VERIFICATION_TOKEN,
  team_id: scene.identity.teamId,
  team_domain: scene.identity.teamDomain,
  channel_id: channel.id,
  channel_name: channel.dmWith === null ? channel.name : 'directmessage',
  user_id: scene.user.id,
  user_name: scene.user.name,
  command,
  text,
  api_app_id: scene.identity.appId,
  is_enterprise_install: 'false',
  response_url: responseUrl,
  trigger_id: scene.triggerId,
})

export const globalShortcut = (scene: Scene, callbackId: string, actionTs: string): Payload => ({
  type: 'shortcut',
  ...common(scene),
  callback_id: callbackId,
  action_ts: actionTs,
})

export const messageShortcut = (
  scene: Scene,
  callbackId: string,
  channel: Channel,
  message: Message,
  responseUrl: string,
  actionTs: string,
): Payload => {
  const { channel: _, ...shape } = message
  return {
    type: 'message_action',
    ...common(scene),
    callback_id: callbackId,
    channel: channelShape(channel),
    message: shape,
    message_ts: message.ts,
    response_url: responseUrl,
    action_ts: actionTs,
  }
}

/** The wrapper of everything that comes by the Events API. */
export const eventCallback = (identity: Identity, event: Payload, at: Date): Payload => ({
  token: VERIFICATION_TOKEN,
  team_id: identity.teamId,
  api_app_id: identity.appId,
  event,
  type: 'event_callback',
  event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
  event_time: Math.floor(at.getTime() / 1000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: identity.teamId,
      user_id: identity.botUserId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
  event_context: 'sandbox',
})
