/** Triage and drafting for tests of intake: a post says itself how urgent it is, as `u70`; `praise` needs no reply. */
import type { Post } from '../../src/domain/post.ts'
import type { Suggester } from '../../src/suggest/contract.ts'
import type { Triager } from '../../src/triage/contract.ts'
import { tierOf } from '../tickets/filed.ts'

export const triage: Triager = ({ text }, { unansweredContacts, earlierTickets }) => {
  const score = Number(/\bu(\d+)\b/.exec(text)?.[1] ?? 20)
  const praise = text.includes('praise')
  return {
    language: 'en',
    intent: praise ? 'praise' : 'question',
    intentConfidence: 1,
    sentiment: praise ? 1 : 0,
    category: null,
    needsReply: !praise,
    onlyThanks: praise,
    aboutUs: true,
    urgency: {
      score,
      tier: tierOf(score),
      factors: [
        { key: 'said', label: `said u${score}`, points: score, words: [text.slice(0, 40)] },
        { key: 'history', label: `${unansweredContacts} unanswered, ${earlierTickets} earlier`, points: 0, words: [] },
      ],
    },
  }
}

export const suggest: Suggester = ({ text, author }: Pick<Post, 'text' | 'author'>) => [
  {
    text: `Hello ${author.name}: ${text}`,
    language: 'en',
    basis: 'opener',
    knowledgeId: null,
    reason: 'a careful opener',
    findings: [],
  },
]
