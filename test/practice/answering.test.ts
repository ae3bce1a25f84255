/** The day's work of a support team, in a browser, against the whole program: every card, reply and name is the real one. */
import { expect, test } from 'vitest'
import {
  button,
  cardOf,
  choose,
  closeModal,
  conversation,
  customers,
  dialog,
  IDS,
  onlyYou,
  practiceSuite,
  thread,
} from './stage.ts'

practiceSuite('answering in the practice workspace', (stage) => {
  /** What the brand has said in public, in order. */
  const saidInPublic = (): string[] =>
    stage()
      .practice.customers.posts()
      .filter(({ ours }) => ours)
      .map(({ text }) => text)

  test('send as is: the suggestion is shown word for word, confirmed, and stands under the post of the customer', async () => {
    const { tab, trouble, foreign } = await stage().enter('Ida Holm')
    const pane = customers(tab)
    await pane.getByRole('textbox', { name: 'Your name' }).fill('Ada Lindqvist')
    await pane.getByRole('textbox', { name: 'What happened?' }).fill('@tidevogn can I take my bike on MS Skumring?')
    await button(pane, 'Post it').click()
    const card = cardOf(tab, 'can I take my bike on MS Skumring?')
    await card.getByText('Suggested reply').waitFor()
    const suggestion = (await card.getByRole('blockquote').last().textContent()) ?? ''
    const before = saidInPublic().length

    await button(card, 'Send…').click()
    await dialog(tab).getByText('This goes out in public on X, from @tidevogn').waitFor()
    expect(await dialog(tab).locator('pre').textContent()).toBe(suggestion)
    expect(saidInPublic()).toHaveLength(before)
    await button(dialog(tab), 'Send now').click()
    await dialog(tab).getByText('on its way').waitFor()
    await closeModal(tab)

    await card.getByText('Sent', { exact: true }).waitFor()
    const link = card.getByRole('link', { name: 'see it on X' })
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/x\.com\/tidevogn\/status\/\d+$/)
    expect(await button(card, 'Send…').count()).toBe(0)
    expect(await button(card, 'Claim').count()).toBe(0)

    const answer = conversation(tab, 'can I take my bike').locator('.ours')
    await answer.getByText('Reply sent').waitFor()
    expect(await answer.locator('p.text').textContent()).toBe(suggestion)
    expect(saidInPublic().slice(before)).toEqual([suggestion])
    // The link leads to the reply on this page, and nowhere else.
    await link.click()
    await expect.poll(() => answer.and(tab.locator(':focus')).count()).toBe(1)
    expect(tab.context().pages()).toHaveLength(1)
    expect(trouble).toEqual([])
    expect(foreign).toEqual([])
  })

  test('edit and send: too long, or a gap left open, is told at the field; what was typed goes out to the letter', async () => {
    await stage().customerWrites('Bram Olsen', '@kafelune my parcel came with a broken grinder, what now?')
    const { tab, trouble } = await stage().enter('Ida Holm')
    const card = cardOf(tab, 'my parcel came with a broken grinder')
    await button(card, 'Claim').click()
    await card.getByText(/Owner: @Ida Holm since/).waitFor()
    const before = saidInPublic().length

    await button(card, 'Edit & send…').click()
    const field = dialog(tab).getByRole('textbox', { name: 'Your reply' })
    await field.fill('So sorry! '.repeat(40))
    await button(dialog(tab), 'Send').click()
    await dialog(tab)
      .getByText(/This is \d+ of at most 280/)
      .waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('Hi {name}, sorry about the grinder.')
    await button(dialog(tab), 'Send').click()
    await dialog(tab).locator('.error').getByText('{name}').waitFor()
    expect(saidInPublic()).toHaveLength(before)

    const words = 'Hi Bram, sorry about the broken grinder. Was it model A & B, or <C>?'
    await field.fill(words)
    await button(dialog(tab), 'Send').click()
    await dialog(tab).getByText('on its way').waitFor()
    await closeModal(tab)

    await card.getByText('Sent', { exact: true }).waitFor()
    await conversation(tab, 'my parcel came with a broken').locator('.ours').getByText(words).waitFor()
    expect(saidInPublic().slice(before)).toEqual([words])
    expect(trouble).toEqual([])
  })

  test('claim collision: one gets it, the other is told by whom, and a text typed meanwhile is given back', async () => {
    await stage().customerWrites('Celia Ford', '@tidevogn where is my refund for the cancelled boat?')
    const ida = (await stage().enter('Ida Holm')).tab
    const mateo = (await stage().enter('Mateo Rios')).tab
    const text = 'where is my refund for the cancelled boat?'
    const cards = { ida: cardOf(ida, text), mateo: cardOf(mateo, text) }
    // Mateo has begun to write, and knows of no claim.
    await button(cards.mateo, 'Edit & send…').click()
    const draft = 'Hi Celia, which crossing was it, and on which day?'
    await dialog(mateo).getByRole('textbox', { name: 'Your reply' }).fill(draft)

    await button(cards.ida, 'Claim').click()
    await cards.ida.getByText(/Owner: @Ida Holm since/).waitFor()
    const before = saidInPublic().length
    await button(dialog(mateo), 'Send').click()
    await dialog(mateo)
      .getByText(/Ida Holm claimed it at/)
      .waitFor()
    const kept = dialog(mateo).getByRole('textbox', { name: /What you wrote/ })
    expect(await kept.inputValue()).toBe(draft)
    expect(saidInPublic()).toHaveLength(before)
    await mateo.keyboard.press('Escape')
    await dialog(mateo).waitFor({ state: 'hidden' })
    await cards.mateo.getByText(/Owner: @Ida Holm since/).waitFor()
  })

  test('two press Claim at the same moment: one owner, one private word, and one card that says so to both', async () => {
    await stage().customerWrites('Dora Klein', '@tidevogn the cabin lock is stuck, please help')
    const ida = (await stage().enter('Ida Holm')).tab
    const mateo = (await stage().enter('Mateo Rios')).tab
    const text = 'the cabin lock is stuck'
    const cards = [cardOf(ida, text), cardOf(mateo, text)] as const
    for (const card of cards) await button(card, 'Claim').waitFor()
    // Slack is slow to show the first claim, so both have the button before them.
    stage().practice.workspace.faults.next('chat.update', { kind: 'slow', ms: 3_000, effect: 'late' })
    await Promise.all(cards.map((card) => button(card, 'Claim').click()))

    await cards[0].getByText(/Owner: @(Ida Holm|Mateo Rios) since/).waitFor()
    const owner = await cards[0].getByText(/Owner: @/).textContent()
    await cards[1].getByText(owner ?? 'an owner').waitFor()
    const loser = owner?.includes('Ida Holm') ? mateo : ida
    const winner = loser === ida ? mateo : ida
    await onlyYou(loser)
      .getByText(/@(Ida Holm|Mateo Rios) has it/)
      .waitFor()
    expect(await winner.locator('#messages > .only-you').filter({ hasText: 'has it' }).count()).toBe(0)
  })

  test('snooze and wake: it sleeps for an hour, and is open again when the clock has gone on', async () => {
    await stage().customerWrites('Emil Brandt', '@tidevogn is breakfast in the cabin price?')
    const { tab, trouble } = await stage().enter('Ida Holm')
    const card = cardOf(tab, 'is breakfast in the cabin price?')
    await button(card, 'Snooze…').click()
    await dialog(tab).getByRole('radio', { name: 'For an hour' }).check()
    await button(dialog(tab), 'Snooze').click()
    await dialog(tab)
      .getByText(/It sleeps until/)
      .waitFor()
    await closeModal(tab)
    await card.getByText('snoozed', { exact: true }).waitFor()

    await button(tab.getByRole('group', { name: 'Clock of the practice workspace' }), '+15 min').click()
    await card.getByText('snoozed', { exact: true }).waitFor()
    await button(tab.getByRole('group', { name: 'Clock of the practice workspace' }), '+1 h').click()
    await card.getByText('snoozed', { exact: true }).waitFor({ state: 'detached' })
    await card.getByText(/reply due/).waitFor()
    await button(card, 'Snooze…').waitFor()
    expect(trouble).toEqual([])
  })

  test('hand over and answer: the note goes along in the thread, and the second person answers', async () => {
    await stage().customerWrites('Fina Costa', '@kafelune my gift card does not work')
    const ida = (await stage().enter('Ida Holm')).tab
    const text = 'my gift card does not work'
    const idasCard = cardOf(ida, text)
    await button(idasCard, 'Claim').click()
    await idasCard.getByText(/Owner: @Ida Holm since/).waitFor()
    await choose(idasCard, /Hand over/)
    await dialog(ida).getByRole('combobox', { name: 'To a person' }).selectOption(IDS['Mateo Rios'])
    await button(dialog(ida), 'Hand over').click()
    await dialog(ida).locator('.error').getByText('required field').waitFor()
    const note = 'Card bought in Lisbon; she tried it twice.'
    await dialog(ida)
      .getByRole('textbox', { name: /A note for them/ })
      .fill(note)
    await button(dialog(ida), 'Hand over').click()
    await dialog(ida).getByText('Handed over to @Mateo Rios').waitFor()
    await closeModal(ida)
    await idasCard.getByText(/Owner: @Mateo Rios since .* handed over once/).waitFor()

    const mateo = (await stage().enter('Mateo Rios')).tab
    const card = cardOf(mateo, text)
    await card.getByRole('button', { name: /^1 reply/ }).click()
    await thread(mateo).getByText(note).waitFor()
    await button(thread(mateo), 'Close the thread').click()
    const before = saidInPublic().length
    await button(card, 'Send…').click()
    await button(dialog(mateo), 'Send now').click()
    await dialog(mateo).getByText('on its way').waitFor()
    await closeModal(mateo)
    await card.getByText(/Sent by @Mateo Rios/).waitFor()
    await conversation(mateo, text).locator('.ours').getByText('Reply sent').waitFor()
    expect(saidInPublic()).toHaveLength(before + 1)
    // What colleagues tell each other stays in Slack.
    expect(saidInPublic().join('\n')).not.toContain(note)
    await idasCard.getByText(/Sent by @Mateo Rios/).waitFor()
  })
})
