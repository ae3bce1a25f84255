import type { Store } from '../../src/store/open.ts'

/** What is still on its way: nothing when every wanted post is stored and all that was to leave the house has left it or was refused. */
export async function unfinished(store: Store, wanted: number): Promise<{ unread: number; undelivered: number }> {
  const undelivered = await store.prisma.delivery.count({
    // The list of who waits is shown anew for as long as somebody does.
    where: { state: { in: ['pending', 'sending', 'unknown'] }, kind: { not: 'queue' } },
  })
  return { unread: wanted - (await store.prisma.mention.count()), undelivered }
}
