import { ApiError } from '../api-error.ts'
import { checkView } from '../blocks.ts'
import { noteTexts } from '../texts.ts'
import { type ApiContext, type Args, invalidArguments, type Method, required, text } from './method.ts'

/** @throws ApiError for a view that Slack would refuse. */
export const checkedView = (context: ApiContext, view: unknown, type: 'modal' | 'home', method: string): unknown => {
  const refusal = checkView(view, type)
  if (refusal !== null) throw new ApiError(refusal.error, { ...refusal.extra })
  const blocks = (view as { blocks: [] }).blocks
  noteTexts(context.state, { method, text: null, blocks, pings: null })
  return view
}

const externalId = (view: unknown): string | null => {
  const id = typeof view === 'object' && view !== null && 'external_id' in view ? view.external_id : null
  return typeof id === 'string' && id !== '' ? id : null
}

const refuseTakenId = (context: ApiContext, user: string, view: unknown): void => {
  const id = externalId(view)
  if (id !== null && context.views.of(user).some((open) => open.external_id === id)) {
    throw new ApiError('duplicate_external_id')
  }
}

const open: Method = (context, args) => {
  const view = checkedView(context, args.view, 'modal', 'views.open')
  const { user } = context.triggers.exchange(required(args, 'trigger_id'))
  refuseTakenId(context, user, view)
  return { view: context.views.open(user, view) }
}

const push: Method = (context, args) => {
  const view = checkedView(context, args.view, 'modal', 'views.push')
  const { user, viewId } = context.triggers.exchange(required(args, 'trigger_id'))
  // Only somebody who acted inside a modal that is still open can get another on top of it.
  if (viewId === null || context.views.of(user).at(-1)?.id !== viewId) throw new ApiError('not_found')
  refuseTakenId(context, user, view)
  return { view: context.views.push(user, view) }
}

const update: Method = (context, args) => {
  const viewId = text(args, 'view_id')
  const external = text(args, 'external_id')
  if (viewId !== null && external !== null) throw invalidArguments('Cannot provide both `view_id` and `external_id`')
  if (viewId === null && external === null) throw invalidArguments('Must provide either `view_id` or `external_id`')
  const view = checkedView(context, args.view, 'modal', 'views.update')
  return { view: context.views.update({ viewId, externalId: external }, view, text(args, 'hash')) }
}

const publish: Method = (context, args: Args) => {
  const user = required(args, 'user_id')
  const person = context.state.users.get(user)
  if (person === undefined || person.deleted) throw new ApiError('not_enabled')
  const view = checkedView(context, args.view, 'home', 'views.publish')
  return { view: context.views.publish(user, view, text(args, 'hash')) }
}

export const viewMethods: Record<string, Method> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}
