/** What `hearback doctor` found, as lines for people. */
export interface Row {
  /** `note` is neither well nor wrong. */
  mark: 'ok' | 'bad' | 'note'
  what: string
  says: string
  /** What to do about it. */
  fix?: string
  /** Further lines, such as posts. */
  lines?: string[]
  /** What has not been tried, as the last line names it. */
  untried?: string
}

export interface Section {
  title: string
  rows: Row[]
}

export const ok = (what: string, says: string, more: Partial<Row> = {}): Row => ({ mark: 'ok', what, says, ...more })
export const bad = (what: string, says: string, fix: string): Row => ({ mark: 'bad', what, says, fix })
export const note = (what: string, says: string, more: Partial<Row> = {}): Row => ({
  mark: 'note',
  what,
  says,
  ...more,
})

const MARKS = { ok: '✓', bad: '✗', note: '–' } as const

/** Control characters and marks that turn the direction of what follows: what strangers write must not steer a terminal (I8). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g

/** On one line. */
export const oneLine = (text: string): string => text.replace(STEERING, ' ').trim()

const TIME_MARK = /\{time:(\d{4}-\d\d-\d\dT[\d:.]+Z)\}/g

/** As `oneLine`, with the times that alerts hold. */
export const plainWords = (text: string): string =>
  oneLine(text.replace(TIME_MARK, (_, iso: string) => timeText(new Date(iso))))

export const timeText = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** The section's lines; the fix stands under what it mends. */
export function sectionLines({ title, rows }: Section): string[] {
  const width = Math.min(30, Math.max(0, ...rows.map(({ what }) => what.length)))
  return [
    title,
    ...rows.flatMap(({ mark, what, says, fix, lines = [] }) => [
      `  ${MARKS[mark]} ${oneLine(what).padEnd(width)}  ${oneLine(says)}`,
      ...(fix === undefined ? [] : [`      To do: ${oneLine(fix)}`]),
      ...lines.map((line) => `      ${oneLine(line)}`),
    ]),
  ]
}

export const problemsIn = (sections: Section[]): number =>
  sections.flatMap(({ rows }) => rows).filter(({ mark }) => mark === 'bad').length

/** What has not been tried, in the order of the sections. */
export const untriedIn = (sections: Section[]): string[] =>
  sections.flatMap(({ rows }) => rows).flatMap(({ untried }) => (untried === undefined ? [] : [untried]))
