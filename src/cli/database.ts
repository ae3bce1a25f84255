/** Which database the environment asks for. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataDir, type Environment, setting } from '../config/environment.ts'
import { SetupError } from '../domain/errors.ts'
import { type OpenDatabase, openDatabase, openStore, type Store } from '../store/open.ts'
import { assertNotMoved } from './moved.ts'

/** The practice workspace keeps all it has in a folder of its own: it never touches live data. */
export const practiceDir = (env: Environment): string => join(resolve(dataDir(env)), 'practice')
export const liveDir = (env: Environment): string => join(resolve(dataDir(env)), 'live')

/** Beside the database, also where that is a server's: sessions belong to this machine. */
export const sessionsFile = (env: Environment): string => join(resolve(dataDir(env)), 'sessions.json')

/** True when this machine ever ran live: then the practice workspace does not open by itself. */
export const wasLive = (env: Environment): boolean => setting(env, 'DATABASE_URL') !== null || existsSync(liveDir(env))

/** Throws SetupError, also when the embedded database was moved to PostgreSQL and DATABASE_URL is missing. */
export async function openLiveStore(env: Environment): Promise<Store> {
  const databaseUrl = setting(env, 'DATABASE_URL')
  if (databaseUrl !== null) return openStore({ databaseUrl })
  assertNotMoved(liveDir(env))
  return openStore({ dataDir: liveDir(env) })
}

/** The folder of the live embedded database, for `doing` something with it as a whole. Throws SetupError when there is none. */
export function embeddedLiveDir(env: Environment, doing: string): string {
  const folder = liveDir(env)
  if (existsSync(join(folder, 'postgres'))) return folder
  throw new SetupError(
    'no-live-database',
    `There is no live embedded database in ${folder} to ${doing}. Set HEARBACK_DATA_DIR to the data folder that holds it.`,
  )
}

/** Opens that folder's database. Throws SetupError when a running Hearback holds it. */
export async function openEmbeddedLive(folder: string, doing: string): Promise<OpenDatabase> {
  try {
    return await openDatabase({ dataDir: folder })
  } catch (error) {
    if (!(error instanceof SetupError) || error.code !== 'data-locked') throw error
    throw new SetupError(
      'data-locked',
      `The data folder ${folder} is in use by a Hearback that runs. Stop it to ${doing}, and start it again afterwards.`,
      error,
    )
  }
}

/** For commands that look into what there is: the live database, else the practice one. */
export const openConfiguredStore = (env: Environment): Promise<Store> =>
  wasLive(env) ? openLiveStore(env) : openStore({ dataDir: practiceDir(env) })
