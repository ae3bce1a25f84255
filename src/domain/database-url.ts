/** The address of a PostgreSQL server, as DATABASE_URL gives it. */

export const DATABASE_URL_EXAMPLE = 'postgresql://user:password@host:5432/hearback'

/** Where a password that holds one of these ends too early, its rest would pass for the name of a database, and be shown as one. */
export const WRITE_SIGNS = 'In a password write / as %2F, # as %23, ? as %3F, @ as %40 and : as %3A'

export type ReadDatabaseUrl = { url: URL } | { trouble: 'not-postgresql' | 'password-ends-early' }

export function readDatabaseUrl(text: string): ReadDatabaseUrl {
  const url = URL.parse(text)
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) return { trouble: 'not-postgresql' }
  // Only what stands before the first / ? or # is user, password and host; behind it no @ has a place.
  return /@/.test(url.pathname + url.search + url.hash) ? { trouble: 'password-ends-early' } : { url }
}
