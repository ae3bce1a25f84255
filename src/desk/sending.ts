/** Stopping and resuming all replies, of one brand or of all (`/hearback pause sending`). */
import { pause, resume } from '../store/pauses.ts'
import { refreshCards } from '../tickets/refresh.ts'
import type { ActionResult, DeskOptions } from './act.ts'
import { mayAct, refusalOf } from './permissions.ts'

export interface SendingActions {
  /** `brand`: its id, or null for all. */
  pauseSending(by: string, brand: string | null): Promise<ActionResult>
  resumeSending(by: string, brand: string | null): Promise<ActionResult>
}

export function createSendingActions(desk: DeskOptions): SendingActions {
  const change = async (by: string, brand: string | null, verb: 'pause' | 'resume'): Promise<ActionResult> => {
    const { people, brands } = desk.settings.current
    if (!mayAct(by, 'support', people, desk.membersOf))
      return { result: 'forbidden', told: refusalOf('support', people) }
    if (brand !== null && !brands.some(({ id }) => id === brand)) {
      return {
        result: 'refused',
        told: `There is no brand \`${brand}\`. Brands: ${brands.map(({ id }) => `\`${id}\``).join(', ')}.`,
      }
    }
    const now = desk.clock.now()
    const whose = brand === null ? 'all brands' : (brands.find(({ id }) => id === brand)?.name ?? brand)
    // The brake by itself first: showing it on every card must not be able to undo it.
    const changed = await desk.store.transaction((tx) =>
      verb === 'pause' ? pause(tx, brand, by, now) : resume(tx, brand),
    )
    if (changed) await desk.store.transaction((tx) => refreshCards(tx, brand, now))
    if (!changed)
      return {
        result: 'refused',
        told: verb === 'pause' ? `Sending is paused already for ${whose}.` : `Sending is not paused for ${whose}.`,
      }
    desk.onChange()
    return {
      result: 'done',
      told:
        verb === 'pause'
          ? `Sending is paused for ${whose}: no reply goes out until somebody says \`/hearback resume sending\`.`
          : `Sending goes on for ${whose}.`,
    }
  }
  return {
    pauseSending: (by, brand) => change(by, brand, 'pause'),
    resumeSending: (by, brand) => change(by, brand, 'resume'),
  }
}
