import type { z } from 'zod'
import { type JsonSchema, keysOf, schemaAt } from './json-schema.ts'
import { nearestName } from './nearest.ts'
import { type ConfigPath, valueAt } from './problem.ts'
import type { Finding } from './yaml-file.ts'

type Issue = z.core.$ZodIssue

/** What zod found, in words for an admin. One unknown key makes one finding. */
export function explainIssues(issues: readonly Issue[], raw: unknown, schema: JsonSchema): Finding[] {
  return issues.flatMap((issue) => explainIssue(issue, raw, schema))
}

function explainIssue(issue: Issue, raw: unknown, schema: JsonSchema): Finding[] {
  const path = plainPath(issue.path)
  const here = schemaAt(schema, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, keysOf(here)))
    case 'invalid_key':
      return issue.issues.map((inner) => ({
        path,
        at: 'key' as const,
        message: inner.message,
        fix: fixOf(inner, here),
      }))
    case 'invalid_type':
      return [valueAt(raw, path) == null ? missing(path, here) : wrongType(path, valueAt(raw, path), here)]
    case 'invalid_value':
      return [notOneOf(path, valueAt(raw, path), issue.values)]
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, path, valueAt(raw, path), here)]
    default:
      return [{ path, at: 'value', message: issue.message, fix: fixOf(issue, here) }]
  }
}

/** Symbols never come out of YAML. */
const plainPath = (path: readonly PropertyKey[]): ConfigPath =>
  path.map((key) => (typeof key === 'number' ? key : String(key)))

function unknownKey(path: ConfigPath, key: string, known: string[]): Finding {
  const nearest = nearestName(key, known)
  const message = `There is no setting named ${JSON.stringify(key)} here`
  const fix = nearest ? `Did you mean ${JSON.stringify(nearest)}?` : `Remove it. Known here: ${known.join(', ')}`
  return { path: [...path, key], at: 'key', message, fix }
}

function missing(path: ConfigPath, here: JsonSchema | undefined): Finding {
  const key = path.at(-1)
  if (key === undefined)
    return {
      path,
      at: 'value',
      message: 'The file is empty',
      fix: 'Copy the file that comes with Hearback and change it',
    }
  const name = typeof key === 'number' ? 'This item' : JSON.stringify(key)
  const what = here?.description ? ` (${trimStop(here.description)})` : ''
  return { path, at: 'key', message: `${name} is missing or empty`, fix: `Write it${what}${example(here)}` }
}

function wrongType(path: ConfigPath, value: unknown, here: JsonSchema | undefined): Finding {
  const wanted = typesOf(here)
  const message = `This is ${kindOf(value)}, but ${wanted.map((type) => TYPE_WORDS[type] ?? type).join(' or ')} belongs here`
  return { path, at: 'value', message, fix: typeFix(wanted, value, here) }
}

function typeFix(wanted: string[], value: unknown, here: JsonSchema | undefined): string {
  if (wanted.includes('boolean')) return 'Write true or false'
  if (wanted.includes('number') || wanted.includes('integer')) return 'Write a number without quotes and without a unit'
  if (wanted.includes('array')) return `Write a list: one item a line behind "- ", or [one, two]${example(here?.items)}`
  if (wanted.includes('object')) return `Write its keys below it, indented: ${keysOf(here).join(', ') || 'key: value'}`
  const hasExamples = (here?.examples ?? []).length > 0
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  if (isPlain && !hasExamples) return `Put it in quotes: "${String(value)}"`
  return `Write text${example(here)}${isPlain ? '; put quotes around digits, true and false' : ''}`
}

function notOneOf(path: ConfigPath, value: unknown, allowed: readonly unknown[]): Finding {
  if (value == null) return missing(path, undefined)
  const names = allowed.filter((name) => name !== null).map(String)
  const nearest = nearestName(String(value), names)
  const list = `Write one of: ${names.join(', ')}`
  return {
    path,
    at: 'value',
    message: `${JSON.stringify(value)} is not known here`,
    fix: nearest ? `Did you mean ${JSON.stringify(nearest)}? ${list}` : list,
  }
}

function outOfRange(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: ConfigPath,
  value: unknown,
  here: JsonSchema | undefined,
): Finding {
  const small = issue.code === 'too_small'
  const limit = String(small ? issue.minimum : issue.maximum)
  if (issue.origin === 'array') {
    return {
      path,
      at: 'key',
      message: `This list has too ${small ? 'few' : 'many'} items`,
      fix: `Give it at ${small ? 'least' : 'most'} ${limit}${example(here?.items)}`,
    }
  }
  const bound = `${small ? 'more than' : 'less than'} ${limit}`
  const fix =
    issue.inclusive === false
      ? `Write a number that is ${bound}`
      : `The ${small ? 'least' : 'most'} allowed is ${limit}`
  return { path, at: 'value', message: `${JSON.stringify(value)} is too ${small ? 'small' : 'large'}`, fix }
}

function fixOf(issue: { params?: Record<string, unknown> } | Issue, here: JsonSchema | undefined): string {
  const fix = 'params' in issue ? issue.params?.fix : undefined
  return typeof fix === 'string' ? fix : `Write ${trimStop(here?.description ?? 'a value that fits')}${example(here)}`
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
}

function typesOf(here: JsonSchema | undefined): string[] {
  const types = [here, ...(here?.anyOf ?? [])].flatMap((branch) => branch?.type ?? [])
  return [...new Set(types)].filter((type) => type !== 'null')
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a group of keys'
  if (typeof value === 'string')
    return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 37)}…` : value)}`
  return typeof value === 'number' ? `the number ${value}` : `the word ${String(value)}`
}

const example = (here: JsonSchema | undefined): string => {
  const examples = (here?.examples ?? []).map(String)
  return examples.length > 0 ? `, such as ${examples.join(' or ')}` : ''
}

const trimStop = (text: string): string => text.replace(/\.$/, '')
