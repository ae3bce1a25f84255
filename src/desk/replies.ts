/** Approving a reply, and settling one whose fate nobody could find out. Only a person starts an attempt (I5). */
import { createHash } from 'node:crypto'
import type { Promised } from '../domain/commitment.ts'
import { PERSON_WAITS, replyLane } from '../domain/delivery.ts'
import type { LengthUnit, PlatformId } from '../domain/post.ts'
import type { ReplyState } from '../domain/reply.ts'
import type { Brand } from '../domain/settings.ts'
import type { VoiceFinding } from '../domain/suggestion.ts'
import { textLength } from '../domain/text-length.ts'
import { isLive, type TicketEvent } from '../domain/ticket.ts'
import { createCommitments, dropCommitments, openCommitments } from '../store/commitments.ts'
import { enqueue } from '../store/deliveries.ts'
import { unseenSince } from '../store/mentions.ts'
import { pauseOf, readPauses } from '../store/pauses.ts'
import type { Mention, Reply } from '../store/tickets.ts'
import { learnFromReply } from '../tickets/learn.ts'
import { tellThread } from '../tickets/thread.ts'
import { type ActionResult, act, type Click, type DeskOptions, NotDone, type Scene } from './act.ts'
import { promisedAgain } from './promised-again.ts'
import { isSaidAlready } from './said-already.ts'

/** What a person approved: exactly this text, as an answer to exactly this post. */
export interface Draft {
  text: string
  mentionId: number
  /** How many replies the ticket had when the person began: the same submission twice makes the same attempt. */
  attempt: number
  /** What the text promises by when, as far as the person wants it followed up. */
  commitments?: readonly Promised[]
}

export interface ReplyActions {
  approve(click: Click, draft: Draft): Promise<ActionResult>
  /** The text was posted on the platform by hand, where its API does not allow it. */
  postedByHand(click: Click, draft: Draft): Promise<ActionResult>
  /** The person's word on a reply of unknown fate. */
  settleUnclear(click: Click, replyId: number, verdict: 'was-sent' | 'send-again' | 'leave'): Promise<ActionResult>
}

export interface ReplyOptions extends DeskOptions {
  /** The voice guard; its `block` findings keep a text from going out. */
  checkVoice(text: string, brand: Brand, language: string, authorName: string): VoiceFinding[]
}

export function createReplyActions(desk: ReplyOptions): ReplyActions {
  return {
    approve: (click, draft) => act(desk, click, (scene) => approve(scene, desk, click.by, draft)),
    postedByHand: (click, draft) => act(desk, click, (scene) => recordByHand(scene, click.by, draft)),
    settleUnclear: (click, replyId, verdict) =>
      act(desk, click, (scene) => settleUnclear(scene, click.by, replyId, verdict), { needsFreshView: false }),
  }
}

const draftHash = ({ text, mentionId }: Pick<Draft, 'text' | 'mentionId'>): string =>
  createHash('sha256').update(`${mentionId}\n${text}`).digest('hex')

/** Two answers must not reach the customer because nobody looked: the open question comes first (I5). */
export async function refuseWhileUnclear({ tx, ticket }: Pick<Scene, 'tx' | 'ticket'>): Promise<void> {
  const unclear = await tx.reply.count({ where: { ticketId: ticket.id, state: 'unclear' } })
  if (unclear > 0)
    throw new NotDone(
      'refused',
      'Nothing was changed. Say first, on the card, whether the reply before this one was sent.',
    )
}

async function approve(scene: Scene, desk: ReplyOptions, by: string, draft: Draft): Promise<void> {
  const { tx, ticket, settings } = scene
  await refuseWhileUnclear(scene)
  const mention = await readMention(scene, draft.mentionId)
  const pause = pauseOf(await readPauses(tx), ticket.brand)
  if (pause !== null)
    throw new NotDone(
      'refused',
      `Nothing was sent. <@${pause.by}> has paused sending; \`/hearback resume sending\` lifts it.`,
    )
  if (!mention.canReply)
    throw new NotDone('refused', `Nothing was sent. ${mention.noReplyReason ?? 'The platform does not allow it.'}`)
  refuseUnfit(draft.text, mention)
  const brand = settings.brands.find(({ id }) => id === ticket.brand)
  if (brand === undefined)
    throw new NotDone('refused', 'Nothing was sent. The brand of this ticket is not in the configuration any more.')
  const blocked = desk.checkVoice(draft.text, brand, ticket.language, '').filter(({ level }) => level === 'block')
  if (blocked.length > 0)
    throw new NotDone('refused', `Nothing was sent. ${blocked.map(({ reason }) => reason).join(' ')}`)
  await send(scene, by, draft, mention)
}

/** The length is checked in the platform's own unit, as it will count it. */
function refuseUnfit(text: string, mention: Mention): void {
  const length = textLength(text, mention.limitUnit as LengthUnit)
  if (text.trim() === '') throw new NotDone('refused', 'Nothing was sent. The text is empty.')
  if (length > mention.limitMax)
    throw new NotDone(
      'refused',
      `Nothing was sent. The text has ${length} of at most ${mention.limitMax} characters, as the platform counts them.`,
    )
}

async function readMention({ tx, ticket }: Scene, mentionId: number): Promise<Mention> {
  const mention = await tx.mention.findFirst({ where: { id: mentionId, ticketId: ticket.id } })
  if (mention === null)
    throw new NotDone('refused', 'Nothing was sent. The post that this answers does not belong to this ticket.')
  return mention
}

/** State, reply and delivery in one transaction; the unique key makes a second submission of the same form impossible. */
async function send(
  scene: Scene,
  by: string,
  draft: Draft,
  mention: Mention,
  writtenAt: Date | null = null,
): Promise<void> {
  const { tx, ticket, now, apply } = scene
  const twin = await tx.reply.findUnique({
    where: { ticketId_draft_attempt: { ticketId: ticket.id, draft: draftHash(draft), attempt: draft.attempt } },
  })
  if (twin !== null) throw new NotDone('repeat', null)
  if (await isSaidAlready(tx, { ticketId: ticket.id, draft: draftHash(draft) }))
    throw new NotDone('refused', 'Nothing was sent. The same words stand under this post already.')
  await apply({ type: 'approve-reply', by })
  const reply = await createReply(scene, by, draft, 'sending', writtenAt)
  await promise(scene, reply, by, draft, 'waiting')
  await enqueue(
    tx,
    [
      {
        key: `reply:${reply.id}`,
        kind: 'reply',
        lane: replyLane(mention.platform as PlatformId, mention.account),
        ticketId: ticket.id,
        priority: PERSON_WAITS,
        payload: { replyId: reply.id },
      },
    ],
    now,
  )
}

const createReply = (
  { tx, ticket, now }: Scene,
  by: string,
  draft: Draft,
  state: ReplyState,
  writtenAt: Date | null = null,
) =>
  tx.reply.create({
    data: {
      ticketId: ticket.id,
      draft: draftHash(draft),
      attempt: draft.attempt,
      mentionId: draft.mentionId,
      text: draft.text,
      account: ticket.account,
      approvedBy: by,
      approvedAt: now,
      writtenAt,
      state,
      ...(state === 'sending' ? {} : { settledAt: now }),
    },
  })

const promise = ({ tx, now }: Scene, reply: Reply, owner: string, draft: Draft, state: 'waiting' | 'open') =>
  createCommitments(tx, reply, { promised: draft.commitments ?? [], owner, state }, now)

async function recordByHand(scene: Scene, by: string, draft: Draft): Promise<void> {
  await refuseWhileUnclear(scene)
  await readMention(scene, draft.mentionId)
  await scene.apply({ type: 'answered-elsewhere', by })
  const reply = await createReply(scene, by, draft, 'by-hand')
  await promise(scene, reply, by, draft, 'open')
  await tellThread(scene.tx, scene.ticket, `reply:${reply.id}`, { tells: 'reply-sent', replyId: reply.id }, scene.now)
  await learnFromReply(scene.tx, reply, scene.settings, scene.now)
}

/** What the customer has written since, the reply answers not. */
const whenSent = (by: string, { approvedAt }: Reply, waitingSince: Date | null): TicketEvent =>
  waitingSince === null ? { type: 'answered-elsewhere', by } : { type: 'sent-after-all', by, approvedAt, waitingSince }

async function settleUnclear(
  scene: Scene,
  by: string,
  replyId: number,
  verdict: 'was-sent' | 'send-again' | 'leave',
): Promise<void> {
  const { tx, ticket, now } = scene
  const reply = await tx.reply.findFirst({ where: { id: replyId, ticketId: ticket.id } })
  if (reply === null || reply.state !== 'unclear')
    throw new NotDone('stale', 'Nothing was changed: somebody has settled this already.')
  const settle = (state: ReplyState) => tx.reply.update({ where: { id: replyId }, data: { state, settledAt: now } })
  if (verdict === 'was-sent') {
    await settle('by-hand')
    await openCommitments(tx, reply.id, now)
    // Another reply may have answered it meanwhile; where this one went is still the person's to say.
    const isAnswered = ticket.state === 'answered' || !isLive(ticket.state)
    if (isAnswered) await scene.apply({ type: 'touch', by })
    else await scene.apply(whenSent(by, reply, await unseenSince(tx, reply)))
    await tellThread(tx, ticket, `reply:${reply.id}`, { tells: 'reply-sent', replyId: reply.id }, now)
    await learnFromReply(tx, reply, scene.settings, now)
    return
  }
  await settle(verdict === 'leave' ? 'left' : 'not-sent')
  if (verdict === 'leave') {
    // The customer may have read it: what it promises is kept, or dropped by a person.
    await openCommitments(tx, reply.id, now)
    await scene.apply({ type: 'touch', by })
    return
  }
  const mention = await readMention(scene, reply.mentionId)
  // No person took them back: should the first attempt turn out to be there, they are owed after all.
  const confirmed = await dropCommitments(tx, reply.id, 'system', now)
  const timeZone = scene.settings.brands.find(({ id }) => id === ticket.brand)?.timeZone ?? 'Etc/UTC'
  const { text, approvedAt: from } = reply
  const commitments = promisedAgain(confirmed, { text, from, now, language: ticket.language, timeZone })
  const attempt = (await tx.reply.count({ where: { ticketId: ticket.id } })) + 1
  const again = { text, mentionId: reply.mentionId, attempt, commitments }
  await send(scene, by, again, mention, reply.writtenAt ?? reply.approvedAt)
}
