import { z } from 'zod'
import { CATEGORIES } from '../../domain/urgency.ts'
import { httpUrl, identifier, languageTag, words } from './scalars.ts'

const knowledgeEntry = z.strictObject({
  id: identifier('Short name of this entry, unique in the file', 'acme-refund'),
  brand: identifier('Id of the brand whose answer this is', 'acme'),
  title: words('What the entry is about, as the card names it', ['Refunds']),
  questions: z
    .array(words('A question', ['How long does a refund take?']))
    .min(1)
    .describe('How customers ask it, in their words and in every language you expect. Three or more work best.'),
  answer: words('The answer. {name} becomes the name of the person.', [
    'Hi {name}, a refund takes up to 8 working days.',
  ]),
  language: languageTag('Language of the answer'),
  url: httpUrl('Page with more about it', 'https://help.acme.example/refund').nullable().default(null),
  category: z.enum(CATEGORIES).nullable().default(null).describe('Topic that this entry belongs to.'),
})

export const knowledgeFile = z.strictObject({
  entries: z.array(knowledgeEntry).default([]).describe('The answers that suggestions are built on.'),
})
