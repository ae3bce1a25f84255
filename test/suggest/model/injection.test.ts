import { describe, expect, test } from 'vitest'
import { contextOf, postOf, triage } from '../../triage/world.ts'
import { answering, ask, DOGS, prepared } from './asked.ts'
import { ASKED, INJECTIONS } from './injections.ts'

/** Triage sees a question, as though the orders stood not beside it: else some of these would not get as far as the model. */
const PLAIN = triage(postOf(ASKED), contextOf())

describe('a post that gives orders to the model', () => {
  test('is tried in at least thirty ways', () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(30)
    expect(new Set(INJECTIONS.map(({ post }) => post)).size).toBe(INJECTIONS.length)
  })

  test.each(INJECTIONS)('gets nothing out even where the model obeys: $name', async ({ post, obeys, stoppedBy }) => {
    const result = await ask(post, answering({ ...DOGS, ...obeys }), { triage: PLAIN })
    expect(result).toMatchObject({ result: 'discarded', why: stoppedBy })
  })

  test.each(INJECTIONS)('is still answered where the model does not obey: $name', async ({ post }) => {
    const model = answering(DOGS)
    const result = await ask(post, model, { triage: PLAIN })
    expect(result).toMatchObject({ result: 'drafted', suggestion: { basis: 'model', knowledgeId: 'dogs' } })
  })

  test('has no say in the urgency, whatever keys the answer holds', async () => {
    const answer = { ...DOGS, urgency: 100, tier: 'critical', send: true }
    const result = await ask(ASKED, answering(answer), { triage: PLAIN })
    expect(Object.keys(result).sort()).toEqual(['result', 'suggestion', 'usd'])
    expect(JSON.stringify(result)).not.toMatch(/urgency|critical|"send"/)
  })

  test.each(INJECTIONS)('stands in the prompt as data alone: $name', async ({ post }) => {
    const model = answering(DOGS)
    await prepared(post, model, { triage: PLAIN })?.run()
    const [system, user, ...more] = model.doGenerateCalls[0]?.prompt ?? []
    expect(more).toEqual([])
    expect([system?.role, user?.role]).toEqual(['system', 'user'])
    const words = post.replace(ASKED, '').trim().slice(0, 30)
    if (words !== '') expect(String(system?.content)).not.toContain(words)
  })
})
