/** Virtual time: what happens when. Nothing here waits for the machine's clock. */
export interface Entry {
  at: number
  order: number
  happen: () => void
}

export class Agenda {
  /** Milliseconds since the epoch. */
  now: number
  #entries: Entry[] = []
  #order = 0

  constructor(start: Date) {
    this.now = start.getTime()
  }

  get date(): Date {
    return new Date(this.now)
  }

  /** Times that have passed count as now. Things of the same moment happen in the order in which they were entered. */
  at(time: number, happen: () => void): void {
    const entry = { at: Math.max(Math.round(time), this.now), order: this.#order++, happen }
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#entries[middle]
      if (other !== undefined && (other.at < entry.at || (other.at === entry.at && other.order < entry.order)))
        low = middle + 1
      else high = middle
    }
    this.#entries.splice(low, 0, entry)
  }

  after(ms: number, happen: () => void): void {
    this.at(this.now + ms, happen)
  }

  /** When something happens next, or null. */
  next(): number | null {
    return this.#entries[0]?.at ?? null
  }

  /** Lets everything happen that is entered for now or earlier. */
  happen(): void {
    for (let first = this.#entries[0]; first !== undefined && first.at <= this.now; first = this.#entries[0]) {
      this.#entries.shift()
      first.happen()
    }
  }
}
