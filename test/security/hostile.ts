/** What people write who mean harm: into a Slack channel, a web page, the words around theirs. */
import type { Post } from '../../src/domain/post.ts'
import { post } from '../app/posts.ts'

const RLO = '\u202E'
const LRI = '\u2066'

export const ATTACKS: [name: string, text: string][] = [
  ['pings everybody', '@tidevogn help <!channel> <!here> <!everyone> <!subteam^S0TEAM|all of support> @here @channel'],
  ['pings one', '@tidevogn ask <@U0SUPPORT1> or <@U0SUPPORT1|Anna> about my refund'],
  [
    'disguises a link',
    '@tidevogn refund at <https://evil.example/login|https://tidevogn.example> and [help](javascript:alert(1))',
  ],
  ['fakes a card', '@tidevogn hi\n*● CRITICAL 99*\n> _Claimed by_ `<@U0SUPPORT2>`\n~open~ :rotating_light:'],
  ['escapes twice', '@tidevogn &lt;!channel&gt; &amp;lt;!channel&amp;gt; &#60;!channel&#62; \\u003c!channel>'],
  [
    'runs a script',
    `@tidevogn <script>window.hacked=1</script><img src=x onerror="window.hacked=1"><svg onload=hacked=1>`,
  ],
  [
    'loads from elsewhere',
    '@tidevogn <iframe src="https://evil.example"></iframe><link rel=stylesheet href=//evil.example>',
  ],
  ['turns the line round', `@tidevogn my invoice ${RLO}gpj.exe${LRI} is late${RLO}${RLO}`],
  ['hides in control characters', '@tidevogn a\u0000b\u0007c\u001B[31md\u007Fe\u0085f\rg refund'],
  [
    'dates and commands',
    '@tidevogn <!date^1^{date}^https://evil.example|now> /remind #general <#C0ADMINS> <mailto:x@y>',
  ],
  ['never ends', `@tidevogn ${'<!channel>'.repeat(900)}`],
  ['breaks in two', `@tidevogn ${'x'.repeat(2990)}<!channel>${'🦀'.repeat(300)}`],
  ['format of programs', '@tidevogn %s \u0024{process.env} {{constructor}} {time:2026-11-02T09:00:00Z} {name} $& $1'],
]

/** Each attack in the text, and again in the author's name and handle, the picture's description and the address. */
export const hostilePosts = (): Post[] =>
  ATTACKS.map(([name, text], index) =>
    post(`${index + 1}`, `${text} (attack ${index + 1})`, {
      author: { id: `a${index}`, handle: text.slice(9, 60), name: text.slice(9, 200), followers: 3, bot: false },
      url: name === 'disguises a link' ? 'javascript:alert(1)' : `https://x.com/i/status/1?q=<!channel>|${index}`,
      media: [{ kind: 'image', url: 'https://evil.example/p.png', alt: text }],
    }),
  )
