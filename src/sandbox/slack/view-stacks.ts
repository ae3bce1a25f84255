import { randomBytes } from 'node:crypto'
import { ApiError } from './api-error.ts'
import { withIds } from './block-ids.ts'
import { initialValues, keepValues } from './fields.ts'
import type { Identity } from './identity.ts'
import type { Block, FieldValues, StateValues, View } from './model.ts'
import type { WorkspaceState } from './state.ts'

/** Slack's depth of modals over one another. */
const DEEPEST = 3

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const blockOrNull = (value: unknown): Block | null =>
  typeof value === 'object' && value !== null ? (value as Block) : null

/** The modals that each person has open, lowest first. Not stored: a restart closes them, as a lost connection does in Slack. */
export class ViewStacks {
  readonly #stacks = new Map<string, View[]>()
  readonly #state: WorkspaceState
  readonly #identity: Identity

  constructor(state: WorkspaceState, identity: Identity) {
    this.#state = state
    this.#identity = identity
  }

  /** Open modals of a person, lowest first. */
  of(user: string): View[] {
    return this.#stacks.get(user) ?? []
  }

  find(viewId: string): { user: string; view: View } | null {
    for (const [user, stack] of this.#stacks) {
      const view = stack.find((each) => each.id === viewId)
      if (view !== undefined) return { user, view }
    }
    for (const [user, view] of this.#state.homes) if (view.id === viewId) return { user, view }
    return null
  }

  /** A modal that replaces whatever the person has open. */
  open(user: string, source: unknown): View {
    const view = this.#build(source, 'modal')
    this.#set(user, [view], view)
    return view
  }

  push(user: string, source: unknown): View {
    const stack = this.of(user)
    const top = stack.at(-1)
    if (top === undefined) throw new ApiError('not_found')
    if (stack.length >= DEEPEST) throw new ApiError('push_limit_reached')
    const view = this.#build(source, 'modal')
    view.root_view_id = top.root_view_id
    view.previous_view_id = top.id
    this.#set(user, [...stack, view], view)
    return view
  }

  /** @throws ApiError `not_found`, or `hash_conflict` when the view changed since `hash`. */
  update(where: { viewId: string | null; externalId: string | null }, source: unknown, hash: string | null): View {
    const found = where.viewId === null ? this.#byExternalId(where.externalId) : this.find(where.viewId)
    if (found === null || found.view.type === 'home') throw new ApiError('not_found')
    if (hash !== null && hash !== found.view.hash) throw new ApiError('hash_conflict')
    return this.replace(found.user, found.view, source)
  }

  replace(user: string, old: View, source: unknown): View {
    const view = this.#build(source, 'modal')
    view.id = old.id
    view.root_view_id = old.root_view_id
    view.previous_view_id = old.previous_view_id
    // What the person typed stays where block and action keep their ids.
    view.state = { values: keepValues(view.blocks, old.state.values) }
    const stack = this.of(user).map((each) => (each.id === old.id ? view : each))
    this.#set(user, stack, view)
    return view
  }

  /** What the person has typed or chosen so far. */
  fill(view: View, values: FieldValues): StateValues {
    view.state = { values: initialValues(view.blocks, view.state.values, values) }
    return view.state.values
  }

  publish(user: string, source: unknown, hash: string | null): View {
    const old = this.#state.homes.get(user)
    if (hash !== null && old !== undefined && hash !== old.hash) throw new ApiError('hash_conflict')
    const view = this.#build(source, 'home')
    if (old !== undefined) view.id = old.id
    view.root_view_id = view.id
    this.#state.putHome(user, view)
    return view
  }

  /** Takes a modal off the stack, or all of them, and returns those that went. */
  close(user: string, view: View, all: boolean): View[] {
    const stack = this.of(user)
    const gone = all ? stack : stack.slice(stack.findIndex((each) => each.id === view.id))
    this.#set(user, all ? [] : stack.slice(0, stack.length - gone.length), view)
    return gone
  }

  #set(user: string, stack: View[], view: View): void {
    this.#stacks.set(user, stack)
    this.#state.tell({ kind: 'view', user, viewId: view.id })
  }

  #byExternalId(externalId: string | null): { user: string; view: View } | null {
    for (const [user, stack] of this.#stacks) {
      const view = stack.find((each) => externalId !== null && each.external_id === externalId)
      if (view !== undefined) return { user, view }
    }
    return null
  }

  #build(source: unknown, type: View['type']): View {
    const given = record(source)
    const id = `V${randomBytes(5).toString('hex').toUpperCase()}`
    const blocks = withIds(Array.isArray(given.blocks) ? (given.blocks as Block[]) : [])
    return {
      id,
      type,
      team_id: this.#identity.teamId,
      app_id: this.#identity.appId,
      app_installed_team_id: this.#identity.teamId,
      bot_id: this.#identity.botId,
      blocks,
      private_metadata: textOf(given.private_metadata),
      callback_id: textOf(given.callback_id),
      external_id: textOf(given.external_id),
      state: { values: initialValues(blocks, {}, {}) },
      hash: `${Math.floor(this.#state.now().getTime() / 1000)}.${randomBytes(4).toString('hex')}`,
      title: blockOrNull(given.title),
      close: blockOrNull(given.close),
      submit: blockOrNull(given.submit),
      clear_on_close: given.clear_on_close === true,
      notify_on_close: given.notify_on_close === true,
      root_view_id: id,
      previous_view_id: null,
    }
  }
}
