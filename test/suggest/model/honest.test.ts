import { expect, test } from 'vitest'
import { systemClock } from '../../../src/domain/clock.ts'
import { createModelDrafter } from '../../../src/suggest/model/drafter.ts'
import { createTriager } from '../../../src/triage/index.ts'
import { testSettings } from '../../app/house.ts'
import { contextOf, postOf } from '../../triage/world.ts'
import { answering, LIMIT } from './asked.ts'

const settings = testSettings()
const brand = settings.brands[0] ?? contextOf().brand
const triage = createTriager(settings)

interface Said {
  post: string
  says: string
  from: string
  language: string
}

/** The shipped entries in other words, as a model that keeps to them would write. */
const SAID: Said[] = [
  {
    post: 'Can I still move my crossing tomorrow to Friday?',
    says: 'you can move your crossing yourself under My trips, up to 3 hours before departure. With Free-change that costs nothing, with Plain 12 EUR plus the difference in fare.',
    from: 'tv-change',
    language: 'en',
  },
  {
    post: 'How long until I get my money back for the cancelled cabin?',
    says: 'please ask for it under My trips. The money is usually back on your card within 8 working days.',
    from: 'tv-refund',
    language: 'en',
  },
  {
    post: 'can my cat come on the ferry with me',
    says: 'yes, cats are welcome. Your cat can travel in one of our pet cabins for 30 EUR, or in a carrier on your lap.',
    from: 'tv-pets',
    language: 'en',
  },
  {
    post: 'I left my jacket on the ship yesterday, what can I do?',
    says: 'please fill in the Lost on board form with the date, the ship and a description of your jacket. We keep what is found for 60 days and write to you when there is a match.',
    from: 'tv-luggage',
    language: 'en',
  },
  {
    post: 'is the crossing to Harwich running today?',
    says: 'you find every departure live on our Today page. If yours is cancelled, you can choose there between the next crossing and your money back.',
    from: 'tv-status',
    language: 'en',
  },
  {
    post: 'My mother uses a wheelchair, can she get to the cabin?',
    says: 'all cabins on deck 5 are step-free and our crew helps her aboard. Please let us know 24 hours ahead under My trips, Assistance.',
    from: 'tv-assist',
    language: 'en',
  },
  {
    post: 'Wie lange dauert die Erstattung?',
    says: 'das Geld ist in der Regel nach 8 Werktagen wieder auf Ihrer Karte. Stornieren können Sie unter Meine Reisen.',
    from: 'tv-refund-de',
    language: 'de',
  },
  {
    post: 'Hvornår får jeg mine penge tilbage?',
    says: 'Du beder om pengene under My trips, og de er som regel tilbage på kortet efter 8 hverdage.',
    from: 'tv-refund',
    language: 'da',
  },
  {
    post: 'Kann ich mein Fahrrad mitnehmen?',
    says: 'Fahrräder sind auf beiden Fähren willkommen und kosten 9 EUR. Bitte buchen Sie den Platz zusammen mit der Fahrkarte.',
    from: 'tv-bike',
    language: 'de',
  },
  {
    post: 'Puis-je emmener mon chien ?',
    says: 'votre chien peut voyager dans une de nos cabines pour animaux (30 EUR). Merci de choisir cette cabine lors de la réservation.',
    from: 'tv-pets',
    language: 'fr',
  },
]

test.each(SAID)('a model that keeps to the entry is let through: $post', async ({ post, says, from, language }) => {
  const model = answering({ text: says, knowledgeIds: [from], language, refused: false })
  const judged = triage(postOf(post), contextOf({ brand }))
  const request = { post: { ...postOf(post), limit: LIMIT }, brand, triage: judged }
  const result = await createModelDrafter({ settings, model, clock: systemClock }).prepare(request)?.run()
  expect(result).toMatchObject({ result: 'drafted', suggestion: { knowledgeId: from, language } })
  // Prices of a local model are nought, so it is free; the words stand whole in the draft.
  expect(result).toMatchObject({ usd: 0, suggestion: { text: expect.stringContaining(says.slice(1)) } })
})
