/**
 * Greek as it sounds. Greeks spell by ear when they type in a hurry or in Latin letters ("Greeklish": ti kanete, den leitourgei), so
 * both are brought to one spelling: a letter for each sound, in Greek letters, so that nothing is taken for a word of another language.
 */

const GREEK_LETTER = /\p{Script=Greek}/u

/** Longest first. 'u' stands for the sound of ου, which Greeklish writes as "ou". */
const BY_SOUND: readonly [RegExp, string][] = [
  [/ου/g, 'u'],
  [/α[υβ]/g, 'αφ'],
  [/ε[υβ]/g, 'εφ'],
  [/αι/g, 'ε'],
  [/(?:ει|οι|υι)/g, 'ι'],
  [/μπ/g, 'β'],
  [/ντ/g, 'δ'],
  [/γ[κγ]/g, 'γ'],
  [/[ηυ]/g, 'ι'],
  [/ω/g, 'ο'],
  [/ς/g, 'σ'],
  [/ξ/g, 'χ'],
  [/(.)\1+/gu, '$1'],
]

const LATIN: readonly [RegExp, string][] = [
  [/ou/g, 'U'],
  [/a[uvfyb](?![aeiouwyh])/g, 'αφ'],
  [/e[uvfyb](?![aeiouwyh])/g, 'εφ'],
  [/a[uy](?=[aeiow])/g, 'αφ'],
  [/e[uy](?=[aeiow])/g, 'εφ'],
  [/ai/g, 'ε'],
  [/(?:ei|oi|yi|ui)/g, 'ι'],
  [/(?:th|8)/g, 'θ'],
  [/(?:ks|ch|3)/g, 'χ'],
  [/ps/g, 'ψ'],
  [/ph/g, 'φ'],
  [/mp/g, 'β'],
  [/(?:nt|nd)/g, 'δ'],
  [/g[gk]/g, 'γ'],
  [/h(?=[aeiow])/g, 'χ'],
  [/[hiyu]/g, 'ι'],
  [/[ow]/g, 'ο'],
  [/x/g, 'χ'],
  [/[bv]/g, 'β'],
  [/a/g, 'α'],
  [/e/g, 'ε'],
  [/g/g, 'γ'],
  [/d/g, 'δ'],
  [/z/g, 'ζ'],
  [/[kqc]/g, 'κ'],
  [/l/g, 'λ'],
  [/m/g, 'μ'],
  [/n/g, 'ν'],
  [/p/g, 'π'],
  [/r/g, 'ρ'],
  [/s/g, 'σ'],
  [/t/g, 'τ'],
  [/f/g, 'φ'],
  [/j/g, 'χ'],
  [/U/g, 'u'],
  [/(.)\1+/gu, '$1'],
]

const spell = (form: string, rules: readonly [RegExp, string][]) =>
  rules.reduce((text, [from, to]) => text.replace(from, to), form)

/** A folded word in Greek letters, spelled by its sound; any other word as it is. Spelling it once more changes nothing. */
export function greekBySound(form: string): string {
  if (!GREEK_LETTER.test(form)) return form
  // One rule may make what another looks for: οη becomes οι, as Greeklish has it from the start.
  const spelled = spell(form, BY_SOUND)
  return spelled === form ? form : greekBySound(spelled)
}

/** A folded word in Latin letters, read as Greeklish: spelled as the same word in Greek letters is. */
export const greeklish = (form: string): string => greekBySound(spell(form, LATIN))

const LATIN_WORD = /^[a-z0-9]+$/

/** The words with those in Latin letters read as Greeklish; each keeps its place in the text. */
export const readAsGreek = <W extends { readonly form: string }>(words: readonly W[]): W[] =>
  words.map((word) => (LATIN_WORD.test(word.form) ? { ...word, form: greeklish(word.form) } : word))
