/** Tells when nothing is under way any more but what waits for virtual time. */
/** More pieces of work than any moment has. */
const MOST_AT_ONCE = 20_000

export class Pulse {
  #busy = 0
  /** Grows with every piece of work: what was read from the database before it may be out of date. */
  beats = 0

  /** Work that the machine does, not virtual time: a statement, a transaction. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++
    this.beats++
    try {
      return await work()
    } finally {
      this.#busy--
    }
  }

  /** False when work follows upon work without end. Between two pieces of work there are only settled promises, and one turn of the event loop lets all of them go on. */
  async quiet(): Promise<boolean> {
    const before = this.beats
    for (let calmTurns = 0; calmTurns < 2; ) {
      await new Promise((resolve) => setImmediate(resolve))
      calmTurns = this.#busy === 0 ? calmTurns + 1 : 0
      if (this.beats - before > MOST_AT_ONCE) return false
    }
    return true
  }
}
