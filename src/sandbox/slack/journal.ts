import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { messageOf, SetupError } from '../../domain/errors.ts'

/**
 * An append-only file of JSON lines. A line is handed to the operating system before `append` returns, so a killed process
 * loses nothing that was acknowledged; only the loss of power could take the last lines.
 */
export class Journal<Entry> {
  readonly #path: string
  #file: number | null = null

  constructor(path: string) {
    this.#path = path
  }

  /**
   * All whole lines, oldest first. A last line cut off by a kill was never acknowledged and is left out. Throws SetupError for any
   * other line that cannot be read.
   */
  read(): Entry[] {
    if (!existsSync(this.#path)) return []
    const lines = readFileSync(this.#path, 'utf8').split('\n')
    // What stands after the last line break is an append that did not finish, or nothing.
    lines.pop()
    return lines.flatMap((line, index) => (line === '' ? [] : [this.#parse(line, index + 1)]))
  }

  append(entry: Entry): void {
    writeSync(this.#open(), `${JSON.stringify(entry)}\n`)
  }

  /** Replaces the file by these entries: written beside it and renamed, so that a kill leaves the old or the new one. */
  rewrite(entries: Entry[]): void {
    this.close()
    mkdirSync(dirname(this.#path), { recursive: true })
    const beside = `${this.#path}.new`
    writeFileSync(beside, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    const file = openSync(beside, 'r+')
    fsyncSync(file)
    closeSync(file)
    renameSync(beside, this.#path)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #parse(line: string, number: number): Entry {
    try {
      return JSON.parse(line) as Entry
    } catch (error) {
      throw new SetupError(
        'practice-broken',
        `${this.#path}, line ${number}: it cannot be read (${messageOf(error)}).`,
        error,
      )
    }
  }

  #open(): number {
    if (this.#file === null) {
      mkdirSync(dirname(this.#path), { recursive: true })
      this.#file = openSync(this.#path, 'a')
    }
    return this.#file
  }
}
