/** The scenario on Bluesky: its posts in the local world, and its customers on the practice page. */
import type { BlueskyPost, BlueskyWorld } from '../bluesky/world.ts'
import type { DemoPost } from '../demo.ts'
import type { PlayerOptions } from './pace.ts'
import { createTold, type Told } from './told.ts'
import { loadTold } from './told-load.ts'
import { BLUESKY_HOST } from './told-practice.ts'

const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9-]+)*$/i

const handleFrom = (typed: string): string => {
  // What a person types for other platforms serves here as well.
  const name = typed.replaceAll('_', '-')
  if (!NAME.test(name)) throw new Error('A handle on Bluesky has letters, digits and hyphens.')
  return name.includes('.') ? name : `${name}.${BLUESKY_HOST}`
}

export const createBlueskyScenario = ({ world, clock, random }: PlayerOptions<BlueskyWorld>): Told => {
  const data = loadTold('bluesky')
  for (const customer of data.customers) if (!world.findUser(customer.handle)) world.user(customer)
  // The brands' accounts may be there already, by their handles alone.
  for (const account of data.accounts) if (world.findUser(account.handle)?.name !== account.name) world.user(account)
  const handles = new Set(data.accounts.map(({ handle }) => handle))

  const shown = (post: BlueskyPost): DemoPost => {
    const author = world.findUser(post.did)
    const handle = author?.handle ?? post.did
    return {
      id: post.uri,
      platform: 'bluesky',
      author: { handle, name: author?.name ?? handle, followers: author?.followers ?? 0 },
      text: post.record.text,
      postedAt: post.record.createdAt,
      replyTo: post.record.reply?.parent.uri ?? null,
      ours: handles.has(handle),
      deleted: post.deleted,
      url: `https://bsky.app/profile/${handle}/post/${post.uri.slice(post.uri.lastIndexOf('/') + 1)}`,
    }
  }

  return createTold(
    {
      platform: { id: 'bluesky', name: 'Bluesky' },
      played: () =>
        new Map(
          world
            .all()
            .flatMap(({ key, uri, deleted }) => (key === null ? [] : [[key, { id: uri, gone: deleted }] as const])),
        ),
      add: ({ key, author, lang, text, images }, parent) =>
        void world.post({
          key,
          author,
          lang,
          text,
          ...(parent !== null && { replyTo: parent }),
          ...(images && { images }),
        }),
      posts: () => world.all().toReversed().map(shown),
      handleFrom,
      author: (handle, name) => {
        if (world.findUser(handle)?.name !== name) world.user({ handle, name })
      },
      write: (author, text, parent) => world.post({ author, text, ...(parent !== null && { replyTo: parent }) }).uri,
      remove: (uri) => world.remove(uri),
      onChange: (listener) => world.onChange(listener),
    },
    data,
    { clock, random },
  )
}
