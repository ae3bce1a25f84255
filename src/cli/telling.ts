/** What the program itself tells the admins. */
import type { Clock } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import type { Settings } from '../domain/settings.ts'
import { type News, raiseNews } from '../store/alerts.ts'
import type { Store } from '../store/open.ts'

export interface Telling {
  /** Tells the admins what all instances notice, once for all of them. */
  tellAdminsOfChange(news: News, text: string): Promise<void>
}

export interface TellingOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  onTold(): void
}

export function createTelling({ store, clock, settings, onTold }: TellingOptions): Telling {
  return {
    async tellAdminsOfChange(news, text) {
      const channel = settings.current.slack.adminsChannel
      await store.transaction((tx) => raiseNews(tx, { ...news, channel, text }, clock.now()))
      onTold()
    },
  }
}
