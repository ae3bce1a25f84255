/** The outbox as the program wires it: the pace of the settings, and what the admins are told. */
import { expect, onTestFinished, test } from 'vitest'
import { wireOutbox } from '../../src/cli/deliveries.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { createWebClient } from '../../src/slack/app.ts'
import { createSlackPort } from '../../src/slack/client.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, CHANNEL, openWorkspace, testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'

async function wire(store: Store, postsPerSecond: number, broken?: () => never) {
  const clock = new TestClock()
  const settings = testSettings(({ slack }) => {
    slack.postsPerSecond = postsPerSecond
  })
  const workspace = await openWorkspace(settings, { clock })
  onTestFinished(() => workspace.stop())
  const client = createWebClient(settings.slack, workspace.identity.botToken, silentLog)
  const outbox = await wireOutbox({
    store,
    clock,
    random: seededRandom(1),
    log: silentLog,
    holder: 'test',
    settings: { current: settings },
    slack: { ...createSlackPort(client), ...(broken === undefined ? {} : { post: async () => broken() }) },
    platformOf: () => null,
    events: { settled: () => undefined },
  })
  const run = async (times: number, seconds = 1) => {
    for (let n = 0; n < times; n++) {
      await outbox.drain()
      clock.advance(seconds * 1_000)
    }
  }
  const texts = (channel: string) => workspace.messages(channel).map(({ text }) => text)
  return { clock, workspace, run, texts }
}

const filed = Array.from({ length: 3 }, (_, n) => ({ id: `t${n}`, urgency: 40 }))

onEachEngine(
  'the wired outbox',
  (database) => {
    test('posts as fast as slack.postsPerSecond says, whole cards that Slack takes', async () => {
      const { clock, workspace, run, texts } = await wire(database().store, 0.5)
      await fileTickets(database().store, filed, clock.now())
      const counts: number[] = []
      for (let second = 0; second < 5; second++) {
        await run(1)
        counts.push(texts(CHANNEL).length)
      }
      expect(counts).toEqual([1, 1, 2, 2, 3])
      expect(workspace.violations).toEqual([])
    })

    test('tells the admins once of a lost channel, and delivers what was kept when it is back', async () => {
      const { clock, workspace, run, texts } = await wire(database().store, 10)
      workspace.changeChannel(CHANNEL, { appIsMember: false })
      await fileTickets(database().store, filed, clock.now())
      await run(30, 10)
      expect(texts(CHANNEL)).toEqual([])
      expect(texts(ADMINS)).toEqual([
        expect.stringMatching(
          /^Slack does not take messages for <#C0MENTIONS>: refused: not_in_channel\. Check .* or when the configuration names another channel\.$/,
        ),
      ])
      workspace.changeChannel(CHANNEL, { appIsMember: true })
      await run(70, 10)
      expect(texts(CHANNEL)).toHaveLength(3)
      expect(texts(ADMINS)).toHaveLength(1)
    })

    test('does not alert about an alert that is refused, and delivers it when it can', async () => {
      const { clock, workspace, run, texts } = await wire(database().store, 10)
      workspace.changeChannel(CHANNEL, { appIsMember: false })
      workspace.changeChannel(ADMINS, { appIsMember: false })
      await fileTickets(database().store, filed.slice(0, 1), clock.now())
      await run(20, 10)
      expect(await database().store.prisma.delivery.count({ where: { kind: 'alert' } })).toBe(1)
      workspace.changeChannel(ADMINS, { appIsMember: true })
      await run(30, 10)
      expect(texts(ADMINS)).toHaveLength(1)
    })

    test('tells the admins of a fault of its own, and makes no alert of an alert that meets the same fault', async () => {
      const { clock, run } = await wire(database().store, 10, () => {
        throw new TypeError('a fault of our own')
      })
      await fileTickets(database().store, filed.slice(0, 1), clock.now())
      await run(20, 10)
      const alerts = await database().store.prisma.delivery.findMany({ where: { kind: 'alert' } })
      expect(alerts.map(({ payload }) => payload)).toMatchObject([
        { text: expect.stringContaining('a fault of our own') },
      ])
    })
  },
  ['memory'],
)
