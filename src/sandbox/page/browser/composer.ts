/** Where the person writes: slash commands of the app, or ordinary messages. */
import { byId, el } from './dom.ts'
import { ask } from './session.ts'
import type { World } from './store.ts'
import { toast } from './toast.ts'

export interface Target {
  channel: string
  threadTs: string | null
}

/** Wires a composer once; `target` says where its text goes at the moment of sending. */
export const setUpComposer = (formId: string, worldNow: () => World | null, target: () => Target | null): void => {
  const form = byId<HTMLFormElement>(formId)
  const hintId = `${formId}-hint`
  const attrs = {
    'aria-label': 'Write a message or a command',
    'aria-describedby': hintId,
    autocomplete: 'off',
    rows: 1,
  }
  const field = el('textarea', { dir: 'auto', attrs })
  const send = el('button', { class: 'button primary', type: 'submit' }, 'Send')
  form.append(field, send, el('p', { class: 'hint', id: hintId }))
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const world = worldNow()
    const where = target()
    const text = field.value.trim()
    if (world === null || where === null || text === '') return
    field.value = ''
    void write(world, where, text).then((gone) => {
      // What was not taken comes back, so that nobody types it twice.
      if (!gone && field.value === '') field.value = text
    })
  })
}

/** Names the commands that the app has. */
export const drawComposer = (formId: string, world: World, placeName: string): void => {
  const form = byId(formId)
  const commands = world.commands.map((command) => `${command.name} ${command.hint}`).join(' · ')
  form
    .querySelector('textarea')
    ?.setAttribute('placeholder', `Message ${placeName}${world.commands.length > 0 ? ', or a /command' : ''}`)
  const hint = form.querySelector('.hint')
  if (hint !== null) hint.textContent = commands
}

const write = async (world: World, where: Target, text: string): Promise<boolean> => {
  const reply = await (text.startsWith('/') ? run(world, where, text) : say(world, where, text))
  return reply.problem === null
}

const run = (world: World, where: Target, text: string): ReturnType<typeof ask> => {
  if (where.threadTs !== null) {
    const problem = 'Commands do not work in threads, as in Slack. Use the field below the channel.'
    toast(problem)
    return Promise.resolve({ problem, errors: {} })
  }
  const [command = '', ...rest] = text.split(' ')
  return ask('/act/command', { user: world.me, channel: where.channel, command, text: rest.join(' ') })
}

const say = (world: World, where: Target, text: string): ReturnType<typeof ask> => {
  const thread = where.threadTs === null ? {} : { threadTs: where.threadTs }
  return ask('/act/say', { user: world.me, channel: where.channel, text, ...thread })
}
