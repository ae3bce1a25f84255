/** What the practice page needs to know of the customers' side and of time. Whoever runs the demo platforms implements these. */

export interface DemoPost {
  id: string
  /** Id of a platform of `DemoWorld.platforms()`. */
  platform: string
  author: { handle: string; name: string; followers: number }
  text: string
  /** ISO 8601. */
  postedAt: string
  /** Id of the post that this one answers. */
  replyTo: string | null
  /** Written by the brand's own account. */
  ours: boolean
  deleted: boolean
  url: string
}

export interface DemoInput {
  platform: string
  authorName: string
  handle: string
  text: string
  replyTo?: string
}

/** The customers' side of the practice world. */
export interface DemoWorld {
  platforms(): { id: string; name: string }[]
  /** In the order they were written. */
  posts(): DemoPost[]
  /** @throws Error with words for the person when the platform would refuse the post. */
  write(input: DemoInput): Promise<DemoPost>
  /** A customer deletes a post of theirs. */
  remove(id: string): Promise<void>
  /** Returns what ends the listening. */
  onChange(listener: () => void): () => void
}

/** A clock that a person can move forward. */
export interface ClockControl {
  now(): Date
  advance(ms: number): Promise<void>
  /** When the next timer is due, where known. */
  nextEvent?(): Date | null
  /** Looks anew for what comes next. */
  refresh?(): Promise<void>
  /** Told when what comes next is another. Returns what ends the listening. */
  onChange?(listener: () => void): () => void
}
