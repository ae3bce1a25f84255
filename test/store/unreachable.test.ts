import { createServer, type Server, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { SetupError } from '../../src/domain/errors.ts'
import { openStore } from '../../src/store/open.ts'
import { setupErrorOf } from './setup-error.ts'

const PASSWORD = 's3cret-pass'

/** A server on a free port that answers each connection so. */
async function listening(answer: (socket: Socket) => void): Promise<number> {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

const failure = (databaseUrl: string): Promise<SetupError> => setupErrorOf(() => openStore({ databaseUrl }))

/** PostgreSQL's ErrorResponse: severity, code, message. */
function errorResponse(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeUInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

const expectOneSafeLine = ({ code, message }: SetupError) => {
  expect(code).toBe('database-unreachable')
  expect(message).not.toContain('\n')
  expect(message).not.toContain(PASSWORD)
  expect(message).toMatch(/Check DATABASE_URL and that the server is running\.$/)
}

test.each(['127.0.0.1', 'localhost'])('a server that does not run on %s is named with the reason', async (host) => {
  const error = await failure(`postgresql://hearback:${PASSWORD}@${host}:1/hearback`)
  expectOneSafeLine(error)
  expect(error.message).toContain(`${host}:1/hearback`)
  expect(error.message).toContain('ECONNREFUSED')
})

test('a host that does not exist is named', async () => {
  const error = await failure(`postgresql://hearback:${PASSWORD}@no-such-host.invalid/hearback`)
  expectOneSafeLine(error)
  expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/)
})

test('a refused password is told in the words of the server', async () => {
  const port = await listening((socket) =>
    socket.once('data', () => socket.end(errorResponse('28P01', 'password authentication failed for user "hearback"'))),
  )
  const error = await failure(`postgresql://hearback:${PASSWORD}@127.0.0.1:${port}/hearback`)
  expectOneSafeLine(error)
  expect(error.message).toContain('password authentication failed')
})

test('something else on that port is told', async () => {
  const port = await listening((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  expectOneSafeLine(await failure(`postgresql://hearback:${PASSWORD}@127.0.0.1:${port}/hearback`))
})

test.each(['mysql://u:s3cret-pass@h/d', 'not a url', 's3cret-pass'])(
  '%s is no address of a PostgreSQL',
  async (url) => {
    const error = await failure(url)
    expect(error.code).toBe('database-url')
    expect(error.message).not.toContain(PASSWORD)
  },
)

test.each([
  'postgresql://lowly:9/ss%23w%3Frd9@127.0.0.1:4330/lowdb',
  'postgresql://lowly:9?s3cret-pass@127.0.0.1:4330/lowdb',
  'postgresql://lowly:9#s3cret-pass@127.0.0.1:4330/lowdb',
  'postgresql://lowly:s3cret-pass@1/x@127.0.0.1:4330/lowdb',
  'postgresql://lowly:s3cret-pass/x@127.0.0.1:4330/lowdb',
])('a password that ends too early, as in %s, is refused unseen', async (url) => {
  const { code, message } = await failure(url)
  expect(code).toBe('database-url')
  expect(message).toContain('In a password write / as %2F, # as %23, ? as %3F, @ as %40 and : as %3A.')
  expect(message).not.toMatch(/lowly|s3cret|rd9/)
})

test('a password with every such sign in its written form is an address like any other', async () => {
  const url = 'postgresql://hearback:9%2Fss%23w%3Frd%409%3A@127.0.0.1:1/hearback'
  const { code, message } = await failure(url)
  expect(code).toBe('database-unreachable')
  expect(message).toContain('127.0.0.1:1/hearback')
})
