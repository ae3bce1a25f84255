/** A reply answers what its approver had seen: later words of the customer still wait, earlier ones that came late do not. */
import { expect, test } from 'vitest'
import type { Mention } from '../../src/store/generated/client.ts'
import { onEachEngine } from '../store/engines.ts'
import { openTeam, PEOPLE, type Team } from './team.ts'

const [ANNA] = PEOPLE

onEachEngine('what the approver of a reply had not seen', (database) => {
  const store = () => database().store
  const ticket = () => store().prisma.ticket.findFirstOrThrow()
  const open = async (): Promise<Team> => {
    const team = await openTeam(store(), { slack: [], platform: [] })
    await team.deliver()
    return team
  }
  const approve = async ({ desk, ticketId }: Team, mentionId: number) =>
    desk.approve(
      { ticketId, by: ANNA, requestKey: 'approve', seen: (await ticket()).wantedVersion },
      { text: 'It is on its way.', mentionId, attempt: 1 },
    )
  const add = (like: Mention, more: Partial<Mention>) => {
    const { id: _, media, metrics, replyRef, ...rest } = like
    return store().prisma.mention.create({ data: { ...rest, media: [], metrics: {}, replyRef: {}, ...more } as never })
  }

  test('an older post that another stream brought before the reply was approved does not wait', async () => {
    const team = await open()
    const { clock } = team
    const first = await store().prisma.mention.findFirstOrThrow()
    clock.advance(60_000)
    await add(first, { externalId: 'older', postedAt: new Date(+first.postedAt - 60_000), seenAt: clock.now() })
    clock.advance(60_000)
    await approve(team, first.id)
    clock.advance(1_000)
    await team.deliver()
    expect(await ticket()).toMatchObject({ state: 'answered' })
  })

  test('the same words do not go out twice under one post', async () => {
    const team = await open()
    const { desk, ticketId, platform } = team
    const { id: mentionId } = await store().prisma.mention.findFirstOrThrow()
    await approve(team, mentionId)
    await team.deliver()
    const again = async (text: string) =>
      desk.approve(
        { ticketId, by: ANNA, requestKey: text, seen: (await ticket()).wantedVersion },
        { text, mentionId, attempt: 2 },
      )
    expect(await again('It is on its way.')).toMatchObject({
      result: 'refused',
      told: expect.stringContaining('The same words stand under this post already.'),
    })
    expect(await again('It has arrived.')).toMatchObject({ result: 'done' })
    await team.deliver()
    expect(platform.posts.map(({ reply }) => reply.text)).toEqual(['It is on its way.', 'It has arrived.'])
  })

  test('an edit before a later post is since when the customer waits', async () => {
    const team = await open()
    const { clock, ticketId } = team
    const first = await store().prisma.mention.findFirstOrThrow()
    await approve(team, first.id)
    clock.advance(60_000)
    const since = clock.now()
    await store().prisma.auditEntry.create({
      data: { ticketId, at: since, actor: 'customer', event: 'customer-edited', toState: 'replying', version: 99 },
    })
    clock.advance(60_000)
    await add(first, { externalId: 'newer', postedAt: clock.now(), seenAt: clock.now() })
    await team.deliver()
    expect(await ticket()).toMatchObject({ state: 'claimed', replyFrom: since })
  })

  /** Nobody knows whether it went out. */
  const loseSight = async () => {
    await store().prisma.reply.updateMany({ data: { state: 'unclear' } })
    await store().prisma.delivery.updateMany({ where: { kind: 'reply' }, data: { state: 'failed' } })
    await store().prisma.ticket.updateMany({ data: { state: 'claimed' } })
  }

  test('words that are sent once more do not answer what the customer wrote since they were written', async () => {
    const team = await open()
    const { clock, desk, ticketId, platform } = team
    const first = await store().prisma.mention.findFirstOrThrow()
    await approve(team, first.id)
    const sendAgain = async (requestKey: string) => {
      await loseSight()
      clock.advance(60_000)
      const { id } = await store().prisma.reply.findFirstOrThrow({ orderBy: { id: 'desc' } })
      const seen = (await ticket()).wantedVersion
      await desk.settleUnclear({ ticketId, by: ANNA, requestKey, seen }, id, 'send-again')
    }
    await sendAgain('first')
    const since = clock.now()
    await add(first, { externalId: 'newer', postedAt: since, seenAt: since })
    await sendAgain('second')
    await team.deliver()
    expect(platform.posts).toHaveLength(1)
    expect(await ticket()).toMatchObject({ state: 'claimed', replyFrom: since })
  })

  test.each([
    ['has written since', true, 'claimed'],
    ['has been silent', false, 'answered'],
  ])('somebody says that an unclear reply was sent, and the customer %s', async (_, wroteAgain, state) => {
    const team = await open()
    const { clock, desk, ticketId } = team
    const first = await store().prisma.mention.findFirstOrThrow()
    await approve(team, first.id)
    await loseSight()
    clock.advance(60_000)
    const { replyFrom, replyDueAt } = await ticket()
    if (wroteAgain) await add(first, { externalId: 'newer', postedAt: clock.now(), seenAt: clock.now() })
    const wroteAt = clock.now()
    clock.advance(60_000)
    const { id } = await store().prisma.reply.findFirstOrThrow()
    const seen = (await ticket()).wantedVersion
    await desk.settleUnclear({ ticketId, by: ANNA, requestKey: 'verdict', seen }, id, 'was-sent')
    expect(await ticket()).toMatchObject({ state, owner: ANNA })
    // What is answered counts no more: the customer waits since the newer post.
    const moved = wroteAgain ? wroteAt.getTime() - replyFrom.getTime() : 0
    expect(await ticket()).toMatchObject({
      replyFrom: new Date(replyFrom.getTime() + moved),
      replyDueAt: new Date(replyDueAt.getTime() + moved),
    })
    expect(await store().prisma.reply.findFirstOrThrow()).toMatchObject({ state: 'by-hand' })
  })
})
