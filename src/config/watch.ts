import { type FSWatcher, watch } from 'node:fs'
import { type Clock, systemClock } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import { checkConfig, readConfigFiles } from './load.ts'
import type { Problem } from './problem.ts'

export interface WatchOptions {
  /** Folder of the config files. */
  dir: string
  /** `fingerprint` of the state that was loaded, so that a change made since is not missed. Now, by default. */
  since?: string
  /** Called with the settings of each new valid state of the files, and the state's fingerprint. */
  onChange(settings: Settings, warnings: Problem[], fingerprint: string): void
  /** Called once for each new faulty state of the files. The settings given last stay good. */
  onBad(problems: Problem[], fingerprint: string): void
  /** Told, once, when the system cannot watch the folder: changes are then seen at the next look. Also when a callback throws. */
  onWatchError(error: Error): void
  /** Real time by default, also in a practice workspace: files are saved in real time. */
  clock?: Clock
  /** Milliseconds of quiet after which a change is read: editors write in several steps. */
  settle?: number
  /** Milliseconds between looks without being told, for what a system does not report (network drives, some mounts). */
  lookEvery?: number
}

export interface ConfigWatch {
  /** Looks now. True when the files differ from the last look. */
  reload(): boolean
  stop(): void
}

/**
 * Follows the config files from the state they are in now. The folder is watched rather than the files, because editors
 * save by renaming and mounted ConfigMaps swap a symbolic link; a change is one only when the content differs.
 */
export function watchConfig(options: WatchOptions): ConfigWatch {
  const { dir, onChange, onBad, onWatchError, clock = systemClock, settle = 200, lookEvery = 15_000 } = options
  const stopped = new AbortController()
  let seen = options.since ?? readConfigFiles(dir).fingerprint
  let watcher: FSWatcher | null = null
  let wait: AbortController | null = null
  let told = false

  const reload = (): boolean => {
    const texts = readConfigFiles(dir)
    if (texts.fingerprint === seen) return false
    seen = texts.fingerprint
    const result = checkConfig(texts)
    if (result.ok) onChange(result.settings, result.warnings, seen)
    else onBad(result.problems, seen)
    return true
  }

  // A callback that throws must not end the watch.
  const lookNow = () => {
    try {
      reload()
    } catch (error) {
      fail(error)
    }
  }

  const soon = async () => {
    wait?.abort()
    const mine = new AbortController()
    wait = mine
    await clock.sleep(settle, mine.signal)
    if (!mine.signal.aborted && !stopped.signal.aborted) lookNow()
  }

  const arm = () => {
    try {
      watcher = watch(dir, () => void soon())
      watcher.on('error', unwatched)
    } catch (error) {
      unwatched(error)
    }
  }
  const unwatched = (error: unknown) => {
    watcher?.close()
    watcher = null
    // Told once: the looks go on, and each tries to watch again.
    if (!told) fail(error)
    told = true
  }
  const fail = (error: unknown) => onWatchError(error instanceof Error ? error : new Error(String(error)))

  const look = async () => {
    while (!stopped.signal.aborted) {
      await clock.sleep(lookEvery, stopped.signal)
      if (stopped.signal.aborted) return
      if (!watcher) arm()
      lookNow()
    }
  }

  arm()
  void look()
  return {
    reload,
    stop: () => {
      stopped.abort()
      wait?.abort()
      watcher?.close()
    },
  }
}
