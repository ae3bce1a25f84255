import { z } from 'zod'
import { languageTag, words } from './scalars.ts'

/** What the voice guard knows how to check. */
const VOICE_RULES = [
  'promise',
  'compensation',
  'personal-data',
  'blame',
  'sarcasm',
  'shouting',
  'jargon',
  'placeholder',
  'foreign-link',
  'internal-word',
  'wrong-name',
  'one-breath',
  'cheer',
  'too-long',
] as const

/** One optional key for each rule; what is not named stays out, so that the guard's own default applies. */
const byRule = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(VOICE_RULES), value).default({})

const policy = z
  .strictObject({
    rules: byRule(z.enum(['off', 'warn', 'block']).describe('off, warn or block')).describe(
      'How strictly each rule is kept. warn: people may send all the same. block: the text must be changed.',
    ),
    words: byRule(z.array(words('A word or phrase'))).describe('More words for a rule, in any language.'),
    internalWords: z
      .array(words('A word or phrase'))
      .default([])
      .describe('Words that customers never read: project names, nicknames, codes.'),
    longestSentence: z
      .number()
      .int()
      .min(10)
      .max(200)
      .default(35)
      .describe('A sentence of more words than this is too long for one breath.'),
    compensationUpTo: z
      .number()
      .min(0)
      .default(0)
      .describe('The most that a reply may offer, as a number in any currency; 0 for nothing.'),
  })
  .prefault({})
  .describe('What a reply may say. Drafts and edits are checked against it.')

const phrases = z
  .strictObject({
    greeting: words('Greeting of a person whose name is known, with {name}', ['Hi {name},']),
    greetingNoName: words('Greeting where no name is known', ['Hello,']),
    apology: words('Said before an answer when we failed the author', ['We are sorry about that.']),
    openers: z
      .record(z.string(), words('A first reply'))
      .describe('Careful first replies by situation; `question` serves where none fits.'),
    asks: z
      .record(z.string(), words('A request'))
      .default({})
      .describe('Asks for what is missing, in private: booking, order, account, place, details.'),
    signature: z.string().default('').describe('At the end of every draft; may be empty.'),
  })
  .describe('Phrases of one language.')

export const voiceFile = z.strictObject({
  policy,
  phrases: z
    .record(languageTag('Language tag, such as en or pt-BR'), phrases)
    .default({})
    .describe('How the brand speaks, by language. Texts may hold {name} and {brand}.'),
})
