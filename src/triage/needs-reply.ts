/** Whether somebody should answer. When in doubt yes: a post that names our handle is set aside only when it plainly wants nothing. */
import { isAddressed } from './kind.ts'
import type { Case } from './reasons.ts'
import { has, plain } from './signs.ts'

/** How sure the judgement must be before a post that names us is set aside. */
const SURE = 0.75
/** Words to us that make thanks a story rather than a cheer. */
const STORY = 6

/** `onlyThanks`: the post is a plain thank-you. Other short thanks may hold trouble in words that no list knows. */
export function needsReply(facts: Case, onlyThanks: boolean): boolean {
  const { intent, kinds, confidence } = facts.judgement
  const addressed = isAddressed(facts.post)
  switch (intent) {
    case 'complaint':
    case 'question':
    case 'outage':
      return true
    case 'spam':
      return addressed && confidence < SURE && showsMatter(facts)
    case 'sales':
      return kinds.lead >= kinds.pitch * 0.7 || (addressed && kinds.pitch < SURE)
    case 'praise':
      if (!addressed) return asks(facts)
      return facts.signs.read.words.length >= STORY || showsMatter(facts) || (has(facts.signs, 'thanks') && !onlyThanks)
    case 'other':
      if (kinds.job + kinds.reporter > 0.3) return true
      return addressed && (kinds.chatter < SURE || showsMatter(facts))
  }
}

const asks = ({ signs }: Case) => signs.read.questionMarks > 0 && has(signs, 'question')

const showsMatter = (facts: Case) =>
  asks(facts) ||
  (['failure', 'money-lost', 'blocked-now', 'repeated', 'help'] as const).some(
    (cue) => plain(facts.signs, cue).length > 0,
  )
