/** The property of answering: what may happen, and what must be true afterwards. */
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { DISMISS_REASONS } from '../../src/domain/ticket.ts'
import type { Store } from '../../src/store/open.ts'
import { openTeam, PEOPLE, type Team } from './team.ts'
import { FAULTS } from './worlds.ts'

const person = fc.constantFrom(...PEOPLE)

/** What one person does; `seen` says how many versions behind their card is. */
const deedOfPerson = fc.record({
  by: person,
  verb: fc.constantFrom(
    'claim',
    'send',
    'send',
    'send-twice',
    'edit',
    'snooze',
    'dismiss',
    'undo',
    'hand-over',
    'reopen',
    'elsewhere',
    'note',
    'verdict',
  ),
  behind: fc.constantFrom(0, 0, 0, 1, 2),
  pick: fc.nat({ max: 4 }),
})
type Deed = typeof deedOfPerson extends fc.Arbitrary<infer T> ? T : never

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('people' as const),
      deeds: fc.array(deedOfPerson, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('deliver' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('wait' as const), seconds: fc.constantFrom(1, 10, 70, 400) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('customer' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('read-back' as const), works: fc.boolean() }) },
)

const faults = fc.array(fc.constantFrom(...FAULTS), { maxLength: 25 })

let request = 0

async function perform(team: Team, deed: Deed): Promise<void> {
  const { desk, clock } = team
  const { ticket, mentions, replies } = await team.view()
  const click = {
    ticketId: ticket.id,
    by: deed.by,
    requestKey: `request-${++request}`,
    seen: Math.max(0, ticket.wantedVersion - deed.behind),
  }
  const draft = {
    text: `Hello, number ${deed.pick % 2}`,
    mentionId: mentions.at(-1)?.id ?? 0,
    attempt: replies.length + 1,
  }
  switch (deed.verb) {
    case 'claim':
      return void (await desk.claim(click))
    case 'send':
    case 'edit':
      return void (await desk.approve(click, draft))
    case 'send-twice':
      return void (await Promise.all([
        desk.approve(click, draft),
        desk.approve({ ...click, requestKey: `${click.requestKey}-again` }, draft),
        desk.approve(click, draft),
      ]))
    case 'snooze':
      return void (await desk.snooze(click, addMs(clock.now(), 30_000)))
    case 'dismiss':
      return void (await desk.dismiss(click, DISMISS_REASONS[deed.pick] ?? 'spam'))
    case 'undo':
      return void (await desk.undoDismiss(click))
    case 'hand-over':
      return void (await desk.handOver(click, PEOPLE[deed.pick % 3] ?? PEOPLE[0], 'please'))
    case 'reopen':
      return void (await desk.reopen(click))
    case 'elsewhere':
      return void (await desk.answeredElsewhere(click))
    case 'note':
      return void (await desk.addNote(click, 'between us'))
    case 'verdict': {
      const unclear = replies.find(({ state }) => state === 'unclear')
      const verdict = (['was-sent', 'send-again', 'leave'] as const)[deed.pick % 3] ?? 'leave'
      if (unclear !== undefined) await desk.settleUnclear(click, unclear.id, verdict)
    }
  }
}

async function expectTruth(team: Team, store: Store): Promise<void> {
  const replies = await store.prisma.reply.findMany()
  for (const reply of replies) {
    const onPlatform = team.platform.posts.filter(
      ({ reply: posted }) => posted.key === `hearback-${reply.id}-${reply.attempt}`,
    )
    expect(onPlatform.length, `reply ${reply.id} (${reply.state}) is on the platform`).toBeLessThanOrEqual(1)
    if (reply.state === 'sent') expect(onPlatform, `reply ${reply.id} is called sent`).toHaveLength(1)
    if (reply.state === 'rejected' || reply.state === 'not-sent') {
      const asked = reply.state === 'not-sent' && (await wasJudgedByPerson(store, reply.id))
      if (!asked) expect(onPlatform, `reply ${reply.id} is called ${reply.state}`).toHaveLength(0)
    }
    expect(reply.state, `reply ${reply.id} is still on its way after the calm`).not.toBe('sending')
  }
  const { ticket } = await team.view()
  const unclear = replies.some(({ state }) => state === 'unclear')
  const card = await team.shownCard()
  if (unclear && ticket.state !== 'dismissed' && ticket.state !== 'resolved') expect(card).toContain('ticket_was_sent')
  expect(card).toBe(await team.wantedCard())
  expect(ticket.shownVersion).toBe(ticket.wantedVersion)
  expect(team.slack.messages.filter(({ threadTs, key }) => threadTs === undefined && key === ticket.key)).toHaveLength(
    1,
  )
  const threadKeys = team.slack.messages.filter(({ threadTs }) => threadTs !== undefined).map(({ key }) => key)
  expect(new Set(threadKeys).size).toBe(threadKeys.length)
  expect(JSON.stringify(team.platform.posts)).not.toContain('between us')
}

/** "It was not: send again" is a person's word; the platform may still show otherwise. */
const wasJudgedByPerson = async (store: Store, replyId: number): Promise<boolean> =>
  (await store.prisma.delivery.findFirst({
    where: { key: `reply:${replyId}`, lastError: { contains: 'cannot be read' } },
  })) !== null

/** Two or three people at once, faults on every call, crashes; then calm, and the truth. `clear` empties the database. */
export const answeringProperty = (store: () => Store, clear: () => Promise<void>) =>
  fc.asyncProperty(
    fc.array(step, { minLength: 2, maxLength: 12 }),
    faults,
    faults,
    async (steps, slackFaults, platformFaults) => {
      await clear()
      const team = await openTeam(store(), { slack: slackFaults, platform: platformFaults })
      for (const each of steps) {
        if (each.type === 'people') await Promise.all(each.deeds.map((deed) => perform(team, deed)))
        else if (each.type === 'deliver') await team.deliver()
        else if (each.type === 'wait') team.clock.advance(each.seconds * 1000)
        else if (each.type === 'customer') await team.customerWrites('and another thing')
        else team.platform.readable = each.works
      }
      await team.calm()
      await expectTruth(team, store())
    },
  )
