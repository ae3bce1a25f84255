import type { ConfigFileName } from './json-schema.ts'
import type { ConfigPath } from './problem.ts'
import type { Finding } from './yaml-file.ts'

/** What a check across keys and files has to say. */
export interface Remark {
  file: ConfigFileName
  level: 'error' | 'warning'
  finding: Finding
}

export const remark = (
  level: Remark['level'],
  file: ConfigFileName,
  path: ConfigPath,
  message: string,
  fix: string,
  at: Finding['at'] = 'value',
): Remark => ({ file, level, finding: { path, at, message, fix } })

/** Checks the items that could be read, with their places in the list. */
export const each = <T>(list: (T | undefined)[] | undefined, check: (item: T, index: number) => Remark[]): Remark[] =>
  (list ?? []).flatMap((item, index) => (item === undefined ? [] : check(item, index)))
