/** A post that somebody found by hand: fetched by its link and filed like all others, in one transaction. */
import type { Clock } from '../domain/clock.ts'
import { PlatformError } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import { matches } from '../domain/match.ts'
import { ticketPolicy } from '../domain/policy.ts'
import { PLATFORM_NAMES, type PlatformId, type Post } from '../domain/post.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Brand, MatchRule, Settings } from '../domain/settings.ts'
import type { Platform, SourceSpec, Spend } from '../platforms/contract.ts'
import { recordAudit } from '../store/audit.ts'
import type { Ticket } from '../store/generated/client.ts'
import { addReason, knownMentions } from '../store/mentions.ts'
import { addSpend, monthOf } from '../store/meters.ts'
import type { Store, Tx } from '../store/open.ts'
import { withoutForgotten } from '../store/post-ids.ts'
import { lockFeeds } from '../store/sources.ts'
import { storableAll } from '../store/storable.ts'
import type { Suggester } from '../suggest/contract.ts'
import type { Triager } from '../triage/contract.ts'
import { filePosts } from './filing.ts'

export interface TrackOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  judges: Live<{ triage: Triager; suggest: Suggester }>
  platforms(): Platform[]
  /** The account's new total of this month in US dollars. */
  spent(account: string, monthUsd: number): void
  /** Called after a post was filed: there may be something to deliver. */
  onStored(): void
  membersOf: GroupMembers
}

export interface TrackRequest {
  url: string
  /** Slack user id. Whether they may is for the caller to have checked. */
  by: string
  /** Where it was asked: where the post itself does not tell, the brand whose cards go there is meant. */
  channel: string | null
}

export interface Tracked {
  result: 'done' | 'already' | 'refused'
  /** For the person, in plain words without anything from outside. */
  told: string
  ticket: { id: number; channel: string; cardTs: string | null } | null
}

/** How a mention that a person brought is marked, beside the reasons of streams. */
const TRACKED_REASON = 'added by hand'

type Tracker = (request: TrackRequest) => Promise<Tracked>
type Finder = Platform & Required<Pick<Platform, 'postIdOf' | 'lookUp'>>

const refused = (told: string): Tracked => ({ result: 'refused', told, ticket: null })

const canLookUp = (platform: Platform): platform is Finder =>
  platform.postIdOf !== undefined && platform.lookUp !== undefined

/** The platform that a link belongs to, with the id of the post there. */
function findPlatform(platforms: Platform[], url: string): { platform: Finder; id: string } | null {
  for (const platform of platforms) {
    const id = canLookUp(platform) ? platform.postIdOf(url) : null
    if (id !== null && canLookUp(platform)) return { platform, id }
  }
  return null
}

interface Listener {
  brand: Brand
  account: string
}

/** What all platforms' sources of a brand have in common. */
type Listening = { account: string; search?: MatchRule | null } | null | undefined

const sourceOf = ({ sources }: Brand, platform: PlatformId): Listening =>
  (sources as Partial<Record<PlatformId, Listening>>)[platform]

/** Brands that listen on the platform; those whose cards go to the channel first. */
function listenersOn(platform: PlatformId, brands: Brand[], channel: string | null): Listener[] {
  const listeners = brands.flatMap((brand) => {
    const source = sourceOf(brand, platform)
    return source === null || source === undefined ? [] : [{ brand, account: source.account }]
  })
  return listeners.sort((a, b) => Number(b.brand.channel === channel) - Number(a.brand.channel === channel))
}

/** Whether the post names the brand's account, or holds the words of its search. */
function isAbout({ text }: Post, { brand, account }: Listener, platform: PlatformId): boolean {
  const handle = account.replace(/[^\w.-]/g, '')
  if (new RegExp(`@${handle.replaceAll('.', '\\.')}(?![\\w])`, 'i').test(text)) return true
  const rule = sourceOf(brand, platform)?.search ?? null
  return rule !== null && matches(rule, text)
}

const specOf = (platform: PlatformId, { brand, account }: Listener): SourceSpec => ({
  key: `${platform}:${account}:${brand.id}:by-hand`,
  platform,
  account,
  brand: brand.id,
  stream: 'by-hand',
  query: null,
  reason: TRACKED_REASON,
  every: 0,
})

export function createTracker(options: TrackOptions): Tracker {
  const { store, clock, settings } = options

  const meter = async (platform: PlatformId, account: string, spend: Spend): Promise<void> => {
    if (spend.reads === 0 && spend.usd === 0) return
    const key = { platform, account, month: monthOf(clock.now()) }
    options.spent(account, await store.transaction((tx) => addSpend(tx, key, spend)))
  }

  const fetch = async (platform: Finder, id: string, { account }: Listener): Promise<Post | null> => {
    const { post, spend } = await platform.lookUp(account, id)
    await meter(platform.id, account, spend)
    return post === null ? null : storableAll(post)
  }

  const file = (post: Post, listener: Listener, by: string): Promise<Tracked> =>
    store.transaction(async (tx) => {
      const spec = specOf(post.platform, listener)
      await lockFeeds(tx, spec)
      const before = await knownTicket(tx, spec, post.externalId)
      if (before !== null) return already(before)
      const now = clock.now()
      const current = settings.current
      const { triage, suggest } = options.judges.current
      const policy = ticketPolicy(current, options.membersOf)
      await filePosts(tx, spec, await withoutForgotten(tx, spec, [post]), {
        settings: current,
        brand: listener.brand,
        policy,
        triage,
        suggest,
        now,
      })
      const filed = await knownTicket(tx, spec, post.externalId)
      if (filed === null) throw new Error(`The tracked post ${post.externalId} was not filed`)
      const { id, state, wantedVersion } = filed
      const entry = {
        ticketId: id,
        actor: by,
        event: 'track',
        fromState: state,
        toState: state,
        why: null,
        version: wantedVersion,
      }
      await recordAudit(tx, [entry], now)
      const told = `Tracked as ticket #${id}. Its card comes to <#${filed.channel}>.`
      return { result: 'done', told, ticket: cardOf(filed) }
    })

  return async ({ url, by, channel }) => {
    const found = findPlatform(options.platforms(), url)
    if (found === null) return refused('That is no link to a post on a platform that Hearback can look up.')
    const { platform, id } = found
    const name = PLATFORM_NAMES[platform.id]
    const listeners = listenersOn(platform.id, settings.current.brands, channel)
    const [first] = listeners
    if (first === undefined)
      return refused(`No brand listens on ${name}: name an account under its sources in config/hearback.yaml.`)
    try {
      const post = await fetch(platform, id, first)
      if (post === null) return refused(`${name} does not show that post: it is deleted, or not public.`)
      if (post.own) return refused('That is a post of our own.')
      if (post.repost) return refused('That is a repost without words of its own. Track the original post.')
      const meant = listeners.find((each) => isAbout(post, each, platform.id)) ?? first
      // Whether it may be answered depends on whom it names, so it is read as that brand's account sees it.
      const seen = meant.account === first.account ? post : await fetch(platform, id, meant)
      const tracked = await file(seen ?? post, meant, by)
      if (tracked.result === 'done') options.onStored()
      return tracked
    } catch (error) {
      if (error instanceof PlatformError) return refused(`${name} could not be asked: ${WORDS[error.kind]}`)
      throw error
    }
  }
}

const WORDS: Record<PlatformError['kind'], string> = {
  'token-dead': 'the account is not connected any more; an admin must renew its credentials.',
  forbidden: 'the account may not look at that post.',
  'rate-limited': 'it asks us to wait. Please try again in some minutes.',
  unavailable: 'it does not answer. Please try again in some minutes.',
  'bad-answer': 'its answer cannot be read. Please tell an admin.',
  'bad-request': 'it does not take the request. Please tell an admin.',
  'over-budget': "this month's budget is used up.",
}

async function knownTicket(tx: Tx, spec: SourceSpec, externalId: string): Promise<Ticket | null> {
  const mention = (await knownMentions(tx, spec, [externalId])).get(externalId)
  if (mention === undefined) return null
  await addReason(tx, [mention.id], spec.reason)
  return tx.ticket.findUnique({ where: { id: mention.ticketId } })
}

const cardOf = ({ id, channel, cardTs }: Ticket) => ({ id, channel, cardTs })

const already = (ticket: Ticket): Tracked => ({
  result: 'already',
  told: `It is tracked already, as ticket #${ticket.id}.`,
  ticket: cardOf(ticket),
})
