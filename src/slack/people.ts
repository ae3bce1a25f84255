/** What Slack knows that our pages need: a person's time zone, a group's name, where a card is found. Read once, kept in memory. */
import type { WebClient } from '@slack/web-api'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'

export interface PeopleDirectory {
  /** IANA zone; `otherwise` when Slack does not tell. */
  zoneOf(user: string, otherwise: string): Promise<string>
  /** After a person's profile has changed. */
  forget(user: string): void
  /** Names of user groups, by id; the id itself where Slack does not tell. */
  groupNames(ids: string[]): Promise<{ id: string; name: string }[]>
  /** Address of a message, or null when Slack does not tell the workspace's own address. */
  linkTo(channel: string, ts: string): Promise<string | null>
}

/** People kept in memory at most. */
const MOST_PEOPLE = 5_000

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

export function createPeopleDirectory(client: WebClient, log: Log): PeopleDirectory {
  const zones = new Map<string, string>()
  const groups = new Map<string, string>()
  let home: string | null = null

  /** Nothing here is worth failing for: without an answer the page is a little poorer. */
  const ask = async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      log.warn({ error: messageOf(error) }, `Slack did not tell ${what}`)
      return null
    }
  }

  return {
    async zoneOf(user, otherwise) {
      const known = zones.get(user)
      if (known !== undefined) return known
      const answer = await ask('a time zone', () => client.users.info({ user }))
      const zone = answer?.user?.tz
      if (zone === undefined || !isZone(zone)) return otherwise
      if (zones.size >= MOST_PEOPLE) zones.clear()
      zones.set(user, zone)
      return zone
    },

    forget: (user) => void zones.delete(user),

    async groupNames(ids) {
      if (ids.some((id) => !groups.has(id))) {
        const answer = await ask('the names of user groups', () => client.usergroups.list())
        for (const { id, name } of answer?.usergroups ?? []) if (id !== undefined) groups.set(id, name ?? id)
      }
      return ids.map((id) => ({ id, name: groups.get(id) ?? id }))
    },

    async linkTo(channel, ts) {
      home ??= (await ask('its address', () => client.auth.test()))?.url ?? null
      return home === null ? null : `${home.replace(/\/$/, '')}/archives/${channel}/p${ts.replace('.', '')}`
    },
  }
}
