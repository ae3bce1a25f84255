import { expect, test } from 'vitest'
import { HearbackError, messageOf } from '../../src/domain/errors.ts'

test('whatever was thrown has words', () => {
  expect(messageOf(new HearbackError('code', 'what happened'))).toBe('what happened')
  expect(messageOf('a string')).toBe('a string')
  expect(messageOf(null)).toBe('null')
  expect(messageOf({ name: 'ErrnoError', errno: 51 })).toBe('ErrnoError, errno 51')
  expect(messageOf({ code: 'ENOSPC', message: 'no space left' })).toBe('no space left (ENOSPC)')
  expect(messageOf({ message: 'no space left' })).toBe('no space left')
  expect(messageOf({ status: 5, self: {} })).toBe('an error without words (status, self)')
})

test('an error that only gathers others tells theirs', () => {
  expect(messageOf(new AggregateError([new Error('no IPv6'), new Error('no IPv4')]))).toBe('no IPv6; no IPv4')
  expect(messageOf(new AggregateError([new Error('inner')], 'outer'))).toBe('outer')
})
