/** What goes on around an answer, in a browser, against the whole program: the customer writes back, people look things up, hands stay on the keyboard. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { button, cardOf, closeModal, conversation, dialog, hasFocus, onlyYou, practiceSuite, thread } from './stage.ts'

/** More presses than the whole page has places to stop at. */
const MOST_TABS = 80

/** Goes on with Tab until the keyboard is there. */
async function tabTo(tab: Page, target: Locator): Promise<void> {
  for (let n = 0; n < MOST_TABS; n++) {
    if (await hasFocus(target)) return
    await tab.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there.')
}

const isOnScreen = async (element: Locator): Promise<boolean> => {
  const box = await element.boundingBox()
  const height = element.page().viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

practiceSuite('conversations in the practice workspace', (stage) => {
  test('by keyboard alone: to the card, claim it, write, send, close, and back at the card', async () => {
    await stage().customerWrites('Gro Nilsen', '@tidevogn which deck is the dog kennel on?')
    const { tab, trouble } = await stage().enter('Ida Holm')
    const card = cardOf(tab, 'which deck is the dog kennel on?')
    await button(card, 'Claim').waitFor()
    await tab.getByRole('link', { name: 'Skip to the messages' }).focus()
    await tab.keyboard.press('Enter')
    await tabTo(tab, button(card, 'Claim'))
    await tab.keyboard.press('Enter')
    await card.getByText(/Owner: @Ida Holm since/).waitFor()
    // The pressed button is gone with the claim; the keyboard is still at this card.
    await expect.poll(() => hasFocus(card)).toBe(true)
    await tabTo(tab, button(card, 'Edit & send…'))
    await tab.keyboard.press('Enter')
    const field = dialog(tab).getByRole('textbox', { name: 'Your reply' })
    await expect.poll(() => hasFocus(field)).toBe(true)
    await tab.keyboard.press('Control+A')
    await tab.keyboard.type('Hi Gro, the kennels are on deck 3, next to the stairs.')
    await tabTo(tab, button(dialog(tab), 'Send'))
    await tab.keyboard.press('Enter')
    await dialog(tab).getByText('on its way').waitFor()
    await tab.keyboard.press('Escape')
    await dialog(tab).waitFor({ state: 'hidden' })
    await card.getByText('Sent', { exact: true }).waitFor()
    await expect
      .poll(() =>
        card
          .locator(':focus')
          .or(card.and(tab.locator(':focus')))
          .count(),
      )
      .toBe(1)
    await conversation(tab, 'which deck is the dog kennel on?').locator('.ours').getByText('deck 3').waitFor()
    expect(trouble).toEqual([])
  })

  test('the customer writes back: the thread shows it in order, and the ticket waits for an answer again', async () => {
    await stage().customerWrites('Hugo Reis', '@kafelune my box came without the decaf')
    const { tab, trouble } = await stage().enter('Mateo Rios')
    const card = cardOf(tab, 'my box came without the decaf')
    await button(card, 'Edit & send…').click()
    await dialog(tab)
      .getByRole('textbox', { name: 'Your reply' })
      .fill('Hi Hugo, sorry about that. Which month was it?')
    await button(dialog(tab), 'Send').click()
    await dialog(tab).getByText('on its way').waitFor()
    await closeModal(tab)
    await card.getByText('answered', { exact: true }).waitFor()

    const answered = conversation(tab, 'my box came without the decaf')
    await button(answered.locator('.ours'), 'Answer as customer').click()
    await answered
      .getByRole('textbox', { name: 'Answer as Hugo Reis' })
      .fill('The October one. Still waiting, no decaf yet.')
    await button(answered, 'Post it').click()

    const reopened = cardOf(tab, 'The October one. Still waiting')
    await reopened.getByText('claimed', { exact: true }).waitFor()
    await reopened.getByText(/reply due/).waitFor()
    await reopened.getByText('2 posts in this conversation').waitFor()
    expect(await cardOf(tab, 'Hugo Reis').count()).toBe(1)
    await reopened.getByRole('button', { name: /^2 replies/ }).click()
    const told = thread(tab).locator('.message')
    await told.nth(2).waitFor()
    expect(await told.nth(1).textContent()).toContain('Which month was it?')
    expect(await told.nth(2).textContent()).toMatch(
      /Hugo Reis wrote again.*The October one\. Still waiting, no decaf yet\./,
    )
    expect(trouble).toEqual([])
  })

  test('a command lists what waits, privately, and its link leads to the card on this page', async () => {
    await stage().customerWrites('Ines Falk', '@tidevogn my case is not where I left it on deck 5')
    const { tab } = await stage().enter('Carys Lin')
    await cardOf(tab, 'my case is not where I left it').waitFor()
    const composer = tab.locator('#composer').getByRole('textbox')
    await composer.fill('/hearback find deck 5')
    await composer.press('Enter')
    await onlyYou(tab).getByText('Found for “deck 5”').waitFor()
    await onlyYou(tab)
      .getByRole('link', { name: /Open card/ })
      .click()
    await thread(tab).getByText('my case is not where I left it on deck 5').waitFor()
    await cardOf(tab, 'my case is not where I left it').first().waitFor()
    expect(tab.context().pages()).toHaveLength(1)

    const others = (await stage().enter('Ida Holm')).tab
    await cardOf(others, 'my case is not where I left it').waitFor()
    expect(await others.locator('#messages > .only-you').count()).toBe(0)
  })

  test('Home lists the most urgent first, and "Open card" leads to the card', async () => {
    await stage().customerWrites('Jon Dahl', '@tidevogn there is smoke in the cabin corridor, people are coughing!')
    const later = [
      'when does the shop on board open?',
      'is there wifi on deck 2?',
      'which quay does the ship leave from?',
    ]
    for (const [index, text] of later.entries()) await stage().customerWrites(`Later ${index}`, `@tidevogn ${text}`)
    const { tab } = await stage().enter('Ida Holm')
    await cardOf(tab, 'there is smoke in the cabin corridor')
      .getByText(/CRITICAL/)
      .waitFor()
    for (const text of later) await cardOf(tab, text).waitFor()
    await button(tab.getByRole('navigation', { name: 'Channels' }), 'Home').click()
    await tab.getByRole('heading', { name: /Most urgent/ }).waitFor()
    const home = tab.locator('#home')
    // Other posts of the practice world may stand before it, none of these.
    const listed = (await home.innerText()).replaceAll(/\s+/g, ' ')
    for (const text of later)
      expect(listed).toMatch(new RegExp(`there is smoke in the cabin corridor.*${RegExp.escape(text)}`))
    const smoke = home.locator('.rich-text', { hasText: 'there is smoke in the cabin corridor' })
    await smoke
      .getByRole('link', { name: /Open card/ })
      .first()
      .click()
    await thread(tab).getByText('there is smoke in the cabin corridor').waitFor()
    const card = cardOf(tab, 'there is smoke in the cabin corridor')
    await expect.poll(() => isOnScreen(card)).toBe(true)
    expect(tab.context().pages()).toHaveLength(1)
  })

  test('a customer’s words are only words on every place that shows them', async () => {
    const hostile = `<b>bold</b> <!channel> <img src=x onerror="window.hacked=1"> {name} @tidevogn help`
    await stage().customerWrites('Kim & <i>Co</i>', hostile)
    const { tab, trouble, foreign } = await stage().enter('Ida Holm')
    const card = cardOf(tab, '<!channel>')
    await button(card, 'Edit & send…').click()
    await dialog(tab).getByText(hostile).waitFor()
    await tab.keyboard.press('Escape')
    await dialog(tab).waitFor({ state: 'hidden' })
    await conversation(tab, hostile).waitFor()
    expect(await card.getByText(hostile).count()).toBe(1)
    expect(await tab.evaluate("'hacked' in window")).toBe(false)
    expect(stage().practice.workspace.pings.filter(({ kind }) => kind === 'channel')).toEqual([])
    expect(stage().practice.workspace.violations).toEqual([])
    expect(trouble).toEqual([])
    expect(foreign).toEqual([])
  })
})
