/** What the simulated staff pressed and when, as they know it themselves: whether or not an answer came. */
const MINUTE = 60_000
/** A press is repeated until somebody answers. */
const PRESSED_FOR = 5 * MINUTE

interface Act {
  what: string
  at: number
}

export class Acts {
  readonly #onTickets = new Map<number, Act[]>()
  readonly #onPromises = new Map<number, Act[]>()
  readonly #onReplies = new Map<number, Act[]>()

  pressTicket(ticketId: number, act: Act): void {
    this.#onTickets.set(ticketId, [...this.ofTicket(ticketId), act])
  }

  pressPromise(commitmentId: number, act: Act): void {
    this.#onPromises.set(commitmentId, [...this.ofPromise(commitmentId), act])
  }

  /** A reply of which nobody knew whether it is out. */
  judgeReply(replyId: number, act: Act): void {
    this.#onReplies.set(replyId, [...this.ofReply(replyId), act])
  }

  ofTicket(ticketId: number): readonly Act[] {
    return this.#onTickets.get(ticketId) ?? []
  }

  ofPromise(commitmentId: number): readonly Act[] {
    return this.#onPromises.get(commitmentId) ?? []
  }

  ofReply(replyId: number): readonly Act[] {
    return this.#onReplies.get(replyId) ?? []
  }

  /** Whether one of these may have had its effect at that moment. */
  mayHave(ticketId: number, deeds: readonly string[], at: number): boolean {
    return this.ofTicket(ticketId).some((act) => deeds.includes(act.what) && act.at <= at && at - act.at <= PRESSED_FOR)
  }
}
