/** Words by code, without the names that every object inherits: a code such as `valueOf` has no words. */
export const wordTable = (words: Record<string, string>): Record<string, string> =>
  Object.assign(Object.create(null), words)
