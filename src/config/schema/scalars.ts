/** The kinds of value that config files are made of. Each check says what is wrong and what would be right. */
import { z } from 'zod'

interface Wrong {
  message: string
  fix: string
}

interface TextMeta {
  description: string
  examples?: string[]
  /** For editors only; the check decides. */
  pattern?: string
}

/** A text that `check` accepts by returning null. */
function checkedText(meta: TextMeta, check: (value: string) => Wrong | null) {
  return z
    .string()
    .superRefine((value, context) => {
      const wrong = check(value)
      if (wrong) context.addIssue({ code: 'custom', message: wrong.message, params: { fix: wrong.fix } })
    })
    .meta({ ...meta })
}

const UNIT_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const
const DURATION = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/
const DURATION_FIX = 'Write whole numbers with their units, the largest first: 5m, 1h30m, 2d, 500ms'

/** `1h30m` in milliseconds; null when it is not a duration. Units d, h, m, s, ms, each at most once, largest first. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text)
  if (!match || text === '') return null
  const amounts = match.slice(1).map((amount) => Number(amount ?? 0))
  const ms = Object.values(UNIT_MS).reduce((sum, unit, index) => sum + unit * (amounts[index] ?? 0), 0)
  return Number.isSafeInteger(ms) ? ms : null
}

/** Milliseconds as the shortest text that `parseDuration` reads back. */
export function durationText(ms: number): string {
  let rest = ms
  const parts = Object.entries(UNIT_MS).map(([unit, size]) => {
    const amount = Math.floor(rest / size)
    rest -= amount * size
    return amount > 0 ? `${amount}${unit}` : ''
  })
  return parts.join('') || '0s'
}

/** A length of time, read into milliseconds, between `min` and `max` (durations as text, both allowed). */
export function duration(description: string, { min = '1ms', max = '366d' }: { min?: string; max?: string } = {}) {
  return z
    .string()
    .transform((value, context) => {
      const ms = parseDuration(value)
      const issue = (message: string, fix: string): never => {
        context.addIssue({ code: 'custom', message, params: { fix } })
        return z.NEVER
      }
      if (ms === null) return issue(`${quoted(value)} is not a length of time`, DURATION_FIX)
      if (ms < (parseDuration(min) ?? 0)) return issue(`${value} is too short`, `The least allowed is ${min}`)
      if (ms > (parseDuration(max) ?? 0)) return issue(`${value} is too long`, `The most allowed is ${max}`)
      return ms
    })
    .meta({ description, examples: ['5m', '1h30m'], pattern: '^(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$' })
}

export const timeZone = (description: string) =>
  checkedText({ description, examples: ['Europe/Copenhagen', 'UTC'] }, (value) =>
    // Offsets such as +02:00 are valid to Intl but do not know daylight-saving changes.
    !/^[+-]/.test(value) && accepted(() => new Intl.DateTimeFormat('en', { timeZone: value }))
      ? null
      : {
          message: `${quoted(value)} is not a time zone`,
          fix: 'Write an IANA name, such as Europe/Copenhagen, Asia/Jakarta or UTC',
        },
  )

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export const isLanguageTag = (value: string): boolean =>
  LANGUAGE.test(value) && accepted(() => Intl.getCanonicalLocales(value))

export const languageTag = (description: string) =>
  checkedText({ description, examples: ['en', 'da', 'pt-BR'], pattern: LANGUAGE.source }, (value) =>
    isLanguageTag(value)
      ? null
      : {
          message: `${quoted(value)} is not a language tag`,
          fix: 'Write a language tag that begins in lower case, such as en, da or pt-BR',
        },
  )

/** Whether Intl takes a value; it refuses with a RangeError. */
function accepted(use: () => unknown): boolean {
  try {
    use()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const SLACK_IDS = {
  channel: {
    shape: /^[CG][A-Z0-9]{6,}$/,
    example: 'C0123456789',
    where: "at the bottom of the channel's details in Slack",
  },
  person: {
    shape: /^[UWS][A-Z0-9]{6,}$/,
    example: 'U0123456789',
    where: "under the three dots of a person's or group's profile in Slack",
  },
} as const

/** A Slack id by its shape; whether it exists is only known to Slack. */
function slackId(kind: keyof typeof SLACK_IDS, what: string, description: string) {
  const { shape, example, where } = SLACK_IDS[kind]
  return checkedText({ description, examples: [example], pattern: shape.source }, (value) =>
    shape.test(value)
      ? null
      : {
          message: `${quoted(value)} is not the id of a Slack ${what}`,
          fix: `Write the id, such as ${example}, which you find ${where}`,
        },
  )
}

export const channelId = (description: string) => slackId('channel', 'channel', description)
export const personOrGroupId = (description: string) =>
  slackId('person', 'user (U…, W…) or user group (S…)', description)

export const httpUrl = (description: string, example: string) =>
  checkedText({ description, examples: [example], pattern: '^https?://' }, (value) => {
    const fix = `Write a whole address, such as ${example}`
    if (!URL.canParse(value)) return { message: `${quoted(value)} is not a web address`, fix }
    const url = new URL(value)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return { message: `${quoted(value)} does not begin with http:// or https://`, fix }
    }
    if (url.username !== '' || url.password !== '') {
      return {
        message: 'This address holds a user name or password',
        fix: 'Secrets belong into the environment or .env',
      }
    }
    return null
  })

export const hostName = (description: string) =>
  checkedText({ description, examples: ['help.acme.example'], pattern: '^[a-z0-9.-]+$' }, (value) =>
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(value)
      ? null
      : {
          message: `${quoted(value)} is not a host name`,
          fix: 'Write the bare host in lower case, without https:// and without a path, such as help.acme.example',
        },
  )

/** The name of an account on a platform, as it stands in its address: no @, no u/. */
export const accountName = (description: string, shape: RegExp, example: string) =>
  checkedText({ description, examples: [example], pattern: shape.source }, (value) =>
    shape.test(value)
      ? null
      : { message: `${quoted(value)} is not an account name`, fix: `Write it without @ or u/, such as ${example}` },
  )

export const identifier = (description: string, example: string) =>
  checkedText({ description, examples: [example], pattern: '^[a-z0-9][a-z0-9-]*$' }, (value) =>
    /^[a-z0-9][a-z0-9-]{0,63}$/.test(value)
      ? null
      : {
          message: `${quoted(value)} cannot be used as an id`,
          fix: `Use lower-case letters, digits and hyphens, at most 64, such as ${example}`,
        },
  )

/** Prefix of environment variable names. */
export const envPrefix = (description: string, example: string) =>
  checkedText({ description, examples: [example], pattern: '^[A-Z][A-Z0-9_]*$' }, (value) =>
    /^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(value)
      ? null
      : {
          message: `${quoted(value)} cannot begin the name of an environment variable`,
          fix: `Use capital letters, digits and underscores, not ending with one, such as ${example}`,
        },
  )

/** Text that says something: not empty, not only blanks. */
export const words = (description: string, examples?: string[]) =>
  checkedText({ description, ...(examples ? { examples } : {}) }, (value) =>
    value.trim() === '' ? { message: 'This text is empty', fix: `Write ${description.toLowerCase()}` } : null,
  )

const quoted = (value: string): string => JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
