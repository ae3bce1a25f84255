/** Claiming, handing over, snoozing, settling, reopening and noting. */
import type { DismissReason } from '../domain/ticket.ts'
import { storable } from '../store/storable.ts'
import { tellThread } from '../tickets/thread.ts'
import { type ActionResult, act, type Click, type DeskOptions, NotDone, type Scene } from './act.ts'
import { learnDismissal, unlearnDismissal } from './learning.ts'
import { managersAlert } from './managers.ts'
import { refuseWhileUnclear } from './replies.ts'

const LONGEST_NOTE = 3000
/** The second hand-over alerts a manager: the customer is being passed around (promise 3). */
const ALERT_AT_HAND_OVER = 2

export interface TicketActions {
  claim(click: Click): Promise<ActionResult>
  /** `to`: a Slack user or group id; a group puts the ticket back into the queue and mentions the group. */
  handOver(click: Click, to: string, note: string): Promise<ActionResult>
  snooze(click: Click, until: Date): Promise<ActionResult>
  dismiss(click: Click, reason: DismissReason): Promise<ActionResult>
  undoDismiss(click: Click): Promise<ActionResult>
  reopen(click: Click): Promise<ActionResult>
  addNote(click: Click, text: string): Promise<ActionResult>
  answeredElsewhere(click: Click): Promise<ActionResult>
}

export function createTicketActions(desk: DeskOptions): TicketActions {
  return {
    claim: (click) =>
      act(desk, click, async ({ apply }) => void (await apply({ type: 'claim', by: click.by })), {
        needsFreshView: false,
      }),
    handOver: (click, to, note) => act(desk, click, (scene) => handOver(scene, click.by, to, note)),
    snooze: (click, until) =>
      act(desk, click, async ({ apply, now }) => {
        if (until <= now) throw new NotDone('refused', 'Nothing was changed. That time has passed; choose a later one.')
        await apply({ type: 'snooze', by: click.by, until })
      }),
    dismiss: (click, reason) =>
      act(desk, click, async (scene) => {
        await refuseWhileUnclear(scene)
        await scene.apply({ type: 'dismiss', by: click.by, reason })
        await learnDismissal(scene, click.by, reason)
      }),
    undoDismiss: (click) =>
      act(desk, click, async (scene) => {
        await scene.apply({ type: 'undo-dismiss', by: click.by })
        await unlearnDismissal(scene)
      }),
    reopen: (click) =>
      act(desk, click, async (scene) => {
        await scene.apply({ type: 'reopen', by: click.by })
        await unlearnDismissal(scene)
      }),
    addNote: (click, text) => act(desk, click, (scene) => addNote(scene, click.by, text), { needsFreshView: false }),
    answeredElsewhere: (click) =>
      act(desk, click, async (scene) => {
        await refuseWhileUnclear(scene)
        await scene.apply({ type: 'answered-elsewhere', by: click.by })
      }),
  }
}

async function writeNote({ tx, ticket, now }: Scene, by: string, text: string): Promise<number | null> {
  const words = storable(text.trim().slice(0, LONGEST_NOTE))
  if (words === '') return null
  const note = await tx.note.create({ data: { ticketId: ticket.id, by, at: now, text: words } })
  return note.id
}

async function addNote(scene: Scene, by: string, text: string): Promise<void> {
  const noteId = await writeNote(scene, by, text)
  if (noteId === null) throw new NotDone('refused', 'The note was empty, so nothing was kept.')
  await scene.apply({ type: 'touch', by })
  await tellThread(scene.tx, scene.ticket, `note:${noteId}`, { tells: 'note', noteId }, scene.now)
}

async function handOver(scene: Scene, by: string, to: string, note: string): Promise<void> {
  const { tx, now, ticket, settings } = scene
  const isPerson = /^[UW]/.test(to)
  if (isPerson && ticket.owner === to) throw new NotDone('refused', `Nothing was changed. <@${to}> has it already.`)
  const noteId = await writeNote(scene, by, note)
  const changed = await scene.apply({ type: 'hand-over', by, to: isPerson ? to : null })
  await tellThread(tx, ticket, `hand-over:${changed.handOvers}`, { tells: 'hand-over', by, to, noteId }, now)
  if (changed.handOvers >= ALERT_AT_HAND_OVER) {
    await managersAlert(
      tx,
      settings,
      `hand-overs:${ticket.id}:${changed.handOvers}`,
      `Ticket #${ticket.id} has been handed over ${changed.handOvers} times; the customer still waits for an answer.`,
      now,
    )
  }
}
