/** Tells screen readers of new messages, politely and not one by one. */
import type { Message } from '../../slack/model.ts'
import { byId } from './dom.ts'
import type { World } from './store.ts'

/** New messages within this time are told together. */
const GATHER = 1_500

let waiting: string[] = []

export const announce = (world: World, message: Message): void => {
  if (message.user === world.me) return
  const channel = world.channels.find((each) => each.id === message.channel)
  const place = channel === undefined || channel.dmWith !== null ? 'for you' : `in ${channel.name}`
  waiting.push(`${place}: ${message.text.slice(0, 140)}`)
  if (waiting.length > 1) return
  setTimeout(() => {
    const [first = ''] = waiting
    byId('news').textContent =
      waiting.length === 1 ? `New ${first}` : `${waiting.length} new messages. Latest ${waiting.at(-1) ?? ''}`
    waiting = []
  }, GATHER)
}
