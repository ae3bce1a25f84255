/** Posts for measuring: varied in length, language and matter, none twice the same. */
import { seededRandom } from '../../src/domain/clock.ts'
import type { Post } from '../../src/domain/post.ts'

const OPENINGS = [
  'Hi @tidevogn,',
  'Hej,',
  'Hallo @tidevogn!',
  'Bonjour',
  'So',
  'Hola,',
  '@tidevogn',
  'Γεια σας,',
  'Halo kak,',
  'Hi there',
]
const MATTERS = [
  'my train was cancelled this morning and nobody at the station could tell me anything',
  'can I take my bicycle on the night train without booking it first?',
  'jeg har ventet på min refusion i tre uger nu, og I svarer ikke på mine mails',
  'die App stürzt seit heute früh bei jedem Öffnen ab, so komme ich nicht an mein Ticket',
  'the crew on the Harwich boat were wonderful with our two small children, thank you',
  'le paiement a été prélevé deux fois et le service client ne répond pas',
  'el café llegó roto y el paquete mojado, quiero cambiarlo',
  'aplikasinya tidak bisa dibuka dari tadi pagi, tolong dibantu',
  'η παραγγελία μου δεν έχει φτάσει ακόμα, τι γίνεται;',
  'your newsletter still comes every week though I have unsubscribed from it twice',
]
const ENDINGS = [
  '',
  ' Please help.',
  ' 😡',
  ' Tak!',
  ' #travel',
  ' It is the third time I write.',
  ' We leave in an hour.',
  ' Cheers',
]

export function benchPosts(count: number): Post[] {
  const random = seededRandom(7)
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? ''
  return Array.from({ length: count }, (_, index) => ({
    platform: 'x',
    externalId: String(1_000_000 + index),
    url: `https://x.com/i/status/${1_000_000 + index}`,
    text: `${pick(OPENINGS)} ${pick(MATTERS)}${pick(ENDINGS)} (${index})`,
    html: null,
    language: null,
    postedAt: new Date(Date.UTC(2026, 10, 2, 9, 0, 0) + index * 1000),
    editedAt: null,
    kind: 'mention',
    author: {
      id: `a${index % (count / 2)}`,
      handle: `someone${index}`,
      name: `Someone ${index}`,
      followers: Math.floor(random() * 5000),
      bot: false,
    },
    rootId: String(1_000_000 + index),
    parentId: null,
    media: [],
    metrics: { likes: 0, reposts: 0, replies: 0 },
    state: 'live',
    own: false,
    repost: false,
    reply: { allowed: true },
    limit: { max: 280, unit: 'x-weighted' },
    replyRef: {},
  }))
}
