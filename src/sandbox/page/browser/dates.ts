/** Times as Slack's `<!date^…>` shows them, in the reader's own zone. */

const ago = (seconds: number, now: number): string => {
  const distance = Math.round(seconds - now / 1000)
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ]
  const [unit, size] = steps.find(([, each]) => Math.abs(distance) >= each) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(distance / size), unit)
}

const startOfDay = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0)

/** "today", "yesterday", "tomorrow", or null. */
const nearDay = (ms: number, now: number): string | null => {
  const days = Math.round((startOfDay(ms) - startOfDay(now)) / 86_400_000)
  if (Math.abs(days) > 1) return null
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(days, 'day')
}

const day = (at: Date, options: Intl.DateTimeFormatOptions): string => at.toLocaleDateString(undefined, options)
const LONG: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
const MIDDLE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }

/** Fills the tokens of a Slack date format; `now` in milliseconds. Unknown tokens stay as they are. */
export const formatSlackDate = (seconds: number, format: string, now: number): string => {
  const ms = seconds * 1000
  const at = new Date(ms)
  if (Number.isNaN(at.getTime())) return format
  const tokens: Record<string, () => string> = {
    date_num: () =>
      `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`,
    date_slash: () => day(at, {}),
    date: () => day(at, MIDDLE),
    date_short: () => day(at, SHORT),
    date_long: () => day(at, LONG),
    date_pretty: () => nearDay(ms, now) ?? day(at, MIDDLE),
    date_short_pretty: () => nearDay(ms, now) ?? day(at, SHORT),
    date_long_pretty: () => nearDay(ms, now) ?? day(at, LONG),
    time: () => shortTime(ms),
    time_secs: () => at.toLocaleTimeString(undefined, { timeStyle: 'medium' }),
    ago: () => ago(seconds, now),
  }
  return format.replaceAll(/\{([a-z_]+)\}/g, (token, name: string) =>
    Object.hasOwn(tokens, name) ? (tokens[name]?.() ?? token) : token,
  )
}

export const shortTime = (ms: number): string =>
  new Date(ms).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })

/** With the day of the week where it is not this machine's today. */
export const clockTime = (ms: number): string => {
  const isToday = startOfDay(ms) === startOfDay(Date.now())
  return isToday ? shortTime(ms) : `${day(new Date(ms), { weekday: 'short' })} ${shortTime(ms)}`
}

/** How far a clock is ahead of this machine's, or null when it is not. */
export const leadWords = (ms: number): string | null => {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return null
  const hours = Math.floor(minutes / 60)
  return `${hours > 0 ? `${hours} h ` : ''}${minutes % 60} min ahead of this machine`
}

export const fullTime = (ms: number): string =>
  new Date(ms).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'medium' })

/** The head of a day in a list of messages. */
export const dayName = (ms: number, now: number): string => nearDay(ms, now) ?? day(new Date(ms), LONG)

export const relative = (ms: number, now: number): string => ago(ms / 1000, now)

/** Milliseconds of a Slack timestamp. */
export const msOf = (ts: string): number => Number(ts) * 1000
