/** What reads as a link, and where it leads: one rule for what people write and for what a model does. */
import { domainToASCII } from 'node:url'
import twitterText from 'twitter-text'

export interface Link {
  /** As it stands in the text, without the signs around it. */
  text: string
  /** UTF-16 offset of the word that it stands in. */
  start: number
  /** The hosts in it, as the URL standard writes them; null for one that cannot be read. */
  hosts: (string | null)[]
}

/** Full stops and at signs of other scripts and widths stand for ours. */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[。．｡·․‧]/gu, '.')
    .replace(/[﹫＠]/gu, '@')

/** A word without the brackets, quotation marks and full stops around it. */
export const bare = (token: string): string =>
  token.replace(/^[("'“”„«»‘’[]+/gu, '').replace(/[)"'“”„«»‘’\].,;:!?…]+$/gu, '')

/** Without any of these nothing in the text is a link. */
const MAY_BE_LINK = /[\p{L}\p{N}-][.。．｡·․‧]\p{L}|:\/|https?:|www/iu
const WITH_SCHEME = /[a-z][a-z0-9+.-]{1,20}:\/\/.*|https?:.*/iu
const WWW = /(?<![\p{L}\p{N}@.-])www\..+/iu
/** Letters of a host up to its last label, neither part of an address for mail nor of the name of an account. */
const DOMAIN =
  /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(\p{L}{2,24}|xn--[a-z0-9-]+)(?![\p{L}\p{N}@_-])(?<path>[/\\])?/giu
/** Kept for examples and tests (RFC 2606), and for hidden services (RFC 7686). */
const RESERVED: ReadonlySet<string> = new Set(['example', 'test', 'invalid', 'onion'])

const topLevels = new Map<string, boolean>()

/** Whether hosts end like that. The package knows the list by which X makes links of bare names. */
function isTopLevel(label: string): boolean {
  const form = label.toLowerCase()
  const known = topLevels.get(form)
  if (known !== undefined) return known
  const found = RESERVED.has(form) || form.startsWith('xn--') || twitterText.extractUrls(`aa.${form}`).length > 0
  topLevels.set(form, found)
  return found
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return hostname === '' ? null : hostname.replace(/\.$/, '')
}

function hostsIn(token: string): (string | null)[] {
  const schemed = WITH_SCHEME.exec(token)
  const before = schemed === null ? token : token.slice(0, schemed.index)
  const www = WWW.exec(before)
  const plain = www === null ? before : before.slice(0, www.index)
  const named = [...plain.matchAll(DOMAIN)].filter(
    ({ 1: last = '', groups }) => groups?.path !== undefined || isTopLevel(last),
  )
  return [
    ...named.map(([name]) => hostOf(`https://${name}`)),
    ...(www === null ? [] : [hostOf(`https://${www[0]}`)]),
    ...(schemed === null ? [] : [hostOf(schemed[0])]),
  ]
}

/** The words of the text that hold a link. Any string is allowed. */
export function linksIn(text: string): Link[] {
  if (!MAY_BE_LINK.test(text)) return []
  return [...text.matchAll(/\S+/gu)].flatMap(({ index, 0: word }): Link[] => {
    if (!MAY_BE_LINK.test(word)) return []
    const token = bare(plainSigns(word))
    const hosts = hostsIn(token)
    return hosts.length === 0 ? [] : [{ text: token, start: index, hosts }]
  })
}

const asciiHosts = new Map<string, string>()
function asciiHost(host: string): string {
  const known = asciiHosts.get(host)
  if (known !== undefined) return known
  const ascii = domainToASCII(host) || host.toLowerCase()
  asciiHosts.set(host, ascii)
  return ascii
}

/** Whether replies may link to a host: one of the list, or one below it. */
export const isOwnHost = (host: string, allowed: readonly string[]): boolean =>
  allowed.map(asciiHost).some((own) => host === own || host.endsWith(`.${own}`))
