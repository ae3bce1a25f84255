import { z } from 'zod'
import { accountName, channelId, hostName, identifier, languageTag, timeZone, words } from './scalars.ts'

export const xHandle = (description: string) => accountName(description, /^[A-Za-z0-9_]{1,15}$/, 'acme_help')
export const redditUsername = (description: string) => accountName(description, /^[A-Za-z0-9_-]{3,20}$/, 'acme_help')
export const subredditName = (description: string) =>
  accountName(description, /^[A-Za-z0-9][A-Za-z0-9_]{1,20}$/, 'travel')

export const blueskyHandle = (description: string) =>
  accountName(
    description,
    /^(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
    'acme.bsky.social',
  )
export const mastodonName = (description: string) =>
  accountName(
    description,
    /^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/,
    'acme@mastodon.example',
  )
const hashtag = (description: string) => accountName(description, /^[\p{L}\p{N}_]+$/u, 'acme')

const wordList = (description: string) =>
  z
    .array(words('A word or phrase', ['acme']))
    .default([])
    .describe(description)

const matchRule = z
  .strictObject({
    any: wordList('A post must hold at least one of these. Several words in one item are a phrase.'),
    all: wordList('A post must hold every one of these.'),
    none: wordList('A post that holds one of these is left out.'),
  })
  .describe('Which public posts are found without our @name in them. Case and accents do not matter.')

const xSource = z.strictObject({
  account: xHandle('Handle of the X account, as listed under platforms.x.accounts'),
  mentions: z.boolean().default(true).describe('Read the posts that @mention, answer or quote the account.'),
  search: matchRule.nullable().default(null),
})

const redditSource = z.strictObject({
  account: redditUsername('User name of the Reddit account, as listed under platforms.reddit.accounts'),
  inbox: z.boolean().default(true).describe('Read the posts that name u/account.'),
  subreddits: z
    .array(subredditName('Name of a subreddit, without r/'))
    .default([])
    .describe('Subreddits whose new comments are searched for the words of `search`, without r/.'),
  search: matchRule.nullable().default(null),
})

const blueskySource = z.strictObject({
  account: blueskyHandle('Handle of the Bluesky account, as listed under platforms.bluesky.accounts'),
  mentions: z.boolean().default(true).describe('Read the posts that @mention, answer or quote the account.'),
  search: matchRule.nullable().default(null),
})

const mastodonSource = z.strictObject({
  account: mastodonName('Name of the Mastodon account, as listed under platforms.mastodon.accounts'),
  mentions: z.boolean().default(true).describe('Read the posts that mention or answer the account.'),
  search: matchRule.nullable().default(null),
  hashtags: z
    .array(hashtag('A tag, without #'))
    .default([])
    .describe('Tags whose posts are all read, without #. The words under `none` of `search` still leave a post out.'),
  publicTimeline: z
    .enum(['off', 'local', 'all'])
    .default('off')
    .describe(
      "Look for the words of `search` in all public posts of the account's server (local), of all servers it knows (all), or not (off).",
    ),
})

export const brand = z.strictObject({
  id: identifier('Short name for this brand in files, commands and reports', 'acme'),
  name: words('The name that people see', ['Acme']),
  languages: z
    .array(languageTag('A language that the brand answers in'))
    .min(1)
    .default(['en'])
    .describe('Languages the brand answers in. The first is used where a language cannot be told.'),
  timeZone: timeZone('IANA zone of the team that answers').default('UTC'),
  calendar: z
    .string()
    .nullable()
    .default(null)
    .describe('One of calendars, by name. Without one, targets run around the clock.'),
  sells: z.string().default('').describe('What the brand sells, in a sentence or two.'),
  channel: channelId("Slack channel id for this brand's cards"),
  linkAllowList: z
    .array(hostName('A host name'))
    .default([])
    .describe('Hosts that a reply may link to. Subdomains are listed one by one.'),
  sources: z
    .strictObject({
      x: xSource.nullable().default(null),
      reddit: redditSource.nullable().default(null),
      bluesky: blueskySource.nullable().exactOptional().describe('What to read on Bluesky.'),
      mastodon: mastodonSource
        .nullable()
        .exactOptional()
        .describe('What to read on Mastodon and servers that speak its API.'),
    })
    .prefault({})
    .describe('Where to look for mentions.'),
})
