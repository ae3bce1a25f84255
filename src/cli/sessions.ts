/** Sessions of platforms that log in, in a file beside the database that only its owner may read: tokens have no place in a table. */
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { SessionKeeper } from '../platforms/bluesky/index.ts'

const OWNER_ONLY = 0o600

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Texts by name. A file that is damaged counts as empty: what it held is had again by logging in. */
function readSessions(path: string): Record<string, string> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return {}
    throw error
  }
  try {
    const content: unknown = JSON.parse(text)
    const entries = typeof content === 'object' && content !== null ? Object.entries(content) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** Written beside it and renamed, so that a kill leaves the old file or the new one. */
function writeSessions(path: string, sessions: Record<string, string>): void {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.new`
  writeFileSync(beside, JSON.stringify(sessions), { mode: OWNER_ONLY })
  // The mode above counts only for a file that was not there.
  chmodSync(beside, OWNER_ONLY)
  renameSync(beside, path)
}

/** `platform` keeps the accounts of several platforms apart. Troubles with the file are logged: a session that is lost costs a login. */
export function keepSessions(path: string, platform: string, log: Log): SessionKeeper {
  const attempt = <T>(doing: string, work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch (error) {
      log.warn({ error: messageOf(error), file: path }, `sessions could not be ${doing}; the account logs in anew`)
      return otherwise
    }
  }
  const nameOf = (account: string): string => `${platform}:${account.toLowerCase()}`
  return {
    load: async (account) => attempt('read', () => readSessions(path)[nameOf(account)] ?? null, null),
    save: async (account, session) => {
      attempt(
        'kept',
        () => {
          const { [nameOf(account)]: _old, ...others } = readSessions(path)
          writeSessions(path, session === null ? others : { ...others, [nameOf(account)]: session })
        },
        undefined,
      )
    },
  }
}
