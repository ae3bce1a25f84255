/** A post's HTML as the text that a person reads: line breaks and lists kept, links in full, names and tags as written. */
import { compile, type DomNode, type FormatCallback } from 'html-to-text'
import { storable } from '../storable.ts'

/** The words of an element and all below it. */
const wordsOf = ({ data, children }: DomNode): string => data ?? (children ?? []).map(wordsOf).join('')

const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

/**
 * Servers shorten links by hiding parts of them, so their own words are useless: the address itself is shown. Words that are no
 * address stay, with the address behind them. Names and tags are links as well, and are shown as they are.
 */
const link: FormatCallback = (element, walk, builder) => {
  const attributes: Record<string, string | undefined> = element.attribs ?? {}
  const href = attributes.href ?? ''
  const words = wordsOf(element).trim()
  const isName = /\b(mention|hashtag)\b/.test(attributes.class ?? '') || /^[@#]\S*$/u.test(words)
  if (isName || href === '' || !/^https?:/.test(href)) {
    walk(element.children, builder)
    return
  }
  const isAddress = words === '' || bare(href).includes(bare(words).replace(/…$/, ''))
  if (!isAddress) {
    walk(element.children, builder)
    builder.addInline(` (${href})`, { noWordTransform: true })
    return
  }
  builder.addInline(href, { noWordTransform: true })
}

const plainBlock = { leadingLineBreaks: 2, trailingLineBreaks: 2, uppercase: false }

const convert = compile({
  wordwrap: false,
  // Its own list counts the zero-width space as white space, and drops it.
  whitespaceCharacters: ' \t\r\n\f',
  formatters: { link },
  selectors: [
    { selector: 'a', format: 'link' },
    { selector: 'img', format: 'skip' },
    { selector: 'blockquote', format: 'blockquote', options: { trimEmptyLines: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'heading', options: plainBlock })),
  ],
})

export const textOf = (html: string): string => storable(convert(html))
