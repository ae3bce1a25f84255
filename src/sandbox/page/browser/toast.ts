import { byId, el } from './dom.ts'

/** Long enough to read two lines; it can be closed sooner. */
const SHOWN_FOR = 9_000

/** A short word about something that did not work. */
export const toast = (text: string): void => {
  const close = el('button', { class: 'icon', type: 'button', attrs: { 'aria-label': 'Close' } }, '✕')
  const box = el('div', { class: 'toast' }, el('p', { dir: 'auto' }, text), close)
  close.addEventListener('click', () => box.remove())
  byId('toasts').append(box)
  setTimeout(() => box.remove(), SHOWN_FOR)
}
