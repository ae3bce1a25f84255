/** Checks across keys and files. Each takes what could be read and returns remarks; none repeats what a schema says. */
import { TIERS } from '../domain/urgency.ts'
import type { ConfigFileName } from './json-schema.ts'
import { nearestName } from './nearest.ts'
import type { ReadableParts } from './readable-parts.ts'
import { each, type Remark, remark } from './remark.ts'
import { durationText } from './schema/scalars.ts'
import { accounts, brandSources } from './source-checks.ts'
import { knowledgeEntries, spokenLanguages, voicePhrases } from './text-checks.ts'

export function crossCheck(parts: ReadableParts): Remark[] {
  return [
    ...repeatedIds('hearback', 'brands', parts.brandIds),
    ...repeatedIds('knowledge', 'entries', parts.knowledgeIds),
    ...brandSources(parts),
    ...accounts(parts),
    ...tierOrder(parts),
    ...brandCalendars(parts),
    ...missingPeople(parts),
    ...knowledgeEntries(parts),
    ...spokenLanguages(parts),
    ...voicePhrases(parts),
  ]
}

function repeatedIds(file: ConfigFileName, list: string, ids: unknown[]): Remark[] {
  return ids.flatMap((id, index) =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [
          remark(
            'error',
            file,
            [list, index, 'id'],
            `The id ${JSON.stringify(id)} is used twice`,
            'Give each its own id',
          ),
        ]
      : [],
  )
}

function brandCalendars({ brands, calendarNames }: ReadableParts): Remark[] {
  return each(brands, ({ calendar }, index) => {
    if (calendar === null || calendarNames.includes(calendar)) return []
    const nearest = nearestName(calendar, calendarNames)
    const message = `There is no calendar ${JSON.stringify(calendar)}`
    const fix = nearest === null ? `Add it under calendars, or leave it out` : `Did you mean ${nearest}?`
    return [remark('error', 'hearback', ['brands', index, 'calendar'], message, fix)]
  })
}

/** Whoever is not listed is refused, which would be noticed at the first click only. */
function missingPeople({ people }: ReadableParts): Remark[] {
  if (people === undefined) return []
  const { support, managers, admins } = people
  const remarks: Remark[] = []
  if (support.length === 0) {
    const who = managers.length + admins.length === 0 ? 'nobody' : 'only managers and admins'
    const message = `Nobody is listed here, so ${who} can claim or answer`
    const fix = 'List user ids (U…) or user group ids (S…) of Slack'
    remarks.push(remark('warning', 'hearback', ['people', 'support'], message, fix))
  }
  if (admins.length === 0) {
    const message = 'Nobody is listed here, so nobody can take on proposed answers or have a person forgotten'
    const fix = 'List whoever looks after Hearback; those who are refused are told to ask them'
    remarks.push(remark('warning', 'hearback', ['people', 'admins'], message, fix))
  }
  return remarks
}

function tierOrder({ tiers }: ReadableParts): Remark[] {
  if (!tiers) return []
  return TIERS.flatMap((tier, index) => {
    const remarks: Remark[] = []
    const target = tiers[tier]
    const above = TIERS[index - 1]
    if (tier === 'low' && target.from !== 0) {
      const message = `The lowest tier begins at ${target.from}, so posts below that would have no tier`
      remarks.push(remark('error', 'hearback', ['tiers', tier, 'from'], message, 'Set it to 0'))
    }
    if (above && target.from >= tiers[above].from) {
      const message = `${tier} begins at ${target.from}, which is not below ${above} at ${tiers[above].from}`
      const fix = 'Let critical begin highest, then high, normal, and low at 0'
      remarks.push(remark('error', 'hearback', ['tiers', tier, 'from'], message, fix))
    }
    if (target.claimWithin > target.replyWithin) {
      const reply = durationText(target.replyWithin)
      const message = `${durationText(target.claimWithin)} to claim is longer than ${reply} to reply`
      remarks.push(remark('error', 'hearback', ['tiers', tier, 'claimWithin'], message, `At most ${reply}`))
    }
    return remarks
  })
}
