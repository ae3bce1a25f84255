import { describe, expect, it } from 'vitest'
import type { EarlierAnswer } from '../../src/domain/learning.ts'
import { pastRepliesFrom, withoutNames } from '../../src/suggest/past-replies.ts'
import { draftsFor } from './world.ts'

const JONAS = { name: 'Jonas Fjeldgaard', handle: 'jonasfj' }

describe('names of whom an answer was for', () => {
  it.each([
    ['Hi Jonas, it fits.', JONAS, 'Hi {name}, it fits.'],
    ['@jonasfj Dear Jonas Fjeldgaard, it fits.', JONAS, '{name} Dear {name}, it fits.'],
    ["Mr Fjeldgaard's cello fits, jonasfj!", JONAS, 'Mr {name} cello fits, {name}!'],
    ['Γεια σου Νίκο, χωράει.', { name: 'Νίκος Βέργος', handle: 'nikosv' }, 'Γεια σου {name}, χωράει.'],
    ['Hola Ana, sí.', { name: 'Ana-Lucía Ríos (she)', handle: 'analu' }, 'Hola {name}, sí.'],
    ['Your bus is at nine.', { name: 'the bus fan', handle: '' }, 'Your bus is at nine.'],
  ])('%s', (reply, customer, without) => {
    expect(withoutNames(reply, customer)).toBe(without)
  })
})

const earlier = (reply: string, more: Partial<EarlierAnswer> = {}): EarlierAnswer => ({
  question: 'Do your buses have room for a cello?',
  reply,
  language: 'en',
  category: null,
  by: 'U0ANNA',
  ...JONAS,
  ...more,
})
const ANSWER = 'Hi Jonas! A cello may travel on a seat of its own for half the fare, Jonas.'
const asked = '@zorbex is there room for my cello on the bus?'
const pastDraft = (text: string, answers: EarlierAnswer[]) =>
  draftsFor(text, {}, pastRepliesFrom(answers)).drafts.find(({ basis }) => basis === 'past-reply')

describe('an earlier answer', () => {
  it('is offered to the next who asks alike, by their name, with whose answer it was', () => {
    const draft = pastDraft(asked, [earlier(ANSWER)])
    expect(draft?.text).toBe('Hi Maria, A cello may travel on a seat of its own for half the fare, Maria.')
    expect(draft).toMatchObject({ by: 'U0ANNA', reason: 'in English, as this team answered a like question' })
  })

  it('keeps its own first words when it greeted nobody', () => {
    expect(pastDraft(asked, [earlier('Hi, cellos travel on a seat of their own.')])?.text).toBe(
      'Hi Maria, cellos travel on a seat of their own.',
    )
    expect(pastDraft(asked, [earlier('Cellos travel on a seat of their own.')])?.text).toBe(
      'Hi Maria, Cellos travel on a seat of their own.',
    )
  })

  it('of several is the one to the most alike question', () => {
    const others = ['May I eat on the bus?', 'Where do I see how late the bus is?', 'Is there a bus at night?']
    const answers = [...others.map((question) => earlier('No.', { question })), earlier(ANSWER)]
    expect(pastDraft(asked, answers)?.text).toContain('seat of its own')
  })

  it.each<[string, string, EarlierAnswer]>([
    ['about something else', '@zorbex my parcel is wet', earlier(ANSWER)],
    [
      'that shares only small words',
      '@zorbex do you have room for a pram?',
      earlier(ANSWER, { question: 'Do you have a bus for us to hire?' }),
    ],
    ['in another language', asked, earlier(ANSWER, { language: 'da' })],
    ['that concerns one customer', asked, earlier('Hi Jonas, booking 4711 2345 has room for it.')],
    ['with a link that may not go out', asked, earlier('Hi Jonas, see https://cello.elsewhere.example')],
    ['in an emergency', '@zorbex the cello fell on my son on the bus, he is bleeding badly', earlier(ANSWER)],
  ])('%s is not offered', (_, text, answer) => {
    expect(pastDraft(text, [answer])).toBeUndefined()
  })

  it('that says what the knowledge base says is not offered beside it', () => {
    const question = 'can I bring my dog on the bus?'
    const known = draftsFor(`@zorbex ${question}`).drafts[0]
    expect(known?.basis).toBe('knowledge')
    const reply = 'Hi Jonas, dogs travel free on a lead, in the last carriage.'
    expect(pastDraft(`@zorbex ${question}`, [earlier(reply, { question })])).toBeUndefined()
  })
})
