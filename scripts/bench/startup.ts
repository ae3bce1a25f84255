import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** From the start of the process until /readyz says yes, on a data folder that exists already; then its resident memory. */
export async function measureStartup(): Promise<{ startup_ms: number; rss_mb: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  try {
    await run(dataDir, async () => undefined)
    let rss = 0
    const ms = await run(dataDir, async (child) => {
      rss = residentMb(child)
    })
    return { startup_ms: ms, rss_mb: rss }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function run(dataDir: string, whenReady: (child: ChildProcess) => Promise<void>): Promise<number> {
  const port = await freePort()
  const begin = performance.now()
  const env = { PATH: process.env.PATH, HEARBACK_DATA_DIR: dataDir, PORT: String(port) }
  const child = spawn(process.execPath, ['bin/hearback.mjs', 'start'], { env, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    await untilReady(port, child)
    const ms = Math.round(performance.now() - begin)
    await whenReady(child)
    return ms
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The practice workspace did not become ready.')
}

/** Linux only: the kernel's own figure. */
function residentMb(child: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
