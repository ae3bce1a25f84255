/** Who may log in to the local Reddit server, and the access tokens it has given out. */
import { randomBytes } from 'node:crypto'
import type { Clock } from '../../domain/clock.ts'
import type { Answer } from './listings.ts'

/** An app with the account that it acts for, as registered at Reddit. */
export interface RedditLogin {
  clientId: string
  clientSecret: string
  username: string
  login: { password: string } | { refreshToken: string }
}

export interface Session {
  clientId: string
  username: string
}

const TOKEN_SECONDS = 86_400
const SCOPES = 'identity read history privatemessages submit edit'

const refused = (status: number, message: string): Answer => ({ status, body: { message, error: status } })

/** Reddit answers a wrong password with status 200. */
const INVALID_GRANT: Answer = { status: 200, body: { error: 'invalid_grant' } }

const basicOf = (authorization: string | undefined): { id: string; secret: string } | null => {
  const encoded = /^Basic (\S+)$/.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return null
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString().split(':')
  return { id, secret }
}

const grants = ({ login, username }: RedditLogin, form: URLSearchParams): boolean => {
  if ('refreshToken' in login)
    return form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === login.refreshToken
  return (
    form.get('grant_type') === 'password' &&
    form.get('username')?.toLowerCase() === username.toLowerCase() &&
    form.get('password') === login.password
  )
}

export interface Logins {
  /** Answers a request for an access token. */
  grant(authorization: string | undefined, form: URLSearchParams): Answer
  /** Whose token it is; null when it is unknown, over or revoked. */
  session(authorization: string | undefined): Session | null
  /** Ends all tokens that were given out. */
  revokeAll(): void
}

export const createLogins = (clock: Clock, known: RedditLogin[]): Logins => {
  const tokens = new Map<string, Session & { endsAt: number }>()
  return {
    grant: (authorization, form) => {
      const basic = basicOf(authorization)
      const apps = known.filter(({ clientId, clientSecret }) => clientId === basic?.id && clientSecret === basic.secret)
      if (apps.length === 0) return refused(401, 'Unauthorized')
      const login = apps.find((app) => grants(app, form))
      if (!login) return form.get('grant_type') === 'password' ? INVALID_GRANT : refused(400, 'Bad Request')
      const token = `local-secret-${randomBytes(12).toString('base64url')}`
      const endsAt = clock.now().getTime() + TOKEN_SECONDS * 1_000
      tokens.set(token, { clientId: login.clientId, username: login.username, endsAt })
      return {
        status: 200,
        body: { access_token: token, token_type: 'bearer', expires_in: TOKEN_SECONDS, scope: SCOPES },
      }
    },
    session: (authorization) => {
      const token = /^bearer (\S+)$/i.exec(authorization ?? '')?.[1]
      const session = tokens.get(token ?? '')
      return session && session.endsAt > clock.now().getTime() ? session : null
    },
    revokeAll: () => tokens.clear(),
  }
}
