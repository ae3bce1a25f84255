/** Keeps the pinned list of who waits true in each channel (promise 9). */
import type { Store } from '../store/open.ts'
import { armQueue, queueChannels } from '../store/queue.ts'

/**
 * Lets the list of each channel go out that has changed; returns how many have. With `ours`, other channels keep the list that they have
 * and get none. To be called every half minute or so.
 */
export async function refreshQueues(store: Store, now: Date, ours: readonly string[] | null = null): Promise<number> {
  let changed = 0
  for (const channel of await queueChannels(store.prisma, ours))
    if (await store.transaction((tx) => armQueue(tx, channel, now))) changed++
  return changed
}
