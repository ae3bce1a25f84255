/** The local Reddit server: as strict as the real one where Hearback could go wrong, and its world survives a kill. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseQuery, QueryError } from '../../src/sandbox/reddit/query.ts'
import { createRedditWorld } from '../../src/sandbox/reddit/world.ts'
import { manualClock } from './manual-clock.ts'
import { credentials, makeRedditHarness, NAME, type RedditHarness, SUBREDDIT } from './reddit.harness.ts'

const clock = manualClock('2026-11-10T08:00:00Z')

describe('the world', () => {
  it('is the same after a restart, but for a last line that was cut off', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reddit-world-'))
    const statePath = join(folder, 'reddit.jsonl')
    const before = createRedditWorld({ clock, statePath })
    before.user('maria')
    const { name } = before.submit({ author: 'maria', subreddit: SUBREDDIT, title: 'hello', text: '' })
    before.comment({ author: 'maria', parent: name, text: 'first' })
    before.edit(name, 'edited')
    before.lock(name)
    // Killed: never closed, and a line only half written.
    appendFileSync(statePath, '{"kind":"thing","va')
    const after = createRedditWorld({ clock, statePath })
    expect(after.all()).toEqual(before.all())
    const next = after.comment({ author: 'maria', parent: name, text: 'second' })
    expect(after.all().map((thing) => thing.name)).toHaveLength(3)
    expect(createRedditWorld({ clock, statePath }).get(next.name)?.text).toBe('second')
    rmSync(folder, { recursive: true })
  })
})

describe('the search language', () => {
  const world = createRedditWorld({ clock })
  world.user('maria')
  const thing = world.submit({
    author: 'maria',
    subreddit: SUBREDDIT,
    title: 'Late Night Ferry',
    text: 'no cabin, sorry',
  })

  it.each([
    ['ferry', true],
    ['"night ferry"', true],
    ['"ferry night"', false],
    ['ferry AND NOT cabin', false],
    ['(train OR ferry) AND NOT author:other', true],
    ['ferry AND NOT author:maria', false],
    ['title:cabin', false],
    ['selftext:cabin', true],
    ['train OR late ferry', true],
    ['late train', false],
    ['NOT (train OR bus)', true],
  ])('%s', (query, expected) => {
    expect(parseQuery(query, world)(thing)).toBe(expected)
  })

  it.each(['(ferry', 'ferry)', 'AND', 'ferry AND', 'flair:x', '"open'])('refuses %s', (query) => {
    expect(() => parseQuery(query, world)).toThrow(QueryError)
  })
})

describe('the server', () => {
  let h: RedditHarness
  beforeEach(async () => {
    h = await makeRedditHarness()
  })
  afterEach(() => h.stop())

  const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
  const login = (form: Record<string, string>, authorization = basic('client-1', 'client-secret-2')) =>
    fetch(`${h.server.url}/api/v1/access_token`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams(form),
    })
  const grant = { grant_type: 'password', username: NAME, password: 'password-secret-3' }
  const get = async (path: string) => {
    const { access_token } = (await (await login(grant)).json()) as { access_token: string }
    return fetch(h.server.url + path, { headers: { authorization: `bearer ${access_token}` } })
  }

  it('lets in only who is known', async () => {
    expect((await login(grant, basic('client-1', 'wrong'))).status).toBe(401)
    expect(await (await login({ ...grant, password: 'wrong' })).json()).toEqual({ error: 'invalid_grant' })
    expect((await login({ grant_type: 'refresh_token', refresh_token: 'x' })).status).toBe(400)
    expect((await fetch(`${h.server.url}/search?q=x`)).status).toBe(401)
    expect((await get('/api/v1/unheard-of')).status).toBe(404)
    expect(credentials().username).toBe(NAME)
  })

  it('lists nothing below what is not there, and at most 100 items a page', async () => {
    for (let index = 0; index < 120; index++) h.say(`post ${index}`)
    const list = async (query: string) =>
      (
        (await (await get(`/r/${SUBREDDIT}/comments?${query}`)).json()) as {
          data: { children: []; after: string | null }
        }
      ).data
    expect((await list('limit=500')).children).toHaveLength(100)
    expect((await list('')).children).toHaveLength(25)
    expect(await list('after=t1_nothing')).toMatchObject({ children: [], after: null })
  })

  it('counts requests by client, and refuses what is too many', async () => {
    let refused: Response | null = null
    const { access_token } = (await (await login(grant)).json()) as { access_token: string }
    for (let index = 0; index <= 1_000; index++)
      refused = await fetch(`${h.server.url}/api/info?id=t1_x`, {
        headers: { authorization: `bearer ${access_token}` },
      })
    expect(refused?.status).toBe(429)
    expect(refused?.headers.get('x-ratelimit-remaining')).toBe('0.0')
    expect(refused?.headers.get('x-ratelimit-reset')).toBe('600')
  })
})
