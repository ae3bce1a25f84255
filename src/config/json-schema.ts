import { z } from 'zod'
import { hearbackFile } from './schema/hearback.ts'
import { knowledgeFile } from './schema/knowledge.ts'
import { voiceFile } from './schema/voice.ts'

/** The part of JSON Schema (draft 7) that the config schemas use. */
export interface JsonSchema {
  $schema?: string
  title?: string
  description?: string
  type?: string | string[]
  enum?: unknown[]
  examples?: unknown[]
  default?: unknown
  pattern?: string
  minimum?: number
  maximum?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
  propertyNames?: JsonSchema
  items?: JsonSchema
  anyOf?: JsonSchema[]
}

const FILES = {
  hearback: { schema: hearbackFile, title: 'Hearback: brands, sources, people and targets' },
  knowledge: { schema: knowledgeFile, title: 'Hearback: answers' },
  voice: { schema: voiceFile, title: 'Hearback: policy and phrases' },
} as const

/** The three config files, by the name before `.yaml`. */
export type ConfigFileName = keyof typeof FILES
export const CONFIG_FILES = ['hearback', 'knowledge', 'voice'] as const satisfies readonly ConfigFileName[]

/** The schema of what an admin writes (before defaults), for editors and for naming keys in problems. */
export function configJsonSchema(name: ConfigFileName): JsonSchema {
  const { schema, title } = FILES[name]
  const json = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves out the examples of what it transforms, although ours are of what is written.
      const examples = z.globalRegistry.get(zodSchema)?.examples
      if (Array.isArray(examples)) jsonSchema.examples = examples
      // zod states the safe-integer limits of every integer; they tell a reader nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  const { $schema, ...rest } = json as JsonSchema
  return { ...($schema ? { $schema } : {}), title, ...rest }
}

/** The text of `config/NAME.schema.json`. */
export const configSchemaText = (name: ConfigFileName): string => `${JSON.stringify(configJsonSchema(name), null, 2)}\n`

/** The schema that governs the entry at `path`; undefined where none does. */
export function schemaAt(root: JsonSchema, path: readonly (string | number)[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((schema, key) => {
    if (!schema) return undefined
    const branches = [schema, ...(schema.anyOf ?? [])]
    for (const branch of branches) {
      const child = typeof key === 'number' ? branch.items : childOf(branch, key)
      if (child) return child
    }
    return undefined
  }, root)
}

function childOf(schema: JsonSchema, key: string): JsonSchema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}

/** The keys that an object at this place may have; empty where any name goes. */
export const keysOf = (schema: JsonSchema | undefined): string[] =>
  [schema, ...(schema?.anyOf ?? [])].flatMap((branch) => [
    ...Object.keys(branch?.properties ?? {}),
    ...(branch?.propertyNames?.enum ?? []).map(String),
  ])
