/** What operators read of a reply whose look-up did not find it while our own stream had brought it: it went out. */
import { expect, test } from 'vitest'
import { capturedLog } from '../cli/captured-log.ts'
import { onEachEngine } from '../store/engines.ts'
import { openTeam, PEOPLE } from './team.ts'

const [ANNA] = PEOPLE
const TEXT = 'It is on its way.'

onEachEngine('a reply that our own stream brought before the look-up found it', (database) => {
  test.each([
    [true, 'sent', 'info', 'delivered'],
    [false, 'failed', 'warn', 'not delivered yet'],
  ])('is counted and logged as what was written of it (brought: %s): %s', async (isBrought, result, level, message) => {
    const { store } = database()
    const log = capturedLog()
    const counted: string[] = []
    const settled = ({ kind }: { kind: string }, word: string) => {
      if (kind === 'reply') counted.push(word)
    }
    const team = await openTeam(store, { slack: [], platform: ['drop-after'] }, { log, events: { settled } })
    const { clock, desk, ticketId, platform } = team
    const mention = await store.prisma.mention.findFirstOrThrow()
    const { wantedVersion: seen } = await store.prisma.ticket.findFirstOrThrow()
    const draft = { text: TEXT, mentionId: mention.id, attempt: 1 }
    await desk.approve({ ticketId, by: ANNA, requestKey: 'approve', seen }, draft)
    await team.deliver()
    expect(counted).toEqual(['unknown'])

    // The index of the platform lags.
    platform.posts.length = 0
    clock.advance(30_000)
    const { rootId, account, externalId: parentId } = mention
    const ours = { platform: 'x', account, externalId: '77', rootId, parentId, url: 'https://x.example/77', text: TEXT }
    if (isBrought) await store.prisma.ownPost.create({ data: { ...ours, postedAt: clock.now(), seenAt: clock.now() } })
    await team.deliver()
    expect(await store.prisma.delivery.findFirstOrThrow({ where: { kind: 'reply' } })).toMatchObject({ state: result })
    expect(counted).toEqual(['unknown', result])
    const lines = log.lines.filter(({ fields }) => 'delivery' in fields && String(fields.delivery).startsWith('reply:'))
    expect(lines.at(-1)).toMatchObject({ level, message, fields: { outcome: result } })
    expect(JSON.stringify(lines.at(-1)).includes('it did not go out')).toBe(!isBrought)
  })
})
