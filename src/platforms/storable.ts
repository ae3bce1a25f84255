/** Neither PostgreSQL's text nor JSON holds NUL or half a surrogate pair: one such post must not stop a whole page (I1). */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed()
