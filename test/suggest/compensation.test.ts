/** What a reply offers, against the sum that the policy allows. */
import { describe, expect, it } from 'vitest'
import { checkVoice } from '../../src/suggest/voice-guard.ts'
import { BRAND } from '../triage/world.ts'
import { VOICE } from './world.ts'

const offers = (text: string, compensationUpTo: number, words: Record<string, string[]> = {}) =>
  checkVoice(text, {
    brand: BRAND,
    voice: { policy: { ...VOICE.policy, compensationUpTo, words } },
    authorName: '',
    language: 'en',
  }).some(({ rule }) => rule === 'compensation')

describe('with 10 allowed, this is more', () => {
  it.each([
    'We will give you a full refund of the trip and £5 for a coffee.',
    'We will give you 50% discount and 5 kr.',
    'We will give you fifty per cent discount and 5 kr.',
    'We will refund half of your fare and 5 EUR for a coffee.',
    'We will refund the trip and give you £5 for a coffee.',
    'We refund you the ticket. The coffee was £5.',
    'A coffee was £5, and we refund you the ticket.',
    'We will refund you 5000 yen.',
    'We will refund you 5 000 kr.',
    "We will refund you 5'000 EUR.",
    'Kami refund Rp50 ribu.',
    'We give you a £8 voucher and a £8 credit.',
    'We will refund you 5 EUR or a free trip.',
    'Vi refunderer hele rejsen og giver dig 5 kr.',
    'Vi refunderer 100 procent og 5 kr oveni.',
    'Wir erstatten dir den vollen Preis und 5 € für einen Kaffee.',
    'Le devolvemos todo el importe y 5 € para un café.',
    'Nous vous remboursons la totalité et 5 € pour un café.',
    'Reembolsamos o valor total e 5 € para um café.',
    'Kami refund penuh dan RM5 untuk kopi.',
    'Bayaran balik sepenuhnya dan RM5 untuk kopi.',
    'Θα επιστρέψουμε ολόκληρο το ποσό και 5 € για έναν καφέ.',
  ])('%s', (text) => expect(offers(text, 10)).toBe(true))
})

describe('with 10 allowed, this is within it', () => {
  it.each([
    'We can give you a voucher of 10 EUR.',
    'As a goodwill gesture, we give you a £5 voucher.',
    'We refund you £5 for the coffee, and a colleague will write to you.',
    'The whole team is sorry. We give you a voucher of €10.00.',
    'We were 20 minutes late, all of us are sorry: we send you a voucher of 10 EUR.',
    'Vi giver dig et gavekort på 10 kr.',
    'Wir erstatten dir 9,50 €.',
    'Kami kasih voucher Rp10.',
    'Θα επιστρέψουμε 10 €.',
  ])('%s', (text) => expect(offers(text, 10)).toBe(false))

  it('by the words of the house as well', () => {
    const words = { compensation: ['cake'] }
    expect(offers('We send you a cake.', 10, words)).toBe(true)
    expect(offers('We send you a cake for £9.', 10, words)).toBe(false)
    expect(offers('We send you a cake for £9 and refund you the trip.', 10, words)).toBe(true)
  })
})

it('counts thousands as they are written', () => {
  expect(offers('Kami refund Rp50 ribu.', 50_000)).toBe(false)
  expect(offers('Kami refund Rp50 ribu.', 49_999)).toBe(true)
  expect(offers('Kami refund Rp 50.000.', 50_000)).toBe(false)
  expect(offers('We refund you €1,000.50.', 1_000)).toBe(true)
  expect(offers('We refund you €1,000.50.', 1_001)).toBe(false)
})
