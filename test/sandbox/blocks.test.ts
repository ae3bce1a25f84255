/** Each limit of Block Kit, at its edge and one over. */
import { describe, expect, test } from 'vitest'
import { checkMessage, checkView } from '../../src/sandbox/slack/blocks.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const x = (length: number): string => 'x'.repeat(length)
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))
const section = (text: unknown, more = {}) => ({ type: 'section', text, ...more })
const actions = (...elements: unknown[]) => ({ type: 'actions', elements })
const button = (more = {}) => ({ type: 'button', text: plain('Go'), ...more })
const option = (n: number) => ({ text: plain(`Option ${n}`), value: `v${n}` })
const select = (more = {}) => ({ type: 'static_select', options: [option(1)], ...more })
const input = (element: unknown, more = {}) => ({ type: 'input', label: plain('Label'), element, ...more })
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements })
const richSection = (...elements: unknown[]) => ({ type: 'rich_text_section', elements })
const modal = (more = {}) => ({ type: 'modal', title: plain('Title'), blocks: [], ...more })
const confirm = (more = {}) => ({
  title: plain('Sure?'),
  text: plain('Really?'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...more,
})

const errorsOf = (block: unknown): string[] => checkMessage({ text: 'fallback', blocks: [block] })?.extra.errors ?? []

/** What is allowed at most, made by a length or count. */
const EDGES: [name: string, limit: number, at: (n: number) => unknown][] = [
  ['section text', 3000, (n) => section(mrkdwn(x(n)))],
  ['section fields', 10, (n) => ({ type: 'section', fields: times(n, () => plain('f')) })],
  ['field text', 2000, (n) => ({ type: 'section', fields: [plain(x(n))] })],
  ['header text', 150, (n) => ({ type: 'header', text: plain(x(n)) })],
  ['context elements', 10, (n) => ({ type: 'context', elements: times(n, () => plain('c')) })],
  ['context text', 2000, (n) => ({ type: 'context', elements: [mrkdwn(x(n))] })],
  ['actions elements', 25, (n) => actions(...times(n, (i) => button({ action_id: `a${i}` })))],
  ['button text', 75, (n) => actions(button({ text: plain(x(n)) }))],
  ['button value', 2000, (n) => actions(button({ value: x(n) }))],
  ['button url', 3000, (n) => actions(button({ url: `https://example.org/${x(n - 20)}` }))],
  ['button label for screen readers', 75, (n) => actions(button({ accessibility_label: x(n) }))],
  ['action_id', 255, (n) => actions(button({ action_id: x(n) }))],
  ['block_id', 255, (n) => section(plain('t'), { block_id: x(n) })],
  ['select options', 100, (n) => actions(select({ options: times(n, option) }))],
  ['option text', 75, (n) => actions(select({ options: [{ text: plain(x(n)), value: 'v' }] }))],
  ['option value', 150, (n) => actions(select({ options: [{ text: plain('t'), value: x(n) }] }))],
  [
    'option groups',
    100,
    (n) =>
      actions(
        select({ options: undefined, option_groups: times(n, () => ({ label: plain('g'), options: [option(1)] })) }),
      ),
  ],
  ['placeholder', 150, (n) => actions(select({ placeholder: plain(x(n)) }))],
  ['overflow options', 5, (n) => actions({ type: 'overflow', options: times(n, option) })],
  ['radio buttons', 10, (n) => actions({ type: 'radio_buttons', options: times(n, option) })],
  ['checkboxes', 10, (n) => actions({ type: 'checkboxes', options: times(n, option) })],
  ['confirm title', 100, (n) => actions(button({ confirm: confirm({ title: plain(x(n)) }) }))],
  ['confirm text', 300, (n) => actions(button({ confirm: confirm({ text: mrkdwn(x(n)) }) }))],
  ['confirm button', 30, (n) => actions(button({ confirm: confirm({ deny: plain(x(n)) }) }))],
  ['input label', 2000, (n) => input({ type: 'plain_text_input' }, { label: plain(x(n)) })],
  ['initial value', 3000, (n) => input({ type: 'plain_text_input', initial_value: x(n) })],
  ['longest input', 3000, (n) => input({ type: 'plain_text_input', max_length: n })],
  ['image alt text', 2000, (n) => ({ type: 'image', image_url: 'https://example.org/i.png', alt_text: x(n) })],
  ['markdown text', 12_000, (n) => ({ type: 'markdown', text: x(n) })],
  ['table rows', 100, (n) => ({ type: 'table', rows: times(n, () => [{ type: 'raw_text', text: 'c' }]) })],
]

describe('a message block', () => {
  for (const [name, limit, at] of EDGES) {
    test(`${name}: ${limit} pass, ${limit + 1} do not`, () => {
      expect(errorsOf(at(limit))).toEqual([])
      expect(errorsOf(at(limit + 1)).join()).toMatch(/less than|no more than/)
    })
  }

  const REFUSED: [name: string, block: unknown, error: RegExp][] = [
    ['an unknown type', { type: 'sparkle' }, /unsupported type: sparkle \[json-pointer:\/blocks\/0\/type\]/],
    ['no type', { text: plain('t') }, /missing required field: type/],
    [
      'an unknown field',
      section(plain('t'), { colour: 'red' }),
      /invalid additional property: colour \[json-pointer:\/blocks\/0\]/,
    ],
    ['a missing field', { type: 'header' }, /missing required field: text/],
    ['an empty text', section(mrkdwn('')), /must be more than 0 characters \[json-pointer:\/blocks\/0\/text\/text\]/],
    ['a section without words', { type: 'section' }, /text or fields/],
    ['mrkdwn in a header', { type: 'header', text: mrkdwn('t') }, /valid enum value/],
    ['mrkdwn on a button', actions(button({ text: mrkdwn('t') })), /valid enum value/],
    ['an empty actions block', actions(), /no less than 1/],
    ['a section inside actions', actions(section(plain('t'))), /unsupported type: section/],
    ['a text field inside actions', actions({ type: 'plain_text_input' }), /unsupported type: plain_text_input/],
    ['a button inside an input', input(button()), /unsupported type: button/],
    ['a button style of its own', actions(button({ style: 'huge' })), /valid enum value/],
    ['a script as url', actions(button({ url: 'javascript:alert(1)' })), /invalid format/],
    [
      'one action twice in a block',
      actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
      /action_id. already exists/,
    ],
    ['an initial option that is not there', actions(select({ initial_option: option(9) })), /initial option/],
    ['options and groups at once', actions(select({ option_groups: [] })), /exactly one of options/],
    ['a date that is none', actions({ type: 'datepicker', initial_date: '1.2.2026' }), /invalid format/],
    ['a time that is none', actions({ type: 'timepicker', initial_time: '25:00' }), /invalid format/],
    [
      'milliseconds for seconds',
      actions({ type: 'datetimepicker', initial_date_time: 1_800_000_000_000 }),
      /less than/,
    ],
    ['lengths the wrong way round', input({ type: 'plain_text_input', min_length: 9, max_length: 3 }), /min_length/],
    ['an image without words', { type: 'image', image_url: 'https://example.org/i.png' }, /alt_text/],
    ['an empty rich text', rich(richSection({ type: 'text', text: '' })), /more than 0/],
    ['an unknown rich text element', rich(richSection({ type: 'blink', text: 'a' })), /unsupported type: blink/],
    ['a list without a style', rich({ type: 'rich_text_list', elements: [] }), /missing required field: style/],
  ]
  for (const [name, block, error] of REFUSED) {
    test(`${name} is refused`, () => expect(errorsOf(block).join()).toMatch(error))
  }

  test('everything that Slack knows passes together', () => {
    const blocks = [
      { type: 'header', text: plain('H') },
      { type: 'divider' },
      section(mrkdwn('*t*'), { accessory: button({ confirm: confirm({ style: 'danger' }), style: 'primary' }) }),
      {
        type: 'context',
        elements: [plain('c'), { type: 'image', image_url: 'https://example.org/i.png', alt_text: 'i' }],
      },
      actions(select({ initial_option: option(1) }), { type: 'users_select' }, { type: 'datetimepicker' }),
      rich(
        richSection({ type: 'text', text: 'a', style: { bold: true } }, { type: 'link', url: 'https://example.org' }),
        { type: 'rich_text_quote', elements: [{ type: 'emoji', name: 'wave' }] },
        { type: 'rich_text_list', style: 'bullet', elements: [richSection({ type: 'user', user_id: 'U1' })] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'code' }] },
      ),
    ]
    expect(checkMessage({ text: 't', blocks })).toBeNull()
  })
})

describe('a message', () => {
  test('holds 50 blocks, not 51', () => {
    const blocks = (count: number) => times(count, () => ({ type: 'divider' }))
    expect(checkMessage({ text: 't', blocks: blocks(50) })).toBeNull()
    expect(checkMessage({ text: 't', blocks: blocks(51) })).toMatchObject({
      error: 'invalid_blocks',
      extra: { response_metadata: { messages: ['[ERROR] no more than 50 items allowed [json-pointer:/blocks]'] } },
    })
  })
  test('may not be too long in all its blocks together', () => {
    const blocks = (last: number) => [...times(4, () => section(plain(x(3000)))), section(plain(x(last)))]
    expect(checkMessage({ text: 't', blocks: blocks(1199) })).toBeNull()
    expect(checkMessage({ text: 't', blocks: blocks(1200) })?.error).toBe('msg_blocks_too_long')
  })
  test('needs words or blocks', () => {
    expect(checkMessage({})?.error).toBe('no_text')
    expect(checkMessage({ text: '  ', blocks: [] })?.error).toBe('no_text')
    expect(checkMessage({ text: 'hi' })).toBeNull()
  })
  test('gives each block an id of its own', () => {
    const blocks = [section(plain('a'), { block_id: 'same' }), section(plain('b'), { block_id: 'same' })]
    expect(checkMessage({ text: 't', blocks })?.extra.errors?.join()).toMatch(/block_id. already exists/)
  })
  test('takes a list of blocks and nothing else', () => {
    expect(checkMessage({ text: 't', blocks: 'blocks' })?.error).toBe('invalid_blocks_format')
    expect(checkMessage({ text: 't', blocks: ['block'] })?.error).toBe('invalid_blocks_format')
  })
  test('takes metadata with a type and an object', () => {
    const refusal = (metadata: unknown) => checkMessage({ text: 't', metadata })?.error
    expect(refusal({ event_type: 'card', event_payload: { key: 'k' } })).toBeUndefined()
    expect(refusal({ event_type: 'card' })).toBe('invalid_metadata_format')
    expect(refusal({ event_type: 'card', event_payload: 'k' })).toBe('invalid_metadata_schema')
    expect(refusal({ event_type: 'card', event_payload: { key: x(8000) } })).toBe('metadata_too_large')
  })
})

describe('a view', () => {
  const messages = (view: unknown): string => checkView(view)?.extra.response_metadata?.messages.join() ?? ''
  const FIELDS: [name: string, limit: number, at: (n: number) => unknown][] = [
    ['title', 24, (n) => modal({ title: plain(x(n)) })],
    ['submit', 24, (n) => modal({ submit: plain(x(n)) })],
    ['close', 24, (n) => modal({ close: plain(x(n)) })],
    ['private_metadata', 3000, (n) => modal({ private_metadata: x(n) })],
    ['callback_id', 255, (n) => modal({ callback_id: x(n) })],
    ['blocks', 100, (n) => modal({ blocks: times(n, () => ({ type: 'divider' })) })],
    ['blocks of the Home tab', 100, (n) => ({ type: 'home', blocks: times(n, () => ({ type: 'divider' })) })],
  ]
  for (const [name, limit, at] of FIELDS) {
    test(`${name}: ${limit} pass, ${limit + 1} do not`, () => {
      expect(checkView(at(limit))).toBeNull()
      expect(checkView(at(limit + 1))?.error).toBe('invalid_arguments')
    })
  }
  test('with a form needs a submit button', () => {
    const blocks = [input({ type: 'plain_text_input' })]
    expect(messages(modal({ blocks }))).toMatch(/missing required field: submit/)
    expect(checkView(modal({ blocks, submit: plain('Go') }))).toBeNull()
  })
  test('has no place for tables and markdown', () => {
    expect(messages(modal({ blocks: [{ type: 'markdown', text: 'm' }] }))).toMatch(/unsupported type: markdown/)
  })
  test('of the wrong kind is refused', () => {
    expect(checkView({ type: 'home', blocks: [] }, 'modal')?.error).toBe('invalid_arguments')
    expect(messages({ type: 'home', blocks: [], title: plain('t') })).toMatch(/additional property: title/)
  })
})
