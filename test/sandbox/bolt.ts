/** Real Bolt apps and a plain caller of the Web API, against a workspace that ends with the test. */
import { App, LogLevel } from '@slack/bolt'
import { onTestFinished } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../src/sandbox/slack/workspace.ts'

export const USERS = [
  { id: 'U0ANNA', name: 'anna', realName: 'Anna Berg', title: 'Support', timeZone: 'Europe/Copenhagen' },
  { id: 'U0BEN', name: 'ben', realName: 'Ben Holt', title: 'Support', timeZone: 'America/New_York' },
  { id: 'U0GONE', name: 'gone', realName: 'Gone Away', deleted: true },
]
export const CHANNELS = [
  { id: 'C0MENTIONS', name: 'mentions' },
  { id: 'C0FOREIGN', name: 'foreign', appIsMember: false },
  { id: 'C0OLD', name: 'old', archived: true },
  { id: 'C0HIDDEN', name: 'hidden', private: true, appIsMember: false },
]
export const MENTIONS = 'C0MENTIONS'
export const ANNA = 'U0ANNA'
export const BEN = 'U0BEN'

export const openWorkspace = async (options: Partial<WorkspaceOptions> = {}): Promise<Workspace> => {
  const workspace = await createWorkspace({
    users: USERS,
    channels: CHANNELS,
    clock: systemClock,
    pace: null,
    ...options,
  }).start()
  onTestFinished(() => workspace.stop())
  return workspace
}

/** A Bolt app as Hearback makes it: no retries of its own. `register` before it connects. */
export const openApp = async (workspace: Workspace, register: (app: App) => void = () => undefined): Promise<App> => {
  const clientOptions = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }
  const { botToken: token, appToken } = workspace.identity
  const app = new App({ token, appToken, socketMode: true, logLevel: LogLevel.ERROR, clientOptions })
  app.error(async (error) => {
    throw error
  })
  register(app)
  await app.start()
  onTestFinished(async () => {
    await app.stop()
  })
  return app
}

export interface Answer extends Record<string, unknown> {
  ok: boolean
  error?: string
}

/** Calls a method as JSON with the bot's token. @throws TypeError when the connection is cut. */
export const call = async (
  workspace: Workspace,
  method: string,
  args: Record<string, unknown> = {},
): Promise<Answer> => {
  const headers = { authorization: `Bearer ${workspace.identity.botToken}`, 'content-type': 'application/json' }
  const response = await fetch(`${workspace.apiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(args) })
  return (await response.json()) as Answer
}

export const plain = (text: string) => ({ type: 'plain_text' as const, text })
export const buttons = (...actions: string[]) => [
  {
    type: 'actions' as const,
    elements: actions.map((action_id) => ({ type: 'button' as const, action_id, text: plain(action_id) })),
  },
]
export const modal = (callback_id: string, ...blocks: object[]) => ({
  type: 'modal' as const,
  callback_id,
  title: plain('Title'),
  submit: plain('Send'),
  blocks: blocks as never[],
})
export const textInput = (block_id: string, more: object = {}) => ({
  type: 'input' as const,
  block_id,
  label: plain('Text'),
  element: { type: 'plain_text_input' as const, action_id: 'value', ...more },
})
