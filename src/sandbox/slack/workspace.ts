import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../domain/clock.ts'
import { Acting } from './acting.ts'
import { eraseMessage } from './api/chat.ts'
import type { ApiContext } from './api/method.ts'
import { Deliveries } from './deliveries.ts'
import { Faults } from './faults.ts'
import { DEFAULT_IDENTITY, type Identity } from './identity.ts'
import type {
  Call,
  Change,
  Channel,
  ChannelInput,
  Ephemeral,
  Message,
  Person,
  PersonInput,
  Ping,
  UserGroup,
  View,
  Violation,
} from './model.ts'
import { Limiter, type Pace, SLACK_PACE } from './pace.ts'
import { ResponseUrls } from './response-urls.ts'
import { type HttpMode, httpCarrier } from './signed-http.ts'
import { Sockets } from './sockets.ts'
import { WorkspaceState } from './state.ts'
import { Triggers } from './triggers.ts'
import { ViewStacks } from './view-stacks.ts'
import { handleApi, type WebApi } from './web-api.ts'

export interface WorkspaceOptions {
  clock: Clock
  users: PersonInput[]
  channels: ChannelInput[]
  userGroups?: UserGroup[]
  /** Channels, messages, pins and Home tabs live in this file over restarts; without it in memory. */
  statePath?: string
  /** Default: Slack's pace for posts. null: as fast as it comes. */
  pace?: Pace | null
  identity?: Partial<Identity>
  /** Deliver interactions by signed HTTP instead of Socket Mode. */
  http?: HttpMode
  /** When an envelope without acknowledgement comes again, in milliseconds after each failure. */
  retryDelays?: readonly number[]
  /** Most calls kept on record. Default 20,000. */
  keepCalls?: number
}

/** A practice workspace: Slack's Web API and Socket Mode on 127.0.0.1, with people to act as. */
export class Workspace {
  readonly identity: Identity
  readonly clock: Clock
  readonly faults = new Faults()
  readonly calls: Call[] = []
  readonly sockets: Sockets
  readonly deliveries: Deliveries
  readonly state: WorkspaceState
  /** What people do: click, submitView, closeView, command, shortcut, openHome, say. */
  readonly act: Acting
  readonly #views: ViewStacks
  readonly #context: ApiContext
  readonly #api: WebApi
  readonly #responseUrls: ResponseUrls
  #server: Server | null = null
  #port = 0

  constructor(options: WorkspaceOptions) {
    const { clock } = options
    this.clock = clock
    this.identity = { ...DEFAULT_IDENTITY, ...options.identity }
    this.state = new WorkspaceState({
      users: options.users,
      channels: options.channels,
      userGroups: options.userGroups ?? [],
      statePath: options.statePath ?? null,
      clock,
    })
    this.#views = new ViewStacks(this.state, this.identity)
    this.sockets = new Sockets(clock, this.state, this.identity)
    const socketUrl = (): string =>
      `ws://127.0.0.1:${this.#port}/link?ticket=${this.sockets.ticket()}&app_id=${this.identity.appId}`
    const triggers = new Triggers(this.state)
    this.#context = { state: this.state, identity: this.identity, views: this.#views, triggers, socketUrl }
    const pace = options.pace === undefined ? SLACK_PACE : options.pace
    this.#api = {
      context: this.#context,
      faults: this.faults,
      limiter: new Limiter(pace, clock),
      calls: this.calls,
      keepCalls: options.keepCalls ?? 20_000,
    }
    this.#responseUrls = new ResponseUrls(this.#context, () => `http://127.0.0.1:${this.#port}`)
    const carrier = options.http === undefined ? this.sockets : httpCarrier(options.http, clock)
    this.deliveries = new Deliveries(carrier, clock, options.retryDelays)
    this.act = new Acting(this.#context, this.deliveries, this.#responseUrls)
  }

  /** What to give Bolt as `clientOptions.slackApiUrl`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`
  }

  get port(): number {
    return this.#port
  }

  /** Listens on 127.0.0.1; port 0 picks a free one. @throws when the port is taken. */
  async start(port = 0): Promise<this> {
    const server = createServer((request, response) => {
      this.#route(request, response).catch((error: unknown) => {
        // An app that gives up or dies in mid-request is no failure of the workspace.
        if (request.complete) this.#failures.push(error)
        response.socket?.destroy()
      })
    })
    this.sockets.attach(server)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
    return this
  }

  /** @throws AggregateError when the workspace itself failed at a request, so that no test passes over it. */
  async stop(): Promise<void> {
    this.deliveries.stop()
    await this.sockets.close()
    const server = this.#server
    this.#server = null
    if (server !== null) {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
    this.state.close()
    if (this.#failures.length > 0) throw new AggregateError(this.#failures, 'The practice workspace failed')
  }

  get people(): Person[] {
    return [...this.state.users.values()]
  }

  get channels(): Channel[] {
    return [...this.state.channels.values()]
  }

  /** Messages of a channel outside threads, oldest first; what is left of deleted ones is not among them. */
  messages(channel: string): Message[] {
    return this.state.messages(channel).filter((each) => each.thread_ts === undefined && each.subtype !== 'tombstone')
  }

  message(channel: string, ts: string): Message | undefined {
    return this.state.message(channel, ts)
  }

  /** Replies of a thread, oldest first. */
  replies(channel: string, ts: string): Message[] {
    return this.state.replies(channel, ts)
  }

  /** What only this person sees, oldest first. */
  ephemerals(user: string): Ephemeral[] {
    return this.state.ephemerals.filter((each) => each.user === user)
  }

  /** The person's open modals, lowest first. */
  openViews(user: string): View[] {
    return this.#views.of(user)
  }

  home(user: string): View | undefined {
    return this.state.homes.get(user)
  }

  get violations(): Violation[] {
    return this.state.violations
  }

  get pings(): Ping[] {
    return this.state.pings
  }

  /** Returns what ends the listening. */
  onChange(listener: (change: Change) => void): () => void {
    return this.state.onChange(listener)
  }

  /** Somebody deletes a message of the app by hand. */
  deleteMessage(channel: string, ts: string): void {
    eraseMessage(this.#context, channel, ts)
  }

  /** Somebody changes a channel: archives it, removes the app. */
  changeChannel(
    id: string,
    change: Partial<Pick<Channel, 'archived' | 'appIsMember' | 'members' | 'name' | 'topic'>>,
  ): void {
    const channel = this.state.channels.get(id)
    if (channel === undefined) throw new Error(`No channel ${id} in the workspace.`)
    this.state.putChannel({ ...channel, ...change })
  }

  /** A person joins, leaves or changes zone. Not stored: people come from the options. */
  changePerson(id: string, change: Partial<Person>): void {
    const person = this.state.users.get(id)
    if (person === undefined) throw new Error(`Nobody in the workspace is ${id}.`)
    Object.assign(person, change)
  }

  readonly #failures: unknown[] = []

  async #route(request: Parameters<typeof handleApi>[1], response: Parameters<typeof handleApi>[2]): Promise<void> {
    const url = new URL(request.url ?? '/', this.apiUrl)
    if (url.pathname.startsWith('/api/')) return handleApi(this.#api, request, response, url)
    if (url.pathname.startsWith('/response/')) return this.#responseUrls.handle(this.#api, request, response, url)
    response.writeHead(404).end()
  }
}

export const createWorkspace = (options: WorkspaceOptions): Workspace => new Workspace(options)
