import { createHmac } from 'node:crypto'
import type { Clock } from '../../domain/clock.ts'
import { ACK_WITHIN, type Carrier, type CarryResult, type Envelope } from './carrier.ts'

export interface HttpMode {
  /** Where the app takes Slack's requests. */
  requestUrl: string
  signingSecret: string
}

/** A request as Slack would send it. Tests may alter it before `fetch`: a forged signature, a stale time. */
export interface SignedRequest {
  url: string
  headers: Record<string, string>
  body: string
}

/** Signs a body by Slack's scheme v0: HMAC-SHA256 over `v0:TIMESTAMP:BODY`. `at` is when it claims to be sent. */
export const signedRequest = (mode: HttpMode, envelope: Envelope, at: Date): SignedRequest => {
  const isEvent = envelope.type === 'events_api'
  const body = isEvent
    ? JSON.stringify(envelope.payload)
    : new URLSearchParams(
        envelope.type === 'interactive'
          ? { payload: JSON.stringify(envelope.payload) }
          : (envelope.payload as Record<string, string>),
      ).toString()
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const mac = createHmac('sha256', mode.signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  const headers: Record<string, string> = {
    'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${mac}`,
  }
  if (envelope.retryAttempt > 0) {
    headers['x-slack-retry-num'] = String(envelope.retryAttempt)
    headers['x-slack-retry-reason'] = envelope.retryReason ?? 'http_timeout'
  }
  return { url: mode.requestUrl, headers, body }
}

/** Delivers by HTTP POST, as Slack does to apps with a request URL. Signs with the workspace's clock. */
export const httpCarrier = (mode: HttpMode, clock: Clock): Carrier => ({
  async carry(envelope: Envelope): Promise<CarryResult> {
    const { url, headers, body } = signedRequest(mode, envelope, clock.now())
    const done = new AbortController()
    const late = clock.sleep(ACK_WITHIN, done.signal).then((): CarryResult => ({ kind: 'unacked' }))
    const answered = post(url, headers, body)
    const result = await Promise.race([answered, late])
    done.abort()
    return result
  },
})

const post = async (url: string, headers: Record<string, string>, body: string): Promise<CarryResult> => {
  try {
    const response = await fetch(url, { method: 'POST', headers, body })
    const text = await response.text()
    if (!response.ok) return { kind: 'unacked' }
    return { kind: 'acked', payload: text.startsWith('{') ? JSON.parse(text) : text === '' ? {} : { text } }
  } catch (error) {
    // fetch reports a refused or broken connection as TypeError; an answer that is not JSON is no acknowledgement either.
    if (error instanceof TypeError || error instanceof SyntaxError) return { kind: 'unreachable' }
    throw error
  }
}
