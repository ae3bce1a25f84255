/** What is learned from what people do with tickets, and what admins decide about answers that were offered as new entries. */
import { stringify } from 'yaml'
import type { DismissReason } from '../domain/ticket.ts'
import type { Category, Tier, UrgencyFactor } from '../domain/urgency.ts'
import { movedTo } from '../domain/urgency-sum.ts'
import { dropExample, type Example, keepExample } from '../store/examples.ts'
import type { Prisma } from '../store/generated/client.ts'
import { type OfferedProposal, offeredProposals, settleProposal } from '../store/proposals.ts'
import { withoutNames } from '../suggest/past-replies.ts'
import { type ActionResult, act, type Click, type DeskOptions, NotDone, type Scene } from './act.ts'
import { mayAct, refusalOf } from './permissions.ts'

/** What each reason says about the post; the other two say nothing against what was concluded. */
const SAYS: Partial<Record<DismissReason, Partial<Pick<Example, 'intent' | 'category' | 'tier'>>>> = {
  spam: { intent: 'spam', category: null, tier: 'low' },
  'not-about-us': { intent: 'other', category: null, tier: 'low' },
  'no-reply-needed': { tier: 'low' },
}

export const learnDismissal = ({ tx, ticket, now }: Scene, by: string, reason: DismissReason): Promise<void> =>
  keepExample(tx, ticket, { kind: 'dismissed', by, truth: SAYS[reason] ?? {} }, now)

/** The dismissal was taken back, so it teaches nothing. */
export const unlearnDismissal = ({ tx, ticket }: Scene): Promise<void> => dropExample(tx, ticket.id, 'dismissed')

/** An answer that may become an entry of the knowledge base. */
export interface ProposedEntry {
  id: number
  ticketId: number
  brand: string
  /** Lines to paste below `entries:` in config/knowledge.yaml; the customer's name has become {name}. */
  snippet: string
}

/** What a person says of a ticket. */
export interface Correction {
  tier: Tier
  category: Category | null
}

export interface LearningActions {
  /** Tier and category as a person says; the targets follow, and the correction is kept as an example. */
  correct(click: Click, correction: Correction): Promise<ActionResult>
  /** What waits for a decision, oldest first. For admins, whose permission the caller has checked. */
  proposals(take: number): Promise<{ entries: ProposedEntry[]; total: number }>
  settleProposal(by: string, id: number, verdict: 'taken' | 'declined'): Promise<ActionResult>
}

export function createLearningActions(desk: DeskOptions): LearningActions {
  return {
    correct: (click, correction) => act(desk, click, (scene) => correct(scene, click.by, correction)),
    async proposals(take) {
      const { proposals, total } = await offeredProposals(desk.store.prisma, take)
      return { entries: proposals.map(entryOf), total }
    },
    async settleProposal(by, id, verdict) {
      const { people } = desk.settings.current
      if (!mayAct(by, 'admin', people, desk.membersOf)) return { result: 'forbidden', told: refusalOf('admin', people) }
      const done = await desk.store.transaction((tx) => settleProposal(tx, id, { verdict, by }, desk.clock.now()))
      desk.log?.info({ by, proposal: id, verdict, done }, 'a person decided about a proposed entry')
      if (!done) return { result: 'stale', told: 'Nothing was changed: that proposal has been decided already.' }
      const told =
        verdict === 'taken'
          ? 'Noted. It takes effect once the lines stand in config/knowledge.yaml and the file is saved.'
          : 'Noted: it is not offered again.'
      return { result: 'done', told }
    },
  }
}

async function correct(scene: Scene, by: string, { tier, category }: Correction): Promise<void> {
  const { tx, ticket, settings, now } = scene
  const [otherTier, otherCategory] = [tier !== ticket.tier, category !== ticket.category]
  if (!otherTier && !otherCategory) throw new NotDone('refused', 'Nothing was changed: the card says so already.')
  if (otherTier) {
    const factors = ticket.factors as unknown as UrgencyFactor[]
    const { urgency, factors: reasons } = movedTo(tier, { urgency: ticket.urgency, factors }, settings.tiers)
    const beside = { category, factors: reasons as unknown as Prisma.InputJsonArray }
    await scene.apply({ type: 'rescore', by, tier, urgency }, beside)
    await keepExample(tx, ticket, { kind: 'tier', by, truth: { tier, category } }, now)
  } else await scene.apply({ type: 'touch', by }, { category })
  if (otherCategory) await keepExample(tx, ticket, { kind: 'category', by, truth: { tier, category } }, now)
}

const LONGEST_TITLE = 60
const LEADING_HANDLES = /^(?:[@.]\S+\s+)+/u

const titleOf = (question: string): string =>
  question.length <= LONGEST_TITLE ? question : `${question.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')} …`

function entryOf({ proposal, customer, category }: OfferedProposal): ProposedEntry {
  const { id, ticketId, brand, language } = proposal
  const question = proposal.question.replace(LEADING_HANDLES, '').replace(/\s+/gu, ' ').trim()
  const entry = {
    id: `${brand}-ticket-${ticketId}`,
    brand,
    title: titleOf(question),
    questions: [question],
    answer: withoutNames(proposal.answer.replace(LEADING_HANDLES, ''), customer).trim(),
    language,
    ...(category === null ? {} : { category }),
  }
  const snippet = stringify([entry], { lineWidth: 110 }).trimEnd().replace(/^/gm, '  ')
  return { id, ticketId, brand, snippet }
}
