import { z } from 'zod'
import { brand, subredditName } from './brands.ts'
import { calendar } from './calendars.ts'
import { dailyClose, followUp, ladder, onDuty, retention } from './follow-up.ts'
import { model } from './model.ts'
import { platforms } from './platforms.ts'
import { accountName, channelId, duration, httpUrl, personOrGroupId, words } from './scalars.ts'
import { urgency } from './urgency.ts'

const slack = z
  .strictObject({
    adminsChannel: channelId('Channel that hears of trouble: sources, tokens, configuration'),
    managersChannel: channelId('Channel that hears of mentions nobody took in time'),
    mode: z
      .enum(['socket', 'http'])
      .default('socket')
      .describe('socket: Hearback calls Slack, no public address needed. http: Slack calls Hearback.'),
    httpPort: port('Port for the requests of Slack in http mode.').default(3001),
    postsPerSecond: z.number().positive().max(1000).default(1).describe('New messages a second for each channel.'),
    updatesPerSecond: z
      .number()
      .positive()
      .max(1000)
      .default(1)
      .describe('Changes of existing cards a second for each channel.'),
    apiUrl: httpUrl('Base address of the Slack Web API', 'https://slack.com/api/').default('https://slack.com/api/'),
  })
  .describe('The workspace. Tokens come from the environment.')

function port(description: string) {
  return z.number().int().min(1).max(65_535).describe(description)
}

/** Every key of a tier can be set alone: the others keep the defaults of that tier. */
const tier = (from: number, claimWithin: string, replyWithin: string) =>
  z
    .strictObject({
      from: z.number().min(0).max(100).default(from).describe('Lowest urgency score, 0–100, that falls into the tier.'),
      claimWithin: duration('Time until somebody must have claimed it').prefault(claimWithin),
      replyWithin: duration('Time until the customer must have an answer').prefault(replyWithin),
    })
    .prefault({})

const people = z
  .strictObject({
    support: roster('May claim, answer and dismiss.'),
    managers: roster('Hear of what is overdue.'),
    admins: roster('Look after the configuration and the connections.'),
  })
  .prefault({})
  .describe('Who is who, by Slack user ids (U…) and user group ids (S…).')

function roster(description: string) {
  return z.array(personOrGroupId('A Slack user or user group')).default([]).describe(description)
}

const claims = z
  .strictObject({
    expireAfter: duration('An owner who does nothing for this long loses the claim', { min: '1m' }).prefault('2h'),
    remindBefore: duration('How long before that the owner is reminded').prefault('15m'),
  })
  .refine(({ expireAfter, remindBefore }) => remindBefore < expireAfter, {
    error: 'the reminder must come after the claim begins: remindBefore has to be shorter than expireAfter',
    path: ['remindBefore'],
  })
  .prefault({})
  .describe('How long a claim lasts without any sign of its owner.')

const intake = z
  .strictObject({
    firstLookBack: duration('How far back the very first poll of a source looks', { max: '7d' }).prefault('24h'),
    staleAfterIntervals: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(5)
      .describe('A source that has not succeeded for this many of its intervals raises an alarm.'),
    maxPages: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(20)
      .describe('Most pages read in one go; what lies beyond is recorded as a gap.'),
    exclude: z
      .strictObject({
        words: z.array(words('A word or phrase')).default([]).describe('Posts that hold one of these are left out.'),
        authors: z
          .array(accountName('Account name of an author', /^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,99}$/, 'news_bot'))
          .default([])
          .describe('Posts of these authors are left out, on every platform.'),
        subreddits: z.array(subredditName('Name of a subreddit')).default([]).describe('Never read, without r/.'),
      })
      .prefault({}),
  })
  .prefault({})

export const hearbackFile = z.strictObject({
  brands: z.array(brand).min(1).describe('The brands that are listened for.'),
  slack,
  platforms,
  tiers: z
    .strictObject({
      critical: tier(75, '5m', '15m'),
      high: tier(50, '15m', '1h'),
      normal: tier(20, '1h', '4h'),
      low: tier(0, '4h', '24h'),
    })
    .prefault({})
    .describe('Bands of urgency with the time each allows.'),
  calendars: z
    .record(z.string(), calendar)
    .default({})
    .describe(
      'Working hours by name. Targets of a brand with a calendar run in these hours only; critical ones always run.',
    ),
  urgency,
  people,
  claims,
  ladder,
  onDuty,
  followUp,
  dailyClose,
  retention,
  model,
  intake,
  alarm: z
    .strictObject({
      after: duration('How long Slack or the database fails before ALARM_WEBHOOK_URL is called', {
        min: '1m',
        max: '1d',
      }).prefault('5m'),
    })
    .prefault({})
    .describe('The way to tell somebody when Slack itself has failed. Its address is ALARM_WEBHOOK_URL.'),
  log: z
    .strictObject({ level: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('Least level logged.') })
    .prefault({}),
})
