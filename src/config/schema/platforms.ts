import { z } from 'zod'
import { blueskyHandle, mastodonName, redditUsername, xHandle } from './brands.ts'
import { duration, envPrefix, httpUrl } from './scalars.ts'

const pollEvery = (fallback: string) =>
  duration('Time between two polls of a source', { min: '1s', max: '1d' }).prefault(fallback)

/** `X_ACME_HELP` for the account acme_help, unless the file names another prefix. */
const defaultPrefix = (platform: string, account: string): string =>
  `${platform}_${account.toUpperCase().replaceAll('-', '_')}`.replace(/_+$/, '')

const xAccount = z
  .strictObject({
    handle: xHandle('Handle of the account, without @'),
    env: envPrefix('Prefix of its four environment variables; X_ and the handle when left out', 'X_ACME').optional(),
  })
  .transform(({ handle, env }) => ({ handle, env: env ?? defaultPrefix('X', handle) }))

const redditAccount = z
  .strictObject({
    username: redditUsername('User name of the account, without u/'),
    env: envPrefix('Prefix of its environment variables; REDDIT_ and the name when left out', 'REDDIT_ACME').optional(),
  })
  .transform(({ username, env }) => ({
    username,
    env: env ?? defaultPrefix('REDDIT', username),
  }))

const x = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Poll X and answer there.'),
    pollEvery: pollEvery('2m'),
    monthlyBudgetUsd: z
      .number()
      .nonnegative()
      .max(1_000_000)
      .default(50)
      .describe('US dollars a calendar month for reading and posting; X bills by the post. Searches stop at 100%.'),
    accounts: z.array(xAccount).default([]).describe('Accounts that read and answer.'),
    apiUrl: httpUrl('Base address of the X API', 'https://api.x.com').default('https://api.x.com'),
  })
  .prefault({})

const reddit = z
  .strictObject({
    enabled: z.boolean().default(false).describe('Poll Reddit and answer there. Needs the approval of Reddit first.'),
    pollEvery: pollEvery('2m'),
    accounts: z.array(redditAccount).default([]).describe('Accounts that read and answer.'),
    apiUrl: httpUrl('Base address of the Reddit API', 'https://oauth.reddit.com').default('https://oauth.reddit.com'),
    tokenUrl: httpUrl('Base address where Reddit gives out tokens', 'https://www.reddit.com').default(
      'https://www.reddit.com',
    ),
  })
  .prefault({})

/** The name before the first dot or @: `BLUESKY_ACME` for acme.bsky.social, `MASTODON_ACME` for acme@mastodon.example. */
const shortPrefix = (platform: string, account: string): string =>
  defaultPrefix(platform, account.split(/[.@]/)[0] ?? '')

const blueskyAccount = z
  .strictObject({
    handle: blueskyHandle('Handle of the account, without @'),
    env: envPrefix(
      'Prefix of its environment variable; BLUESKY_ and the first part of the handle when left out',
      'BLUESKY_ACME',
    ).optional(),
  })
  .transform(({ handle, env }) => ({ handle, env: env ?? shortPrefix('BLUESKY', handle) }))

const mastodonAccount = z
  .strictObject({
    account: mastodonName('Full name of the account, with its server, without the first @'),
    server: httpUrl(
      "Address of the account's server; https:// and what follows the @ when left out",
      'https://mastodon.example',
    ).optional(),
    env: envPrefix(
      'Prefix of its environment variable; MASTODON_ and the name before the @ when left out',
      'MASTODON_ACME',
    ).optional(),
  })
  .transform(({ account, server, env }) => ({
    account,
    server: server ?? `https://${account.slice(account.indexOf('@') + 1).toLowerCase()}`,
    env: env ?? shortPrefix('MASTODON', account),
  }))

const bluesky = z.strictObject({
  enabled: z.boolean().default(true).describe('Poll Bluesky and answer there, once it has accounts.'),
  pollEvery: pollEvery('1m'),
  accounts: z.array(blueskyAccount).default([]).describe('Accounts that read and answer.'),
  service: httpUrl('Address where the accounts log in', 'https://bsky.social').default('https://bsky.social'),
  webUrl: httpUrl('Address that links for people begin with', 'https://bsky.app').default('https://bsky.app'),
})

const mastodon = z.strictObject({
  enabled: z.boolean().default(true).describe('Poll Mastodon and answer there, once it has accounts.'),
  pollEvery: pollEvery('1m'),
  showDirectMessages: z
    .boolean()
    .default(false)
    .describe('Show the words of direct messages in Slack. Without it, their cards hold a link only.'),
  accounts: z.array(mastodonAccount).default([]).describe('Accounts that read and answer.'),
})

export const platforms = z
  .strictObject({
    x,
    reddit,
    bluesky: bluesky.exactOptional().describe('Free, and needs no approval.'),
    mastodon: mastodon
      .exactOptional()
      .describe('Free, and needs no approval. Servers that speak its API serve as well.'),
  })
  .prefault({})
  .describe('The social platforms.')
