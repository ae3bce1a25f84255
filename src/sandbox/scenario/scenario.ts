/** Plays the scenario into the world as if it were live, and is the customers' side of the practice page. */
import type { DemoInput, DemoPost } from '../demo.ts'
import type { XPost, XWorld } from '../x/world.ts'
import type { PlayedWorld } from './join.ts'
import { loadScenario, type ScenarioData, type ScenarioPost } from './load.ts'
import { type PlayerOptions, playInTime } from './pace.ts'

interface Scenario extends PlayedWorld {
  readonly data: ScenarioData
}

const X = { id: 'x', name: 'X' }
/** X's limit for a handle. */
const HANDLE = /^\w{1,15}$/
const MAX_CUSTOMER_POST = 4_000

export const createScenario = ({ world, clock, random }: PlayerOptions<XWorld>): Scenario => {
  const data = loadScenario()
  for (const person of [...data.accounts, ...data.customers]) if (!world.findUser(person.handle)) world.user(person)

  /** What was played is what stands in the world: no second record of it could disagree after a kill. */
  const playedKeys = (): Map<string, XPost> =>
    new Map(world.all().flatMap((post) => (post.key === null ? [] : [[post.key, post] as const])))

  const idOf = (key: string | undefined): string | undefined =>
    key === undefined ? undefined : playedKeys().get(key)?.id

  const add = ({ key, author, lang, text, replyTo, quoteOf, media }: ScenarioPost): void => {
    const parent = idOf(replyTo)
    const quoted = idOf(quoteOf)
    world.post({
      key,
      author,
      lang,
      text,
      ...(parent !== undefined && { replyTo: parent }),
      ...(quoted !== undefined && { quoteOf: quoted }),
      ...(media && { media }),
    })
  }

  const pending = (): ScenarioPost[] => {
    const played = playedKeys()
    return data.posts.filter(({ key }) => !played.has(key))
  }

  const handles = data.accounts.map(({ handle }) => handle)
  const isOurs = (post: XPost): boolean => handles.includes(world.findUser(post.authorId)?.handle ?? '')

  const shown = (post: XPost): DemoPost => {
    const author = world.findUser(post.authorId)
    const handle = author?.handle ?? post.authorId
    return {
      id: post.id,
      platform: X.id,
      author: { handle, name: author?.name ?? handle, followers: author?.followers ?? 0 },
      text: post.text,
      postedAt: post.createdAt,
      replyTo: post.replyTo,
      ours: isOurs(post),
      deleted: post.deleted,
      url: `https://x.com/${handle}/status/${post.id}`,
    }
  }

  /** Customers speak to someone: a post that names nobody we listen for is addressed to the first brand, or nobody would hear it. */
  const addressed = (text: string, parent: XPost | null): string => {
    const lower = text.toLowerCase()
    const heard = handles.some((handle) => lower.includes(handle)) || (parent !== null && isOurs(parent))
    return heard ? text : `@${handles[0]} ${text}`
  }

  const write = (input: DemoInput): DemoPost => {
    const handle = input.handle.trim().replace(/^@/, '')
    const text = input.text.trim()
    if (input.platform !== X.id) throw new Error(`There is no platform "${input.platform}" here; choose X.`)
    if (!HANDLE.test(handle)) throw new Error('A handle on X has 1 to 15 letters, digits or underscores.')
    if (handles.some((own) => own.toLowerCase() === handle.toLowerCase()))
      throw new Error(`@${handle} is the brand itself; choose the handle of a customer.`)
    if (text === '') throw new Error('Write something first.')
    if (text.length > MAX_CUSTOMER_POST) throw new Error(`X takes ${MAX_CUSTOMER_POST} characters at most.`)
    const parent = input.replyTo === undefined ? null : world.get(input.replyTo)
    if (input.replyTo !== undefined && (!parent || parent.deleted)) throw new Error('The post that you answer is gone.')
    const name = input.authorName.trim() || handle
    if (world.findUser(handle)?.name !== name) world.user({ handle, name })
    return shown(world.post({ author: handle, text: addressed(text, parent), ...(parent && { replyTo: parent.id }) }))
  }

  return {
    data,
    remaining: () => pending().length,
    play: (signal) => {
      const rest = pending()
      const resumed = rest.length < data.posts.length
      return playInTime({ pending: rest, resumed, add, clock, random, signal })
    },
    platforms: () => [X],
    posts: () => world.all().toReversed().map(shown),
    write: async (input) => write(input),
    remove: async (id) => {
      const post = world.get(id)
      if (!post) throw new Error('There is no such post.')
      if (isOurs(post)) throw new Error('This is the brand’s own post; customers cannot delete it.')
      world.remove(id)
    },
    onChange: (listener) => world.onChange(listener),
  }
}
