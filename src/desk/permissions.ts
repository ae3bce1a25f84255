/** Who may do what. Decided here, on the server, for every action: hiding a button is no permission check. */
import type { GroupMembers } from '../domain/rota.ts'
import type { People } from '../domain/settings.ts'

export type Role = 'support' | 'manager' | 'admin'

const ROLE_LISTS: Record<Role, keyof People> = { support: 'support', manager: 'managers', admin: 'admins' }

const isGroup = (id: string): boolean => id.startsWith('S')

function isListed(user: string, ids: string[], membersOf: GroupMembers): boolean {
  return ids.some((id) => (isGroup(id) ? membersOf(id).includes(user) : id === user))
}

/** Managers may do all that support may, admins all that managers may. */
const ENOUGH: Record<Role, Role[]> = {
  support: ['support', 'manager', 'admin'],
  manager: ['manager', 'admin'],
  admin: ['admin'],
}

export function mayAct(user: string, needed: Role, people: People, membersOf: GroupMembers): boolean {
  return ENOUGH[needed].some((role) => isListed(user, people[ROLE_LISTS[role]], membersOf))
}

/** Tells a refused person why, and whom to ask. Slack mrkdwn. */
export function refusalOf(needed: Role, people: People): string {
  const whom = people.admins.map((id) => (isGroup(id) ? `<!subteam^${id}>` : `<@${id}>`))
  const ask = whom.length > 0 ? `Ask ${whom.join(' or ')} to add you` : 'Ask whoever looks after Hearback to add you'
  return `You are not among the people listed under \`people.${ROLE_LISTS[needed]}\`, so nothing was changed. ${ask} in config/hearback.yaml.`
}
