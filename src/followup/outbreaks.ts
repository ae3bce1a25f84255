/** A trouble of many is over when nobody has written of it for a while. */
import { addMs, type Clock } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import { QUIET_FOR } from '../domain/outbreak.ts'
import type { Settings } from '../domain/settings.ts'
import { raiseAlert } from '../store/alerts.ts'
import type { Store } from '../store/open.ts'
import { endOutbreak } from '../store/outbreaks.ts'

export interface OutbreakSweep {
  store: Store
  clock: Clock
  settings: Live<Settings>
}

/** Ends what has gone quiet and tells the managers; returns how many. Several instances may sweep at once. */
export async function endOutbreaks({ store, clock, settings }: OutbreakSweep): Promise<number> {
  const now = clock.now()
  const quietSince = addMs(now, -QUIET_FOR)
  const quiet = await store.prisma.outbreak.findMany({ where: { endedAt: null, lastAt: { lte: quietSince } } })
  let ended = 0
  for (const { id, brand, symptom } of quiet) {
    const isEnded = await store.transaction(async (tx) => {
      if (!(await endOutbreak(tx, id, quietSince, now))) return false
      const tickets = await tx.ticket.count({ where: { outbreakId: id } })
      const waiting = await tx.ticket.count({
        where: { outbreakId: id, state: { in: ['open', 'claimed', 'replying', 'snoozed'] } },
      })
      const name = settings.current.brands.find((each) => each.id === brand)?.name ?? brand
      const text = `The trouble of many with ${name} (${symptom}) seems to be over: nobody has written of it for an hour. ${tickets} tickets belong to it; ${waiting} of them wait for an answer.`
      const channel = settings.current.slack.managersChannel
      await raiseAlert(tx, { key: `outbreak-over:${id}`, channel, role: 'managers', text }, now)
      return true
    })
    if (isEnded) ended++
  }
  return ended
}
