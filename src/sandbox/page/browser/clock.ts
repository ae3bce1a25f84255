/** The clock of the practice world, and the buttons that move it where that is possible. */
import { fullTime, shortTime } from './dates.ts'
import { byId, el } from './dom.ts'
import { ask } from './session.ts'
import { nowOf, type World } from './store.ts'

const MINUTE = 60_000

let shownFor = ''

const advance = (button: HTMLElement, ms: number): void => {
  if (button.getAttribute('aria-busy') === 'true') return
  button.setAttribute('aria-busy', 'true')
  void ask('/clock/advance', { ms }).finally(() => button.removeAttribute('aria-busy'))
}

const button = (label: string, title: string, ms: () => number): HTMLElement => {
  const each = el('button', { class: 'quiet', type: 'button', title }, label)
  each.addEventListener('click', () => advance(each, ms()))
  return each
}

/** Draws the clock and keeps it going. */
export const drawClock = (world: World, worldNow: () => World | null): void => {
  const box = byId('clock')
  const { movable, nextEvent } = world.clock
  const layout = `${movable} ${nextEvent}`
  if (layout !== shownFor) {
    shownFor = layout
    const soon = el('button', { class: 'quiet', type: 'button' }, 'Next event')
    soon.disabled = nextEvent === null
    soon.title = nextEvent === null ? 'Nothing is planned' : `Move the clock to ${fullTime(Date.parse(nextEvent))}`
    soon.addEventListener('click', () => {
      const now = worldNow()
      // A second more, so that what is due is due.
      if (now?.clock.nextEvent) advance(soon, Math.max(1_000, Date.parse(now.clock.nextEvent) - nowOf(now) + 1_000))
    })
    const moves = movable
      ? [
          button('+15 min', 'Move the clock 15 minutes on', () => 15 * MINUTE),
          button('+1 h', 'Move the clock an hour on', () => 60 * MINUTE),
          soon,
        ]
      : []
    box.replaceChildren(el('time', { id: 'clock-time' }), ...moves)
  }
  tick(world)
}

export const tick = (world: World): void => {
  const time = document.getElementById('clock-time')
  if (time === null) return
  const now = nowOf(world)
  const text = shortTime(now)
  if (time.textContent !== text) time.textContent = text
  time.title = fullTime(now)
}
