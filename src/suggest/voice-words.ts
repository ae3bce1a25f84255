/** Words that each rule of the voice guard looks for, in all languages, as patterns of the triage lexicons. */
import { readLexicon } from '../triage/lexicon/cues.ts'

export const WORD_RULES = ['promise', 'compensation', 'blame', 'sarcasm', 'jargon'] as const
export type WordRule = (typeof WORD_RULES)[number]

export const RULE_WORDS = readLexicon(
  WORD_RULES,
  `
promise: guarantee*, we|i promise, promise you|that|to, 100%, certainly|definitely will|get|receive|arrive,
  will definitely|certainly, never happen again, won't|wont happen again, without fail, rest assured,
  you will|you'll have _ by|today|tomorrow|within,
  will be fixed|solved|resolved|sorted|refunded|delivered by|today|tomorrow|tonight|within|in,
  by tomorrow|tonight|friday|monday|tuesday|wednesday|thursday, within _ hours|hour|minutes, in no time, garanter*,
  vi|jeg lover, lover dig|at, helt sikkert, sker aldrig|ikke igen, inden for _ timer|time,
  senest i morgen|fredag|mandag, garantier*, wir|ich versprechen|verspreche, versprochen, ganz sicher,
  kommt nicht|nie wieder vor, wird nicht|nie wieder vorkommen, innerhalb von|der _ stunden,
  spätestens morgen|freitag|montag, garantiz*, prometemos|prometo, le|te|os prometemos|prometo, seguro que,
  no volverá a, no volvera a, en menos de, antes de mañana|hoy, garantissons|garantis|garantie|garanti,
  promettons|promets, vous le promettons, c'est promis, ne se reproduira, sans faute, sous _ heures,
  d'ici demain|ce soir|vendredi, garantimos|garanto, com certeza vai|será, não voltará|volta a, dentro de _ horas,
  até amanhã, kami|saya jamin|menjamin|berjanji|janji, dijamin, pasti, tidak akan terulang, dalam _ jam,
  paling lambat besok, tidak akan berlaku|berulang lagi, sebelum esok, εγγυόμαστε, εγγυώμαι, υποσχόμαστε, υπόσχομαι,
  σίγουρα θα, δεν θα ξανασυμβεί, μέσα σε _ ώρες, μέχρι αύριο, garanterar, lovar, vi lovar, inom _ timmar, lover deg,
  skjer ikke igjen
compensation: we|i|we'll|i'll|we're _ refund|reimburse|compensate, refund you|your|the|it, full refund, money back,
  give|offer|send|add|credit you|your _ voucher|discount|credit|refund|gift|free|points|coupon, free of charge,
  on the house, our treat, as compensation, goodwill gesture,
  vi|jeg _ refunderer|refundere|erstatter|kompenserer|tilbagebetaler, pengene tilbage, gratis,
  giver dig|jer _ rabat|gavekort|kr, som kompensation, wir|ich _ erstatten|erstatte|entschädigen|rückerstatten,
  geld zurück, kostenlos, gutschein, als entschädigung|wiedergutmachung,
  le|te|os devolvemos|reembolsamos|devolveremos|reembolsaremos|compensamos, devolveremos, reembolsaremos,
  un|le|te vale|descuento|cupón, como compensación, rembourserons|remboursons|rembourse,
  vous rembourser|offrons|offrir, dédommag*, gratuit*, bon d'achat|de, geste commercial,
  reembolsamos|reembolsaremos|devolvemos|devolveremos|compensamos, de graça, grátis, oferecemos,
  um vale|desconto|cupão|cupom, como compensação, kami _ refund|kembalikan|ganti|kompensasi, uang kembali, voucher,
  ganti rugi, kompensasi, bayaran balik, pulangkan, percuma, baucar, pampasan, gantian,
  θα επιστρέψουμε|αποζημιώσουμε|επιστρέψω, επιστρέφουμε, δωρεάν, κουπόνι, έκπτωση, αποζημίωση, återbetalar, ersätter,
  kompenserar, tilbakebetaler, kompensasjon, rabattkod*
blame: you should have, you must have, you failed to, you forgot to, your fault|mistake|own,
  you didn't|did not _ read|check|follow, if you had|only, as clearly stated, clearly stated|states, you need to read,
  please read, you obviously, it is|was|is not our fault, nothing to do with us, burde have|du, du skulle|skal have,
  din egen skyld, du har ikke læst, står tydeligt, hätten|hättest sie|du, hättest, selbst schuld, ihr|dein fehler,
  steht doch|klar|eindeutig, nicht unsere schuld, debería haber|usted, deberías haber, su|tu culpa,
  no es culpa nuestra, claramente indicado, vous auriez dû, votre faute|erreur, c'est écrit, pas notre faute,
  devia ter, deveria ter, a|sua sua|culpa culpa, não é culpa nossa, está escrito, seharusnya anda|kamu|kakak,
  salah anda|kamu|kakak, bukan salah kami, sepatutnya anda|awak, silap anda|awak, θα έπρεπε να είχατε|έχετε|διαβάσετε|ελέγξετε, δικό σας λάθος,
  λάθος σας, δεν φταίμε, φταίτε, du borde, ditt eget fel, din egen feil
sarcasm: obviously, with all due respect, as i|we already said|told|explained|wrote, good luck with, whatever,
  how surprising, congratulations on, thanks for nothing, you people, calm down, relax, som sagt, held og lykke med,
  rolig nu, wie gesagt|bereits, viel glück dabei, beruhigen sie, con todo respeto, como ya dijimos|dije, cálmese,
  tranquilícese, sauf votre respect, comme déjà dit, calmez-vous, com todo o respeito, como já dissemos, acalme-se,
  seperti sudah|yang kami bilang, tenang dulu, macam kami cakap, bertenang, όπως ήδη είπαμε, ηρεμήστε,
  med all respekt, lugna ner
jargon: escalat*, ticket number|has|is|id|opened|created, sla, kpi, per our|as policy, as per, our policy states,
  terms and conditions apply, backend, front office, back office, second line, tier 2, touch base, valued customer,
  at your earliest, inconvenience caused, any inconvenience, please be advised, kindly, do the needful, revert back,
  processed accordingly, pnr, sku, rma, crm, stakeholder*, root cause, eskaler*, sagsbehandl*, i henhold til,
  vedrørende, hermed, eventuelle gener, eskalier*, bearbeitungsnummer, gemäß, diesbezüglich, hiermit, seitens,
  unannehmlichkeiten, vorgang, sachbearbeiter, escal*, conforme a nuestra|la, según nuestra política,
  molestias ocasionadas, a la brevedad, escalad*, incidencia número, conformément à, suite à votre,
  dans les meilleurs délais, veuillez agréer, gêne occasionnée, conforme a nossa, de acordo com a|nossa política,
  transtornos, incómodo causado, o mais breve possível, sesuai kebijakan|ketentuan|sop, eskalasi,
  mohon maaf atas ketidaknyamanan, ketidaknyamanan, mengikut polisi, sebarang kesulitan, kesulitan yang, κλιμάκωση,
  σύμφωνα με την πολιτική, τυχόν αναστάτωση, enligt vår policy, eventuella olägenheter, i henhold til våre
`,
)

/** Alternatives of a pattern, the longer before what begins like it. */
export const GREETING_WORDS = String.raw`dear|hi there|hi|hello|hey|good (?:morning|afternoon|evening)|kære|hej|hei|hallo|liebe[r]?|guten (?:tag|morgen|abend)|sehr geehrte[r]?(?: (?:frau|herr))?|hola|estimad[oa]|querid[oa]|buen[oa]s (?:días|tardes|noches)|bonjour|bonsoir|ch(?:er|ère)|olá|oi|car[oa]|prezad[oa]|bom dia|boa (?:tarde|noite)|halo|hai|salam|yth\.?|kak|γεια σας|γεια σου|γεια|αγαπητ[έή]|καλημέρα|kära`

/** A greeting and the word after it. Longest first where one begins another. */
export const GREETS = new RegExp(String.raw`^(?:@\S+\s+)*(?:${GREETING_WORDS})[\s,]+([\p{Lu}][\p{L}'’-]+)`, 'iu')

/** A greeting in whole, with the name where one is called by it, up to where the matter begins. */
export const GREETING = new RegExp(
  String.raw`^(?:@\S+\s+)*(?:${GREETING_WORDS})(?:[\s,]+(?:\{name\}|[\p{L}'’-]+(?=\s*[,!:])))?[\s,.!:]+`,
  'iu',
)
