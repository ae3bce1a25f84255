/** Several platforms' customers as one practice world. */
import type { DemoPost, DemoWorld } from '../demo.ts'

/** A practice world that fills itself. */
export interface PlayedWorld extends DemoWorld {
  /** Plays what has not been played yet; resolves when all is, or when the signal aborts. */
  play(signal: AbortSignal): Promise<void>
  /** How many posts are still to come. */
  remaining(): number
}

const inTime = (one: DemoPost, other: DemoPost): number => Date.parse(one.postedAt) - Date.parse(other.postedAt)

/** Ids of posts never meet: each platform names its own in its own way. */
export const joinWorlds = (worlds: PlayedWorld[]): PlayedWorld => {
  const worldOf = (id: string): PlayedWorld => {
    const found = worlds.find((world) => world.posts().some((post) => post.id === id))
    if (!found) throw new Error('There is no such post.')
    return found
  }
  const platforms = () => worlds.flatMap((world) => world.platforms())
  return {
    platforms,
    posts: () => worlds.flatMap((world) => world.posts()).sort(inTime),
    write: async (input) => {
      const world = worlds.find((each) => each.platforms().some(({ id }) => id === input.platform))
      const names = platforms().map(({ name }) => name)
      if (!world) throw new Error(`There is no platform "${input.platform}" here; choose ${names.join(' or ')}.`)
      return world.write(input)
    },
    remove: async (id) => worldOf(id).remove(id),
    onChange: (listener) => {
      const ends = worlds.map((world) => world.onChange(listener))
      return () => {
        for (const end of ends) end()
      }
    },
    play: async (signal) => {
      await Promise.all(worlds.map((world) => world.play(signal)))
    },
    remaining: () => worlds.reduce((sum, world) => sum + world.remaining(), 0),
  }
}
