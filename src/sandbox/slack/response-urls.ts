import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { eraseMessage, writeEphemeral, writeMessage } from './api/chat.ts'
import { type ApiContext, type Args, blocksOf, text } from './api/method.ts'
import { ApiError } from './api-error.ts'
import { withIds } from './block-ids.ts'
import { checkMessage } from './blocks.ts'
import { readBody } from './requests.ts'
import { noteTexts } from './texts.ts'
import { serve, type WebApi } from './web-api.ts'

/** A response url works for 30 minutes and five answers. */
const LIFE = 30 * 60_000
const USES = 5

interface Target {
  channel: string
  user: string
  /** The message that was acted on; null for commands. */
  ts: string | null
  ephemeral: boolean
  expires: number
  uses: number
}

type Where = Pick<Target, 'channel' | 'user' | 'ts' | 'ephemeral'>

/** The addresses at which an app may answer an interaction without a token. */
export class ResponseUrls {
  readonly #targets = new Map<string, Target>()
  readonly #context: ApiContext
  readonly #origin: () => string

  constructor(context: ApiContext, origin: () => string) {
    this.#context = context
    this.#origin = origin
  }

  issue(target: Where): string {
    const now = this.#context.state.now().getTime()
    for (const [key, old] of this.#targets) if (old.expires < now) this.#targets.delete(key)
    const key = randomBytes(12).toString('base64url')
    this.#targets.set(key, { ...target, expires: now + LIFE, uses: 0 })
    return `${this.#origin()}/response/${key}`
  }

  async handle(api: WebApi, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body = await readBody(request)
    // Slack takes JSON here, whatever the request calls it.
    const args = readJson(body)
    await serve(api, response, 'response_url', args ?? {}, () => {
      if (args === null) throw new ApiError('invalid_payload')
      this.answer(this.#take(url.pathname.replace(/^\/response\//, '')), args, 'response_url')
      return 'ok'
    })
  }

  /** Does what an answer asks for; also used for what an app sends with its acknowledgement of a command. */
  answer(target: Where, args: Args, method: string): void {
    if (args.delete_original === true) {
      this.#delete(target)
      return
    }
    const refusal = checkMessage({ text: text(args, 'text'), blocks: args.blocks, metadata: args.metadata })
    if (refusal !== null) throw new ApiError(refusal.error, { ...refusal.extra })
    if (args.replace_original === true && target.ts !== null) {
      this.#replace(target, args, method)
    } else if (args.response_type === 'in_channel') {
      writeMessage(this.#context, target.channel, args, method)
    } else {
      writeEphemeral(this.#context, { channel: target.channel, user: target.user }, args, method)
    }
  }

  #take(key: string): Target {
    const target = this.#targets.get(key)
    if (target === undefined || target.expires < this.#context.state.now().getTime()) throw new ApiError('expired_url')
    if (target.uses >= USES) throw new ApiError('used_url')
    target.uses++
    return target
  }

  #ephemeral(target: Pick<Target, 'channel' | 'user' | 'ts'>): number {
    return this.#context.state.ephemerals.findIndex((each) => each.ts === target.ts && each.user === target.user)
  }

  #delete(target: Where): void {
    const { state } = this.#context
    if (!target.ephemeral) {
      eraseMessage(this.#context, target.channel, target.ts ?? '')
      return
    }
    const index = this.#ephemeral(target)
    if (index !== -1) state.ephemerals.splice(index, 1)
    state.tell({ kind: 'ephemeral', channel: target.channel, user: target.user, ts: target.ts ?? '' })
  }

  #replace(target: Where, args: Args, method: string): void {
    const { state } = this.#context
    const blocks = blocksOf(args)
    const body = text(args, 'text') ?? ''
    const change = { text: body, blocks: withIds(blocks ?? []) }
    if (target.ephemeral) {
      const old = state.ephemerals[this.#ephemeral(target)]
      if (old === undefined) throw new ApiError('message_not_found')
      Object.assign(old, change)
      state.tell({ kind: 'ephemeral', channel: target.channel, user: target.user, ts: old.ts })
    } else {
      const old = state.message(target.channel, target.ts ?? '')
      if (old === undefined) throw new ApiError('message_not_found')
      state.put({ ...old, ...change, edited: { user: this.#context.identity.botUserId, ts: state.nextTs() } })
    }
    noteTexts(state, { method, text: body, blocks, pings: null })
  }
}

const readJson = (text: string): Args | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Args) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
