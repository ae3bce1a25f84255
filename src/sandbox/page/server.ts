import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClockControl, DemoWorld } from '../demo.ts'
import { readBody } from '../slack/requests.ts'
import type { Workspace } from '../slack/workspace.ts'
import { handle } from './actions.ts'
import { type Asset, loadAssets } from './assets.ts'
import { SECURITY_HEADERS, turnAway } from './gate.ts'
import { clockView, type Stream, stream, type World } from './stream.ts'
import type { Command, Reply, Shortcut } from './wire.ts'

export interface PageOptions {
  workspace: Workspace
  /** The customers' side; null hides it. */
  demo?: DemoWorld | null
  /** Shows buttons that move the clock; null hides them. */
  clock?: ClockControl | null
  /** Answers further GET requests, such as /healthz; false when the path is none of its own. */
  operations?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** 0 picks a free one. */
  port: number
  appName: string
  commands?: Command[]
  shortcuts?: Shortcut[]
}

/** The practice page: the workspace as a person sees it, on 127.0.0.1 and nowhere else. */
export class Page {
  readonly #world: World
  readonly #wanted: number
  readonly #operations: NonNullable<PageOptions['operations']>
  readonly #assets: ReadonlyMap<string, Asset>
  readonly #streams = new Set<Stream>()
  #server: Server | null = null
  #port = 0

  constructor(options: PageOptions) {
    const { workspace, demo = null, clock = null, appName, commands = [], shortcuts = [] } = options
    this.#world = { workspace, demo, clock, appName, commands, shortcuts }
    this.#wanted = options.port
    this.#operations = options.operations ?? (async () => false)
    this.#assets = loadAssets()
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  /** @throws the error of `listen` when the port is taken. */
  async start(): Promise<this> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => this.#fail(response, error))
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.#wanted, '127.0.0.1', resolve)
    })
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    for (const open of this.#streams) open.end()
    const server = this.#server
    this.#server = null
    if (server === null) return
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const reason = turnAway(request, this.#port)
    if (reason !== null) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(reason)
      return
    }
    const url = new URL(request.url ?? '/', this.url)
    if (request.method === 'POST') await this.#post(request, response, url)
    else if (url.pathname === '/events') this.#stream(response, url)
    else if (!(await this.#operations(request, response))) this.#asset(response, url)
  }

  #asset(response: ServerResponse, url: URL): void {
    const asset = this.#assets.get(url.pathname)
    if (asset === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.')
    else response.writeHead(200, { 'content-type': asset.type }).end(asset.body)
  }

  #stream(response: ServerResponse, url: URL): void {
    const people = this.#world.workspace.people.filter((person) => !person.bot && !person.deleted)
    const wanted = url.searchParams.get('user')
    // Somebody who left, or a first visit: the first person will do.
    const user = (people.find((person) => person.id === wanted) ?? people[0])?.id
    if (user === undefined) {
      response.writeHead(404).end('Nobody is in the workspace.')
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const open = stream(this.#world, user, response)
    this.#streams.add(open)
    response.on('close', () => this.#streams.delete(open))
  }

  async #post(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body: unknown = JSON.parse(await readBody(request))
    const answer = handle(this.#world, url.pathname, body)
    if (answer === null) {
      response.writeHead(404).end('Not here.')
      return
    }
    this.#json(response, 200, await answer)
    // Everybody who looks on sees the clock jump, not only who moved it.
    if (!url.pathname.startsWith('/clock/')) return
    for (const open of this.#streams) open.send({ kind: 'clock', clock: clockView(this.#world) })
  }

  #json(response: ServerResponse, status: number, reply: Reply): void {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(reply))
  }

  #fail(response: ServerResponse, error: unknown): void {
    if (response.headersSent) {
      response.destroy()
      return
    }
    this.#json(response, 400, { problem: error instanceof Error ? error.message : String(error), errors: {} })
  }
}

export const createPage = (options: PageOptions): Page => new Page(options)
