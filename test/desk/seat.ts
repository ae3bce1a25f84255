/** A place at the desk, for tests of what people do there. */
import type { Click } from '../../src/desk/act.ts'
import type { ReplyOptions } from '../../src/desk/replies.ts'
import type { Clock } from '../../src/domain/clock.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Store } from '../../src/store/open.ts'

export const ANNA = 'U0ANNA'

/** Groups have no members, no word is warned of, and nobody waits to hear of changes. */
export const deskOptions = (store: Store, clock: Clock, settings: Settings): ReplyOptions => ({
  store,
  clock,
  settings: { current: settings },
  membersOf: () => [],
  onChange: () => undefined,
  checkVoice: () => [],
})

/** Each click is Anna's, a new one, and made on the ticket as it stands. */
export function annasClicks(store: () => Store): (ticketId: number) => Promise<Click> {
  let clicks = 0
  return async (ticketId) => {
    const { wantedVersion } = await store().prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })
    return { ticketId, by: ANNA, seen: wantedVersion, requestKey: `click-${clicks++}` }
  }
}

/** The same store, whose connection is lost before any transaction can be committed. */
export const withoutCommit = (store: Store): Store => ({
  ...store,
  transaction: (work) =>
    store.transaction(async (tx) => {
      await work(tx)
      throw new Error('the connection was lost')
    }),
})
