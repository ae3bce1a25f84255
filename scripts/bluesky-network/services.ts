/** What the network and Hearback need beside it: a PostgreSQL and a Redis of their own, on free ports of this machine. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { installNetwork } from './scratch.ts'

const POSTGRES_HOME = '/usr/lib/postgresql'

/** What is not installed on this machine; empty when all is there. */
export const missingServices = (): string[] => [
  ...(existsSync(POSTGRES_HOME) ? [] : ['postgresql']),
  ...(existsSync('/usr/bin/redis-server') ? [] : ['redis-server']),
]

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** PostgreSQL refuses to run as root: then it runs as the user that Debian made for it. */
const asPostgres = (command: string, args: string[]): [string, string[]] =>
  process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args]

interface Running {
  stop(): void
}

async function startPostgres(folder: string): Promise<Running & { url: string }> {
  const newest = readdirSync(POSTGRES_HOME).sort((one, other) => Number(other) - Number(one))[0] ?? ''
  const tool = (name: string): string => join(POSTGRES_HOME, newest, 'bin', name)
  const run = (name: string, args: string[]): void => {
    const [command, all] = asPostgres(tool(name), args)
    execFileSync(command, all, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const port = await freePort()
  const data = join(folder, 'postgres')
  // The user who runs it must get in.
  chmodSync(folder, 0o777)
  run('initdb', ['-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C'])
  const options = `-h 127.0.0.1 -p ${port} -k ${folder} -c fsync=off`
  run('pg_ctl', ['-D', data, '-w', '-o', options, '-l', join(folder, 'postgres.log'), 'start'])
  return {
    url: `postgresql://postgres@127.0.0.1:${port}`,
    stop: () => run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']),
  }
}

async function startRedis(): Promise<Running & { host: string }> {
  const port = await freePort()
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  )
  return { host: `127.0.0.1:${port}`, stop: () => void child.kill() }
}

/** The first line of a process's output, as JSON; rejects when it ends without one. */
export const firstLine = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('the output of this process is not read')
    const lines = createInterface({ input: child.stdout })
    lines.once('line', (line) => resolve(JSON.parse(line)))
    child.once('exit', (code) => reject(new Error(`a process ended with ${code} before it was ready`)))
  })

export interface Network {
  /** Address of the personal server. */
  pds: string
  /** A database of Hearback's own on the same PostgreSQL. */
  databaseUrl: string
  stop(): void
}

/** A whole network with empty databases; takes some seconds, the first time a minute. */
export async function startNetwork(scratch: string): Promise<Network> {
  installNetwork(scratch)
  const folder = mkdtempSync(join(tmpdir(), 'bluesky-network-'))
  const running: Running[] = [{ stop: () => rmSync(folder, { recursive: true, force: true }) }]
  const stop = (): void => {
    for (const each of running.splice(0).reverse()) each.stop()
  }
  try {
    const postgres = await startPostgres(folder)
    running.push(postgres)
    const redis = await startRedis()
    running.push(redis)
    const child = spawn(process.execPath, ['network.mjs'], {
      cwd: scratch,
      env: {
        ...process.env,
        DB_POSTGRES_URL: `${postgres.url}/postgres`,
        DB_POSTGRES_SCHEMA: 'network',
        REDIS_HOST: redis.host,
        LOG_ENABLED: 'false',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    running.push({ stop: () => void child.kill('SIGKILL') })
    const { pds } = (await firstLine(child)) as { pds: string }
    execFileSync('psql', [`${postgres.url}/postgres`, '-c', 'CREATE DATABASE hearback'], { stdio: 'ignore' })
    return { pds, databaseUrl: `${postgres.url}/hearback`, stop }
  } catch (error) {
    stop()
    throw error
  }
}
