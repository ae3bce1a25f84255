/**
 * Looks after what we promised customers (promise 7): the owner is reminded in the card's thread before a promise is due and when it
 * is, managers hear of one that was not kept. That a ticket is settled settles no promise.
 */
import type { Clock } from '../domain/clock.ts'
import { type CommitmentStep, commitmentSteps } from '../domain/commitment.ts'
import { messageOf } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import { type GroupMembers, peopleOnDuty, worksHere } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import { type Commitment, dueCommitments, lockCommitment, promiseKey } from '../store/commitments.ts'
import type { Store, Tx } from '../store/open.ts'
import { lockTicket, type Ticket } from '../store/tickets.ts'
import { tellThread } from '../tickets/thread.ts'
import { sendEscalations } from './escalations.ts'
import { putAside, type SetAside, setAsideAt } from './set-aside.ts'

/** Promises handled in one sweep; what is left is due at once again. */
const BATCH = 200

export interface CommitmentOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  membersOf: GroupMembers
  log: Log
  /** Without it none waits. */
  setAside?: SetAside
}

/** Takes the steps that are due, each promise in a transaction of its own; returns how much there was to do. Several instances may sweep at once. */
export async function sweepCommitments(options: CommitmentOptions): Promise<number> {
  const { store, clock, log, setAside = new Map() } = options
  const now = clock.now()
  const due = await dueCommitments(store.prisma, now, { exceptOf: setAsideAt(setAside, now), take: BATCH })
  for (const { id, ticketId } of due) {
    try {
      await store.transaction((tx) => handleDue(tx, { id, ticketId }, options))
    } catch (error) {
      putAside(setAside, ticketId, clock.now())
      log.error({ commitment: id, err: error, error: messageOf(error) }, 'a promise could not be looked after')
    }
  }
  return due.length === 0 ? 0 : due.length + (await sendEscalations(store, now))
}

async function handleDue(
  tx: Tx,
  { id, ticketId }: Pick<Commitment, 'id' | 'ticketId'>,
  { clock, settings, membersOf }: CommitmentOptions,
): Promise<void> {
  const now = clock.now()
  const ticket = await lockTicket(tx, ticketId)
  const commitment = await lockCommitment(tx, id)
  // Somebody was faster.
  if (ticket === null || commitment === null || commitment.nextAt === null || commitment.nextAt > now) return
  const { dueAt, nextAt } = commitment
  const plan = commitmentSteps({ dueAt, nextAt }, now)
  for (const step of plan.steps)
    await take(tx, ticket, commitment, step, { now, settings: settings.current, membersOf })
  const wasTold = plan.steps.some(({ type }) => type !== 'escalate')
  await tx.commitment.update({
    where: { id },
    data: { nextAt: plan.nextAt, ...(wasTold ? { remindedAt: now } : {}) },
  })
}

interface Scene {
  now: Date
  settings: Settings
  membersOf: GroupMembers
}

async function take(tx: Tx, ticket: Ticket, commitment: Commitment, step: CommitmentStep, scene: Scene): Promise<void> {
  const { now, settings } = scene
  const { id, dueAt } = commitment
  if (step.type !== 'escalate') {
    const key = `promise:${id}:${dueAt.getTime()}:${step.type}`
    const people = reminded(commitment, scene)
    const message = {
      tells: 'commitment',
      commitmentId: id,
      step: step.type,
      people,
      dueAt: dueAt.toISOString(),
    } as const
    return tellThread(tx, ticket, key, message, now)
  }
  await tx.escalation.createMany({
    data: [
      {
        ticketId: ticket.id,
        key: promiseKey(commitment, step.round),
        target: 'promise',
        tell: 'managers-channel',
        people: [],
        dueAt,
        stepAt: step.at,
        takenAt: now,
        sendTo: settings.slack.managersChannel,
      },
    ],
    skipDuplicates: true,
  })
}

const reminded = ({ owner }: Commitment, { settings: { people, onDuty }, membersOf, now }: Scene): string[] =>
  owner !== '' && worksHere(owner, people, membersOf) ? [owner] : peopleOnDuty(onDuty, people, now)
