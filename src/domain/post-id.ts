/**
 * Ids of posts that name their author: Bluesky's are `at://did:plc:…/app.bsky.feed.post/…`. Where that must not be told, a fingerprint stands
 * for the id: it tells that a post is known without telling whose it is.
 */

/** A person's id as Bluesky has it: nobody else's, wherever it stands. */
export const isDid = (id: string): boolean => id.startsWith('did:')

export const namesAuthor = (postId: string): boolean => postId.startsWith('at://did:')

/** How all ids of posts by this person begin. */
export const idsBegin = (did: string): string => `at://${did}/`

/** A post that a place in a stream remembers; its version follows behind a space. */
const REMEMBERED = /at:\/\/did:[^\s"\\]+(?= )/g

/** A stored place in a stream, as JSON, with fingerprints of the ids by which it remembers posts. */
export const withoutPostIds = (place: string, fingerprintOf: (postId: string) => string): string =>
  place.replace(REMEMBERED, fingerprintOf)
