/** Data folders on disk for tests, and other processes that use them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, onTestFinished } from 'vitest'

const made: string[] = []
// Said once, when the file is read: within a test it would be too late to say.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A new folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-store-'))
  made.push(folder)
  return folder
}

interface OtherProcess {
  /** The next line that it prints; rejects when it ends without one. */
  line(): Promise<string>
  /** All lines printed and not yet asked for; complete after `kill`. */
  rest(): string[]
  /** SIGKILL: no handler runs. Resolves when it is gone and its output is read. */
  kill(): Promise<void>
}

/** Runs a script of test/store/ with the Node of this process; killed at the end of the test at the latest. */
export function runScript(name: string, ...args: string[]): OtherProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  onTestFinished(kill)
  return { ...linesOf(child, ended), kill }
}

function linesOf({ stdout, stderr }: ChildProcess, ended: Promise<void>): Pick<OtherProcess, 'line' | 'rest'> {
  if (stdout === null || stderr === null) throw new Error('The process has no output')
  const lines: string[] = []
  let waiting: ((line: string) => void) | null = null
  let errors = ''
  stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  createInterface({ input: stdout }).on('line', (line) => {
    if (waiting === null) lines.push(line)
    else waiting(line)
    waiting = null
  })
  return {
    line() {
      const ready = lines.shift()
      if (ready !== undefined) return Promise.resolve(ready)
      return new Promise((resolve, reject) => {
        waiting = resolve
        ended.then(() => reject(new Error(`The process ended and said nothing. ${errors}`)))
      })
    },
    rest: () => lines.splice(0),
  }
}
