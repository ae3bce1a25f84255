/** Every view, whatever customers, colleagues and platforms have written, is one that Slack takes, and no text in it is markup. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Numbers, PastTicket, TicketLine } from '../../src/desk/reads.ts'
import { checkMessage, checkView } from '../../src/sandbox/slack/blocks.ts'
import type { Block } from '../../src/sandbox/slack/model.ts'
import { findPings, findTextProblems } from '../../src/sandbox/slack/texts.ts'
import { helpAnswer, listAnswer, pauseWords, showAnswer, statsAnswer } from '../../src/slack/commands/answers.ts'
import { homeView } from '../../src/slack/home/view.ts'
import { dismissView } from '../../src/slack/modals/dismiss.ts'
import { checkingView, closedView, conflictView, doneView, loadingView } from '../../src/slack/modals/frame.ts'
import { handOverView } from '../../src/slack/modals/hand-over.ts'
import { historyView } from '../../src/slack/modals/history.ts'
import { type FormMeta, readMeta, textHash } from '../../src/slack/modals/meta.ts'
import { noteView } from '../../src/slack/modals/note.ts'
import { newTimeView, promiseChoices } from '../../src/slack/modals/promises.ts'
import { copyView, editView, type ReplyForm, redraft, replyMeta, sendView } from '../../src/slack/modals/reply.ts'
import { snoozeUntil, snoozeView, startOfToday, tomorrowMorning } from '../../src/slack/modals/snooze.ts'
import { trackView } from '../../src/slack/modals/track.ts'
import { createRecentKeys, readAim } from '../../src/slack/request.ts'
import type { Customer, Mention, Note, Reply, Ticket, TicketView } from '../../src/store/tickets.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const HOSTILE =
  '<!channel> <@U0ANNA> <https://evil.example|click> & *bold* _x_ ~y~ `z` &lt; \u202e \u0000 \ud800 👩‍👩‍👧‍👦\n> quote\n```'

const ticketOf = (text: string, more: Partial<Ticket> = {}): Ticket =>
  ({
    id: 12,
    brand: 'tidevogn',
    platform: 'x',
    account: text,
    state: 'claimed',
    tier: 'high',
    urgency: 60,
    intent: 'complaint',
    category: text,
    language: 'da',
    owner: 'U0BEN',
    claimedAt: NOW,
    handOvers: 1,
    replyDueAt: NOW,
    claimDueAt: NOW,
    snoozedUntil: NOW,
    settledAt: NOW,
    outcome: text,
    settledBy: 'U0BEN',
    openedAt: NOW,
    channel: 'C0MENTIONS',
    cardTs: '1.000001',
    wantedVersion: 3,
    suggestions: [
      { text: text || 'x', language: 'da', basis: 'opener', knowledgeId: null, reason: text, findings: [] },
      { text: `${text}2`, language: 'da', basis: 'opener', knowledgeId: null, reason: text, findings: [] },
    ],
    ...more,
  }) as unknown as Ticket

const mentionOf = (text: string): Mention =>
  ({
    id: 5,
    ticketId: 12,
    url: `https://x.com/a/status/1?${encodeURIComponent(text.toWellFormed())}`,
    text,
    canReply: false,
    noReplyReason: text,
    limitMax: 280,
    limitUnit: 'x-weighted',
    media: [{ kind: 'image', alt: text }],
    postedAt: NOW,
  }) as unknown as Mention

const customerOf = (text: string): Customer =>
  ({
    id: 1,
    brand: 'tidevogn',
    platform: 'x',
    handle: text,
    name: text,
    muted: true,
    firstSeenAt: NOW,
  }) as unknown as Customer

const viewOf = (text: string): TicketView => ({
  ticket: ticketOf(text),
  customer: customerOf(text),
  mentions: [mentionOf(text)],
  earlierTickets: 2,
  replies: [],
  pause: null,
})

const META: FormMeta = { form: 'edit', ticketId: 12, seen: 3, channel: 'C0MENTIONS', round: 0 }

const promisesOf = (text: string) =>
  promiseChoices(
    Array.from({ length: 10 }, (_, n) => ({ words: `${n}${text}`, spanText: text, dueAt: NOW })),
    'America/Argentina/ComodRivadavia',
  )

const formOf = (text: string): ReplyForm => {
  const view = viewOf(text)
  const mention = mentionOf(text)
  return {
    view,
    mention,
    by: 'U0ANNA',
    since: '<@U0BEN> claimed it',
    findings: [
      { rule: 'x', level: 'warn', reason: text, better: text },
      { rule: 'y', level: 'block', reason: text, better: null },
    ],
    promises: promisesOf(text),
    meta: { ...META, reply: replyMeta(view, mention) },
  }
}

const pastOf = (text: string): PastTicket => ({
  ticket: ticketOf(text),
  first: mentionOf(text),
  posts: 3,
  replies: Array.from(
    { length: 6 },
    () => ({ approvedAt: NOW, approvedBy: 'U0BEN', text, state: 'sent' }) as unknown as Reply,
  ),
  commitments: Array.from(
    { length: 6 },
    () => ({ dueAt: NOW, words: text }) as unknown as PastTicket['commitments'][number],
  ),
  notes: Array.from({ length: 6 }, () => ({ at: NOW, by: 'U0BEN', text }) as unknown as Note),
})

const lineOf = (text: string, more: Partial<Ticket> = {}): TicketLine => ({
  ticket: ticketOf(text, more),
  customer: customerOf(text),
  text,
})
const listOf = (text: string, total: number) => ({
  lines: Array.from({ length: Math.min(total, 20) }, (_, n) =>
    lineOf(text, { state: (['open', 'claimed', 'snoozed', 'replying', 'answered'] as const)[n % 5] ?? 'open' }),
  ),
  total,
})
const NUMBERS: Numbers = {
  mentions: 1,
  opened: 2,
  replied: 3,
  repliedByMe: 1,
  dismissed: 0,
  waiting: 5,
  unassigned: 2,
  overdue: 1,
  medianSecondsToReply: 754,
}

const modalsOf = (text: string): object[] => {
  const view = viewOf(text)
  const form = formOf(text)
  const told = 'Nothing was changed.'
  const edit = editView(form)
  return [
    loadingView('Edit & send', text),
    checkingView('Edit & send', text, META),
    doneView('Note', 'Kept.'),
    closedView('Note', told, text),
    conflictView(told, text, META),
    conflictView(told, null, META),
    sendView(form, {
      text: text.slice(0, 3000) || 'x',
      language: 'da',
      basis: 'opener',
      knowledgeId: null,
      reason: text,
      findings: [],
    }),
    edit,
    editView(form, text),
    copyView(form),
    redraft('edit', edit.blocks as never, form.meta, {
      text,
      findings: form.findings,
      promises: promisesOf(text),
      kept: text,
      told,
      submit: 'Send anyway',
    }),
    snoozeView({ view, meta: META, told, now: NOW, zone: 'Europe/Copenhagen' }),
    handOverView({ view, meta: META, told, note: text, groups: [{ id: 'S0A', name: text }] }),
    handOverView({ view, meta: META, told: null, note: null, groups: [] }),
    noteView({ view, meta: META, told, note: text }),
    dismissView({ view, meta: META, told }),
    historyView({
      history: { customer: customerOf(text), tickets: Array.from({ length: 5 }, () => pastOf(text)), total: 12 },
      ticketId: 12,
      page: 1,
    }),
    newTimeView({ id: 1, words: text, dueAt: NOW }, { now: NOW, zone: 'Europe/Copenhagen', channel: 'C0MENTIONS' }),
    trackView({ told, links: ['https://x.com/a/status/1'] }),
  ]
}

const homeOf = (text: string): object =>
  homeView({
    lists: { mine: listOf(text, 0), waiting: listOf(text, 300), unassigned: listOf(text, 300) },
    pages: { mine: 0, waiting: 3, unassigned: 29 },
    numbers: NUMBERS,
    pauses: [{ brand: 'tidevogn', by: 'U0BEN', at: NOW }],
    brandName: () => text,
    linkOf: () => 'https://team.slack.com/archives/C0MENTIONS/p1000001',
    now: NOW,
  })

const answersOf = (text: string) => [
  helpAnswer(text === '' ? null : text),
  listAnswer({ title: 'Waiting', none: 'Nothing.', list: listOf(text, 81), linkOf: () => null, now: NOW }),
  showAnswer({ line: lineOf(text), link: null, deeds: ['<@U0BEN> claimed it'], now: NOW }),
  statsAnswer(NUMBERS, NOW),
]

/** People whom the views themselves name. */
const OURS = ['U0BEN', 'U0ANNA', 'S0A']

function check(text: string): void {
  const blocksOf = (view: object) => (view as { blocks: Block[] }).blocks
  for (const view of [...modalsOf(text), homeOf(text)]) {
    expect(checkView(view)).toBeNull()
    expect(findTextProblems({ text: null, blocks: blocksOf(view) })).toEqual([])
    expect(findPings(null, blocksOf(view)).filter(({ id }) => !OURS.includes(String(id)))).toEqual([])
  }
  for (const { text: fallback, blocks } of answersOf(text)) {
    const plain = blocks as unknown as Block[]
    expect(checkMessage({ text: fallback, blocks: plain })).toBeNull()
    expect(findTextProblems({ text: fallback, blocks: plain, fallback: true })).toEqual([])
    expect(findPings(fallback, plain).filter(({ id }) => !OURS.includes(String(id)))).toEqual([])
  }
}

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['hostile marks', HOSTILE],
  ['one that needs five characters for each', '&'.repeat(9000)],
  ['a very long one', 'Æ👩‍👩‍👧‍👦 '.repeat(3000)],
  ['one long word', 'x'.repeat(20_000)],
])('views hold any text: %s', (_name, text) => {
  check(text)
})

test('views hold whatever else there is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => check(text)),
    { numRuns: 60 },
  )
})

test('a draft comes back to the letter', () => {
  const draft = HOSTILE.replaceAll('\u0000', '')
  expect(JSON.stringify(conflictView('Somebody was faster.', draft, META).blocks)).toContain(
    JSON.stringify(draft).slice(1, -1),
  )
  expect(JSON.stringify(checkingView('Edit & send', draft).blocks)).toContain(JSON.stringify(draft).slice(1, -1))
})

test('metadata holds no text from outside, and foreign metadata is refused', () => {
  const secret = 'a private word'
  for (const view of modalsOf(secret) as { private_metadata?: string }[])
    expect(view.private_metadata ?? '').not.toContain(secret)
  const { private_metadata: written = '' } = editView(formOf('x'))
  expect(readMeta(written)).toMatchObject({
    form: 'edit',
    ticketId: 12,
    reply: { mentionId: 5, attempt: 1 },
    shown: textHash('x'),
  })
  for (const foreign of ['', 'x', '{}', '{"form":"edit","ticketId":"1"}', 'null']) expect(readMeta(foreign)).toBeNull()
})

test('tomorrow at nine and the start of today follow the wall clock, also over a change of the clocks', () => {
  // In the night to 25 October 2026 Copenhagen goes back by an hour.
  const saturday = new Date('2026-10-24T20:00:00Z')
  expect(tomorrowMorning(saturday, 'Europe/Copenhagen')).toEqual(new Date('2026-10-25T08:00:00Z'))
  expect(tomorrowMorning(saturday, 'Asia/Tokyo')).toEqual(new Date('2026-10-26T00:00:00Z'))
  expect(startOfToday(saturday, 'America/New_York')).toEqual(new Date('2026-10-24T04:00:00Z'))
  expect(snoozeUntil('hour', null, saturday)).toEqual({ until: new Date('2026-10-24T21:00:00Z') })
  expect(snoozeUntil('own', null, saturday)).toEqual({ errors: { own: 'Choose a time.' } })
  expect(snoozeUntil('nonsense', null, saturday)).toEqual({ errors: { choice: 'Choose a time.' } })
})

test('a pause names the brand and who did it', () => {
  expect(pauseWords([], String)).toBeNull()
  expect(pauseWords([{ brand: null, by: 'U0BEN', at: NOW }], String)).toContain('all brands (by <@U0BEN>')
})

test('only what a card wrote is an aim', () => {
  expect(readAim('12:3')).toEqual({ ticketId: 12, seen: 3, replyId: null })
  expect(readAim('12:3:7')).toEqual({ ticketId: 12, seen: 3, replyId: 7 })
  for (const value of [
    undefined,
    '',
    '12',
    '0:1',
    '12:3:0',
    '12:3:7:1',
    '-1:2',
    '1e3:2',
    '99999999999:1',
    'a:b',
    '1: 2',
  ])
    expect(readAim(value)).toBeNull()
  fc.assert(fc.property(fc.string(), (value) => (readAim(value)?.ticketId ?? 1) > 0))
})

test('recent keys are remembered, and only so many', () => {
  const isFirst = createRecentKeys(2)
  expect(['a', 'a', 'b', 'c', 'c', 'a'].map(isFirst)).toEqual([true, false, true, true, false, true])
})
