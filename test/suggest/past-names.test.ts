/** One customer's name must not reach another in an earlier reply. */
import { describe, expect, it } from 'vitest'
import type { EarlierAnswer } from '../../src/domain/learning.ts'
import { pastRepliesFrom, withoutNames } from '../../src/suggest/past-replies.ts'

const offered = (reply: string, name: string, handle: string, language = 'en') => {
  const answer: EarlierAnswer = {
    question: 'Is there room?',
    reply,
    language,
    category: null,
    by: 'U0ANNA',
    name,
    handle,
  }
  return pastRepliesFrom([answer]).map((past) => past.reply)
}

describe('a name is taken out however the customer writes it', () => {
  it.each([
    ['in small letters', 'maria kowalska', 'mk77'],
    ['in capitals', 'MARIA KOWALSKA', 'mk77'],
    ['between pictures', '✨Maria✨', 'mk77'],
    ['in letters that only look other', '𝓜𝓪𝓻𝓲𝓪', 'mk77'],
    ['with accents', 'María', 'mk77'],
    ['in the handle', 'M', 'maria_k'],
    ['in the handle, with figures', '🌊', 'Maria1984'],
    ['in the handle, in one with the next name', 'mk', 'mariakowalska'],
    ['in the handle, by capitals', 'mk', 'theMariaKow'],
    ['in the handle of another server', 'mk', 'maria.k@sea.example'],
    ['in a handle that is a host', 'mk', 'maria.bsky.social'],
    ['with a stroke', 'Maria/Marek', 'mm'],
    ['with a hyphen', 'Anna-Maria', 'mm'],
  ])('%s', (_, name, handle) => {
    const reply = 'Thanks for the photo, Maria. The dog travels free.'
    expect(withoutNames(reply, { name, handle })).toBe('Thanks for the photo, {name}. The dog travels free.')
    expect(offered(reply, name, handle)).toEqual(['Thanks for the photo, {name}. The dog travels free.'])
  })

  it.each([
    ['Thanks, Bo. It fits.', 'Bo Hansen', 'bh', 'Thanks, {name}. It fits.'],
    ['Hi Bo, it fits.', 'Bo Hansen', 'bh', 'Hi {name}, it fits.'],
    ['Li, it fits.', 'Wen Li', 'wl', '{name}, it fits.'],
    ['We have the photo.Maria, it fits.', 'Maria', 'mk', 'We have the photo.{name}, it fits.'],
    ['Hello Customer 7, it fits.', 'customer 7', 'c7', 'Hello {name}, it fits.'],
    ['hi maria! It fits.', 'Maria', 'mk', 'hi {name}! It fits.'],
    ['Tak Maria! Den er med.', 'maria', 'mk', 'Tak {name}! Den er med.'],
    ['We wrote to Maria about it.', 'maria', 'mk', 'We wrote to {name} about it.'],
    ["Will's bag fits, and it will stay dry.", 'Will Smith', 'ws', '{name} bag fits, and it will stay dry.'],
    ['Hi May, you may bring it.', 'May Hansen', 'mh', 'Hi {name}, you may bring it.'],
    ['Liebe Rose, das passt.', 'Rose Wolf', 'rw', 'Liebe {name}, das passt.'],
    ['Sehr geehrter Herr Wolf, das passt.', 'Jan Wolf', 'jw', 'Sehr geehrter Herr {name}, das passt.'],
    ['Γεια σου Νίκο, χωράει.', 'ΝΙΚΟΣ', 'nv', 'Γεια σου {name}, χωράει.'],
  ])('%s', (reply, name, handle, without) => {
    expect(withoutNames(reply, { name, handle })).toBe(without)
    expect(offered(reply, name, handle)).toEqual([without])
  })
})

describe('where nobody can tell whether it is a name, the answer is not offered', () => {
  it.each([
    ['a short one in the sentence', 'We told Bo that it fits.', 'Bo Hansen', 'bh', 'en'],
    ['one in small letters in the sentence', 'we wrote to maria about it.', 'Maria', 'mk', 'en'],
    ['a word at the beginning of the sentence', 'May we ask for the day?', 'May Hansen', 'mh', 'en'],
    ['a word after thanks', 'Thanks. May we ask for the day?', 'May Hansen', 'mh', 'en'],
    ['a month', 'It runs on 3 June again.', 'June Hansen', 'jh', 'en'],
    ['a noun with its capital', 'Ihre Rose darf mit.', 'Rose Wolf', 'rw', 'de'],
  ])('%s: %s', (_, reply, name, handle, language) => expect(offered(reply, name, handle, language)).toEqual([]))
})

describe('words that are no names stay', () => {
  it.each([
    ['Your bus is at nine.', 'the bus fan', ''],
    ['The bus is at nine.', 'The Bus Fan', 'busfan'],
    ['It will arrive, and you may board.', 'Will May', 'wm'],
    ['She may bring it along.', 'Anna (she/her)', 'anna'],
    ['They may bring it along.', 'Sam they/them', 'sam99'],
    ['The train to town is on time.', 'T', 'train_lover'],
    ['Bordeaux is one stop further.', 'Bo Hansen', 'bh'],
    ['We go as far as Maribo.', 'Mari', 'm'],
    ['See https://zorbex.example/maria or maria.com/x', 'maria', 'm'],
  ])('%s', (reply, name, handle) => {
    expect(withoutNames(reply, { name, handle })).toBe(reply)
    expect(offered(reply, name, handle)).toEqual([reply])
  })
})
