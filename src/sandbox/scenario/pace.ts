/** Plays timed posts one after the other, and goes on where it was after a restart. */
import { addMs, type Clock, type Random } from '../../domain/clock.ts'

/** What it takes to play in a platform's world. */
export interface PlayerOptions<World> {
  world: World
  clock: Clock
  /** Shifts each arrival by up to a second, so that it looks less like a metronome; none when left out. */
  random?: Random
}

interface Timed {
  /** Seconds after the scenario begins. */
  at: number
}

interface Playing<Post extends Timed> {
  /** What has not been played, sorted by time. */
  pending: Post[]
  /** Whether a part was played before. */
  resumed: boolean
  add(post: Post): void
  clock: Clock
  random: Random | undefined
  signal: AbortSignal
}

/** Resolves when all is played, or when the signal aborts. */
export const playInTime = async <Post extends Timed>(playing: Playing<Post>): Promise<void> => {
  const { pending, resumed, add, clock, random, signal } = playing
  const first = pending[0]
  // After a restart the pause does not count: what was due meanwhile comes at its old pace.
  const begin = addMs(clock.now(), first && resumed ? -first.at * 1_000 : 0)
  for (const post of pending) {
    const jitter = random && post.at > 0 ? random() * 1_000 : 0
    const wait = begin.getTime() + post.at * 1_000 + jitter - clock.now().getTime()
    if (wait > 0) await clock.sleep(wait, signal)
    if (signal.aborted) return
    add(post)
  }
}
