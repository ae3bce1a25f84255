/** Plays a platform's part of the scenario as if it were live, and is its customers' side of the practice page. */
import type { Clock, Random } from '../../domain/clock.ts'
import type { DemoInput, DemoPost } from '../demo.ts'
import type { PlayedWorld } from './join.ts'
import { playInTime } from './pace.ts'
import type { ToldPost, ToldScenario } from './told-load.ts'

/** What a platform's world offers to the one who plays in it. */
export interface Stage {
  platform: { id: string; name: string }
  /** Ids of what was played, by key, with whether it can still be answered. */
  played(): Map<string, { id: string; gone: boolean }>
  add(post: ToldPost, parentId: string | null): void
  posts(): DemoPost[]
  /** The full handle for what a person typed. @throws Error with words for the person when it is none. */
  handleFrom(typed: string): string
  /** Makes sure that the author exists. */
  author(handle: string, name: string): void
  /** Returns the new post's id. */
  write(handle: string, text: string, parentId: string | null): string
  remove(id: string): void
  onChange(listener: () => void): () => void
}

export interface Told extends PlayedWorld {
  readonly data: ToldScenario
}

const MAX_CUSTOMER_POST = 2_000

export const createTold = (
  stage: Stage,
  data: ToldScenario,
  { clock, random }: { clock: Clock; random: Random | undefined },
): Told => {
  const { platform } = stage
  /** What was played is what stands in the world: no second record of it could disagree after a kill. */
  const pending = (): ToldPost[] => {
    const known = stage.played()
    return data.posts.filter(({ key }) => !known.has(key))
  }

  const add = (post: ToldPost): void => {
    const parent = post.replyTo === undefined ? null : (stage.played().get(post.replyTo) ?? null)
    // Its parent may have been deleted on the page meanwhile: then nobody answers it any more.
    if (post.replyTo === undefined || (parent && !parent.gone)) stage.add(post, parent?.id ?? null)
  }

  const find = (id: string): DemoPost | null => stage.posts().find((post) => post.id === id) ?? null
  const handles = data.accounts.map(({ handle }) => handle)

  /** Customers speak to someone: a post that names nobody we listen for is addressed to the first brand, or nobody would hear it. */
  const addressed = (text: string, parent: DemoPost | null): string => {
    const lower = text.toLowerCase()
    const brands = handles.map((handle) => handle.split(/[.@]/)[0] ?? handle)
    return brands.some((brand) => lower.includes(brand)) || parent?.ours ? text : `@${handles[0]} ${text}`
  }

  const write = (input: DemoInput): DemoPost => {
    const handle = stage.handleFrom(input.handle.trim().replace(/^@/, ''))
    const text = input.text.trim()
    if (handles.some((own) => own.toLowerCase() === handle.toLowerCase()))
      throw new Error(`@${handle} is the brand itself; choose the handle of a customer.`)
    if (text === '') throw new Error('Write something first.')
    if (text.length > MAX_CUSTOMER_POST) throw new Error(`${platform.name} takes ${MAX_CUSTOMER_POST} characters here.`)
    const parent = input.replyTo === undefined ? null : find(input.replyTo)
    if (input.replyTo !== undefined && (!parent || parent.deleted)) throw new Error('The post that you answer is gone.')
    stage.author(handle, input.authorName.trim() || handle)
    const post = find(stage.write(handle, addressed(text, parent), parent?.id ?? null))
    if (!post) throw new Error('The post was not kept.')
    return post
  }

  return {
    data,
    remaining: () => pending().length,
    play: (signal) => {
      const rest = pending()
      return playInTime({ pending: rest, resumed: rest.length < data.posts.length, add, clock, random, signal })
    },
    platforms: () => [platform],
    posts: () => stage.posts(),
    write: async (input) => write(input),
    remove: async (id) => {
      const post = find(id)
      if (!post) throw new Error('There is no such post.')
      if (post.ours) throw new Error('This is the brand’s own post; customers cannot delete it.')
      stage.remove(id)
    },
    onChange: (listener) => stage.onChange(listener),
  }
}
