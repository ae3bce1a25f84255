import { ApiError } from '../api-error.ts'
import type { Identity } from '../identity.ts'
import type { Person, UserGroup } from '../model.ts'
import { type Method, page, required } from './method.ts'

/** Seconds east of Greenwich at a moment. */
const offsetOf = (timeZone: string, at: Date): number =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e9

const personShape = (person: Person, identity: Identity, at: Date): Record<string, unknown> => ({
  id: person.id,
  team_id: identity.teamId,
  name: person.name,
  real_name: person.realName,
  deleted: person.deleted,
  tz: person.timeZone,
  tz_label: person.timeZone,
  tz_offset: offsetOf(person.timeZone, at),
  is_admin: person.admin,
  is_bot: person.bot,
  is_app_user: false,
  profile: {
    real_name: person.realName,
    real_name_normalized: person.realName,
    display_name: person.name,
    display_name_normalized: person.name,
    title: person.title,
  },
})

const info: Method = ({ state, identity }, args) => {
  const person = state.users.get(required(args, 'user'))
  if (person === undefined) throw new ApiError('user_not_found')
  return { user: personShape(person, identity, state.now()) }
}

const list: Method = ({ state, identity }, args) => {
  const { items, cursor } = page([...state.users.values()], args)
  const members = items.map((person) => personShape(person, identity, state.now()))
  return { members, response_metadata: { next_cursor: cursor } }
}

const groupShape = (group: UserGroup, identity: Identity): Record<string, unknown> => ({
  id: group.id,
  team_id: identity.teamId,
  is_usergroup: true,
  name: group.name,
  handle: group.handle,
  users: group.users,
  user_count: String(group.users.length),
})

const groups: Method = ({ state, identity }) => ({
  usergroups: [...state.groups.values()].map((group) => groupShape(group, identity)),
})

const groupUsers: Method = ({ state }, args) => {
  const group = state.groups.get(required(args, 'usergroup'))
  if (group === undefined) throw new ApiError('no_such_subteam')
  return { users: group.users }
}

export const peopleMethods: Record<string, Method> = {
  'users.info': info,
  'users.list': list,
  'usergroups.list': groups,
  'usergroups.users.list': groupUsers,
}
