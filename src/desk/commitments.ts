/** What people decide about promises in replies: found before sending, later kept, moved or dropped. */
import { type CommitmentState, firstReminderAt } from '../domain/commitment.ts'
import { type Commitment, lockCommitment, NOBODY } from '../store/commitments.ts'
import type { Tx } from '../store/open.ts'
import { alertsAbout, messagesAboutPromise, showAgain } from '../store/shown.ts'
import { type FoundCommitment, findCommitments } from '../suggest/commitments/index.ts'
import { tellThread } from '../tickets/thread.ts'
import { type ActionResult, type DeskOptions, NotDone, type Scene } from './act.ts'
import { actOnPart, recordOnPart } from './part.ts'

export type { Commitment, FoundCommitment }

/** A press of one of the buttons under a reminder. */
export interface CommitmentClick {
  commitmentId: number
  by: string
  /** The same for every repeat of the same click. */
  requestKey: string
}

export interface CommitmentActions {
  /** What a text promises by when, on the brand's own clock. Needs no database. */
  promisesIn(text: string, brandId: string, language: string): FoundCommitment[]
  /** IANA zone in which this brand's promises are told. */
  promiseZone(brandId: string): string
  /** An open promise with the brand of its ticket, or null. */
  openPromise(id: number): Promise<(Commitment & { brand: string }) | null>
  keepPromise(click: CommitmentClick): Promise<ActionResult>
  dropPromise(click: CommitmentClick): Promise<ActionResult>
  movePromise(click: CommitmentClick, dueAt: Date): Promise<ActionResult>
}

export function createCommitmentActions(desk: DeskOptions): CommitmentActions {
  const zoneOf = (brandId: string): string =>
    desk.settings.current.brands.find(({ id }) => id === brandId)?.timeZone ?? 'Etc/UTC'
  return {
    promisesIn: (text, brandId, language) =>
      findCommitments(text, { language, now: desk.clock.now(), timeZone: zoneOf(brandId) }),
    promiseZone: zoneOf,
    async openPromise(id) {
      const found = await desk.store.prisma.commitment.findUnique({
        where: { id },
        include: { ticket: { select: { brand: true } } },
      })
      if (found === null || found.state !== ('open' satisfies CommitmentState)) return null
      const { ticket, ...commitment } = found
      return { ...commitment, brand: ticket.brand }
    },
    keepPromise: (click) => onPromise(desk, click, (scene, found) => settle(scene, found, click.by, 'kept')),
    dropPromise: (click) => onPromise(desk, click, (scene, found) => settle(scene, found, click.by, 'dropped')),
    movePromise: (click, dueAt) => onPromise(desk, click, (scene, found) => move(scene, found, click.by, dueAt)),
  }
}

const MISSING = 'This promise is not in the database any more.'

async function onPromise(
  desk: DeskOptions,
  click: CommitmentClick,
  work: (scene: Scene, commitment: Commitment) => Promise<void>,
): Promise<ActionResult> {
  const id = click.commitmentId
  const found = await desk.store.prisma.commitment.findUnique({ where: { id } })
  return actOnPart(desk, { found, missing: MISSING }, click, async (scene) => {
    const commitment = await lockCommitment(scene.tx, id)
    if (commitment === null) throw new NotDone('missing', MISSING)
    refuseSettled(commitment)
    await work(scene, commitment)
  })
}

function refuseSettled({ state, settledBy }: Commitment): void {
  if (state === 'open') return
  const who = settledBy === null || settledBy === 'system' ? 'It' : `<@${settledBy}> has said so: it`
  const what = state === 'kept' ? 'has been kept' : state === 'dropped' ? 'has been dropped' : 'has not gone out yet'
  throw new NotDone('stale', `Nothing was changed. ${who} ${what}.`)
}

/** Reminders and alerts that stand in Slack already. */
const messagesAbout = async (tx: Tx, { id, ticketId }: Commitment): Promise<number[]> => [
  ...(await messagesAboutPromise(tx, ticketId, id)),
  ...(await alertsAbout(tx, [ticketId])),
]

async function settle(scene: Scene, commitment: Commitment, by: string, state: 'kept' | 'dropped'): Promise<void> {
  const { tx, ticket, now } = scene
  const { id } = commitment
  await tx.commitment.update({ where: { id }, data: { state, nextAt: null, settledAt: now, settledBy: by } })
  await recordOnPart(scene, by, `promise-${state}`, `promise ${id}`)
  await showAgain(tx, await messagesAbout(tx, commitment), now)
  await tellThread(tx, ticket, `promise:${id}:settled`, { tells: 'commitment', commitmentId: id, step: 'settled' }, now)
}

async function move(scene: Scene, commitment: Commitment, by: string, dueAt: Date): Promise<void> {
  const { tx, ticket, now } = scene
  const { id } = commitment
  if (dueAt <= now) throw new NotDone('refused', 'Nothing was changed. That time has passed; choose a later one.')
  const owner = commitment.owner === NOBODY ? by : commitment.owner
  const nextAt = firstReminderAt(now, dueAt)
  await tx.commitment.update({ where: { id }, data: { dueAt, nextAt, remindedAt: null, owner } })
  await recordOnPart(scene, by, 'promise-moved', `promise ${id}`)
  await showAgain(tx, await messagesAbout(tx, commitment), now)
  const key = `promise:${id}:${dueAt.getTime()}:moved`
  await tellThread(tx, ticket, key, { tells: 'commitment', commitmentId: id, step: 'moved', by }, now)
}
