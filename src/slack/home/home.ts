/** Keeps the Home tab of those who look at it: when they open it, page through it, or do something that it shows. */
import type { App, BlockAction } from '@slack/bolt'
import type { HomeView } from '@slack/types'
import type { ListName, TicketList } from '../../desk/reads.ts'
import { messageOf } from '../../domain/errors.ts'
import { zoneFor } from '../actions/fill.ts'
import { APOLOGY, type Ui } from '../actions/ui.ts'
import { linksFor } from '../commands/hearback.ts'
import { startOfToday } from '../modals/snooze.ts'
import { chosenValue, pressKey } from '../request.ts'
import {
  closedHome,
  FIRST_PAGES,
  HOME_ACTIONS,
  HOME_LISTS,
  HOME_SIZE,
  type HomePages,
  homeView,
  readPage,
} from './view.ts'

/** People whose Home tab is kept up to date at most. */
const MOST_LOOKING = 5_000

export interface Home {
  /** Shows the present state to somebody who has looked at the tab before; others see it when they open it. */
  refresh(by: string): void
}

export function createHome(ui: Omit<Ui, 'changed'>): Home & { register(app: App): void } {
  const looking = new Map<string, HomePages>()
  /** One at a time for each person, so that an older picture never replaces a newer one. */
  const drawing = new Map<string, Promise<void>>()

  const content = async (by: string, pages: HomePages): Promise<HomeView> => {
    const refusal = ui.reads.refusal(by)
    if (refusal !== null) return closedHome(refusal)
    const now = ui.clock.now()
    const since = startOfToday(now, await zoneFor(ui, by))
    const read = (list: ListName): Promise<TicketList> =>
      ui.reads.list(list, by, { skip: pages[list] * HOME_SIZE, take: HOME_SIZE })
    const [mine, waiting, unassigned, numbers, pauses] = await Promise.all([
      read('mine'),
      read('waiting'),
      read('unassigned'),
      ui.reads.numbers(by, since),
      ui.reads.pauses(),
    ])
    const lists = { mine, waiting, unassigned }
    const linkOf = await linksFor(
      ui,
      HOME_LISTS.flatMap((list) => lists[list].lines),
    )
    const brandName = (id: string) => ui.settings.current.brands.find((brand) => brand.id === id)?.name ?? id
    return homeView({ lists, pages, numbers, pauses, brandName, linkOf, now })
  }

  const publish = async (by: string): Promise<void> => {
    try {
      const view = await content(by, looking.get(by) ?? FIRST_PAGES).catch((error: unknown) => {
        ui.log.error({ by, err: error, error: messageOf(error) }, 'a Home tab could not be read')
        return closedHome(APOLOGY)
      })
      await ui.client.views.publish({ user_id: by, view })
    } catch (error) {
      ui.log.warn({ by, error: messageOf(error) }, 'a Home tab could not be shown')
    }
  }

  const draw = (by: string): Promise<void> => {
    const next = (drawing.get(by) ?? Promise.resolve()).then(() => publish(by))
    drawing.set(by, next)
    return next.finally(() => {
      if (drawing.get(by) === next) drawing.delete(by)
    })
  }

  const look = (by: string, pages: HomePages): Promise<void> => {
    if (looking.size >= MOST_LOOKING) looking.clear()
    looking.set(by, pages)
    return draw(by)
  }

  return {
    refresh(by) {
      if (looking.has(by)) void draw(by)
    },

    register(app) {
      app.event('app_home_opened', async ({ event, body }) => {
        if (event.tab !== 'home' || !ui.isFirst(`event:${body.event_id}`)) return
        await look(event.user, FIRST_PAGES)
      })

      app.action<BlockAction>(HOME_ACTIONS.refresh, async ({ ack, body }) => {
        await ack()
        if (ui.isFirst(`home:${pressKey(body)}`)) await look(body.user.id, looking.get(body.user.id) ?? FIRST_PAGES)
      })

      for (const actionId of [HOME_ACTIONS.back, HOME_ACTIONS.on]) {
        app.action<BlockAction>(actionId, async ({ ack, body }) => {
          await ack()
          const asked = readPage(chosenValue(body))
          if (asked === null || !ui.isFirst(`home:${pressKey(body)}`)) return
          const pages = looking.get(body.user.id) ?? FIRST_PAGES
          await look(body.user.id, { ...pages, [asked.list]: asked.page })
        })
      }
    },
  }
}
