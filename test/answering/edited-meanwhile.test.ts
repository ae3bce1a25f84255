/** What the customer adds to a post while the answer to it is on its way, the approver has not seen. */
import { expect, test } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { takeOverEdit } from '../../src/intake/edits.ts'
import { testSettings } from '../app/house.ts'
import { suggest, triage } from '../intake/judges.ts'
import { onEachEngine } from '../store/engines.ts'
import { openTeam, PEOPLE } from './team.ts'

const [ANNA] = PEOPLE
const settings = testSettings()
const rules = { brand: settings.brands[0] ?? null, policy: ticketPolicy(settings), triage, suggest }

onEachEngine('a post that is edited while its answer is on its way', (database) => {
  test.each([
    ['says more', (text: string) => `${text} EDIT: u30 and now my card is blocked`, 'claimed'],
    ['says more at its top', (text: string) => `EDIT: u30 and now my card is blocked. ${text}`, 'claimed'],
    ['has a typo mended', (text: string) => text.replace('refund', 'Refund'), 'answered'],
  ])('and %s', async (_, edited, state) => {
    const team = await openTeam(database().store, { slack: [], platform: [] })
    const { clock, store, ticketId } = team
    await team.deliver()
    const mention = await store.prisma.mention.findFirstOrThrow()
    const { wantedVersion: seen } = await store.prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })
    const draft = { text: 'It is on its way.', mentionId: mention.id, attempt: 1 }
    await team.desk.approve({ ticketId, by: ANNA, requestKey: 'once', seen }, draft)
    clock.advance(1_000)
    const edit = { text: edited(mention.text), html: null, editedAt: clock.now() }
    await store.transaction((tx) => takeOverEdit(tx, mention, edit, { ...rules, now: clock.now() }))
    clock.advance(1_000)
    await team.deliver()
    expect(team.platform.posts).toHaveLength(1)
    expect(await store.prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })).toMatchObject({ state })
  })
})
