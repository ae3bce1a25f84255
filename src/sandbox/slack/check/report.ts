/** Collects what is wrong in Slack's words, with a JSON pointer to the place. */
export class Report {
  readonly problems: string[] = []
  add(message: string, pointer: string): void {
    this.problems.push(`${message} [json-pointer:${pointer}]`)
  }
}

/** Checks one value. */
export type Rule = (value: unknown, pointer: string, report: Report) => void

/** Slack counts characters; UTF-16 units are never fewer, so what passes here passes there. */
export const string =
  (limits: { min?: number; max?: number; pattern?: RegExp } = {}): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'string') return report.add('must be a string', pointer)
    const { min = 0, max = Number.POSITIVE_INFINITY, pattern } = limits
    if (value.length < min) report.add(`must be more than ${min - 1} characters`, pointer)
    if (value.length > max) report.add(`must be less than ${max + 1} characters`, pointer)
    if (pattern !== undefined && !pattern.test(value)) report.add('invalid format', pointer)
  }

export const boolean: Rule = (value, pointer, report) => {
  if (typeof value !== 'boolean') report.add('must be a boolean', pointer)
}

export const integer =
  (min: number, max: number): Rule =>
  (value, pointer, report) => {
    if (!Number.isInteger(value)) return report.add('must be an integer', pointer)
    if (Number(value) < min) report.add(`must be greater than ${min - 1}`, pointer)
    if (Number(value) > max) report.add(`must be less than ${max + 1}`, pointer)
  }

export const oneOf =
  (...allowed: (string | number)[]): Rule =>
  (value, pointer, report) => {
    if (!allowed.includes(value as string)) report.add('must be a valid enum value', pointer)
  }

export const array =
  (item: Rule, limits: { min?: number; max?: number } = {}): Rule =>
  (value, pointer, report) => {
    if (!Array.isArray(value)) return report.add('must be an array', pointer)
    const { min = 0, max = Number.POSITIVE_INFINITY } = limits
    if (value.length < min) report.add(`no less than ${min} items allowed`, pointer)
    if (value.length > max) report.add(`no more than ${max} items allowed`, pointer)
    value.forEach((each, index) => {
      item(each, `${pointer}/${index}`, report)
    })
  }

export interface Shape {
  required?: Record<string, Rule>
  optional?: Record<string, Rule>
  /** A check over the whole object, after its fields. */
  also?: (value: Record<string, unknown>, pointer: string, report: Report) => void
}

/** An object with exactly these fields. */
export const object =
  ({ required = {}, optional = {}, also }: Shape): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return report.add('must be an object', pointer)
    }
    const fields = value as Record<string, unknown>
    for (const name of Object.keys(required)) {
      if (fields[name] === undefined) report.add(`missing required field: ${name}`, pointer)
    }
    for (const [name, inner] of Object.entries(fields)) {
      if (inner === undefined) continue
      const rule = required[name] ?? optional[name]
      if (rule === undefined) report.add(`invalid additional property: ${name}`, pointer)
      else rule(inner, `${pointer}/${name}`, report)
    }
    also?.(fields, pointer, report)
  }

/** An object whose `type` names its rule. */
export const typed =
  (rules: () => Record<string, Rule>): Rule =>
  (value, pointer, report) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
    if (typeof type !== 'string') return report.add('missing required field: type', pointer)
    const rule = Object.hasOwn(rules(), type) ? rules()[type] : undefined
    if (rule === undefined) return report.add(`unsupported type: ${type}`, `${pointer}/type`)
    rule(value, pointer, report)
  }

export const anything: Rule = () => undefined
