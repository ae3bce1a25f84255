import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Clock } from '../../domain/clock.ts'
import { ACK_WITHIN, type Carrier, type CarryResult, type Envelope } from './carrier.ts'
import type { Identity } from './identity.ts'
import type { WorkspaceState } from './state.ts'

/** Slack pings each connection; Bolt takes one without pings for dead after 30 s. */
const PING_EVERY = 10_000

interface Waiting {
  socket: WebSocket
  settle: (result: CarryResult) => void
}

/** The Socket Mode side of the workspace. With several connections an envelope goes to one of them, in turn. */
export class Sockets implements Carrier {
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #open: WebSocket[] = []
  readonly #waiting = new Map<string, Waiting>()
  readonly #tickets = new Set<string>()
  readonly #clock: Clock
  readonly #state: WorkspaceState
  readonly #identity: Identity
  #pinging: NodeJS.Timeout | null = null
  #turn = 0

  constructor(clock: Clock, state: WorkspaceState, identity: Identity) {
    this.#clock = clock
    this.#state = state
    this.#identity = identity
    this.#server.on('connection', (socket) => this.#welcome(socket))
  }

  get connections(): number {
    return this.#open.length
  }

  /** Takes over the upgrades of an HTTP server. */
  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket')
      // A ticket is for one connection.
      if (ticket === null || !this.#tickets.delete(ticket)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#server.emit('connection', ws, request))
    })
    this.#pinging = setInterval(() => {
      for (const socket of this.#open) socket.ping('Ping from the practice workspace')
    }, PING_EVERY)
    this.#pinging.unref()
  }

  ticket(): string {
    const ticket = randomUUID()
    this.#tickets.add(ticket)
    return ticket
  }

  carry(envelope: Envelope): Promise<CarryResult> {
    const socket = this.#open[this.#turn++ % Math.max(1, this.#open.length)]
    if (socket === undefined) return Promise.resolve({ kind: 'unreachable' })
    const done = new AbortController()
    return new Promise((resolve) => {
      const settle = (result: CarryResult): void => {
        this.#waiting.delete(envelope.id)
        done.abort()
        resolve(result)
      }
      this.#waiting.set(envelope.id, { socket, settle })
      socket.send(JSON.stringify(this.#frame(envelope)))
      void this.#clock.sleep(ACK_WITHIN, done.signal).then(() => settle({ kind: 'unacked' }))
    })
  }

  /** Asks the app to connect anew, as Slack does when it recycles a host. */
  refresh(reason: 'warning' | 'refresh_requested' | 'link_disabled' = 'refresh_requested'): void {
    for (const socket of [...this.#open]) {
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'sandbox' } }))
    }
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const socket of [...this.#open]) socket.terminate()
  }

  /** Says goodbye to every connection, and cuts those that do not answer soon. */
  async close(): Promise<void> {
    if (this.#pinging !== null) clearInterval(this.#pinging)
    this.#pinging = null
    await Promise.all([...this.#open].map(farewell))
  }

  #frame(envelope: Envelope): Record<string, unknown> {
    return {
      envelope_id: envelope.id,
      type: envelope.type,
      payload: envelope.payload,
      accepts_response_payload: envelope.type !== 'events_api',
      ...(envelope.type === 'events_api' || envelope.retryAttempt > 0
        ? { retry_attempt: envelope.retryAttempt, retry_reason: envelope.retryReason ?? '' }
        : {}),
    }
  }

  #welcome(socket: WebSocket): void {
    this.#open.push(socket)
    socket.on('message', (data) => this.#acknowledge(socket, String(data)))
    // An error is always followed by a close, which settles what hangs on the connection.
    socket.on('error', () => socket.terminate())
    socket.on('close', () => this.#leave(socket))
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.length,
        debug_info: { host: 'sandbox', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: this.#identity.appId },
      }),
    )
    this.#state.tell({ kind: 'connection', connections: this.#open.length })
  }

  #acknowledge(socket: WebSocket, data: string): void {
    const message = parse(data)
    const waiting = this.#waiting.get(String(message?.envelope_id))
    // Late or foreign acknowledgements are for nobody: Slack ignores them, too.
    if (waiting?.socket === socket) waiting.settle({ kind: 'acked', payload: message?.payload })
  }

  #leave(socket: WebSocket): void {
    const index = this.#open.indexOf(socket)
    if (index !== -1) this.#open.splice(index, 1)
    for (const waiting of [...this.#waiting.values()]) {
      if (waiting.socket === socket) waiting.settle({ kind: 'unacked' })
    }
    this.#state.tell({ kind: 'connection', connections: this.#open.length })
  }
}

/** Real time: the other side is another event loop, whatever the workspace's clock says. */
const CLOSE_WITHIN = 500

const farewell = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), CLOSE_WITHIN)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
    socket.close(1000)
  })

const parse = (data: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(data) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
