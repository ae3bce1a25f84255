import { expect, test, vi } from 'vitest'
import { postIdOf } from '../../src/platforms/x/look-up.ts'
import { linksIn } from '../../src/slack/modals/track.ts'
import { sharedStore } from './database.ts'
import { ANNA, CHANNEL, openScene, type Scene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

test.each([
  ['https://x.com/mariak/status/1234567890', '1234567890'],
  ['https://twitter.com/mariak/status/12?s=20', '12'],
  ['https://mobile.x.com/i/web/status/12/photo/1', '12'],
  ['https://x.com/mariak', null],
  ['https://x.com.evil.example/a/status/12', null],
  ['https://evil.example/x.com/a/status/12', null],
  ['javascript:alert(1)', null],
  ['no link', null],
])('%s names post %s', (link, id) => {
  expect(postIdOf(link)).toBe(id)
})

test('links are found as Slack writes them', () => {
  expect(linksIn('see <https://x.com/a/status/1?a=1&amp;b=2|x.com/a> and (https://example.org/x).')).toEqual([
    'https://x.com/a/status/1?a=1&b=2',
    'https://example.org/x',
  ])
  expect(linksIn('nothing <@U1> <!here>')).toEqual([])
})

async function shortcut(scene: Scene, text: string) {
  const { ts } = scene.workspace.act.say({ user: ANNA, channel: CHANNEL, text })
  return scene.workspace.act.shortcut({ user: ANNA, callbackId: 'track_link', channel: CHANNEL, ts })
}

test('a link in a message becomes a ticket with a card, once, and says so when it is one already', async () => {
  const scene = await openScene({ openedStore: store() })
  scene.world.user({ handle: 'quiet', name: 'Quiet <Person>' })
  const { id } = scene.world.post({
    author: 'quiet',
    text: 'the MS Skumring left without us and nobody answers the phone',
  })
  const link = `<https://x.com/quiet/status/${id}>`
  const asked = await shortcut(scene, `look at this ${link}`)
  await vi.waitFor(() => expect(scene.told(ANNA).join()).toMatch(/Tracked as ticket #2/), { timeout: 20_000 })
  await vi.waitFor(
    () =>
      expect(
        scene.workspace
          .messages(CHANNEL)
          .map(({ text }) => text)
          .join(),
      ).toContain('left without us'),
    {
      timeout: 20_000,
    },
  )
  await scene.workspace.deliveries.repeat(asked.envelopeId)
  await shortcut(scene, link)
  await vi.waitFor(() => expect(scene.told(ANNA)).toHaveLength(2), { timeout: 20_000 })
  expect(scene.told(ANNA)[1]).toMatch(/tracked already, as ticket #2.*\/archives\/C0MENTIONS\/p\d+\|Open the card/)

  const mentions = await store().prisma.mention.findMany({ where: { externalId: id } })
  expect(mentions).toMatchObject([{ reasons: ['added by hand'], kind: 'search', canReply: false }])
  expect(await store().prisma.auditEntry.findMany({ where: { event: 'track' } })).toMatchObject([
    { actor: ANNA, ticketId: 2 },
  ])
  // The reads are metered: a post and its author, each time.
  expect(await store().prisma.meter.findFirstOrThrow()).toMatchObject({ account: 'tidevogn' })
  // A poll that finds the post later adds its reason and no second ticket.
  await store().prisma.source.updateMany({ data: { nextPollAt: new Date(0) } })
  await vi.waitFor(
    async () => expect(await store().prisma.source.count({ where: { nextPollAt: { lte: new Date(1) } } })).toBe(0),
    { timeout: 20_000 },
  )
  expect(await store().prisma.ticket.count()).toBe(2)
  expect(scene.workspace.violations).toEqual([])
})

test('without a link the form asks for one, and keeps asking until it is a good one', async () => {
  const scene = await openScene({ openedStore: store() })
  await shortcut(scene, 'somebody complained about us somewhere')
  await scene.modal(ANNA, /no link in this message/)
  expect((await scene.submit(ANNA, { url: 'somewhere' })).errors).toEqual({ url: 'This is no link of the web.' })
  await scene.submit(ANNA, { url: 'https://example.org/post/1' })
  expect(shown(await scene.modal(ANNA, /no link to a post/))).toContain('https://example.org/post/1')
  await scene.submit(ANNA, { url: `https://x.com/nobody/status/1999999999999999999` })
  await scene.modal(ANNA, /X does not show that post/)
  scene.world.user({ handle: 'quiet' })
  const { id } = scene.world.post({
    author: 'quiet',
    text: 'are the cabins of Natlinjen warm in winter, does anybody know?',
  })
  // X has trouble once; the same link is given again, as the form asks for.
  scene.server.faults.next('lookup', { kind: 'status', status: 503 })
  await scene.submit(ANNA, { url: `https://x.com/quiet/status/${id}` })
  await scene.modal(ANNA, /X could not be asked/)
  await scene.submit(ANNA, { url: `https://x.com/quiet/status/${id}` })
  await scene.modal(ANNA, /Tracked as ticket/)
  expect(await store().prisma.ticket.count()).toBe(2)
})

test('our own posts and a platform in trouble are told, and nothing is made of them', async () => {
  const scene = await openScene({ openedStore: store() })
  const own = scene.world.post({ author: 'tidevogn', text: 'a new cabin on the night train' })
  await shortcut(scene, `https://x.com/tidevogn/status/${own.id}`)
  await vi.waitFor(() => expect(scene.told(ANNA).join()).toContain('a post of our own'), { timeout: 20_000 })
  scene.server.faults.next('lookup', { kind: 'status', status: 503 })
  await shortcut(scene, 'https://x.com/somebody/status/77')
  await vi.waitFor(() => expect(scene.told(ANNA).join()).toContain('X could not be asked'), { timeout: 20_000 })
  expect(await store().prisma.ticket.count()).toBe(1)
})
