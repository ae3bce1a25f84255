/** Do the brands listen with accounts that exist, for something, and each for itself? */
import type { PlatformId } from '../domain/post.ts'
import type { Brand, MatchRule, Settings } from '../domain/settings.ts'
import { nearestName } from './nearest.ts'
import type { ConfigPath } from './problem.ts'
import type { ReadableParts } from './readable-parts.ts'
import { each, type Remark, remark } from './remark.ts'

interface SourceFacts {
  account: string
  search: MatchRule | null
  /** Whether it reads what names the account. */
  named: boolean
  /** Whether it reads what holds words or tags. */
  worded: boolean
  /** The list that is looked through for the words of a search and is of no use without one; its key, or null. */
  useless: string | null
}

interface AccountFacts {
  name: string
  env: string
}

interface PlatformFacts {
  id: PlatformId
  /** The key that names an account under platforms. */
  key: string
  /** The key that switches the reading of what names the account. */
  stream: string
  /** What else a source that reads nothing could be given. */
  instead: string
  sourceOf(sources: Brand['sources']): SourceFacts | null
  accountsOf(platforms: Settings['platforms']): { enabled: boolean; list: AccountFacts[] }
}

const FACTS: PlatformFacts[] = [
  {
    id: 'x',
    key: 'handle',
    stream: 'mentions',
    instead: 'mentions: true or a search',
    sourceOf: ({ x }) =>
      x && { account: x.account, search: x.search, named: x.mentions, worded: x.search !== null, useless: null },
    accountsOf: ({ x }) => ({ enabled: x.enabled, list: x.accounts.map(({ handle, env }) => ({ name: handle, env })) }),
  },
  {
    id: 'reddit',
    key: 'username',
    stream: 'inbox',
    instead: 'inbox: true or a search',
    sourceOf: ({ reddit }) =>
      reddit && {
        account: reddit.account,
        search: reddit.search,
        named: reddit.inbox,
        worded: reddit.search !== null,
        useless: reddit.subreddits.length > 0 && !reddit.search ? 'subreddits' : null,
      },
    accountsOf: ({ reddit }) => ({
      enabled: reddit.enabled,
      list: reddit.accounts.map(({ username, env }) => ({ name: username, env })),
    }),
  },
  {
    id: 'bluesky',
    key: 'handle',
    stream: 'mentions',
    instead: 'mentions: true or a search',
    sourceOf: ({ bluesky }) =>
      bluesky
        ? {
            account: bluesky.account,
            search: bluesky.search,
            named: bluesky.mentions,
            worded: bluesky.search !== null,
            useless: null,
          }
        : null,
    accountsOf: ({ bluesky }) => ({
      enabled: bluesky?.enabled ?? true,
      list: (bluesky?.accounts ?? []).map(({ handle, env }) => ({ name: handle, env })),
    }),
  },
  {
    id: 'mastodon',
    key: 'account',
    stream: 'mentions',
    instead: 'mentions: true, a search or hashtags',
    sourceOf: ({ mastodon }) =>
      mastodon
        ? {
            account: mastodon.account,
            search: mastodon.search,
            named: mastodon.mentions,
            worded: mastodon.search !== null || mastodon.hashtags.length > 0,
            useless: mastodon.publicTimeline !== 'off' && !mastodon.search ? 'publicTimeline' : null,
          }
        : null,
    accountsOf: ({ mastodon }) => ({
      enabled: mastodon?.enabled ?? true,
      list: (mastodon?.accounts ?? []).map(({ account, env }) => ({ name: account, env })),
    }),
  },
]

const USELESS: Record<string, string> = {
  subreddits: 'Without a search there are no words to look for in these subreddits',
  publicTimeline: 'Without a search there are no words to look for in the public timeline',
}

export function brandSources({ brands, platforms }: ReadableParts): Remark[] {
  const readBy = new Map<string, string>()
  return each(brands, (brand, index) => {
    const remarks: Remark[] = []
    if (FACTS.every(({ sourceOf }) => sourceOf(brand.sources) === null)) {
      const fix = 'Give it an account to listen with, such as x: { account: acme }'
      remarks.push(
        remark('warning', 'hearback', ['brands', index], `${brand.name} has no sources, so nothing comes in`, fix),
      )
    }
    for (const facts of FACTS) {
      const source = facts.sourceOf(brand.sources)
      if (source) remarks.push(...sourceRemarks(facts, source, platforms, ['brands', index, 'sources', facts.id]))
    }
    return [...remarks, ...sharedStreams(brand, index, readBy)]
  })
}

function sourceRemarks(
  facts: PlatformFacts,
  source: SourceFacts,
  platforms: ReadableParts['platforms'],
  at: ConfigPath,
): Remark[] {
  const remarks = searchRule(source.search, [...at, 'search'])
  if (platforms) remarks.push(...sourceAccount(facts, source.account, facts.accountsOf(platforms), [...at, 'account']))
  if (!source.named && !source.worded) {
    const fix = `Give it ${facts.instead}, or remove it`
    remarks.push(remark('warning', 'hearback', at, 'This source reads nothing', fix, 'key'))
  }
  if (source.useless !== null) {
    const message = USELESS[source.useless] ?? ''
    // The stream cannot be set up without words: of a subreddit's list, though, nothing is lost but that list.
    const level = source.useless === 'publicTimeline' ? 'error' : 'warning'
    remarks.push(remark(level, 'hearback', [...at, source.useless], message, 'Add a search', 'key'))
  }
  return remarks
}

function searchRule(rule: { any: string[]; all: string[] } | null, path: ConfigPath): Remark[] {
  if (!rule || rule.any.length + rule.all.length > 0) return []
  const fix = 'Name the words under any (one is enough) or all (every one is needed)'
  return [remark('error', 'hearback', path, 'This search does not say what to look for', fix, 'key')]
}

function sourceAccount(
  { id, key }: PlatformFacts,
  name: string,
  { enabled, list }: { enabled: boolean; list: AccountFacts[] },
  path: ConfigPath,
): Remark[] {
  const remarks: Remark[] = []
  const known = list.map((account) => account.name)
  if (!known.includes(name)) {
    const nearest = nearestName(name, known)
    const add = `Add { ${key}: ${name} } to platforms.${id}.accounts`
    const message = `The account ${name} is not among platforms.${id}.accounts`
    remarks.push(remark('error', 'hearback', path, message, nearest ? `Did you mean ${nearest}? Else: ${add}` : add))
  }
  if (!enabled) {
    const fix = `Set platforms.${id}.enabled to true, or remove this source`
    remarks.push(remark('warning', 'hearback', path, 'This source is not read, because its platform is off', fix))
  }
  return remarks
}

/** A post that names one account belongs to one brand; two brands reading it would race for it. */
function sharedStreams(brand: Brand, index: number, readBy: Map<string, string>): Remark[] {
  return FACTS.flatMap(({ id, stream: key, sourceOf }) => {
    const source = sourceOf(brand.sources)
    if (!source?.named) return []
    const stream = `${id}:${source.account.toLowerCase()}`
    const other = readBy.get(stream)
    if (other === undefined) {
      readBy.set(stream, brand.id)
      return []
    }
    const path = ['brands', index, 'sources', id, 'account']
    const fix = `Set ${key} to false for one of the two brands`
    return [remark('error', 'hearback', path, `${source.account} is already read for the brand ${other}`, fix)]
  })
}

export function accounts({ platforms, brands }: ReadableParts): Remark[] {
  if (!platforms) return []
  return FACTS.flatMap(({ id, key, accountsOf, sourceOf }) => {
    const { list } = accountsOf(platforms)
    return list.flatMap(({ name, env }, index) => {
      const path = ['platforms', id, 'accounts', index]
      const before = list.slice(0, index)
      if (before.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
        return [
          remark('error', 'hearback', [...path, key], `The account ${name} is listed twice`, 'Keep one of the two'),
        ]
      }
      const remarks: Remark[] = []
      if (before.some((other) => other.env === env)) {
        const message = `Two accounts would read their secrets from ${env}_…`
        remarks.push(remark('error', 'hearback', [...path, 'env'], message, 'Give each account its own env prefix'))
      }
      const used = (brands ?? []).some((brand) => !brand || sourceOf(brand.sources)?.account === name)
      if (brands && brands.length > 0 && !used) {
        const fix = 'Name it in the sources of a brand, or remove it'
        remarks.push(remark('warning', 'hearback', path, `No brand listens with the account ${name}`, fix))
      }
      return remarks
    })
  })
}
