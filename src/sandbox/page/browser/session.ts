/** The line to the page's server: updates come in by one event stream, what the person does goes out by POST. */
import type { Reply, Requests, Update } from '../wire.ts'
import { toast } from './toast.ts'

export const listen = (
  user: string | null,
  on: { update: (update: Update) => void; lost: () => void },
): { close: () => void } => {
  const source = new EventSource(`/events${user === null ? '' : `?user=${encodeURIComponent(user)}`}`)
  source.addEventListener('message', (event) => on.update(JSON.parse(event.data) as Update))
  // The browser tries again by itself; the next snapshot says that the line stands.
  source.addEventListener('error', () => on.lost())
  return source
}

/** Asks for something. What goes wrong is shown to the person, and is in the answer, too. */
export const ask = async <Path extends keyof Requests>(path: Path, body: Requests[Path]): Promise<Reply> => {
  const reply = await request(path, body)
  if (reply.problem !== null) toast(reply.problem)
  return reply
}

const request = async (path: string, body: unknown): Promise<Reply> => {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await response.json()) as Reply
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'The practice workspace is not running any more.', errors: {} }
    throw error
  }
}
