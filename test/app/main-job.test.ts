import { expect, onTestFinished, test, vi } from 'vitest'
import { ADMINS, CHANNEL, openHouse } from './house.ts'
import { page, post, scriptedPlatform } from './posts.ts'

const cardTexts = (messages: { text?: string | undefined }[]): string[] => messages.map(({ text }) => text ?? '')

test('a post becomes one card, is claimed by one person, and the late click is told who has it', async () => {
  const platform = scriptedPlatform([
    page(
      [post('1', '@tidevogn your app charged my card twice and I cannot get on board, the ferry leaves in an hour')],
      { settled: '1' },
    ),
  ])
  const { runtime, workspace, store } = await openHouse({ platforms: [platform] })

  await runtime.intake().pollDue()
  await runtime.outbox.drain()
  const [card] = workspace.messages(CHANNEL)
  expect(workspace.messages(CHANNEL)).toHaveLength(1)
  expect(card?.text).toContain('charged my card twice')
  expect(workspace.violations).toEqual([])

  await runtime.start()
  onTestFinished(() => runtime.stop())
  await vi.waitFor(() => expect(workspace.sockets.connections).toBeGreaterThan(0), { timeout: 10_000 })
  const ts = card?.ts ?? ''
  await workspace.act.click({ user: 'U0SUPPORT1', channel: CHANNEL, ts, actionId: 'ticket_claim' })
  await vi.waitFor(() => expect(JSON.stringify(workspace.message(CHANNEL, ts)?.blocks)).toContain('<@U0SUPPORT1>'))
  if (card === undefined) throw new Error('no card')
  await workspace.act.click({ user: 'U0SUPPORT2', channel: CHANNEL, ts, actionId: 'ticket_claim', seen: card })
  await vi.waitFor(() =>
    expect(workspace.ephemerals('U0SUPPORT2')[0]?.text).toMatch(
      /^Nothing was changed. <@U0SUPPORT1> has it. \(<@U0SUPPORT1> claimed it at/,
    ),
  )

  const ticket = await store.prisma.ticket.findFirstOrThrow({ include: { audit: true } })
  expect(ticket).toMatchObject({ state: 'claimed', owner: 'U0SUPPORT1' })
  expect(ticket.audit.map(({ event, fromState, toState }) => [event, fromState, toState])).toEqual([
    ['open', null, 'open'],
    ['claim', 'open', 'claimed'],
  ])
  expect(cardTexts(workspace.messages(ADMINS))).toEqual([])
})
