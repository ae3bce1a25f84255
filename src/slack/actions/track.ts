/** "Track this link": makes a ticket of a post that no stream has found. */
import type { App, MessageShortcut, ViewSubmitAction } from '@slack/bolt'
import { messageOf } from '../../domain/errors.ts'
import { cut, escaped } from '../cards/blocks.ts'
import { checkingView, closedView, doneView } from '../modals/frame.ts'
import { linksIn, TRACK, TRACK_TITLE, trackView } from '../modals/track.ts'
import { submissionKey } from '../request.ts'
import { isRefused, openModal } from './open.ts'
import { APOLOGY, show, tell, type Ui } from './ui.ts'
import { fieldsOf } from './values.ts'

interface Tracked {
  ok: boolean
  /** mrkdwn, with a link to the card where it has one. */
  told: string
}

async function track(ui: Ui, url: string, by: string, channel: string | null): Promise<Tracked> {
  try {
    const { result, told, ticket } = await ui.trackLink({ url, by, channel })
    ui.log.info({ by, result, ticket: ticket?.id ?? null }, 'somebody gave a link to track')
    if (result === 'done') ui.changed(by)
    const link =
      ticket === null || ticket.cardTs === null ? null : await ui.people.linkTo(ticket.channel, ticket.cardTs)
    const where = link === null ? '' : ` <${escaped(link, 1000)}|Open the card>`
    return { ok: result !== 'refused', told: `${told}${where}` }
  } catch (error) {
    ui.log.error({ by, err: error, error: messageOf(error) }, 'a link could not be tracked')
    return { ok: false, told: APOLOGY }
  }
}

/** Links in the text of a message; without any there, those in its blocks, or of what it shows a preview of. */
function linksOf({ message }: MessageShortcut): string[] {
  const inText = linksIn(message.text ?? '')
  if (inText.length > 0) return inText
  const inBlocks = linksIn(JSON.stringify(message.blocks ?? []))
  if (inBlocks.length > 0) return inBlocks
  const previews = (message.attachments ?? []) as { from_url?: string; original_url?: string; title_link?: string }[]
  return linksIn(
    previews.map(({ from_url, original_url, title_link }) => from_url ?? original_url ?? title_link ?? '').join(' '),
  )
}

export function registerTracking(app: App, ui: Ui): void {
  app.shortcut<MessageShortcut>({ callback_id: TRACK.shortcut, type: 'message_action' }, async ({ ack, shortcut }) => {
    await ack()
    const by = shortcut.user.id
    const channel = shortcut.channel.id
    if (await isRefused(ui, by, channel)) return
    const key = `track:${channel}:${shortcut.message_ts}:${by}:${shortcut.action_ts}`
    const links = linksOf(shortcut)
    const [only] = links
    if (only !== undefined && links.length === 1) {
      if (ui.isFirst(key)) await tell(ui, channel, by, (await track(ui, only, by, channel)).told)
      return
    }
    const told =
      links.length === 0
        ? 'There is no link in this message.'
        : `There are ${links.length} links in this message; the first one is filled in.`
    const view = { ...trackView({ told, links }), private_metadata: JSON.stringify({ channel }) }
    await openModal(ui, {
      title: TRACK_TITLE,
      triggerId: shortcut.trigger_id,
      by,
      channel,
      key,
      fill: async () => view,
    })
  })

  app.view<ViewSubmitAction>(TRACK.callback, async ({ ack, body }) => {
    const by = body.user.id
    const url = (fieldsOf(body.view).text('url') ?? '').trim()
    const refusal = ui.reads.refusal(by)
    if (refusal !== null) return ack({ response_action: 'update', view: closedView(TRACK_TITLE, refusal) })
    if (linksIn(url).length === 0)
      return ack({ response_action: 'errors', errors: { url: 'This is no link of the web.' } })
    await ack({ response_action: 'update', view: checkingView(TRACK_TITLE, url) })
    // The form stays open after a failure, and the same link may be given again: each filling of it has a hash of its own.
    if (!ui.isFirst(`${submissionKey(body)}:${body.view.hash}`)) return
    const { ok, told } = await track(ui, url, by, channelOf(body.view.private_metadata))
    const view = ok
      ? doneView(TRACK_TITLE, told)
      : { ...trackView({ told, links: [cut(url, 3000)] }), private_metadata: body.view.private_metadata }
    if (!(await show(ui, body.view.id, view)))
      await tell(ui, channelOf(body.view.private_metadata) ?? undefined, by, told)
  })
}

function channelOf(metadata: string): string | null {
  try {
    const { channel } = JSON.parse(metadata) as { channel?: unknown }
    return typeof channel === 'string' ? channel : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
