import { expect, test } from 'vitest'
import { ADMINS, CHANNEL, openHouse } from '../app/house.ts'
import { page, post, scriptedPlatform } from '../app/posts.ts'

test('a gap that the platform can fill is filled behind the polls, each post once, and the source keeps its place', async () => {
  const rest = { settled: null, walk: { newest: '9', pageToken: 'rest', pages: 0 } }
  const later = { settled: null, walk: { newest: '9', pageToken: 'later', pages: 1 } }
  const gap = {
    from: new Date('2026-11-02T08:00:00Z'),
    to: new Date('2026-11-02T08:30:00Z'),
    reason: 'page-limit' as const,
    resume: JSON.stringify(rest),
  }
  const platform = scriptedPlatform([
    page([post('9', '@tidevogn is the boat late?')], { settled: '9' }, { gap }),
    page([post('5', '@tidevogn where do I park?'), post('9', '@tidevogn is the boat late?')], later, { more: true }),
    page([post('4', '@tidevogn can I bring a dog?')], { settled: '4' }),
  ])
  const { runtime, workspace, store } = await openHouse({ platforms: [platform] })
  await runtime.intake().pollDue()
  expect(platform.asked.map(({ cursor }) => cursor)).toEqual([{ settled: null }, rest, later])

  const mentions = await store.prisma.mention.findMany({ orderBy: { externalId: 'asc' } })
  expect(mentions.map(({ externalId }) => externalId)).toEqual(['4', '5', '9'])
  expect(await store.prisma.source.findFirstOrThrow()).toMatchObject({ cursor: { settled: '9' }, leaseHolder: null })
  expect(await store.prisma.gap.findFirstOrThrow()).toMatchObject({ resume: null, closedAt: expect.any(Date) })

  await runtime.outbox.drain()
  expect(workspace.messages(CHANNEL)).toHaveLength(3)
  const told = workspace.messages(ADMINS).map(({ text }) => text)
  expect(told).toEqual([
    expect.stringContaining('They are being fetched'),
    expect.stringContaining('have been fetched after all'),
  ])
})
