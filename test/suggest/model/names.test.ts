/** A name that neither the cited answers nor the post have is an invention of the model. */
import { describe, expect, test } from 'vitest'
import { hasForeignName } from '../../../src/suggest/model/own-words.ts'
import { KNOWLEDGE } from '../../triage/world.ts'
import { VOICE } from '../world.ts'
import { answering, ask, DOGS } from './asked.ts'

const isForeign = (text: string, language = 'en') => {
  const phrases = VOICE.phrases[language] ?? VOICE.phrases.en
  if (phrases === undefined) throw new Error('No phrases')
  const cited = KNOWLEDGE.filter(({ id }) => id === 'dogs' || id === 'refund')
  return hasForeignName(text, language, {
    cited,
    phrases,
    brandName: 'Zorbex Express',
    post: 'Can I take my dog to Old Harbour with Anna Berg?',
  })
}

test('a draft with one is thrown away', async () => {
  const text =
    'yes, your dog is welcome on board. Dogs travel free on a lead, in the last carriage, says Lars Petersen.'
  const result = await ask('@zorbex Is my dog allowed on board?', answering({ ...DOGS, text }))
  expect(result).toMatchObject({ result: 'discarded', why: 'name' })
})

describe('a foreign name', () => {
  test.each([
    ['en', 'dogs travel free on a lead, says Lars Petersen.'],
    ['en', 'dogs travel free on a lead, says Lars.'],
    ['en', 'Lars Petersen says that dogs travel free.'],
    ['en', 'ask for Mr. Petersen in the last carriage.'],
    ['en', 'dogs travel free on a lead (Jean-Luc knows).'],
    ['en', 'dogs travel free to Copenhagen.'],
    ['da', 'hunde rejser gratis i snor, siger Lars Petersen.'],
    ['es', 'los perros viajan gratis, dice María Ríos.'],
    ['fr', 'les chiens voyagent gratuitement, dit Jean Petit.'],
    ['id', 'anjing boleh ikut, kata Budi Santoso.'],
    ['el', 'τα σκυλιά ταξιδεύουν δωρεάν, λέει ο Νίκος Βέργος.'],
    ['de', 'Hunde fahren an der Leine mit, sagt Lars Petersen.'],
    ['de', 'Bitte fragen Sie Herrn Petersen nach dem Wagen.'],
    ['de', 'Lars Petersen sagt, dass Hunde an der Leine mitfahren.'],
  ])('%s: %s', (language, text) => expect(isForeign(text, language)).toBe(true))
})

describe('none', () => {
  test.each([
    ['en', 'Dogs travel free. You can ask for a refund under My trips, I think, or by SMS or on the PDF.'],
    ['en', 'your dog may come to Old Harbour with Anna Berg.'],
    ['en', 'welcome at Zorbex Express! Dogs travel free: The lead is needed.'],
    ['en', '“Dogs” travel free… Yes, all of them.'],
    [
      'de',
      'Ihr Hund fährt an der Leine im letzten Wagen mit, und Sie zahlen für Ihre Fahrt wie immer. Die Erstattung dauert fünf Werktage.',
    ],
    ['de', 'Hunde dürfen mit. Bei Fragen zu Ihrer Fahrkarte helfen wir Ihnen gern.'],
    ['el', 'Τα σκυλιά ταξιδεύουν δωρεάν. Μπορείτε να Σας βοηθήσουμε;'],
    ['id', 'anjing Anda boleh ikut, Kak.'],
    ['da', 'hunde rejser gratis. Det skal De vide, og I er velkomne.'],
  ])('%s: %s', (language, text) => expect(isForeign(text, language)).toBe(false))
})
