/** Every action: by who may, once, on what the person saw, and told when nothing came of it. */
import { expect, test } from 'vitest'
import type { Click } from '../../src/desk/act.ts'
import { createTicketActions, type TicketActions } from '../../src/desk/tickets.ts'
import type { Store } from '../../src/store/open.ts'
import { forgetRequests } from '../../src/store/requests.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { deskOptions, withoutCommit } from './seat.ts'

const settings = testSettings((each) => {
  each.people = { support: ['U0ANNA', 'U0BEN'], managers: [], admins: ['U0ADA'] }
})

interface Seat {
  actions: TicketActions
  clock: TestClock
  changes: () => number
}

function sit(store: Store): Seat {
  const clock = new TestClock()
  let changes = 0
  const onChange = () => void changes++
  const actions = createTicketActions({ ...deskOptions(store, clock, settings), onChange })
  return { actions, clock, changes: () => changes }
}

const click = (ticketId: number, by: string, more: Partial<Click> = {}): Click => ({
  ticketId,
  by,
  requestKey: `${by}:${ticketId}:${more.seen ?? 1}`,
  seen: 1,
  ...more,
})

onEachEngine('an action', (database) => {
  const store = (): Store => database().store
  const file = (clock: TestClock) => fileTicket(store(), { id: '1', urgency: 60 }, clock.now())
  const trail = async () =>
    (await store().prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(
      ({ actor, event }) => `${actor} ${event}`,
    )

  test('has its effect, wants the card anew for the person who waits, and is written down', async () => {
    const { actions, clock, changes } = sit(store())
    const { id } = await file(clock)
    expect(await actions.claim(click(id, 'U0ANNA'))).toEqual({ result: 'done', told: null })
    expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({
      state: 'claimed',
      owner: 'U0ANNA',
      wantedVersion: 2,
    })
    expect(await store().prisma.delivery.findFirstOrThrow()).toMatchObject({ state: 'pending', priority: 1000 })
    expect(await trail()).toEqual(['system open', 'U0ANNA claim'])
    expect(changes()).toBe(1)
  })

  test('that Slack delivers twice has its effect once', async () => {
    const { actions, clock, changes } = sit(store())
    const { id } = await file(clock)
    const same = click(id, 'U0ANNA')
    const results = [await actions.dismiss(same, 'spam'), await actions.dismiss(same, 'spam')]
    expect(results.map(({ result }) => result)).toEqual(['done', 'repeat'])
    expect(results[1]?.told).toBeNull()
    expect(await trail()).toEqual(['system open', 'U0ANNA dismiss'])
    expect(changes()).toBe(1)
  })

  test('is not repeated after it was taken back: the old click arriving again does nothing', async () => {
    const { actions, clock } = sit(store())
    const { id } = await file(clock)
    const old = click(id, 'U0ANNA')
    await actions.dismiss(old, 'spam')
    await actions.undoDismiss(click(id, 'U0ANNA', { seen: 2 }))
    expect((await actions.dismiss(old, 'spam')).result).toBe('repeat')
    expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({ state: 'open' })
  })

  test('that fails in the middle leaves nothing behind, so that the repeat has its effect', async () => {
    const broken = sit(withoutCommit(store()))
    const { id } = await file(broken.clock)
    await expect(broken.actions.claim(click(id, 'U0ANNA'))).rejects.toThrow('the connection was lost')
    expect(broken.changes()).toBe(0)
    expect(await store().prisma.handledRequest.count()).toBe(0)
    expect((await sit(store()).actions.claim(click(id, 'U0ANNA'))).result).toBe('done')
  })

  test('of somebody who may not is refused with words, changes nothing and takes no key', async () => {
    const { actions, clock, changes } = sit(store())
    const { id } = await file(clock)
    const { result, told } = await actions.claim(click(id, 'U0STRANGER'))
    expect(result).toBe('forbidden')
    expect(told).toContain('<@U0ADA>')
    expect(await store().prisma.handledRequest.count()).toBe(0)
    expect(await trail()).toEqual(['system open'])
    expect(changes()).toBe(0)
  })

  test('that comes too late is told who was faster', async () => {
    const { actions, clock } = sit(store())
    const { id } = await file(clock)
    await actions.claim(click(id, 'U0ANNA'))
    const { result, told } = await actions.claim(click(id, 'U0BEN'))
    expect(result).toBe('refused')
    expect(told).toContain('<@U0ANNA> has it')
    const dismissal = await actions.dismiss(click(id, 'U0BEN', { requestKey: 'other' }), 'spam')
    expect(dismissal.result).toBe('stale')
    expect(dismissal.told).toContain('<@U0ANNA> claimed it')
    expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({ owner: 'U0ANNA', wantedVersion: 2 })
  })

  test('on a ticket that is not there is told so', async () => {
    const { actions } = sit(store())
    expect((await actions.claim(click(4_711, 'U0ANNA'))).result).toBe('missing')
  })

  test('is remembered for as long as Slack may repeat it, and forgotten afterwards', async () => {
    const { actions, clock } = sit(store())
    const { id } = await file(clock)
    await actions.claim(click(id, 'U0ANNA'))
    const forget = (before: Date) => store().transaction((tx) => forgetRequests(tx, before))
    await forget(clock.now())
    expect(await store().prisma.handledRequest.count()).toBe(1)
    await forget(new Date(clock.now().getTime() + 1))
    expect(await store().prisma.handledRequest.count()).toBe(0)
  })
})

onEachEngine(
  'two people',
  (database) => {
    test('who claim at the same moment: one has it, the other is told who', async () => {
      const { store, another } = database()
      const [anna, ben] = [sit(store), sit(await another())]
      for (let round = 0; round < 10; round++) {
        const { id } = await fileTicket(store, { id: `r${round}`, urgency: 60 }, anna.clock.now())
        const results = await Promise.all([
          anna.actions.claim(click(id, 'U0ANNA')),
          ben.actions.claim(click(id, 'U0BEN')),
        ])
        expect(results.map(({ result }) => result).sort()).toEqual(['done', 'refused'])
        const { owner } = await store.prisma.ticket.findUniqueOrThrow({ where: { id } })
        expect(results.find(({ result }) => result === 'refused')?.told).toContain(`<@${owner}> has it`)
      }
    })

    test('or one whose click arrives twice at the same moment: one effect', async () => {
      const { store, another } = database()
      const [here, there] = [sit(store), sit(await another())]
      for (let round = 0; round < 10; round++) {
        const { id } = await fileTicket(store, { id: `r${round}`, urgency: 60 }, here.clock.now())
        const same = click(id, 'U0ANNA')
        const results = await Promise.all([here.actions.dismiss(same, 'spam'), there.actions.dismiss(same, 'spam')])
        expect(results.map(({ result }) => result).sort()).toEqual(['done', 'repeat'])
        expect(await store.prisma.auditEntry.count({ where: { ticketId: id, event: 'dismiss' } })).toBe(1)
      }
    })
  },
  ['postgresql'],
)
