/** Hostile posts all the way: through the real program to the card as Slack gets it, and to the page in a real browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createPage } from '../../src/sandbox/page/server.ts'
import type { Message } from '../../src/sandbox/slack/model.ts'
import { CHANNEL, type House, openHouse } from '../app/house.ts'
import { page, scriptedPlatform } from '../app/posts.ts'
import { browserSuite, hasChromium, openBrowser, visit } from '../sandbox/browser.ts'
import { ATTACKS, hostilePosts } from './hostile.ts'

async function shownInSlack(): Promise<House> {
  const house = await openHouse({ platforms: [scriptedPlatform([page(hostilePosts(), { settled: '1' })])] })
  await house.runtime.intake().pollDue()
  await house.runtime.outbox.drain()
  return house
}

/** Every text that Slack reads as markup, and every text that a person reads, wherever it stands in a message. */
function textsOf(message: Message): { markup: string[]; all: string[] } {
  const markup = [message.text ?? '']
  const all = [message.text ?? '']
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach(walk)
      return
    }
    if (typeof part !== 'object' || part === null) return
    const { type, text } = part as { type?: unknown; text?: unknown }
    if (typeof text === 'string') {
      all.push(text)
      if (type === 'mrkdwn') markup.push(text)
    }
    Object.values(part).forEach(walk)
  }
  walk(message.blocks)
  return { markup, all }
}

/** What our own words hold: times, people we name, and the link to the original on X. */
const OURS = /<!date\^\d+\^[^|>]*\|[^>]*>|<https:\/\/x\.com\/[^|>]*\|[^>]*>/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B-\u001F\u007F-\u009F]/

test('on the card nobody is pinged, nothing is markup, nothing disguises the words around it, and no matter is lost', async () => {
  const { workspace, store } = await shownInSlack()
  const cards = workspace.messages(CHANNEL)
  expect(cards).toHaveLength(ATTACKS.length)
  expect(workspace.pings).toEqual([])
  expect(workspace.violations).toEqual([])
  for (const card of cards) {
    const { markup, all } = textsOf(card)
    for (const text of markup) expect(text.replace(OURS, '')).not.toMatch(/[<>]/)
    for (const text of all) expect(text).not.toMatch(UNSEEN)
    expect(JSON.stringify(card.blocks)).not.toMatch(/"url":"(?!https:\/\/x\.com\/)/)
  }
  // The words are there to be read, and stand in the database as they were written, but for what no database takes.
  const channels = JSON.stringify(cards.map(({ blocks }) => blocks))
  expect(channels).toContain('<!channel> <!here> <!everyone>')
  expect(channels).toContain('<script>window.hacked=1</script>')
  const stored = await store.prisma.mention.findMany({ orderBy: { id: 'asc' }, select: { text: true } })
  const written = hostilePosts().map(({ text }) => text.replaceAll('\u0000', '\uFFFD'))
  expect(stored.map(({ text }) => text).sort()).toEqual(written.sort())
})

describe.skipIf(!hasChromium)(browserSuite('on the practice page'), () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test('the same cards run nothing, load nothing, link nowhere else and name nobody', async () => {
    const { workspace } = await shownInSlack()
    const shown = await createPage({ workspace, port: 0, appName: 'Hearback' }).start()
    onTestFinished(() => shown.stop())
    const { tab, trouble, foreign } = await visit(browser, shown.url)
    await tab.getByText(`(attack ${ATTACKS.length})`).first().waitFor()
    for (let n = 1; n <= ATTACKS.length; n++)
      if (!['never ends', 'breaks in two'].includes(ATTACKS[n - 1]?.[0] ?? ''))
        expect(await tab.locator('.message', { hasText: `(attack ${n})` }).count()).toBeGreaterThan(0)
    expect(await tab.evaluate<boolean>("'hacked' in window")).toBe(false)
    expect(
      await tab.locator('.message :is(script, svg, iframe, link, object), .message img:not(.avatar)').count(),
    ).toBe(0)
    expect(await tab.locator('.message .mention').count()).toBe(0)
    // A bare address may be pressed, as in Slack; none may claim to lead elsewhere than it does.
    const links = await tab
      .locator('.message a[href]')
      .evaluateAll((found) => found.map((each) => [each.getAttribute('href') ?? '', each.textContent ?? '']))
    const disguised = links.filter(([to = '', label = '']) => !/^(#|https:\/\/x\.com\/)/.test(to) && to !== label)
    expect(disguised).toEqual([])
    expect(trouble).toEqual([])
    expect(foreign).toEqual([])
  })
})
