/** A Slack workspace with its own truth: what stands where, since when. Each program reaches it through a port of its own. */
import { PROMISE_ACTIONS } from '../../src/slack/cards/commitment.ts'
import { SlackFailure, type SlackMessage, type SlackPort } from '../../src/slack/client.ts'
import type { Caller, House } from './caller.ts'

export interface Posted {
  ts: string
  channel: string
  key: string
  threadTs: string | null
  message: SlackMessage
  postedAt: number
  changedAt: number
  /** What it said first; words may have been erased since. */
  first: SlackMessage
}

/** What a message said when it was posted: that a target of a ticket has passed. */
export interface Told {
  /** Of the message whose thread it stands in, or null when it names its ticket. */
  threadTs: string | null
  ticketId: number | null
  target: 'claim' | 'reply'
  at: number
}

/** That the time of a promise has come or gone. */
export interface ToldPromise {
  channel: string
  /** In a thread it names itself, in a list for managers its ticket. */
  promiseId: number | null
  ticketId: number | null
  /** Seconds since the epoch, as Slack writes times. */
  dueAt: number
  at: number
}

const PROMISE_DUE = /this promise to the customer is due now, <!date\^(\d+)\^/
const PROMISE_MISSED = /#(\d+): we promised this by <!date\^(\d+)\^/g
const PROMISE_BUTTON = new RegExp(`"action_id":"${PROMISE_ACTIONS.kept}".*?"value":"(\\d+)"`)
const IN_LIST = /#(\d+): (nobody has taken it|the customer has no answer), overdue since/g
const IN_THREAD = /(somebody to take this|an answer to the customer) has been due since/
/** Words of a customer that Slack would act upon. */
const LIVE_MARKUP = /<!(channel|here|everyone)|<https?:\/\/evil\.example/

/** Every text of a message that Slack reads as markup. */
function marked(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(marked)
  if (typeof value !== 'object' || value === null) return []
  const { type, text } = value as { type?: unknown; text?: unknown }
  const own = type === 'mrkdwn' && typeof text === 'string' ? [text] : []
  return [...own, ...Object.values(value).flatMap(marked)]
}

export const markedTexts = ({ text, blocks }: SlackMessage): string[] => [text, ...marked(blocks)]

const failure = ({ kind, ...more }: { kind: string; retryAfter?: number }): SlackFailure => {
  if (kind === 'rate-limited')
    return new SlackFailure('rate-limited', 'slow down', { retryAfter: more.retryAfter ?? 0 })
  if (kind === 'unreachable') return new SlackFailure('unreachable', 'cannot connect')
  return new SlackFailure('unknown', kind)
}

export class SlackWorld {
  readonly messages = new Map<string, Posted>()
  readonly told: Told[] = []
  readonly promises: ToldPromise[] = []
  /** Where a message with this key stands: there is one at most. */
  readonly #byKey = new Map<string, Posted>()
  readonly #house: House
  #next = 0

  constructor(house: House) {
    this.#house = house
  }

  at(ts: string | null): Posted | undefined {
    return ts === null ? undefined : this.messages.get(ts)
  }

  withKey(key: string): Posted | undefined {
    return this.#byKey.get(key)
  }

  portOf(caller: Caller): SlackPort {
    const call = <T>(what: string, creates: boolean, effect: () => T): Promise<T> =>
      caller.call('slack', what, creates, effect, failure)
    return {
      post: (channel, message, key, threadTs) =>
        call('post', true, () => this.#post(channel, message, key, threadTs ?? null)),
      update: (channel, ts, message) => call('update', false, () => this.#update(channel, ts, message)),
      findByKey: (channel, key, _since, threadTs) =>
        call('look-up', false, () => {
          const found = this.#byKey.get(key)
          return found !== undefined && found.channel === channel && found.threadTs === (threadTs ?? null)
            ? found.ts
            : null
        }),
      channelFor: async (id) => (/^[UW]/.test(id) ? `D${id.slice(1)}` : id),
      permalink: async (channel, ts) => `https://slack.example/archives/${channel}/p${ts.replace('.', '')}`,
      pin: (_channel, _ts) => call('pin', false, () => undefined),
      tell: (_channel, _user, _text) => call('tell', false, () => undefined),
    }
  }

  #post(channel: string, message: SlackMessage, key: string, threadTs: string | null): string {
    const { agenda, record } = this.#house
    if (threadTs !== null && !this.messages.has(threadTs))
      throw new SlackFailure('refused', 'no such thread', { slackCode: 'thread_not_found' })
    const ts = `${Math.floor(agenda.now / 1000)}.${String(++this.#next).padStart(6, '0')}`
    if (this.#byKey.has(key)) record.fail(`the message ${key} stands in Slack twice: ${message.text}`)
    const posted = { ts, channel, key, threadTs, message, postedAt: agenda.now, changedAt: agenda.now, first: message }
    this.messages.set(ts, posted)
    this.#byKey.set(key, posted)
    record.step(
      `slack: ${channel}${threadTs === null ? '' : ' (thread)'} ${message.text.slice(0, 110).replaceAll('\n', ' ')}`,
    )
    this.#read(posted)
    this.#readPromises(posted)
    return ts
  }

  #update(channel: string, ts: string, message: SlackMessage): void {
    const { agenda } = this.#house
    const found = this.messages.get(ts)
    if (found === undefined || found.channel !== channel)
      throw new SlackFailure('refused', 'no such message', { slackCode: 'message_not_found' })
    found.message = message
    found.changedAt = agenda.now
    this.#inspect(message)
  }

  #read({ message, threadTs, postedAt: at }: Posted): void {
    this.#inspect(message)
    const texts = markedTexts(message)
    const seen = new Set<string>()
    for (const text of texts) {
      for (const [, id, words] of text.matchAll(IN_LIST)) {
        const target = words === 'nobody has taken it' ? 'claim' : 'reply'
        if (seen.has(`${id}:${target}`)) continue
        seen.add(`${id}:${target}`)
        this.#tell({ threadTs: null, ticketId: Number(id), target, at })
      }
    }
    const [, words] = IN_THREAD.exec(texts[0] ?? '') ?? []
    if (words !== undefined)
      this.#tell({ threadTs, ticketId: null, target: words === 'somebody to take this' ? 'claim' : 'reply', at })
  }

  #readPromises({ channel, message, postedAt: at }: Posted): void {
    const [, due] = PROMISE_DUE.exec(message.text) ?? []
    const [, id] = PROMISE_BUTTON.exec(JSON.stringify(message.blocks)) ?? []
    if (due !== undefined && id !== undefined)
      this.promises.push({ channel, promiseId: Number(id), ticketId: null, dueAt: Number(due), at })
    for (const text of markedTexts(message))
      for (const [, ticketId, missed] of text.matchAll(PROMISE_MISSED))
        this.promises.push({ channel, promiseId: null, ticketId: Number(ticketId), dueAt: Number(missed), at })
  }

  #tell(told: Told): void {
    this.told.push(told)
    this.#house.record.totals.alerts++
  }

  #inspect(message: SlackMessage): void {
    const alive = markedTexts(message).find((text) => LIVE_MARKUP.test(text))
    if (alive !== undefined) this.#house.record.fail(`a customer's words are markup in Slack: ${alive.slice(0, 200)}`)
  }
}
