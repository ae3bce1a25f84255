import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { backup } from '../../src/cli/backup.ts'
import { restore } from '../../src/cli/restore.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { runScript, temporaryFolder } from '../store/folder.ts'
import { type Contents, contentsOf, fillLive, NEXT_DELIVERY, numberOfNextDelivery, printed } from './filled.ts'
import { refused } from './refused.ts'

/** One filled database and one backup of it serve all tests: creating a cluster takes seconds. */
const source = temporaryFolder()
const file = join(temporaryFolder(), 'hearback.backup')
let before: Contents
let saved: string

const quiet = () => undefined
const backUp = (dataDir: string, to: string, out: (line: string) => void = quiet) =>
  backup({ env: { HEARBACK_DATA_DIR: dataDir }, file: to, clock: systemClock, out })
const bringBack = (dataDir: string, from: string, out: (line: string) => void = quiet) =>
  restore({ env: { HEARBACK_DATA_DIR: dataDir }, file: from, out })

beforeAll(async () => {
  await fillLive(source)
  before = await contentsOf({ dataDir: join(source, 'live') })
  const { out, text } = printed()
  expect(await backUp(source, file, out)).toBe(0)
  saved = text()
})

test('every table comes back as it was, to the last character, and numbers go on where they stood', async () => {
  const target = temporaryFolder()
  const { out, text } = printed()
  expect(await bringBack(target, file, out)).toBe(0)
  expect(await contentsOf({ dataDir: join(target, 'live') })).toEqual(before)
  expect(Object.values(before.sums).every(({ rows }) => rows >= 3)).toBe(true)
  expect(text()).toMatch(/HandledRequest +1206 rows/)
  expect(readdirSync(target)).toEqual(['live'])
  expect(await numberOfNextDelivery({ dataDir: join(target, 'live') })).toBe(NEXT_DELIVERY)
})

test('a backup is one file for its owner alone, tells its counts, and leaves the database and the folder as they were', async () => {
  expect(saved).toMatch(/Ticket +3 rows/)
  expect(saved).toMatch(/Saved \d+ rows to .*hearback\.backup and read them back/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(file, '..'))).toEqual(['hearback.backup'])
  expect(await contentsOf({ dataDir: join(source, 'live') })).toEqual(before)
})

test('an existing file is never overwritten', async () => {
  const taken = join(temporaryFolder(), 'taken')
  writeFileSync(taken, 'something else')
  await refused(backUp(source, taken), 'backup-exists', /not overwritten\. Name another one/)
  expect(readFileSync(taken, 'utf8')).toBe('something else')
})

test('a place that cannot be written is told, and nothing is left behind', async () => {
  const folder = temporaryFolder()
  await refused(
    backUp(source, join(folder, 'no-such', 'file')),
    'backup-unwritable',
    /Name a file in a folder that exists/,
  )
  expect(readdirSync(folder)).toEqual([])
})

test('a Hearback that runs is told of, in its own process too', async () => {
  const holder = runScript('hold-folder.ts', join(source, 'live'))
  expect(await holder.line()).toBe('open')
  await refused(backUp(source, join(temporaryFolder(), 'b')), 'data-locked', /in use by a Hearback that runs\. Stop it/)
  await holder.kill()
})

test('without a live database there is nothing to back up, and with PostgreSQL its own tools serve', async () => {
  await refused(backUp(temporaryFolder(), 'x'), 'no-live-database', /no live embedded database .* HEARBACK_DATA_DIR/)
  const env = { HEARBACK_DATA_DIR: source, DATABASE_URL: 'postgresql://u:p@127.0.0.1/d' }
  const out = () => undefined
  await refused(backup({ env, file: 'x', clock: systemClock, out }), 'backup-postgres', /pg_dump/)
  await refused(restore({ env, file, out }), 'restore-postgres', /migrate-to-postgres/)
})

test('a data folder that holds anything is not restored into', async () => {
  const target = temporaryFolder()
  mkdirSync(join(target, 'live'))
  writeFileSync(join(target, 'live', 'something'), '')
  await refused(
    bringBack(target, file),
    'restore-not-empty',
    /nothing in it is overwritten\..* mv .*live .*live\.before-restore/,
  )
  expect(readdirSync(join(target, 'live'))).toEqual(['something'])
})

const lines = () => gunzipSync(readFileSync(file)).toString().split('\n')
const asFile = (change: (all: string[]) => string[]) => gzipSync(change(lines()).join('\n'))

const DAMAGED: [what: string, content: () => Buffer, words: RegExp][] = [
  ['cut off in the middle', () => readFileSync(file).subarray(0, 3000), /cannot be unpacked or read/],
  ['with one bit flipped', () => flipped(readFileSync(file)), /cannot be unpacked or read/],
  ['cut off between two lines', () => asFile((all) => [...all.slice(0, -3), '']), /it was cut off/],
  ['cut off within a line', () => asFile((all) => all.slice(0, -1)), /it was cut off/],
  ['changed by hand', () => asFile((all) => all.map((line) => line.replace('request-7-', 'request-7x'))), /checksum/],
  ['with a row less', () => asFile((all) => all.filter((line) => !line.includes('request-7-'))), /checksum/],
  ['of something else', () => gzipSync('{"hello":1}\n'), /not a backup of Hearback/],
  ['that is not even packed', () => Buffer.from('hello'), /cannot be unpacked or read/],
  ['that is empty', () => Buffer.alloc(0), /cannot be unpacked or read|it is empty/],
]

function flipped(content: Buffer): Buffer {
  const at = Math.floor(content.length / 2)
  content.writeUInt8(content.readUInt8(at) ^ 1, at)
  return content
}

test.each(DAMAGED)('a file %s is refused before anything is made of it', async (_what, content, words) => {
  const target = temporaryFolder()
  const damaged = join(temporaryFolder(), 'damaged')
  writeFileSync(damaged, content())
  await refused(bringBack(target, damaged), 'backup-damaged', words)
  expect(readdirSync(target)).toEqual([])
})

test('a file that is not there is told', async () => {
  await refused(bringBack(temporaryFolder(), '/no/such/file'), 'no-backup-file', /There is no file \/no\/such\/file/)
})

test('a backup of a newer version is refused, and nothing is left behind', async () => {
  const target = temporaryFolder()
  const newer = join(temporaryFolder(), 'newer')
  writeFileSync(newer, withMigration({ name: '29990101000000_later', checksum: 'c' }))
  await refused(bringBack(target, newer), 'backup-newer', /migration 29990101000000_later.*newer one/)
  expect(readdirSync(target)).toEqual([])
})

/** The backup with one more migration in its head, and the checksum to it. */
function withMigration(migration: { name: string; checksum: string }): Buffer {
  const [head = '', ...rest] = lines()
  const changed = { ...JSON.parse(head), migrations: [...JSON.parse(head).migrations, migration] }
  const body = [JSON.stringify(changed), ...rest.slice(0, -2)].map((line) => `${line}\n`).join('')
  const end = JSON.parse(rest.at(-2) ?? '')
  const sha256 = createHash('sha256').update(body).digest('hex')
  return gzipSync(`${body}${JSON.stringify({ ...end, sha256 })}\n`)
}

test('a restore that fails half-way leaves the data folder untouched', async () => {
  const target = temporaryFolder()
  mkdirSync(join(target, 'live'))
  const filling = bringBack(target, file, (line) => {
    if (line.includes('Ticket')) writeFileSync(join(target, 'live', 'squatter'), '')
  })
  await refused(filling, 'restore-not-empty', /not empty/)
  expect(readdirSync(target).sort()).toEqual(['live'])
  expect(readdirSync(join(target, 'live'))).toEqual(['squatter'])
  expect(existsSync(join(target, 'live', 'postgres'))).toBe(false)
})
