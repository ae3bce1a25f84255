/** Whether what a local server sends has the shape of what the real one sends. */
import { AtpAgent } from '@atproto/api'
import { systemClock } from '../../src/domain/clock.ts'
import { createBlueskyServer } from '../../src/sandbox/bluesky/server.ts'
import { createBlueskyWorld } from '../../src/sandbox/bluesky/world.ts'

/** Every place in a value with the type that stands there; items of lists share one place. */
export const placesOf = (value: unknown, at = ''): string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => placesOf(item, `${at}[]`)))]
  if (typeof value !== 'object' || value === null) return [`${at}: ${value === null ? 'null' : typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, `${at}.${key}`))
}

/** What a local answer has that the real one has not. */
export const inventedIn = (local: unknown, real: unknown): string[] => {
  const known = new Set(placesOf(real))
  return placesOf(local).filter((place) => !known.has(place))
}

/** A session, and a post as notification, view and record, as the local server tells them to the real library. */
export async function localAnswers(brand: string) {
  const world = createBlueskyWorld({ clock: systemClock })
  const password = 'abcd-efgh-ijkl-mnop'
  const server = createBlueskyServer({ world, clock: systemClock, passwords: { [brand]: password } })
  await server.start()
  try {
    world.user({ handle: brand, name: 'Tidevogn' })
    const { did } = world.user({ handle: 'otto.test', name: 'Otto' })
    const said = world.post({ author: did, text: `@${brand} hello https://a.example/b`, lang: 'en' })
    const agent = new AtpAgent({ service: server.url })
    const session = await agent.login({ identifier: brand, password })
    const { notifications } = (await agent.app.bsky.notification.listNotifications({ reasons: ['mention'] })).data
    const { posts } = (await agent.app.bsky.feed.getPosts({ uris: [said.uri] })).data
    const rkey = said.uri.split('/').at(-1) ?? ''
    const record = (await agent.com.atproto.repo.getRecord({ repo: did, collection: 'app.bsky.feed.post', rkey })).data
    return { session: session.data, notification: notifications[0], view: posts[0], record }
  } finally {
    await server.stop()
  }
}
