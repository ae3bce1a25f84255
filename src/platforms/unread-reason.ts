/** Why an item of a feed could not be read, in words an admin can act on: which field is not as the platform promises. */
export const unreadReason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (!('issues' in error) || !Array.isArray(error.issues)) return error.message
  return error.issues
    .map((issue: { path?: unknown[]; message?: string }) => `${issue.path?.join('.') || 'post'}: ${issue.message}`)
    .join('; ')
}
