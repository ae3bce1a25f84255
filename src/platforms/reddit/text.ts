/** Reddit's text as a person reads it. We ask for it unescaped (`raw_json`), so `&amp;` in it is what somebody wrote. */
import { storable } from '../storable.ts'

/** Reddit's editor writes empty lines as a sign without width, spelt out. */
const EDITOR_BLANKS = /^&#x200B;$\n?/gim

/** Markdown stays as it is: people read it well enough, and nothing of what was written is lost. */
export const plain = (markdown: string): string => storable(markdown.replace(EDITOR_BLANKS, '')).trim()

/** What Reddit puts in the place of a text that is gone. */
export const isPlaceholder = (text: string): boolean => /^\[ ?(deleted|removed)( by \w+)? ?\]$/.test(text.trim())

export const DELETED_AUTHOR = '[deleted]'

/** Whether the text calls the account by name. */
export const namesAccount = (text: string, username: string): boolean =>
  new RegExp(`(?<![\\w/])/?u/${username}(?![\\w-])`, 'i').test(text)
