import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkMessage } from '../../../src/sandbox/slack/blocks.ts'
import { findPings, findTextProblems } from '../../../src/sandbox/slack/texts.ts'
import { renderThreadMessage } from '../../../src/slack/cards/thread.ts'
import type { ThreadView } from '../../../src/store/thread.ts'
import type { TicketView } from '../../../src/store/tickets.ts'
import { NOW, readView } from './views.ts'

let base: TicketView
beforeAll(async () => {
  base = await readView()
})

const text = fc.oneof(
  fc.constantFrom(
    '<!channel>',
    '<@U0BEN> <https://evil.example|x>',
    '&'.repeat(10_000),
    '\u0000\ud800',
    '',
    'x'.repeat(9_000),
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

test('no words of a customer, a reply or a note ping anybody or break a limit of Slack in the thread', () => {
  fc.assert(
    fc.property(text, text, fc.oneof(text, fc.webUrl()), (words, name, url) => {
      const { ticket, customer } = base
      const [mention] = base.mentions
      if (mention === undefined) throw new Error('no post')
      const reply = { id: 1, state: 'sent', approvedBy: 'U0ANNA', account: name, text: words, url, settledAt: NOW }
      const note = { id: 1, ticketId: ticket.id, by: 'U0ANNA', at: NOW, text: words }
      const promise = { id: 1, words, dueAt: NOW, state: 'open', owner: 'U0ANNA', settledBy: null }
      const promised = (step: string, more = {}) => ({
        tells: 'commitment',
        ticket,
        commitment: { ...promise, ...more },
        step,
        people: ['U0ANNA', ''],
        by: 'U0ANNA',
      })
      const views = [
        { tells: 'customer-post', ticket, mention: { ...mention, text: words }, customer: { ...customer, name } },
        {
          ...{ tells: 'customer-post', ticket, edited: true },
          ...{ mention: { ...mention, text: words, editedAt: NOW }, customer: { ...customer, name } },
        },
        { tells: 'reply-sent', ticket, reply },
        { tells: 'note', ticket, note },
        promised('near'),
        promised('due'),
        promised('moved'),
        promised('settled', { state: 'kept', settledBy: 'U0ANNA' }),
        promised('near', { state: 'dropped', settledBy: null }),
        { tells: 'hand-over', ticket, by: 'U0ANNA', to: null, note },
      ] as unknown as ThreadView[]
      for (const message of views.map(renderThreadMessage)) {
        expect(checkMessage(message)).toBeNull()
        expect(findTextProblems({ ...message, blocks: message.blocks as never, fallback: true })).toEqual([])
        expect(findPings(message.text, message.blocks as never).filter(({ id }) => id !== 'U0ANNA')).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

test('a promise that was settled before its reminder went out is told as settled, without buttons', () => {
  const commitment = { id: 7, words: 'We will call.', dueAt: NOW, state: 'kept', owner: 'U0ANNA', settledBy: 'U0BEN' }
  const view = { tells: 'commitment', ticket: base.ticket, commitment, step: 'due', people: ['U0ANNA'], by: null }
  const { text, blocks } = renderThreadMessage(view as unknown as ThreadView)
  expect(text).toContain('Kept, says <@U0BEN>')
  expect(JSON.stringify(blocks)).not.toContain('promise_kept')
})
