/**
 * Hearback against a real Bluesky network on this machine: its own servers, two accounts, the real library. Opt-in, since it installs
 * the network: `npm run test:bluesky`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AtpAgent, RichText } from '@atproto/api'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { recheckDue } from '../../src/intake/recheck.ts'
import { createWorkspace, type Workspace } from '../../src/sandbox/slack/workspace.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { blueskyFor, clockAhead, type InstanceSetup, settingsFor } from './instance.ts'
import { scratchFolder } from './scratch.ts'
import { missingServices, type Network, startNetwork } from './services.ts'
import { inventedIn, localAnswers } from './shapes.ts'

const SUPPORT = 'U0SUPPORT1'
const CHANNEL = 'C0MENTIONS'
const BRAND = 'tidevogn.test'
const CUSTOMER = 'maria.test'
const FIRST = 'Hello Maria, we are sorry. A bus waits outside the terminal; more on https://help.tidevogn.example/late'
const SECOND = 'The bus has the number 14, Maria, and it leaves from stop B.'
const MINUTE = 60_000
const patient = { timeout: 90_000, interval: 500 }

const missing = missingServices()
if (missing.length > 0)
  console.warn(`not run: install ${missing.join(' and ')} first (apt-get install ${missing.join(' ')})`)

describe.skipIf(missing.length > 0)('on a real Bluesky network', () => {
  let network: Network
  let workspace: Workspace
  let store: Store
  let folder: string
  let setup: InstanceSetup
  let customer: AtpAgent
  let brandDid: string
  let mention: { uri: string; cid: string }
  const instances: ChildProcess[] = []

  const account = async (handle: string): Promise<AtpAgent> => {
    const agent = new AtpAgent({ service: network.pds })
    await agent.createAccount({ handle, email: `${handle}@mail.example`, password: `the-password-of-${handle}` })
    return agent
  }

  /** Resolves when the instance has said this. */
  const startInstance = async (
    more: Partial<InstanceSetup> = {},
  ): Promise<{ child: ChildProcess; said(word: string): Promise<void> }> => {
    const script = new URL('./instance.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [script, JSON.stringify({ ...setup, ...more })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    instances.push(child)
    const words: string[] = []
    createInterface({ input: child.stdout }).on('line', (line) => words.push(JSON.parse(line)))
    const said = (word: string) => vi.waitFor(() => expect(words).toContain(word), patient)
    await said('ready')
    await vi.waitFor(() => expect(workspace.sockets.connections).toBeGreaterThan(0), patient)
    return { child, said }
  }

  const ended = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill(signal)
    })

  /** Those that still run. */
  const endAll = async (): Promise<void> => {
    for (const child of instances.splice(0))
      if (child.exitCode === null && child.signalCode === null) await ended(child, 'SIGKILL')
  }

  const ticket = () => store.prisma.ticket.findFirstOrThrow({ include: { mentions: { orderBy: { id: 'asc' } } } })
  const card = () => {
    const message = workspace
      .messages(CHANNEL)
      .find(({ thread_ts: thread, ts }) => thread === undefined || thread === ts)
    if (!message) throw new Error('there is no card')
    return message
  }

  /** Opens the form on the card, writes the text and sends it off, as a person does. */
  const approve = async (text: string): Promise<void> => {
    const seen = card()
    await workspace.act.click({ user: SUPPORT, channel: CHANNEL, ts: seen.ts, actionId: 'ticket_edit', seen })
    const form = await vi.waitFor(() => {
      const view = workspace.openViews(SUPPORT).at(-1)
      if (!view?.blocks.some(({ block_id: id }) => String(id).startsWith('text:')))
        throw new Error('the form is not filled yet')
      return view
    }, patient)
    const done = await workspace.act.submitView({ user: SUPPORT, viewId: form.id, values: { text } })
    expect(done.errors).toEqual({})
  }

  /** The brand's replies that the customer's app shows under a post. */
  const repliesUnder = async (uri: string): Promise<{ uri: string; cid: string; text: string; facets: unknown }[]> => {
    const { data } = await customer.app.bsky.feed.getPostThread({ uri, depth: 10 })
    const thread = data.thread as {
      replies?: {
        post: { uri: string; cid: string; author: { did: string }; record: { text: string; facets?: unknown } }
      }[]
    }
    return (thread.replies ?? [])
      .filter(({ post }) => post.author.did === brandDid)
      .map(({ post }) => ({ uri: post.uri, cid: post.cid, text: post.record.text, facets: post.record.facets }))
  }

  const post = async (
    text: string,
    reply?: { root: { uri: string; cid: string }; parent: { uri: string; cid: string } },
  ) => {
    const rich = new RichText({ text })
    await rich.detectFacets(customer)
    const { uri, cid } = await customer.post({
      text: rich.text,
      facets: rich.facets ?? [],
      langs: ['en'],
      ...(reply && { reply }),
    })
    return { uri, cid }
  }

  /** Looks again at what is due by a clock that is ahead; at how many posts. */
  const lookAhead = (ms: number): Promise<number> => {
    const clock = clockAhead(ms)
    const unused = () => {
      throw new Error('nothing is judged here')
    }
    return recheckDue([blueskyFor(setup, clock)], {
      ...{ store, clock, random: Math.random, log: silentLog, holder: 'test' },
      settings: { current: settingsFor(setup) },
      judges: { current: { triage: unused, suggest: unused } },
      events: { page: () => undefined, polled: () => undefined, spent: () => undefined },
      onStored: () => undefined,
    })
  }

  beforeAll(async () => {
    network = await startNetwork(scratchFolder())
    folder = mkdtempSync(join(tmpdir(), 'bluesky-test-'))
    workspace = await createWorkspace({
      clock: systemClock,
      users: [{ id: SUPPORT, name: 'anna', realName: 'Anna Berg' }],
      channels: [
        { id: CHANNEL, name: 'mentions' },
        { id: 'C0ADMINS', name: 'hearback-admins' },
        { id: 'C0MANAGERS', name: 'hearback-managers' },
      ],
      pace: null,
    }).start()
    const brand = await account(BRAND)
    brandDid = brand.session?.did ?? ''
    customer = await account(CUSTOMER)
    await customer.upsertProfile((profile) => ({ ...profile, displayName: 'Maria K.' }))
    const { data } = await brand.com.atproto.server.createAppPassword({ name: 'hearback' })
    setup = {
      databaseUrl: network.databaseUrl,
      slack: { apiUrl: workspace.apiUrl, ...workspace.identity },
      bluesky: {
        service: network.pds,
        handle: BRAND,
        appPassword: data.password,
        sessions: join(folder, 'sessions.json'),
      },
      aheadMs: 0,
      holdAfterSend: false,
    }
    store = await openStore({ databaseUrl: network.databaseUrl })
  })

  afterAll(async () => {
    await endAll()
    await store?.close()
    await workspace?.stop()
    network?.stop()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })

  it('a mention becomes one card', async () => {
    await startInstance()
    mention = await post(
      `@${BRAND} the ferry was cancelled and we stand at the terminal with two children. What now, Tidevogn?`,
    )
    await vi.waitFor(() => expect(card().text).toContain('two children'), patient)
    const { mentions, account: name, authorId } = await ticket()
    expect(name).toBe(BRAND)
    expect(authorId).toBe(customer.session?.did)
    expect(mentions).toMatchObject([{ externalId: mention.uri, kind: 'mention', canReply: true, rootId: mention.uri }])
    expect(workspace.violations).toEqual([])
  })

  it('found by notification and by search it is one mention with both reasons', async () => {
    await vi.waitFor(async () => {
      const { mentions } = await ticket()
      expect(mentions).toHaveLength(1)
      expect(mentions[0]?.reasons.toSorted()).toEqual([`@${BRAND}`, 'search: Tidevogn'])
    }, patient)
  })

  it('the session is kept where only its owner can read it', () => {
    expect(statSync(setup.bluesky.sessions).mode & 0o777).toBe(0o600)
  })

  it('the approved reply stands in the thread, once, with its link marked', async () => {
    await approve(FIRST)
    await vi.waitFor(async () => expect((await ticket()).state).toBe('answered'), patient)
    await vi.waitFor(
      async () => expect((await repliesUnder(mention.uri)).map(({ text }) => text)).toEqual([FIRST]),
      patient,
    )
    const [reply] = await repliesUnder(mention.uri)
    expect(JSON.stringify(reply?.facets)).toContain('https://help.tidevogn.example/late')
    const row = await store.prisma.reply.findFirstOrThrow()
    expect(row).toMatchObject({ state: 'sent', externalId: reply?.uri })
    expect(row.url).toBe(`https://bsky.app/profile/${BRAND}/post/${reply?.uri.split('/').at(-1)}`)
  })

  it('the customer answers, and the ticket opens again in the same thread', async () => {
    const [reply] = await repliesUnder(mention.uri)
    if (!reply) throw new Error('no reply')
    await post('Thank you, but which bus? There are nine of them here and nobody knows.', {
      root: mention,
      parent: reply,
    })
    await vi.waitFor(async () => {
      const { mentions, state } = await ticket()
      expect(mentions).toHaveLength(2)
      expect(['open', 'claimed']).toContain(state)
    }, patient)
    expect(await store.prisma.ticket.count()).toBe(1)
  })

  it('killed between the sending and its settling, it sends nothing twice', async () => {
    const [, answer] = (await ticket()).mentions
    if (!answer) throw new Error('no answer of the customer')
    for (const child of instances.splice(0)) await ended(child, 'SIGKILL')
    const doomed = await startInstance({ holdAfterSend: true, aheadMs: 2 * MINUTE })
    await approve(SECOND)
    await doomed.said('held')
    await ended(doomed.child, 'SIGKILL')
    const reply = () => store.prisma.reply.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect((await reply()).state).toBe('sending')
    await startInstance({ aheadMs: 10 * MINUTE })
    await vi.waitFor(async () => expect((await reply()).state).toBe('sent'), patient)
    await vi.waitFor(
      async () => expect((await repliesUnder(answer.externalId)).map(({ text }) => text)).toEqual([SECOND]),
      patient,
    )
    const { data } = await customer.com.atproto.repo.listRecords({ repo: brandDid, collection: 'app.bsky.feed.post' })
    expect(data.records).toHaveLength(2)
  })

  it('what the customer deletes is gone after two looks an hour apart, and its words are gone from Slack', async () => {
    const { id, mentions } = await ticket()
    const ids = mentions.map(({ externalId }) => externalId)
    const platform = blueskyFor(setup, systemClock)
    const states = async () => (await platform.recheck(BRAND, ids)).results.map(({ state }) => state)
    expect(await states()).toEqual(['same', 'same'])
    expect(card().text).toContain('nine of them')
    for (const uri of ids) await customer.deletePost(uri)
    await vi.waitFor(async () => expect(await states()).toEqual(['deleted', 'deleted']), patient)

    expect(await lookAhead(30 * MINUTE)).toBe(2)
    expect((await ticket()).state).toBe('answered')
    expect((await ticket()).mentions.map(({ state }) => state)).toEqual(['live', 'live'])
    expect(await lookAhead(91 * MINUTE)).toBe(2)
    expect(await ticket()).toMatchObject({ id, state: 'gone' })
    expect((await ticket()).mentions).toMatchObject([
      { state: 'deleted', text: '' },
      { state: 'deleted', text: '' },
    ])

    await endAll()
    await startInstance({ aheadMs: 95 * MINUTE })
    await vi.waitFor(() => {
      const shown = JSON.stringify(workspace.state.messages(CHANNEL))
      for (const words of ['two children', 'nine of them', FIRST, SECOND]) expect(shown).not.toContain(words)
      expect(shown).toContain('All its posts were deleted')
    }, patient)
    expect(workspace.violations).toEqual([])
  })

  it('a blocked post is no deleted one, and an edit shows against the stored version', async () => {
    const kept = await post(`@${BRAND} one more thing`)
    const platform = blueskyFor(setup, systemClock)
    const known = new Map([[kept.uri, { cid: kept.cid }]])
    const state = async () => (await platform.recheck(BRAND, [kept.uri], known)).results[0]?.state
    await vi.waitFor(async () => expect(await state()).toBe('same'), patient)
    const place = {
      repo: customer.session?.did ?? '',
      collection: 'app.bsky.feed.post',
      rkey: kept.uri.split('/').at(-1) ?? '',
    }
    const { data } = await customer.com.atproto.repo.getRecord(place)
    await customer.com.atproto.repo.putRecord({ ...place, record: { ...data.value, text: 'one more thing, edited' } })
    await vi.waitFor(async () => expect(await state()).toBe('edited'), patient)
    await customer.app.bsky.graph.block.create(
      { repo: place.repo },
      { subject: brandDid, createdAt: new Date().toISOString() },
    )
    const brand = new AtpAgent({ service: network.pds })
    await brand.login({ identifier: BRAND, password: setup.bluesky.appPassword })
    await vi.waitFor(
      async () => expect((await brand.app.bsky.feed.getPosts({ uris: [kept.uri] })).data.posts).toEqual([]),
      patient,
    )
    expect(await state()).toBe('edited')
  })

  it('the local server sends nothing that the real one does not', async () => {
    const agent = new AtpAgent({ service: network.pds })
    await agent.login({ identifier: CUSTOMER, password: `the-password-of-${CUSTOMER}` })
    const local = await localAnswers(BRAND)
    const brand = new AtpAgent({ service: network.pds })
    const session = await brand.login({ identifier: BRAND, password: setup.bluesky.appPassword })
    const friend = await account('otto.test')
    await friend.upsertProfile((profile) => ({ ...profile, displayName: 'Otto' }))
    const rich = new RichText({ text: `@${BRAND} hello https://a.example/b` })
    await rich.detectFacets(friend)
    const said = await friend.post({ text: rich.text, facets: rich.facets ?? [], langs: ['en'] })
    const notified = await vi.waitFor(async () => {
      const { data } = await brand.app.bsky.notification.listNotifications({ limit: 5, reasons: ['mention'] })
      const item = data.notifications.find(({ uri }) => uri === said.uri)
      if (!item) throw new Error('not yet')
      return item
    }, patient)
    const viewed = (await brand.app.bsky.feed.getPosts({ uris: [said.uri] })).data.posts[0]
    const rkey = said.uri.split('/').at(-1) ?? ''
    const stored = (
      await brand.com.atproto.repo.getRecord({
        repo: friend.session?.did ?? '',
        collection: 'app.bsky.feed.post',
        rkey,
      })
    ).data
    expect(inventedIn(local.notification, notified)).toEqual([])
    expect(inventedIn(local.view, viewed)).toEqual([])
    expect(inventedIn(local.record, stored)).toEqual([])
    expect(inventedIn(local.session, session.data)).toEqual([])
  })
})
