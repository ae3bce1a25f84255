import type { ApiContext } from './api/method.ts'
import { ApiError } from './api-error.ts'
import { elementsOf } from './block-ids.ts'
import type { Deliveries, Outcome } from './deliveries.ts'
import { fieldState } from './fields.ts'
import { ModalAnswers } from './modal-answers.ts'
import type { Block, Channel, Ephemeral, FieldValue, FieldValues, Message, Person, View } from './model.ts'
import * as payloads from './payloads.ts'
import type { ResponseUrls } from './response-urls.ts'

export interface Click {
  user: string
  actionId: string
  /** Where an action id stands in several blocks. */
  blockId?: string
  /** For menus, pickers and inputs: what is chosen. */
  value?: FieldValue
}
export interface MessageClick extends Click {
  channel: string
  ts: string
  /** The message as the person saw it; default: as it is now. For clicks on a card that has changed meanwhile. */
  seen?: Message
  /** What stands in the other fields of the message. */
  values?: FieldValues
}
export interface ViewClick extends Click {
  viewId: string
  /** What the person has entered so far. */
  values?: FieldValues
}

export interface Submission extends Outcome {
  /** By block id: what stops the form from closing, found by Slack's client or by the app. */
  errors: Record<string, string>
}

/** Somebody acts on what is not, or no longer, there. */
export class NotThere extends Error {}

/** What people do in the workspace. Everything resolves when the app has acknowledged, or the three seconds are over. */
export class Acting {
  readonly #context: ApiContext
  readonly #deliveries: Deliveries
  readonly #responseUrls: ResponseUrls
  readonly #modals: ModalAnswers

  constructor(context: ApiContext, deliveries: Deliveries, responseUrls: ResponseUrls) {
    this.#context = context
    this.#deliveries = deliveries
    this.#responseUrls = responseUrls
    this.#modals = new ModalAnswers(context, deliveries)
  }

  /** Presses a button, or chooses in a menu, of a message, an ephemeral message, a modal or the Home tab. */
  click(click: MessageClick | ViewClick): Promise<Outcome> {
    return 'viewId' in click ? this.#clickInView(click) : this.#clickInMessage(click)
  }

  async #clickInMessage(click: MessageClick): Promise<Outcome> {
    const { state } = this.#context
    const channel = this.#channel(click.channel)
    const ephemeral = state.ephemerals.find((each) => each.ts === click.ts && each.user === click.user)
    const message = click.seen ?? state.message(channel.id, click.ts)
    const source: Message | Ephemeral | undefined = ephemeral ?? message
    if (source === undefined) throw new NotThere(`No message ${click.ts} in ${click.channel}.`)
    const { element, block } = findElement(source.blocks ?? [], click)
    const scene = this.#scene(click.user, null)
    const target = { channel: channel.id, user: click.user, ts: click.ts, ephemeral: ephemeral !== undefined }
    const url = this.#responseUrls.issue(target)
    const action = payloads.actionOf(element, String(block.block_id), choice(element, click), state.nextTs())
    if (ephemeral !== undefined) {
      return this.#send(payloads.ephemeralAction(scene, channel, ephemeral, action, url))
    }
    return this.#send(payloads.messageAction(scene, channel, source as Message, action, url, null))
  }

  async #clickInView(click: ViewClick): Promise<Outcome> {
    const view = this.#view(click.user, click.viewId)
    const own = click.value === undefined ? {} : { [click.actionId]: click.value }
    this.#context.views.fill(view, { ...click.values, ...own })
    const { element, block } = findElement(view.blocks, click)
    const scene = this.#scene(click.user, view.type === 'modal' ? view.id : null)
    const action = payloads.actionOf(
      element,
      String(block.block_id),
      choice(element, click),
      this.#context.state.nextTs(),
    )
    return this.#send(payloads.viewAction(scene, view, action))
  }

  /** Sends a modal's form. Values left out are as they stand in the form. */
  submitView(input: { user: string; viewId: string; values?: FieldValues }): Promise<Submission> {
    const view = this.#view(input.user, input.viewId)
    this.#context.views.fill(view, input.values ?? {})
    return this.#modals.submit(this.#scene(input.user, view.id), view)
  }

  /** Closes a modal as Cancel or Esc does; `all` closes those underneath, too. */
  async closeView(input: { user: string; viewId: string; all?: boolean }): Promise<void> {
    const view = this.#view(input.user, input.viewId)
    const all = input.all === true || view.clear_on_close
    for (const gone of this.#context.views.close(input.user, view, all)) {
      if (gone.notify_on_close) await this.#send(payloads.viewClosed(this.#scene(input.user, null), gone, all))
    }
  }

  /** Runs a slash command. */
  async command(input: { user: string; channel: string; command: string; text?: string }): Promise<Outcome> {
    const channel = this.#channel(input.channel)
    const target = { channel: channel.id, user: input.user, ts: null, ephemeral: false }
    const url = this.#responseUrls.issue(target)
    const scene = this.#scene(input.user, null)
    const payload = payloads.slashCommand(scene, channel, input.command, input.text ?? '', url)
    const outcome = await this.#deliveries.send('slash_commands', payload)
    const answer = outcome.response
    if (typeof answer === 'object' && answer !== null && ('text' in answer || 'blocks' in answer)) {
      this.#responseUrls.answer(target, answer as Record<string, unknown>, 'command acknowledgement')
    }
    return outcome
  }

  /** Runs a shortcut of the app: a global one, or one on a message. */
  shortcut(input: { user: string; callbackId: string; channel?: string; ts?: string }): Promise<Outcome> {
    const { state } = this.#context
    const scene = this.#scene(input.user, null)
    const at = state.nextTs()
    if (input.channel === undefined) return this.#send(payloads.globalShortcut(scene, input.callbackId, at))
    const channel = this.#channel(input.channel)
    const message = state.message(channel.id, input.ts ?? '')
    if (message === undefined) throw new Error(`No message ${input.ts ?? ''} in ${input.channel}.`)
    const target = { channel: channel.id, user: input.user, ts: message.ts, ephemeral: false }
    const url = this.#responseUrls.issue(target)
    return this.#send(payloads.messageShortcut(scene, input.callbackId, channel, message, url, at))
  }

  /** Looks at the Home tab of the app, which lets the app know. */
  openHome(input: { user: string }): Promise<Outcome> {
    const { state } = this.#context
    const view = state.homes.get(input.user)
    return this.event({
      type: 'app_home_opened',
      user: this.#person(input.user).id,
      channel: state.directChannel(input.user).id,
      tab: 'home',
      event_ts: state.nextTs(),
      ...(view === undefined ? {} : { view }),
    })
  }

  /** Sends an event of the Events API to the app. */
  event(event: Record<string, unknown>): Promise<Outcome> {
    const payload = payloads.eventCallback(this.#context.identity, event, this.#context.state.now())
    return this.#deliveries.send('events_api', payload)
  }

  /** Writes an ordinary message as a person. */
  say(input: { user: string; channel: string; text: string; threadTs?: string }): Message {
    const { state, identity } = this.#context
    const thread = input.threadTs === undefined ? {} : { thread_ts: input.threadTs }
    const { id: channel } = this.#channel(input.channel)
    const ts = state.nextTs()
    const { user, text } = input
    const message: Message = { type: 'message', channel, ts, user, text, team: identity.teamId, ...thread }
    state.put(message)
    return message
  }

  #send(payload: Record<string, unknown>): Promise<Outcome> {
    return this.#deliveries.send('interactive', payload)
  }

  #scene(user: string, viewId: string | null): payloads.Scene {
    const { identity, triggers } = this.#context
    return { identity, user: this.#person(user), triggerId: triggers.issue(user, viewId) }
  }

  #person(id: string): Person {
    const person = this.#context.state.users.get(id)
    if (person === undefined) throw new Error(`Nobody in the workspace is ${id}.`)
    return person
  }

  #channel(id: string): Channel {
    const channel = this.#context.state.channels.get(id)
    if (channel === undefined) throw new Error(`No channel ${id} in the workspace.`)
    return channel
  }

  #view(user: string, viewId: string): View {
    const found = this.#context.views.find(viewId)
    if (found === null || found.user !== user) throw new ApiError('not_found')
    return found.view
  }
}

const choice = (element: Block, click: Click): Record<string, unknown> | null =>
  element.type === 'button' ? null : fieldState(element, click.value)

const findElement = (blocks: Block[], click: Click): { element: Block; block: Block } => {
  const { actionId, blockId } = click
  for (const block of blocks.filter((each) => blockId === undefined || each.block_id === blockId)) {
    const element = elementsOf(block).find((each) => each.action_id === actionId)
    if (element !== undefined) return { element, block }
  }
  const there = blocks.flatMap(elementsOf).map((each) => String(each.action_id))
  throw new NotThere(`Nothing here acts as "${actionId}"; there is: ${there.join(', ') || 'nothing'}.`)
}
