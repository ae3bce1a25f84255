/** Whether Slack takes what we send, seen from the deliveries themselves: a connection that stands proves little. */
import type { Clock } from '../domain/clock.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Outcome, SlackWord } from './outcome.ts'

export interface SendWatch {
  /** `word`: what the attempt has shown of Slack; null for nothing. */
  settled(delivery: Pick<Delivery, 'kind'>, word: SlackWord | null): void
  /** In words, since when Slack has taken nothing; null when its last word was well, or nothing was asked. */
  trouble(): string | null
}

export function wordOn(outcome: Outcome): SlackWord | null {
  switch (outcome.result) {
    case 'sent':
      return 'works'
    case 'failed':
      return null
    case 'retry':
    case 'unknown':
      return outcome.slack ?? null
  }
}

export function watchSends(clock: Clock): SendWatch {
  let failingSince: Date | null = null
  return {
    settled({ kind }, word) {
      // Replies go to platforms, which have their own alerts. One channel that refuses has its own as well.
      if (kind === 'reply' || word === null) return
      failingSince = word === 'works' ? null : (failingSince ?? clock.now())
    },
    trouble: () => (failingSince === null ? null : `Slack has taken no message since ${failingSince.toISOString()}`),
  }
}
