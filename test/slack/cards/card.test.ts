import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { TICKET_STATES } from '../../../src/domain/ticket.ts'
import { TIERS } from '../../../src/domain/urgency.ts'
import { checkMessage } from '../../../src/sandbox/slack/blocks.ts'
import { findPings, findTextProblems } from '../../../src/sandbox/slack/texts.ts'
import { renderCard } from '../../../src/slack/cards/card.ts'
import type { SlackMessage } from '../../../src/slack/client.ts'
import type { TicketView } from '../../../src/store/tickets.ts'
import { type Changes, changed, NOW, readView, SETTING } from './views.ts'

let base: TicketView
beforeAll(async () => {
  base = await readView()
})

const card = (changes: Changes = {}): SlackMessage => renderCard(changed(base, changes), SETTING)

/** All words of the blocks, one after the other. */
const wordsOf = ({ blocks }: SlackMessage): string =>
  JSON.stringify(blocks, (key, value) => (key === 'block_id' || key === 'value' ? undefined : value))

type Loose = Record<string, unknown>
const elementsOf = ({ blocks }: SlackMessage): Loose[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? (block.elements as unknown as Loose[]) : []))
const actionIds = (message: SlackMessage): unknown[] => elementsOf(message).map((element) => element.action_id)
const urlOf = (message: SlackMessage): unknown => elementsOf(message).find((element) => element.url !== undefined)?.url

const STATES: Record<(typeof TICKET_STATES)[number], Changes> = {
  open: {},
  claimed: { ticket: { state: 'claimed', owner: 'U0ANNA', claimedAt: NOW } },
  replying: { ticket: { state: 'replying', owner: 'U0ANNA', claimedAt: NOW } },
  answered: { ticket: { state: 'answered', owner: 'U0ANNA', claimedAt: NOW } },
  snoozed: { ticket: { state: 'snoozed', snoozedUntil: new Date('2026-11-02T11:00:00Z'), stateBefore: 'open' } },
  aside: { ticket: { state: 'aside', needsReply: false } },
  resolved: { ticket: { state: 'resolved', settledAt: NOW, outcome: 'thanked', settledBy: 'customer' } },
  dismissed: { ticket: { state: 'dismissed', settledAt: NOW, outcome: 'spam', settledBy: 'U0ANNA' } },
  gone: { ticket: { state: 'gone', settledAt: NOW, outcome: 'gone', settledBy: 'system' } },
}

function expectTaken(message: SlackMessage): void {
  expect(checkMessage(message)).toBeNull()
  expect(findTextProblems({ text: message.text, blocks: message.blocks as never, fallback: true })).toEqual([])
  // An edited message may have no more than 4,000 bytes of fallback text.
  expect(Buffer.byteLength(message.text)).toBeLessThanOrEqual(4_000)
}

describe('a card', () => {
  test.each(TICKET_STATES)('that is %s is taken by Slack and can be read aloud', (state) => {
    const message = card(STATES[state])
    expectTaken(message)
    expect(message.text).toContain('Where is my bag?')
    if (state !== 'open') expect(message.text).toContain(state)
  })

  test('says at one glance how urgent, who, what, why, by when, whose, and what to say', () => {
    const words = wordsOf(card())
    for (const part of [
      'CRITICAL 92',
      'X',
      'mention',
      'Tidevogn',
      'reply due <!date^1793610900^',
      'Name 1',
      '@handle1',
      '10 followers',
      'first contact',
      'Where is my bag?',
      'direct question (“where”) +10',
      'Suggested reply',
      'We are looking into it.',
      'no voice warnings',
      'Owner: nobody yet',
      'first look due <!date^',
      '@tidevogn',
    ])
      expect(words, part).toContain(part)
  })

  test('tells its tier in a word and in a mark of its own', () => {
    const heads = TIERS.map((tier) => wordsOf(card({ ticket: { tier } })))
    expect(heads.map((head, n) => head.includes(TIERS[n]?.toUpperCase() ?? '-'))).toEqual(TIERS.map(() => true))
    const marks = heads.map((head, n) => /"\*(\S+) [A-Z]/.exec(head)?.[1] ?? `none ${n}`)
    expect(new Set(marks).size).toBe(TIERS.length)
  })

  test('gives each time to Slack as a time, with words for those who cannot show it', () => {
    expect(wordsOf(card())).toMatch(/<!date\^\d+\^\{date_short_pretty\} at \{time\}\|2026-11-02 09:15 UTC>/)
  })

  test('is of a customer who is known', () => {
    expect(wordsOf(card({ view: { earlierTickets: 2 } }))).toContain('third contact')
    expect(wordsOf(card({ view: { earlierTickets: 20 } }))).toContain('21st contact')
    expect(wordsOf(card({ view: { earlierTickets: 11 } }))).toContain('12th contact')
  })

  test('of a post whose words were changed says so, and when', () => {
    expect(wordsOf(card())).not.toContain('edited')
    const words = wordsOf(card({ mention: { state: 'edited', editedAt: NOW } }))
    expect(words).toContain(`edited <!date^${NOW.getTime() / 1000}^`)
  })

  test('that is claimed shows whose it is since when, and offers no claim', () => {
    const message = card(STATES.claimed)
    expect(wordsOf(message)).toMatch(/Owner: <@U0ANNA> since <!date\^/)
    expect(actionIds(message)).not.toContain('ticket_claim')
  })

  test('with a reply on its way offers nothing that would interfere', () => {
    expect(actionIds(card(STATES.replying))).toEqual(['ticket_open_original'])
  })

  test('of a post without an address whose reply is on its way has no empty row of buttons', () => {
    const message = card({ ...STATES.replying, mention: { url: '' } })
    expectTaken(message)
    expect(actionIds(message)).toEqual([])
  })

  test('that is set aside is compact', () => {
    expect(card(STATES.aside).blocks.length).toBeLessThan(card().blocks.length - 2)
    expect(wordsOf(card(STATES.aside))).toContain('needs no reply')
  })

  test('that is snoozed says until when', () => {
    expect(wordsOf(card(STATES.snoozed))).toContain(`until <!date^${Date.parse('2026-11-02T11:00:00Z') / 1000}^`)
  })

  test('that is dismissed says why, by whom and when', () => {
    expect(wordsOf(card(STATES.dismissed))).toMatch(/\*Dismissed\*: Spam by <@U0ANNA> · <!date\^/)
  })

  test('whose posts are gone shows none of their words and no way to them', () => {
    const message = card(STATES.gone)
    expect(wordsOf(message)).not.toContain('Where is my bag?')
    expect(urlOf(message)).toBeUndefined()
  })

  test('says why no reply can go out by API', () => {
    const words = wordsOf(card({ mention: { canReply: false, noReplyReason: 'found by search only' } }))
    expect(words).toContain('found by search only')
  })

  test('tells how many characters of a long post it leaves out', () => {
    const message = card({ mention: { text: 'x'.repeat(10_000) } })
    expect(wordsOf(message)).toContain('7,000 more characters')
    expectTaken(message)
  })

  test('describes pictures by their alt texts', () => {
    const media = [
      { kind: 'image', url: 'https://e.org/1', alt: 'a wet suitcase' },
      { kind: 'link', url: 'https://e.org/2', alt: null },
    ]
    const words = wordsOf(card({ mention: { media } }))
    expect(words).toContain('1 attachment: “a wet suitcase”')
  })

  test('of somebody without a name is of their handle', () => {
    expect(wordsOf(card({ customer: { name: '' } }))).toContain('"text":"@handle1","style":{"bold":true}')
  })
})

describe('the link to the original', () => {
  const hrefOf = (url: string) => urlOf(card({ mention: { url } }))

  test('goes to the web only', () => {
    expect(hrefOf('https://x.com/i/status/1?a=1&b=2')).toBe('https://x.com/i/status/1?a=1&b=2')
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'slack://x', 'no url', ''])
      expect(hrefOf(url), url).toBeUndefined()
  })

  test('is left out when Slack would find it too long, counted as it is sent', () => {
    expect(hrefOf(`https://x.com/${'a'.repeat(2_900)}`)).toBeDefined()
    expect(hrefOf(`https://x.com/${'a'.repeat(3_000)}`)).toBeUndefined()
    expect(hrefOf(`https://x.com/${'å'.repeat(1_000)}`)).toBeUndefined()
  })

  test('to a reply cannot carry words of its own', () => {
    const reply = {
      id: 7,
      state: 'sent',
      text: 'Hello',
      approvedBy: 'U0ANNA',
      settledAt: NOW,
      url: 'https://x.com/a|Click <!channel> here',
    }
    const words = wordsOf(card({ ...STATES.answered, view: { replies: [reply as TicketView['replies'][number]] } }))
    expect(words).toContain('<https://x.com/a%7CClick%20%3C!channel%3E%20here|see it on X>')
  })
})

describe('words from outside', () => {
  const HOSTILE = [
    '<!channel>',
    '<!here|here>',
    '<!everyone>',
    '<@U0ANNA>',
    '<!subteam^S0TEAM>',
    '<#C0MENTIONS|mentions>',
    '<https://evil.example|Claim your prize>',
    '&lt;!channel&gt;',
    '&amp;lt;',
    '&&&<<<>>>',
    '*bold* _it_ ~no~ `code` ```block```',
    '> quoted\n>>> all',
    '@channel @here',
    ':smile: :+1::skin-tone-6:',
    '\u202Eright to left\u202C مرحبا עברית',
    'a\u0000b\u0007c\u001b[31m',
    '\ud800 lone \udc00',
    '👩‍👩‍👧‍👦'.repeat(400),
    '&'.repeat(10_000),
    'ﷺ'.repeat(10_000),
    '名'.repeat(10_000),
    '\n'.repeat(5_000),
    '\u200b',
    '   ',
    '',
    '{time:2026-11-02T09:00:00Z}',
    '<!date^1^{date}|x>',
  ]
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...HOSTILE.filter((each) => each.length < 200)), { maxLength: 8 })
      .map((parts) => parts.join('')),
    fc.integer({ min: 1, max: 10_000 }).map((n) => '<!channel>&'.repeat(n).slice(0, n)),
  )
  const factor = fc.record({
    key: fc.constant('k'),
    label: text,
    points: fc.integer({ min: -100, max: 100 }),
    words: fc.array(text, { maxLength: 4 }),
  })
  const suggestion = fc.record({
    text,
    language: text,
    basis: fc.constant('knowledge'),
    knowledgeId: fc.option(text),
    reason: text,
    findings: fc.array(fc.record({ rule: text, level: fc.constant('warn'), reason: text, better: fc.option(text) }), {
      maxLength: 6,
    }),
  })
  const reply = fc.record({
    id: fc.integer({ min: 1, max: 9 }),
    state: fc.constantFrom('sending', 'sent', 'by-hand', 'rejected', 'not-sent', 'unclear', 'left'),
    text,
    approvedBy: fc.constant('U0ANNA'),
    settledAt: fc.constantFrom(null, NOW),
    retryAt: fc.constantFrom(null, NOW),
    reason: fc.constantFrom('other', 'too-long', null),
    detail: fc.option(text),
    url: fc.option(fc.oneof(text, fc.webUrl())),
    account: text,
  })
  const anyChange = fc.record({
    state: fc.constantFrom(...TICKET_STATES),
    name: text,
    handle: text,
    followers: fc.option(fc.nat()),
    text,
    url: fc.oneof(
      text,
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      text.map((each) => `https://x.com/${each}`),
    ),
    alt: text,
    reasons: fc.array(text, { maxLength: 4 }),
    noReplyReason: fc.option(text),
    language: text,
    intent: text,
    category: fc.option(text),
    brandName: text,
    title: text,
    factors: fc.array(factor, { maxLength: 12 }),
    suggestions: fc.array(suggestion, { maxLength: 2 }),
    replies: fc.array(reply, { maxLength: 2 }),
    posts: fc.integer({ min: 0, max: 3 }),
  })

  test('never ping, never become markup, never break a limit of Slack, whatever they are', () => {
    fc.assert(
      fc.property(anyChange, (c) => {
        const { ticket } = STATES[c.state]
        const view = changed(base, {
          ticket: {
            ...ticket,
            language: c.language,
            intent: c.intent,
            category: c.category,
            factors: c.factors,
            suggestions: c.suggestions,
          },
          customer: { name: c.name, handle: c.handle, followers: c.followers },
          mention: {
            text: c.text,
            url: c.url,
            media: [{ kind: 'image', url: null, alt: c.alt }],
            reasons: c.reasons,
            canReply: c.noReplyReason === null,
            noReplyReason: c.noReplyReason,
          },
          view: { replies: c.replies as unknown as TicketView['replies'] },
        })
        const mentions = Array.from({ length: c.posts }, () => view.mentions[0]).filter((each) => each !== undefined)
        const setting = { ...SETTING, brandName: c.brandName, knowledgeTitle: () => c.title }
        const message = renderCard({ ...view, mentions }, setting)
        expectTaken(message)
        const pinged = findPings(message.text, message.blocks as never).filter(({ id }) => id !== 'U0ANNA')
        expect(pinged).toEqual([])
        expect(message.text.trim()).not.toBe('')
      }),
      { numRuns: 400 },
    )
  })
})
