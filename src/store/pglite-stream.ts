/** Lets node-postgres speak to PGlite in this process: a Duplex that `pg` takes for its socket. */
import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

const TERMINATE = 0x58
/** The first message has no type byte: it begins with its length, whose first byte is zero. */
const STARTUP = 0x00
/** "S", sync: ends a query and asks for an answer; a type byte and a length. */
const SYNC = 0x53
const SYNC_LENGTH = 5
const isSync = (message: Buffer): boolean => message[0] === SYNC && message.readUInt32BE(1) === 4
/** "Z", ready for the next query: a type byte, a length and a state. */
const READY = 0x5a
const READY_LENGTH = 6
/** Every message but the first (startup) begins with one type byte; then comes a 32-bit length that counts itself. */
const LENGTH_BYTES = 4

/** PGlite's own node-postgres bridge (0.5.16) fails on queries with a `types` option, which Prisma's adapter always sets. */
class PGliteStream extends Duplex {
  readonly #db: PGlite
  #pending: Buffer = Buffer.alloc(0)
  #started = false
  #scheduled = false
  #running: Promise<void> = Promise.resolve()

  constructor(db: PGlite) {
    super()
    this.#db = db
  }

  // What pg calls on a socket beside the stream's own methods.
  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed when the database gives them.
  }

  /** What pg writes in one go (parse, bind, describe, execute, sync) comes here piece by piece: it is gathered first. */
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    if (!this.#scheduled) {
      this.#scheduled = true
      queueMicrotask(() => {
        this.#scheduled = false
        this.#running = this.#running.then(() => this.#run()).catch((error: Error) => void this.destroy(error))
      })
    }
    done()
  }

  /** Hands over all complete messages at once: a round trip into the database costs more than its messages. */
  async #run(): Promise<void> {
    for (;;) {
      const end = this.#completeLength()
      if (end === 0) return
      const messages = this.#pending.subarray(0, end)
      this.#pending = this.#pending.subarray(end)
      this.#started = true
      if (messages[0] === TERMINATE) {
        this.push(null)
        return
      }
      await this.#exchange(messages)
    }
  }

  async #exchange(messages: Buffer): Promise<void> {
    const answer = await this.#ask(messages)
    if (answer.length > 0) this.push(answer)
    // After an error PGlite may drop the rest of what it was given, the closing sync included: pg would wait for ever.
    if (
      messages.length >= SYNC_LENGTH &&
      isSync(messages.subarray(-SYNC_LENGTH)) &&
      answer.at(-READY_LENGTH) !== READY
    ) {
      const ready = await this.#ask(messages.subarray(-SYNC_LENGTH))
      if (ready.length > 0) this.push(ready)
    }
  }

  /**
   * What the database answers. PGlite's execProtocolRaw would parse every answer as well and keep what it has parsed for ever; it is for the
   * startup message only, whose answer does not come as a stream.
   */
  async #ask(messages: Buffer): Promise<Buffer> {
    const bytes = new Uint8Array(messages)
    if (bytes[0] === STARTUP) return Buffer.from(await this.#db.execProtocolRaw(bytes))
    const parts: Buffer[] = []
    // Each part is a window on the engine's memory, which the next one overwrites.
    await this.#db.execProtocolRawStream(bytes, { onRawData: (part) => void parts.push(Buffer.from(part)) })
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
  }

  #completeLength(): number {
    let end = 0
    for (;;) {
      const typeBytes = this.#started || end > 0 ? 1 : 0
      if (this.#pending.length < end + typeBytes + LENGTH_BYTES) return end
      const next = end + typeBytes + this.#pending.readUInt32BE(end + typeBytes)
      if (this.#pending.length < next) return end
      if (this.#pending[end] === TERMINATE && end > 0) return end
      end = next
      if (typeBytes === 0) return end
    }
  }
}

/** A pool of the one connection that an embedded database has: whoever holds it in a transaction makes all others wait. */
export function pglitePool(db: PGlite, extra: pg.PoolConfig & { Client?: unknown } = {}): pg.Pool {
  return new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    stream: () => new PGliteStream(db) as never,
    ...extra,
  })
}
