/** One fetched page becomes rows, in one transaction with its cursor (I1): what was seen is stored, once, and never half. */
import { createHash } from 'node:crypto'
import { excludedBy } from '../domain/match.ts'
import type { Post } from '../domain/post.ts'
import type { PollPage, SourceSpec, Unreadable } from '../platforms/contract.ts'
import { type Mention, Prisma } from '../store/generated/client.ts'
import { addReason, knownMentions } from '../store/mentions.ts'
import type { Tx } from '../store/open.ts'
import { storeOwnPosts } from '../store/own-posts.ts'
import { withoutForgotten } from '../store/post-ids.ts'
import { lockFeeds, type Source, updateLeased } from '../store/sources.ts'
import { storableAll } from '../store/storable.ts'
import { lockTicket } from '../store/tickets.ts'
import { refreshCard } from '../tickets/refresh.ts'
import { takeOverEdit } from './edits.ts'
import { type Filed, type FilingOptions, filePosts } from './filing.ts'
import { settleAnsweredNow } from './own-posts.ts'

export interface PageCounts {
  /** New mentions stored. */
  stored: number
  opened: number
  joined: number
  known: number
  own: number
  reposts: number
  excluded: number
  unreadable: number
}

/** What became of a page. `quarantined` names the first few unreadable posts with the reason, for people. */
export type StoredPage = PageCounts & { filed: Filed[]; quarantined: string[] }

/** The source's lease has passed to another instance: nothing was written. */
export class LeaseLost extends Error {
  constructor(key: string) {
    super(`The lease on ${key} has passed to another instance`)
    this.name = 'LeaseLost'
  }
}

/** Stores a page and advances the cursor. Throws LeaseLost, and then stores nothing. */
export async function commitPage(
  tx: Tx,
  source: Source,
  spec: SourceSpec,
  fetched: PollPage,
  options: FilingOptions,
): Promise<StoredPage> {
  const page = storableAll(fetched)
  await lockFeeds(tx, spec, { answers: holdsAnswers(page) })
  const leased = await updateLeased(tx, source, { cursor: page.cursor as unknown as Prisma.InputJsonObject })
  if (!leased) throw new LeaseLost(spec.key)
  return storePosts(tx, source, spec, page, options)
}

/** Stores a page of an earlier gap. The source's own cursor stays where it is; the gap remembers how far it has been filled. */
export async function commitBackfill(
  tx: Tx,
  source: Source,
  spec: SourceSpec,
  gapId: number,
  fetched: PollPage,
  options: FilingOptions,
): Promise<StoredPage> {
  await lockFeeds(tx, spec, { answers: holdsAnswers(fetched) })
  // Writing anything shows that the lease is still ours.
  const leased = await updateLeased(tx, source, { lastError: null })
  if (!leased) throw new LeaseLost(spec.key)
  const { more, cursor } = fetched
  const data = more ? { resume: JSON.stringify(cursor) } : { resume: null, closedAt: options.now }
  await tx.gap.update({ where: { id: gapId }, data })
  return storePosts(tx, source, spec, storableAll(fetched), options)
}

const holdsAnswers = ({ posts }: PollPage): boolean => posts.some(({ own }) => own)

async function storePosts(
  tx: Tx,
  source: Source,
  spec: SourceSpec,
  page: PollPage,
  options: FilingOptions,
): Promise<StoredPage> {
  const { now } = options
  const posts = await withoutForgotten(tx, spec, onceEach(page.posts))
  const own = posts.filter((post) => post.own)
  const others = posts.filter((post) => !post.own && !post.repost)
  const eligible = others.filter((post) => excludedBy(post, options.settings.intake.exclude) === null)
  const known = await knownMentions(
    tx,
    spec,
    eligible.map(({ externalId }) => externalId),
  )
  const fresh = eligible.filter(({ externalId }) => !known.has(externalId))

  const ownNew = await storeOwnPosts(tx, spec.account, own, now)
  await updateKnown(tx, eligible, known, spec.reason, options)
  const { spoiled, ...filed } = await filePosts(tx, spec, fresh, options)
  await settleAnsweredNow(tx, ownNew, options)
  const unreadable = [...page.unreadable, ...storableAll(spoiled)]
  await quarantine(tx, source.id, unreadable, now)
  await recordGap(tx, source.id, page, now)
  return {
    ...filed,
    stored: fresh.length - spoiled.length,
    known: known.size,
    own: own.length,
    reposts: posts.length - own.length - others.length,
    excluded: others.length - eligible.length,
    unreadable: unreadable.length,
    quarantined: unreadable
      .slice(0, 3)
      .map(({ externalId, reason }) => `${externalId ?? 'a post without an id'}: ${reason}`),
  }
}

/** Oldest first, each post once: feeds repeat and disorder. Posts of the same second keep the order of the feed, newest first. */
function onceEach(posts: Post[]): Post[] {
  const byId = new Map(posts.map((post) => [post.externalId, post]))
  return [...byId.values()].reverse().sort((a, b) => a.postedAt.getTime() - b.postedAt.getTime())
}

/** A post found again: remembers the further reason, takes over an edit, and may be answered if either way to it allows that. */
async function updateKnown(
  tx: Tx,
  posts: Post[],
  known: Awaited<ReturnType<typeof knownMentions>>,
  reason: string,
  options: FilingOptions,
): Promise<void> {
  const { now } = options
  const again: number[] = []
  for (const post of posts) {
    const before = known.get(post.externalId)
    const mention = before !== undefined && isEdited(post, before) ? await lockMention(tx, before) : before
    if (mention === undefined) continue
    // What was erased stays so, whatever the platform goes on to show.
    if (mention.state === 'erased' || mention.state === 'deleted') continue
    const foundAnew = !mention.reasons.includes(reason)
    if (foundAnew) again.push(mention.id)
    const nowAnswerable = post.reply.allowed && !mention.canReply
    if (nowAnswerable || mention.missingSince !== null)
      await tx.mention.update({
        where: { id: mention.id },
        data: {
          missingSince: null,
          ...(nowAnswerable ? { canReply: true, noReplyReason: null, kind: post.kind } : {}),
        },
      })
    if (isEdited(post, mention))
      await takeOverEdit(tx, mention, { text: post.text, html: post.html, editedAt: post.editedAt ?? now }, options)
    // The card names every reason, too.
    else if (nowAnswerable || foundAnew) await refreshCard(tx, mention.ticketId, now)
  }
  await addReason(tx, again, reason)
}

const isEdited = (post: Post, { text }: Mention): boolean => post.state === 'edited' && text !== post.text

/** As it stands by now: somebody else may have taken over the same edit, or erased the post, since the page was compared with it. */
async function lockMention(tx: Tx, { id, ticketId }: Mention): Promise<Mention | undefined> {
  await lockTicket(tx, ticketId)
  return (await tx.mention.findUnique({ where: { id } })) ?? undefined
}

async function quarantine(tx: Tx, sourceId: number, unreadable: Unreadable[], now: Date): Promise<void> {
  if (unreadable.length === 0) return
  await tx.quarantined.createMany({
    data: unreadable.map(({ externalId, raw, reason }) => ({
      sourceId,
      externalId,
      digest: createHash('sha256')
        .update(JSON.stringify(raw) ?? 'nothing')
        .digest('hex'),
      raw: (raw ?? Prisma.JsonNull) as Prisma.InputJsonValue,
      reason,
      seenAt: now,
    })),
    skipDuplicates: true,
  })
}

async function recordGap(tx: Tx, sourceId: number, page: PollPage, now: Date): Promise<void> {
  if (page.gap === null) return
  const { from, to, reason, resume } = page.gap
  await tx.gap.create({ data: { sourceId, reason, fromAt: from, toAt: to, resume, createdAt: now } })
}
