import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPractice, type Practice } from '../../src/cli/practice.ts'
import { silentLog } from '../../src/domain/log.ts'
import { ACTIONS } from '../../src/slack/cards/actions.ts'
import { openStore } from '../../src/store/open.ts'
import { benchSettings } from './settings.ts'

const TICKETS = 100
const FROM = 'U0SUPPORT1'
const TO = 'U0SUPPORT2'
/** Far beyond anything that is still worth measuring. */
const GIVE_UP = 30_000

/**
 * From a person's press until Slack has taken the card that shows it, with the whole program in between: Socket Mode, desk,
 * embedded database with fsync, outbox. Each ticket is claimed and handed over. Slack's own pace is lifted.
 */
export async function measureActions(): Promise<{ action_to_card_p50_ms: number; action_to_card_p95_ms: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  const { settings, brand } = benchSettings()
  const slack = { ...settings.slack, postsPerSecond: 10_000, updatesPerSecond: 10_000 }
  const practice = await openPractice({
    settings: { ...settings, slack },
    store: await openStore({ dataDir }),
    folder: null,
    port: 0,
    log: silentLog,
    pace: null,
  })
  try {
    await fill(practice, brand.id)
    const taken: number[] = []
    for (const { channel, ts } of practice.workspace.messages(brand.channel)) {
      taken.push(await claim(practice, { channel, ts }), await handOver(practice, { channel, ts }))
    }
    taken.sort((a, b) => a - b)
    return { action_to_card_p50_ms: share(taken, 0.5), action_to_card_p95_ms: share(taken, 0.95) }
  } finally {
    await practice.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const share = (sorted: number[], part: number): number => Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0)

interface Place {
  channel: string
  ts: string
}

async function fill({ customers, workspace }: Practice, brand: string): Promise<void> {
  for (let n = 0; n < TICKETS; n++) {
    const post = { platform: 'x', authorName: `Customer ${n}`, handle: `customer${n}` }
    await customers.write({ ...post, text: `@${brand} where is my refund for booking number ${n}?` })
  }
  await until(workspace, () => cards(workspace) === TICKETS && workspace.sockets.connections > 0)
}

const cards = (workspace: Practice['workspace']): number =>
  workspace.channels.reduce((sum, { id }) => sum + workspace.messages(id).length, 0)

async function claim({ workspace }: Practice, place: Place): Promise<number> {
  return measured(workspace, place, `Owner: <@${FROM}>`, () =>
    workspace.act.click({ ...place, user: FROM, actionId: ACTIONS.claim }),
  )
}

/** The form is opened and filled first; what counts is its submission. */
async function handOver({ workspace }: Practice, place: Place): Promise<number> {
  const value = menuValue(workspace, place)
  await workspace.act.click({ ...place, user: FROM, actionId: ACTIONS.more, value })
  const form = () => workspace.openViews(FROM).find(({ callback_id }) => callback_id === 'form_hand_over')
  await until(workspace, () => form() !== undefined)
  const viewId = form()?.id ?? ''
  const ms = await measured(workspace, place, `Owner: <@${TO}>`, () =>
    workspace.act.submitView({ user: FROM, viewId, values: { person: TO, note: 'Please take over.' } }),
  )
  const done = () => workspace.openViews(FROM).find(({ submit }) => submit === null)
  await until(workspace, () => JSON.stringify(done()?.blocks ?? '').includes('Handed over'))
  await workspace.act.closeView({ user: FROM, viewId })
  return ms
}

function menuValue(workspace: Practice['workspace'], { channel, ts }: Place): string {
  const found = /"value":"(hand_over:\d+:\d+)"/.exec(JSON.stringify(workspace.message(channel, ts)?.blocks))?.[1]
  if (found === undefined) throw new Error('The card offers no hand-over.')
  return found
}

async function measured(
  workspace: Practice['workspace'],
  { channel, ts }: Place,
  words: string,
  press: () => Promise<unknown>,
): Promise<number> {
  const begin = performance.now()
  const shown = until(workspace, () => JSON.stringify(workspace.message(channel, ts)?.blocks).includes(words))
  const [ms] = await Promise.all([shown.then(() => performance.now() - begin), press()])
  return ms
}

/** Looks again whenever something changes in the workspace. */
function until(workspace: Practice['workspace'], isSo: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error('The workspace does not get there.'))), GIVE_UP)
    const stop = workspace.onChange(() => {
      if (isSo()) end(resolve)
    })
    const end = (how: () => void) => {
      clearTimeout(timer)
      stop()
      how()
    }
    if (isSo()) end(resolve)
  })
}
