import { configDir, type Environment, withEnvFile } from '../config/environment.ts'
import { loadConfig } from '../config/load.ts'
import { problemLine } from '../config/problem.ts'
import { durationText } from '../config/schema/scalars.ts'
import { readSecrets, type SecretsResult } from '../config/secrets.ts'
import type { Brand, MatchRule, Settings } from '../domain/settings.ts'
import { TIERS } from '../domain/urgency.ts'

export interface CheckOptions {
  /** Config folder; HEARBACK_CONFIG or `./config` by default. */
  dir?: string
  env: Environment
  /** File with further environment variables; `./.env` by default. */
  envFile?: string
  /** Takes one line of output. */
  out: (line: string) => void
}

/**
 * `hearback check`: prints every problem of the config files with its place and its fix, or what the configuration amounts
 * to. Returns the exit code: 0 when the configuration can be used, also without secrets; 1 when not.
 */
export function runCheck({ dir, env, envFile, out }: CheckOptions): 0 | 1 {
  const environment = withEnvFile(env, envFile)
  const folder = dir ?? configDir(environment)
  const result = loadConfig({ dir: folder })
  for (const warning of result.warnings) out(`warning: ${problemLine(warning)}`)
  if (!result.ok) {
    for (const problem of result.problems) out(problemLine(problem))
    out('')
    out(`${counted(result.problems.length, 'problem')} in ${folder}. Hearback does not start with these.`)
    return 1
  }
  const secrets = readSecrets(environment, result.settings)
  if (result.warnings.length > 0) out('')
  for (const line of [...summary(result.settings), '', ...secretLines(secrets)]) out(line)
  return secrets.problems.length > 0 ? 1 : 0
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function summary(settings: Settings): string[] {
  return [
    'The configuration is in order.',
    '',
    'Brands',
    ...settings.brands.flatMap((brand) => brandLines(brand, settings)),
    '',
    'Targets (to claim, to reply)',
    ...TIERS.map((tier) => {
      const { from, claimWithin, replyWithin } = settings.tiers[tier]
      return `  ${tier.padEnd(9)}from ${String(from).padEnd(4)}${durationText(claimWithin)}, ${durationText(replyWithin)}`
    }),
    '',
    'Slack',
    `  ${settings.slack.mode} mode, managers ${settings.slack.managersChannel}, admins ${settings.slack.adminsChannel}`,
  ]
}

function brandLines(brand: Brand, settings: Settings): string[] {
  const answers = settings.knowledge.filter((entry) => entry.brand === brand.id).length
  const facts = [`cards in ${brand.channel}`, brand.languages.join(', '), brand.timeZone, counted(answers, 'answer')]
  return [`  ${brand.name} (${brand.id}): ${facts.join('; ')}`, ...sourceLines(brand, settings)]
}

function sourceLines({ sources: { x, reddit, bluesky, mastodon } }: Brand, { platforms }: Settings): string[] {
  const every = (platform: { enabled: boolean; pollEvery: number } | undefined) =>
    platform?.enabled ? `every ${durationText(platform.pollEvery)}` : 'off'
  const lines: string[] = []
  if (x) {
    const streams = [x.mentions ? 'mentions' : [], x.search ? `search ${ruleText(x.search)}` : []].flat()
    lines.push(`    X @${x.account} (${every(platforms.x)}): ${streams.join('; ')}`)
  }
  if (reddit) {
    const streams = [
      reddit.inbox ? 'inbox' : [],
      reddit.search ? `search ${ruleText(reddit.search)}` : [],
      reddit.subreddits.map((name) => `r/${name}`),
    ].flat()
    lines.push(`    Reddit u/${reddit.account} (${every(platforms.reddit)}): ${streams.join('; ')}`)
  }
  if (bluesky) {
    const streams = [
      bluesky.mentions ? 'mentions' : [],
      bluesky.search ? `search ${ruleText(bluesky.search)}` : [],
    ].flat()
    lines.push(`    Bluesky @${bluesky.account} (${every(platforms.bluesky)}): ${streams.join('; ')}`)
  }
  if (mastodon) {
    const { mentions, search, hashtags, publicTimeline } = mastodon
    const streams = [
      mentions ? 'mentions' : [],
      search ? `search ${ruleText(search)}` : [],
      hashtags.map((tag) => `#${tag}`),
      publicTimeline === 'off' ? [] : `public timeline (${publicTimeline})`,
    ].flat()
    lines.push(`    Mastodon @${mastodon.account} (${every(platforms.mastodon)}): ${streams.join('; ')}`)
  }
  return lines.length > 0 ? lines : ['    no sources']
}

const ruleText = ({ any, all, none }: MatchRule): string =>
  [any.join(' | '), all.map((word) => `+${word}`).join(' '), none.map((word) => `-${word}`).join(' ')]
    .filter((part) => part !== '')
    .join(' ')

function secretLines({ missing, problems, given }: SecretsResult): string[] {
  const wrong = problems.map(({ name, message, fix }) => `  ${name}: ${message}. Fix: ${fix}.`)
  if (wrong.length > 0) wrong.unshift('Secrets that cannot be right')
  if (missing.length === 0) return wrong.length > 0 ? wrong : ['All secrets that this configuration needs are set.']
  const practice = given.length === 0 ? ' None is set at all, so `npm start` opens the practice workspace.' : ''
  return [
    ...wrong,
    `Secrets still missing for going live.${practice}`,
    ...missing.map(({ name, neededFor, whereToGet }) => `  ${name}: for ${neededFor}. From ${whereToGet}.`),
  ]
}
