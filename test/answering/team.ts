/** A desk, an outbox and their simulated surroundings, with one open ticket: what people do to it is up to the test. */
import { cardSetting, wireOutbox } from '../../src/cli/deliveries.ts'
import type { Outbox, OutboxEvents } from '../../src/deliver/outbox.ts'
import { createDesk, type Desk } from '../../src/desk/desk.ts'
import { addMs, seededRandom } from '../../src/domain/clock.ts'
import { type Log, silentLog } from '../../src/domain/log.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import { filePosts } from '../../src/intake/filing.ts'
import { renderCard } from '../../src/slack/cards/card.ts'
import type { Store } from '../../src/store/open.ts'
import { type TicketView, viewTicket } from '../../src/store/tickets.ts'
import { createSuggester } from '../../src/suggest/index.ts'
import { createTriager } from '../../src/triage/index.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { post, spec } from '../app/posts.ts'
import { deskOptions } from '../desk/seat.ts'
import { type Fault, FaultDeck, PlatformWorld, SlackWorld } from './worlds.ts'

export const PEOPLE = ['U0SUPPORT1', 'U0SUPPORT2', 'U0MANAGER'] as const

export interface Team {
  store: Store
  clock: TestClock
  desk: Desk
  /** Lets out what is due; when the program dies at it, another one is started in its place. */
  deliver(): Promise<void>
  slack: SlackWorld
  platform: PlatformWorld
  ticketId: number
  view(): Promise<TicketView>
  /** What the card should show now. */
  wantedCard(): Promise<string>
  shownCard(): Promise<string>
  /** The customer writes again in the conversation. */
  customerWrites(text: string): Promise<void>
  /** No more faults; time passes until nothing is due any more. */
  calm(): Promise<void>
}

const settings: Settings = testSettings()
const judges = { triage: createTriager(settings), suggest: createSuggester(settings) }

export async function openTeam(
  store: Store,
  faults: { slack: Fault[]; platform: Fault[] },
  watched: { log: Log; events: OutboxEvents } = { log: silentLog, events: { settled: () => undefined } },
): Promise<Team> {
  const clock = new TestClock()
  const decks = { slack: new FaultDeck(faults.slack), platform: new FaultDeck(faults.platform) }
  const slack = new SlackWorld(decks.slack)
  const platform = new PlatformWorld(decks.platform)
  const live = { current: settings }
  let instance = 0
  const startOutbox = (): Promise<Outbox> =>
    wireOutbox({
      store,
      clock,
      random: seededRandom(1),
      ...watched,
      holder: `instance-${++instance}`,
      settings: live,
      slack,
      platformOf: () => platform.platform(),
    })
  let outbox = await startOutbox()
  const deliver = async (): Promise<void> => {
    const died = new Promise<'died'>((resolve) => {
      for (const deck of Object.values(decks)) deck.onCrash = () => resolve('died')
    })
    const end = await Promise.race([outbox.drain(), died])
    if (end === 'died') outbox = await startOutbox()
  }
  const desk = createDesk(deskOptions(store, clock, settings))

  let posts = 0
  const customerWrites = async (text: string): Promise<void> => {
    const brand = settings.brands[0]
    if (brand === undefined) throw new Error('no brand')
    const id = String(++posts)
    const author = { id: 'customer', handle: 'customer', name: 'Maria', followers: 5, bot: false }
    const written = post(id, text, { author, rootId: '1', parentId: posts === 1 ? null : '1', postedAt: clock.now() })
    const options = { settings, brand, policy: ticketPolicy(settings), ...judges, now: clock.now() }
    await store.transaction((tx) => filePosts(tx, spec({ brand: brand.id }), [written], options))
  }
  await customerWrites('@tidevogn my refund has not arrived, where is it?')
  const { id: ticketId } = await store.prisma.ticket.findFirstOrThrow()

  const view = async (): Promise<TicketView> => {
    const found = await viewTicket(store.prisma, ticketId)
    if (found === null) throw new Error('no ticket')
    return found
  }
  const setting = () => cardSetting(settings, 'tidevogn', clock.now())

  return {
    store,
    clock,
    desk,
    deliver,
    slack,
    platform,
    ticketId,
    view,
    wantedCard: async () => JSON.stringify(renderCard(await view(), setting())),
    shownCard: async () => {
      const { ticket } = await view()
      return JSON.stringify(slack.messages.find(({ ts }) => ts === ticket.cardTs)?.message)
    },
    customerWrites,
    async calm() {
      decks.slack.clear()
      decks.platform.clear()
      for (let round = 0; round < 200; round++) {
        await sweepTimers({ store, clock, settings: live, membersOf: () => [], log: silentLog })
        await deliver()
        const open = await store.prisma.delivery.findMany({
          where: { state: { in: ['pending', 'sending', 'unknown'] } },
        })
        if (open.length === 0) return
        clock.advance(
          Math.max(
            1_000,
            Math.min(...open.map(({ notBefore, leaseUntil }) => (leaseUntil ?? notBefore).getTime())) -
              clock.now().getTime(),
          ),
        )
      }
      const stuck = await store.prisma.delivery.findMany({ where: { state: { not: 'sent' } } })
      throw new Error(
        `Deliveries do not come to rest: ${JSON.stringify(stuck.map(({ key, state, lastError, notBefore }) => ({ key, state, lastError, notBefore })))}, now ${addMs(clock.now(), 0).toISOString()}`,
      )
    },
  }
}
