import { byId, el } from './dom.ts'
import type { World } from './store.ts'
import { textOf } from './text.ts'

interface Question {
  title: unknown
  text: unknown
  confirm: unknown
  deny: unknown
  style?: string
}

/** Asks the question that an element carries; true when there is none or the person agrees. */
export const confirmed = (world: World, confirm: unknown): Promise<boolean> => {
  if (typeof confirm !== 'object' || confirm === null) return Promise.resolve(true)
  const question = confirm as Question
  const dialog = byId<HTMLDialogElement>('confirm')
  const yes = el(
    'button',
    { class: `button ${question.style === 'danger' ? 'danger' : 'primary'}`, type: 'button' },
    ...textOf(world, question.confirm),
  )
  const no = el('button', { class: 'button', type: 'button' }, ...textOf(world, question.deny))
  dialog.replaceChildren(
    el('h2', { id: 'confirm-title', dir: 'auto' }, ...textOf(world, question.title)),
    el('div', { class: 'body text', dir: 'auto' }, ...textOf(world, question.text)),
    el('footer', {}, no, yes),
  )
  return new Promise((resolve) => {
    let answer = false
    yes.addEventListener('click', () => {
      answer = true
      dialog.close()
    })
    no.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => resolve(answer), { once: true })
    dialog.showModal()
  })
}
