import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLength } from '../../src/domain/text-length.ts'
import { draftsFor, VOICE } from './world.ts'

const first = (text: string, more = {}) => draftsFor(text, more).drafts[0]

describe('answers from the knowledge base', () => {
  it('greet by name, hold the link that may be given, and say where they come from', () => {
    expect(first('@zorbex can I bring my dog on the bus?')).toMatchObject({
      basis: 'knowledge',
      knowledgeId: 'dogs',
      text: 'Hi Maria, dogs travel free on a lead, in the last carriage. https://zorbex.example/dogs',
      reason: 'in English, from "Dogs on board"',
      findings: [],
    })
  })

  it('never hold a link that the brand may not give', () => {
    const { drafts } = draftsFor('@zorbex how do I get a refund for my ticket?')
    expect(drafts[0]?.knowledgeId).toBe('refund')
    for (const draft of drafts) expect(draft.text).not.toContain('elsewhere.example')
  })

  it('say so when they are in another language than the post', () => {
    expect(first('@zorbex is there wifi on board?')).toMatchObject({
      knowledgeId: 'wifi',
      language: 'da',
      reason: 'in Danish, the post is in English, from "Wifi ombord"',
    })
  })

  it('close up where no name is known', () => {
    const author = { id: '1', handle: 'busfan99', name: 'busfan99', followers: 1, bot: false }
    expect(first('@zorbex can I bring my dog on the bus?', { author })?.text).toMatch(/^Hi, dogs travel free/)
    expect(first('@zorbex is there wifi on board?', { author })?.text).toMatch(/alle busser\. Koden/)
  })

  it.each([
    ['nothing like it is known', '@zorbex do your captains like opera?'],
    ['somebody may be in danger', '@zorbex my dog bit a child on the bus, she is bleeding and needs an ambulance'],
    ['a lawyer is at work', '@zorbex my lawyer asks how I get a refund'],
  ])('are not offered when %s', (_, text) => {
    const { drafts } = draftsFor(text)
    expect(drafts.map((draft) => draft.basis)).toEqual(['opener'])
    expect(drafts[0]?.reason).toMatch(/nothing in the knowledge base fits|a matter for a person/)
  })
})

describe('first replies', () => {
  it.each([
    ['en', '@zorbex my suitcase came back broken'],
    ['da', '@zorbex min kuffert er gået i stykker, det er ikke i orden'],
    ['de', '@zorbex mein Koffer ist kaputt zurückgekommen'],
    ['es', '@zorbex mi maleta ha llegado rota'],
    ['fr', '@zorbex ma valise est arrivée cassée'],
    ['pt', '@zorbex a minha mala chegou partida'],
    ['id', '@zorbex koper saya rusak pas sampai'],
    ['ms', '@zorbex beg saya rosak masa sampai'],
    ['el', '@zorbex η βαλίτσα μου έφτασε σπασμένη'],
  ])('are written in %s for a post in it, and pass the voice guard', (language, text) => {
    const { judged, drafts } = draftsFor(text)
    expect(judged.language).toBe(language)
    const opener = drafts.find((draft) => draft.basis === 'opener')
    expect(opener?.language).toBe(language)
    expect(opener?.text).toContain('Maria')
    expect(opener?.findings).toEqual([])
  })

  it('do not cheer or apologise in an emergency, and ask where to find the person', () => {
    const draft = first('@zorbex my son fell on your stairs, he is bleeding badly')
    expect(draft?.text).toContain(VOICE.phrases.en?.openers.emergency)
    expect(draft?.text).not.toContain('!')
    expect(draft?.text).toContain('private message')
  })

  it('thank for praise and ask for nothing', () => {
    const text = first('@zorbex thank you so much for the lovely trip, the crew was wonderful')?.text
    expect(text).toMatch(/thank you/i)
    expect(text).not.toContain('?')
  })

  it('ask for a booking number in private only', () => {
    const text = first('@zorbex you charged me twice for my trip')?.text
    expect(text).toMatch(/order number|booking number/)
    expect(text).toContain('private message')
  })

  it('are not written where none is needed', () => {
    expect(draftsFor('You won a free phone! Click here to claim your prize http://prize.example').drafts).toEqual([])
  })

  it('name the author on Mastodon, where only those are told who are named', () => {
    expect(
      first('@zorbex my suitcase came back broken', {
        platform: 'mastodon',
        author: { id: '1', handle: 'maria@sea.example', name: 'Maria', followers: 1, bot: false },
        limit: { max: 500, unit: 'mastodon' },
      })?.text,
    ).toMatch(/^@maria@sea\.example Hi Maria,/)
  })
})

describe('what this team answered before', () => {
  const past = [
    {
      question: 'Do your buses have room for a cello?',
      reply: 'Hi Jonas! A cello may travel on a seat of its own for half the fare.',
      language: 'en',
    },
  ]
  it('is offered for a like question, with the greeting of this customer', () => {
    const { drafts } = draftsFor('@zorbex is there room for my cello on the bus?', {}, past)
    const draft = drafts.find(({ basis }) => basis === 'past-reply')
    expect(draft?.text).toBe('Hi Maria, A cello may travel on a seat of its own for half the fare.')
    expect(draft?.text).not.toContain('Jonas')
  })

  it('is left alone for another one', () => {
    const { drafts } = draftsFor('@zorbex my parcel is wet', {}, past)
    expect(drafts.map(({ basis }) => basis)).not.toContain('past-reply')
  })
})

it('for any text and limit, drafts fit, are three at most, and are the same each time', () => {
  const words =
    'Can I bring my dog @zorbex refund broken thanks late 😡 ? ! ikke hund wifi Erstattung billete μου'.split(' ')
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 20, max: 600 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      (said, max, name) => {
        const more = {
          limit: { max, unit: 'characters' as const },
          author: { id: '1', handle: 'someone', name, followers: 1, bot: false },
        }
        const { judged, drafts } = draftsFor(`@zorbex ${said}`, more)
        expect(drafts.length).toBeLessThanOrEqual(3)
        if (judged.needsReply) expect(drafts.length).toBeGreaterThan(0)
        for (const draft of drafts) {
          expect(textLength(draft.text, 'characters')).toBeLessThanOrEqual(max)
          expect(draft.text).not.toMatch(/\{name\}|\{brand\}/)
        }
        expect(draftsFor(`@zorbex ${said}`, more).drafts).toEqual(drafts)
      },
    ),
    { numRuns: 200 },
  )
})
