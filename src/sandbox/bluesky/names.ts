/** Ids in the shapes of the real network: dids, content ids and time-sorted keys, made from what they name. */
import { createHash } from 'node:crypto'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const SORTED = '234567abcdefghijklmnopqrstuvwxyz'

const base32 = (bytes: Uint8Array): string => {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += BASE32[(held >>> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text
}

export const didFor = (handle: string): string =>
  `did:plc:${base32(createHash('sha256').update(handle.toLowerCase()).digest()).slice(0, 24)}`

/** CIDv1 of dag-cbor with SHA-256, as records have; here the hash is of their JSON. */
export const cidFor = (record: unknown): string => {
  const hash = createHash('sha256').update(JSON.stringify(record)).digest()
  return `b${base32(Buffer.concat([Uint8Array.from([1, 0x71, 0x12, 0x20]), hash]))}`
}

/** `order` keeps keys of one millisecond apart. */
export const tidAt = (at: Date, order: number): string => {
  const micros = BigInt(at.getTime()) * 1_000n + BigInt(order % 1_000)
  let text = ''
  for (let rest = micros << 10n; text.length < 13; rest >>= 5n) text = SORTED[Number(rest & 31n)] + text
  return text
}
