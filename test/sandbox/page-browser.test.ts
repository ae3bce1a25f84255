/** The page as a person meets it, in a real browser against a real Bolt app. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createPage } from '../../src/sandbox/page/server.ts'
import { browserSuite, hasChromium, openBrowser, visit } from './browser.ts'
import { button, card, MARIA, MENTIONS, mrkdwn, openScene, plain, SAM, type Scene } from './scene.ts'

const open = async (): Promise<Scene> => {
  const scene = await openScene()
  onTestFinished(() => scene.stop())
  return scene
}

const post = async (scene: Scene, text: string, blocks: object[], channel = MENTIONS): Promise<string> =>
  String((await scene.app.client.chat.postMessage({ channel, text, blocks: blocks as never })).ts)

/** Run in the browser, so they are texts here: this side knows no document. */
const FOCUS_INSIDE = "document.activeElement === document.body || document.activeElement.closest('dialog') !== null"
const fits = (tab: Page): Promise<boolean> =>
  tab.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')
const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) === 1

describe.skipIf(!hasChromium)(browserSuite('the page'), () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test('shows cards as they arrive, and the new truth after a press', async () => {
    const scene = await open()
    const { tab, trouble, foreign } = await visit(browser, scene.page.url)
    await tab.getByText('Customers are about to write.').waitFor()
    await post(scene, 'Critical: Maria', card(MARIA))
    await tab.getByText('CRITICAL 92').waitFor()
    expect(await tab.getByText(/reply due/).textContent()).toMatch(/reply due \d\d:\d\d \(in 1[12] minutes\)/)
    await tab.getByRole('button', { name: 'Claim' }).click()
    await tab.getByText('@Ida Holm').first().waitFor()
    expect(await tab.getByRole('button', { name: 'Claim' }).count()).toBe(0)
    await tab.getByRole('button', { name: '1 reply' }).click()
    await tab.getByRole('complementary', { name: 'Thread' }).getByText('claimed this.').waitFor()
    expect(trouble).toEqual([])
    expect(foreign).toEqual([])
  })

  test('other people see other things: unread counts, private words', async () => {
    const scene = await open()
    await post(scene, 'Overdue', [{ type: 'header', text: plain('2 are overdue') }], 'C0MANAGERS')
    const { tab } = await visit(browser, scene.page.url)
    await tab.getByRole('button', { name: '#hearback-managers 1 new' }).waitFor()
    await tab.getByRole('textbox', { name: 'Write a message or a command' }).fill('/hearback mine')
    await tab.keyboard.press('Enter')
    await tab.getByText('Only visible to you').waitFor()
    await tab.getByLabel('You are').selectOption({ label: 'Carys Lin, Support manager' })
    await tab.getByText('Only visible to you').waitFor({ state: 'detached' })
    await tab.getByRole('button', { name: '#hearback-managers 1 new' }).click()
    await tab.getByRole('heading', { name: '2 are overdue' }).waitFor()
    await expect.poll(() => tab.getByRole('button', { name: '#hearback-managers', exact: true }).count()).toBe(1)
  })

  test('a modal by keyboard: open, fill, be corrected, send, and be back at the button', async () => {
    const scene = await open()
    await post(scene, 'Critical: Maria', card(MARIA))
    const { tab, trouble } = await visit(browser, scene.page.url)
    const edit = tab.getByRole('button', { name: 'Edit & send' })
    await edit.focus()
    await tab.keyboard.press('Enter')
    const field = tab.getByRole('dialog').getByRole('textbox', { name: 'Reply' })
    await field.waitFor()
    await expect.poll(() => hasFocus(field)).toBe(true)
    expect(await field.inputValue()).toBe(MARIA.suggestion)
    await tab.keyboard.press('Control+A')
    await tab.keyboard.type('We guarantee it')
    // Signature, Cancel, Send: the order on the screen.
    for (let n = 0; n < 3; n++) await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await tab.getByText('may not promise').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await hasFocus(field)).toBe(true)
    expect(scene.replies).toEqual([])
    await tab.keyboard.press('Control+A')
    await tab.keyboard.type('We will look into it')
    for (let n = 0; n < 3; n++) await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await tab.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(scene.replies).toEqual(['We will look into it'])
    await expect.poll(() => hasFocus(edit)).toBe(true)
    expect(trouble).toEqual([])
  })

  test('a modal keeps the keyboard inside, and Esc closes it and gives the keyboard back', async () => {
    const scene = await open()
    const ts = await post(scene, 'Critical: Maria', card(MARIA))
    const { tab } = await visit(browser, scene.page.url)
    const edit = tab.getByRole('button', { name: 'Edit & send' })
    await edit.press('Enter')
    await tab.getByRole('dialog').getByRole('textbox', { name: 'Reply' }).waitFor()
    for (let n = 0; n < 12; n++) {
      await tab.keyboard.press('Tab')
      // Between the last and the first element the browser itself has its turn.
      expect(await tab.evaluate<boolean>(FOCUS_INSIDE)).toBe(true)
    }
    // Meanwhile somebody else claims the card, so the button that opened the modal is another element now.
    const blocks = card({ ...MARIA, owner: 'U0MATEO' }) as never
    await scene.app.client.chat.update({ channel: MENTIONS, ts, text: 'Claimed', blocks })
    await tab.getByText('Mateo Rios').first().waitFor({ state: 'attached' })
    await tab.keyboard.press('Escape')
    await tab.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(scene.workspace.openViews('U0IDA')).toEqual([])
    await expect.poll(() => hasFocus(edit)).toBe(true)
  })

  test('what is typed survives a change of the modal by the app', async () => {
    const scene = await open()
    await post(scene, 'Critical: Maria', card(MARIA))
    const { tab } = await visit(browser, scene.page.url)
    await tab.getByRole('button', { name: 'Edit & send' }).click()
    const field = tab.getByRole('dialog').getByRole('textbox', { name: 'Reply' })
    await field.fill('half a sen')
    const [view] = scene.workspace.openViews('U0IDA')
    const { title, submit, close, blocks } = view ?? {}
    const changed = {
      type: 'modal',
      title,
      submit,
      close,
      blocks: [{ type: 'section', text: plain('Somebody else claimed it') }, ...(blocks ?? [])],
    }
    await scene.app.client.views.update({ view_id: view?.id ?? '', view: changed as never })
    await tab.getByText('Somebody else claimed it').waitFor()
    expect(await field.inputValue()).toBe('half a sen')
  })

  test('a question is asked before a button that needs one, and No means no', async () => {
    const scene = await open()
    await post(scene, 'High: Sam', card(SAM))
    const { tab } = await visit(browser, scene.page.url)
    await tab.getByRole('button', { name: 'Dismiss' }).click()
    await tab.getByRole('dialog', { name: 'Dismiss this?' }).getByRole('button', { name: 'Keep it' }).click()
    expect(scene.workspace.deliveries.sent).toEqual([])
    await tab.getByRole('button', { name: 'Dismiss' }).click()
    await tab.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click()
    await tab.getByText('Only visible to you').waitFor()
  })

  test('the small menu works by keyboard', async () => {
    const scene = await open()
    await post(scene, 'High: Sam', card(SAM))
    const { tab } = await visit(browser, scene.page.url)
    const dots = tab.getByRole('button', { name: 'More actions' })
    await dots.press('Enter')
    expect(await dots.getAttribute('aria-expanded')).toBe('true')
    await tab.keyboard.press('Escape')
    expect(await dots.getAttribute('aria-expanded')).toBe('false')
    await dots.press('Enter')
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    await expect.poll(() => scene.workspace.deliveries.sent.length).toBe(1)
    expect(scene.workspace.deliveries.sent[0]?.payload).toMatchObject({
      actions: [{ selected_option: { value: 'hand-over' } }],
    })
  })

  test('hostile text is only text', async () => {
    const scene = await open()
    const hostile = [
      '<script>window.hacked = 1</script>',
      '<img src=x onerror="window.hacked = 1">',
      '"><svg onload=alert(1)>',
      '<!channel> <@U0IDA> <https://evil.example|https://good.example>',
      '\u202Egnp.exe\u2066 \u200B\u0007\u0000 &amp;lt;b&amp;gt;',
      `${'𝕏'.repeat(50)} ${'x'.repeat(400)}`,
    ].join('\n')
    const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    const blocks = [
      { type: 'header', text: plain(hostile.slice(0, 150)) },
      { type: 'section', text: mrkdwn(escaped), fields: [plain(hostile)] },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            elements: [
              { type: 'text', text: hostile },
              { type: 'link', url: 'javascript:window.hacked=1', text: 'press me' },
            ],
          },
        ],
      },
      { type: 'actions', elements: [button('open', '<b>bold</b>')] },
    ]
    await post(scene, escaped, blocks)
    scene.posts.add({ platform: 'x', authorName: '<b>Sam</b>', handle: '"><i>', text: hostile })
    const { tab, trouble, foreign } = await visit(browser, scene.page.url)
    await tab.getByRole('button', { name: '<b>bold</b>' }).click()
    const shown = await tab.locator('.message .section .words > .text').textContent()
    // Line breaks are elements.
    expect(shown).toBe(hostile.replaceAll('\n', ''))
    expect(await tab.locator('.posts .text').textContent()).toBe(hostile)
    expect(await tab.evaluate<boolean>("'hacked' in window")).toBe(false)
    expect(
      await tab
        .locator(
          '.message :is(script, svg, b, i, iframe), .message img:not(.avatar), .posts :is(script, img, svg, b, i)',
        )
        .count(),
    ).toBe(0)
    expect(
      await tab
        .locator('a[href]')
        .evaluateAll((links) =>
          links.map((each) => each.getAttribute('href')).filter((href) => !/^(https?:|#)/.test(href ?? '')),
        ),
    ).toEqual([])
    expect(await tab.locator('.mention').count()).toBe(0)
    expect(await fits(tab)).toBe(true)
    // Text that turns direction stays within its own box.
    expect(
      await tab.evaluate<string>("getComputedStyle(document.querySelector('.message .words > .text')).unicodeBidi"),
    ).toBe('isolate')
    expect(trouble).toEqual([])
    expect(foreign).toEqual([])
  })

  test('a customer writes, the reply lands under the post, the customer answers and deletes', async () => {
    const scene = await open()
    const { tab } = await visit(browser, scene.page.url)
    const customers = tab.getByRole('complementary', { name: 'Customers' })
    await customers.getByRole('textbox', { name: 'What happened?' }).fill('My ticket is gone')
    await customers.getByRole('button', { name: 'Post it' }).click()
    await customers.getByRole('listitem').getByText('My ticket is gone').waitFor()
    const [first] = scene.posts.posts()
    expect(first).toMatchObject({ platform: 'x', author: { name: 'Sam Carter', handle: 'samcarter' } })
    scene.posts.add(
      {
        platform: 'x',
        authorName: 'Fjordline',
        handle: 'fjordline',
        text: 'Hi Sam, we look into it.',
        replyTo: first?.id ?? '',
      },
      { ours: true },
    )
    await customers.getByText('Reply sent').waitFor()
    const reply = customers.getByRole('article').filter({ hasText: 'we look into it' })
    await reply.getByRole('button', { name: 'Answer as customer' }).click()
    await tab.keyboard.type('Thank you!')
    await reply.getByRole('button', { name: 'Post it' }).click()
    await customers.getByText('Thank you!').waitFor()
    expect(scene.posts.posts()[2]).toMatchObject({ replyTo: 'p2', author: { handle: 'samcarter' } })
    await customers
      .getByRole('article')
      .filter({ hasText: 'My ticket is gone' })
      .getByRole('button', { name: 'Delete' })
      .click()
    await customers.getByText('Deleted by its author').waitFor()
  })

  test('moving the clock changes the times on the cards', async () => {
    const scene = await open()
    await post(scene, 'Critical: Maria', card(MARIA))
    const { tab } = await visit(browser, scene.page.url)
    await tab.getByText(/\(in 1\d minutes\)/).waitFor()
    await tab.getByRole('button', { name: '+15 min' }).click()
    await tab.getByText(/\(\d minutes ago\)/).waitFor()
  })

  test('the page says when the server is gone, and goes on by itself when it is back', async () => {
    const scene = await open()
    await post(scene, 'Critical: Maria', card(MARIA))
    const { tab } = await visit(browser, scene.page.url)
    await tab.getByText('CRITICAL 92').waitFor()
    await scene.page.stop()
    await tab.getByText('does not answer').waitFor()
    const { workspace, posts: demo } = scene
    const again = createPage({ workspace, demo, port: Number(new URL(scene.page.url).port), appName: 'Hearback' })
    await again.start()
    onTestFinished(() => again.stop())
    await tab.getByText('does not answer').waitFor({ state: 'hidden' })
    await post(scene, 'High: Sam', card(SAM))
    await tab.getByText('HIGH 71').waitFor()
  })

  test('a long channel is drawn from its end; older messages come when asked for', async () => {
    const scene = await open()
    for (let n = 1; n <= 160; n++)
      scene.workspace.act.say({ user: 'U0MATEO', channel: MENTIONS, text: `message ${n}.` })
    const { tab } = await visit(browser, scene.page.url)
    await tab.getByText('message 160.').waitFor()
    expect(await tab.getByText('message 10.').count()).toBe(0)
    await tab.getByRole('button', { name: 'Older messages' }).click()
    await tab.getByText('message 1.', { exact: true }).waitFor({ state: 'attached' })
    expect(await tab.getByRole('button', { name: 'Older messages' }).isVisible()).toBe(false)
  })

  for (const width of [360, 400]) {
    test(`${width} pixels wide: one pane at a time, nothing to scroll sideways`, async () => {
      const scene = await open()
      await post(scene, 'Critical: Maria', card(MARIA))
      scene.posts.add({ platform: 'x', authorName: 'Sam', handle: 'sam', text: 'x'.repeat(300) })
      const { tab } = await visit(browser, scene.page.url, { viewport: { width, height: 780 } })
      await tab.getByText('CRITICAL 92').waitFor()
      expect(await fits(tab)).toBe(true)
      expect(await tab.getByRole('navigation').isVisible()).toBe(false)
      await tab.getByRole('button', { name: 'Customers', exact: true }).click()
      await tab.getByRole('textbox', { name: 'What happened?' }).waitFor()
      expect(await tab.getByText('CRITICAL 92').isVisible()).toBe(false)
      expect(await fits(tab)).toBe(true)
      await tab.getByRole('button', { name: 'Channels', exact: true }).click()
      await tab.getByRole('button', { name: 'Home' }).click()
      await tab.getByRole('heading', { name: 'Your tickets' }).waitFor()
      expect(await fits(tab)).toBe(true)
      await tab.getByRole('button', { name: 'Channels', exact: true }).click()
      await tab.getByRole('button', { name: '#mentions' }).click()
      await tab.getByRole('button', { name: 'Edit & send' }).click()
      await tab.getByRole('dialog').getByRole('textbox', { name: 'Reply' }).waitFor()
      expect(await fits(tab)).toBe(true)
    })
  }

  test('colours follow the system until the person chooses, and the choice stays', async () => {
    const scene = await open()
    const { tab } = await visit(browser, scene.page.url, { colorScheme: 'dark' })
    const theme = () => tab.locator('html').getAttribute('data-theme')
    expect(await theme()).toBe('dark')
    await tab.getByRole('button', { name: 'Change to light colours' }).click()
    expect(await theme()).toBe('light')
    await tab.reload()
    expect(await theme()).toBe('light')
  })
})
