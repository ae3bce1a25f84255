/** The clock of the practice world, and the buttons that move it where that is possible. */
import type { Reply } from '../wire.ts'
import { clockTime, fullTime, leadWords } from './dates.ts'
import { byId, el } from './dom.ts'
import { ask } from './session.ts'
import { nowOf, type World } from './store.ts'

const MINUTE = 60_000

let shownFor = ''

const button = (label: string, title: string, move: () => Promise<Reply>): HTMLButtonElement => {
  const each = el('button', { class: 'quiet', type: 'button', title }, label)
  each.addEventListener('click', () => {
    if (each.getAttribute('aria-busy') === 'true') return
    each.setAttribute('aria-busy', 'true')
    void move().finally(() => each.removeAttribute('aria-busy'))
  })
  return each
}

const advance = (ms: number) => (): Promise<Reply> => ask('/clock/advance', { ms })

/** Draws the clock and keeps it going. */
export const drawClock = (world: World): void => {
  const box = byId('clock')
  const { movable, nextEvent } = world.clock
  if (String(movable) !== shownFor) {
    shownFor = String(movable)
    const moves = movable
      ? [
          button('+15 min', 'Move the clock 15 minutes on', advance(15 * MINUTE)),
          button('+1 h', 'Move the clock an hour on', advance(60 * MINUTE)),
          // What comes next is looked up when it is pressed, as something nearer may have come up.
          Object.assign(
            button('Next event', '', () => ask('/clock/next', {})),
            { id: 'clock-next' },
          ),
        ]
      : []
    box.replaceChildren(el('time', { id: 'clock-time' }), ...moves)
  }
  const soon = document.getElementById('clock-next')
  if (soon !== null)
    soon.title =
      nextEvent === null
        ? 'Move the clock to what happens next'
        : `Move the clock to what happens next: ${fullTime(Date.parse(nextEvent))}`
  tick(world)
}

export const tick = (world: World): void => {
  const time = document.getElementById('clock-time')
  if (time === null) return
  const now = nowOf(world)
  const text = clockTime(now)
  if (time.textContent !== text) time.textContent = text
  time.title = [fullTime(now), leadWords(world.ahead)].filter((words) => words !== null).join(', ')
}
