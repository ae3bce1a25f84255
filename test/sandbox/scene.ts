/** A small Bolt app with realistic cards, and a workspace, page and customers' side for it to run in. */
import { App, type ButtonAction, LogLevel } from '@slack/bolt'
import { type Clock, systemClock } from '../../src/domain/clock.ts'
import type { ClockControl, DemoInput, DemoPost, DemoWorld } from '../../src/sandbox/demo.ts'
import { createPage, type Page } from '../../src/sandbox/page/server.ts'
import type { Block } from '../../src/sandbox/slack/model.ts'
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../src/sandbox/slack/workspace.ts'

const PEOPLE = [
  { id: 'U0IDA', name: 'ida', realName: 'Ida Holm', title: 'Support', timeZone: 'Europe/Copenhagen' },
  { id: 'U0MATEO', name: 'mateo', realName: 'Mateo Rios', title: 'Support', timeZone: 'Europe/Madrid' },
  { id: 'U0CARYS', name: 'carys', realName: 'Carys Lin', title: 'Support manager', timeZone: 'Europe/London' },
]
const CHANNELS = [
  { id: 'C0MENTIONS', name: 'mentions', topic: 'Every mention, the most urgent first' },
  { id: 'C0MANAGERS', name: 'hearback-managers', topic: 'What is overdue' },
  { id: 'C0ADMINS', name: 'hearback-admins', topic: 'What is broken' },
]
export const MENTIONS = 'C0MENTIONS'

export const plain = (text: string) => ({ type: 'plain_text' as const, text })
export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text })
export const button = (actionId: string, text: string, more: Record<string, unknown> = {}) => ({
  type: 'button' as const,
  action_id: actionId,
  text: plain(text),
  ...more,
})
const quote = (text: string) => ({
  type: 'rich_text' as const,
  elements: [{ type: 'rich_text_quote' as const, elements: [{ type: 'text' as const, text }] }],
})

export interface CardInput {
  head: string
  who: string
  post: string
  why: string
  suggestion: string
  basis: string
  due: number
  owner?: string
}

export const card = ({ head, who, post, why, suggestion, basis, due, owner }: CardInput): Block[] => [
  { type: 'section', text: mrkdwn(`*${head}*   reply due <!date^${due}^{time}|soon> (<!date^${due}^{ago}|soon>)`) },
  { type: 'context', elements: [mrkdwn(who)] },
  quote(post),
  { type: 'context', elements: [mrkdwn(`*Why:* ${why}`)] },
  { type: 'context', elements: [mrkdwn(`*Suggested reply*, ${basis} · no voice warnings`)] },
  quote(suggestion),
  {
    type: 'actions',
    elements: [
      ...(owner === undefined ? [button('claim', 'Claim', { style: 'primary' })] : []),
      button('edit', 'Edit & send'),
      button('dismiss', 'Dismiss', {
        style: 'danger',
        confirm: {
          title: plain('Dismiss this?'),
          text: plain('Nobody will answer it.'),
          confirm: plain('Dismiss'),
          deny: plain('Keep it'),
        },
      }),
      button('open', 'Open on X', { url: 'https://x.com/mariak/status/1' }),
      {
        type: 'overflow',
        action_id: 'more',
        options: [
          { text: plain('Snooze for an hour'), value: 'snooze' },
          { text: plain('Hand over…'), value: 'hand-over' },
          { text: plain('Add a note…'), value: 'note' },
        ],
      },
    ],
  },
  {
    type: 'context',
    elements: [mrkdwn(owner === undefined ? 'Owner: nobody yet' : `Owner: <@${owner}> since just now`)],
  },
]

const NOW = Math.floor(Date.now() / 1000)
export const MARIA: CardInput = {
  head: '● CRITICAL 92 · X · mention · Fjordline',
  who: 'Maria K. <https://x.com/mariak|@mariak> · 1,240 followers · third contact this week',
  post: '3. gang jeg skriver: I serverede nødder til min søn, og han er allergiker. Ingen svarer. Hvad gør I ved det?',
  why: 'danger to a person (“allergiker”) +45 · repeated contact +16 · direct question +10',
  suggestion:
    'Kære Maria, det er vi meget kede af at høre. Hvordan har din søn det nu? Skriv til os i en privat besked, så ringer vi til dig med det samme.',
  basis: 'in Danish, from “Allergens on board”',
  due: NOW + 720,
}
export const SAM: CardInput = {
  head: '◆ HIGH 71 · X · mention · Fjordline',
  who: 'Sam Carter <https://x.com/samc|@samc> · 310 followers · first contact',
  post: 'Booked a cabin, got seats. 2 adults, 2 kids & a dog <and nobody at the desk>. How do I get the difference back?',
  why: 'money lost (“get the difference back”) +25 · children +12 · direct question +10',
  suggestion:
    'Hi Sam, that is not the trip you paid for, and we are sorry. Please send us your booking number in a private message and we will look into the fare difference today.',
  basis: 'in English, from “Cabin not as booked”',
  due: NOW + 3000,
}

const replyModal = {
  type: 'modal' as const,
  callback_id: 'reply',
  private_metadata: 'ticket-1',
  title: plain('Edit & send'),
  submit: plain('Send reply'),
  close: plain('Cancel'),
  blocks: [
    { type: 'context' as const, elements: [mrkdwn('To *Maria K.* on X, as <https://x.com/fjordline|@fjordline>')] },
    {
      type: 'input' as const,
      block_id: 'text',
      label: plain('Reply'),
      hint: plain('At most 280 characters, as X counts them.'),
      element: {
        type: 'plain_text_input' as const,
        action_id: 'value',
        multiline: true,
        initial_value: MARIA.suggestion,
      },
    },
    {
      type: 'input' as const,
      block_id: 'signature',
      optional: true,
      label: plain('Signature'),
      element: {
        type: 'radio_buttons' as const,
        action_id: 'value',
        options: [
          { text: plain('My first name'), value: 'name' },
          { text: plain('None'), value: 'none' },
        ],
      },
    },
  ],
}

/** What the scripted app was asked to send. */
export interface ScriptedApp {
  app: App
  replies: string[]
}

const scriptedApp = (workspace: Workspace): ScriptedApp => {
  const replies: string[] = []
  const clientOptions = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }
  const { botToken: token, appToken } = workspace.identity
  const app = new App({ token, appToken, socketMode: true, logLevel: LogLevel.ERROR, clientOptions })
  app.action('claim', async ({ ack, body, client }) => {
    await ack()
    const { channel, message, user } = body as {
      channel: { id: string }
      message: { ts: string }
      user: { id: string }
    }
    const blocks = card({ ...MARIA, owner: user.id }) as never
    await client.chat.update({ channel: channel.id, ts: message.ts, text: 'Claimed', blocks })
    await client.chat.postMessage({ channel: channel.id, thread_ts: message.ts, text: `<@${user.id}> claimed this.` })
  })
  app.action('edit', async ({ ack, body, client }) => {
    await ack()
    const { trigger_id } = body as { trigger_id: string }
    const loading = {
      ...replyModal,
      submit: undefined,
      blocks: [{ type: 'section' as const, text: plain('Loading…') }],
    }
    const { submit: _, ...view } = loading
    const opened = await client.views.open({ trigger_id, view })
    await client.views.update({ view_id: opened.view?.id ?? '', view: replyModal })
  })
  app.action('dismiss', async ({ ack, body, respond }) => {
    await ack()
    const { actions } = body as { actions: ButtonAction[] }
    await respond({
      text: `Dismissed by ${actions[0]?.action_id ?? ''}`,
      response_type: 'ephemeral',
      replace_original: false,
    })
  })
  app.action(/^(open|more)$/, async ({ ack }) => ack())
  app.view('reply', async ({ ack, view }) => {
    const text = view.state.values.text?.value?.value ?? ''
    if (text.includes('guarantee')) {
      await ack({ response_action: 'errors', errors: { text: 'This promises what we may not promise: “guarantee”.' } })
      return
    }
    replies.push(text)
    await ack()
  })
  app.command('/hearback', async ({ ack, command }) => ack({ text: `You asked for *${command.text}*` }))
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [
      { type: 'header' as const, text: plain('Your tickets') },
      {
        type: 'section' as const,
        text: mrkdwn('*Nothing is waiting for you.* Most urgent open: 2'),
        accessory: button('open', 'Show'),
      },
    ]
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
  })
  return { app, replies }
}

/** Customers' posts in memory. */
export class DemoPosts implements DemoWorld {
  readonly #posts: DemoPost[] = []
  readonly #listeners = new Set<() => void>()
  platforms = () => [
    { id: 'x', name: 'X' },
    { id: 'reddit', name: 'Reddit' },
  ]
  posts = () => [...this.#posts]
  onChange = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  async write(input: DemoInput): Promise<DemoPost> {
    return this.add(input)
  }
  async remove(id: string): Promise<void> {
    const post = this.#posts.find((each) => each.id === id)
    if (post === undefined) throw new Error('That post is not there.')
    this.#posts[this.#posts.indexOf(post)] = { ...post, deleted: true, text: '' }
    this.#tell()
  }
  add(input: DemoInput, more: Partial<DemoPost> = {}): DemoPost {
    const id = `p${this.#posts.length + 1}`
    const author = { handle: input.handle, name: input.authorName, followers: 310 }
    const { platform, text, replyTo = null } = input
    const post = {
      id,
      platform,
      text,
      replyTo,
      author,
      postedAt: new Date().toISOString(),
      ours: false,
      deleted: false,
      url: `https://example.org/${id}`,
      ...more,
    }
    this.#posts.push(post)
    this.#tell()
    return post
  }
  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** A clock that runs with the machine's and can be pushed ahead. */
export class PushedClock implements Clock, ClockControl {
  #ahead = 0
  now = () => new Date(Date.now() + this.#ahead)
  sleep = (ms: number, signal?: AbortSignal) => systemClock.sleep(ms, signal)
  nextEvent = () => new Date(this.now().getTime() + 12 * 60_000)
  async advance(ms: number): Promise<void> {
    this.#ahead += ms
  }
}

export interface Scene extends ScriptedApp {
  workspace: Workspace
  page: Page
  posts: DemoPosts
  clock: PushedClock
  stop(): Promise<void>
}

export const openScene = async (options: Partial<WorkspaceOptions> = {}): Promise<Scene> => {
  const clock = new PushedClock()
  const workspace = await createWorkspace({ users: PEOPLE, channels: CHANNELS, clock, pace: null, ...options }).start()
  const posts = new DemoPosts()
  const commands = [{ name: '/hearback', hint: 'help, mine, open, find' }]
  const shortcuts = [{ callbackId: 'track', name: 'Track this link', on: 'message' as const }]
  const page = await createPage({
    workspace,
    demo: posts,
    clock,
    port: 0,
    appName: 'Hearback',
    commands,
    shortcuts,
  }).start()
  const scripted = scriptedApp(workspace)
  await scripted.app.start()
  return {
    ...scripted,
    workspace,
    page,
    posts,
    clock,
    async stop() {
      await scripted.app.stop()
      await page.stop()
      await workspace.stop()
    },
  }
}
