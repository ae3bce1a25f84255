import type { TextLimit } from '../domain/post.ts'
import { textLength } from '../domain/text-length.ts'

/** Signs that X counts twice (developer docs, "Counting characters"); the others count once. */
const WEIGHS_TWO = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/g
const MAY_BE_LINK = /\S\.\S/g
const LINK_WEIGHT = 23

/** A bound that no unit exceeds and that costs next to nothing. */
const atMost = (text: string): number =>
  text.length + (text.match(WEIGHS_TWO)?.length ?? 0) + LINK_WEIGHT * (text.match(MAY_BE_LINK)?.length ?? 0)

/** Whether a text is within a limit. Counts exactly only where a rough bound does not tell, which for most drafts it does. */
export const fitsLimit = (text: string, limit: TextLimit): boolean =>
  atMost(text) <= limit.max || textLength(text, limit.unit) <= limit.max
