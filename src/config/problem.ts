/** One thing wrong in the configuration, told so that an admin can mend it without reading code. */
export interface Problem {
  /** Path of the file as the admin would type it, e.g. `config/hearback.yaml`. */
  file: string
  /** 1-based; 1:1 when the file as a whole is meant. */
  line: number
  /** 1-based. */
  column: number
  /** Where in the file, e.g. `brands[0].channel`; empty for the whole file. */
  path: string
  /** What is wrong. */
  message: string
  /** What would be right. */
  fix: string
}

export type ConfigPath = readonly (string | number)[]

/** `['brands', 0, 'channel']` as `brands[0].channel`. */
export function pathText(path: ConfigPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const readable = /^[\w-]+$/.test(key) ? key : JSON.stringify(key)
    return text === '' ? readable : `${text}.${readable}`
  }, '')
}

/** The value at `path` in plain data; undefined where there is none. */
export function valueAt(raw: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    const isEntry = value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    return isEntry ? (value as Record<string, unknown>)[key] : undefined
  }, raw)
}

/** `config/hearback.yaml:12:5  what is wrong. Fix: what would be right.` */
export const problemLine = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}  ${sentence(problem.message)} Fix: ${sentence(problem.fix)}`

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
