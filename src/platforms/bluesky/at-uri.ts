/** Addresses of records (`at://did/collection/rkey`) and the time-sorted keys (TIDs) that name posts. */
import { createHash } from 'node:crypto'

export const POSTS = 'app.bsky.feed.post'

/** The account that a record belongs to, by its did. */
export const didOf = (uri: string): string => /^at:\/\/([^/]+)/.exec(uri)?.[1] ?? ''

export const rkeyOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1)

export const postUri = (did: string, rkey: string): string => `at://${did}/${POSTS}/${rkey}`

/** Names a post without naming its author: SHA-256, in hex. */
export const fingerprintOf = (uri: string): string => createHash('sha256').update(uri).digest('hex')

/** The alphabet of TIDs: it sorts as the numbers do. */
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz'
const TID = /^[2-7a-j][2-7a-z]{12}$/
const CLOCK_BITS = 10n

const encode = (number: bigint): string => {
  let text = ''
  for (let rest = number; text.length < 13; rest >>= 5n) text = DIGITS[Number(rest & 31n)] + text
  return text
}

/**
 * The key under which a reply is stored: the same for every attempt at it, and its own for every reply. 53 bits of microseconds, as
 * TIDs have; what the clock does not fill, and the last ten bits, come from the reply's key.
 */
export const tidFor = (at: Date, key: string): string => {
  const noise = createHash('sha256').update(key).digest().readUInt32BE(0)
  const micros = BigInt(at.getTime()) * 1_000n + BigInt(noise % 1_000)
  return encode((micros << CLOCK_BITS) | BigInt((noise >>> 16) & 1_023))
}

/** When a record with this key was made, in milliseconds; null for a key that is no TID. */
export const timeOfTid = (rkey: string): number | null => {
  if (!TID.test(rkey)) return null
  let number = 0n
  for (const digit of rkey) number = (number << 5n) | BigInt(DIGITS.indexOf(digit))
  return Number((number >> CLOCK_BITS) / 1_000n)
}
