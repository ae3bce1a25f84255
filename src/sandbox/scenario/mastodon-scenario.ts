/** The scenario on Mastodon: its posts in the local world, and its customers on the practice page. */
import type { DemoPost } from '../demo.ts'
import { urlOf } from '../mastodon/wire.ts'
import type { MastodonStatus, MastodonWorld } from '../mastodon/world.ts'
import type { PlayerOptions } from './pace.ts'
import { createTold, type Told } from './told.ts'
import { loadTold } from './told-load.ts'

const NAME = /^\w{1,30}(@[\w-]+(\.[\w-]+)+)?$/

const handleFrom = (typed: string): string => {
  if (!NAME.test(typed))
    throw new Error('A name on Mastodon has letters, digits or underscores, and perhaps @ and a server.')
  return typed
}

export const createMastodonScenario = ({ world, clock, random }: PlayerOptions<MastodonWorld>): Told => {
  const data = loadTold('mastodon')
  for (const { handle: acct, name, followers } of data.customers)
    if (!world.findUser(acct)) world.user({ acct, name, followers })
  // The brands' accounts may be there already, by their handles alone.
  for (const { handle: acct, name, followers } of data.accounts)
    if (world.findUser(acct)?.name !== name) world.user({ acct, name, followers })
  const handles = new Set(data.accounts.map(({ handle }) => handle))

  const shown = (status: MastodonStatus): DemoPost => {
    const author = world.findUser(status.accountId)
    const handle = author?.acct ?? status.accountId
    return {
      id: status.id,
      platform: 'mastodon',
      author: { handle, name: author?.name ?? handle, followers: author?.followers ?? 0 },
      text: status.text,
      postedAt: status.createdAt,
      replyTo: status.replyTo,
      ours: handles.has(handle),
      deleted: status.deleted,
      url: urlOf(status, world),
    }
  }

  return createTold(
    {
      platform: { id: 'mastodon', name: 'Mastodon' },
      played: () =>
        new Map(
          world.all().flatMap(({ key, id, deleted }) => (key === null ? [] : [[key, { id, gone: deleted }] as const])),
        ),
      add: ({ key, author, lang, text, images, visibility }, parent) =>
        void world.post({
          key,
          author,
          language: lang,
          text,
          ...(parent !== null && { replyTo: parent }),
          ...(visibility !== undefined && { visibility }),
          ...(images && { media: images.map((alt) => ({ url: 'https://media.mastodon.example/picture.jpg', alt })) }),
        }),
      posts: () => world.all().toReversed().map(shown),
      handleFrom,
      author: (acct, name) => {
        if (world.findUser(acct)?.name !== name) world.user({ acct, name })
      },
      write: (author, text, parent) => world.post({ author, text, ...(parent !== null && { replyTo: parent }) }).id,
      remove: (id) => world.remove(id),
      onChange: (listener) => world.onChange(listener),
    },
    data,
    { clock, random },
  )
}
