import { NotThere } from '../slack/acting.ts'
import type { Workspace } from '../slack/workspace.ts'
import type { World } from './stream.ts'
import type { Reply, Requests } from './wire.ts'

type Handlers = { [Path in keyof Requests]: (world: World, body: Requests[Path]) => Promise<Reply> }

const done: Reply = { problem: null, errors: {} }

/** Furthest that one press moves the clock. Milliseconds. */
const FURTHEST = 31 * 24 * 3_600_000

/** So much later than an event, what is due has been noticed. Milliseconds. */
const PAST_THE_EVENT = 1_000

const refuse = (problem: string): Reply => ({ problem, errors: {} })

const person = (workspace: Workspace, user: string): void => {
  if (!workspace.state.users.has(user)) throw new Error('That person is not in the workspace.')
}

/** What the page asks for, by path. Errors thrown are told to the person. */
const HANDLERS: Handlers = {
  '/act/click': async ({ workspace }, body) => {
    try {
      const { problem } = await workspace.act.click(body)
      return outcome(problem)
    } catch (error) {
      if (error instanceof NotThere) return refuse('That has just changed. Please look again.')
      throw error
    }
  },
  '/act/submit': async ({ workspace }, body) => {
    const { problem, errors } = await workspace.act.submitView(body)
    return { problem, errors }
  },
  '/act/close': async ({ workspace }, body) => {
    await workspace.act.closeView(body)
    return done
  },
  '/act/command': async ({ workspace }, body) => outcome((await workspace.act.command(body)).problem),
  '/act/shortcut': async ({ workspace }, body) => outcome((await workspace.act.shortcut(body)).problem),
  '/act/home': async ({ workspace }, body) => outcome((await workspace.act.openHome(body)).problem),
  '/act/say': async ({ workspace }, body) => {
    person(workspace, body.user)
    if (body.text.trim() === '') return refuse('Write something first.')
    // What a person types is text: Slack's own client escapes it before it goes anywhere.
    const text = body.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    workspace.act.say({ ...body, text })
    return done
  },
  '/demo/write': async ({ demo }, body) => {
    if (demo === null) return refuse('There are no practice platforms here.')
    if (body.text.trim() === '') return refuse('Write the post first.')
    if (body.handle.trim() === '') return refuse('The customer needs a handle.')
    await demo.write(body)
    return done
  },
  '/demo/remove': async ({ demo }, body) => {
    await demo?.remove(body.id)
    return done
  },
  '/clock/advance': async ({ clock }, body) => {
    if (clock === null) return refuse('The clock here cannot be moved.')
    if (!Number.isFinite(body.ms) || body.ms <= 0 || body.ms > FURTHEST) return refuse('The clock moves forward only.')
    await clock.advance(body.ms)
    return done
  },
  '/clock/next': async ({ clock }) => {
    if (clock === null) return refuse('The clock here cannot be moved.')
    await clock.refresh?.()
    const next = clock.nextEvent?.() ?? null
    if (next === null) return refuse('Nothing is planned.')
    await clock.advance(Math.max(0, next.getTime() - clock.now().getTime()) + PAST_THE_EVENT)
    return done
  },
}

const outcome = (problem: string | null): Reply => (problem === null ? done : refuse(problem))

/** Null when there is no such path. The body comes from the page itself (see gate.ts), so its shape is trusted. */
export const handle = (world: World, path: string, body: unknown): Promise<Reply> | null => {
  if (!Object.hasOwn(HANDLERS, path)) return null
  const handler = HANDLERS[path as keyof Requests] as (world: World, body: unknown) => Promise<Reply>
  return handler(world, body)
}
