/** Things that were opened, closed in the opposite order. */
export type Closing = <T>(thing: T, end: (thing: T) => Promise<unknown> | unknown) => T

export interface ClosingList {
  closing: Closing
  closeAll(): Promise<void>
}

export function createClosing(): ClosingList {
  const ends: (() => Promise<unknown> | unknown)[] = []
  return {
    closing(thing, end) {
      ends.unshift(() => end(thing))
      return thing
    },
    async closeAll() {
      for (const end of ends.splice(0)) await end()
    },
  }
}
