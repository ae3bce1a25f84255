/** The first minutes of somebody who has just installed Hearback: one command, no account, and everything is there after a restart. */
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { DemoInput } from '../../src/sandbox/demo.ts'
import type { Snapshot } from '../../src/sandbox/page/wire.ts'
import type { Message } from '../../src/sandbox/slack/model.ts'
import { type Running, runProgram } from '../cli/program.ts'
import { temporaryFolder } from '../store/folder.ts'

const CHANNEL = 'C0MENTIONS'
const READY_WITHIN = 20_000
/** A card takes about three seconds; a machine that is busy with other tests gets more. */
const waiting = { timeout: 15_000, interval: 50 }

interface Started extends Running {
  url: string
  /** Milliseconds from the start of the process until the page answered. */
  readyAfter: number
}

function installation() {
  const folder = temporaryFolder()
  return async (...options: string[]): Promise<Started> => {
    const begin = performance.now()
    const running = runProgram(
      ['start', ...options],
      { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: join(folder, 'data'), PORT: '0' },
      folder,
    )
    await running.says(/is open: http\S+\//)
    const url = /is open: (http\S+\/)/.exec(running.output())?.[1] ?? ''
    expect((await fetch(url)).status).toBe(200)
    return { ...running, url, readyAfter: performance.now() - begin }
  }
}

/** What a page is given when it is opened. */
async function look({ url }: Started): Promise<Snapshot> {
  const leaving = new AbortController()
  const response = await fetch(`${url}events`, { signal: leaving.signal })
  let text = ''
  try {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const data = /^data: (.*)\n\n/m.exec(text)?.[1]
      if (data !== undefined) return JSON.parse(data) as Snapshot
    }
  } finally {
    leaving.abort()
  }
  throw new Error('The stream ended without a snapshot.')
}

const cardsOf = ({ messages }: Snapshot): Message[] =>
  messages.filter(({ channel, thread_ts }) => channel === CHANNEL && thread_ts === undefined)

/** Opaque names of the tickets whose cards stand in the channel. */
const ticketsOf = (snapshot: Snapshot): string[] =>
  cardsOf(snapshot).map(({ metadata }) => JSON.stringify(metadata?.event_payload))

async function write({ url }: Started, text: string): Promise<void> {
  const post: DemoInput = { platform: 'x', authorName: 'Lena Brook', handle: 'lenabrook', text }
  const response = await fetch(`${url}demo/write`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(post),
  })
  expect(await response.json()).toEqual({ problem: null, errors: {} })
}

/** Resolves with the channel as it is when the card stands there, once. */
const untilCard = (started: Started, text: string): Promise<Snapshot> =>
  vi.waitFor(async () => {
    const snapshot = await look(started)
    expect(cardsOf(snapshot).filter((card) => card.text.includes(text))).toHaveLength(1)
    return snapshot
  }, waiting)

/** Every ticket has one card, and none of the former ones is gone. */
function expectGoesOn(snapshot: Snapshot, before: string[]): void {
  const tickets = ticketsOf(snapshot)
  expect(new Set(tickets).size).toBe(tickets.length)
  expect(tickets).toEqual(expect.arrayContaining(before))
}

test('one command opens a living workspace; it goes on after Ctrl-C and after a kill, and --fresh empties it', async () => {
  const start = installation()
  const first = await start()
  expect(first.readyAfter).toBeLessThan(READY_WITHIN)
  await vi.waitFor(async () => expect(cardsOf(await look(first)).length).toBeGreaterThan(1), waiting)

  const writtenAt = performance.now()
  await write(first, '@tidevogn is the sauna on deck 7 open to all?')
  const shown = await untilCard(first, 'is the sauna on deck 7 open to all?')
  const cardAfter = Math.round(performance.now() - writtenAt)
  console.log(`The page answered after ${Math.round(first.readyAfter)} ms, the card stood there after ${cardAfter} ms.`)

  first.signal('SIGINT')
  expect(await first.ended).toBe(0)
  const second = await start()
  const back = await look(second)
  expectGoesOn(back, ticketsOf(shown))
  expect(back.demo?.posts.some(({ text }) => text.includes('sauna on deck 7'))).toBe(true)
  await write(second, '@tidevogn and is the pool open, too?')
  const grown = await untilCard(second, 'and is the pool open, too?')
  expectGoesOn(grown, ticketsOf(back))

  second.signal('SIGKILL')
  expect(await second.ended).toBe('SIGKILL')
  const third = await start()
  await write(third, '@tidevogn last one: are towels included?')
  expectGoesOn(await untilCard(third, 'are towels included?'), ticketsOf(grown))
  third.signal('SIGINT')
  expect(await third.ended).toBe(0)

  const fresh = await start('--fresh')
  const emptied = await look(fresh)
  expect(emptied.demo?.posts.filter(({ text }) => text.includes('sauna on deck 7'))).toEqual([])
  expect(cardsOf(emptied).filter(({ text }) => text.includes('sauna on deck 7'))).toEqual([])
  await vi.waitFor(async () => expect(cardsOf(await look(fresh)).length).toBeGreaterThan(1), waiting)
  fresh.signal('SIGINT')
  expect(await fresh.ended).toBe(0)
}, 240_000)
