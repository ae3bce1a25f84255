import { describe, expect, test, vi } from 'vitest'
import { parseCommand } from '../../src/slack/commands/parse.ts'
import { fileTickets } from '../tickets/filed.ts'
import { sharedStore } from './database.ts'
import { ANNA, BEN, CHANNEL, cardSays, openScene, type Scene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

describe('what is understood', () => {
  test.each([
    ['', { command: 'help' }],
    ['  HELP ', { command: 'help' }],
    ['find  two   words', { command: 'find', text: 'two words' }],
    ['show #12', { command: 'show', ticketId: 12 }],
    ['stats', { command: 'stats' }],
    ['pause sending', { command: 'pause', brand: null }],
    ['resume sending tidevogn', { command: 'resume', brand: 'tidevogn' }],
  ])('"%s"', (text, asked) => {
    expect(parseCommand(text)).toEqual(asked)
  })

  test.each([
    ['opne', /Did you mean: open\?/],
    ['fnid refund', /Did you mean: find\?/],
    ['pause', /Did you mean: pause sending\?/],
    ['show', /Which ticket\?/],
    ['show 99999999999', /Which ticket\?/],
    ['find', /What shall be found\?/],
    ['abracadabra', /is no command\.$/],
  ])('"%s" is answered with what was probably meant', (text, hint) => {
    expect(parseCommand(text)).toEqual({ command: 'unknown', hint: expect.stringMatching(hint) })
  })
})

/** Runs a command and returns all words of its private answer. */
async function ask(scene: Scene, text: string, user = ANNA): Promise<string> {
  const before = scene.workspace.ephemerals(user).length
  const { acked, envelopeId } = await scene.workspace.act.command({
    user,
    channel: CHANNEL,
    command: '/hearback',
    text,
  })
  expect(acked).toBe(true)
  await vi.waitFor(() => expect(scene.workspace.ephemerals(user)).toHaveLength(before + 1))
  await scene.workspace.deliveries.repeat(envelopeId)
  const answer = scene.workspace.ephemerals(user)[before]
  return `${answer?.text ?? ''}\n${shown(answer?.blocks)}`
}

test('help, and the nearest command for an unknown word', async () => {
  const scene = await openScene({ openedStore: store() })
  expect(await ask(scene, '')).toContain('/hearback find TEXT')
  expect(await ask(scene, 'opne <!channel>')).toMatch(/Did you mean: open\?/)
  expect(scene.workspace.violations).toEqual([])
  expect(scene.workspace.pings).toEqual([])
})

test('open and mine list the most urgent first with links to their cards', async () => {
  const scene = await openScene({
    openedStore: store(),
    posts: [
      { author: 'calm', text: 'what does a cabin for two cost in March?' },
      { author: 'hurt', text: 'smoke on board the ferry right now and a child is injured, we need help!' },
    ],
  })
  const open = await ask(scene, 'open')
  expect(open.indexOf('@hurt')).toBeGreaterThan(0)
  expect(open.indexOf('@hurt')).toBeLessThan(open.indexOf('@calm'))
  expect(open).toContain(`/archives/${CHANNEL}/p${scene.card().ts.replace('.', '')}`)
  expect(await ask(scene, 'mine')).toContain('You have nothing claimed')
  await scene.press(ANNA, 'ticket_claim')
  await cardSays(scene, ANNA)
  const mine = await ask(scene, 'mine')
  expect(mine).toContain('1 ticket')
  expect(mine).toContain(ANNA)
  expect(scene.workspace.violations).toEqual([])
})

test('a hundred tickets make an answer that Slack takes, with how many more there are', async () => {
  const scene = await openScene({ openedStore: store() })
  await fileTickets(
    store(),
    Array.from({ length: 100 }, (_, n) => ({ id: `many-${n}`, urgency: n, text: `post <${n}> & *more*` })),
    new Date(),
  )
  expect(await ask(scene, 'open')).toContain('81 more tickets not shown')
  expect(scene.workspace.violations).toEqual([])
})

test('find looks through posts, people, replies and notes, and takes signs as they are', async () => {
  const scene = await openScene({
    openedStore: store(),
    posts: [
      { author: 'mariak', name: 'Maria Kjeldsen', text: 'where can I see the 100% refund_rule for my ticket?' },
      { author: 'other', text: 'how do I book a cabin on the night train?' },
    ],
  })
  expect(await ask(scene, 'find 100%')).toContain('1 ticket')
  expect(await ask(scene, 'find refund_RULE')).toContain('1 ticket')
  expect(await ask(scene, 'find refund%rule')).toContain('Nothing holds')
  expect(await ask(scene, 'find kjeldsen')).toContain('Maria Kjeldsen')
  const ticket = await store().prisma.ticket.findFirstOrThrow({ where: { customer: { handle: 'other' } } })
  await store().prisma.note.create({
    data: { ticketId: ticket.id, by: BEN, at: new Date(), text: 'knows our harbour master' },
  })
  expect(await ask(scene, 'find harbour')).toContain('@other')
  expect(scene.workspace.violations).toEqual([])
})

test('show tells how a ticket stands and what happened to it', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(BEN, 'ticket_claim')
  await cardSays(scene, BEN)
  const { id } = await store().prisma.ticket.findFirstOrThrow()
  const told = await ask(scene, `show #${id}`)
  expect(told).toContain(`<@${BEN}> claimed it`)
  expect(told).toContain('Maria Kjeldsen')
  expect(await ask(scene, 'show 4711')).toContain('There is no ticket #4711')
})

test('stats counts today and how things stand', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_send')
  await scene.modal(ANNA, /Word for word/)
  expect(await ask(scene, 'stats today')).toMatch(/\*1\* seen · \*1\* new tickets · \*0\* answered/)
  await scene.submit(ANNA)
  await cardSays(scene, /sent/i)
  const after = await ask(scene, 'stats today')
  expect(after).toMatch(/\*1\* answered \(1 by you\)/)
  expect(after).toContain('half of the first answers within')
  expect(after).toContain('*0* waiting')
})

test('pause and resume, by id or name, once each', async () => {
  const scene = await openScene({ openedStore: store() })
  expect(await ask(scene, 'pause sending nonsense')).toContain('There is no brand “nonsense”')
  expect(await ask(scene, 'pause sending Tidevogn')).toContain('Sending is paused for Tidevogn')
  expect(await ask(scene, 'stats')).toContain('Sending is paused')
  expect(await ask(scene, 'resume sending tidevogn')).toContain('Sending goes on for Tidevogn')
  expect(await ask(scene, 'resume sending')).toContain('not paused')
})
