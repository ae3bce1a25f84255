/** The pages for operators: /healthz (the process lives), /readyz (it can do its work), /metrics. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { messageOf, SetupError } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { Metrics } from './metrics.ts'

export interface OperationsOptions {
  metrics: Metrics
  /** Each check throws or tells in words what is wrong; null when it is well. */
  checks: Record<string, () => Promise<string | null>>
}

/** Why a check failed is for the log: these pages have no login, and an error's own words may hold anything. */
export type OperationsLog = Pick<Log, 'warn'>

/** Answers an operator's request; false when the path is none of these. */
export type OperationsHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

export function createOperations({ metrics, checks }: OperationsOptions, log: OperationsLog): OperationsHandler {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/healthz') return answer(response, 200, 'text/plain', 'ok\n')
    if (pathname === '/readyz') {
      const states = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await trouble(name, check, log)] as const),
      )
      const ready = states.every(([, state]) => state === null)
      return answer(
        response,
        ready ? 200 : 503,
        'application/json',
        `${JSON.stringify({ ready, ...Object.fromEntries(states.map(([name, state]) => [name, state ?? 'ok'])) })}\n`,
      )
    }
    if (pathname === '/metrics') {
      try {
        const { type, body } = await metrics.text()
        return answer(response, 200, type, body)
      } catch (error) {
        log.warn({ error: messageOf(error) }, 'the metrics cannot be read')
        return answer(response, 503, 'text/plain', 'metrics are not available; the log tells why\n')
      }
    }
    return false
  }
}

async function trouble(name: string, check: () => Promise<string | null>, log: OperationsLog): Promise<string | null> {
  try {
    return await check()
  } catch (error) {
    log.warn({ check: name, error: messageOf(error) }, 'not ready')
    return 'it fails; the log tells why'
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  return true
}

/** Serves the operators' pages alone, for a live installation. Throws SetupError when the port is taken. */
export async function serveOperations(handler: OperationsHandler, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    handler(request, response)
      .then((known) => known || answer(response, 404, 'text/plain', 'Not found. Try /healthz, /readyz or /metrics.\n'))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(messageOf(error))))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)))
    server.listen(port, resolve)
  })
  return server
}

export const portError = (error: unknown, port: number): SetupError =>
  new SetupError('port-in-use', `Port ${port} cannot be used (${messageOf(error)}). Set PORT to a free one.`, error)
