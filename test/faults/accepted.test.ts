/** The program is killed after Slack or a platform has taken a message, and before that could be written down. */
import { expect, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { CHANNEL } from '../app/house.ts'
import type { Befallen } from './crowd.ts'
import { createFastClock } from './fast-clock.ts'
import { type Instance, startInstance, startMark, untilQuiet } from './instances.ts'
import { eachOf, type Place, type PlatformName } from './places.ts'
import { openStage, type Stage } from './stage.ts'

interface Scene {
  stage: Stage
  start(holder: string): Instance
  /** Resolves when the instance is gone, killed as the reply reaches the platform. */
  killAtReply(instance: Instance, befallen: Befallen): Promise<void>
  /** The card's blocks as text. */
  card(): string
  replies(): string[]
}

/** One customer has written. */
async function openScene(place: Place, platform: PlatformName): Promise<Scene> {
  const mark = startMark()
  const stage = await openStage({ clock: createFastClock(mark), platforms: [platform], posts: 1 })
  const [crowd] = stage.crowds
  const [wanted = ''] = stage.wanted
  return {
    stage,
    start: (holder) => startInstance(stage, place.store, mark, holder),
    killAtReply: (instance, befallen) =>
      new Promise((resolve) => {
        crowd?.watch((asked) => {
          if (asked !== 'send') return undefined
          resolve(instance.kill())
          return befallen
        })
      }),
    card: () => JSON.stringify(stage.workspace.messages(CHANNEL).map(({ blocks }) => blocks)),
    replies: () => crowd?.repliesTo(wanted) ?? [],
  }
}

const killAtPost = ({ stage }: Scene, instance: Instance): Promise<void> =>
  new Promise((resolve) => {
    stage.onPost(() => {
      stage.onPost(() => undefined)
      resolve(instance.kill())
      return { kind: 'drop-after' }
    })
  })

eachOf(
  [
    ['embedded', 'x'],
    ['postgresql', 'reddit'],
  ],
  'killed after Slack took the card, and again after the platform took the reply: each is there once, and the card says so',
  async (place, platform) => {
    const scene = await openScene(place, platform)
    const { stage } = scene

    await killAtPost(scene, scene.start('first'))
    expect(stage.cards()).toEqual(stage.wanted)
    const second = scene.start('second')
    await untilQuiet(second, stage)
    expect(stage.cards()).toEqual(stage.wanted)

    const killed = scene.killAtReply(second, 'dropped-after')
    second.approve('U0SUPPORT1')
    await killed
    expect(scene.replies()).toHaveLength(1)
    const third = scene.start('third')
    await untilQuiet(third, stage)
    await third.stop()

    expect(scene.replies()).toHaveLength(1)
    expect(stage.cards()).toEqual(stage.wanted)
    const store = await openStore(place.store)
    onTestFinished(() => store.close())
    const reply = await store.prisma.reply.findFirstOrThrow()
    expect(reply.state).toBe('sent')
    expect(reply.url).toContain(reply.externalId?.replace(/^t1_/, ''))
    expect(await store.prisma.ticket.findFirstOrThrow()).toMatchObject({ state: 'answered' })
    expect(scene.card()).toContain('*Sent* by <@U0SUPPORT1>')
    expect(scene.card()).toContain(reply.url)
  },
)

eachOf(
  [['postgresql', 'x']],
  'killed before the platform took the reply: it is not sent again by itself, and the card says that it is not sent',
  async (place, platform) => {
    const scene = await openScene(place, platform)
    const { stage } = scene
    const first = scene.start('first')
    await untilQuiet(first, stage)
    const killed = scene.killAtReply(first, 'dropped-before')
    first.approve('U0SUPPORT1')
    await killed
    const second = scene.start('second')
    await untilQuiet(second, stage)
    await second.stop()

    expect(scene.replies()).toEqual([])
    const store = await openStore(place.store)
    onTestFinished(() => store.close())
    expect(await store.prisma.reply.findFirstOrThrow()).toMatchObject({ state: 'not-sent' })
    expect(await store.prisma.ticket.findFirstOrThrow()).toMatchObject({ state: 'claimed' })
    expect(scene.card()).toContain('*Not sent*')
  },
)
