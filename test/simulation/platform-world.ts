/** A social platform with its own truth: who wrote what. Its feeds page newest first, repeat posts and mix up their order. */
import { PlatformError } from '../../src/domain/errors.ts'
import type { Post } from '../../src/domain/post.ts'
import {
  NO_SPEND,
  type OutgoingReply,
  type Platform,
  type PollPage,
  type PollRequest,
  type SendOutcome,
  type SourceSpec,
} from '../../src/platforms/contract.ts'
import type { Caller, House } from './caller.ts'
import type { Chance } from './chance.ts'
import type { CallFault } from './weather.ts'

export interface WorldPost {
  id: number
  /** Stands in its text, and in no other's. */
  mark: string
  author: { id: string; handle: string; name: string; followers: number }
  text: string
  at: number
  rootId: number
  parentId: number | null
  own: boolean
  repost: boolean
  deleted: boolean
  /** When its author changed it last. */
  editedAt: number | null
  /** Found by name, by words, or both. */
  streams: readonly string[]
  /** Of a reply of ours that came by API. */
  reply: OutgoingReply | null
}

export interface PlatformWorldOptions {
  id: 'x' | 'reddit'
  account: string
  brand: string
  streams: { stream: string; every: number }[]
  pageSize: number
  /** Feeds without a position now and then bring back this many posts that were read before. */
  overlap: number
  house: House
  chance: Chance
}

const LIMITS = { x: { max: 280, unit: 'x-weighted' }, reddit: { max: 10_000, unit: 'characters' } } as const

export class PlatformWorld {
  readonly posts: WorldPost[] = []
  readonly options: PlatformWorldOptions
  /** Hears of every reply of ours. */
  onReply: (reply: WorldPost) => void = () => undefined
  /** Hears of every post of which we cannot tell whether our answer stands under it. */
  onUncertain: (asked: WorldPost) => void = () => undefined
  /** Replies that cannot be read back before then. */
  readonly #readableAt = new Map<string, number>()
  readonly #sentKeys = new Set<string>()
  readonly #overlooked = new Set<string>()
  #lastNews = 0

  constructor(options: PlatformWorldOptions) {
    this.options = options
  }

  get id(): 'x' | 'reddit' {
    return this.options.id
  }

  write(post: Pick<WorldPost, 'mark' | 'author' | 'text' | 'streams'> & Partial<WorldPost>): WorldPost {
    const { house } = this.options
    const id = this.posts.length + 1001
    const written: WorldPost = {
      id,
      at: house.agenda.now,
      rootId: id,
      parentId: null,
      own: false,
      repost: false,
      deleted: false,
      editedAt: null,
      reply: null,
      ...post,
    }
    this.posts.push(written)
    if (!written.own && !written.repost) house.record.totals.posts++
    house.record.step(`${this.id}: ${written.own ? 'we write' : written.author.handle} ${written.text.slice(0, 80)}`)
    return written
  }

  /** Whether something was written since this was asked last. */
  isNews(): boolean {
    const isNews = this.posts.length > this.#lastNews
    this.#lastNews = this.posts.length
    return isNews
  }

  find(id: number | string): WorldPost | undefined {
    return this.posts[Number(id) - 1001]
  }

  platformOf(caller: Caller): Platform {
    const { id } = this
    const { max, unit } = LIMITS[id]
    return {
      id,
      sources: () => this.sources(),
      poll: (request) =>
        caller.call(
          id,
          `poll ${request.source.stream}`,
          false,
          () => this.#page(request),
          (fault) => this.#pollError(fault),
        ),
      send: (reply) => this.#send(caller, reply),
      reconcile: (reply, attemptedAt) =>
        caller.call(
          id,
          'read back',
          false,
          () => {
            if ((this.#readableAt.get(reply.key) ?? 0) > this.options.house.agenda.now)
              throw new PlatformError('unavailable', 'our own posts cannot be read')
            const found = this.posts.find((post) => post.reply?.key === reply.key)
            if (found !== undefined)
              return { result: 'sent', externalId: String(found.id), url: this.#url(found), spend: NO_SPEND } as const
            const since = this.options.house.agenda.now - attemptedAt.getTime()
            return since >= 5_000
              ? ({ result: 'absent', spend: NO_SPEND } as const)
              : ({ result: 'unknown', detail: 'too early to tell', spend: NO_SPEND } as const)
          },
          (fault) => this.#pollError(fault),
        ),
      recheck: (_account, ids) =>
        caller.call(
          id,
          'recheck',
          false,
          () => ({ results: ids.map((each) => this.#look(each)), spend: NO_SPEND }),
          (fault) => this.#pollError(fault),
        ),
      describeLimits: () => ({
        text: { max, unit },
        unit,
        notes: [],
        minSendGapMs: 0,
        idempotentSend: false,
        recheckBatch: 100,
        readBackAfterMs: 5_000,
      }),
      replyPolicy: () => ({ allowed: true }),
    }
  }

  sources(): SourceSpec[] {
    const { id, account, brand, streams } = this.options
    return streams.map(({ stream, every }) => ({
      key: `${id}:${account}:${brand}:${stream}`,
      platform: id,
      account,
      brand,
      stream,
      query: null,
      reason: stream,
      every,
    }))
  }

  #look(id: string) {
    const post = this.find(id)
    if (post === undefined || post.deleted) return { externalId: id, state: 'deleted' as const }
    // An index that lags: once for a post, as a second time an hour later would be believed.
    if (!this.#overlooked.has(id) && this.options.house.weather.overlooks(this.id)) {
      this.#overlooked.add(id)
      return { externalId: id, state: 'deleted' as const }
    }
    return post.editedAt === null
      ? { externalId: id, state: 'same' as const }
      : { externalId: id, state: 'edited' as const, text: post.text, html: null, editedAt: new Date(post.editedAt) }
  }

  /** One page below the bookmark, newest first. */
  #page({ source, cursor, since, maxPages }: PollRequest): PollPage {
    const { pageSize, overlap, chance } = this.options
    const settled = cursor.settled === null ? null : Number(cursor.settled)
    const below = cursor.walk === undefined ? Number.POSITIVE_INFINITY : Number(cursor.walk.pageToken)
    const isNew = (post: WorldPost) => (settled === null ? post.at >= since.getTime() : post.id > settled)
    const shown = this.posts.filter((post) => !post.deleted && post.streams.includes(source.stream) && post.id < below)
    const rest = shown.filter(isNew).reverse()
    const items = rest.slice(0, pageSize)
    const last = items.at(-1)
    const newest = cursor.walk?.newest ?? String(items[0]?.id ?? settled ?? 0)
    const pages = (cursor.walk?.pages ?? 0) + 1
    const more = last !== undefined && rest.length > items.length
    const before =
      more || overlap === 0 || chance.happens(0.6) ? [] : shown.filter((post) => !isNew(post)).slice(-overlap)
    const posts = this.#disorder([...items, ...before.reverse()], chance)
    const seen = { posts: posts.map((post) => this.#normal(post)), unreadable: [], spend: NO_SPEND }
    if (!more) return { ...seen, cursor: { settled: newest }, more: false, gap: null }
    const walk = { newest, pageToken: String(last.id), pages }
    if (pages < maxPages) return { ...seen, cursor: { settled: cursor.settled, walk }, more: true, gap: null }
    const resume = JSON.stringify({ settled: cursor.settled, walk: { ...walk, pages: 0 } })
    const gap = { from: null, to: new Date(last.at), reason: 'page-limit' as const, resume }
    return { ...seen, cursor: { settled: newest }, more: false, gap }
  }

  #disorder(posts: WorldPost[], chance: Chance): WorldPost[] {
    const [first, ...others] = posts
    if (first === undefined || !chance.happens(0.3)) return posts
    return chance.happens(0.5) ? [...posts, first] : [...others, first]
  }

  #normal(post: WorldPost): Post {
    return {
      platform: this.id,
      externalId: String(post.id),
      url: this.#url(post),
      text: post.text,
      html: null,
      language: null,
      postedAt: new Date(post.at),
      editedAt: post.editedAt === null ? null : new Date(post.editedAt),
      kind: post.parentId === null ? 'mention' : 'reply',
      author: { ...post.author, bot: false },
      rootId: String(post.rootId),
      parentId: post.parentId === null ? null : String(post.parentId),
      media: [],
      metrics: { likes: 0, reposts: 0, replies: 0 },
      state: post.editedAt === null ? 'live' : 'edited',
      own: post.own,
      repost: post.repost,
      reply: { allowed: true },
      limit: LIMITS[this.id],
      replyRef: {},
    }
  }

  #url = ({ id }: WorldPost): string => `https://${this.options.id}.example/${id}`

  #pollError(fault: CallFault): PlatformError {
    switch (fault.kind) {
      case 'rate-limited': {
        const retryAt = new Date(this.options.house.agenda.now + fault.retryAfter)
        return new PlatformError('rate-limited', 'slow down', { retryAt })
      }
      case 'token-dead':
        return new PlatformError('token-dead', 'the token was revoked')
      default:
        return new PlatformError('unavailable', fault.kind)
    }
  }

  async #send(caller: Caller, reply: OutgoingReply): Promise<SendOutcome> {
    class Faulty extends Error {
      readonly fault: CallFault
      constructor(fault: CallFault) {
        super(fault.kind)
        this.fault = fault
      }
    }
    try {
      return await caller.call(
        this.id,
        'send',
        true,
        () => this.#accept(reply),
        (fault) => new Faulty(fault),
      )
    } catch (error) {
      if (!(error instanceof Faulty)) throw error
      const { fault } = error
      const rejected = { result: 'rejected', detail: fault.kind, spend: NO_SPEND } as const
      if (fault.kind === 'rate-limited') {
        const retryAt = new Date(this.options.house.agenda.now + fault.retryAfter)
        return { ...rejected, reason: 'rate-limited', retryAt }
      }
      if (fault.kind === 'token-dead') return { ...rejected, reason: 'token-dead', retryAt: null }
      const { agenda, weather } = this.options.house
      this.#readableAt.set(reply.key, agenda.now + weather.unreadable(this.id))
      const asked = this.find(reply.to.externalId)
      if (asked !== undefined) this.onUncertain(asked)
      return { result: 'unknown', detail: fault.kind, spend: NO_SPEND }
    }
  }

  #accept(reply: OutgoingReply): SendOutcome {
    const { house, account } = this.options
    const parent = this.find(reply.to.externalId)
    if (parent === undefined || parent.deleted)
      return { result: 'rejected', reason: 'post-gone', detail: 'no such post', retryAt: null, spend: NO_SPEND }
    if (this.#sentKeys.has(reply.key)) house.record.fail(`the reply ${reply.key} is on ${this.id} twice`)
    if (this.posts.some(({ own, parentId, text }) => own && parentId === parent.id && text === reply.text))
      house.record.fail(`the same words stand twice under ${this.id} post ${parent.id}: ${reply.text}`)
    this.#sentKeys.add(reply.key)
    house.record.totals.replies++
    const written = this.write({
      mark: reply.key,
      author: { id: `own-${account}`, handle: account, name: account, followers: 0 },
      text: reply.text,
      streams: ['own'],
      rootId: parent.rootId,
      parentId: parent.id,
      own: true,
      reply,
    })
    this.onReply(written)
    return { result: 'sent', externalId: String(written.id), url: this.#url(written), spend: NO_SPEND }
  }
}
