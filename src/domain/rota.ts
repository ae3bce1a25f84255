/** Who is on duty at a moment, by a weekly rota or a Slack user group. Pure. */
import type { People } from './settings.ts'

export interface RotaShift {
  /** ISO days of the week, 1 = Monday … 7 = Sunday. */
  days: number[]
  /** Minutes since local midnight. When `to` is not after `from`, the shift ends on the next day. */
  from: number
  to: number
  /** Slack user and group ids. */
  people: string[]
}

export interface OnDuty {
  /** Slack user group that is on duty where no shift says otherwise; null for all of people.support. */
  group: string | null
  /** IANA zone of the shifts. */
  timeZone: string
  shifts: RotaShift[]
}

function isIn({ days, from, to }: RotaShift, day: number, minute: number): boolean {
  const dayBefore = day === 1 ? 7 : day - 1
  if (to > from) return days.includes(day) && minute >= from && minute < to
  return (days.includes(day) && minute >= from) || (days.includes(dayBefore) && minute < to)
}

/** Slack user and group ids to mention; empty only when the configuration names nobody at all. */
export function peopleOnDuty(onDuty: OnDuty, people: People, now: Date): string[] {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(onDuty.timeZone)
  const minute = local.hour * 60 + local.minute
  const onShift = onDuty.shifts.filter((shift) => isIn(shift, local.dayOfWeek, minute)).flatMap((shift) => shift.people)
  if (onShift.length > 0) return [...new Set(onShift)]
  return onDuty.group !== null ? [onDuty.group] : people.support
}

/** Whether this person is on duty, as far as the rota tells: without shifts, and for members of groups, it does not say no. */
export function mayBeOnDuty(user: string, onDuty: OnDuty, people: People, now: Date): boolean {
  if (onDuty.shifts.length === 0) return true
  const there = peopleOnDuty(onDuty, people, now)
  return there.includes(user) || there.some((id) => id.startsWith('S'))
}

/** Members of Slack user groups, by group id; of a group that could not be read, none. */
export type GroupMembers = (groupId: string) => readonly string[]

/** Whether this person still works on tickets. While a group's members are not known, nobody counts as gone. */
export function worksHere(user: string, { support, managers, admins }: People, membersOf: GroupMembers): boolean {
  const listed = [...support, ...managers, ...admins]
  if (listed.includes(user)) return true
  const groups = listed.filter((id) => id.startsWith('S')).map((id) => membersOf(id))
  return groups.some((members) => members.length === 0 || members.includes(user))
}
