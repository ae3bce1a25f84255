/**
 * Writes down the steps of a ladder and sees to it that those named are told: owner and people on duty in the card's thread,
 * managers in messages of their own. A step is a row before it is a message, so none is lost and none told twice.
 */
import { addMs } from '../domain/clock.ts'
import { postLane } from '../domain/delivery.ts'
import { type GroupMembers, peopleOnDuty } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import type { Target, TargetStep } from '../domain/ticket.ts'
import { enqueue } from '../store/deliveries.ts'
import { isEarlierRoundUnsent, stepKey, takenBefore, unsentSince } from '../store/escalations.ts'
import type { Prisma } from '../store/generated/client.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Ticket } from '../store/tickets.ts'
import { isAnyDue } from '../store/timers.ts'
import { tellThread } from '../tickets/thread.ts'

/** More than so many alerts at once become one list. */
const BUNDLE_FROM = 6
/** Most entries of one list, as each takes room and has a button. */
const MOST_IN_A_LIST = 20
/** Alerts wait for others of their time no longer than this, in milliseconds: a timer that fails must not hold them up. */
const LONGEST_HOLD = 5_000
/** Before every card and every plain alert. */
const ESCALATION_PRIORITY = 600

interface Recipient {
  people: string[]
  sendTo: string | null
}

function recipientsOf(
  { tell }: Pick<TargetStep, 'tell'>,
  ticket: Pick<Ticket, 'owner'>,
  settings: Settings,
  membersOf: GroupMembers,
  now: Date,
): Recipient[] {
  const { people, onDuty, slack } = settings
  switch (tell) {
    case 'owner':
      // A step for an owner who does not exist must not pass in silence.
      return [{ people: ticket.owner === null ? peopleOnDuty(onDuty, people, now) : [ticket.owner], sendTo: null }]
    case 'on-duty':
      return [{ people: peopleOnDuty(onDuty, people, now), sendTo: null }]
    case 'managers-channel':
      return [{ people: [], sendTo: slack.managersChannel }]
    case 'managers': {
      const managers = people.managers.flatMap((id) => (id.startsWith('S') ? membersOf(id) : [id]))
      // With nobody to write to, the channel hears of it: a step always reaches somebody.
      if (managers.length === 0) return [{ people: people.managers, sendTo: slack.managersChannel }]
      return [...new Set(managers)].map((sendTo) => ({ people: [], sendTo }))
    }
  }
}

const clockOf = (ticket: Ticket, target: Target) => ({
  ticketId: ticket.id,
  target,
  from: target === 'claim' ? ticket.claimFrom : ticket.replyFrom,
})

/** Whether a step would call those on duty in place of an owner, whom the same line calls in their own name. */
const callsThemTwice = ({ tell, target }: TargetStep, steps: readonly TargetStep[], { owner }: Ticket): boolean =>
  tell === 'owner' && owner === null && steps.some((each) => each.tell === 'on-duty' && each.target === target)

/** Writes the steps of one ticket, in the transaction that moves its ladder on. */
export async function recordEscalations(
  tx: Tx,
  ticket: Ticket,
  steps: readonly TargetStep[],
  options: { settings: Settings; membersOf: GroupMembers },
  now: Date,
): Promise<void> {
  const toTell = steps.filter((step) => !callsThemTwice(step, steps, ticket))
  const all = toTell.flatMap((step) =>
    recipientsOf(step, ticket, options.settings, options.membersOf, now).map((recipient) => {
      const { index, round } = step
      const key = stepKey(clockOf(ticket, step.target), { index, round, sendTo: recipient.sendTo })
      return { ...recipient, step, key }
    }),
  )
  // In an outage of Slack repeats would pile up behind the message that still waits, and all come at once.
  const recipients: typeof all = []
  for (const one of all) {
    const { step, sendTo } = one
    const isPiledUp =
      step.round > 0 &&
      sendTo !== null &&
      (await isEarlierRoundUnsent(tx, clockOf(ticket, step.target), { ...step, sendTo }))
    if (!isPiledUp) recipients.push(one)
  }
  const before = await takenBefore(
    tx,
    recipients.map(({ key }) => key),
  )
  const rows: Prisma.EscalationCreateManyInput[] = recipients.map(({ people, sendTo, step, key }) => {
    const taken = before.get(key)
    // Taken before its moment: that was for an earlier target, which a correction has moved since.
    const isOfAnother = taken !== undefined && taken < step.at
    return {
      ticketId: ticket.id,
      key: isOfAnother ? `${key}@${step.dueAt.getTime()}` : key,
      target: step.target,
      tell: step.tell,
      people,
      dueAt: step.dueAt,
      stepAt: step.at,
      takenAt: now,
      sendTo,
    }
  })
  const written = await tx.escalation.createManyAndReturn({ data: rows, skipDuplicates: true })
  for (const { id, sendTo } of written)
    if (sendTo === null) await tellThread(tx, ticket, `escalation:${id}`, { tells: 'overdue', escalationId: id }, now)
}

interface Unsent {
  id: number
  sendTo: string
}

/**
 * Puts the escalations that wait into messages: up to five singly, more as lists, most urgent first. Returns how many messages. While
 * some instance still writes down what fell due at the same time, all wait a little, as they belong into one list.
 */
export async function sendEscalations(store: Store, now: Date): Promise<number> {
  // Asked every second, with nothing to do nearly always.
  const unsent = await unsentSince(store.prisma)
  if (unsent === null) return 0
  const { first, latest } = unsent
  // By the clock of whoever wrote them, should it be ahead of ours.
  const isComplete = !(await isAnyDue(store.prisma, latest > now ? latest : now))
  if (!isComplete && first > addMs(now, -LONGEST_HOLD)) return 0
  return store.transaction(async (tx) => {
    // Whoever comes second waits, and finds none left: passing over locked rows, two would share out what belongs into one list.
    const unsent = await tx.$queryRaw<Unsent[]>`
      SELECT e.id, e."sendTo" FROM "Escalation" e JOIN "Ticket" t ON t.id = e."ticketId"
      WHERE e."sendTo" IS NOT NULL AND e."deliveryId" IS NULL
      ORDER BY t.rank, e.id LIMIT 1000 FOR UPDATE OF e`
    const bundles = [...Map.groupBy(unsent, ({ sendTo }) => sendTo)].flatMap(([to, rows]) =>
      bundled(rows.map(({ id }) => id)).map((ids) => ({ to, ids })),
    )
    for (const bundle of bundles) await sendBundle(tx, bundle, now)
    return bundles.length
  })
}

const bundled = (ids: number[]): number[][] => {
  const size = ids.length < BUNDLE_FROM ? 1 : MOST_IN_A_LIST
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}

async function sendBundle(tx: Tx, { to, ids }: { to: string; ids: number[] }, now: Date): Promise<void> {
  const key = `escalation:${ids[0]}`
  const delivery = {
    key,
    kind: 'escalation' as const,
    lane: postLane(to),
    ticketId: null,
    priority: ESCALATION_PRIORITY,
  }
  await enqueue(tx, [{ ...delivery, payload: { to } }], now)
  const { id: deliveryId } = await tx.delivery.findUniqueOrThrow({ where: { key }, select: { id: true } })
  await tx.escalation.updateMany({ where: { id: { in: ids } }, data: { deliveryId } })
}
