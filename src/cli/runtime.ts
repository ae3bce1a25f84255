/** Wires everything that runs: the same for a live installation, the practice workspace and the tests. */

import type { Outbox } from '../deliver/outbox.ts'
import { watchSends, wordOn } from '../deliver/send-watch.ts'
import { createDesk } from '../desk/desk.ts'
import { createReads } from '../desk/reads.ts'
import { addMs, type Clock, type Random } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import type { Brand, Settings } from '../domain/settings.ts'
import type { VoiceFinding } from '../domain/suggestion.ts'
import { createAuditor } from '../followup/auditor.ts'
import { sweepCommitments } from '../followup/commitments.ts'
import { closeDay } from '../followup/daily-close.ts'
import { endOutbreaks } from '../followup/outbreaks.ts'
import { refreshQueues } from '../followup/queue.ts'
import { eraseOld } from '../followup/retention.ts'
import { sweepTimers } from '../followup/timers.ts'
import type { IntakeOptions } from '../intake/poll.ts'
import { recheckDue, watchAgain } from '../intake/recheck.ts'
import { createIntake, type Intake } from '../intake/schedule.ts'
import { createTracker } from '../intake/track.ts'
import type { Platform } from '../platforms/contract.ts'
import { createSlackApp, createWebClient, type SlackApp, type SlackCredentials } from '../slack/app.ts'
import { createSlackPort } from '../slack/client.ts'
import { createGroupDirectory } from '../slack/groups.ts'
import type { Store } from '../store/open.ts'
import { forgetRequests } from '../store/requests.ts'
import { createSuggester } from '../suggest/index.ts'
import { checkVoice } from '../suggest/voice-guard.ts'
import { followAddresses } from '../tickets/addresses.ts'
import { createTriager } from '../triage/index.ts'
import { wireAlarm } from './alarm.ts'
import { wireOutbox } from './deliveries.ts'
import { createHeartbeat } from './heartbeat.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createModelDrafts } from './model-drafts.ts'
import { createRounds } from './rounds.ts'
import { connectionOf, slackMoved, sourcesChanged } from './settings-moved.ts'
import { createSlackConnection } from './slack-connection.ts'
import { createSpendBook } from './spend-book.ts'
import { createTelling, type Telling } from './telling.ts'

export interface RuntimeOptions {
  settings: Settings
  slack: SlackCredentials
  /** Made anew when the settings change. */
  createPlatforms(settings: Settings, spentThisMonth: (account: string) => number): Platform[]
  store: Store
  clock: Clock
  random: Random
  log: Log
  /** Names this instance in leases; unique among all instances. */
  holder: string
  /** Whom to tell when Slack or the database has failed; nobody when left out. */
  alarm?: { url: string; host: string }
  /** Names this machine to the admins. */
  instance?: string
  /** Called each minute in which the auditor finds nothing wrong; nobody is when left out. */
  heartbeatUrl?: string | null
  /** The secret MODEL_API_KEY; no language model is asked when left out. */
  modelApiKey?: string | null
}

export interface Runtime extends Telling {
  settings: Live<Settings>
  store: Store
  intake(): Intake
  outbox: Outbox
  metrics: Metrics
  /** For /readyz. */
  checks: Record<string, () => Promise<string | null>>
  start(): Promise<void>
  /** Lets what is under way end, then closes the connections. The store stays open. */
  stop(): Promise<void>
  /** Takes over new settings without a restart. */
  reload(settings: Settings): Promise<void>
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const REQUESTS_KEPT = HOUR

export async function createRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { store, clock, random, log, holder } = options
  const live = { current: options.settings }
  const judgesOf = (settings: Settings) => ({ triage: createTriager(settings), suggest: createSuggester(settings) })
  const judges = { current: judgesOf(options.settings) }

  const sources = () => intake.specs
  const metrics = createMetrics(store, clock, sources)
  const spend = await createSpendBook(store, clock)
  const client = createWebClient(options.settings.slack, options.slack.botToken, log)
  const slack = createSlackPort(client)
  const groups = createGroupDirectory(client, log)

  const telling = createTelling({ store, clock, settings: live, onTold: () => outbox.kick() })
  const sends = watchSends(clock)
  let platforms = new Map<string, Platform>()
  const platformOf = (id: string): Platform | null => platforms.get(id) ?? null
  const outbox = await wireOutbox({
    store,
    clock,
    random,
    log,
    holder,
    settings: live,
    slack,
    platformOf,
    membersOf: groups.membersOf,
    events: {
      settled(delivery, result, outcome) {
        metrics.outbox.settled(delivery, result, outcome)
        sends.settled(delivery, wordOn(outcome))
      },
    },
  })

  const modelDrafts = createModelDrafts({
    store,
    clock,
    settings: live,
    apiKey: options.modelApiKey ?? null,
    log,
    onDrafted: () => outbox.kick(),
  })
  let drafting: Promise<void> = Promise.resolve()

  const guard = (text: string, brand: Brand, language: string, authorName: string): VoiceFinding[] =>
    checkVoice(text, { brand, voice: live.current.voice, language, authorName })
  const desk = createDesk({
    store,
    clock,
    settings: live,
    checkVoice: guard,
    membersOf: groups.membersOf,
    onChange: () => outbox.kick(),
    log,
  })
  const slackApp: SlackApp = createSlackApp({
    settings: options.settings.slack,
    credentials: options.slack,
    log,
    listeners: {
      desk,
      reads: createReads({ store, clock, settings: live, membersOf: groups.membersOf, checkVoice: guard }),
      slack,
      settings: live,
      clock,
      trackLink: createTracker({
        store,
        clock,
        settings: live,
        judges,
        platforms: () => [...platforms.values()],
        spent: spend.note,
        onStored: () => outbox.kick(),
        membersOf: groups.membersOf,
      }),
    },
  })

  const intakeOptions: IntakeOptions = {
    store,
    clock,
    random,
    log,
    settings: live,
    judges,
    holder,
    events: {
      ...metrics.intake,
      spent(spec, cost, total) {
        metrics.intake.spent(spec, cost, total)
        spend.note(spec.account, total)
      },
    },
    onStored: () => outbox.kick(),
    membersOf: groups.membersOf,
  }
  const newIntake = async (settings: Settings): Promise<Intake> => {
    const made = options.createPlatforms(settings, spend.spentThisMonth)
    const created = await createIntake(made, intakeOptions)
    platforms = new Map(made.map((platform) => [platform.id, platform]))
    return created
  }
  let intake = await newIntake(options.settings)
  let running = false
  const connection = createSlackConnection(slackApp, options.settings.slack, { clock, log })
  const slackTrouble = async () => connection.trouble() ?? sends.trouble()
  const stopping = new AbortController()

  const timing = { store, clock, settings: live, membersOf: groups.membersOf, log, setAside: new Map() }
  /** Something may be ready to go out. */
  const kickIf = (changed: boolean | number): void => {
    if (changed) outbox.kick()
  }
  /** What was put down for channels of earlier settings, in this run or another. */
  async function readdress(): Promise<void> {
    const changed = await followAddresses(store, live.current, clock.now())
    if (changed > 0) log.info({ changed }, 'what had not been posted goes to the channels that are configured now')
    kickIf(changed)
  }
  const rounds = createRounds(
    [
      {
        name: 'the timers',
        every: SECOND,
        work: async () => kickIf((await sweepTimers(timing)) + (await sweepCommitments(timing))),
      },
      { name: 'addresses', every: 30 * SECOND, work: readdress },
      {
        name: 'the queue',
        every: 30 * SECOND,
        async work() {
          const channels = live.current.brands.map(({ channel }) => channel)
          kickIf(await refreshQueues(store, clock.now(), channels))
        },
      },
      { name: 'the daily close', every: 30 * SECOND, work: async () => kickIf(await closeDay({ ...timing, sources })) },
      { name: 'outbreaks', every: MINUTE, work: async () => kickIf(await endOutbreaks(timing)) },
      {
        name: 'posts to look at again',
        every: 15 * SECOND,
        work: async (stop) => void (await recheckDue([...platforms.values()], intakeOptions, stop)),
      },
      {
        name: 'what is old',
        every: HOUR,
        async work() {
          await watchAgain([...platforms.values()], intakeOptions)
          kickIf(await eraseOld(store, live.current, clock.now()))
        },
      },
      {
        name: 'the house',
        every: 5 * MINUTE,
        async work() {
          await groups.refresh(live.current)
          await store.transaction((tx) => forgetRequests(tx, addMs(clock.now(), -REQUESTS_KEPT)))
        },
      },
    ],
    { clock, log },
  )

  const database = async () => {
    await store.ping()
    return null
  }
  const alarm =
    options.alarm === undefined
      ? null
      : wireAlarm({
          ...options.alarm,
          settings: live,
          clock,
          random,
          log,
          slack: slackTrouble,
          database,
        })

  const auditor = createAuditor({
    store,
    clock,
    settings: live,
    log,
    sources,
    probes: { database, slack: slackTrouble },
    instance: options.instance ?? 'this machine',
    heartbeat:
      options.heartbeatUrl === undefined || options.heartbeatUrl === null
        ? null
        : createHeartbeat({ url: options.heartbeatUrl, clock, log }),
    onFinding: () => outbox.kick(),
  })

  let reloading: Promise<unknown> = Promise.resolve()
  async function takeOver(settings: Settings): Promise<void> {
    const before = live.current
    // All that can fail comes first: until then the last good settings stay in force.
    const nextJudges = judgesOf(settings)
    const nextIntake = sourcesChanged(before, settings) ? await newIntake(settings) : null
    if (nextIntake !== null) await intake.stop()
    judges.current = nextJudges
    live.current = settings
    await groups.refresh(settings)
    // The new settings are in force whether this works or not, and it comes round again.
    await readdress().catch((error: unknown) => log.error({ err: error }, 'waiting messages could not be readdressed'))
    if (nextIntake !== null) {
      intake = nextIntake
      if (running) intake.start()
    }
    if (slackMoved(before, settings))
      await telling.tellAdminsOfChange(
        { subject: 'restart', state: connectionOf(settings), outcome: 'wanted' },
        'slack.apiUrl, slack.mode or slack.httpPort has changed: that takes effect at the next start.',
      )
    log.info({}, 'the configuration was reloaded')
  }

  return {
    settings: live,
    store,
    intake: () => intake,
    outbox,
    metrics,
    // Why is in the log: that page has no login, and an error's own words may hold anything.
    checks: {
      database,
      slack: async () => (connection.trouble() === null ? null : 'not connected; the log tells why'),
    },
    async start() {
      await connection.start()
      running = true
      outbox.start()
      intake.start()
      rounds.start()
      auditor.start()
      drafting = modelDrafts.run(stopping.signal)
      alarm?.start()
      log.info({ sources: intake.specs.map(({ key }) => key), engine: store.engine, holder }, 'Hearback is running')
    },
    async stop() {
      running = false
      stopping.abort()
      // All at once: each has its own time to end, and together they have ten seconds.
      await Promise.all([
        intake.stop(),
        connection.stop(),
        outbox.stop(),
        alarm?.stop(),
        rounds.stop(),
        auditor.stop(),
        drafting,
      ])
    },
    reload(settings) {
      // One after the other: two at once would leave a schedule at work that nobody stops.
      const done = reloading.then(() => takeOver(settings))
      // Who asked hears how it went; the next one only waits until it is over.
      reloading = Promise.allSettled([done])
      return done
    },
    ...telling,
  }
}
