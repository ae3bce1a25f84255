/** Files of an installation that are damaged: every command that needs them says which, and what to do. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { backup } from '../../src/cli/backup.ts'
import { openLiveStore } from '../../src/cli/database.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { temporaryFolder } from '../store/folder.ts'
import { openPlace } from './doctor-place.ts'
import { runProgram } from './program.ts'
import { refused } from './refused.ts'

/** Enough of a database to be taken for one. */
function brokenDatabase(folder: string): void {
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '')
}

test('a database that cannot be opened is told by backup and by the doctor as by the start', async () => {
  const place = await openPlace()
  const live = join(place.dataDir, 'live')
  brokenDatabase(live)
  const words = new RegExp(`The database in ${live}/postgres cannot be opened.*npm run hearback -- restore FILE`)
  const env = { HEARBACK_DATA_DIR: place.dataDir }
  await refused(openLiveStore(env), 'database-broken', words)
  const file = join(temporaryFolder(), 'saved')
  await refused(backup({ env, file, clock: systemClock, out: () => undefined }), 'database-broken', words)
  const { code, said } = await place.see()
  expect(said).toMatch(words)
  expect(said).toMatch(/To do: Do as the message says, then run npm run hearback -- doctor again/)
  expect(code).toBe(1)
})

test.each(['{"to":"db.example/hearb', '', '[]', '{"to":5}'])(
  'a note of a move to PostgreSQL that reads %s is told with its name',
  async (text) => {
    const dataDir = temporaryFolder()
    mkdirSync(join(dataDir, 'live'))
    const note = join(dataDir, 'live', 'moved-to-postgres.json')
    writeFileSync(note, text)
    await refused(
      openLiveStore({ HEARBACK_DATA_DIR: dataDir }),
      'move-note-broken',
      new RegExp(`${note} cannot be read.*Set DATABASE_URL.*remove ${note}`),
    )
  },
)

test.each<[string, RegExp, (folder: string) => void]>([
  [
    'the posts',
    /practice\/x\.jsonl, line 2: it cannot be read/,
    (folder) => writeFileSync(join(folder, 'x.jsonl'), '{"kind":"none"}\n{"half\n'),
  ],
  [
    'the clock',
    /practice\/clock\.json cannot be read/,
    (folder) => writeFileSync(join(folder, 'clock.json'), '{"ahead":36'),
  ],
  ['the database', /The database in .*practice\/postgres cannot be opened/, brokenDatabase],
])(
  'a practice workspace in which %s cannot be read offers to begin anew',
  async (_, words, damage) => {
    const dataDir = temporaryFolder()
    const folder = join(dataDir, 'practice')
    mkdirSync(folder)
    damage(folder)
    const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: dataDir, PORT: '0' }
    const program = runProgram(['start'], env, temporaryFolder())
    expect(await program.ended).toBe(1)
    const said = program.output()
    expect(said).toMatch(words)
    expect(said).toMatch(/^hearback: [^\n]*Begin anew with npm start -- --fresh[^\n]*\n$/)
    expect(said).not.toContain('restore')
  },
  60_000,
)
