/** How an interaction travels to the app: Socket Mode or signed HTTP. */

export type EnvelopeType = 'interactive' | 'slash_commands' | 'events_api'

export interface Envelope {
  id: string
  type: EnvelopeType
  payload: Record<string, unknown>
  /** 0 for the first delivery. */
  retryAttempt: number
  retryReason: string | null
}

/** `unacked`: sent, but nothing came back in time or the connection went. `unreachable`: nobody to send it to. */
export type CarryResult = { kind: 'acked'; payload: unknown } | { kind: 'unacked' } | { kind: 'unreachable' }

export interface Carrier {
  /** Resolves at the acknowledgement, or after Slack's three seconds of the workspace's clock. */
  carry(envelope: Envelope): Promise<CarryResult>
}

/** How long Slack waits for an acknowledgement, in milliseconds. */
export const ACK_WITHIN = 3_000
