/** A house for the auditor to look at, on one clock that is moved by the test. */
import { expect } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { type AuditOptions, runAudit } from '../../src/followup/auditor.ts'
import { enqueue } from '../../src/store/deliveries.ts'
import type { Prisma } from '../../src/store/generated/client.ts'
import type { Store } from '../../src/store/open.ts'
import type { Ticket } from '../../src/store/tickets.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, testSettings } from '../app/house.ts'
import { fileTicket } from '../tickets/filed.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export interface Scene {
  store: Store
  clock: TestClock
  options: AuditOptions
  /** Names of the checks that fail now. */
  audit(): Promise<string[]>
  /** What the admins were told, in order. */
  alerts(): Promise<string[]>
  incidents(): Promise<{ check: string; open: boolean }[]>
  /** A ticket whose card is shown and whose timer rests for a year: nothing about it is due. */
  quietTicket(): Promise<Ticket>
}

export function openScene(store: Store, more: Partial<AuditOptions> = {}): Scene {
  const clock = new TestClock()
  const options: AuditOptions = {
    store,
    clock,
    settings: { current: testSettings() },
    log: silentLog,
    sources: () => [],
    probes: {},
    instance: 'house-1',
    ...more,
  }
  return {
    store,
    clock,
    options,
    audit: async () => (await runAudit(options)).map(({ check }) => check),
    async alerts() {
      const rows = await store.prisma.delivery.findMany({
        where: { key: { startsWith: 'alert:incident:' } },
        orderBy: { id: 'asc' },
      })
      return rows.map(({ payload }) => {
        const { channel, text } = payload as { channel: string; text: string }
        expect(channel).toBe(ADMINS)
        return text
      })
    },
    async incidents() {
      const rows = await store.prisma.incident.findMany({ orderBy: { id: 'asc' } })
      return rows.map(({ check, endedAt }) => ({ check, open: endedAt === null }))
    },
    async quietTicket() {
      const ticket = await fileTicket(store, { id: 'p1', urgency: 40 }, clock.now())
      await store.prisma.delivery.updateMany({ where: { ticketId: ticket.id }, data: { state: 'sent' } })
      return store.prisma.ticket.update({
        where: { id: ticket.id },
        data: { cardTs: `100.${ticket.id}`, shownVersion: 1, nextActionAt: addMs(clock.now(), 365 * 24 * HOUR) },
      })
    },
  }
}

export const LANE = 'slack:post:C0MENTIONS'

/** One message in the outbox, as it stands now. */
export async function message(
  { store, clock }: Scene,
  data: Prisma.DeliveryUpdateManyMutationInput = {},
): Promise<void> {
  const one = { key: 'm', kind: 'alert' as const, lane: LANE, ticketId: null, priority: 1 }
  await store.transaction((tx) =>
    enqueue(tx, [{ ...one, payload: { channel: 'C0MENTIONS', text: 'hi' } }], clock.now()),
  )
  await store.prisma.delivery.updateMany({ where: { key: 'm' }, data })
}
export const noMessage = ({ store }: Scene) => store.prisma.delivery.deleteMany({ where: { key: 'm' } })

/** Of a sender that is gone. */
export const lease = (until: Date) => ({ leaseUntil: until, leaseHolder: 'gone' })
