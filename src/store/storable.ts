/**
 * What comes from outside, in a form that the database takes: PostgreSQL refuses U+0000 and lone surrogates in text and JSON alike,
 * and one such sign would keep a whole page from being stored. A replacement sign says that something was there.
 */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')

/** The same for every text in a value of plain objects and lists, their keys included. */
export function storableAll<T>(value: T): T {
  return clean(value) as T
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), clean(inner)]))
}
