/** What to call the author: the given name where the display name looks like a person's, else nothing. */

/** Words that no person is called by; a display name with one of them is a pseudonym, a firm or a joke. */
const NOT_A_NAME =
  /\b(?:the|official|team|support|news|fan|club|shop|store|bot|daily|travel\w*|coffee|music|photo\w*|official|crypto\w*|nft|deals?|inc|ltd|llc|gmbh|aps|group|media|radio|tv|mom|mum|dad|mama|papa|der|die|das|el|la|los|las|le|les|og|und|and|of|von der|not|im|i'm|just|anonymous|user|admin|dr|mr|mrs|ms|sir)\b/iu

/** A display name that says what somebody is or likes, and nobody's name. */
export const isPseudonym = (displayName: string): boolean => NOT_A_NAME.test(displayName)

/** Given names as written: a capital and small letters, in parts where double-barrelled; no digits, no pictures. */
const GIVEN = /^\p{Lu}\p{Ll}{1,14}(?:[-'’]\p{Lu}?\p{Ll}{1,14})?$/u
const REST = /^(?:\p{Lu}[\p{L}'’-]*\.?|de|da|van|von|bin|binti|af|dos|das|del|al|el)$/u
const SHORTEST = 2
const MOST_PARTS = 4

/** Endings that Greek men's names lose when their bearers are addressed: Νίκος, Νίκο; Γιάννης, Γιάννη. */
const vocative = (name: string): string => {
  if (!/\p{Script=Greek}/u.test(name)) return name
  if (/ος$/.test(name)) return name.replace(/ς$/, '')
  if (/ός$/.test(name)) return name.replace(/ός$/, 'έ')
  return name.replace(/([ηήαάύυ])ς$/, '$1')
}

/** The given name to greet by in `language`, or null. "Maria K.", "Dara Quill | Travel" and "J. Smith" show the range: Maria, Dara, null. */
export function givenName(displayName: string, handle: string, language: string): string | null {
  const bare = displayName
    .replace(/\(.*?\)|[|·•~].*$|,.*$/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}/gu, ' ')
    .trim()
  if (bare === '' || bare.toLowerCase() === handle.toLowerCase() || /\d|[_@#/\\+]|https?/u.test(bare)) return null
  const parts = bare.split(/\s+/)
  const [first, ...rest] = parts
  if (first === undefined || parts.length > MOST_PARTS || NOT_A_NAME.test(bare)) return null
  if (!GIVEN.test(first) || first.length < SHORTEST || !rest.every((part) => REST.test(part))) return null
  return language === 'el' ? vocative(first) : first
}
