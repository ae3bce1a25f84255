/** Puts the page together: one event stream in, one drawing a frame. */
import type { Update } from '../wire.ts'
import { drawClock, tick } from './clock.ts'
import { drawComposer, setUpComposer } from './composer.ts'
import { drawCustomers, refreshTimes, setUpCustomers, showPost } from './customers.ts'
import { byId, el } from './dom.ts'
import { drawModal, setUpModal } from './modal.ts'
import { announce } from './news.ts'
import { drawPlaces, onShortcut } from './places.ts'
import { ask, listen } from './session.ts'
import { apply, channelName, type World, worldOf } from './store.ts'
import { drawTalk, type Place, setUpTalk } from './talk.ts'
import { refreshDates } from './text.ts'
import { setUpTheme } from './theme.ts'
import { drawThread } from './thread.ts'

let world: World | null = null
let place: Place | null = null
let thread: { channel: string; ts: string } | null = null
let line: { close: () => void } | null = null
/** True until the place that the person went to has been drawn. */
let arrived = true
let threadArrived = false
/** The message that a link led to, until it has been drawn. */
let sought: string | null = null
let isPlanned = false

const worldNow = (): World | null => world

/** Draws at the next frame, however many updates come before it. */
const plan = (): void => {
  if (isPlanned) return
  isPlanned = true
  // A hidden page gets no frames, but its counts and titles should be right when it is shown.
  const later =
    document.visibilityState === 'visible' ? requestAnimationFrame : (draw: () => void) => setTimeout(draw, 200)
  later(() => {
    isPlanned = false
    draw()
  })
}

const draw = (): void => {
  if (world === null) return
  const here = place
  // Not everybody is in every channel, and channels go away.
  if (here === null || (here.kind === 'channel' && !world.channels.some((each) => each.id === here.id))) {
    place = firstPlace(world)
    arrived = true
  }
  place ??= firstPlace(world)
  drawPeople(world)
  drawClock(world)
  // Before the messages: it takes part of their height.
  drawComposer('composer', world, placeName(world))
  drawTalk(world, place, arrived, openThread)
  if (sought !== null)
    byId('messages')
      .querySelector(`[data-key="${CSS.escape(sought)}"]`)
      ?.scrollIntoView()
  sought = null
  drawPlaces(world, place, go)
  drawThreadPane(world)
  drawCustomers(world)
  drawModal(world)
  arrived = false
}

const firstPlace = (now: World): Place => {
  const channel = now.channels.find((each) => each.dmWith === null)
  return channel === undefined ? { kind: 'home' } : { kind: 'channel', id: channel.id }
}

const placeName = (now: World): string => {
  const id = place?.kind === 'channel' ? place.id : ''
  const channel = now.channels.find((each) => each.id === id)
  return channel === undefined ? '' : channelName(now, channel)
}

const drawPeople = (now: World): void => {
  document.title = `${now.appName} – practice workspace`
  byId('app-name').textContent = `${now.appName} practice workspace`
  const select = byId<HTMLSelectElement>('me')
  const people = now.people.filter((person) => !person.bot && !person.deleted)
  const key = JSON.stringify(people.map((person) => [person.id, person.realName, person.title]))
  if (select.dataset.people !== key) {
    select.dataset.people = key
    select.replaceChildren(
      ...people.map((person) =>
        el(
          'option',
          { attrs: { value: person.id } },
          person.title === '' ? person.realName : `${person.realName}, ${person.title}`,
        ),
      ),
    )
  }
  select.value = now.me
}

const drawThreadPane = (now: World): void => {
  const pane = byId('thread')
  pane.hidden = thread === null
  document.body.dataset.thread = thread === null ? 'closed' : 'open'
  if (thread === null) return
  drawThread(now, thread.channel, thread.ts, threadArrived)
  drawComposer('thread-composer', { ...now, commands: [] }, 'this thread')
  if (threadArrived) byId('thread-close').focus()
  threadArrived = false
}

const show = (pane: string): void => {
  document.body.dataset.pane = pane
  for (const tab of document.querySelectorAll<HTMLElement>('[data-show]')) {
    tab.setAttribute('aria-pressed', String(tab.dataset.show === pane))
  }
}

const go = (next: Place): void => {
  place = next
  arrived = true
  thread = null
  show('talk')
  // The app fills the Home tab when somebody looks at it.
  if (next.kind === 'home' && world !== null) void ask('/act/home', { user: world.me })
  plan()
}

const openThread = (ts: string): void => {
  if (place?.kind !== 'channel') return
  thread = { channel: place.id, ts }
  threadArrived = true
  plan()
}

/** The address of a message in this workspace, as the app links it. */
const CARD_LINK = /^https:\/\/[\w-]+\.slack\.com\/archives\/([CGD]\w+)\/p(\d+)(\d{6})$/

/** A link to a message or to a customer's post leads to it on this page, not out to the web. */
const followLink = (event: MouseEvent): void => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  if (world === null || anchor === null) return
  const [, channel, seconds, fraction] = CARD_LINK.exec(anchor.href) ?? []
  const post = [...(world.posts?.values() ?? [])].find(({ url }) => url === anchor.href)
  if (channel !== undefined && world.channels.some((each) => each.id === channel)) {
    event.preventDefault()
    sought = `${seconds}.${fraction}`
    go({ kind: 'channel', id: channel })
    openThread(sought)
  } else if (post !== undefined) {
    event.preventDefault()
    thread = null
    show('customers')
    plan()
    showPost(post.id)
  }
}

const closeThread = (): void => {
  const ts = thread?.ts ?? ''
  thread = null
  plan()
  byId('messages')
    .querySelector<HTMLElement>(`[data-key="${CSS.escape(ts)}"]`)
    ?.focus()
}

const take = (update: Update): void => {
  byId('offline').hidden = true
  if (update.kind === 'snapshot') {
    world = worldOf(update)
    localStorage.setItem('me', world.me)
  } else if (world !== null) {
    const isNew =
      update.kind === 'message' && world.messages.get(update.message.channel)?.has(update.message.ts) !== true
    apply(world, update)
    if (update.kind === 'clock') refreshDates(world)
    if (isNew) announce(world, update.message)
  }
  plan()
}

const connect = (user: string | null): void => {
  line?.close()
  line = listen(user, {
    update: take,
    lost: () => {
      byId('offline').textContent =
        'The practice workspace does not answer. Start it again, and this page goes on by itself.'
      byId('offline').hidden = false
    },
  })
}

setUpTheme()
setUpTalk()
setUpModal(worldNow)
setUpCustomers(worldNow)
setUpComposer('composer', worldNow, () => (place?.kind === 'channel' ? { channel: place.id, threadTs: null } : null))
setUpComposer('thread-composer', worldNow, () =>
  thread === null ? null : { channel: thread.channel, threadTs: thread.ts },
)
onShortcut((user, callbackId) => void ask('/act/shortcut', { user, callbackId }))
byId('thread-close').addEventListener('click', closeThread)
byId('thread').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeThread()
})
for (const tab of document.querySelectorAll<HTMLElement>('[data-show]')) {
  tab.addEventListener('click', () => show(tab.dataset.show ?? 'talk'))
}
byId<HTMLSelectElement>('me').addEventListener('change', (event) => {
  thread = null
  arrived = true
  connect((event.currentTarget as HTMLSelectElement).value)
})
document.addEventListener('click', followLink)
document.addEventListener('visibilitychange', plan)
setInterval(() => {
  if (world === null) return
  tick(world)
  refreshTimes(world)
  refreshDates(world)
}, 5_000)
show('talk')
connect(localStorage.getItem('me'))
