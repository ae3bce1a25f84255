/** Do the answers and phrases fit the brands, and can every text be sent as it stands? */
import type { ConfigFileName } from './json-schema.ts'
import { nearestName } from './nearest.ts'
import type { ConfigPath } from './problem.ts'
import type { ReadableParts } from './readable-parts.ts'
import { each, type Remark, remark } from './remark.ts'

export function knowledgeEntries({ knowledge, brands, brandIds }: ReadableParts): Remark[] {
  const ids = brandIds.filter((id) => typeof id === 'string')
  // A brand whose own id is at fault may be the one that is meant.
  const allKnown = ids.length > 0 && ids.length === brandIds.length
  const remarks = each(knowledge, (entry, index) => {
    const at = ['entries', index]
    const found: Remark[] = []
    if (allKnown && !ids.includes(entry.brand)) {
      const nearest = nearestName(entry.brand, ids)
      const fix = nearest ? `Did you mean ${JSON.stringify(nearest)}?` : `Known brands: ${ids.join(', ')}`
      const message = `hearback.yaml has no brand with the id ${JSON.stringify(entry.brand)}`
      found.push(remark('error', 'knowledge', [...at, 'brand'], message, fix))
    }
    found.push(...unknownPlaceholders('knowledge', [...at, 'answer'], entry.answer, ['name']))
    const brand = brands?.find((candidate) => candidate?.id === entry.brand)
    if (!brand) return found
    if (!brand.languages.some((language) => sameLanguage(language, entry.language))) {
      const message = `${brand.name} does not answer in ${entry.language}`
      const fix = `Add ${entry.language} to its languages in hearback.yaml, or mend the tag`
      found.push(remark('warning', 'knowledge', [...at, 'language'], message, fix))
    }
    const foreign = linkedHosts(`${entry.url ?? ''} ${entry.answer}`).filter(
      (host) => !brand.linkAllowList.includes(host),
    )
    for (const host of new Set(foreign)) {
      const key = entry.answer.includes(host) ? 'answer' : 'url'
      const message = `Replies of ${brand.name} may not link to ${host}`
      found.push(
        remark('warning', 'knowledge', [...at, key], message, `Add ${host} to its linkAllowList in hearback.yaml`),
      )
    }
    return found
  })
  return remarks
}

/** The names in braces, e.g. `name` in `Hi {name}`. */
const placeholders = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')

const linkedHosts = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/([^\s/?#]+)/g)].map((match) => (match[1] ?? '').toLowerCase())

const primary = (tag: string): string => tag.split('-')[0] ?? tag
const sameLanguage = (a: string, b: string): boolean => primary(a) === primary(b)

export function spokenLanguages({ brands, voice }: ReadableParts): Remark[] {
  if (!voice) return []
  const spoken = Object.keys(voice.phrases)
  return each(brands, (brand, index) =>
    brand.languages.flatMap((language, position) => {
      if (spoken.some((tag) => sameLanguage(tag, language))) return []
      const message = `voice.yaml has no phrases for ${language}, so nothing can be suggested in it`
      const fix = `Add ${language} to its phrases, or take the language out here`
      return [remark('warning', 'hearback', ['brands', index, 'languages', position], message, fix)]
    }),
  )
}

export function voicePhrases({ voice }: ReadableParts): Remark[] {
  return Object.entries(voice?.phrases ?? {}).flatMap(([language, phrases]) => {
    const at = ['phrases', language]
    const texts: [ConfigPath, string][] = [
      ...(['greeting', 'greetingNoName', 'apology', 'signature'] as const).map((key): [ConfigPath, string] => [
        [...at, key],
        phrases[key],
      ]),
      ...Object.entries(phrases.openers).map(([key, text]): [ConfigPath, string] => [[...at, 'openers', key], text]),
      ...Object.entries(phrases.asks).map(([key, text]): [ConfigPath, string] => [[...at, 'asks', key], text]),
    ]
    const remarks = texts.flatMap(([path, text]) => unknownPlaceholders('voice', path, text, ['name', 'brand']))
    if (!placeholders(phrases.greeting).includes('name')) {
      const fix = 'Put {name} where the name of the person goes'
      remarks.push(remark('error', 'voice', [...at, 'greeting'], 'This greeting leaves out the name', fix))
    }
    if (placeholders(phrases.greetingNoName).includes('name')) {
      const message = 'This greeting is for people whose name is not known, but holds {name}'
      remarks.push(remark('error', 'voice', [...at, 'greetingNoName'], message, 'Write it without {name}'))
    }
    if (phrases.openers.question === undefined) {
      const message = 'There is no opener named "question", which serves where none of the others fits'
      remarks.push(
        remark('error', 'voice', [...at, 'openers'], message, 'Add question: with a careful first reply', 'key'),
      )
    }
    return remarks
  })
}

function unknownPlaceholders(file: ConfigFileName, path: ConfigPath, text: string, known: string[]): Remark[] {
  const list = known.map((name) => `{${name}}`).join(' or ')
  return placeholders(text)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const message = `{${name}} is not a placeholder, so customers would read it as it stands`
      return remark('error', file, path, message, `Use ${list}, or write the words`)
    })
}
