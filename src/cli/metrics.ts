/** What /metrics tells, for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { OutboxEvents } from '../deliver/outbox.ts'
import type { Clock } from '../domain/clock.ts'
import type { IntakeEvents } from '../intake/poll.ts'
import type { Store } from '../store/open.ts'

export interface Metrics {
  intake: IntakeEvents
  outbox: OutboxEvents
  /** The text that Prometheus reads. */
  text(): Promise<{ type: string; body: string }>
}

/** `sources`: those that the configuration polls now. */
export function createMetrics(store: Store, clock: Clock, sources: () => readonly { key: string }[]): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers })
  const polls = counter('hearback_polls_total', 'Polls by source and outcome', ['source', 'outcome'])
  const posts = counter('hearback_posts_total', 'Posts seen by source and what became of them', ['source', 'fate'])
  const spent = counter('hearback_platform_spend_usd_total', 'US dollars charged by platforms since the start', [
    'platform',
    'account',
  ])
  const settled = counter('hearback_deliveries_total', 'Delivery attempts by kind and outcome', ['kind', 'outcome'])

  new Gauge({
    name: 'hearback_queue',
    help: 'Deliveries that wait, by kind and state',
    labelNames: ['kind', 'state'],
    registers,
    async collect() {
      this.reset()
      const rows = await store.prisma.delivery.groupBy({
        by: ['kind', 'state'],
        where: { state: { not: 'sent' } },
        _count: true,
      })
      for (const { kind, state, _count } of rows) this.set({ kind, state }, _count)
    },
  })
  new Gauge({
    name: 'hearback_queue_age_seconds',
    help: 'Age of the oldest delivery that waits, by kind',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset()
      const rows = await store.prisma.delivery.groupBy({
        by: ['kind'],
        where: { state: 'pending' },
        _min: { armedAt: true },
      })
      for (const { kind, _min } of rows) {
        if (_min.armedAt !== null)
          this.set({ kind }, Math.max(0, (clock.now().getTime() - _min.armedAt.getTime()) / 1000))
      }
    },
  })
  new Gauge({
    name: 'hearback_source_silence_seconds',
    help: 'Time since a source was last read with success',
    labelNames: ['source'],
    registers,
    async collect() {
      this.reset()
      // One that was taken out would grow silent without end.
      const rows = await store.prisma.source.findMany({
        where: { key: { in: sources().map(({ key }) => key) } },
        select: { key: true, lastSuccessAt: true, createdAt: true },
      })
      for (const { key, lastSuccessAt, createdAt } of rows) {
        this.set({ source: key }, Math.max(0, (clock.now().getTime() - (lastSuccessAt ?? createdAt).getTime()) / 1000))
      }
    },
  })
  new Gauge({
    name: 'hearback_tickets',
    help: 'Tickets by state and tier',
    labelNames: ['state', 'tier'],
    registers,
    async collect() {
      this.reset()
      const rows = await store.prisma.ticket.groupBy({ by: ['state', 'tier'], _count: true })
      for (const { state, tier, _count } of rows) this.set({ state, tier }, _count)
    },
  })

  return {
    intake: {
      page({ key }, counts) {
        for (const [fate, count] of Object.entries(counts)) if (count > 0) posts.inc({ source: key, fate }, count)
      },
      polled: ({ key }, outcome) => polls.inc({ source: key, outcome }),
      spent: ({ platform, account }, { usd }) => spent.inc({ platform, account }, usd),
    },
    outbox: { settled: ({ kind }, outcome) => settled.inc({ kind, outcome }) },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  }
}
