/** What a reply offers in money, against the most that the policy allows. Pure. */

/** A stretch of the text, UTF-16 offsets. */
export interface Stretch {
  start: number
  end: number
}

const SIGN = String.raw`[£$€¥₹₩]|(?<!\p{L})(?:eur|usd|gbp|chf|aud|sgd|inr|jpy|pln|dkk|nok|sek|kr|rm|rp|idr|myr)`
const AFTER = String.raw`[£$€¥₹]|(?:kr|kroner|kronor|eur|euros?|ευρώ|usd|gbp|chf|aud|sgd|inr|jpy|yen|pln|zł|dkk|nok|sek|rm|ringgit|rupiah|idr|myr|dollars?|pounds?|pfund|libras|livres|francs?|franken|kronen)(?!\p{L})`
/** 1,000.50, 1.000,50, 1 000, 1'000. */
const FIGURE = String.raw`\d{1,3}(?:[.,  '’]\d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?`
const TIMES: readonly [RegExp, number][] = [
  [/^(?:ribu|rb|k|thousand|tusind|tusen|tausend|mil|mille|χιλιάδες)$/iu, 1_000],
  [/^(?:juta|jt|million|millionen|millioner|miljoner|millones|millions|milhões|εκατομμύρια)$/iu, 1_000_000],
]
const MULTIPLE = String.raw`(?:\s?(ribu|rb|k|thousand|tusind|tusen|tausend|mille|mil|χιλιάδες|juta|jt|million\p{L}*|miljoner|millones|milhões|εκατομμύρια)(?!\p{L}))?`
const AMOUNT = new RegExp(
  `(?:${SIGN})\\.?\\s?(${FIGURE})${MULTIPLE}|(${FIGURE})${MULTIPLE}\\s?(?:${AFTER})|(${FIGURE})\\s?(ribu|rb|juta|jt)(?!\\p{L})`,
  'giu',
)

function sumOf(figure: string, multiple: string | undefined): number {
  const plain = figure.replace(/[.,\s'’](?=\d{3}(?!\d))/gu, '').replace(',', '.')
  return Number(plain) * (TIMES.find(([words]) => words.test(multiple ?? ''))?.[1] ?? 1)
}

/** Amounts of money in a text, in whatever currency. */
const amountsIn = (text: string): number[] =>
  [...text.matchAll(AMOUNT)].map(([, before, times, after, timesAfter, alone, timesAlone]) =>
    sumOf(before ?? after ?? alone ?? '', times ?? timesAfter ?? timesAlone),
  )

/** All of it, or a share of what nobody names. */
const WITHOUT_SUM =
  /(?<![\p{L}\d])(?:\d+(?:[.,]\d+)?\s?(?:%|٪)|(?:\d+|\p{L}+)\s?(?:per ?cents?|percent|pct\.?|procent|prosent|prozent|por ciento|por cento|pour ?cent|persen|peratus|τοις εκατό)|full|fully|whole|entire|complete(?:ly)?|everything|half|double|twice|hele|fuld[et]?|fullt?|halv\p{L}*|dobbelt\p{L}*|ganze[nmrs]?|voll\p{L}*|gesamt\p{L}*|komplett\p{L}*|hälfte|doppelt\p{L}*|tod[oa]s?|total\p{L}*|íntegr\p{L}*|complet\p{L}*|mitad|doble|enti[eè]re?\p{L}*|intégral\p{L}*|moitié|inteir[oa]|integral\p{L}*|metade|dobro|penuh|sepenuhnya|seluruh\p{L}*|semua\p{L}*|separuh|setengah|ολόκληρ\p{L}*|πλήρ\p{L}*|όλο|όλη|όλα|μισ[όάή])(?!\p{L})/iu
const FREE = /(?<!\p{L})(?:(?<!feel )free|gratis|kostenlos\p{L}*|gratuit\p{L}*|grátis|percuma|δωρεάν)(?!\p{L})/iu
/** The name of an offer, which is made elsewhere in the sentence. */
const ONLY_NAMED =
  /^(?:(?:as|som|als|como) \p{L}+|goodwill gesture|geste commercial|kompensasi|pampasan|αποζημίωση|ganti rugi)$/iu

const CLAUSE =
  /[.!?…](?=\s|$)|[;:\n\u037e]|,(?=\s)|(?<!\p{L})(?:and|or|plus|as well as|og|eller|samt|und|oder|sowie|och|y|o|et|ou|e|dan|atau|serta|και|ή)(?!\p{L})/giu
const SENTENCE = /[.!?…\u037e](?=\s|$)|\n/gu

/** The part of the text between two dividers in which a stretch lies. */
function around(text: string, { start, end }: Stretch, dividers: RegExp): string {
  let from = 0
  let to = text.length
  for (const { index, 0: sign } of text.matchAll(dividers)) {
    if (index + sign.length <= start) from = index + sign.length
    else if (index >= end) {
      to = index
      break
    }
  }
  return text.slice(from, to)
}

/** Whether every offer names its sum, and no sum, nor those of a sentence together, is more than `most`. */
export function areWithin(most: number, text: string, offers: readonly Stretch[]): boolean {
  if (most <= 0 || amountsIn(text).some((amount) => !(amount <= most))) return false
  return offers.every((offer) => {
    const sentence = around(text, offer, SENTENCE)
    const clause = around(text, offer, CLAUSE)
    const sums = amountsIn(sentence)
    if (sums.length === 0 || sums.reduce((all, sum) => all + sum, 0) > most) return false
    if (WITHOUT_SUM.test(clause) || FREE.test(sentence)) return false
    return amountsIn(clause).length > 0 || ONLY_NAMED.test(text.slice(offer.start, offer.end))
  })
}
