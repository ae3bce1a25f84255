/** The local X server is an honest stand-in: it keeps X's limits and words, and forgets nothing when it is killed. */
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseQuery, QueryError } from '../../src/sandbox/x/query.ts'
import { createXServer, type XServer } from '../../src/sandbox/x/server.ts'
import { createXWorld, type XWorld } from '../../src/sandbox/x/world.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'

let clock: ManualClock
let world: XWorld
let server: XServer
beforeEach(async () => {
  clock = manualClock('2026-11-10T08:00:00Z')
  world = createXWorld({ clock })
  server = createXServer({ world, clock })
  await server.start()
  world.user({ id: '77', handle: 'tidevogn', name: 'Tidevogn' })
  world.user({ id: '88', handle: 'maria', name: 'Maria' })
})
afterEach(() => server.stop())

interface Said {
  status: number
  body: {
    detail?: string
    errors?: { message?: string; parameters?: object }[]
    data?: unknown
    meta?: Record<string, unknown>
  }
  headers: Headers
}

const ask = async (path: string, init: RequestInit = {}): Promise<Said> => {
  const response = await fetch(server.url + path, {
    ...init,
    headers: { authorization: 'OAuth oauth_token="77-token"', 'content-type': 'application/json', ...init.headers },
  })
  return { status: response.status, body: (await response.json()) as Said['body'], headers: response.headers }
}

const write = (text: string, replyTo?: string) =>
  ask('/2/tweets', {
    method: 'POST',
    body: JSON.stringify({ text, ...(replyTo !== undefined && { reply: { in_reply_to_tweet_id: replyTo } }) }),
  })

describe('the search language', () => {
  const finds = (query: string, text: string): boolean => {
    const post = world.post({ author: 'maria', text })
    return parseQuery(query, world)(post)
  }

  it.each<[string, string, boolean]>([
    ['tidevogn', 'TIDEVOGN is late', true],
    ['tidevogn', 'tidevognen', false],
    ['"night train"', 'the night train left', true],
    ['"night train"', 'the train at night', false],
    ['"meia-lua"', 'my Meia-Lua!', true],
    ['late OR cancelled', 'it was cancelled', true],
    ['(late OR cancelled) ferry', 'cancelled train', false],
    ['ferry late OR train', 'only a train', true],
    ['ferry -late', 'ferry was late', false],
    ['ferry -@tidevogn', 'ferry by @tidevogn', false],
    ['ferry -@tidevogn', 'ferry by @tidevogn_fans', true],
    ['ferry -from:maria', 'ferry', false],
    ['#ferry', 'hello #Ferry', true],
    ['#ferry', 'hello #ferryboat', false],
    ['"ferry" -is:retweet', 'ferry', true],
    ['example', 'see https://example.com/x', false],
  ])('%s on %j: %s', (query, text, expected) => {
    expect(finds(query, text)).toBe(expected)
  })

  it.each(['', '-ferry', '-is:retweet', '(ferry', 'ferry)', 'ferry OR', '-(ferry late)', 'place:here', 'a "b'])(
    'refuses %j',
    (query) => {
      expect(() => parseQuery(query, world)).toThrow(QueryError)
    },
  )
})

describe('the server', () => {
  it('refuses who does not say who they are', async () => {
    expect((await ask('/2/users/77/mentions', { headers: { authorization: '' } })).status).toBe(401)
    expect(
      (await ask('/2/users/77/mentions', { headers: { authorization: 'OAuth oauth_token="999-x"' } })).status,
    ).toBe(401)
  })

  it.each([
    ['/2/tweets/search/recent?query=ferry&max_results=5', 'max_results'],
    ['/2/tweets/search/recent?query=ferry&since_id=1000', 'since_id'],
    ['/2/tweets/search/recent?query=ferry&start_time=2026-11-01T00:00:00Z', 'start_time'],
    ['/2/tweets/search/recent?query=ferry&next_token=nonsense', 'next_token'],
    [`/2/tweets/search/recent?query=${'f'.repeat(513)}`, 'query'],
    ['/2/users/77/mentions?max_results=101', 'max_results'],
    ['/2/users/77/mentions?pagination_token=nonsense', 'pagination_token'],
    ['/2/tweets?ids=', 'ids'],
  ])('answers %s with 400 that names %s', async (path, parameter) => {
    const { status, body } = await ask(path)
    expect(status).toBe(400)
    expect(Object.keys(body.errors?.[0]?.parameters ?? {})).toEqual([parameter])
  })

  it('shows only the fields that were asked for', async () => {
    world.post({ author: 'maria', text: '@tidevogn hi' })
    const bare = await ask('/2/users/77/mentions')
    expect(Object.keys((bare.body.data as object[])[0] ?? {})).toEqual(['id', 'text', 'edit_history_tweet_ids'])
  })

  it.each([
    ['to a stranger who did not name us', { text: 'hello world' }, /not been mentioned/],
    ['to a deleted post', { text: '@tidevogn hi', gone: true }, /deleted or not visible/],
    ['to someone who blocked us', { text: '@tidevogn hi', blocked: true }, /blocked/],
  ])(
    'refuses a reply %s',
    async (_, { text, gone, blocked }: { text: string; gone?: boolean; blocked?: boolean }, words) => {
      const post = world.post({ author: 'maria', text })
      if (gone) world.remove(post.id)
      if (blocked) world.block('maria', 'tidevogn')
      const { status, body } = await write('hello', post.id)
      expect(status).toBe(403)
      expect(body.detail).toMatch(words)
    },
  )

  it('refuses the same text twice, and what is too long', async () => {
    const post = world.post({ author: 'maria', text: '@tidevogn hi' })
    expect((await write('hello', post.id)).status).toBe(201)
    expect((await write('hello', post.id)).body.detail).toMatch(/duplicate/)
    expect((await write('x'.repeat(281), post.id)).body.detail).toMatch(/too long/)
  })

  it('lets people answer who quoted us', async () => {
    const ours = world.post({ author: 'tidevogn', text: 'news' })
    const quote = world.post({ author: 'maria', text: 'look', quoteOf: ours.id })
    expect((await write('thank you', quote.id)).status).toBe(201)
  })

  it('limits requests, says so in headers, and forgets at the window’s end', async () => {
    for (let n = 0; n < 300; n++) await ask('/2/users/77/mentions')
    const over = await ask('/2/users/77/mentions')
    expect(over.status).toBe(429)
    expect(over.headers.get('x-rate-limit-remaining')).toBe('0')
    clock.advance(15 * 60_000)
    expect((await ask('/2/users/77/mentions')).status).toBe(200)
  })

  it('lets an author delete only their own posts', async () => {
    const theirs = world.post({ author: 'maria', text: 'mine' })
    expect((await ask(`/2/tweets/${theirs.id}`, { method: 'DELETE' })).status).toBe(403)
    const ours = world.post({ author: 'tidevogn', text: 'ours' })
    expect((await ask(`/2/tweets/${ours.id}`, { method: 'DELETE' })).status).toBe(200)
    expect(world.visible().map(({ id }) => id)).toEqual([theirs.id])
  })
})

describe('the world on disk', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'x-world-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is the same after a restart', () => {
    const statePath = join(folder, 'x.jsonl')
    const before = createXWorld({ clock, statePath })
    before.user({ handle: 'maria', followers: 5 })
    before.user({ handle: 'tidevogn' })
    const post = before.post({ author: 'maria', text: 'hi', key: 'first' })
    before.edit(post.id, 'hi!')
    const gone = before.post({ author: 'maria', text: 'oops' })
    before.remove(gone.id)
    before.block('maria', 'tidevogn')
    const was = [before.all(), before.findUser('maria')]
    before.close()
    for (let restart = 0; restart < 2; restart++) {
      const after = createXWorld({ clock, statePath })
      expect([after.all(), after.findUser('maria')]).toEqual(was)
      expect(after.isBlocked('maria', 'tidevogn')).toBe(true)
      after.close()
    }
  })

  it('drops a last line that a kill cut off', () => {
    const statePath = join(folder, 'x.jsonl')
    const before = createXWorld({ clock, statePath })
    before.user({ handle: 'maria' })
    before.post({ author: 'maria', text: 'hi' })
    before.close()
    appendFileSync(statePath, '{"kind":"post","value":{"id":"12')
    const after = createXWorld({ clock, statePath })
    expect(after.all()).toHaveLength(1)
    after.post({ author: 'maria', text: 'more' })
    after.close()
    expect(createXWorld({ clock, statePath }).all()).toHaveLength(2)
  })

  it('loses nothing that was acknowledged when the process is killed', async () => {
    const statePath = join(folder, 'x.jsonl')
    const program = `
      import { createXWorld } from ${JSON.stringify(new URL('../../src/sandbox/x/world.ts', import.meta.url).href)}
      const world = createXWorld({ clock: { now: () => new Date() }, statePath: ${JSON.stringify(statePath)} })
      world.user({ handle: 'maria' })
      for (;;) console.log(world.post({ author: 'maria', text: 'hello' }).id)
    `
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk
        if (said.length > 4_000) child.kill('SIGKILL')
      })
      child.on('close', () => resolve())
    })
    const acknowledged = said.slice(0, said.lastIndexOf('\n')).split('\n')
    const kept = new Set(
      createXWorld({ clock, statePath })
        .all()
        .map(({ id }) => id),
    )
    expect(acknowledged.length).toBeGreaterThan(100)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect(readFileSync(statePath, 'utf8').endsWith('\n')).toBe(true)
  })
})
