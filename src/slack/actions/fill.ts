/** Reads what a form shows and builds it: the same when a modal opens, and when somebody looks again after a conflict. */
import type { ModalView } from '@slack/types'
import type { OpenedTicket } from '../../desk/reads.ts'
import { addMs } from '../../domain/clock.ts'
import type { TicketEvent } from '../../domain/ticket.ts'
import { correctView } from '../modals/correct.ts'
import { dismissView } from '../modals/dismiss.ts'
import { closedView, LONGEST_INPUT, TITLES } from '../modals/frame.ts'
import { handOverView } from '../modals/hand-over.ts'
import type { FormMeta, FormName } from '../modals/meta.ts'
import { noteView } from '../modals/note.ts'
import { newestOf } from '../modals/post.ts'
import { promiseChoices } from '../modals/promises.ts'
import { copyView, editView, type ReplyForm, replyMeta, sendView, suggestionsOf } from '../modals/reply.ts'
import { snoozeView } from '../modals/snooze.ts'
import type { Ui } from './ui.ts'

export interface Wanted {
  form: FormName
  ticketId: number
  by: string
  /** Version of the card that was pressed. */
  seen: number
  channel: string
  /** A text that the person had typed before. */
  draft?: string
}

const DAY = 86_400_000

/** What the form is for, in the words of the state table; null for what every state allows. */
function intentOf({ form, by }: Wanted, now: Date): TicketEvent | null {
  switch (form) {
    case 'send':
    case 'edit':
      return { type: 'approve-reply', by }
    case 'copy':
      return { type: 'answered-elsewhere', by }
    case 'snooze':
      return { type: 'snooze', by, until: addMs(now, DAY) }
    case 'hand_over':
      return { type: 'hand-over', by, to: null }
    case 'dismiss':
      return { type: 'dismiss', by, reason: 'no-reply-needed' }
    case 'note':
    case 'correct':
      return null
  }
}

/** The filled form, or a view that says why there is none. */
export async function fillForm(ui: Ui, wanted: Wanted): Promise<ModalView> {
  const { form, ticketId, by, seen, channel } = wanted
  const title = TITLES[form]
  const draft = wanted.draft ?? null
  const intent = intentOf(wanted, ui.clock.now())
  const opened = await ui.reads.ticket(ticketId, { by, seen, intent })
  if (opened === null) return closedView(title, 'This ticket is not in the database any more.', draft)
  if (opened.refused !== null) return closedView(title, refusedWords(opened), draft)
  const { view } = opened
  const meta: FormMeta = {
    form,
    ticketId,
    seen: view.ticket.wantedVersion,
    channel: channel || view.ticket.channel,
    round: 0,
  }
  const told = opened.since === null ? null : `${opened.since}, after the card that you pressed.`
  switch (form) {
    case 'send':
    case 'edit':
    case 'copy':
      return fillReply(ui, opened, meta, wanted)
    case 'snooze':
      return snoozeView({ view, meta, told, now: ui.clock.now(), zone: await zoneFor(ui, by, view.ticket.brand) })
    case 'hand_over':
      return handOverView({ view, meta, told, note: draft, groups: await ui.people.groupNames(groupsOf(ui)) })
    case 'note':
      return noteView({ view, meta, told, note: draft })
    case 'dismiss':
      return dismissView({ view, meta, told })
    case 'correct':
      return correctView({ view, meta, told })
  }
}

const refusedWords = ({ refused, since }: OpenedTicket): string =>
  `${refused ?? ''}${since === null ? '' : ` ${since}.`}`.trim()

/** The reader's zone; their brand's where Slack does not tell. */
export const zoneFor = (
  ui: Pick<Ui, 'settings' | 'people'>,
  user: string,
  brandId: string | null = null,
): Promise<string> => {
  const { brands } = ui.settings.current
  const brand = brands.find(({ id }) => id === brandId) ?? brands[0]
  return ui.people.zoneOf(user, brand?.timeZone ?? 'Etc/UTC')
}

/** User groups of the people who may work on tickets. */
function groupsOf(ui: Ui): string[] {
  const { support, managers, admins } = ui.settings.current.people
  return [...new Set([...support, ...managers, ...admins])].filter((id) => id.startsWith('S'))
}

/** The form that fits what the platform allows now: a card may be older than that. */
function fillReply(ui: Ui, { view, since }: OpenedTicket, meta: FormMeta, wanted: Wanted): ModalView {
  const { by, draft } = wanted
  const title = TITLES[meta.form]
  const mention = newestOf(view)
  if (mention === undefined) return closedView(title, 'There is no post left to answer.', draft ?? null)
  const suggestion = suggestionsOf(view)[0]
  const text = draft ?? suggestion?.text ?? ''
  const form: ReplyForm = {
    view,
    mention,
    by,
    since,
    findings: text === '' ? [] : ui.reads.findings(text, view.ticket.brand, view.ticket.language),
    promises: promiseChoices(
      text === '' ? [] : ui.desk.promisesIn(text, view.ticket.brand, view.ticket.language),
      ui.desk.promiseZone(view.ticket.brand),
    ),
    meta: { ...meta, reply: replyMeta(view, mention) },
  }
  if (!mention.canReply) return copyView({ ...form, meta: { ...form.meta, form: 'copy' } }, draft)
  if (view.pause !== null)
    return closedView(
      title,
      `Nothing goes out now: <@${view.pause.by}> has paused sending. \`/hearback resume sending\` lifts it.`,
      draft ?? null,
    )
  if (meta.form === 'send' && view.ticket.state === 'answered')
    return closedView(
      title,
      `It has been answered already.${since === null ? '' : ` ${since}.`} To add something, use *Edit &amp; send*.`,
    )
  // What cannot be shown whole is not sent as it is: it is read in a field first.
  if (meta.form === 'send' && suggestion !== undefined && suggestion.text.length <= LONGEST_INPUT)
    return sendView(form, suggestion)
  return editView({ ...form, meta: { ...form.meta, form: 'edit' } }, draft)
}
