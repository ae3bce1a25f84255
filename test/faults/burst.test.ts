/** Twelve hundred posts at once, one in a hundred critical, at Slack's pace of one card a second: who goes first. */
import { expect, test } from 'vitest'
import type { Post } from '../../src/domain/post.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { TestClock } from '../app/clock.ts'
import { CHANNEL, openHouse, testSettings } from '../app/house.ts'
import { page, post, scriptedPlatform } from '../app/posts.ts'
import { CRITICAL, markIn } from './posts.ts'

const PAGES = 12
const PAGE = 100
const SECOND = 1_000

/** Every hundredth is critical, in the midst of its page. */
const isCritical = (n: number): boolean => n % 100 === 50

const numbered = (n: number): Post =>
  post(String(n), `@tidevogn ${isCritical(n) ? CRITICAL : 'what does a cabin for two cost in March?'} (b${n})`)

test('the next free slots all go to critical ones, also while the rest still comes in', async () => {
  const clock = new TestClock()
  const pages = Array.from({ length: PAGES }, (_, n) =>
    page(
      Array.from({ length: PAGE }, (_, m) => numbered(n * PAGE + m)),
      { settled: null },
      { more: n < PAGES - 1 },
    ),
  )
  const scripted = scriptedPlatform(pages)
  let fetched = 0
  /** A slot is free with every third page: the critical ones come faster than they can go. */
  const platform: Platform = {
    ...scripted,
    async poll(request) {
      if (fetched % 3 === 2) await slot()
      fetched++
      return scripted.poll(request)
    },
  }
  const settings = testSettings((it) => {
    it.slack.postsPerSecond = 1
  })
  const { runtime, workspace, store } = await openHouse({
    platforms: [platform],
    settings,
    clock,
    workspace: { clock },
  })
  const cards = () => workspace.messages(CHANNEL).map(({ text }) => Number(markIn(text)?.slice(1)))
  const slot = async () => {
    await runtime.outbox.drain()
    clock.advance(SECOND)
  }

  await runtime.intake().pollDue()
  expect(await store.prisma.mention.count()).toBe(PAGES * PAGE)
  // One slot in each three pages, and each went to a critical post.
  expect(cards()).toHaveLength(Math.floor(PAGES / 3))
  expect(cards().filter((n) => !isCritical(n))).toEqual([])

  for (let n = cards().length; n < PAGES + 5; n++) await slot()
  const order = cards()
  expect(order.slice(0, PAGES).every(isCritical)).toBe(true)
  expect(new Set(order).size).toBe(PAGES + 5)
  expect(order.slice(PAGES).some(isCritical)).toBe(false)
  expect(workspace.violations).toEqual([])
}, 120_000)
