import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONFIG_FILES, configJsonSchema, configSchemaText, type JsonSchema } from '../../src/config/json-schema.ts'
import { BAD_HEARBACK } from './bad-hearback.ts'

const shipped = (name: string) => readFileSync(fileURLToPath(new URL(`../../config/${name}`, import.meta.url)), 'utf8')

/** Every schema inside, with the path to it. */
function parts(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['[]', schema.items] as const] : []),
    ...(typeof schema.additionalProperties === 'object' ? [['*', schema.additionalProperties] as const] : []),
  ]
  return [[path, schema], ...inner.flatMap(([key, child]) => parts(child, `${path}.${key}`))]
}

describe.each(CONFIG_FILES)('%s.schema.json', (name) => {
  test('is what the code would write (npm run schema:generate)', () => {
    expect(shipped(`${name}.schema.json`)).toBe(configSchemaText(name))
  })

  test('accepts the shipped file, which names it for editors', () => {
    const text = shipped(`${name}.yaml`)
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=./${name}.schema.json`)
    const validate = new Ajv({ strictSchema: false }).compile(configJsonSchema(name))
    validate(parse(text, { merge: true }))
    expect(validate.errors).toBeNull()
  })

  test('describes every key that an admin would not guess', () => {
    const bare = parts(configJsonSchema(name), name).filter(([path, { description, default: fallback }]) => {
      const byItself = path === name || path.includes('weights.') || path.includes('floors.') || path.includes('words.')
      return !byItself && description === undefined && fallback === undefined && !path.endsWith('[]')
    })
    expect(bare.map(([path]) => path)).toEqual([])
  })
})

test('an editor sees the mistakes of shape that the check sees', () => {
  const validate = new Ajv({ strictSchema: false }).compile(configJsonSchema('hearback'))
  const shapes = BAD_HEARBACK.filter(({ what }) => /mistyped|by name|yes for true|for text|not among/.test(what))
  expect(shapes.length).toBeGreaterThan(5)
  for (const { what, hearback } of shapes) expect([what, validate(parse(hearback ?? ''))]).toEqual([what, false])
})
