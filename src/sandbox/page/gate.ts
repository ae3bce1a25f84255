import type { IncomingMessage } from 'node:http'

/** Sent with every answer. Nothing inline, nothing from elsewhere, no frames. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/**
 * Why a request is turned away, or null. Foreign web pages can reach 127.0.0.1 through the visitor's browser: by a name of
 * theirs that resolves to it (caught by Host), or by a form or script (caught by Origin and the content type).
 */
export const turnAway = (request: IncomingMessage, port: number): string | null => {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !names.includes(host)) return 'This page answers to 127.0.0.1 and localhost only.'
  if (request.method === 'GET') return null
  if (request.method !== 'POST') return 'Only GET and POST are served.'
  if (origin !== `http://${host}`) return 'Only the page itself may do this.'
  return (request.headers['content-type'] ?? '').startsWith('application/json') ? null : 'Only JSON is taken.'
}
