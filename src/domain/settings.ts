/** The typed values that config files become. Everything but `config/` and `cli/` sees configuration only as these. Durations are milliseconds. */
import type { Calendar } from './calendar.ts'
import type { LadderStep } from './ladder.ts'
import type { PlatformId } from './post.ts'
import type { OnDuty } from './rota.ts'
import type { Category, Tier } from './urgency.ts'

export interface KnowledgeEntry {
  id: string
  brand: string
  title: string
  questions: string[]
  /** May hold {name}. */
  answer: string
  /** BCP 47 tag of the answer. */
  language: string
  url: string | null
  category: Category | null
}

/** `any` of these, `all` of these, `none` of these; an item in several words is a phrase. Case and accents do not matter. */
export interface MatchRule {
  any: string[]
  all: string[]
  none: string[]
}

export interface BrandSources {
  x: { account: string; mentions: boolean; search: MatchRule | null } | null
  reddit: { account: string; inbox: boolean; subreddits: string[]; search: MatchRule | null } | null
  bluesky?: { account: string; mentions: boolean; search: MatchRule | null } | null
  mastodon?: MastodonSource | null
}

export interface MastodonSource {
  /** As user@server. */
  account: string
  mentions: boolean
  search: MatchRule | null
  /** Tags whose posts are all ours, without #. */
  hashtags: string[]
  /** Look for the words of `search` in all public posts of the account's own server, of every server it knows, or in none. */
  publicTimeline: 'off' | 'local' | 'all'
}

export interface Brand {
  id: string
  name: string
  /** BCP 47 tags the brand answers in; the first is the default. */
  languages: string[]
  /** IANA zone. */
  timeZone: string
  /** Name of the calendar in which its targets run; null for around the clock. */
  calendar: string | null
  sells: string
  /** Slack channel id for this brand's cards. */
  channel: string
  /** Hosts that replies may link to. */
  linkAllowList: string[]
  sources: BrandSources
}

export interface TierTarget {
  /** Lowest urgency score (0–100) of the tier. */
  from: number
  claimWithin: number
  replyWithin: number
}

export interface UrgencySettings {
  /** Points for each factor, by key. */
  weights: Record<string, number>
  /** Lowest score that a factor guarantees, by key. */
  floors: Record<string, number>
  /** Extra words or phrases for a factor, by factor key, beside the built-in lists. */
  words: Record<string, string[]>
}

export interface SlackSettings {
  apiUrl: string
  mode: 'socket' | 'http'
  /** Port for Slack's requests in HTTP mode. */
  httpPort: number
  adminsChannel: string
  managersChannel: string
  /** Posts a second for each channel. Slack's own limit is about 1. */
  postsPerSecond: number
  updatesPerSecond: number
}

export interface XSettings {
  enabled: boolean
  apiUrl: string
  pollEvery: number
  /** US dollars a calendar month for reads and posts. */
  monthlyBudgetUsd: number
  accounts: XAccount[]
}
export interface XAccount {
  /** Handle without @; names the account throughout. */
  handle: string
  /** Prefix of its environment variables: `${env}_APP_KEY`, `_APP_SECRET`, `_ACCESS_TOKEN`, `_ACCESS_SECRET`. */
  env: string
}

export interface RedditSettings {
  enabled: boolean
  apiUrl: string
  tokenUrl: string
  pollEvery: number
  accounts: { username: string; env: string }[]
}

export interface BlueskySettings {
  enabled: boolean
  /** Where the accounts log in. */
  service: string
  /** Base of links for people. */
  webUrl: string
  pollEvery: number
  accounts: { handle: string; env: string }[]
}

export interface MastodonSettings {
  enabled: boolean
  pollEvery: number
  /** Whether the words of direct messages may stand in Slack; else only a link does. */
  showDirectMessages: boolean
  accounts: MastodonAccount[]
}
export interface MastodonAccount {
  /** As user@server; names the account throughout. */
  account: string
  /** Base address of its server's API. */
  server: string
  /** Prefix of its environment variable: `${env}_ACCESS_TOKEN`. */
  env: string
}

export interface IntakeSettings {
  /** How far back the very first poll of a source looks. */
  firstLookBack: number
  /** A source without success for this many of its intervals raises an alarm. */
  staleAfterIntervals: number
  /** Most pages of one walk before it is cut and a gap recorded. */
  maxPages: number
  exclude: { words: string[]; authors: string[]; subreddits: string[] }
}

/** The way to tell somebody when Slack or the database has failed; its address is the secret ALARM_WEBHOOK_URL. */
export interface AlarmSettings {
  /** How long the trouble lasts before it is told. */
  after: number
}

/** Slack user ids (U…) and user group ids (S…). */
export interface People {
  support: string[]
  managers: string[]
  admins: string[]
}

/** Promise 4: a claim without any sign of its owner does not block the matter for ever. */
export interface ClaimSettings {
  /** An owner who does nothing for this long loses the claim … */
  expireAfter: number
  /** … and is reminded this long before. */
  remindBefore: number
}

/** What happens as a target comes near and passes. */
export interface LadderSettings {
  steps: LadderStep[]
  /** An acknowledged alert is not repeated for this long. */
  quietAfterAck: number
}

/** After an answer (promise 8). */
export interface FollowUpSettings {
  /** Silence of the customer until a check-in is proposed … */
  checkInAfter: number
  /** … and from then until the matter counts as settled. */
  resolveAfter: number
}

/** When the day is summed up for the managers. */
export interface DailyCloseSettings {
  /** Minutes since local midnight. */
  at: number
  /** IANA zone. */
  timeZone: string
}

export interface RetentionSettings {
  /** Texts of settled matters are erased after this long; null keeps them. */
  eraseTextsAfter: number | null
}

/** The optional language model that words drafts from knowledge entries. Its key is the secret MODEL_API_KEY. */
export interface ModelSettings {
  provider: 'off' | 'anthropic' | 'openai' | 'openai-compatible'
  /** As the provider names it; null only when off. */
  name: string | null
  /** Base address of its API; null for the provider's own. */
  baseUrl: string | null
  /** A draft that takes longer is given up. */
  timeout: number
  /** US dollars a calendar month for drafts. */
  monthlyBudgetUsd: number
  /** US dollars for a million tokens, from which the spend is reckoned. */
  pricePerMillion: { input: number; output: number }
}

/** How the brand speaks in one language. Texts may hold {name} and {brand}. */
export interface VoicePhrases {
  /** With {name}. */
  greeting: string
  greetingNoName: string
  /** Said before an answer when we failed the author, e.g. "Sorry about that." */
  apology: string
  /** Careful first replies by situation (see config/voice.yaml); `question` is the fallback. */
  openers: Record<string, string>
  /** Asks for what is missing, always in private: `booking`, `order`, `account`, `place`, `details`. */
  asks: Record<string, string>
  /** At the end of every draft; may be empty. */
  signature: string
}

export type VoiceLevel = 'off' | 'warn' | 'block'

/** What the voice guard checks and how strictly. */
export interface VoicePolicy {
  /** Level by rule, e.g. `promise: warn`. A rule that is not named has its default. */
  rules: Record<string, VoiceLevel>
  /** Extra words and phrases for a rule, by rule, in any language. */
  words: Record<string, string[]>
  /** Words that never leave the house. */
  internalWords: string[]
  /** A sentence of more words than this is too long for one breath. */
  longestSentence: number
  /** The most that a reply may offer without asking, in any currency; 0 for nothing. */
  compensationUpTo: number
}

export interface VoiceSettings {
  policy: VoicePolicy
  /** Phrases by BCP 47 tag. */
  phrases: Record<string, VoicePhrases>
}

export interface Settings {
  brands: Brand[]
  knowledge: KnowledgeEntry[]
  voice: VoiceSettings
  slack: SlackSettings
  platforms: { x: XSettings; reddit: RedditSettings; bluesky?: BlueskySettings; mastodon?: MastodonSettings }
  tiers: Record<Tier, TierTarget>
  /** Working hours by name. */
  calendars: Record<string, Calendar>
  urgency: UrgencySettings
  people: People
  claims: ClaimSettings
  ladder: LadderSettings
  onDuty: OnDuty
  followUp: FollowUpSettings
  dailyClose: DailyCloseSettings
  retention: RetentionSettings
  model: ModelSettings
  intake: IntakeSettings
  alarm: AlarmSettings
  log: { level: 'debug' | 'info' | 'warn' | 'error' }
}

export type SourcePlatform = PlatformId
