/** "Needs a reply" at the look through what was set aside: the matter goes to the queue as a new one does, and nobody has handed it over. */
import { expect, test } from 'vitest'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { addSuggestion } from '../../src/tickets/suggestion.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { openStage } from './stage.ts'

const ANNA = 'U0SUPPORT1'
const BEN = 'U0SUPPORT2'
const MANAGERS = 'C0MANAGERS'

onEachEngine('what was set aside and needs a reply after all', (database) => {
  async function openAside() {
    const { store } = database()
    const stage = await openStage(store)
    const more = { needsReply: false, intent: 'praise' }
    const { id } = await fileTicket(store, { id: '1', urgency: 5, more }, stage.clock.now())
    await stage.settle()
    const read = () => store.prisma.ticket.findUniqueOrThrow({ where: { id } })
    const seen = (await read()).wantedVersion
    stage.clock.advance(60_000)
    const shown = [{ ticketId: id, seen, needsReply: true }]
    const outcome = await stage.desk.confirmAside({ by: 'U0MANAGER', requestKey: 'look', shown })
    expect(outcome).toMatchObject({ confirmed: 0, reopened: 1, left: [] })
    const at = stage.clock.now()
    await stage.settle()
    return { stage, id, read, at }
  }

  test('waits in the queue from now on, and says who found that', async () => {
    const { stage, id, read, at } = await openAside()
    expect(await read()).toMatchObject({
      ...{ state: 'open', owner: null, needsReply: true, handOvers: 0 },
      ...{ claimFrom: at, replyFrom: at },
    })
    const where = { ticketId: id, event: 'needs-reply' }
    expect(await stage.store.prisma.auditEntry.findMany({ where })).toMatchObject([
      { actor: 'U0MANAGER', fromState: 'aside', toState: 'open' },
    ])
    const late = await stage.desk.dismiss({ ticketId: id, by: BEN, requestKey: 'late', seen: 1 }, 'spam')
    expect(late.told).toContain('<@U0MANAGER> said that it needs a reply')
  })

  test('may be handed over once without the managers hearing of it; the second time they do', async () => {
    const { stage, id, read } = await openAside()
    const handOver = async (by: string, to: string) => {
      const seen = (await read()).wantedVersion
      await stage.desk.handOver({ ticketId: id, by, requestKey: `${by}-${to}`, seen }, to, '')
      await stage.settle()
    }
    const told = () => stage.texts(MANAGERS).filter((text) => text.includes('handed over'))
    await handOver(ANNA, BEN)
    expect([(await read()).handOvers, told().length]).toEqual([1, 0])
    await handOver(BEN, ANNA)
    expect([(await read()).handOvers, told().length]).toEqual([2, 1])
  })

  test('takes a draft that comes later', async () => {
    const { stage, id } = await openAside()
    const { id: mentionId } = await stage.store.prisma.mention.findFirstOrThrow({ where: { ticketId: id } })
    const suggestion: Suggestion = {
      ...{ text: 'How kind of you!', language: 'en', basis: 'model' },
      ...{ knowledgeId: null, reason: 'a draft', findings: [] },
    }
    const draft = { ticketId: id, mentionId, editedAt: null, suggestion }
    expect(await stage.store.transaction((tx) => addSuggestion(tx, draft, stage.clock.now()))).toBe(true)
  })
})
