import type { z } from 'zod'
import type { Settings } from '../domain/settings.ts'
import { valueAt } from './problem.ts'
import { hearbackFile } from './schema/hearback.ts'
import { knowledgeFile } from './schema/knowledge.ts'

/**
 * What can be understood of files that may have faults elsewhere, so that one mistake does not hide another: each section
 * and each list item by itself.
 */
export function readableParts(hearback: unknown, knowledge: unknown, voice: Settings['voice'] | undefined) {
  const shape = hearbackFile.shape
  const part = <T>(schema: z.ZodType<T>, raw: unknown): T | undefined => schema.safeParse(raw).data
  const items = <T>(schema: z.ZodType<T>, raw: unknown): (T | undefined)[] | undefined =>
    Array.isArray(raw) ? raw.map((item) => part(schema, item)) : undefined
  const section = (key: string) => valueAt(hearback, [key])
  return {
    brands: items(shape.brands.element, section('brands')),
    brandIds: idsOf(section('brands')),
    platforms: part(shape.platforms, section('platforms')),
    people: isMap(hearback) ? part(shape.people, section('people') ?? undefined) : undefined,
    tiers: part(shape.tiers, section('tiers')),
    calendarNames: namesOf(section('calendars')),
    urgency: part(shape.urgency, section('urgency')),
    knowledge: items(knowledgeFile.shape.entries.unwrap().element, valueAt(knowledge, ['entries'])) ?? [],
    knowledgeIds: idsOf(valueAt(knowledge, ['entries'])),
    voice,
  }
}

export type ReadableParts = ReturnType<typeof readableParts>

const isMap = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value)

/** The names of a section's entries, also of those with faults. */
const namesOf = (section: unknown): string[] => (isMap(section) ? Object.keys(section) : [])

/** The ids as written, also of items with faults elsewhere. */
const idsOf = (list: unknown): unknown[] =>
  Array.isArray(list) ? list.map((item: unknown) => valueAt(item, ['id'])) : []
