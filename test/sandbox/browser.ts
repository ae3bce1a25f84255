/** Headless Chromium for the page, where the machine has one. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const CHROMIUM = '/usr/bin/chromium'
export const hasChromium = existsSync(CHROMIUM)
/** Stands in the report of a machine without it. */
export const browserSuite = (name: string): string =>
  hasChromium ? name : `${name} (skipped: ${CHROMIUM} is not installed; on Debian: apt-get install chromium)`

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })

export interface Visit {
  tab: Page
  /** Errors of scripts, of the console, and breaches of the page's policy. */
  trouble: string[]
  /** Requests to anywhere but the page's own server. */
  foreign: string[]
}

export const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Copenhagen', ...options })
  onTestFinished(() => context.close())
  const tab = await context.newPage()
  const trouble: string[] = []
  const foreign: string[] = []
  tab.on('pageerror', (error) => trouble.push(error.message))
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text())
  })
  tab.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  tab.on('request', (request) => {
    if (!request.url().startsWith(url)) foreign.push(request.url())
  })
  await tab.goto(url)
  return { tab, trouble, foreign }
}
