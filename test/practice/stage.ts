/** The practice workspace as a whole for tests: one start for a file, without the scenario's customers, fast, with a clock that can be moved. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { openPractice, type Practice } from '../../src/cli/practice.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { DemoPost } from '../../src/sandbox/demo.ts'
import { openStore } from '../../src/store/open.ts'
import { testSettings } from '../app/house.ts'
import { browserSuite, hasChromium, openBrowser, type Visit, visit } from '../sandbox/browser.ts'
import { LeadingClock } from './clock.ts'

export type Person = 'Ida Holm' | 'Mateo Rios' | 'Carys Lin'

export const IDS: Record<Person, string> = {
  'Ida Holm': 'U0SUPPORT1',
  'Mateo Rios': 'U0SUPPORT2',
  'Carys Lin': 'U0MANAGER',
}

/** Beyond the longest that anything here takes on a busy machine. */
const PATIENCE = 20_000

export interface Stage {
  practice: Practice
  clock: LeadingClock
  /** The page as a person sees it, in a browser of their own. */
  enter(person: Person, options?: BrowserContextOptions): Promise<Visit>
  /** A customer posts on X. */
  customerWrites(name: string, text: string): Promise<DemoPost>
}

/**
 * Tests against one practice workspace in one browser; skipped, and says so, where there is no browser. Slack must not have had to
 * refuse anything by the end.
 */
export function practiceSuite(title: string, tests: (stage: () => Stage) => void): void {
  // A browser shares the machine with whatever else runs there.
  vi.setConfig({ testTimeout: 60_000 })
  describe.skipIf(!hasChromium)(browserSuite(title), () => {
    let browser: Browser | null = null
    let stage: Stage | null = null
    beforeAll(async () => {
      browser = await openBrowser()
      stage = await openStage(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await stage?.practice.close()
      expect(stage?.practice.workspace.violations ?? []).toEqual([])
    })
    tests(() => {
      if (stage === null) throw new Error('The workspace is opened before the first test, not before')
      return stage
    })
  })
}

async function openStage(browser: Browser): Promise<Stage> {
  const clock = new LeadingClock()
  const practice = await openPractice({
    settings: testSettings(),
    store: await openStore({ memory: true, clock }),
    folder: null,
    port: 0,
    log: silentLog,
    clock,
    clockControl: clock,
    pace: null,
    pollEvery: { x: 100, reddit: 1_000 },
  })
  return {
    practice,
    clock,
    async enter(person, options = {}) {
      // A form that a failed test has left open would stand in the way of the next one.
      const { workspace } = practice
      for (const { id } of workspace.openViews(IDS[person]))
        await workspace.act.closeView({ user: IDS[person], viewId: id })
      const seen = await visit(browser, practice.url, options)
      seen.tab.setDefaultTimeout(PATIENCE)
      await seen.tab.getByLabel('You are').selectOption(IDS[person])
      return seen
    },
    customerWrites: (name, text) =>
      practice.customers.write({
        platform: 'x',
        authorName: name,
        handle: name.toLowerCase().replaceAll(/\W/g, ''),
        text,
      }),
  }
}

/** The card of the ticket whose newest post holds these words. */
export const cardOf = (tab: Page, words: string): Locator =>
  tab.locator('#messages > .message').filter({ hasText: words })
/** To the letter: "Send…" stands in "Edit & send…" as well. */
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })
export const dialog = (tab: Page): Locator => tab.getByRole('dialog')
export const thread = (tab: Page): Locator => tab.getByRole('complementary', { name: 'Thread' })
export const customers = (tab: Page): Locator => tab.getByRole('complementary', { name: 'Customers' })
/** A customer's post and all that was answered to it. */
export const conversation = (tab: Page, words: string): Locator =>
  customers(tab).locator('.conversation').filter({ hasText: words })
/** What only this person sees. */
export const onlyYou = (tab: Page): Locator => tab.locator('#messages > .only-you').last()

/** Chooses in the ⋯ menu of a card. */
export async function choose(card: Locator, entry: RegExp): Promise<void> {
  await button(card, 'More actions').click()
  await card.getByRole('menuitem', { name: entry }).click()
}

/** Closes the modal that tells how it went. */
export async function closeModal(tab: Page): Promise<void> {
  await dialog(tab).locator('footer').getByRole('button', { name: 'Close' }).click()
  await dialog(tab).waitFor({ state: 'hidden' })
}

export const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) === 1
