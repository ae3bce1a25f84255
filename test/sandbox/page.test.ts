/** The page's server: what it serves to whom, and what it turns away. */
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { createPage, type Page } from '../../src/sandbox/page/server.ts'
import type { Reply, Update } from '../../src/sandbox/page/wire.ts'
import { ANNA, call, MENTIONS, openApp, openWorkspace } from './bolt.ts'
import { DemoPosts, PushedClock } from './scene.ts'

const open = async () => {
  const workspace = await openWorkspace()
  const demo = new DemoPosts()
  const clock = new PushedClock()
  const page = await createPage({ workspace, demo, clock, port: 0, appName: 'Hearback' }).start()
  onTestFinished(() => page.stop())
  return { workspace, demo, clock, page }
}

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A request with headers as given, also those that fetch would not let through. */
const ask = (
  page: Page,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(page.url)
    const { method = 'GET', headers = {}, body } = options
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const act = async (page: Page, path: string, body: object): Promise<Reply> => {
  const headers = { 'content-type': 'application/json', origin: new URL(page.url).origin }
  return JSON.parse((await ask(page, path, { method: 'POST', headers, body: JSON.stringify(body) })).body) as Reply
}

/** The updates of one open page, as they come. */
const listen = async (page: Page, user: string): Promise<Update[]> => {
  const updates: Update[] = []
  const ended = new AbortController()
  const response = await fetch(`${page.url}events?user=${user}`, { signal: ended.signal })
  const read = async (): Promise<void> => {
    for await (const chunk of response.body ?? []) {
      for (const line of Buffer.from(chunk).toString().split('\n\n'))
        if (line !== '') updates.push(JSON.parse(line.slice(6)) as Update)
    }
  }
  const reading = read().catch((error: unknown) => {
    if (!ended.signal.aborted) throw error
  })
  onTestFinished(() => {
    ended.abort()
    return reading
  })
  await expect.poll(() => updates[0]?.kind).toBe('snapshot')
  return updates
}

test('everything it serves forbids inline code, foreign sources and frames', async () => {
  const { page } = await open()
  for (const path of ['/', '/page/browser/main.ts', '/styles/base.css', '/nowhere']) {
    const { headers } = await ask(page, path)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
  const { body } = await ask(page, '/')
  expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:\/\//)
})

test('modules arrive as JavaScript, and no path leads out of the list', async () => {
  const { page } = await open()
  expect((await ask(page, '/page/browser/dom.ts')).headers['content-type']).toMatch('text/javascript')
  expect((await ask(page, '/page/browser/dom.ts')).body).not.toContain('export interface')
  for (const path of [
    '/package.json',
    '/../../../../package.json',
    '/page/server.ts',
    '/%2e%2e/%2e%2e/package.json',
    '/slack/workspace.ts',
  ]) {
    expect((await ask(page, path)).status).toBe(404)
  }
})

test('it answers to its own names only, so that no foreign name can be pointed at it', async () => {
  const { page } = await open()
  const { port } = new URL(page.url)
  const status = async (host: string) => (await ask(page, '/', { headers: { host } })).status
  expect(await status(`127.0.0.1:${port}`)).toBe(200)
  expect(await status(`localhost:${port}`)).toBe(200)
  expect(await status(`attacker.example:${port}`)).toBe(403)
  expect(await status('127.0.0.1')).toBe(403)
})

test('only the page itself may act', async () => {
  const { page, workspace } = await open()
  const { origin } = new URL(page.url)
  const body = JSON.stringify({ user: ANNA, channel: MENTIONS, text: 'hello' })
  const post = async (headers: Record<string, string>) =>
    (await ask(page, '/act/say', { method: 'POST', headers, body })).status
  expect(await post({ origin: 'https://attacker.example', 'content-type': 'application/json' })).toBe(403)
  expect(await post({ 'content-type': 'application/json' })).toBe(403)
  expect(await post({ origin, 'content-type': 'text/plain' })).toBe(403)
  expect((await ask(page, '/act/say', { method: 'PUT', headers: { origin } })).status).toBe(403)
  expect(workspace.messages(MENTIONS)).toEqual([])
  expect(await post({ origin, 'content-type': 'application/json' })).toBe(200)
  expect(workspace.messages(MENTIONS)).toHaveLength(1)
})

test('it listens on this machine only', async ({ skip }) => {
  const { page, workspace } = await open()
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((each) => each !== undefined && !each.internal && each.family === 'IPv4')
  skip(outside === undefined, 'this machine has no other address')
  for (const port of [new URL(page.url).port, String(workspace.port)]) {
    await expect(fetch(`http://${outside?.address}:${port}/`)).rejects.toThrow()
  }
})

test('an open page hears what concerns its person, and nothing that is for others', async () => {
  const { page, workspace } = await open()
  const updates = await listen(page, ANNA)
  await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: 'for all' })
  await call(workspace, 'chat.postMessage', { channel: 'U0BEN', text: 'for Ben alone' })
  await call(workspace, 'chat.postEphemeral', { channel: MENTIONS, user: 'U0BEN', text: 'for Ben only' })
  await call(workspace, 'chat.postEphemeral', { channel: MENTIONS, user: ANNA, text: 'for Anna only' })
  await expect.poll(() => updates.some((update) => update.kind === 'ephemerals')).toBe(true)
  const text = JSON.stringify(updates)
  expect(text).toContain('for all')
  expect(text).toContain('for Anna only')
  expect(text).not.toContain('for Ben')
})

test('customers write, are answered and delete; wrong posts come back with words', async () => {
  const { page, demo } = await open()
  const updates = await listen(page, ANNA)
  const write = { platform: 'x', authorName: 'Sam', handle: 'sam', text: 'Help' }
  expect(await act(page, '/demo/write', { ...write, text: ' ' })).toMatchObject({ problem: 'Write the post first.' })
  expect(await act(page, '/demo/write', write)).toMatchObject({ problem: null })
  await expect.poll(() => updates.at(-1)).toMatchObject({ kind: 'posts', posts: [{ text: 'Help' }] })
  expect(await act(page, '/demo/remove', { id: 'p9' })).toMatchObject({ problem: 'That post is not there.' })
  await act(page, '/demo/remove', { id: 'p1' })
  expect(demo.posts()).toMatchObject([{ deleted: true }])
})

test('the clock moves forward for everybody who looks on', async () => {
  const { page, clock } = await open()
  const updates = await listen(page, ANNA)
  const before = clock.now().getTime()
  expect(await act(page, '/clock/advance', { ms: -5 })).toMatchObject({ problem: /forward/ })
  await act(page, '/clock/advance', { ms: 900_000 })
  expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(900_000)
  await expect.poll(() => updates.at(-1)?.kind).toBe('clock')
})

test('what the app does not answer is told in words', async () => {
  const { page, workspace } = await open()
  const command = { user: ANNA, channel: MENTIONS, command: '/hearback', text: '' }
  expect((await act(page, '/act/command', command)).problem).toBe('The app is not connected.')
  await openApp(workspace, (app) => app.command('/hearback', async ({ ack }) => ack('here')))
  expect((await act(page, '/act/command', command)).problem).toBeNull()
})

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return (light + 0.05) / (dark + 0.05)
}

test.each([':root {', ':root[data-theme="dark"] {'])('in %s text stands out from its ground', (head) => {
  const css = readFileSync('src/sandbox/page/styles/base.css', 'utf8')
  const block = css.slice(css.indexOf(head)).split('}')[0] ?? ''
  const colour = (name: string): string => /#[0-9a-f]{6}/.exec(block.split(`--${name}:`)[1] ?? '')?.[0] ?? ''
  const grounds = ['ground', 'sunken', 'raised', 'hover', 'accent-wash']
  const pairs = [
    ...['ink', 'soft', 'link', 'danger'].flatMap((text) => grounds.map((ground) => [text, ground])),
    ...[
      ['accent-ink', 'accent'],
      ['warm', 'warm-wash'],
      ['code', 'sunken'],
      ['danger', 'danger-wash'],
    ],
    ...['side-ink', 'side-soft'].map((text) => [text, 'side']),
  ]
  const weak = pairs
    .map(([text = '', ground = '']) => ({ text, ground, contrast: contrast(colour(text), colour(ground)) }))
    .filter((pair) => !(pair.contrast >= 4.5))
  expect(weak).toEqual([])
})
