/** Whether what a local server sends has the shape of what the real one sends. */
/** Every place in a value with the type that stands there; items of lists share one place. */
export const placesOf = (value: unknown, at = ''): string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => placesOf(item, `${at}[]`)))]
  if (typeof value !== 'object' || value === null) return [`${at}: ${value === null ? 'null' : typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, `${at}.${key}`))
}

/** What a local answer has that the real one has not. */
export const inventedIn = (local: unknown, real: unknown): string[] => {
  const known = new Set(placesOf(real))
  return placesOf(local).filter((place) => !known.has(place))
}
