import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VoicePolicy } from '../../src/domain/settings.ts'
import { isOwnHost } from '../../src/suggest/links.ts'
import { checkVoice, type VoiceContext } from '../../src/suggest/voice-guard.ts'
import { BRAND } from '../triage/world.ts'
import { VOICE } from './world.ts'

const check = (text: string, more: Partial<VoiceContext> = {}, policy: Partial<VoicePolicy> = {}) =>
  checkVoice(text, {
    brand: BRAND,
    voice: { policy: { ...VOICE.policy, ...policy } },
    authorName: 'Maria Kjær',
    language: 'en',
    ...more,
  })
const rules = (...args: Parameters<typeof check>) => check(...args).map((finding) => finding.rule)

describe('each rule', () => {
  it.each([
    ['promise', 'We guarantee that it will arrive.'],
    ['promise', 'Det garanterer vi, at det sker i dag.'],
    ['promise', 'Das wird nicht wieder vorkommen.'],
    ['promise', 'Kami jamin barangnya sampai.'],
    ['compensation', 'We will refund you the whole trip.'],
    ['compensation', 'Wir erstatten dir den Preis.'],
    ['compensation', 'Le devolveremos el dinero.'],
    ['personal-data', 'Please send us your booking number here.'],
    ['personal-data', 'Could you tell us your card number in a private message?'],
    ['personal-data', 'Schick uns bitte dein Passwort.'],
    ['blame', 'You should have read the conditions.'],
    ['blame', 'Vous auriez dû vérifier.'],
    ['sarcasm', 'Calm down, it is only a bus.'],
    ['shouting', 'PLEASE READ the page.'],
    ['shouting', 'We are on it!!!'],
    ['jargon', 'We have escalated this as per our policy.'],
    ['placeholder', 'Hi {name}, hello.'],
    ['placeholder', 'Your booking [booking number] is fine.'],
    ['foreign-link', 'See https://elsewhere.example/help'],
    ['foreign-link', 'See https://zorbex.example.evil.example/'],
    ['wrong-name', 'Hi Jonas, thanks for asking.'],
    ['wrong-name', 'Kære Anders, tak for din besked.'],
    ['one-breath', `We ${'really and truly '.repeat(15)}are looking into it.`],
  ])('%s: %s', (rule, text) => expect(rules(text)).toContain(rule))

  it.each([
    'Hi Maria, we are looking into it and write to you here.',
    'Could you send us your booking number in a private message? Please don’t post it here.',
    'Please never share your password or card number with anyone.',
    'See https://help.zorbex.example/refund for the form.',
    'Kære Maria, tak for din besked.',
    'Hi there, thanks for asking.',
  ])('says nothing of: %s', (text) => expect(check(text)).toEqual([]))

  it('knows the limit of the platform and the tone of an emergency', () => {
    expect(rules('Hello Maria', { limit: { max: 5, unit: 'characters' } })).toEqual(['too-long'])
    expect(rules('We are on our way! 🎉', { emergency: true })).toEqual(['cheer'])
    expect(rules('We are on our way! 🎉')).toEqual([])
  })

  it('does not judge a greeting of somebody whose name it does not know', () => {
    expect(rules('Hi Jonas, thanks for asking.', { authorName: '' })).toEqual([])
  })

  it('knows a Greek by the form of address', () => {
    expect(rules('Γεια σας Νίκο, ευχαριστούμε.', { authorName: 'Νίκος Π.' })).toEqual([])
  })
})

describe('policy', () => {
  it('sets the level of a rule, or switches it off', () => {
    expect(check('We guarantee it.', {}, { rules: { promise: 'block' } })[0]).toMatchObject({
      rule: 'promise',
      level: 'block',
    })
    expect(check('We guarantee it.', {}, { rules: { promise: 'off' } })).toEqual([])
    expect(check('Send me your {name} card number', {}, { rules: {} }).map(({ level }) => level)).toEqual([
      'block',
      'block',
    ])
  })

  it('adds words of the house', () => {
    expect(rules('Project Kestrel will look at it.', {}, { internalWords: ['project kestrel'] })).toEqual([
      'internal-word',
    ])
    expect(rules('Your consignment is late.', {}, { words: { jargon: ['consignment*'] } })).toEqual(['jargon'])
  })

  it('lets an offer pass that it allows', () => {
    expect(rules('We can give you a voucher of 10 EUR.', {}, { compensationUpTo: 20 })).toEqual([])
    expect(rules('We can give you a voucher of 30 EUR.', {}, { compensationUpTo: 20 })).toEqual(['compensation'])
    expect(rules('We can give you a voucher of €1,000.', {}, { compensationUpTo: 20 })).toEqual(['compensation'])
  })

  it('takes a host and what lies below it as ours', () => {
    expect(isOwnHost('help.zorbex.example', ['zorbex.example'])).toBe(true)
    expect(isOwnHost('notzorbex.example', ['zorbex.example'])).toBe(false)
  })
})

it('has nothing against any phrase that ships', () => {
  for (const [language, phrases] of Object.entries(VOICE.phrases)) {
    for (const text of [
      phrases.greeting,
      phrases.greetingNoName,
      phrases.apology,
      ...Object.values(phrases.openers),
      ...Object.values(phrases.asks),
    ]) {
      const filled = text.replaceAll('{name}', 'Maria').replaceAll('{brand}', 'Zorbex')
      expect(rules(filled, { language }), `${language}: ${filled}`).toEqual([])
    }
  }
})

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const finding of check(text)) expect(finding.reason).not.toBe('')
    }),
  )
})
