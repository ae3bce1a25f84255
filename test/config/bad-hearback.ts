import { type Bad, MINIMAL } from './folder.ts'

const edit = (from: string, to: string) => MINIMAL.replace(from, to)
const brandKey = (line: string) => edit('    name: Acme', `    name: Acme\n    ${line}`)
const xKey = (line: string) => edit('  x:\n    accounts', `  x:\n    ${line}\n    accounts`)

export const BAD_HEARBACK: Bad[] = [
  {
    what: 'a mistyped key',
    hearback: brandKey('chanel: C1'),
    problems: [['hearback.yaml:4:5', 'There is no setting named "chanel" here', 'Did you mean "channel"?']],
  },
  {
    what: 'a key in another spelling',
    hearback: brandKey('time_zone: UTC'),
    problems: [['hearback.yaml:4:5', '"time_zone"', 'Did you mean "timeZone"?']],
  },
  {
    what: 'a key like no other',
    hearback: `${MINIMAL}wibble: 1\n`,
    problems: [['hearback.yaml:16:1', '"wibble"', 'Known here: brands, slack, platforms']],
  },
  {
    what: 'a mistyped urgency factor',
    hearback: `${MINIMAL}urgency:\n  weights: { dangr: 5 }\n  floors: { danger: 101 }\n`,
    problems: [
      ['hearback.yaml:17:14', '"dangr"', 'Did you mean "danger"?'],
      ['hearback.yaml:18:21', '101 is too large', 'The most allowed is 100'],
    ],
  },
  {
    what: 'a missing key points at what it is missing from',
    hearback: edit('    channel: C0123456789\n', ''),
    problems: [['hearback.yaml:2:5', '"channel" is missing or empty', 'such as C0123456789']],
  },
  {
    what: 'an empty key points at itself',
    hearback: edit('channel: C0123456789', 'channel:'),
    problems: [['hearback.yaml:4:5', '"channel" is missing or empty', "Slack channel id for this brand's cards"]],
  },
  {
    what: 'a missing section',
    hearback: edit('slack:\n  managersChannel: C0000000001\n  adminsChannel: C0000000002\n', ''),
    problems: [['hearback.yaml:1:1', '"slack" is missing or empty', 'Write it']],
  },
  {
    what: 'a channel by name',
    hearback: edit('C0123456789', '"#mentions"'),
    problems: [['hearback.yaml:4:14', '"#mentions" is not the id of a Slack channel', 'such as C0123456789']],
  },
  {
    what: 'a person by name',
    hearback: edit('[S0123456789]', '["@support"]'),
    problems: [['hearback.yaml:14:13', '"@support" is not the id of a Slack user', 'such as U0123456789']],
  },
  {
    what: 'a city for a zone, and an offset for a zone',
    hearback: brandKey('timeZone: Copenhagen').replace(
      'platforms:',
      '  - { id: b, name: B, channel: C0123456789, timeZone: "+02:00", sources: { x: { account: acme_help, mentions: false, search: { any: [b] } } } }\nplatforms:',
    ),
    problems: [
      ['hearback.yaml:4:15', '"Copenhagen" is not a time zone', 'Europe/Copenhagen'],
      ['hearback.yaml:8:55', '"+02:00" is not a time zone', 'UTC'],
    ],
  },
  {
    what: 'a handle with @, which no brand then finds',
    hearback: edit('handle: acme_help', 'handle: "@acme_help"'),
    problems: [['hearback.yaml:9:26', '"@acme_help" is not an account name', 'Write it without @ or u/']],
  },
  {
    what: 'an account that is not configured',
    hearback: edit('account: acme_help', 'account: acme_hlp'),
    problems: [
      ['hearback.yaml:6:21', 'The account acme_hlp is not among platforms.x.accounts', 'Did you mean acme_help?'],
    ],
  },
  {
    what: 'an account listed twice, and a shared env prefix',
    hearback: edit(
      '[{ handle: acme_help }]',
      '[{ handle: acme_help }, { handle: Acme_Help }, { handle: b, env: X_ACME_HELP }]',
    ),
    problems: [
      ['hearback.yaml:9:49', 'The account Acme_Help is listed twice', 'Keep one of the two'],
      ['hearback.yaml:9:80', 'Two accounts would read their secrets from X_ACME_HELP_', 'own env prefix'],
    ],
  },
  {
    what: 'two brands that read one account',
    hearback: edit(
      'platforms:',
      '  - id: b\n    name: B\n    channel: C0123456789\n    sources: { x: { account: acme_help } }\nplatforms:',
    ),
    problems: [['hearback.yaml:10:30', 'acme_help is already read for the brand acme', 'Set mentions to false']],
  },
  {
    what: 'a search for nothing',
    hearback: edit('account: acme_help }', 'account: acme_help, search: { none: [x] } }'),
    problems: [['hearback.yaml:6:32', 'This search does not say what to look for', 'under any']],
  },
  {
    what: 'an id used twice',
    hearback: edit(
      'platforms:',
      '  - { id: acme, name: B, channel: C0123456789, sources: { x: { account: acme_help, mentions: false, search: { any: [b] } } } }\nplatforms:',
    ),
    problems: [['hearback.yaml:7:11', 'The id "acme" is used twice', 'its own id']],
  },
  {
    what: 'a length of time without unit, with words, and too long',
    hearback: `${MINIMAL}tiers:\n  high: { claimWithin: 5 }\n  low: { claimWithin: 5 minutes }\nintake: { firstLookBack: 9d }\n`,
    problems: [
      ['hearback.yaml:17:24', 'This is the number 5, but text belongs here', 'such as 5m or 1h30m'],
      ['hearback.yaml:18:23', '"5 minutes" is not a length of time', '5m, 1h30m, 2d, 500ms'],
      ['hearback.yaml:19:26', '9d is too long', 'The most allowed is 7d'],
    ],
  },
  {
    what: 'yes for true',
    hearback: xKey('enabled: yes'),
    problems: [['hearback.yaml:9:14', 'This is the text "yes", but true or false belongs here', 'Write true or false']],
  },
  {
    what: 'an amount with its currency',
    hearback: xKey('monthlyBudgetUsd: $50'),
    problems: [['hearback.yaml:9:23', 'This is the text "$50", but a number belongs here', 'without a unit']],
  },
  {
    what: 'a negative amount',
    hearback: xKey('monthlyBudgetUsd: -1'),
    problems: [['hearback.yaml:9:23', '-1 is too small', 'The least allowed is 0']],
  },
  {
    what: 'no posts at all a second',
    hearback: edit('slack:', 'slack:\n  postsPerSecond: 0'),
    problems: [['hearback.yaml:11:19', '0 is too small', 'more than 0']],
  },
  {
    what: 'a list for text, text for a list, text for a group, a number for text',
    hearback: edit('name: Acme', 'name: [Acme]')
      .replace('[S0123456789]', 'S0123456789')
      .concat('log: loud\n')
      .replace('id: acme', 'id: 42'),
    problems: [
      ['hearback.yaml:2:9', 'This is the number 42, but text belongs here', 'such as acme'],
      ['hearback.yaml:3:11', 'This is a list, but text belongs here', 'such as Acme'],
      ['hearback.yaml:14:12', 'This is the text "S0123456789", but a list belongs here', 'one item a line'],
      ['hearback.yaml:16:6', 'This is the text "loud", but a group of keys belongs here', 'level'],
    ],
  },
  {
    what: 'a word that is not among the known ones',
    hearback: edit('slack:', 'slack:\n  mode: sockets'),
    problems: [
      ['hearback.yaml:11:9', '"sockets" is not known here', 'Did you mean "socket"? Write one of: socket, http'],
    ],
  },
  {
    what: 'an address without scheme, one with a password, a host with scheme',
    hearback: edit('slack:', 'slack:\n  apiUrl: slack.com')
      .replace('  x:\n    accounts', '  x:\n    apiUrl: https://me:secret@api.x.com\n    accounts')
      .replace('name: Acme', 'name: Acme\n    linkAllowList: ["https://acme.example/"]'),
    problems: [
      ['hearback.yaml:4:21', '"https://acme.example/" is not a host name', 'without https://'],
      ['hearback.yaml:10:13', 'This address holds a user name or password', 'environment or .env'],
      ['hearback.yaml:13:11', '"slack.com" is not a web address', 'https://slack.com/api/'],
    ],
  },
  {
    what: 'a language by its name, and none at all',
    hearback: brandKey('languages: [English]').replace(
      'platforms:',
      '  - { id: b, name: B, channel: C0123456789, languages: [] }\nplatforms:',
    ),
    problems: [
      ['hearback.yaml:4:17', '"English" is not a language tag', 'such as en, da or pt-BR'],
      ['hearback.yaml:8:45', 'This list has too few items', 'at least 1, such as en'],
    ],
  },
  {
    what: 'tiers out of order',
    hearback: `${MINIMAL}tiers:\n  high: { from: 80 }\n  low: { from: 5 }\n`,
    problems: [
      ['hearback.yaml:17:17', 'high begins at 80, which is not below critical at 75', 'low at 0'],
      ['hearback.yaml:18:16', 'The lowest tier begins at 5', 'Set it to 0'],
    ],
  },
  {
    what: 'more time to claim than to reply',
    hearback: `${MINIMAL}tiers:\n  high: { claimWithin: 2h }\n`,
    problems: [['hearback.yaml:17:24', '2h to claim is longer than 1h to reply', 'At most 1h']],
  },
  {
    what: 'no brand',
    hearback: MINIMAL.replace(/brands:[\s\S]*?platforms/, 'brands: []\nplatforms'),
    problems: [['hearback.yaml:1:1', 'This list has too few items', 'at least 1']],
  },
  { what: 'an empty file', hearback: '', problems: [['hearback.yaml:1:1', 'The file is empty', 'Copy the file']] },
  {
    what: 'a list for the file',
    hearback: '- brands\n',
    problems: [['hearback.yaml:1:1', 'This is a list, but a group of keys belongs here', 'brands, slack']],
  },
  {
    what: 'a key that stands twice, beside another mistake',
    hearback: brandKey('name: Acme again').replace('C0123456789', 'nowhere'),
    problems: [
      ['hearback.yaml:4:5', '"name" stands here a second time', 'Keep one'],
      ['hearback.yaml:5:14', '"nowhere" is not the id', 'C0123456789'],
    ],
  },
  {
    what: 'a tab',
    hearback: edit('    name: Acme', '\tname: Acme'),
    problems: [['hearback.yaml:3:1', 'A tab indents this line', 'spaces']],
  },
  {
    what: 'a quote that never ends points at where it opens',
    hearback: edit('name: Acme', 'name: "Acme'),
    problems: [['hearback.yaml:3:11', 'This is not valid YAML', 'quotes']],
  },
  {
    what: 'a value that needs quotes, because of its colon or its first letter',
    hearback: edit('name: Acme', 'name: Acme: the shop').replace('handle: acme_help', 'handle: @acme_help'),
    problems: [
      ['hearback.yaml:3:11', 'makes a key of this value', 'Put quotes around the value'],
      ['hearback.yaml:9:26', 'A value cannot begin with @', 'Put quotes around the value'],
    ],
  },
  {
    what: 'a colon without a space, an indentation like no other, a list on the line of its key',
    hearback: edit('name: Acme', 'name:Acme').replace('  adminsChannel', ' adminsChannel').replace(' [S0', ' - [S0'),
    problems: [
      ['hearback.yaml:3:5', 'This line is no key with a value', 'with a space behind the colon'],
      ['hearback.yaml:12:1', 'The indentation or a bracket is wrong here', 'Indent the keys of one group alike'],
      ['hearback.yaml:14:12', 'This is not valid YAML', 'Check the indentation'],
    ],
  },
  {
    what: 'an alias to nothing',
    hearback: edit('name: Acme', 'name: *nothing'),
    problems: [['hearback.yaml:3:11', 'An alias cannot be followed', 'behind & and *']],
  },
  {
    what: 'a mistake that came in by a merged key points at where it is written',
    hearback: edit(
      '[{ handle: acme_help }]',
      '\n      - &one { handle: acme_help, evn: X }\n      - { <<: *one, handle: other }',
    ),
    problems: [
      ['hearback.yaml:10:35', '"evn"', 'Did you mean "env"?'],
      ['hearback.yaml:10:35', '"evn"', 'Did you mean "env"?'],
    ],
  },
]
