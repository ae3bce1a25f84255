/** The Bolt app: connects to Slack and hands what people do to the desk. */
import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import type { Log } from '../domain/log.ts'
import type { SlackSettings } from '../domain/settings.ts'
import { type ListenerOptions, registerListeners } from './listeners.ts'
import { boltLogger } from './log.ts'

export interface SlackCredentials {
  botToken: string
  /** Socket Mode. */
  appToken: string | null
  /** HTTP mode. */
  signingSecret: string | null
}

/** A call must end well before a delivery's lease does, and before a program that is asked to stop has to be gone. */
const CALL_TIMEOUT = 8_000

/**
 * The client for everything we send. No retries of its own: after a dropped connection or an error 500 it would post a second time
 * (I4); the outbox knows what may be repeated.
 */
export const createWebClient = (settings: SlackSettings, token: string, log: Log): WebClient =>
  new WebClient(token, {
    slackApiUrl: settings.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT,
    logger: boltLogger(log),
  })

export interface SlackAppOptions {
  settings: SlackSettings
  credentials: SlackCredentials
  listeners: Omit<ListenerOptions, 'log'>
  log: Log
}

export interface SlackApp {
  /** Connects. Rejects when Slack cannot be reached or refuses; may be called again then, and after `untilDown`. */
  start(): Promise<void>
  /** Resolves when a connection that stood is lost. Never, in HTTP mode: there Slack calls us. */
  untilDown(): Promise<void>
  /** Takes no more requests; those under way end. */
  stop(): Promise<void>
}

export function createSlackApp({ settings, credentials, listeners, log }: SlackAppOptions): SlackApp {
  const clientOptions = {
    slackApiUrl: settings.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT,
  }
  const logger = boltLogger(log)
  const socket = settings.mode === 'http' ? null : socketReceiver(credentials, clientOptions, logger)
  const app = new App({
    token: credentials.botToken,
    receiver: socket ?? new HTTPReceiver({ signingSecret: credentials.signingSecret ?? '', logger }),
    clientOptions,
    logger,
    logLevel: LogLevel.WARN,
    // The token is tested by the first call that needs it; a Slack that is down must not keep the rest from starting.
    tokenVerificationEnabled: false,
  })
  app.error(async (error) => log.error({ err: error, code: error.code }, 'a request from Slack failed'))
  registerListeners(app, { ...listeners, log })
  return {
    async start() {
      await (socket === null ? app.start(settings.httpPort) : app.start())
    },
    untilDown: () => new Promise((resolve) => socket?.client.once('disconnected', () => resolve())),
    async stop() {
      await app.stop()
    },
  }
}

/** Reconnecting is ours: the client's own way ends the process when Slack refuses while it reconnects. */
function socketReceiver({ appToken }: SlackCredentials, clientOptions: object, logger: Logger): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken: appToken ?? '',
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    logger,
  })
}
