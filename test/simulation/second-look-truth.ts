/** What second looks are for: what its author took back does not live on with us, what still stands does, and as it was corrected. */
import type { Ticket } from '../../src/store/tickets.ts'
import type { WorldPost } from './platform-world.ts'
import type { Truth } from './truth.ts'

/** A settled matter is watched for a week; these are looked at once a day. */
const SURELY_WATCHED = 5 * 86_400_000

export const isErased = ({ state }: { state: string }): boolean => state === 'deleted' || state === 'erased'

/** To be called when each post has been looked at since the last deletion, and what was not found once more an hour later. */
export async function checkSecondLooks(tickets: Ticket[], truth: Truth): Promise<void> {
  const { store, platforms, record, now } = truth
  const mentions = await store.prisma.mention.findMany()
  const posts = new Map(platforms.flatMap(({ id, posts }) => posts.map((post) => [`${id}:${post.id}`, post])))
  const ofTicket = Map.groupBy(mentions, ({ ticketId }) => ticketId)
  const erased: WorldPost[] = []
  for (const { id, state, settledAt } of tickets) {
    const isWatched = settledAt === null || settledAt.getTime() > now - SURELY_WATCHED
    let stands = 0
    for (const mention of ofTicket.get(id) ?? []) {
      const post = posts.get(`${mention.platform}:${mention.externalId}`)
      const name = `${mention.platform} post ${mention.externalId} of ticket ${id}`
      if (post === undefined) continue
      if (!post.deleted) {
        stands++
        if (isErased(mention)) record.fail(`${name} stands on the platform, but it is ${mention.state} here`)
        else if (isWatched && mention.text !== post.text) record.fail(`${name} was edited; we have “${mention.text}”`)
      } else if (isErased(mention) && mention.text === '') erased.push(post)
      else if (isWatched) record.fail(`${name} was deleted by its author, but it is ${mention.state} here`)
    }
    if (state === 'gone' && stands > 0) record.fail(`ticket ${id} is gone, but ${stands} of its posts stand`)
    if (isWatched && state !== 'gone' && stands === 0)
      record.fail(`all posts of ticket ${id} were deleted, but it is ${state}`)
  }
  await checkNowhere(erased, truth)
}

/** Each post has a word of its own. */
async function checkNowhere(posts: WorldPost[], { store, slack, record }: Truth): Promise<void> {
  record.totals.erased += posts.length
  if (posts.length === 0) return
  const marks = posts.map(({ mark }) => mark)
  for (const { message } of slack.messages.values()) {
    const shown = JSON.stringify(message)
    const mark = marks.find((each) => shown.includes(each))
    if (mark !== undefined)
      record.fail(`the deleted post ${mark} is still shown in Slack: ${message.text.slice(0, 200)}`)
  }
  const patterns = marks.map((mark) => `%${mark}%`)
  const tables = await store.prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  for (const { name } of tables) {
    const [found] = await store.prisma.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM "${name}" t WHERE t::text LIKE ANY($1) LIMIT 1`,
      patterns,
    )
    if (found !== undefined) record.fail(`${name} still holds words of a deleted post: ${found.row.slice(0, 300)}`)
  }
}
