/** Whether each platform account lets us in, who it is, what its limits are, and what it would bring: read, shown, never stored. */
import type { Secrets } from '../../config/secrets.ts'
import { addMs, type Clock } from '../../domain/clock.ts'
import { messageOf } from '../../domain/errors.ts'
import type { PlatformId, Post } from '../../domain/post.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Platform, SourceSpec } from '../../platforms/contract.ts'
import { createPlatforms } from '../platforms.ts'
import { bad, note, ok, oneLine, type Row, type Section, timeText } from './report.ts'

const WEEK = 7 * 24 * 60 * 60_000
const SHOWN = 5
const SHOWN_CHARACTERS = 60

const NAMES: Record<PlatformId, string> = { x: 'X', reddit: 'Reddit', bluesky: 'Bluesky', mastodon: 'Mastodon' }
/** Streams that bring what is addressed to the account. */
const ADDRESSED = new Set(['mentions', 'inbox'])

export interface PlatformOptions {
  settings: Settings
  secrets: Secrets
  clock: Clock
  /** Ask X as well, although it bills each answer. */
  askX: boolean
}

export interface CheckedPlatforms {
  sections: Section[]
  /** The streams of all platforms that could be set up. */
  sources: SourceSpec[]
}

const accountsOf = ({ platforms }: Settings): Record<PlatformId, string[]> => ({
  x: platforms.x.enabled ? platforms.x.accounts.map(({ handle }) => handle) : [],
  reddit: platforms.reddit.enabled ? platforms.reddit.accounts.map(({ username }) => username) : [],
  bluesky: platforms.bluesky?.enabled ? platforms.bluesky.accounts.map(({ handle }) => handle) : [],
  mastodon: platforms.mastodon?.enabled ? platforms.mastodon.accounts.map(({ account }) => account) : [],
})

/** Each platform by itself, so that one with wrong credentials does not hide the others. */
export async function checkPlatforms(options: PlatformOptions): Promise<CheckedPlatforms> {
  const checked: CheckedPlatforms = { sections: [], sources: [] }
  for (const [id, accounts] of Object.entries(accountsOf(options.settings)) as [PlatformId, string[]][]) {
    if (accounts.length === 0) continue
    const rows: Row[] = []
    try {
      const platform = createOne(id, options)
      if (platform === null) continue
      checked.sources.push(...platform.sources())
      for (const account of accounts) rows.push(...(await checkAccount(platform, account, options)))
      rows.push(...platform.describeLimits().notes.map((text) => note('limits', text)))
    } catch (error) {
      rows.push(bad(NAMES[id], messageOf(error), 'Mend this, then run npm run hearback -- doctor again'))
    }
    checked.sections.push({ title: NAMES[id], rows })
  }
  return checked
}

/** @throws SetupError */
function createOne(id: PlatformId, { settings, secrets, clock }: PlatformOptions): Platform | null {
  const { x, reddit, bluesky, mastodon } = settings.platforms
  const only = {
    x: { ...x, enabled: id === 'x' },
    reddit: { ...reddit, enabled: id === 'reddit' },
    ...(bluesky && { bluesky: { ...bluesky, enabled: id === 'bluesky' } }),
    ...(mastodon && { mastodon: { ...mastodon, enabled: id === 'mastodon' } }),
  }
  // A login of its own: that of a running Hearback is left alone.
  const [platform] = createPlatforms({ ...settings, platforms: only }, secrets, clock, () => 0)
  return platform ?? null
}

async function checkAccount(platform: Platform, account: string, options: PlatformOptions): Promise<Row[]> {
  const source = platform.sources().find((each) => each.account === account && ADDRESSED.has(each.stream)) ?? null
  if (platform.id === 'x' && !options.askX)
    return [
      note(account, 'not asked, as X bills each answer', {
        untried: `${account} on X`,
        fix: `npm run hearback -- doctor --x asks: $0.01 for who the account is${source === null ? '' : ', and for the last mentions $0.001 each and $0.01 for each of their authors, $1.10 at the most'}`,
      }),
    ]
  const who = await identify(platform, account)
  if (who.mark === 'bad') return [who]
  if (source === null) return [who, note(`mentions of ${account}`, 'not polled: no brand asks for them')]
  return [who, await dryPoll(platform, source, options)]
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

async function identify(platform: Platform, account: string): Promise<Row> {
  const renew = `Check the credentials of ${account}, and what its app is allowed to do; .env.example tells where they come from`
  if (platform.identify === undefined) return note(account, 'this platform does not tell who we are')
  try {
    const { id, handle, name } = await platform.identify(account)
    if (same(handle, account)) return ok(account, `${name}, id ${id}`)
    return bad(
      account,
      `these credentials belong to ${handle} (${name})`,
      `Take those of ${account}, or name ${handle} in config/hearback.yaml`,
    )
  } catch (error) {
    return bad(account, messageOf(error), renew)
  }
}

/** One page as the first poll would read it. */
async function dryPoll(platform: Platform, source: SourceSpec, { clock }: PlatformOptions): Promise<Row> {
  const what = `mentions of ${source.account}`
  try {
    const since = addMs(clock.now(), -WEEK)
    const { posts, unreadable, spend } = await platform.poll({ source, cursor: { settled: null }, since, maxPages: 1 })
    const others = posts.filter((post) => !post.own && !post.repost)
    const newest = others.sort((a, b) => b.postedAt.getTime() - a.postedAt.getTime()).slice(0, SHOWN)
    const cost = spend.usd > 0 ? ` This cost $${spend.usd.toFixed(3)}.` : ''
    const odd = unreadable.length > 0 ? ` ${unreadable.length} could not be read.` : ''
    const found =
      newest.length === 0
        ? 'none in the last week'
        : `the newest ${newest.length} of ${others.length} on the first page of the last week; nothing was stored`
    return ok(what, `${found}.${odd}${cost}`, { lines: newest.map(postLine) })
  } catch (error) {
    return bad(what, messageOf(error), 'See what the message asks for, then run npm run hearback -- doctor again')
  }
}

function postLine({ postedAt, author, text }: Post): string {
  const words = [...oneLine(text)]
  const shown = words.length > SHOWN_CHARACTERS ? `${words.slice(0, SHOWN_CHARACTERS).join('')}…` : words.join('')
  return `${timeText(postedAt)}  @${oneLine(author.handle)}: ${shown}`
}
