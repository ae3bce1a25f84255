/** What goes over the wire to X, and what may come back instead of an answer. */
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outgoing, pollOnce, walk } from './harness.ts'
import { manualClock } from './manual-clock.ts'
import { HANDLE, makeXHarness, OUR_ID, settings, type XHarness } from './x.harness.ts'

const DAY_MS = 86_400_000

let h: XHarness
beforeEach(async () => {
  h = await makeXHarness()
})
afterEach(() => h.stop())

describe('requests', () => {
  it('ask by since_id once something is known, and by time before', async () => {
    h.say('hello')
    const { cursor } = await walk(h)
    await walk(h, cursor)
    const [first, second] = h.server.requests
    expect(first?.params.start_time).toBe('2026-11-09T08:00:00Z')
    expect(first?.params.since_id).toBeUndefined()
    expect(second?.params.since_id).toBe(cursor.settled)
    expect(second?.params.start_time).toBeUndefined()
  })

  it('are made as the account, whose id comes from its token', async () => {
    h.world.removeUser(OUR_ID)
    await expect(pollOnce(h, { settled: null })).rejects.toMatchObject({ kind: 'token-dead' })
  })

  it('fall back to a time when only X knows that the since_id is too old', async () => {
    const source = h.source('search')
    h.dated?.say('before')
    const { cursor } = await walk(h, undefined, { source })
    const behind = manualClock('2026-11-16T08:00:00Z')
    h.clock.advance(7.5 * DAY_MS)
    const late = h.dated?.say('after')
    const page = await h
      .create({ clock: behind })
      .poll({ source, cursor, since: new Date(behind.now().getTime() - DAY_MS), maxPages: 1 })
    expect(page.gap).toMatchObject({ reason: 'too-old' })
    expect(page.posts.map(({ externalId }) => externalId)).toEqual([late])
  })

  const elsewhere = async (status: number, type: string, body: string) => {
    const paths: (string | undefined)[] = []
    const gateway = createHttpServer((request, response) => {
      paths.push(request.url?.split('?')[0])
      response.writeHead(status, { 'content-type': type }).end(body)
    })
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
    const { port } = gateway.address() as AddressInfo
    const platform = h.create({ settings: settings(`http://127.0.0.1:${port}/x-gateway/`) })
    return { platform, paths, stop: () => new Promise((resolve) => gateway.close(resolve)) }
  }

  it('keep the path of a gateway', async () => {
    const { platform, paths, stop } = await elsewhere(503, 'text/html', '<h1>down</h1>')
    const request = { source: h.feed, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 }
    await expect(platform.poll(request)).rejects.toMatchObject({ kind: 'unavailable' })
    expect(paths).toEqual([`/x-gateway/2/users/${OUR_ID}/mentions`])
    await stop()
  })

  it.each([
    ['{}', 'application/json'],
    ['[]', 'application/json'],
    ['null', 'application/json'],
    ['""', 'application/json'],
    ['', 'application/json'],
    ['{"data":{"not":"a list"},"meta":{}}', 'application/json'],
    ['{"data":[]}', 'application/json'],
    ['<html>log in to the hotel network</html>', 'text/html'],
  ])('that bring %j instead of what X promises are bad answers everywhere', async (body, type) => {
    h.say('hello')
    const [post] = (await walk(h)).posts
    if (!post) throw new Error('no post')
    const { platform, stop } = await elsewhere(200, type, body)
    for (const source of platform.sources()) {
      const request = { source, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 }
      await expect(platform.poll(request)).rejects.toMatchObject({ name: 'PlatformError', kind: 'bad-answer' })
    }
    const reply = outgoing(h, post, 'hello')
    expect((await platform.send(reply)).result).toBe('unknown')
    expect((await platform.reconcile(reply, new Date(0))).result).toBe('unknown')
    if (body !== '{"data":[]}')
      await expect(platform.recheck(HANDLE, ['1'])).rejects.toMatchObject({ name: 'PlatformError', kind: 'bad-answer' })
    await stop()
  })

  it('end in time even when a gateway compresses unasked and breaks off', async () => {
    const gateway = createHttpServer((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.write(gzipSync('{"meta":{"result_count":0}}').subarray(0, 20), () => request.socket.destroy())
    })
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
    const { port } = gateway.address() as AddressInfo
    const platform = h.create({ settings: settings(`http://127.0.0.1:${port}`) })
    const request = { source: h.feed, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 }
    await expect(platform.poll(request)).rejects.toMatchObject({ kind: 'unavailable' })
    await new Promise((resolve) => gateway.close(resolve))
  })
})
