/** What all calls of this platform share: the accounts, the way to X, the clock. */

import type { Clock } from '../../domain/clock.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { Account } from './accounts.ts'
import type { Caller, XClient } from './client.ts'
import { platformError, readFailure } from './failure.ts'

export interface Connection {
  accounts: Account[]
  call: Caller
  clock: Clock
}

/** @throws PlatformError `bad-request` when the account is no longer configured. */
export const accountOf = ({ accounts }: Connection, handle: string): Account => {
  const account = accounts.find((candidate) => candidate.handle.toLowerCase() === handle.toLowerCase())
  if (account) return account
  throw new PlatformError(
    'bad-request',
    `The X account @${handle} is not configured. Add it under platforms.x.accounts.`,
  )
}

/** Runs a call that only reads. @throws PlatformError, and nothing else. `doing` completes "X failed while …". */
export const read = async <Result>(
  connection: Connection,
  account: Account,
  doing: string,
  run: (client: XClient) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> => {
  try {
    return await connection.call(account.credentials, run, signal)
  } catch (error) {
    throw platformError(readFailure(error), doing, connection.clock.now())
  }
}

/** An answer that is not what X promises. */
export const badAnswer = (doing: string, original: unknown): PlatformError =>
  new PlatformError('bad-answer', `X gave an answer that cannot be read while ${doing}.`, { original })
