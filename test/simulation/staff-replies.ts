/** How staff write to customers: by the form that opens for them. Somebody else may be faster while they type. */
import { messageOf } from '../../src/domain/errors.ts'
import { ACTIONS } from '../../src/slack/cards/actions.ts'
import type { House } from './caller.ts'
import type { Chance } from './chance.ts'
import type { Instance } from './instance.ts'
import type { PlatformWorld } from './platform-world.ts'
import type { Button } from './staff.ts'
import { PROMISE_WORDS, promise } from './staff-promises.ts'

export type Click = Parameters<Instance['desk']['claim']>[0]

/** One who writes. */
export interface Writer {
  house: House
  chance: Chance
  platforms: readonly PlatformWorld[]
  instances(): readonly Instance[]
  /** Presses until somebody answers. */
  press(what: string, act: (instance: Instance) => Promise<unknown>): Promise<void>
}

export interface Writing {
  what: string
  click: Click
  deed: 'send' | 'send-twice' | 'edit'
  /** How long it takes. */
  typing: number
}

const isPlayed = ({ caller }: Instance, why: string): boolean => !caller.alive || why.includes('database failed')

/** Opens the form, types for a while, and submits what was on the screen. */
export async function writeReply(writer: Writer, { what, click, deed, typing }: Writing): Promise<void> {
  const { house, chance, press } = writer
  const { agenda, record, acts } = house
  const [instance] = writer.instances()
  if (instance === undefined) return
  const promised = chance.happens(0.4) ? promise(chance) : null
  // What has come back was answered before: the same words once more would help nobody.
  const isBack = acts.ofTicket(click.ticketId).some((act) => BRINGS_BACK.includes(act.what))
  const wanted = deed === 'edit' || promised !== null || isBack ? 'edit' : 'send'
  const form = await Promise.race([instance.openReplyForm(wanted, click), instance.caller.died]).catch(
    (error: unknown) => {
      const why = messageOf(error)
      // A program that died, or whose database failed, is part of the play; anything else is a fault of the form.
      if (!isPlayed(instance, why)) record.fail(`${what}: the form fails: ${why}`)
      record.step(`${what}: the form does not open: ${why}`)
      return null
    },
  )
  if (form === null) return record.step(`${what}: the form refuses`)
  await new Promise<void>((resolve) => agenda.after(typing, resolve))
  // What was said to another customer may come back as a suggestion, with its promise.
  const own = form.suggestion?.slice(0, 180).split(PROMISE_WORDS)[0] ?? 'Hello, we are looking into it.'
  // Nobody's own words are those of another press.
  const text = form.form === 'send' ? (form.suggestion ?? '') : `${own} (${click.requestKey})${promised?.words ?? ''}`
  const { mentionId, attempt } = form
  const commitments = instance.desk.promisesIn(text, form.brand, form.language)
  if (
    promised !== null &&
    form.form === 'edit' &&
    !commitments.some(({ dueAt }) => dueAt.getTime() === agenda.now + promised.ms)
  )
    record.fail(`nobody sees that we promise something: ${text}`)
  const approve = (requestKey: string) =>
    press(what, ({ desk }) =>
      desk.approve({ ...click, requestKey, seen: form.seen }, { text, mentionId, attempt, commitments }),
    )
  const { requestKey } = click
  const keys = deed === 'send-twice' ? [requestKey, `${requestKey}-again`] : [requestKey]
  await Promise.all(keys.map(approve))
}

const BRINGS_BACK = ['reopen', 'hand-over', 'undo']

/** Looks on the platform, and tells. */
export async function judgeReply(
  { house: { acts, agenda }, platforms, press }: Writer,
  what: string,
  buttons: readonly Button[],
  click: Click,
  isSure: boolean,
): Promise<void> {
  const value = buttons.find(({ action }) => action === ACTIONS.wasSent)?.value ?? ''
  const replyId = Number(value.split(':')[2])
  const isThere = platforms.some(({ posts }) =>
    posts.some(({ reply }) => reply?.key.startsWith(`hearback-${replyId}-`)),
  )
  const verdict = !isSure ? 'leave' : isThere ? 'was-sent' : 'send-again'
  acts.judgeReply(replyId, { what: verdict, at: agenda.now })
  await press(`${what} ${verdict}`, ({ desk }) => desk.settleUnclear(click, replyId, verdict))
}
