/**
 * Commitments with a time in a reply of ours: "we will refund you by Friday". Pure. A person looks at what is found before it
 * counts, so a doubtful one is shown rather than missed, but what the customer is to do, a question, or the past is none.
 */

import { type Clause, clausesOf, type Sentence, sentencesOf } from './clauses.ts'
import { cut } from './cut.ts'
import type { CommitmentLanguage } from './language.ts'
import { danish } from './languages/da.ts'
import { german } from './languages/de.ts'
import { greek } from './languages/el.ts'
import { english } from './languages/en.ts'
import { indonesian, malay } from './languages/malay.ts'
import { fold, phrases, phrasesAfter } from './patterns.ts'
import type { FoundTime } from './spans.ts'
import { type TimeFinder, timeFinder, without } from './times.ts'
import type { Moment } from './when.ts'

export interface FoundCommitment {
  /** The sentence that commits us, as it stands in the text, at most 300 characters of it. */
  words: string
  dueAt: Date
  /** The words for the time. */
  spanText: string
}

export interface CommitmentContext extends Moment {
  /** BCP 47 tag of the text. Its rules come first; the other languages are tried as well, as staff may write another one. */
  language: string
}

const LANGUAGES = [english, danish, german, indonesian, malay, greek]
/** Languages that are near enough to one of these. */
const NEAR: Record<string, string> = { nb: 'da', no: 'da', nn: 'da' }
const LONGEST_WORDS = 300
/** More words than these beside the time, and a clause is about something of its own. */
const LONGEST_FRAGMENT = 4
/** The same where nobody in the sentence commits us: "Answer within 24 hours". */
const LONGEST_ALONE = 3
/** A reply is short; nobody promises more than this in it. */
const MOST = 10

interface Finder {
  language: CommitmentLanguage
  times: TimeFinder
  commits: RegExp
  commitsAtOnce: RegExp | null
  owed: RegExp
  denies: RegExp
  perfect: { words: RegExp; deadline: RegExp } | null
  others: RegExp
  reports: RegExp
  connectors: RegExp
}

const finders = new Map<string, Finder>()

function finderOf(language: CommitmentLanguage, tag: string): Finder {
  const key = tag === 'en-US' && language.tag === 'en' ? tag : language.tag
  const known = finders.get(key)
  if (known !== undefined) return known
  const finder = {
    language,
    times: timeFinder(language, key),
    commits: phrases(language.commits),
    commitsAtOnce: language.commitsAtOnce === null ? null : phrasesAfter(language.commitsAtOnce),
    owed: phrasesAfter(language.owed),
    denies: phrases(language.denies),
    perfect: language.perfect && {
      words: phrases(language.perfect.words),
      deadline: phrasesAfter(language.perfect.deadline),
    },
    others: phrases(language.others),
    reports: phrasesAfter(language.reports),
    connectors: new RegExp(phrases(language.connectors).source, 'giu'),
  }
  finders.set(key, finder)
  return finder
}

function findersFor(tag: string): Finder[] {
  const base = tag.split('-')[0] ?? tag
  const first = NEAR[base] ?? base
  return LANGUAGES.toSorted((a, b) => Number(b.tag === first) - Number(a.tag === first)).map((each) =>
    finderOf(each, tag),
  )
}

/** In the order in which they stand in the text. */
export function findCommitments(text: string, context: CommitmentContext): FoundCommitment[] {
  const found = sentencesOf(text)
    .filter(({ isQuestion }) => !isQuestion)
    .flatMap((sentence) => inSentence(text, sentence, context))
  const seen = new Set<string>()
  return found
    .filter(({ words, dueAt }) => {
      const key = `${words}\n${dueAt.getTime()}`
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, MOST)
}

function inSentence(text: string, sentence: Sentence, context: CommitmentContext): FoundCommitment[] {
  const raw = text.slice(sentence.start, sentence.end)
  const folded = fold(raw)
  // The first language that finds a promise in the sentence is the one that it is written in.
  for (const finder of findersFor(context.language)) {
    const times = finder.times(raw, context)
    const kept = times.length === 0 ? [] : committed(folded, times, finder)
    if (kept.length > 0)
      return kept.map(({ start, end, dueAt }) => ({
        words: cut(raw.trim(), LONGEST_WORDS),
        dueAt,
        spanText: raw.slice(start, end).trim(),
      }))
  }
  return []
}

/** Those of the times by which we said that we do something. */
function committed(folded: string, times: FoundTime[], finder: Finder): FoundTime[] {
  const masked = without(folded, times)
  const clauses = clausesOf(masked, finder.connectors)
  const wordsOf = ({ start, end }: Clause): string => masked.slice(start, end)
  const isDenied = (clause: Clause): boolean => {
    if (finder.denies.test(wordsOf(clause))) return true
    // "We cannot promise that it will be …"
    const before = clauses[clauses.indexOf(clause) - 1]
    return before !== undefined && finder.reports.test(wordsOf(clause)) && isDenied(before)
  }
  const isOurs = (clause: Clause): boolean => {
    const words = wordsOf(clause)
    return (finder.commits.test(words) || finder.commitsAtOnce?.test(words) === true) && !isDenied(clause)
  }
  /** "We have written to you on Friday", but not "We have it done by Friday". */
  const isOver = (clause: Clause, time: FoundTime): boolean =>
    finder.perfect?.words.test(wordsOf(clause)) === true && !finder.perfect.deadline.test(folded.slice(time.start))
  const anyOurs = clauses.some(isOurs)
  return times.filter((time) => {
    const clause = clauses.find(({ start, end }) => time.start >= start && time.start < end)
    if (clause === undefined || isDenied(clause) || isOver(clause, time)) return false
    if (isOurs(clause)) return true
    if (clause.isSubordinate || finder.others.test(wordsOf(clause))) return false
    const words = wordsOf(clause).match(/\p{L}+/gu)?.length ?? 0
    if (anyOurs) return words <= LONGEST_FRAGMENT
    return words <= LONGEST_ALONE && (time.standsAlone || finder.owed.test(wordsOf(clause)))
  })
}
