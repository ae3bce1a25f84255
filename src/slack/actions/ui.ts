/** What all listeners work with, and the few things that they all do. */

import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { ActionResult, Desk } from '../../desk/desk.ts'
import type { DeskReads } from '../../desk/reads.ts'
import type { Clock } from '../../domain/clock.ts'
import { messageOf } from '../../domain/errors.ts'
import type { Live } from '../../domain/live.ts'
import type { Log } from '../../domain/log.ts'
import type { Settings } from '../../domain/settings.ts'
import { escaped } from '../cards/blocks.ts'
import { asFailure, type SlackPort } from '../client.ts'
import { verbatim } from '../modals/frame.ts'
import type { PeopleDirectory } from '../people.ts'

/** Makes a ticket of the post that a link names. */
export type TrackLink = (asked: {
  url: string
  /** Slack user id; the permission has been checked. */
  by: string
  /** Where it was asked: of several brands the one whose cards go there is meant. */
  channel: string | null
}) => Promise<{
  result: 'done' | 'already' | 'refused'
  /** Slack mrkdwn. */
  told: string
  /** The ticket, where there is one; `cardTs` is null until its card is posted. */
  ticket: { id: number; channel: string; cardTs: string | null } | null
}>

export interface Ui {
  desk: Desk
  reads: DeskReads
  slack: SlackPort
  client: WebClient
  people: PeopleDirectory
  settings: Live<Settings>
  clock: Clock
  log: Log
  trackLink: TrackLink
  /** False for a request that this process has seen before. */
  isFirst(key: string): boolean
  /** Somebody did something that their Home tab shows. */
  changed(by: string): void
}

/** Slack mrkdwn. Says nothing of what was changed: after a broken connection nobody can know. */
export const APOLOGY =
  'That did not work: Hearback had trouble of its own. Look at the card to see how things stand, and try again in a minute.'

/** Tells one person privately in the channel; a failure to do so is logged, as there is nobody left to tell. */
export async function tell(ui: Ui, channel: string | undefined, user: string, told: string): Promise<void> {
  if (channel === undefined || channel === '') return
  try {
    await ui.slack.tell(channel, user, told)
  } catch (error) {
    ui.log.error({ by: user, channel, error: messageOf(error) }, 'somebody could not be told what came of a click')
  }
}

/** As `tell`, with a text of theirs to copy. */
export async function tellWithDraft(
  ui: Ui,
  channel: string,
  user: string,
  told: string,
  draft: string | null,
): Promise<void> {
  if (draft === null || draft === '') return tell(ui, channel, user, told)
  const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: told } }, verbatim(draft)]
  try {
    await ui.client.chat.postEphemeral({ channel, user, text: `${told} ${escaped(draft, 2500)}`, blocks })
  } catch (error) {
    ui.log.error({ by: user, channel, error: messageOf(error) }, 'a draft could not be given back')
  }
}

/** Runs what the desk does; trouble becomes an answer, so that whoever waits is told. */
export async function outcomeOf(
  ui: Ui,
  by: string,
  what: string,
  work: () => Promise<ActionResult>,
): Promise<ActionResult | 'trouble'> {
  try {
    const outcome = await work()
    ui.log.info({ by, what, result: outcome.result }, 'somebody acted')
    if (outcome.result === 'done') ui.changed(by)
    return outcome
  } catch (error) {
    ui.log.error({ by, what, err: error, error: messageOf(error) }, 'an action failed')
    return 'trouble'
  }
}

/** Shows another view in an open modal. False when the person has closed it, or Slack could not be asked. */
export async function show(ui: Ui, viewId: string, view: ModalView): Promise<boolean> {
  try {
    await ui.client.views.update({ view_id: viewId, view })
    return true
  } catch (error) {
    const { slackCode, message } = asFailure(error)
    if (slackCode === 'not_found') ui.log.debug({ viewId }, 'the modal was closed before it was filled')
    else ui.log.warn({ viewId, error: message }, 'a modal could not be filled')
    return false
  }
}
