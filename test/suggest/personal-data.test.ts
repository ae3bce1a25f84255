/** Who asks for what in public, and who warns of it. Judged in the clause that asks. */
import { describe, expect, it } from 'vitest'
import { checkVoice } from '../../src/suggest/voice-guard.ts'
import { BRAND } from '../triage/world.ts'
import { VOICE } from './world.ts'

const asks = (text: string) =>
  checkVoice(text, { brand: BRAND, voice: VOICE, authorName: '', language: 'en' }).some(
    ({ rule, level }) => rule === 'personal-data' && level === 'block',
  )

describe('asked for in public, or never to be asked for', () => {
  it.each([
    'We cannot read your DM. Please post your booking number here.',
    'Our inbox is closed, so please reply with your phone number and date of birth.',
    'We do not have it yet: please send your card number.',
    'We do not have it yet and need your card number.',
    'Please send us your credit card details.',
    'Please send your name, address and phone number.',
    'Please send your card number if you do not have the booking.',
    'Do not send a DM. Reply with your booking number.',
    'DMs are closed. What is your order number?',
    'Please DM us, or post your booking number here.',
    'Send it in a DM? No. Post your phone number here instead of in a DM.',
    'Booking number, please.',
    'Could you let us have your e-mail address?',
    'Please leave your mobile number in the comments.',
    'Please DM us your password.',
    'Please never mind the DM, just post your booking reference here.',
    'Skriv dit ordrenummer her.',
    'Vi kan ikke finde dig, så send os dit kortnummer.',
    'Send os dine kortoplysninger i en privat besked.',
    'Hvad er dit telefonnummer?',
    'Vår inkorg är stängd, så skriv ditt bokningsnummer här.',
    'Kan ni skicka era kortuppgifter?',
    'Vi har ikke fått meldingen, så send kortnummeret ditt.',
    'Wir finden dich nicht, bitte schick uns deine Kartendaten.',
    'Schreib uns bitte deine Telefonnummer und Adresse.',
    'Wie lautet deine Buchungsnummer?',
    'No te encontramos: envíanos los datos de tu tarjeta.',
    'Escribe aquí tu número de reserva.',
    'Nous ne trouvons rien, envoyez-nous votre numéro de carte bancaire.',
    'Quel est votre numéro de commande ?',
    'Não encontramos a reserva, envie os dados do cartão.',
    'Qual é o seu número de telefone?',
    'Kami tidak menemukannya, jadi tolong kirim nomor kartu kredit.',
    'Boleh minta nomor HP dan alamat?',
    'Kami tak jumpa, jadi sila hantar butiran kad anda.',
    'Apa nombor tempahan anda?',
    'Δεν σας βρίσκουμε, στείλτε μας τα στοιχεία της κάρτας σας.',
    'Γράψτε εδώ τον αριθμό κράτησης.',
    'Ποιο είναι το τηλέφωνό σας;',
  ])('%s', (text) => expect(asks(text)).toBe(true))
})

describe('asked for in private, warned of, or not asked for', () => {
  it.each([
    'Please send us a DM. We need your booking number.',
    'We need your booking number. Please send it in a private message.',
    'Please send your booking number in a DM, not here.',
    'Please do not post your booking number here.',
    'Please never send or share your card number.',
    'We will never ask you to send your card number or password.',
    'You do not need to send your booking number.',
    'Nobody of ours asks you for a password; please send them to us in a screenshot.',
    'Please reset your password under My account.',
    'Can you check your email, please?',
    'Please send the parcel back to our address.',
    'Kirim ke alamat kami ya.',
    'Send os pakken til vores adresse.',
    'You find your booking number in the confirmation.',
    'Please fill in the form with your booking number.',
    'Could you send us your order number in the app?',
    'Please book by form or phone.',
    'Envíanos tu número de reserva por mensaje privado tan pronto como puedas.',
    'Bitte poste deine Buchungsnummer nicht hier.',
    'Bitte schick uns nie dein Passwort.',
    'Bitte teile dein Passwort niemandem mit.',
    'Del ikke dit kortnummer med nogen.',
    'Send aldrig dine kortoplysninger til nogen.',
    'No publiques aquí tu número de reserva.',
    'Ne publiez pas votre numéro de réservation ici.',
    'Não envie os dados do cartão.',
    'Jangan kirim nomor kartu ke siapa pun.',
    'Tak perlu kirim nomor pesanan.',
    'Jangan hantar butiran kad kepada sesiapa.',
    'Μη στέλνετε τα στοιχεία της κάρτας σας.',
    'Στείλτε μας τον αριθμό κράτησης με προσωπικό μήνυμα.',
  ])('%s', (text) => expect(asks(text)).toBe(false))
})
