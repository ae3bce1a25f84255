/** The clock of the practice workspace, moved on the page: the ladder plays out, and the day is closed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openPractice, type Practice } from '../../src/cli/practice.ts'
import { createShiftableClock, type ShiftableClock } from '../../src/cli/practice-clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { openStore } from '../../src/store/open.ts'
import { testSettings } from '../app/house.ts'
import { browserSuite, hasChromium, openBrowser, visit } from '../sandbox/browser.ts'
import { button, cardOf, closeModal, dialog, IDS, type Person, thread } from './stage.ts'

// A browser shares the machine with whatever else runs there.
vi.setConfig({ testTimeout: 60_000 })

const clockOf = (tab: Page): Locator => tab.getByRole('group', { name: 'Clock of the practice workspace' })
const goTo = (tab: Page, place: string | RegExp): Promise<void> =>
  tab.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: place }).click()
const message = (tab: Page, words: string | RegExp): Locator =>
  tab.locator('#messages > .message').filter({ hasText: words })

describe.skipIf(!hasChromium)(browserSuite('the clock of the practice workspace'), () => {
  let browser: Browser
  let practice: Practice
  let clock: ShiftableClock

  beforeAll(async () => {
    browser = await openBrowser()
    clock = createShiftableClock(null)
    const settings = testSettings((it) => {
      // Far from now, so that only the test that moves there sees the close.
      const hour = (clock.now().getUTCHours() + 12) % 24
      it.dailyClose = { at: hour * 60, timeZone: 'Etc/UTC' }
    })
    practice = await openPractice({
      settings,
      store: await openStore({ memory: true, clock }),
      folder: null,
      port: 0,
      log: silentLog,
      shiftable: clock,
      pace: null,
      pollEvery: { x: 100, reddit: 1_000 },
    })
  })
  afterAll(async () => {
    await browser?.close()
    await practice?.close()
    expect(practice?.workspace.violations ?? []).toEqual([])
  })

  const enter = async (person: Person) => {
    const seen = await visit(browser, practice.url)
    seen.tab.setDefaultTimeout(20_000)
    await seen.tab.getByLabel('You are').selectOption(IDS[person])
    return seen
  }
  const customerWrites = (name: string, text: string) =>
    practice.customers.write({
      platform: 'x',
      authorName: name,
      handle: name.toLowerCase().replaceAll(/\W/g, ''),
      text,
    })

  test('moved on, the ladder plays out: the thread, the managers’ channel, the manager; and acknowledging shows who', async () => {
    await customerWrites('Ada Lindqvist', '@tidevogn smoke in the cabin corridor, a child is hurt, we need help now!')
    const { tab, trouble } = await enter('Carys Lin')
    const card = cardOf(tab, 'smoke in the cabin corridor')
    await card.getByText('CRITICAL').waitFor()
    const before = clock.now().getTime()

    await button(clockOf(tab), '+15 min').click()
    await card.getByRole('button', { name: /repl/ }).click()
    await thread(tab)
      .getByText('somebody to take this has been due since')
      .or(thread(tab).getByText('is due by'))
      .first()
      .waitFor()
    await button(thread(tab), 'Close the thread').click()
    await goTo(tab, /hearback-managers/)
    const alert = message(tab, 'CRITICAL').filter({ hasText: 'nobody has taken it' }).first()
    await alert.getByText('smoke in the cabin corridor').waitFor()
    await button(alert, 'I have seen it')
      .or(alert.getByRole('button', { name: /^Acknowledge the alert/ }))
      .first()
      .click()
    await alert.getByText('Seen by @Carys Lin').waitFor()
    expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(15 * 60_000)

    await button(clockOf(tab), '+15 min').click()
    await goTo(tab, /Messages to you/)
    await message(tab, 'CRITICAL').first().waitFor()
    expect(trouble).toEqual([])
  })

  test('the next event is what comes next, no earlier and no later, and then it happens', async () => {
    await customerWrites('Bram Olsen', '@tidevogn what does a cabin for two cost in March?')
    const { tab } = await enter('Ida Holm')
    await cardOf(tab, 'what does a cabin for two cost').waitFor()
    const { ticket } = practice.runtime.store.prisma
    const { _min } = await ticket.aggregate({ _min: { nextActionAt: true } })
    const expected = _min.nextActionAt?.getTime() ?? Number.NaN
    expect(expected).toBeGreaterThan(clock.now().getTime() + 10_000)
    expect(expected).toBeLessThan(clock.now().getTime() + 3_600_000)

    await button(clockOf(tab), 'Next event').click()
    await vi.waitFor(() => expect(clock.now().getTime()).toBeGreaterThanOrEqual(expected), { timeout: 20_000 })
    expect(clock.now().getTime()).toBeLessThan(expected + 20_000)
    const isDue = { nextActionAt: { lte: new Date(expected) } }
    await vi.waitFor(async () => expect(await ticket.count({ where: isDue })).toBe(0), { timeout: 20_000 })
  })

  test('who waits is pinned in the channel, and at the end of the day the managers get the numbers and look through', async () => {
    await customerWrites('Celia Ford', 'win a free cruise with tidevogn, click here now http://win.example')
    const { tab, trouble } = await enter('Carys Lin')
    await cardOf(tab, 'win a free cruise').waitFor()
    await message(tab, 'Waiting now')
      .getByText(/pinned/i)
      .waitFor()

    // As thirteen presses of +1 h.
    await tab.evaluate(async (ms) => {
      const headers = { 'content-type': 'application/json' }
      await fetch('/clock/advance', { method: 'POST', headers, body: JSON.stringify({ ms }) })
    }, 13 * 3_600_000)
    await goTo(tab, /hearback-managers/)
    const digest = message(tab, 'The day in numbers')
    await digest.getByText(/waiting before \+/).waitFor()
    // Closed when its time came, not after the jump; and a jump is no silence of the sources.
    expect(await digest.getByText('Told late').count()).toBe(0)
    expect(practice.workspace.messages('C0ADMINS').map(({ text }) => text)).toEqual([])
    await digest.getByRole('button', { name: /Look through/ }).click()
    await dialog(tab).getByText('win a free cruise').waitFor()
    await button(dialog(tab), 'Confirm the rest').click()
    await dialog(tab).getByText('confirmed').waitFor()
    await closeModal(tab)
    await vi.waitFor(
      async () =>
        expect(await practice.runtime.store.prisma.ticket.count({ where: { outcome: 'confirmed-aside' } })).toBe(1),
      { timeout: 20_000 },
    )
    expect(trouble).toEqual([])
  })
})

test('who sleeps wakes when the time is moved past them, and not before; the lead outlasts a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-clock-'))
  try {
    const file = join(folder, 'clock.json')
    const clock = createShiftableClock(file)
    const woken: string[] = []
    const ended = new AbortController()
    const near = clock.sleep(3_600_000).then(() => woken.push('near'))
    const far = clock.sleep(7_200_000, ended.signal).then(() => woken.push('far'))
    clock.advance(1_800_000)
    clock.advance(1_800_000)
    await near
    expect(woken).toEqual(['near'])
    ended.abort()
    await far
    expect(createShiftableClock(file).now().getTime() - Date.now()).toBeGreaterThanOrEqual(3_599_000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
