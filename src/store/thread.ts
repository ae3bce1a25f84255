/** What a thread message needs to be written out. */
import type { ThreadMessage } from '../domain/delivery.ts'
import type { Commitment, Customer, Escalation, Mention, Note, OwnPost, Reply, Ticket } from './generated/client.ts'
import type { Tx } from './open.ts'
import { writerOf } from './own-posts.ts'

export type ThreadView =
  | { tells: 'customer-post'; ticket: Ticket; mention: Mention; customer: Customer; edited: boolean }
  | { tells: 'reply-sent'; ticket: Ticket; reply: Reply }
  | { tells: 'note'; ticket: Ticket; note: Note }
  | { tells: 'hand-over'; ticket: Ticket; by: string; to: string | null; note: Note | null }
  | { tells: 'reminder'; ticket: Ticket; to: string; expiresAt: Date }
  | { tells: 'overdue'; ticket: Ticket; escalation: Escalation }
  | { tells: 'check-in'; ticket: Ticket; resolvesAt: Date }
  | {
      tells: 'commitment'
      ticket: Ticket
      commitment: Commitment
      step: 'near' | 'due' | 'moved' | 'settled'
      people: string[]
      by: string | null
    }
  /** `own.account` is the one that wrote it. */
  | { tells: 'answered-elsewhere'; ticket: Ticket; own: OwnPost }
  /** The words that it would quote have been erased. */
  | { tells: 'erased'; ticket: Ticket }

/** null when the post, reply or note is not there any more. */
export async function readThreadMessage(tx: Tx, ticket: Ticket, message: ThreadMessage): Promise<ThreadView | null> {
  const view = await readMessage(tx, ticket, message)
  return view !== null && isErased(view) ? { tells: 'erased', ticket } : view
}

/** What people write is never empty; a post may be, so its state tells. */
function isErased(view: ThreadView): boolean {
  switch (view.tells) {
    case 'customer-post':
      return view.mention.state === 'erased' || view.mention.state === 'deleted'
    case 'reply-sent':
      return view.reply.text === ''
    case 'note':
      return view.note.text === ''
    case 'hand-over':
      return view.note?.text === ''
    case 'commitment':
      return view.commitment.words === ''
    case 'answered-elsewhere':
      return view.own.text === ''
    default:
      return false
  }
}

async function readMessage(tx: Tx, ticket: Ticket, message: ThreadMessage): Promise<ThreadView | null> {
  switch (message.tells) {
    case 'customer-post': {
      const found = await tx.mention.findUnique({ where: { id: message.mentionId }, include: { customer: true } })
      if (found === null) return null
      const { customer, ...mention } = found
      return { tells: 'customer-post', ticket, mention, customer, edited: message.edited === true }
    }
    case 'reply-sent': {
      const reply = await tx.reply.findUnique({ where: { id: message.replyId } })
      return reply === null ? null : { tells: 'reply-sent', ticket, reply }
    }
    case 'note': {
      const note = await tx.note.findUnique({ where: { id: message.noteId } })
      return note === null ? null : { tells: 'note', ticket, note }
    }
    case 'hand-over': {
      const note = message.noteId === null ? null : await tx.note.findUnique({ where: { id: message.noteId } })
      return { tells: 'hand-over', ticket, by: message.by, to: message.to, note }
    }
    case 'reminder':
      return { tells: 'reminder', ticket, to: message.to, expiresAt: new Date(message.expiresAt) }
    case 'overdue': {
      const escalation = await tx.escalation.findUnique({ where: { id: message.escalationId } })
      return escalation === null ? null : { tells: 'overdue', ticket, escalation }
    }
    case 'check-in':
      return { tells: 'check-in', ticket, resolvesAt: new Date(message.resolvesAt) }
    case 'commitment': {
      const commitment = await tx.commitment.findUnique({ where: { id: message.commitmentId } })
      if (commitment === null) return null
      const { step = 'near', people = [commitment.owner], by = null, dueAt } = message
      // Its time was moved before the message went out, or since.
      const isOfEarlier = dueAt !== undefined && dueAt !== commitment.dueAt.toISOString()
      return { tells: 'commitment', ticket, commitment, step: isOfEarlier ? 'moved' : step, people, by }
    }
    case 'answered-elsewhere': {
      const own = await tx.ownPost.findUnique({ where: { id: message.ownPostId } })
      return own === null ? null : { tells: 'answered-elsewhere', ticket, own: { ...own, account: writerOf(own) } }
    }
  }
}
