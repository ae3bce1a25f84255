/** The posts of the practice workspace come with how a careful person would sort them; the product must not be far from that. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { PlatformId } from '../../src/domain/post.ts'
import { TIERS, type Tier } from '../../src/domain/urgency.ts'
import { loadScenario } from '../../src/sandbox/scenario/load.ts'
import { loadTold } from '../../src/sandbox/scenario/told-load.ts'
import { createTriager } from '../../src/triage/index.ts'
import { contextOf, postOf } from './world.ts'

const config = loadConfig({ dir: fileURLToPath(new URL('../../config', import.meta.url)) })
if (!('settings' in config)) throw new Error('the configuration of the practice workspace does not load')
const { settings } = config
const triage = createTriager(settings)

const STEPS: readonly Tier[] = TIERS.toReversed()
const above = (tier: Tier, other: Tier): number => STEPS.indexOf(tier) - STEPS.indexOf(other)

interface Labelled {
  platform: PlatformId
  followers: number
  text: string
  isReply: boolean
  tier: Tier
}

function customersOn(
  platform: PlatformId,
  { accounts, customers, posts }: ReturnType<typeof loadScenario> | ReturnType<typeof loadTold>,
): Labelled[] {
  const ours = new Set(accounts.map(({ handle }) => handle))
  const followers = new Map(customers.map((each) => [each.handle, each.followers]))
  return posts
    .filter(({ author }) => !ours.has(author))
    .map(({ author, text, replyTo, tier }) => ({
      platform,
      followers: followers.get(author) ?? 0,
      text,
      isReply: replyTo !== undefined,
      tier,
    }))
}

const POSTS = [
  ...customersOn('x', loadScenario()),
  ...customersOn('bluesky', loadTold('bluesky')),
  ...customersOn('mastodon', loadTold('mastodon')),
]

function tierOf({ platform, followers, text, isReply }: Labelled): Tier {
  const brand = settings.brands.find(({ id }) => text.toLowerCase().includes(id)) ?? settings.brands[0]
  if (brand === undefined) throw new Error('no brand')
  const kind = text.includes('@') ? 'mention' : isReply ? 'reply' : 'search'
  return triage(postOf(text, { platform, kind, followers }), contextOf({ brand })).urgency.tier
}

describe('the posts of the practice workspace', () => {
  const critical = POSTS.filter(({ tier }) => tier === 'critical')
  it.each(critical.map((post) => [post.text, post] as const))('critical: %s', (_, post) =>
    expect(above(tierOf(post), 'high')).toBeGreaterThanOrEqual(0),
  )

  it('are at most one step from where a careful person puts them, nine in ten', () => {
    const far = POSTS.filter((post) => Math.abs(above(tierOf(post), post.tier)) > 1)
    expect(far.length / POSTS.length, far.map(({ text }) => text).join('\n')).toBeLessThan(0.1)
  })

  it('that can wait are not critical', () => {
    for (const post of POSTS.filter(({ tier }) => tier === 'low')) expect(tierOf(post), post.text).not.toBe('critical')
  })
})
