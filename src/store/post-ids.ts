/**
 * Ids of posts that name somebody who was forgotten: a fingerprint stands in their place, in all rows. What streams bring later is asked for
 * by the fingerprint as well, so that nothing of the person comes back with it and the conversation goes on for everybody else.
 */
import { createHash } from 'node:crypto'
import type { Post } from '../domain/post.ts'
import { idsBegin, namesAuthor, withoutPostIds } from '../domain/post-id.ts'
import { type Mention, Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'
import { accountsBeside } from './sources.ts'

interface Feed {
  platform: string
  account: string
}

/** As places in streams have it (platforms/bluesky/at-uri.ts), so that what they remember stays remembered. */
const fingerprintOf = (postId: string): string => createHash('sha256').update(postId).digest('hex')

/** What stands for the id of a post whose author was forgotten. */
const forgottenId = (postId: string): string => `erased:${fingerprintOf(postId)}`

/** The mentions of people who were forgotten among these, by the id as it was asked for, whichever of our accounts had it. */
export async function forgottenMentions(tx: Tx, feed: Feed, postIds: string[]): Promise<Map<string, Mention>> {
  const asked = new Map(postIds.filter(namesAuthor).map((id) => [forgottenId(id), id]))
  if (asked.size === 0) return new Map()
  const account = { in: await accountsBeside(tx, feed) }
  const where = { platform: feed.platform, account, externalId: { in: [...asked.keys()] } }
  const rows = await tx.mention.findMany({ where, orderBy: { id: 'asc' } })
  return new Map(rows.map((row) => [asked.get(row.externalId) ?? row.externalId, row]))
}

/** The posts as they may be stored: none says any more that it stands under a post of somebody who was forgotten. */
export async function withoutForgotten(tx: Tx, feed: Feed, posts: Post[]): Promise<Post[]> {
  const above = new Set(posts.flatMap(({ rootId, parentId }) => [rootId, parentId ?? '']).filter(namesAuthor))
  if (above.size === 0) return posts
  const { isForgotten, isStored } = await lookUp(tx, feed, [...above])
  return posts.map((post) => {
    const { rootId, parentId, replyRef } = post
    const named = Object.values(replyRef).some(isForgotten)
    return {
      ...post,
      rootId: isForgotten(rootId) ? forgottenId(rootId) : rootId,
      // An older post of theirs may have been found only since; then it is a mention, and answers must find it.
      parentId: parentId !== null && isForgotten(parentId) && !isStored(parentId) ? forgottenId(parentId) : parentId,
      replyRef: named ? Object.fromEntries(Object.entries(replyRef).filter(([, id]) => !isForgotten(id))) : replyRef,
    }
  })
}

/** Which of these ids stand in our rows, and which of them only by their fingerprint. */
async function lookUp(tx: Tx, feed: Feed, ids: string[]) {
  const { platform } = feed
  const account = { in: await accountsBeside(tx, feed) }
  const fingerprints = ids.map(forgottenId)
  const rootId = { in: fingerprints }
  const mentions = await tx.mention.findMany({
    where: { platform, account, externalId: { in: [...ids, ...fingerprints] } },
    select: { externalId: true },
  })
  const tickets = await tx.ticket.findMany({
    where: { platform, rootId },
    select: { rootId: true },
    distinct: ['rootId'],
  })
  const own = await tx.ownPost.findMany({ where: { platform, rootId }, select: { rootId: true }, distinct: ['rootId'] })
  const found = new Set([
    ...mentions.map(({ externalId }) => externalId),
    ...[...tickets, ...own].map((row) => row.rootId),
  ])
  return {
    isForgotten: (id: string): boolean => namesAuthor(id) && found.has(forgottenId(id)),
    isStored: (id: string): boolean => found.has(id),
  }
}

const named = (column: string): Prisma.Sql => Prisma.raw(`"${column}"`)

/** In SQL what `forgottenId` is. */
export const forgottenIdOf = (column: string): Prisma.Sql =>
  Prisma.sql`'erased:' || encode(sha256(convert_to(${named(column)}, 'UTF8')), 'hex')`

/** Puts fingerprints in the place of all ids of posts by this person, in other people's rows as well. Returns how many rows it changed. */
export async function hidePostIds(tx: Tx, did: string): Promise<number> {
  const begin = idsBegin(did)
  const isTheirs = (column: string) => Prisma.sql`starts_with(${named(column)}, ${begin})`
  const hidden = (column: string) =>
    Prisma.sql`${named(column)} = CASE WHEN ${isTheirs(column)} THEN ${forgottenIdOf(column)} ELSE ${named(column)} END`
  const changed = [
    await hideInTickets(tx, begin),
    // Where an answer goes is read from the answered post itself; what is kept with it serves only when that cannot be read.
    await tx.$executeRaw`
      UPDATE "Mention" SET ${hidden('externalId')}, ${hidden('rootId')}, ${hidden('parentId')}, "replyRef" =
        CASE WHEN starts_with("replyRef" ->> 'rootUri', ${begin}) THEN "replyRef" - 'rootUri' ELSE "replyRef" END
      WHERE ${isTheirs('externalId')} OR ${isTheirs('rootId')} OR ${isTheirs('parentId')}`,
    await tx.$executeRaw`
      UPDATE "OwnPost" SET ${hidden('rootId')}, ${hidden('parentId')}
      WHERE ${isTheirs('rootId')} OR ${isTheirs('parentId')}`,
    await tx.$executeRaw`UPDATE "Quarantined" SET ${hidden('externalId')} WHERE ${isTheirs('externalId')}`,
    // Alerts name posts that could not be read.
    await tx.$executeRaw`
      UPDATE "Delivery" SET payload = replace(payload::text, ${did}, 'erased')::jsonb
      WHERE kind = 'alert' AND strpos(payload::text, ${did}) > 0`,
    await hideInPlaces(tx, did),
  ]
  return changed.reduce((sum, rows) => sum + rows, 0)
}

async function hideInTickets(tx: Tx, begin: string): Promise<number> {
  const rows = await tx.ticket.findMany({
    where: { rootId: { startsWith: begin } },
    orderBy: { id: 'asc' },
    select: { id: true, rootId: true },
  })
  // The database takes `_` and `%` for any signs.
  const theirs = rows.filter(({ rootId }) => rootId.startsWith(begin))
  for (const { id, rootId } of theirs) await tx.ticket.update({ where: { id }, data: { rootId: forgottenId(rootId) } })
  return theirs.length
}

/** Places in streams that nobody reads on from, and old ones: a place that is in use names nobody. */
async function hideInPlaces(tx: Tx, did: string): Promise<number> {
  const sources = await tx.$queryRaw<{ id: number; cursor: string }[]>`
    SELECT id, cursor::text AS cursor FROM "Source" WHERE strpos(cursor::text, ${did}) > 0`
  for (const { id, cursor } of sources)
    await tx.source.update({ where: { id }, data: { cursor: JSON.parse(placeWithout(cursor, did)) } })
  const gaps = await tx.gap.findMany({ where: { resume: { contains: did } }, select: { id: true, resume: true } })
  for (const { id, resume } of gaps)
    if (resume !== null) await tx.gap.update({ where: { id }, data: { resume: placeWithout(resume, did) } })
  return sources.length + gaps.length
}

/** The server's own continuation may name the post that it goes on from. Without it the walk begins anew, and what it brings again is known. */
function placeWithout(place: string, did: string): string {
  const { walk, ...settled } = JSON.parse(withoutPostIds(place, fingerprintOf))
  const namesThem = walk !== undefined && JSON.stringify(walk).includes(did)
  return JSON.stringify(namesThem ? settled : { ...settled, walk })
}
