/** Whether these words stand under that post already: nobody is told the same twice. */
import type { ReplyState } from '../domain/reply.ts'
import type { Tx } from '../store/open.ts'

const SHOWN: ReplyState[] = ['sent', 'by-hand']

/** `draft`: hash of the text and the post that it answers. */
export const isSaidAlready = async (tx: Tx, reply: { ticketId: number; draft: string }): Promise<boolean> =>
  (await tx.reply.count({ where: { ...reply, state: { in: SHOWN } } })) > 0
