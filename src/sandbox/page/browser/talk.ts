/** The middle of the page: the messages of a channel, or the app's Home tab. */
import type { Channel } from '../../slack/model.ts'
import { renderBlocks } from './blocks.ts'
import { byId, el, keepFocus, syncList } from './dom.ts'
import { readFields } from './fields.ts'
import { itemsOf, keyOf, renderItem } from './message.ts'
import { markRead } from './reading-marks.ts'
import { ask } from './session.ts'
import { channelName, rootsOf, type World } from './store.ts'

export type Place = { kind: 'channel'; id: string } | { kind: 'home' }

/** How near the end counts as at the end, in pixels. */
const NEAR = 80

/** Messages drawn at first, and more at each wish for older ones. */
const DRAWN = 150
let drawn = DRAWN

const scroll = (): HTMLElement => byId('scroll')
const isAtEnd = (): boolean => scroll().scrollHeight - scroll().scrollTop - scroll().clientHeight < NEAR

export const scrollToEnd = (): void => {
  scroll().scrollTop = scroll().scrollHeight
  byId('newer').hidden = true
}

/** Wires what stands on the page from the start. */
export const setUpTalk = (): void => {
  byId('newer').addEventListener('click', scrollToEnd)
  scroll().addEventListener('scroll', () => {
    if (isAtEnd()) byId('newer').hidden = true
  })
}

/** Draws the place. `arrived`: the person has just come here, so the end is shown. */
export const drawTalk = (world: World, place: Place, arrived: boolean, openThread: (ts: string) => void): void => {
  const isHome = place.kind === 'home'
  byId('messages').hidden = isHome
  byId('home').hidden = !isHome
  byId('composer').hidden = isHome
  if (isHome) drawHome(world)
  else drawChannel(world, place.id, arrived, openThread)
}

const title = (name: string, topic: string): void => {
  byId('place-name').textContent = name
  byId('place-topic').textContent = topic
}

const drawChannel = (world: World, id: string, arrived: boolean, openThread: (ts: string) => void): void => {
  const channel = world.channels.find((each) => each.id === id)
  if (channel === undefined) return
  title(channelName(world, channel), channel.topic)
  const wasAtEnd = isAtEnd()
  if (arrived) drawn = DRAWN
  const all = rootsOf(world, id)
  const roots = all.slice(-drawn)
  drawOlder(all.length > roots.length, () => drawChannel(world, id, false, openThread))
  const seen = world.ephemerals.filter((each) => each.channel === id && each.thread_ts === null)
  const actions = { openThread, shortcuts: world.shortcuts }
  syncList(byId('messages'), itemsOf(world, roots, seen), {
    key: keyOf,
    // The channel is part of the version: timestamps alone could meet in two channels.
    version: (item) => JSON.stringify([id, world.me, item]),
    build: (item) => renderItem(world, item, actions),
  })
  const empty = roots.length + seen.length === 0
  byId('empty').hidden = !empty
  if (empty) byId('empty').replaceChildren(...nothingYet(world, channel))
  if (arrived || wasAtEnd) scrollToEnd()
  else byId('newer').hidden = isAtEnd()
  const newest = roots.at(-1)
  if (newest !== undefined && document.visibilityState === 'visible') markRead(world.me, id, newest.ts)
}

/** Offers what stands before the first message drawn, and keeps the reader's place when it comes. */
const drawOlder = (isMore: boolean, redraw: () => void): void => {
  const button = byId<HTMLButtonElement>('older')
  button.hidden = !isMore
  button.onclick = () => {
    const fromEnd = scroll().scrollHeight - scroll().scrollTop
    drawn += DRAWN
    redraw()
    scroll().scrollTop = scroll().scrollHeight - fromEnd
  }
}

/** Says what is about to happen. */
const nothingYet = (world: World, channel: Channel): HTMLElement[] => {
  const app = world.appName
  if (channel.dmWith !== null) {
    return [el('h3', {}, 'Nothing for you alone'), el('p', {}, `What ${app} has to tell only you will stand here.`)]
  }
  if (channel.id !== world.channels[0]?.id) {
    return [el('h3', {}, 'All quiet'), el('p', {}, `${app} writes here by itself when there is a reason.`)]
  }
  const own = world.posts !== null && el('p', {}, 'You need not wait: write one yourself in the Customers pane.')
  const next = el('p', {}, `Customers are about to write. Each of their posts becomes a card here.`)
  return [el('h3', {}, 'No cards yet'), next, ...(own === false ? [] : [own])]
}

const drawHome = (world: World): void => {
  title(world.appName, 'Home: your own page of the app')
  const view = world.home
  const home = byId('home')
  byId('newer').hidden = true
  byId('empty').hidden = view !== null
  if (view === null) {
    home.replaceChildren()
    const text = `${world.appName} fills this page when you come here. If it stays empty, the app is not running.`
    byId('empty').replaceChildren(el('h3', {}, 'Your Home is being prepared'), el('p', {}, text))
    return
  }
  const redraw = (): void => {
    const blocks = renderBlocks(
      {
        world,
        values: view.state.values,
        errors: {},
        act: async (block, element, value) => {
          const pressed = {
            user: world.me,
            viewId: view.id,
            actionId: String(element.action_id),
            blockId: String(block.block_id),
          }
          await ask('/act/click', { ...pressed, values: readFields(home), ...(value === undefined ? {} : { value }) })
        },
      },
      view.blocks,
    )
    home.replaceChildren(blocks)
  }
  keepFocus(home, redraw, () => scroll())
}
