/** The thread of one message, beside the channel. */
import { byId, syncList } from './dom.ts'
import { itemsOf, keyOf, renderItem } from './message.ts'
import { repliesOf, type World } from './store.ts'

export const drawThread = (world: World, channel: string, ts: string, arrived: boolean): void => {
  const root = world.messages.get(channel)?.get(ts)
  const replies = repliesOf(world, channel, ts)
  const seen = world.ephemerals.filter((each) => each.channel === channel && each.thread_ts === ts)
  const list = byId('thread-messages')
  const box = list.parentElement
  const wasAtEnd = box !== null && box.scrollHeight - box.scrollTop - box.clientHeight < 80
  syncList(list, itemsOf(world, [...(root === undefined ? [] : [root]), ...replies], seen), {
    key: keyOf,
    version: (item) => JSON.stringify([channel, world.me, item]),
    build: (item) => renderItem(world, item, { openThread: null, shortcuts: world.shortcuts }),
  })
  if (box !== null && (arrived || wasAtEnd)) box.scrollTop = box.scrollHeight
}
