/** The right side: the platforms as customers see them. */
import type { DemoPost } from '../../demo.ts'
import { fullTime, relative } from './dates.ts'
import { byId, el, syncList } from './dom.ts'
import { ask } from './session.ts'
import { nowOf, type World } from './store.ts'

interface Conversation {
  root: DemoPost
  replies: DemoPost[]
}

/** Set by `setUpCustomers`. */
let worldNow: () => World | null = () => null

/** Wires the pane once. */
export const setUpCustomers = (world: () => World | null): void => {
  worldNow = world
}

const skeleton = (world: World): void => {
  const pane = byId('customers')
  if (pane.childElementCount > 0) return
  const intro = 'What the public sees. Be a customer: write something, and watch what happens in the channels.'
  pane.append(
    el(
      'header',
      { class: 'place' },
      el('div', {}, el('h2', { id: 'customers-name' }, 'Customers'), el('p', {}, intro)),
    ),
    el(
      'div',
      { class: 'scroll' },
      form(world),
      el('ol', { id: 'posts', class: 'posts' }),
      el('p', { id: 'no-posts', class: 'empty' }),
    ),
  )
}

const labelled = (label: string, field: HTMLElement): HTMLElement =>
  el('label', { class: 'field' }, el('span', {}, label), field)

const handleOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '')
    .slice(0, 15) || 'customer'

const form = (world: World): HTMLElement => {
  const platform = el(
    'select',
    {},
    ...world.platforms.map((each) => el('option', { attrs: { value: each.id } }, each.name)),
  )
  const name = el('input', { type: 'text', dir: 'auto', attrs: { autocomplete: 'off', required: '', maxlength: 50 } })
  const text = el('textarea', { dir: 'auto', attrs: { rows: 3, required: '' } })
  name.value = 'Sam Carter'
  const send = el('button', { class: 'button primary', type: 'submit' }, 'Post it')
  const row = el('div', { class: 'row' }, labelled('On', platform), labelled('Your name', name))
  const box = el(
    'form',
    { class: 'write', attrs: { 'aria-label': 'Write a post as a customer' } },
    el('h3', {}, 'Write a post as a customer'),
    row,
    labelled('What happened?', text),
    send,
  )
  box.addEventListener('submit', (event) => {
    event.preventDefault()
    const post = { platform: platform.value, authorName: name.value, handle: handleOf(name.value), text: text.value }
    void ask('/demo/write', post).then((reply) => {
      if (reply.problem === null) text.value = ''
    })
  })
  return box
}

const conversations = (world: World): Conversation[] => {
  const posts = [...(world.posts?.values() ?? [])].sort((left, right) => (left.postedAt < right.postedAt ? -1 : 1))
  const byRoot = new Map<string, Conversation>()
  const rootOf = new Map<string, string>()
  for (const post of posts) {
    const root = post.replyTo === null ? post.id : (rootOf.get(post.replyTo) ?? post.id)
    rootOf.set(post.id, root)
    const found = byRoot.get(root)
    if (found === undefined) byRoot.set(root, { root: post, replies: [] })
    else found.replies.push(post)
  }
  return [...byRoot.values()].reverse()
}

/** Draws the pane; where there is no customers' side, hides it. */
export const drawCustomers = (world: World): void => {
  document.body.dataset.customers = world.posts === null ? 'none' : 'some'
  byId('customers').hidden = world.posts === null
  if (world.posts === null) return
  skeleton(world)
  const list = conversations(world)
  syncList(byId('posts'), list, {
    key: (each) => each.root.id,
    version: (each) => JSON.stringify(each),
    build: (each) => conversation(world, each),
  })
  const none = byId('no-posts')
  none.hidden = list.length > 0
  none.textContent = 'No posts yet. The first ones arrive in a moment, or write one yourself.'
  refreshTimes(world)
}

/** Brings a post before the reader's eyes, and marks it for as long as they look at it. */
export const showPost = (id: string): void => {
  const post = byId('posts').querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`)
  post?.scrollIntoView({ block: 'center' })
  post?.focus({ preventScroll: true })
}

/** Keeps "3 minutes ago" true. */
export const refreshTimes = (world: World): void => {
  for (const time of byId('customers').querySelectorAll<HTMLTimeElement>('time')) {
    time.textContent = relative(Date.parse(time.dateTime), nowOf(world))
  }
}

const conversation = (world: World, { root, replies }: Conversation): HTMLElement =>
  el(
    'li',
    { class: 'conversation' },
    post(world, root, root),
    replies.length > 0 && el('ol', {}, ...replies.map((each) => el('li', {}, post(world, each, root)))),
  )

const post = (world: World, each: DemoPost, root: DemoPost): HTMLElement => {
  const platform = world.platforms.find((one) => one.id === each.platform)?.name ?? each.platform
  const at = Date.parse(each.postedAt)
  const time = el('time', { attrs: { datetime: each.postedAt }, title: fullTime(at) }, relative(at, nowOf(world)))
  const who = el(
    'span',
    { class: 'who' },
    el('strong', { dir: 'auto' }, each.author.name),
    ' ',
    el('span', { class: 'faint', dir: 'auto' }, `@${each.author.handle}`),
  )
  const where = each === root && el('span', { class: 'platform' }, platform)
  const meta = el(
    'span',
    { class: 'faint' },
    time,
    each.author.followers > 0 && !each.ours ? ` · ${each.author.followers.toLocaleString()} followers` : '',
  )
  const text = each.deleted
    ? el('p', { class: 'faint' }, 'Deleted by its author')
    : el('p', { class: 'text', dir: 'auto' }, each.text)
  return el(
    'article',
    { class: each.ours ? 'post ours' : 'post', data: { post: each.id }, attrs: { tabindex: -1 } },
    el('header', {}, who, where, each.ours && each !== root && el('span', { class: 'badge' }, 'Reply sent')),
    text,
    el('footer', {}, meta, ...(each.deleted ? [] : postActions(each, root))),
  )
}

const postActions = (each: DemoPost, root: DemoPost): HTMLElement[] => {
  const answer = el(
    'button',
    { class: 'link', type: 'button', data: { focus: `answer-${each.id}` } },
    'Answer as customer',
  )
  answer.addEventListener('click', () => openAnswer(answer, each, root))
  if (each.ours) return [answer]
  const remove = el('button', { class: 'link', type: 'button', data: { focus: `remove-${each.id}` } }, 'Delete')
  remove.addEventListener('click', () => void ask('/demo/remove', { id: each.id }))
  return [answer, remove]
}

/** A small form under the post, written as the author of the conversation. */
const openAnswer = (button: HTMLElement, to: DemoPost, root: DemoPost): void => {
  const article = button.closest('article')
  if (article === null || article.querySelector('form') !== null) return
  const text = el('textarea', { dir: 'auto', attrs: { rows: 2, 'aria-label': `Answer as ${root.author.name}` } })
  const send = el('button', { class: 'button primary', type: 'submit' }, 'Post it')
  const cancel = el('button', { class: 'button', type: 'button' }, 'Cancel')
  const box = el(
    'form',
    { class: 'write' },
    el('p', { class: 'faint', dir: 'auto' }, `As ${root.author.name}`),
    text,
    el('div', { class: 'row' }, send, cancel),
  )
  const end = (): void => {
    box.remove()
    button.focus()
  }
  cancel.addEventListener('click', end)
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end()
  })
  box.addEventListener('submit', (event) => {
    event.preventDefault()
    const { name, handle } = root.author
    if (worldNow() === null || text.value.trim() === '') return
    const body = { platform: to.platform, authorName: name, handle, text: text.value, replyTo: to.id }
    void ask('/demo/write', body).then((reply) => {
      if (reply.problem === null) end()
    })
  })
  article.append(box)
  text.focus()
}
