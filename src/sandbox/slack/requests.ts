import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error.ts'

/** Slack refuses larger bodies; so no request can fill the memory. */
const LARGEST_BODY = 1_000_000

export const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > LARGEST_BODY) throw new ApiError('request_too_large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Arguments that hold JSON, also when they come in a form. */
const JSON_ARGS = ['blocks', 'view', 'metadata', 'attachments']
const MALFORMED: Record<string, string> = { blocks: 'invalid_blocks_format', metadata: 'invalid_metadata_format' }

/** The arguments of a Web API request: query and body, form or JSON. */
export const parseArgs = (url: URL, contentType: string, body: string): Record<string, unknown> => {
  const isJson = contentType.startsWith('application/json')
  const form = Object.fromEntries([...url.searchParams, ...(isJson ? [] : new URLSearchParams(body))])
  const args: Record<string, unknown> = isJson && body !== '' ? { ...form, ...parseJson('json', body) } : form
  for (const name of JSON_ARGS) {
    const value = args[name]
    if (typeof value === 'string' && value !== '') args[name] = parseJson(name, value)
    else if (value === '') delete args[name]
  }
  return args
}

const parseJson = (name: string, text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ApiError(MALFORMED[name] ?? (name === 'json' ? 'invalid_json' : 'invalid_arguments'))
    throw error
  }
}

/** The token of a request: header first, then argument, as Slack does. */
export const tokenOf = (request: IncomingMessage, args: Record<string, unknown>): string | null => {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return bearer
  return typeof args.token === 'string' ? args.token : null
}
