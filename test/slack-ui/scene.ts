/** A house with real X behind it and cards in the channel, and hands to act as people do. */
import { expect, onTestFinished, vi } from 'vitest'
import { type Clock, systemClock } from '../../src/domain/clock.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { createX } from '../../src/platforms/x/index.ts'
import type { Outcome } from '../../src/sandbox/slack/deliveries.ts'
import type { Block, FieldValues, Message, View } from '../../src/sandbox/slack/model.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { createXServer, type XServer } from '../../src/sandbox/x/server.ts'
import { createXWorld, type XWorld } from '../../src/sandbox/x/world.ts'
import type { Store } from '../../src/store/open.ts'
import { CHANNEL, type House, openHouse, testSettings } from '../app/house.ts'

export { CHANNEL }
export const ANNA = 'U0SUPPORT1'
export const BEN = 'U0SUPPORT2'
export const MIRA = 'U0MANAGER'
export const STRANGER = 'U0STRANGER'

export interface SceneOptions {
  clock?: Clock
  settings?: (settings: Settings) => void
  /** What customers have written; `@tidevogn` posts. */
  posts?: { author: string; name?: string; text: string; lang?: string }[]
  openedStore: Store
  /** What each ticket suggests, instead of what the suggester says. */
  suggestions?: string[]
}

export interface Scene extends House {
  world: XWorld
  server: XServer
  /** The customers' posts, in the order given. */
  postIds: string[]
  card(index?: number): Message
  press(user: string, actionId: string, seen?: Message): Promise<Outcome>
  choose(user: string, verb: string, seen?: Message): Promise<Outcome>
  /** The modal that the person has open, once it is filled with what matches. */
  modal(user: string, matching: string | RegExp): Promise<View>
  submit(user: string, values?: FieldValues): ReturnType<Workspace['act']['submitView']>
  /** What the person has been told privately. */
  told(user: string): string[]
}

export const SUGGESTED = [
  'Hello Maria, bicycles travel on the night train: the space is booked with the ticket.',
  'Hello Maria, thanks for asking. Which night would you like to travel?',
]
const suggestion = (text: string, index: number) => ({
  text,
  language: 'en',
  basis: 'opener',
  knowledgeId: null,
  reason: `draft ${index + 1}`,
  findings: [],
})

const BOOKING = 'please tell me how I can bring my bicycle on the night train to Hamburg, where do I book that?'

export async function openScene(options: SceneOptions): Promise<Scene> {
  const clock = options.clock ?? systemClock
  const world = createXWorld({ clock })
  const ours = world.user({ handle: 'tidevogn', id: '1400000000000000001' })
  const server = createXServer({ world, clock, enforceLimits: false })
  await server.start()
  onTestFinished(() => server.stop())
  const settings = testSettings((it) => {
    it.platforms.x.apiUrl = server.url
    it.brands = it.brands.filter(({ id }) => id === 'tidevogn')
    it.platforms.x.accounts = it.platforms.x.accounts.filter(({ handle }) => handle === 'tidevogn')
    options.settings?.(it)
  })
  const wanted = options.posts ?? [{ author: 'mariak', name: 'Maria Kjeldsen', text: BOOKING }]
  const postIds = wanted.map(({ author, name, text, lang }) => {
    world.user({ handle: author, ...(name === undefined ? {} : { name }) })
    return world.post({ author, text: `@tidevogn ${text}`, ...(lang === undefined ? {} : { lang }) }).id
  })
  const credentials = { tidevogn: { appKey: 'k', appSecret: 's', accessToken: `${ours.id}-t`, accessSecret: 's' } }
  const x = createX({
    settings: settings.platforms.x,
    brands: settings.brands,
    credentials,
    clock,
    spentThisMonth: () => 0,
  })
  const house = await openHouse({
    platforms: [x],
    settings,
    clock,
    openedStore: options.openedStore,
  })
  const { runtime, workspace } = house
  await runtime.intake().pollDue()
  await house.store.prisma.ticket.updateMany({
    data: { suggestions: (options.suggestions ?? SUGGESTED).map(suggestion) },
  })
  await runtime.outbox.drain()
  await runtime.start()
  onTestFinished(() => runtime.stop())
  await vi.waitFor(() => expect(workspace.sockets.connections).toBeGreaterThan(0), { timeout: 10_000 })

  const card = (index = 0): Message => {
    const message = workspace.messages(CHANNEL)[index]
    if (message === undefined) throw new Error(`No card ${index}`)
    return message
  }
  const topView = (user: string): View => {
    const view = workspace.openViews(user).at(-1)
    if (view === undefined) throw new Error(`${user} has no modal open`)
    return view
  }
  return {
    ...house,
    world,
    server,
    postIds,
    card,
    press: (user, actionId, seen) => {
      const message = seen ?? card()
      return workspace.act.click({ user, channel: CHANNEL, ts: message.ts, actionId, seen: message })
    },
    choose: (user, verb, seen) => {
      const message = seen ?? card()
      const value = optionFor(message.blocks ?? [], verb)
      return workspace.act.click({
        user,
        channel: CHANNEL,
        ts: message.ts,
        actionId: 'ticket_more',
        value,
        seen: message,
      })
    },
    modal: (user, matching) =>
      vi.waitFor(
        () => {
          const view = topView(user)
          expect(shown(view)).toMatch(matching)
          return view
        },
        { timeout: 20_000 },
      ),
    submit: (user, values = {}) => workspace.act.submitView({ user, viewId: topView(user).id, values }),
    told: (user) => workspace.ephemerals(user).map(({ text }) => text),
  }
}

/** The value of the ⋯ menu's entry. */
function optionFor(blocks: Block[], verb: string): string {
  const found = JSON.stringify(blocks).match(new RegExp(`"(${verb}:[0-9]+:[0-9]+)"`))?.[1]
  if (found === undefined) throw new Error(`The menu has no entry ${verb}`)
  return found
}

/** All words of a view or message, and nothing else of it. */
export function shown(what: unknown): string {
  if (Array.isArray(what)) return what.map(shown).join('\n')
  if (typeof what !== 'object' || what === null) return ''
  return Object.entries(what)
    .filter(([key]) => key !== 'state' && key !== 'private_metadata')
    .map(([key, inner]) =>
      typeof inner === 'string'
        ? ['text', 'initial_value', 'url', 'user_id'].includes(key)
          ? inner
          : ''
        : shown(inner),
    )
    .filter((text) => text !== '')
    .join('\n')
}

/** Waits until the card says it. */
export const cardSays = (scene: Scene, words: string | RegExp): Promise<void> =>
  vi.waitFor(() => expect(shown(scene.card().blocks)).toMatch(words), { timeout: 20_000 })

/** What the account has posted, newest last. */
export const repliesOnX = (scene: Scene): string[] =>
  scene.world
    .visible()
    .filter(({ authorId }) => authorId === '1400000000000000001')
    .map(({ text }) => text)
    .reverse()

export const inputText = (view: View): string => {
  const block = view.blocks.find(({ block_id: id }) => String(id).startsWith('text:'))
  const value = block === undefined ? undefined : view.state.values[String(block.block_id)]?.text?.value
  return typeof value === 'string' ? value : ''
}
