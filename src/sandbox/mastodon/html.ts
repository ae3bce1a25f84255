/** A text as Mastodon makes it HTML: paragraphs, hidden parts of links, names and tags as links of their own kind. */
import type { MastodonUser, MastodonWorld } from './world.ts'
import { NAMES } from './world.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** Mastodon shows 30 signs after the protocol. */
const SHOWN = 30

const linkTo = (url: string): string => {
  const protocol = /^https?:\/\//.exec(url)?.[0] ?? ''
  const rest = url.slice(protocol.length)
  const cut = rest.length > SHOWN
  return (
    `<a href="${escaped(url)}" target="_blank" rel="nofollow noopener noreferrer" translate="no">` +
    `<span class="invisible">${protocol}</span><span class="${cut ? 'ellipsis' : ''}">${escaped(rest.slice(0, SHOWN))}</span>` +
    `<span class="invisible">${escaped(rest.slice(SHOWN))}</span></a>`
  )
}

export const profileUrl = ({ acct }: MastodonUser, { host }: MastodonWorld): string => {
  const [user, server = host] = acct.split('@')
  return `https://${server}/@${user}`
}

const nameLink = (user: MastodonUser, world: MastodonWorld): string =>
  `<span class="h-card" translate="no"><a href="${profileUrl(user, world)}" class="u-url mention">@<span>${user.acct.split('@')[0]}</span></a></span>`

const tagLink = (tag: string, { host }: MastodonWorld): string =>
  `<a href="https://${host}/tags/${encodeURIComponent(tag)}" class="mention hashtag" rel="tag">#<span>${escaped(tag)}</span></a>`

const SPECIAL = new RegExp(
  `(?<url>https?:\\/\\/[^\\s<>"]+[^\\s<>".,;:!?)])|(?<name>${NAMES.source})|(?<![\\w&/])#(?<tag>[\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*)`,
  'gu',
)

const inline = (text: string, world: MastodonWorld): string => {
  let result = ''
  let from = 0
  for (const found of text.matchAll(SPECIAL)) {
    const { url, name, tag } = found.groups ?? {}
    const user = name === undefined ? null : world.findUser(name.slice(1))
    result += escaped(text.slice(from, found.index))
    if (url !== undefined) result += linkTo(url)
    else if (tag !== undefined) result += tagLink(tag, world)
    else result += user ? nameLink(user, world) : escaped(found[0])
    from = found.index + found[0].length
  }
  return result + escaped(text.slice(from))
}

export const htmlOf = (text: string, world: MastodonWorld): string =>
  text
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${paragraph
          .split('\n')
          .map((line) => inline(line, world))
          .join('<br />')}</p>`,
    )
    .join('')

export const tagsIn = (text: string): string[] =>
  [...text.matchAll(SPECIAL)].flatMap(({ groups }) => (groups?.tag === undefined ? [] : [groups.tag]))
