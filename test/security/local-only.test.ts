/** Who can reach what: the practice workspace this machine alone, and the operators' pages nothing that is private. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { freePort, runProgram } from '../cli/program.ts'
import { temporaryFolder } from '../store/folder.ts'

const LISTEN = '0A'
const LOOPBACK = '0100007F'

/** Addresses (as /proc writes them) on which a process listens. */
function listening(pid: number): string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
      } catch (error) {
        // Closed between the listing and the look.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
        throw error
      }
    }),
  )
  return ['tcp', 'tcp6'].flatMap((family) =>
    readFileSync(`/proc/${pid}/net/${family}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode = '']) => state === LISTEN && sockets.has(inode))
      .map(([, address = '']) => address.split(':')[0] ?? ''),
  )
}

test('the practice workspace listens on 127.0.0.1 and nowhere else, and lets no page of others in', async ({
  skip,
}) => {
  skip(process.platform !== 'linux', 'needs /proc')
  const folder = temporaryFolder()
  const port = await freePort()
  const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: folder, PORT: String(port) }
  const running = runProgram(['start'], env, folder)
  await running.says(/practice workspace is open: http:\/\/127\.0\.0\.1:\d+\//)

  // Page, Slack and X of the practice: three servers at least.
  const addresses = listening(running.pid)
  expect(addresses.length).toBeGreaterThanOrEqual(3)
  expect([...new Set(addresses)]).toEqual([LOOPBACK])
  const own = await fetch(`http://127.0.0.1:${port}/`)
  expect(own.headers.get('content-security-policy')).toMatch(
    /default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
  )
  expect(own.headers.get('content-security-policy')).not.toMatch(/unsafe|\*|data:/)
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const outside = others.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address)
  for (const address of ['127.0.0.2', ...outside])
    await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed')

  // It is ready only when Slack is connected, which may come after the page.
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200), {
    timeout: 60_000,
  })
  for (const path of ['/healthz', '/readyz', '/metrics']) {
    const page = await fetch(`http://127.0.0.1:${port}${path}`)
    expect([path, page.status]).toEqual([path, 200])
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  }
  running.signal('SIGTERM')
  expect(await running.ended).toBe(0)
}, 120_000)
