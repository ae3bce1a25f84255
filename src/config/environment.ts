import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { messageOf, SetupError } from '../domain/errors.ts'

export type Environment = Record<string, string | undefined>

/** Folder of the config files: HEARBACK_CONFIG, else `./config`. */
export const configDir = (env: Environment): string => setting(env, 'HEARBACK_CONFIG') ?? 'config'

/** Folder of the embedded database and the sandbox: HEARBACK_DATA_DIR, else `./data`. */
export const dataDir = (env: Environment): string => setting(env, 'HEARBACK_DATA_DIR') ?? 'data'

/** An environment variable; an empty one counts as not set, as in a copied `.env.example`. */
export function setting(env: Environment, name: string): string | null {
  const value = env[name]?.trim()
  return value ? value : null
}

/** The environment with what a `.env` file adds. A variable that is really set wins. Throws SetupError for an unreadable file. */
export function withEnvFile(env: Environment, file = '.env'): Environment {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { ...env }
    const fix = 'Make it a file that this user may read, or remove it.'
    throw new SetupError('env-file', `${file} cannot be read: ${messageOf(error)}. ${fix}`, error)
  }
  const given = Object.entries(env).filter(([name]) => setting(env, name) !== null)
  return { ...env, ...parseEnv(text), ...Object.fromEntries(given) }
}
