/** The messages of a card's thread. Pure. */
import { PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import { isLive } from '../../domain/ticket.ts'
import type { ThreadView } from '../../store/thread.ts'
import type { SlackMessage } from '../client.ts'
import { type Block, context, cut, escaped, link, localTime, quote } from './blocks.ts'
import { renderCommitment } from './commitment.ts'

const LONGEST = 3000

const message = (line: string, text: string | null): SlackMessage => {
  const blocks: Block[] = [context(line)]
  if (text !== null) blocks.push(quote(cut(text, LONGEST)))
  return { text: text === null ? line : `${line} ${escaped(text, 500)}`, blocks }
}

/** A person, or a group, as Slack shows them. */
const who = (id: string): string => (id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`)

export function renderThreadMessage(view: ThreadView): SlackMessage {
  switch (view.tells) {
    case 'customer-post': {
      const { mention, customer, edited } = view
      const name = escaped(customer.name || customer.handle, 100)
      const line = edited
        ? `✏️ *${name}* edited a post · ${localTime(mention.editedAt ?? mention.postedAt)} · it says now`
        : `💬 *${name}* wrote again · ${localTime(mention.postedAt)}${mention.state === 'edited' ? ' · edited since' : ''}`
      return message(line, mention.text)
    }
    case 'reply-sent': {
      const { reply, ticket } = view
      const platform = PLATFORM_NAMES[ticket.platform as PlatformId]
      const how = reply.state === 'by-hand' ? `posted by hand on ${platform}` : `sent on ${platform}`
      const shown = link(reply.url, 'see it there')
      return message(
        `✅ Reply by <@${reply.approvedBy}>, ${how} from @${escaped(reply.account, 100)}${shown === null ? '' : ` · ${shown}`}`,
        reply.text,
      )
    }
    case 'note':
      return message(`📝 *Internal note* by <@${view.note.by}>: stays in Slack`, view.note.text)
    case 'hand-over':
      return message(
        `🤝 <@${view.by}> handed this over to ${view.to === null ? 'the queue' : who(view.to)}`,
        view.note?.text ?? null,
      )
    case 'reminder':
      return message(
        `⏰ <@${view.to}>, you have this and nothing has happened for a while. It goes back to the queue ${localTime(view.expiresAt, '{time}')}.`,
        null,
      )
    case 'overdue': {
      const { target, dueAt, takenAt, people } = view.escalation
      const isOver = !isLive(view.ticket.state) || view.ticket.state === 'answered'
      const was = target === 'claim' ? 'Somebody was to take this' : 'An answer to the customer was due'
      if (isOver) return message(`⏰ ${was} by ${localTime(dueAt)}. It is settled by now.`, null)
      const what = target === 'claim' ? 'somebody to take this' : 'an answer to the customer'
      const passed = takenAt >= dueAt
      return message(
        `⏰ ${people.map(who).join(' ')} ${what} ${passed ? 'has been due since' : 'is due by'} ${localTime(dueAt)}.`.trim(),
        null,
      )
    }
    case 'check-in':
      return message(
        `🔎 No word from the customer since our answer. You may ask whether all is well: *Edit & send* on the card. Without anything new it counts as settled ${localTime(view.resolvesAt)}.`,
        null,
      )
    case 'answered-elsewhere': {
      const { own } = view
      const platform = PLATFORM_NAMES[own.platform as PlatformId]
      const shown = link(own.url, 'see it there')
      return message(
        `✅ Answered on ${platform} itself by @${escaped(own.account, 100)} ${localTime(own.postedAt)}${shown === null ? '' : ` · ${shown}`}`,
        own.text,
      )
    }
    case 'erased':
      return message('This text was erased.', null)
    case 'commitment':
      return renderCommitment(view)
  }
}
