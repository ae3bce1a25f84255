/** Keeps the pinned list of who waits true in each channel (promise 9). */
import type { Store } from '../store/open.ts'
import { armQueue, queueChannels } from '../store/queue.ts'

/** Lets the list of each channel go out that has changed; returns how many have. To be called every half minute or so. */
export async function refreshQueues(store: Store, now: Date): Promise<number> {
  let changed = 0
  for (const channel of await queueChannels(store.prisma))
    if (await store.transaction((tx) => armQueue(tx, channel, now))) changed++
  return changed
}
