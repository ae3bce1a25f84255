/**
 * `hearback doctor`: tries by hand what a live installation depends on, tells what to do about what fails, and names what it did not try.
 */
import { configDir, type Environment } from '../config/environment.ts'
import { loadConfig } from '../config/load.ts'
import { problemLine } from '../config/problem.ts'
import { isSandbox, readSecrets, type SecretsResult, secretValues } from '../config/secrets.ts'
import { type Clock, systemClock } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import { wasLive } from './database.ts'
import { checkDatabase } from './doctor/database.ts'
import { checkModel } from './doctor/model.ts'
import { checkPlatforms } from './doctor/platforms.ts'
import { bad, note, ok, problemsIn, type Row, type Section, sectionLines, untriedIn } from './doctor/report.ts'
import { checkSlack, manifestFiles, slackFailed } from './doctor/slack.ts'
import { environmentSecrets, redactor } from './log.ts'

export interface DoctorOptions {
  env: Environment
  /** Takes one line of output. */
  out(line: string): void
  /** Ask X as well, although it bills each answer. */
  askX?: boolean
  clock?: Clock
}

/** Returns the exit code: 0 when all is well, 1 when something needs to be done. Stores, posts and sends nothing. */
export async function doctor({ env, out, askX = false, clock = systemClock }: DoctorOptions): Promise<number> {
  const loaded = loadConfig({ dir: configDir(env) })
  const config = configRows(loaded, configDir(env))
  if (!loaded.ok) return tell([{ title: 'Configuration', rows: config }], out)
  const { settings } = loaded
  const result = readSecrets(env, settings)
  const redact = redactor([...secretValues(env, result), ...environmentSecrets(env)])
  const say = (line: string) => out(redact(line))
  const configuration: Section = { title: 'Configuration', rows: config }
  if (isSandbox(result) && !wasLive(env)) {
    const code = tell([configuration], say)
    for (const line of practiceLines(result)) say(line)
    return code
  }
  return tell([configuration, ...(await liveSections(env, settings, result, askX, clock))], say)
}

async function liveSections(
  env: Environment,
  settings: Settings,
  result: SecretsResult,
  askX: boolean,
  clock: Clock,
): Promise<Section[]> {
  const { secrets } = result
  const slack = await checkSlack(settings, secrets, manifestFiles(configDir(env))).catch((error: unknown) => [
    slackFailed(error),
  ])
  const { sections, sources } = await checkPlatforms({ settings, secrets, clock, askX })
  const model = await checkModel({ model: settings.model, apiKey: secrets.modelApiKey, clock })
  return [
    { title: 'Secrets', rows: secretRows(result) },
    ...(slack.length === 0 ? [] : [{ title: 'Slack', rows: slack }]),
    ...sections,
    ...(model.length === 0 ? [] : [{ title: 'Language model', rows: model }]),
    { title: 'Database', rows: await checkDatabase({ env, settings, sources, clock }) },
  ]
}

function configRows(loaded: ReturnType<typeof loadConfig>, folder: string): Row[] {
  const warnings = loaded.warnings.map((warning) => note('warning', problemLine(warning)))
  if (loaded.ok) return [ok('config files', `valid (${folder})`), ...warnings]
  return [
    ...loaded.problems.map((problem) =>
      bad('config files', problemLine(problem), 'Mend this line; npm run hearback -- check looks the files over again'),
    ),
    ...warnings,
  ]
}

function secretRows({ missing, problems, given, secrets }: SecretsResult): Row[] {
  const wrong = [
    ...missing.map(({ name, neededFor, whereToGet }) => bad(name, `missing, for ${neededFor}`, `From ${whereToGet}`)),
    ...problems.map(({ name, message, fix }) => bad(name, message, fix)),
  ]
  const present =
    wrong.length === 0 ? [ok('secrets', `all that this configuration needs are set (${given.length})`)] : wrong
  const wrongNames = new Set(problems.map(({ name }) => name))
  const addresses = [
    { name: 'HEARTBEAT_URL', url: secrets.heartbeatUrl, ...HEARTBEAT },
    { name: 'ALARM_WEBHOOK_URL', url: secrets.alarmWebhookUrl, ...ALARM },
  ]
  return [...present, ...addresses.filter(({ name }) => !wrongNames.has(name)).map(addressRow)]
}

/** A call to either would be believed: that all is well, or that all is lost. */
const HEARTBEAT = {
  unset: 'nobody outside this machine notices when Hearback stops',
  untried: 'the service would take a call for a sign of life',
  fix: 'Start Hearback, and see in that service that a call comes each minute',
}
const ALARM = {
  unset: 'nobody is told when Slack itself cannot be reached',
  untried: 'a call would be taken for a real alarm',
  fix: `Tell whoever is paged, then: curl -H 'content-type: application/json' -d '{"text": "Hearback: only a test"}' "$ALARM_WEBHOOK_URL"`,
}

function addressRow({ name, url, unset, untried, fix }: typeof ALARM & { name: string; url: string | null }): Row {
  if (url === null) return note(name, `not set: ${unset}`)
  return note(name, `set, not tried: ${untried}`, { fix, untried: name })
}

function practiceLines({ missing }: SecretsResult): string[] {
  return [
    'No credential is set at all, so only the practice workspace can run: "npm start" opens it, and nothing else needs to be tested.',
    'To go live:',
    '  1. Make the Slack app from config/slack-manifest.json at https://api.slack.com/apps and install it.',
    '  2. Copy .env.example to .env and fill in:',
    ...missing.map(({ name, neededFor, whereToGet }) => `       ${name}: for ${neededFor}. From ${whereToGet}.`),
    '  3. Put your own brands, channels and people into config/hearback.yaml.',
    '  4. Run npm run hearback -- doctor again: it then tries each of them.',
  ]
}

function tell(sections: Section[], say: (line: string) => void): number {
  for (const section of sections) {
    for (const line of sectionLines(section)) say(line)
    say('')
  }
  const problems = problemsIn(sections)
  say(
    problems === 0
      ? wellLine(untriedIn(sections))
      : `${problems} ${problems === 1 ? 'thing needs' : 'things need'} to be done: see ✗ above.`,
  )
  return problems === 0 ? 0 : 1
}

const wellLine = (untried: string[]): string =>
  untried.length === 0 ? 'All is well.' : `All that was tried is well. Not tried: ${untried.join(', ')}.`
