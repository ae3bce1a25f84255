/** What the auditor finds of the sources, which intake tells the admins of. */
import { expect, test } from 'vitest'
import { runAudit } from '../../src/followup/auditor.ts'
import type { Prisma } from '../../src/store/generated/client.ts'
import { spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { HOUR, MINUTE, openScene, type Scene } from './audit-scene.ts'

onEachEngine('sources in the audit', (database) => {
  const KEY = spec().key
  async function sourceScene(data: Partial<Prisma.SourceUncheckedCreateInput>): Promise<Scene> {
    const scene = openScene(database().store, { sources: () => [{ key: KEY, every: MINUTE }] })
    const now = scene.clock.now()
    const row = { key: KEY, platform: 'x', account: 'tidevogn', brand: 'tidevogn', stream: 'mentions' }
    await scene.store.prisma.source.create({ data: { ...row, cursor: {}, nextPollAt: now, createdAt: now, ...data } })
    return scene
  }

  test('one that is not read any more fails, and is told of by intake alone', async () => {
    const scene = await sourceScene({})
    expect(await scene.audit()).toEqual([])
    scene.clock.advance(10 * MINUTE)
    expect(await scene.audit()).toEqual([`source-stale:${KEY}`])
    await scene.store.prisma.source.update({ where: { key: KEY }, data: { lastSuccessAt: scene.clock.now() } })
    expect(await scene.audit()).toEqual([])
    expect(await scene.incidents()).toEqual([{ check: `source-stale:${KEY}`, open: false }])
    expect(await scene.alerts()).toEqual([])
  })

  test('one whose credentials are dead fails at once, with what to do', async () => {
    const scene = await sourceScene({
      lastError: 'token-dead: X failed (401)',
      lastSuccessAt: new Date('2026-11-02T08:57:00Z'),
      breakerOpenedAt: new Date('2026-11-02T08:59:00Z'),
    })
    const [finding] = await runAudit(scene.options)
    expect(finding).toMatchObject({
      check: `source-down:${KEY}`,
      words: expect.stringMatching(/cannot be read since \{time:2026-11-02T08:57:00.*Renew them.*doctor.*401/),
      toldElsewhere: true,
    })
  })

  test('one that rests because the budget is spent does not fail, unless nobody asks when its rest is over', async () => {
    const nextPollAt = new Date('2026-12-01T00:00:00Z')
    const scene = await sourceScene({ lastError: 'over-budget: used up', nextPollAt })
    scene.clock.advance(24 * HOUR)
    expect(await scene.audit()).toEqual([])
    scene.clock.advance(nextPollAt.getTime() + HOUR - scene.clock.now().getTime())
    expect(await scene.audit()).toEqual([`source-stale:${KEY}`])
  })

  test('one that is asked to wait does not fail before an hour of it', async () => {
    const nextPollAt = new Date('2026-11-02T12:00:00Z')
    const scene = await sourceScene({ lastError: 'rate-limited: slow down', nextPollAt })
    scene.clock.advance(HOUR)
    expect(await scene.audit()).toEqual([])
    scene.clock.advance(HOUR)
    expect(await scene.audit()).toEqual([`source-stale:${KEY}`])
  })

  test('posts that can never be fetched count for a day', async () => {
    const scene = await sourceScene({})
    const { id: sourceId } = await scene.store.prisma.source.findUniqueOrThrow({ where: { key: KEY } })
    const gap = { sourceId, reason: 'too-old', createdAt: scene.clock.now() }
    await scene.store.prisma.gap.create({ data: { ...gap, resume: '{}' } })
    expect(await scene.audit()).toEqual([])
    await scene.store.prisma.gap.create({ data: gap })
    expect(await scene.audit()).toEqual([`source-gap:${KEY}`])
    scene.clock.advance(25 * HOUR)
    await scene.store.prisma.source.update({ where: { key: KEY }, data: { lastSuccessAt: scene.clock.now() } })
    expect(await scene.audit()).toEqual([])
  })

  test('one that the configuration does not poll any more is nobody’s matter', async () => {
    const scene = await sourceScene({})
    scene.options.sources = () => []
    scene.clock.advance(24 * HOUR)
    expect(await scene.audit()).toEqual([])
  })
})
