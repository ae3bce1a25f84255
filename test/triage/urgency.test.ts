import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIERS as ORDER } from '../../src/domain/urgency.ts'
import { URGENCY_FLOORS, URGENCY_WEIGHTS } from '../../src/domain/urgency-weights.ts'
import { createTriager } from '../../src/triage/index.ts'
import { LABELS } from '../../src/triage/labels.ts'
import { SMALL_WORDS } from '../../src/triage/lexicon/function-words.ts'
import { scoreUrgency, tierOf } from '../../src/triage/urgency.ts'
import { fold } from '../../src/triage/words.ts'
import { contextOf, judge, postOf, reasonKeys, SETTINGS, TIERS, triage } from './world.ts'

const scoring = { tiers: TIERS, urgency: { weights: URGENCY_WEIGHTS, floors: URGENCY_FLOORS, words: {} } }
const sum = (factors: readonly { points: number }[]) => factors.reduce((total, { points }) => total + points, 0)

describe('the sum that the card shows', () => {
  it('adds up, floor and cuts included', () => {
    const urgency = scoreUrgency(
      { intent: 'complaint', reasons: [{ key: 'law', words: ['lawyer'] }], followers: 10, reachCounts: true },
      scoring,
      LABELS,
    )
    expect(urgency).toMatchObject({ score: 76, tier: 'critical' })
    expect(sum(urgency.factors)).toBe(76)
    expect(urgency.factors.map(({ key }) => key)).toEqual(['law', 'intent-complaint', 'floor'])
  })

  it('never makes many small reasons critical', () => {
    const urgency = scoreUrgency(
      {
        intent: 'complaint',
        reasons: ['blocked-now', 'imminent', 'money-lost', 'anger'].map((key) => ({ key, words: [] })),
        followers: 5_000_000,
        reachCounts: true,
      },
      scoring,
      LABELS,
    )
    expect(urgency).toMatchObject({ score: 74, tier: 'high' })
    expect(urgency.factors.at(-1)).toMatchObject({ key: 'ceiling', label: 'nothing critical in it' })
    expect(sum(urgency.factors)).toBe(74)
  })

  it('takes weights and floors from config', () => {
    const own = createTriager({ ...SETTINGS, urgency: { weights: { 'intent-question': 60 }, floors: {}, words: {} } })
    expect(own(postOf('@zorbex when do you open?'), contextOf()).urgency.tier).toBe('high')
  })

  it('takes words of the house from config', () => {
    const own = createTriager({ ...SETTINGS, urgency: { weights: {}, floors: {}, words: { danger: ['legionella*'] } } })
    const { urgency, needsReply } = own(postOf('@zorbex is it true about the Legionella?'), contextOf())
    expect(urgency.tier).toBe('critical')
    expect(urgency.factors.find(({ key }) => key === 'danger')?.words).toEqual(['Legionella'])
    expect(needsReply).toBe(true)
  })

  it('has a plain label for every reason and weight', () => {
    for (const key of [...Object.keys(URGENCY_WEIGHTS), 'floor', 'limit', 'ceiling'])
      expect(LABELS[key], key).toBeTruthy()
    for (const key of Object.keys(URGENCY_FLOORS)) expect(URGENCY_WEIGHTS[key], key).toBeGreaterThan(0)
  })
})

describe('reasons', () => {
  it.each([
    ['@zorbex I slipped on your stairs and broke my arm', 'danger'],
    ['@zorbex the deck is dangerous, someone will get hurt', 'danger'],
    ['@zorbex my solicitor will write to you', 'law'],
    ['@zorbex I spoke to a journalist about how you treat people', 'press'],
    ['@zorbex charges on my card that I never made, is this fraud?', 'fraud'],
    ['@zorbex your app shows another customer’s address', 'breach'],
    ['@zorbex you charged me twice', 'money-lost'],
    ['@zorbex I cannot log in to my account', 'blocked-now'],
    ['@zorbex my boat leaves in 20 minutes and the gate is shut', 'imminent'],
    ['@zorbex third email and still no answer', 'repeated'],
    ['@zorbex the app is down for everyone in our office', 'several-people'],
    ['@zorbex no ramp for my wheelchair at the quay', 'access-need'],
    ['@zorbex is there sesame in the bread? I am allergic', 'allergy'],
    ['@zorbex all card payments are down in every city, nationwide', 'mass-outage'],
    ['@zorbex lovely café, would be perfect if water was not dripping on the socket by table two', 'danger'],
    ['@zorbex the emergency exit downstairs is blocked by crates', 'danger'],
    ['@zorbex barusan ada yang ngaku dari kalian minta kode OTP saya', 'fraud'],
    ['@zorbex we are at the desk, the boat leaves in 20 minutes, who helps us?', 'on-site'],
    ['@zorbex please hurry, it is urgent', 'hurry'],
  ])('%s → %s', (text, key) => expect(reasonKeys(text)).toContain(key))

  it.each([
    ['@zorbex nobody was hurt, but the bus was late', 'danger'],
    ['@zorbex how long does a refund take?', 'law'],
    ['@zorbex the man at the desk was so kind to my mother last year', 'on-site'],
    ['@zorbex jeg fik en andens frakke med hjem ved en fejl', 'breach'],
    ['@zorbex saya pelanggan sejak dua tahun, sepuluh bulan tanpa masalah', 'child'],
    ['@zorbex can my 9 year old travel alone next summer?', 'child-alone'],
    ['@zorbex the film about a lawyer on the boat screen was great, thank you', 'law'],
  ])('%s: not %s', (text, key) => expect(reasonKeys(text)).not.toContain(key))

  it('counts earlier posts without an answer', () => {
    const first = judge('@zorbex my suitcase is still broken')
    const third = judge('@zorbex my suitcase is still broken', {}, { unansweredContacts: 2 })
    expect(third.urgency.score).toBeGreaterThan(first.urgency.score)
    expect(third.urgency.factors.map(({ key }) => key)).toContain('repeated')
  })

  it('quotes the words as the author wrote them', () => {
    const { urgency } = judge('@zorbex My LAWYER will write to you')
    expect(urgency.factors.find(({ key }) => key === 'law')?.words).toEqual(['My LAWYER'])
  })

  it('shows none of the small words that every post has', () => {
    const { urgency } = judge(
      '@zorbex we have been standing outside your office since nine and nobody has opened the door',
    )
    const pressing = urgency.factors.find(({ key }) => key === 'pressing')
    expect(pressing?.words.length).toBeGreaterThan(0)
    for (const word of pressing?.words ?? []) expect(SMALL_WORDS.has(fold(word)), word).toBe(false)
  })
})

const words = fc.constantFrom(
  ...'@zorbex thanks lovely broken refund not never lawyer bus late today in 20 minutes crash app down everyone win free crypto ? ! 😡 🎉 hej ikke pengene tilbage kaputt gracias no funciona tolong rusak tak boleh δεν λειτουργεί ευχαριστώ http://x.example <b> #tag'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

describe('for any text at all', () => {
  it('the score lies in 0 to 100, is the sum of its factors, and is the same each time', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(fc.nat(50_000_000)),
        fc.constantFrom('mention', 'reply', 'quote', 'search'),
        (said, followers, kind) => {
          const post = postOf(said, { followers, kind })
          const result = triage(post, contextOf())
          const { score, tier, factors } = result.urgency
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(sum(factors)).toBe(score)
          expect(tier).toBe(tierOf(score, TIERS))
          expect(result.intentConfidence).toBeGreaterThanOrEqual(0)
          expect(result.intentConfidence).toBeLessThanOrEqual(1)
          expect(Math.abs(result.sentiment)).toBeLessThanOrEqual(1)
          expect(triage(post, contextOf())).toEqual(result)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('followers move it by one tier at most, and praise not at all', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('mention', 'search'), (said, kind) => {
        const few = triage(postOf(said, { followers: 10, kind }), contextOf())
        const many = triage(postOf(said, { followers: 10_000_000, kind }), contextOf())
        const steps = ORDER.indexOf(few.urgency.tier) - ORDER.indexOf(many.urgency.tier)
        expect(steps).toBeGreaterThanOrEqual(0)
        expect(steps).toBeLessThanOrEqual(1)
        if (few.intent === 'praise') expect(many.urgency.score).toBe(few.urgency.score)
      }),
      { numRuns: 300 },
    )
  })
})
