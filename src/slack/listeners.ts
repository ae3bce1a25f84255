/** Everything that people can do in Slack, wired to the app. */
import type { App } from '@slack/bolt'
import { messageOf } from '../domain/errors.ts'
import { registerAside } from './actions/aside.ts'
import { registerOpeners } from './actions/open.ts'
import { registerProposals } from './actions/proposals.ts'
import { registerReplies } from './actions/reply.ts'
import { registerForms } from './actions/submit.ts'
import { registerTicketActions } from './actions/ticket.ts'
import { registerTracking } from './actions/track.ts'
import type { Ui } from './actions/ui.ts'
import { registerCommands } from './commands/hearback.ts'
import { createHome } from './home/home.ts'
import { createPeopleDirectory } from './people.ts'
import { createRecentKeys } from './request.ts'

export type ListenerOptions = Omit<Ui, 'client' | 'people' | 'isFirst' | 'changed'>

export function registerListeners(app: App, options: ListenerOptions): void {
  const { client } = app
  const base = { ...options, client, people: createPeopleDirectory(client, options.log), isFirst: createRecentKeys() }
  const home = createHome(base)
  const ui: Ui = { ...base, changed: home.refresh }
  registerTicketActions(app, ui)
  registerAside(app, ui, ui.desk)
  registerOpeners(app, ui)
  registerReplies(app, ui)
  registerForms(app, ui)
  registerTracking(app, ui)
  registerProposals(app, ui)
  registerCommands(app, ui)
  home.register(app)
  registerPeopleChanges(app, ui)
}

/** Somebody moved to another zone, or left: who left owns nothing any more, so that no customer waits for them. */
function registerPeopleChanges(app: App, ui: Ui): void {
  app.event('user_change', async ({ event, body }) => {
    if (!ui.isFirst(`event:${body.event_id}`)) return
    const { id, deleted } = event.user
    ui.people.forget(id)
    if (deleted !== true) return
    try {
      await ui.desk.ownerGone(id)
    } catch (error) {
      ui.log.error(
        { user: id, err: error, error: messageOf(error) },
        'the tickets of somebody who left could not be given back',
      )
    }
  })
}
