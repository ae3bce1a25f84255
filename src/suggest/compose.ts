/** Puts a draft together: greeting, tone, body, request, link and signature, as far as the platform's limit allows. */
import type { Brand, VoicePhrases } from '../domain/settings.ts'
import { fitText } from '../domain/text-length.ts'
import type { SuggestPost } from './contract.ts'
import { fitsLimit } from './fits-limit.ts'

/** Whom and for whom a draft is written. */
export interface Letter {
  post: SuggestPost
  brand: Brand
  phrases: VoicePhrases
  /** Given name, or null to greet without one. */
  name: string | null
}

const tidy = (text: string) => text.replace(/[ \t]{2,}/g, ' ').trim()

/** Fills {brand} and {name}; without a name the place closes up ("Hi {name}, …" becomes "Hi, …"). */
export function fill(text: string, { brand, name }: Pick<Letter, 'brand' | 'name'>): string {
  const branded = text.replaceAll('{brand}', () => brand.name)
  if (name !== null) return branded.replaceAll('{name}', () => name)
  return tidy(branded.replace(/,\s*\{name\}(?=\s*[,.!?;:·\u037e])/gu, '').replace(/\s*\{name\}/gu, ''))
}

export const greetingOf = (letter: Letter): string =>
  letter.name === null ? fill(letter.phrases.greetingNoName, letter) : fill(letter.phrases.greeting, letter)

/** After a greeting that ends in a comma or a colon the sentence goes on in small letters, elsewhere it begins anew. */
const follow = (greeting: string, body: string): string => {
  const first = body.charAt(0)
  return /[.!?]$/.test(greeting) ? first.toUpperCase() + body.slice(1) : body
}

/** On Mastodon only those are told who are named; the other platforms address the author by themselves. */
const prefixOf = (post: SuggestPost): string => (post.platform === 'mastodon' ? `@${post.author.handle} ` : '')

/**
 * Joins the parts in order. Parts marked as spare are left out, last first, until the text fits; what still does not fit is cut at a
 * sentence or word.
 */
function compose(letter: Letter, parts: readonly { text: string; spare: boolean }[]): string {
  const prefix = prefixOf(letter.post)
  const { limit } = letter.post
  let kept = parts.filter((part) => part.text !== '')
  const joined = () => prefix + tidy(kept.map((part) => part.text).join(' '))
  while (!fitsLimit(joined(), limit)) {
    const last = kept.findLastIndex((part) => part.spare)
    if (last < 0) break
    kept = kept.filter((_, index) => index !== last)
  }
  const whole = joined()
  return fitsLimit(whole, limit) ? whole : fitText(whole, limit)
}

/** A first reply for a situation: what we say, and what we need to know. */
export function composeOpener(letter: Letter, opener: string, ask: string | null): string {
  const greeting = greetingOf(letter)
  return compose(letter, [
    { text: greeting, spare: false },
    { text: follow(greeting, fill(opener, letter)), spare: false },
    { text: ask === null ? '' : fill(ask, letter), spare: true },
    { text: fill(letter.phrases.signature, letter), spare: true },
  ])
}

const APOLOGISES =
  /^(?:\S+\s+){0,4}\S*(?:sorry|apolog|beklager|kede af|leid|lo sentimos|sentimos|désolé|navr|lamentamos|desculp|maaf|λυπούμαστε|συγγνώμη|lei oss|ledsna)/iu

/** An answer from the knowledge base in the house's tone: named, apologising where we failed, with its link where it may be given. */
export function composeAnswer(
  letter: Letter,
  answer: string,
  options: { sorry: boolean; link: string | null },
): string {
  const named = /^[^.!?]{0,40}\{name\}/u.test(answer)
  const body = fill(answer, letter)
  const greeting = named ? '' : greetingOf(letter)
  const apology = options.sorry && !APOLOGISES.test(body) ? fill(letter.phrases.apology, letter) : ''
  const opened = apology === '' || named ? '' : follow(greeting, apology)
  return compose(letter, [
    { text: greeting, spare: named },
    { text: opened, spare: true },
    { text: opened === '' && !named ? follow(greeting, body) : body, spare: false },
    { text: options.link ?? '', spare: true },
    { text: fill(letter.phrases.signature, letter), spare: true },
  ])
}

/** An earlier reply made fit for another customer: its greeting is replaced by ours, and {name} filled in. */
export function composePast(letter: Letter, reply: string, greetings: RegExp): string {
  const bare = reply.replace(/^(?:@\S+\s+)+/u, '')
  const greeting = greetingOf(letter)
  const body = fill(bare.replace(greetings, ''), letter)
  return compose(letter, [
    { text: greeting, spare: false },
    { text: follow(greeting, body), spare: false },
  ])
}
