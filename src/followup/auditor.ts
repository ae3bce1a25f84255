/**
 * The auditor (I7): once a minute it looks over the live data for whatever the rest of the program should never have let happen. What
 * it finds is an incident, told to the admins once and once more when it is over; only an audit without any lets the heartbeat go.
 */
import { addMs, type Clock } from '../domain/clock.ts'
import { messageOf } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import type { Settings } from '../domain/settings.ts'
import { newRound, type Round } from '../store/audit-checks.ts'
import type { Store } from '../store/open.ts'
import { CHECKS, FOUND_IN_ROUNDS } from './audit-findings.ts'
import { type AuditedSource, type Finding, inPlainTimes } from './finding.ts'
import {
  endIncident,
  isAllLookedAt,
  keepTickets,
  noteSeen,
  openIncident,
  openIncidents,
  recordOutage,
} from './incidents.ts'

export type { AuditedSource, Finding } from './finding.ts'

/** Throws or tells in words what is wrong; null when it is well. */
export type Probe = () => Promise<string | null>

export interface AuditOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  log: Log
  /** The sources that this configuration polls. */
  sources(): AuditedSource[]
  /** What only the program itself can see, by name: `database`, `slack`. While `database` fails nothing else is asked. */
  probes: Record<string, Probe>
  /** Tells this machine's view from another's: each may have lost its own connection. */
  instance: string
  /** Since when each probe fails. Connections are renewed now and then: with this, only what two looks in a row find counts. */
  failingSince?: Map<string, Date>
  /** What was found while the database was down, by check: written down and told when it is back. Nothing is when left out. */
  untold?: Map<string, Finding>
  /** Where the round through all tickets stands; it moves on with each audit. One that begins with this audit when left out. */
  round?: Round
  /** Tickets of the round that one audit looks at. */
  window?: number
}

const EVERY = 60_000
const PROBE_WITHIN = 10_000
const WINDOW = 2_000
/** What another instance saw of its own connection is ended by others when it has not found it for this long: it may be gone for good. */
const ORPHANED_AFTER = 60 * 60_000
/** Two instances that see the same outage of the database find its begin and its end at most an audit apart, and somewhat. */
const SAME_OUTAGE_WITHIN = 2 * EVERY

interface Audit {
  findings: Finding[]
  /** What the checks that could not be made would find: incidents of these kinds stand as they are. */
  failed: Set<string>
}

/** Looks without writing anything. Never throws: a check that fails is a finding. */
export async function lookForTrouble(options: AuditOptions): Promise<Audit> {
  const { store, clock, settings, round = newRound(), window = WINDOW } = options
  const { findings, failed } = await askProbes(options)
  if (findings.some(isOutage)) return { findings, failed }
  for (const { finds, asks, find } of CHECKS) {
    const now = clock.now()
    const scene = { tx: store.prisma, now, settings: settings.current, sources: options.sources(), round, window }
    try {
      findings.push(...(await find(scene)))
    } catch (error) {
      for (const each of finds) failed.add(each)
      findings.push({
        check: `check:${finds[0]}`,
        words: `The auditor cannot find out ${asks}: ${messageOf(error)}. It asks again each minute; the log tells more.`,
        since: now,
        toldElsewhere: false,
        needsRunning: false,
      })
      options.log.error({ err: error, check: finds[0] }, 'a check of the auditor failed')
    }
  }
  return { findings, failed }
}

const PROBE_ADVICE: Record<string, string> = {
  database: 'Check that it runs, that its disk has room and that this machine reaches it.',
  slack:
    'Mentions are gathered all the same and shown when it is back. Check the network, the tokens (`npm run hearback -- doctor`) and status.slack.com.',
}

async function askProbes(options: AuditOptions): Promise<Audit> {
  const findings: Finding[] = []
  for (const [name, probe] of Object.entries(options.probes)) {
    const trouble = await withinTime(probe, options.clock)
    const since = failingSince(name, trouble, options)
    if (trouble === null || since === null) continue
    const advice = PROBE_ADVICE[name] ?? 'The log tells more.'
    findings.push({
      check: `${name}:${options.instance}`,
      words: `On ${options.instance}, ${name} fails since {time:${since.toISOString()}}: ${trouble}. ${advice}`,
      since,
      toldElsewhere: false,
      needsRunning: false,
    })
  }
  return { findings, failed: new Set() }
}

/** Null as long as it does not count. Without a database nothing else can be looked at, so that counts at once. */
function failingSince(name: string, trouble: string | null, { failingSince: known, clock }: AuditOptions): Date | null {
  const now = clock.now()
  if (known === undefined) return now
  const before = known.get(name)
  if (trouble === null) known.delete(name)
  else known.set(name, before ?? now)
  return before ?? (name === 'database' ? now : null)
}

async function withinTime(probe: Probe, clock: Clock): Promise<string | null> {
  const done = new AbortController()
  const late = clock.sleep(PROBE_WITHIN, done.signal).then(() => `no answer within ${PROBE_WITHIN / 1000} s`)
  try {
    return await Promise.race([probe(), late])
  } catch (error) {
    return messageOf(error)
  } finally {
    done.abort()
  }
}

/** Looks, and keeps the incidents: opens new ones, ends those that are over. Returns what fails now; never throws. */
export async function runAudit(options: AuditOptions): Promise<Finding[]> {
  const { round = newRound(), log, untold } = options
  const { findings, failed } = await lookForTrouble({ ...options, round })
  const found = findings.map(({ words }) => inPlainTimes(words))
  const outages = findings.filter(isOutage)
  if (outages.length > 0) {
    for (const outage of outages) untold?.set(outage.check, outage)
    log.error({ found }, 'what the audit found cannot be stored, and is told to nobody before it can')
    return findings
  }
  try {
    await tellOutages(options)
    findings.push(...(await keepIncidents(findings, failed, round, options)))
  } catch (error) {
    log.error({ err: error, found }, 'the incidents of an audit could not be written')
    const words = `The incidents of an audit could not be written: ${messageOf(error)}.`
    const check = 'check:incidents'
    findings.push({ check, words, since: options.clock.now(), toldElsewhere: false, needsRunning: false })
  }
  return findings
}

const isOutage = ({ check }: Finding): boolean => check.startsWith('database:')

/** The database is there again: what nobody could be told meanwhile is told now, as something that is over. */
async function tellOutages({ store, clock, settings, untold }: AuditOptions): Promise<void> {
  for (const [check, outage] of untold ?? []) {
    await recordOutage(store, outage, settings.current.slack.adminsChannel, clock.now(), SAME_OUTAGE_WITHIN)
    untold?.delete(check)
  }
}

/** Returns what was found earlier, was not found now, and may stand all the same. */
async function keepIncidents(
  findings: Finding[],
  failed: ReadonlySet<string>,
  round: Round,
  options: AuditOptions,
): Promise<Finding[]> {
  const { store, clock, settings } = options
  const channel = settings.current.slack.adminsChannel
  const open = await openIncidents(store.prisma)
  const known = new Set(open.map(({ check }) => check))
  const failing = new Set(findings.map(({ check }) => check))
  await noteSeen(store.prisma, [...failing.intersection(known)], clock.now())
  for (const finding of findings) {
    if (known.has(finding.check)) await keepTickets(store.prisma, finding)
    else await openIncident(store, finding, channel, clock.now())
  }
  const standing: Finding[] = []
  for (const incident of open) {
    const { check, words, since } = incident
    if (failing.has(check) || failed.has(nameOf(check)) || !seenHere(incident, options)) continue
    if (!isFoundInRounds(check) || isAllLookedAt(incident, round))
      await endIncident(store, incident, channel, clock.now())
    else standing.push({ check, words, since, toldElsewhere: true, needsRunning: false })
  }
  return standing
}

const isFoundInRounds = (check: string): boolean => (FOUND_IN_ROUNDS as readonly string[]).includes(check)

const nameOf = (check: string): string => check.split(':')[0] ?? check

/** False for what another instance sees of its own connections, as long as it may still be there to say that it is over. */
function seenHere({ check, seenAt }: { check: string; seenAt: Date }, options: AuditOptions): boolean {
  const { probes, instance, clock } = options
  const name = nameOf(check)
  if (!(name in probes) || check === `${name}:${instance}`) return true
  return seenAt <= addMs(clock.now(), -ORPHANED_AFTER)
}

/** The dead man's switch. Never throws. */
export interface Heartbeat {
  beat(): Promise<void>
}

export interface AuditorOptions extends Omit<AuditOptions, 'round' | 'window' | 'failingSince' | 'untold'> {
  /** Called after each audit that found nothing. */
  heartbeat: Heartbeat | null
  /** There may be alerts to send. */
  onFinding(): void
}

export interface Auditor {
  /** One audit now: what fails. */
  audit(): Promise<Finding[]>
  /** Audits each minute, the first time after one. */
  start(): void
  stop(): Promise<void>
}

export function createAuditor(options: AuditorOptions): Auditor {
  const { clock, log, heartbeat, onFinding } = options
  const stopping = new AbortController()
  const each: AuditOptions = { ...options, failingSince: new Map(), untold: new Map(), round: newRound() }
  let running: Promise<void> = Promise.resolve()

  async function audit(): Promise<Finding[]> {
    const findings = await runAudit(each)
    if (findings.length === 0) await heartbeat?.beat()
    else {
      log.warn({ failing: findings.map(({ check }) => check) }, 'the audit found trouble; no heartbeat is sent')
      onFinding()
    }
    return findings
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const asleepAt = clock.now()
      await clock.sleep(EVERY, stopping.signal)
      if (stopping.signal.aborted) return
      // A machine that was asleep, or a clock that was moved: all is overdue, and the rest of the program needs a moment as well.
      if (clock.now() > addMs(asleepAt, 2 * EVERY)) continue
      try {
        await audit()
      } catch (error) {
        log.error({ err: error, error: messageOf(error) }, 'the audit failed; it is made again in a minute')
      }
    }
  }

  return {
    audit,
    start() {
      running = run()
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
