import { describe, expect, test } from 'vitest'
import { type Answered, answersAnew, concernsOneCustomer, kindOfReply } from '../../src/domain/learning.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'

const draft = (text: string, knowledgeId: string | null = null): Suggestion => ({
  text,
  language: 'en',
  basis: knowledgeId === null ? 'opener' : 'knowledge',
  knowledgeId,
  reason: '',
  findings: [],
})

describe('a reply', () => {
  test('is sent as suggested when it is one of the drafts, else a person has written it', () => {
    expect(kindOfReply('Hello there. ', [draft('Hi'), draft('Hello there.')])).toBe('sent')
    expect(kindOfReply('Hello, there.', [draft('Hello there.')])).toBe('edited')
  })

  test.each([
    'Write to maria@harbour.example and we look into it.',
    'Your booking 4711 2345 is on its way.',
    'We found AB12CD and have moved it.',
    'Call us on +45 70 70 70 70.',
  ])('concerns one customer alone: %s', (reply) => {
    expect(concernsOneCustomer(reply)).toBe(true)
  })

  test.each([
    '@maria@sea.example Dogs travel free in carriage 12.',
    'The desk is open 08:00-22:30, also on 24.12.',
    'Half the fare, 1.250 kr at most, from 2027.',
    'Read on at https://help.example/articles/1234567.',
  ])('may be said to others: %s', (reply) => {
    expect(concernsOneCustomer(reply)).toBe(false)
  })
})

describe('an answer that the knowledge base did not have', () => {
  const asked: Answered = { intent: 'question', tier: 'normal', suggestions: [draft('Hi, which day was it?')] }
  const answer = 'Hi Maria, a cello travels on a seat of its own.'

  test('is one that a person wrote to a question or complaint', () => {
    expect(answersAnew(asked, answer)).toBe(true)
    expect(answersAnew({ ...asked, intent: 'complaint' }, answer)).toBe(true)
  })

  test.each<[string, Partial<Answered>, string]>([
    ['there was an entry', { suggestions: [draft('x', 'cello')] }, answer],
    ['nothing was asked', { intent: 'praise' }, answer],
    ['the matter was grave', { tier: 'critical' }, answer],
    ['the draft went out as it was', {}, 'Hi, which day was it?'],
    ['it asks back', {}, 'Hi Maria, which cello do you mean?'],
    ['it concerns one customer', {}, 'Hi Maria, 4711 2345 is refunded.'],
  ])('is none when %s', (_, more, reply) => {
    expect(answersAnew({ ...asked, ...more }, reply)).toBe(false)
  })
})
