import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readControl } from '../../src/sandbox/slack/mrkdwn.ts'
import { parseMrkdwn } from '../../src/sandbox/slack/mrkdwn-format.ts'
import { findPings, findTextProblems } from '../../src/sandbox/slack/texts.ts'

const kinds = (text: string): string[] => findTextProblems({ text, blocks: null }).map(({ kind }) => kind)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('signs that should have been escaped', () => {
  const CLEAN = [
    'Tom &amp; Jerry &lt;3',
    'by <@U0IDA> in <#C0MENTIONS|mentions> for <!subteam^S0CARE|@care>',
    '<!here> and <!date^1800000000^{date_pretty} {time}|soon>',
    '<!date^1800000000^{ago}^https://example.org/a|soon>',
    '<https://example.org/?a=1&amp;b=2|a &amp; b> <mailto:a@example.org>',
    '> a quote\n>another',
    '5 * 3 _ 2 `code`',
  ]
  for (const text of CLEAN) test(`none in: ${text}`, () => expect(kinds(text)).toEqual([]))

  const BARE: [text: string, kinds: string[]][] = [
    ['Tom & Jerry', ['bare-ampersand']],
    ['&nbsp; &amp', ['bare-ampersand', 'bare-ampersand']],
    ['1 < 2', ['bare-less-than']],
    ['2 > 1', ['bare-greater-than']],
    ['<script>', ['bare-less-than', 'bare-greater-than']],
    ['<!everybody>', ['bare-less-than', 'bare-greater-than']],
    ['<javascript:alert(1)|go>', ['bare-less-than', 'bare-greater-than']],
    ['<@lowercase>', ['bare-less-than', 'bare-greater-than']],
    ['<!date^1^{time}>', ['bare-less-than', 'bare-greater-than']],
    ['<https://a.example\nnext>', ['bare-less-than', 'bare-greater-than']],
    ['a link: <https://a.example', ['bare-less-than']],
  ]
  for (const [text, expected] of BARE)
    test(`found in: ${JSON.stringify(text)}`, () => expect(kinds(text)).toEqual(expected))

  test('are found wherever mrkdwn stands, and not in plain or rich text', () => {
    const blocks = [
      { type: 'section', text: { type: 'mrkdwn', text: 'a & b' }, fields: [{ type: 'mrkdwn', text: 'c < d' }] },
      { type: 'section', text: { type: 'plain_text', text: 'a & b' } },
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '<a & b>' }] }] },
    ]
    const found = findTextProblems({ text: 'fine', blocks, fallback: true })
    expect(found.map(({ pointer }) => pointer)).toEqual(['/blocks/0/text/text', '/blocks/0/fields/0/text'])
  })

  test('a card without a fallback text is told', () => {
    const blocks = [{ type: 'divider' }]
    expect(findTextProblems({ text: '', blocks, fallback: true })).toMatchObject([{ kind: 'no-fallback-text' }])
  })

  test('whatever is escaped once is clean, pings nobody, and reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab <>&!@#|^:ü😀\n') }), (text) => {
        expect(kinds(escaped(text))).toEqual([])
        expect(findPings(escaped(text), null)).toEqual([])
      }),
    )
  })
})

test('those who would be notified are found in every kind of text, once each', () => {
  const blocks = [
    { type: 'section', text: { type: 'mrkdwn', text: 'hi <@U0IDA> <!channel>' } },
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'usergroup', usergroup_id: 'S1' }] }],
    },
  ]
  expect(findPings('again <@U0IDA>', blocks)).toEqual([
    { kind: 'user', id: 'U0IDA' },
    { kind: 'channel', id: null },
    { kind: 'group', id: 'S1' },
  ])
})

test('a link of any other kind than the web, mail or phone is no control sequence', () => {
  expect(readControl('https://example.org|label')).toMatchObject({ kind: 'link', label: 'label' })
  for (const inside of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
    expect(readControl(inside)).toBeNull()
})

describe('mrkdwn as a tree', () => {
  const text = (value: string) => ({ kind: 'text', text: value })
  const CASES: [raw: string, tree: unknown[]][] = [
    [
      '*bold* _it_ ~no~',
      [
        { kind: 'bold', children: [text('bold')] },
        text(' '),
        { kind: 'italic', children: [text('it')] },
        text(' '),
        { kind: 'strike', children: [text('no')] },
      ],
    ],
    ['snake_case_name 2*3*4', [text('snake_case_name 2*3*4')]],
    ['* not bold *', [text('* not bold *')]],
    ['*a _b_*', [{ kind: 'bold', children: [text('a '), { kind: 'italic', children: [text('b')] }] }]],
    ['`*raw* &amp; <https://a.example|x>`', [{ kind: 'code', text: '*raw* & x' }]],
    ['a\n```\nx\ny\n```\nb', [text('a'), { kind: 'preformatted', text: 'x\ny' }, text('b')]],
    [
      '&gt; quoted\n&gt; more\nafter',
      [{ kind: 'quote', children: [text('quoted'), { kind: 'break' }, text('more')] }, text('after')],
    ],
    [':wave: 10:30:45', [{ kind: 'emoji', name: 'wave' }, text(' 10:30:45')]],
    [
      'see https://example.org/a_b_c.',
      [text('see '), { kind: 'link', url: 'https://example.org/a_b_c', label: null }, text('.')],
    ],
    ['&lt;b&gt; &amp;amp;', [text('<b> &amp;')]],
  ]
  for (const [raw, tree] of CASES) test(JSON.stringify(raw), () => expect(parseMrkdwn(raw)).toEqual(tree))

  test('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => void parseMrkdwn(raw)))
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'*_~`<>|:&h!@^a \n') }), (raw) => void parseMrkdwn(raw)))
  })
})
