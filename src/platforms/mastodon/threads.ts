/** Which post begins a conversation: a post names only the one that it answers, so the way up is asked for and remembered. */
import { PlatformError } from '../../domain/errors.ts'
import type { Post } from '../../domain/post.ts'
import type { Account } from './accounts.ts'
import { badAnswer, type Connection, read } from './connection.ts'
import { rawContext, rawStatus } from './schema.ts'

const MOST = 10_000

export interface Threads {
  rootOf(id: string): string | null
  keep(id: string, root: string): void
}

export const createThreads = (most = MOST): Threads => {
  const roots = new Map<string, string>()
  return {
    rootOf: (id) => roots.get(id) ?? null,
    keep: (id, root) => {
      const oldest = roots.size >= most ? roots.keys().next().value : undefined
      if (oldest !== undefined) roots.delete(oldest)
      roots.set(id, root)
    },
  }
}

/** The posts above one, the first first; null when the server does not show them (any more). @throws PlatformError */
const fetchAncestors = async (
  connection: Connection,
  account: Account,
  id: string,
  signal: AbortSignal | undefined,
): Promise<string[] | null> => {
  const doing = 'looking up a conversation'
  try {
    const call = read(connection, account, doing, (client) => client.v1.statuses.$select(id).context.fetch.$raw(), {
      signal,
    })
    const parsed = rawContext.safeParse((await call).data)
    if (!parsed.success) throw badAnswer(doing, parsed.error)
    return parsed.data.ancestors.flatMap((item) => rawStatus.safeParse(item).data?.id ?? [])
  } catch (error) {
    if (error instanceof PlatformError && error.kind === 'bad-request') return null
    throw error
  }
}

/**
 * The root of each post's conversation, by id; posts come newest first. A failure is thrown rather than guessed around: a wrong root
 * would open a second ticket for one matter. @throws PlatformError
 */
export const rootsOf = async (
  connection: Connection,
  account: Account,
  posts: Pick<Post, 'externalId' | 'parentId'>[],
  signal?: AbortSignal,
): Promise<Map<string, string>> => {
  const threads = connection.threads(account)
  const found = new Map<string, string>()
  // The oldest first: what it learns serves those that answer it.
  for (const { externalId, parentId } of posts.toReversed()) {
    const known = parentId === null ? externalId : (threads.rootOf(externalId) ?? threads.rootOf(parentId))
    const ancestors = known === null ? await fetchAncestors(connection, account, externalId, signal) : null
    const root = known ?? ancestors?.[0] ?? parentId ?? externalId
    for (const id of [...(ancestors ?? []), externalId]) threads.keep(id, root)
    found.set(externalId, root)
  }
  return found
}
