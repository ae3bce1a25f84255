/** Members of the Slack user groups that the configuration names, kept up to date. */
import type { WebClient } from '@slack/web-api'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { Settings } from '../domain/settings.ts'

/** Where the configuration names groups. */
export type GroupSettings = Pick<Settings, 'people' | 'onDuty'>

export interface GroupDirectory {
  membersOf(groupId: string): readonly string[]
  /** Reads all groups again. A group that cannot be read keeps its last known members. */
  refresh(settings: GroupSettings): Promise<void>
}

export function createGroupDirectory(client: WebClient, log: Log): GroupDirectory {
  const members = new Map<string, readonly string[]>()
  return {
    membersOf: (groupId) => members.get(groupId) ?? [],
    async refresh({ people, onDuty }) {
      const named = [
        ...Object.values(people).flat(),
        ...onDuty.shifts.flatMap((shift) => shift.people),
        onDuty.group ?? '',
      ]
      const groups = new Set(named.filter((id) => id.startsWith('S')))
      for (const group of groups) {
        try {
          const { users } = await client.usergroups.users.list({ usergroup: group })
          members.set(group, users ?? [])
        } catch (error) {
          // User groups need a paid Slack plan (plan_upgrade_required): ids of people work on every plan.
          log.warn(
            { group, error: messageOf(error) },
            'a Slack user group cannot be read; list the people by id if this stays so',
          )
        }
      }
    },
  }
}
