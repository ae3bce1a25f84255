/** The log: one JSON object a line, and no secret in any of them, however it got there. */
import { pino } from 'pino'
import type { Environment } from '../config/environment.ts'
import { secretValues } from '../config/secrets.ts'
import type { Log } from '../domain/log.ts'

export interface LogOptions {
  level: 'debug' | 'info' | 'warn' | 'error'
  /** Blots out what must never be written, from each line as a whole. */
  redact(text: string): string
  /** A file; standard output by default. */
  file?: string
}

const HOLDS_SECRET = /_(TOKEN|SECRET|KEY|PASSWORD|CLIENT_ID|WEBHOOK_URL)$|^HEARTBEAT_URL$|^DATABASE_URL$/

/**
 * Every credential in the environment, whether the configuration asks for it or not: one of an account that was just taken out of
 * hearback.yaml is still one.
 */
export const environmentSecrets = (env: Environment): string[] =>
  secretValues(env, { given: Object.keys(env).filter((name) => HOLDS_SECRET.test(name)) })

/** Blots out each secret, also in the form in which JSON writes it. */
export function redactor(secrets: string[]): (text: string) => string {
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
  const longestFirst = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => b.length - a.length)
  return (text) => longestFirst.reduce((safe, secret) => safe.replaceAll(secret, '[secret]'), text)
}

export function createLog({ level, redact, file }: LogOptions): Log & { flush(): void } {
  const destination = pino.destination({
    ...(file === undefined ? { dest: 1 } : { dest: file, mkdir: true }),
    sync: true,
  })
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: redact } },
    destination,
  ) as unknown as Log & {
    flush(): void
  }
}
