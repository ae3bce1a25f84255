/** Whether Slack takes what we send, seen from the deliveries themselves: a connection that stands proves little. */
import type { Clock } from '../domain/clock.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Outcome } from './outcome.ts'

export interface SendWatch {
  settled(delivery: Pick<Delivery, 'kind'>, outcome: Outcome['result']): void
  /** In words, since when Slack has taken nothing; null when its last word was yes, or nothing was asked. */
  trouble(): string | null
}

export function watchSends(clock: Clock): SendWatch {
  let failingSince: Date | null = null
  return {
    settled({ kind }, outcome) {
      // Replies go to platforms, which have their own alerts.
      if (kind === 'reply') return
      failingSince = outcome === 'sent' ? null : (failingSince ?? clock.now())
    },
    trouble: () => (failingSince === null ? null : `Slack has taken no message since ${failingSince.toISOString()}`),
  }
}
