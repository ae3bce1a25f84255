/** The word lists of all languages, ready for searching. */
import type { Language } from '../language.ts'
import { type CueLexicon, cues } from './cues.ts'
import { da } from './da/index.ts'
import { de } from './de/index.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { id } from './id/index.ts'
import { ms } from './ms/index.ts'
import { nb } from './nb/index.ts'
import { pt } from './pt/index.ts'
import { sv } from './sv/index.ts'

/** What only a thief asks for. The same words in most languages, so one list serves all. */
const SECRETS = `card number*|detail*|info*, your card, credit|debit card, pin, passcode*, password*, otp, tac, cvv, cvc, login, log in, seed phrase, iban,
  bank detail*|account|info*, sms code*, verification code*, code by|you|received, mitid, nemid, bankid, kortnummer*, kortoplysning*, kortopplysning*,
  kortuppgift*, adgangskode*, passord*, lösenord*, kartennummer, kartendaten, bankdaten, passwort, tan, kreditkart*, número de tarjeta, tarjeta y|de,
  datos de tarjeta, datos bancarios, contraseña*, clave, código, numéro de carte, coordonnées bancaires, mot de passe, code, número do cartão, dados do cartão,
  dados bancários, senha, código, kode otp, nomor kartu, data rekening, kata sandi, nombor kad, maklumat bank, kata laluan, αριθμό κάρτας, στοιχεία κάρτας,
  στοιχεία της κάρτας, κωδικό, κωδικούς`

/** English that people of every language type without changing language. */
const international: CueLexicon = {
  ...cues(`
fraud: scam*, phishing, hacked
secrets: ${SECRETS}
down: down, offline, error, errors, crash*, bug, 404, 500, 502, 503
anger: wtf, omg, fuck*, shit*, scam, fail, epic fail, worst, ffs
thanks: thanks, thank you, thx
praise: love, nice, top, amazing, best, great
help: please, pls, help, support, sos
question: eta, faq
`),
  service: en.service ?? [],
  promo: en.promo ?? [],
  injection: en.injection ?? [],
  pitch: en.pitch ?? [],
}

const SECRETS_ALONE: CueLexicon = { secrets: international.secrets ?? [] }

export const LEXICONS: Readonly<Record<Language, CueLexicon>> = { en, da, nb, sv, de, es, fr, pt, id, ms, el }

/**
 * Lists that are searched for a post, by its language: its own, those of close neighbours (a short Danish post is easily taken
 * for Norwegian), and the English that people mix in. Indonesians and Malaysians mix in all of it.
 */
export const READ_WITH: Readonly<Record<Language, readonly CueLexicon[]>> = {
  en: [en, SECRETS_ALONE],
  da: [da, nb, international],
  nb: [nb, da, international],
  sv: [sv, international],
  de: [de, international],
  es: [es, international],
  fr: [fr, international],
  pt: [pt, international],
  id: [id, ms, en, SECRETS_ALONE],
  ms: [ms, id, en, SECRETS_ALONE],
  el: [el, international],
}
