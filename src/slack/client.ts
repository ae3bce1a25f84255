/** The few calls to Slack that the outbox and the desk need, with each failure told apart by whether Slack may have acted (I4). */
import { ErrorCode, type WebClient } from '@slack/web-api'
import { HearbackError, messageOf } from '../domain/errors.ts'
import type { Block } from './cards/blocks.ts'

export interface SlackMessage {
  /** For notifications and screen readers; mrkdwn, escaped. */
  text: string
  blocks: Block[]
}

export type SlackFailureKind =
  /** Slack took nothing and says when to come back. */
  | 'rate-limited'
  /** Slack refused; `slackCode` says why. */
  | 'refused'
  /** The request never left: nothing was done. */
  | 'unreachable'
  /** No answer, or one that says nothing: it may or may not have been done. */
  | 'unknown'

export class SlackFailure extends HearbackError {
  readonly kind: SlackFailureKind
  /** Slack's own error code, for `refused`. */
  readonly slackCode: string | null
  /** Milliseconds to wait, for `rate-limited`. */
  readonly retryAfter: number
  constructor(
    kind: SlackFailureKind,
    message: string,
    options: { slackCode?: string; retryAfter?: number; original?: unknown } = {},
  ) {
    super(`slack-${kind}`, message, options.original)
    this.name = 'SlackFailure'
    this.kind = kind
    this.slackCode = options.slackCode ?? null
    this.retryAfter = options.retryAfter ?? 0
  }
}

/** What the rest of the program may do in Slack. All calls throw SlackFailure and nothing else. */
export interface SlackPort {
  /** Posts with `key` in the message's metadata; returns its timestamp. `threadTs` puts it into a thread. */
  post(channel: string, message: SlackMessage, key: string, threadTs?: string): Promise<string>
  update(channel: string, ts: string, message: SlackMessage): Promise<void>
  /** Looks through all messages since then for the one with this key: its timestamp, or null when it is surely not there. */
  findByKey(channel: string, key: string, since: Date, threadTs?: string): Promise<string | null>
  /** The channel in which messages to this channel or person stand. */
  channelFor(channelOrUser: string): Promise<string>
  /** Link to a message, for people of the workspace. */
  permalink(channel: string, ts: string): Promise<string>
  /** Pins a message; one that is pinned already stays so. */
  pin(channel: string, ts: string): Promise<void>
  /** Tells one person something that nobody else sees. */
  tell(channel: string, user: string, text: string): Promise<void>
}

export const METADATA_EVENT = 'hearback_message'

/** Slack's answers that do not say whether the call had its effect. */
const UNCLEAR_CODES = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
])
/** The connection was never made, so nothing was sent. */
const UNSENT_CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** History is asked for from a little earlier than our own clock says, as Slack's may differ. */
const CLOCK_SKEW = 5 * 60_000

export function createSlackPort(client: WebClient): SlackPort {
  const directChannels = new Map<string, string>()
  let workspaceUrl: string | null = null
  return {
    post: (channel, { text, blocks }, key, threadTs) =>
      call(async () => {
        const answer = await client.chat.postMessage({
          channel,
          text,
          blocks,
          metadata: { event_type: METADATA_EVENT, event_payload: { key } },
          unfurl_links: false,
          unfurl_media: false,
          ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
        })
        if (answer.ts === undefined) throw new SlackFailure('unknown', 'Slack took the message but did not name it')
        return answer.ts
      }),
    update: (channel, ts, { text, blocks }) =>
      call(async () => void (await client.chat.update({ channel, ts, text, blocks }))),
    findByKey: (channel, key, since, threadTs) => call(() => findByKey(client, channel, key, since, threadTs)),
    channelFor: (id) =>
      call(async () => {
        const known = /^[UW]/.test(id) ? directChannels.get(id) : id
        if (known !== undefined) return known
        const { channel } = await client.conversations.open({ users: id })
        if (channel?.id === undefined)
          throw new SlackFailure('unknown', 'Slack opened a conversation but did not name it')
        directChannels.set(id, channel.id)
        return channel.id
      }),
    permalink: (channel, ts) =>
      call(async () => {
        workspaceUrl ??= (await client.auth.test()).url ?? null
        if (workspaceUrl === null) throw new SlackFailure('unknown', 'Slack did not tell the address of the workspace')
        return `${workspaceUrl.replace(/\/$/, '')}/archives/${channel}/p${ts.replace('.', '')}`
      }),
    pin: (channel, ts) =>
      call(async () => {
        try {
          await client.pins.add({ channel, timestamp: ts })
        } catch (error) {
          if ((error as { data?: { error?: string } }).data?.error !== 'already_pinned') throw error
        }
      }),
    tell: (channel, user, text) => call(async () => void (await client.chat.postEphemeral({ channel, user, text }))),
  }
}

async function findByKey(
  client: WebClient,
  channel: string,
  key: string,
  since: Date,
  threadTs?: string,
): Promise<string | null> {
  const oldest = String(Math.max(0, since.getTime() - CLOCK_SKEW) / 1000)
  let cursor: string | undefined
  do {
    const options = {
      channel,
      oldest,
      limit: 200,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    }
    const page =
      threadTs === undefined
        ? await client.conversations.history(options)
        : await client.conversations.replies({ ...options, ts: threadTs })
    const found = page.messages?.find((message) => keyOf(message) === key)
    if (found?.ts !== undefined) return found.ts
    cursor = page.response_metadata?.next_cursor || undefined
  } while (cursor !== undefined)
  return null
}

function keyOf(message: object): string | null {
  const { metadata } = message as { metadata?: { event_type?: string; event_payload?: { key?: unknown } } }
  return metadata?.event_type === METADATA_EVENT && typeof metadata.event_payload?.key === 'string'
    ? metadata.event_payload.key
    : null
}

async function call<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof SlackFailure ? error : asFailure(error)
  }
}

/** Exported for tests: every error of the Web API client as one that says whether Slack may have acted. */
export function asFailure(error: unknown): SlackFailure {
  const { code } = error as { code?: unknown }
  const message = messageOf(error)
  switch (code) {
    case ErrorCode.RateLimitedError: {
      const { retryAfter } = error as { retryAfter: number }
      return new SlackFailure('rate-limited', message, { retryAfter: retryAfter * 1000, original: error })
    }
    case ErrorCode.PlatformError:
      return refusal((error as { data: { error: string } }).data.error, message, error)
    case ErrorCode.HTTPError: {
      const { statusCode } = error as { statusCode: number }
      return new SlackFailure(statusCode < 500 ? 'refused' : 'unknown', message, {
        slackCode: `http_${statusCode}`,
        original: error,
      })
    }
    default:
      return new SlackFailure(neverLeft(error) ? 'unreachable' : 'unknown', message, { original: error })
  }
}

/** What Slack's codes look like. The client takes any other body for a code as well: a page of a proxy on the way says nothing. */
const SLACK_CODE = /^[a-z0-9_-]{1,80}$/
/** Said without a time to come back. */
const TOO_FAST: Record<string, number> = { ratelimited: 30_000, rate_limited: 30_000 }

function refusal(slackCode: string, message: string, original: unknown): SlackFailure {
  if (!SLACK_CODE.test(slackCode))
    return new SlackFailure('unknown', 'the answer did not come from Slack', { original })
  const retryAfter = TOO_FAST[slackCode]
  if (retryAfter !== undefined) return new SlackFailure('rate-limited', message, { slackCode, retryAfter, original })
  return new SlackFailure(UNCLEAR_CODES.has(slackCode) ? 'unknown' : 'refused', message, { slackCode, original })
}

function neverLeft(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = (cause as { original?: unknown }).original ?? cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && UNSENT_CODES.has(code)) return true
    if (cause instanceof AggregateError) return cause.errors.every(neverLeft)
  }
  return false
}
