/** Plays the scenario's posts on Reddit as if they were live, and is Reddit's customers' side of the practice page. */
import type { DemoInput, DemoPost } from '../demo.ts'
import { permalinkOf } from '../reddit/wire.ts'
import type { RedditThing, RedditWorld } from '../reddit/world.ts'
import type { PlayedWorld } from './join.ts'
import { type PlayerOptions, playInTime } from './pace.ts'
import { loadRedditScenario, type RedditScenarioData, type RedditScenarioPost } from './reddit-load.ts'

interface RedditScenario extends PlayedWorld {
  readonly data: RedditScenarioData
}

const REDDIT = { id: 'reddit', name: 'Reddit' }
/** Reddit's limits for a name and a comment. */
const NAME = /^[\w-]{3,20}$/
const MAX_TEXT = 10_000
/** Titles may be longer; people's are not. */
const MAX_TITLE = 100

/** A post written as one text: its first line or sentence becomes the title. */
const withTitle = (text: string): { title: string; text: string } => {
  const [first = ''] = text.split(/\n|(?<=[.!?…])\s/u, 1)
  if (first.length <= MAX_TITLE) return { title: first, text: text.slice(first.length).trim() }
  return { title: `${first.slice(0, MAX_TITLE - 1).trimEnd()}…`, text }
}

export const createRedditScenario = ({ world, clock, random }: PlayerOptions<RedditWorld>): RedditScenario => {
  const data = loadRedditScenario()
  for (const name of [...data.accounts, ...data.posts.map(({ author }) => author)]) world.user(name)

  /** What was played is what stands in the world: no second record of it could disagree after a kill. */
  const played = (): Map<string, RedditThing> =>
    new Map(world.all().flatMap((thing) => (thing.key === null ? [] : [[thing.key, thing] as const])))

  const pending = (): RedditScenarioPost[] => {
    const known = played()
    return data.posts.filter(({ key }) => !known.has(key))
  }

  const add = (post: RedditScenarioPost): void => {
    const { key, author, text } = post
    if ('title' in post) {
      world.submit({ key, author, text, title: post.title, subreddit: post.subreddit })
      return
    }
    const parent = played().get(post.replyTo)
    if (parent && parent.gone === null) world.comment({ key, author, text, parent: parent.name })
  }

  const isOurs = ({ authorId }: RedditThing): boolean => data.accounts.includes(world.findUser(authorId)?.name ?? '')

  const shown = (thing: RedditThing): DemoPost => {
    const name = world.findUser(thing.authorId)?.name ?? '[deleted]'
    return {
      id: thing.name,
      platform: REDDIT.id,
      author: { handle: name, name, followers: 0 },
      text: [thing.title, thing.text].filter(Boolean).join('\n\n'),
      postedAt: thing.createdAt,
      replyTo: thing.parentId,
      ours: isOurs(thing),
      deleted: thing.gone !== null,
      url: `https://www.reddit.com${permalinkOf(thing, world)}`,
    }
  }

  /** A post that names nobody we listen for is addressed to the first brand, or nobody would hear it. */
  const addressed = (text: string, parent: RedditThing | null): string => {
    const lower = text.toLowerCase()
    const heard = data.accounts.some((name) => lower.includes(name)) || (parent !== null && isOurs(parent))
    return heard ? text : `u/${data.accounts[0]} ${text}`
  }

  const write = (input: DemoInput): DemoPost => {
    const author = input.handle.trim().replace(/^(@|\/?u\/)/, '')
    const text = input.text.trim()
    if (!NAME.test(author)) throw new Error('A name on Reddit has 3 to 20 letters, digits, dashes or underscores.')
    if (data.accounts.some((own) => own.toLowerCase() === author.toLowerCase()))
      throw new Error(`u/${author} is the brand itself; choose the name of a customer.`)
    if (text === '') throw new Error('Write something first.')
    if (text.length > MAX_TEXT) throw new Error(`Reddit takes ${MAX_TEXT} characters at most.`)
    const parent = input.replyTo === undefined ? null : world.get(input.replyTo)
    if (input.replyTo !== undefined && (!parent || parent.gone !== null))
      throw new Error('The post that you answer is gone.')
    world.user(author)
    const words = addressed(text, parent)
    if (parent) return shown(world.comment({ author, parent: parent.name, text: words }))
    const brand = data.accounts.find((name) => words.toLowerCase().includes(name))
    const subreddit = data.subreddits.find((each) => each.brand === brand) ?? data.subreddits[0]
    return shown(world.submit({ author, subreddit: subreddit?.name ?? 'practice', ...withTitle(words) }))
  }

  return {
    data,
    remaining: () => pending().length,
    play: (signal) => {
      const rest = pending()
      const resumed = rest.length < data.posts.length
      return playInTime({ pending: rest, resumed, add, clock, random, signal })
    },
    platforms: () => [REDDIT],
    posts: () => world.all().toReversed().map(shown),
    write: async (input) => write(input),
    remove: async (id) => {
      const thing = world.get(id)
      if (!thing) throw new Error('There is no such post.')
      if (isOurs(thing)) throw new Error('This is the brand’s own post; customers cannot delete it.')
      world.remove(id)
    },
    onChange: (listener) => world.onChange(listener),
  }
}
