/** The form for a reply as the product opens it: what it refuses, nobody sends. */
import type { Desk } from '../../src/desk/desk.ts'
import { createReads } from '../../src/desk/reads.ts'
import { fillForm } from '../../src/slack/actions/fill.ts'
import type { Ui } from '../../src/slack/actions/ui.ts'
import { type ReplyMeta, readMeta, textHash } from '../../src/slack/modals/meta.ts'
import { suggestionsOf } from '../../src/slack/modals/reply.ts'

export interface ReplyForm extends ReplyMeta {
  form: 'send' | 'edit'
  /** Version of the ticket that it shows. */
  seen: number
  /** The suggestion that it shows or begins with. */
  suggestion: string | null
}

type Options = Parameters<typeof createReads>[0] & { desk: Desk }

/** Null when it opens to say why nothing can be sent. */
export type OpenReplyForm = (
  form: 'send' | 'edit',
  click: { ticketId: number; by: string; seen: number },
) => Promise<ReplyForm | null>

export function replyForms({ desk, ...options }: Options): OpenReplyForm {
  const reads = createReads(options)
  // Forms for replies ask nothing else of it.
  const ui = { desk, reads, settings: options.settings, clock: options.clock } as unknown as Ui
  return async (form, { ticketId, by, seen }) => {
    const view = await fillForm(ui, { form, ticketId, by, seen, channel: '' })
    const meta = readMeta(view.private_metadata ?? '')
    if (view.submit === undefined || meta?.reply === undefined || (meta.form !== 'send' && meta.form !== 'edit'))
      return null
    const shown = (await reads.ticket(ticketId, { by, seen, intent: null }))?.view
    const suggestion = shown && suggestionsOf(shown).find(({ text }) => textHash(text) === meta.shown)
    return { ...meta.reply, form: meta.form, seen: meta.seen, suggestion: suggestion?.text ?? null }
  }
}
