/** Which folder may know which, how long a file may be, and who may read the clock. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** For each folder under src/ what else of src/ it may import: a folder, or one file or folder in it. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  config: ['domain'],
  store: ['domain'],
  tickets: ['domain', 'store'],
  platforms: ['domain'],
  triage: ['domain'],
  suggest: ['domain', 'triage'],
  intake: ['domain', 'store', 'tickets', 'platforms', 'triage', 'suggest'],
  desk: ['domain', 'store', 'tickets', 'suggest'],
  deliver: ['domain', 'store', 'tickets', 'platforms', 'slack/client.ts', 'slack/cards'],
  followup: ['domain', 'store', 'tickets'],
  slack: ['domain', 'desk', 'reports'],
  reports: ['domain', 'store'],
  sandbox: ['domain'],
  cli: [
    'config',
    'deliver',
    'desk',
    'domain',
    'followup',
    'intake',
    'platforms',
    'reports',
    'sandbox',
    'slack',
    'store',
    'suggest',
    'tickets',
    'triage',
  ],
}

/** What may be imported as types alone: cards show rows as the store reads them. */
const MAY_IMPORT_TYPES: Record<string, string[]> = {
  slack: ['store/tickets.ts', 'store/thread.ts', 'store/escalations.ts', 'store/queue.ts', 'store/daily-close.ts'],
}

const MOST_LINES = 350

/**
 * Who may read the real clock, wait in real time or roll dice: the clock itself, the program's outermost layer, and the practice
 * workspace, whose people and network are real to the rest. All others are given a Clock and a Random.
 */
const MAY_READ_CLOCK = [
  /^domain\/clock\.ts$/,
  /^cli\//,
  /^sandbox\//,
  // A request to a platform is given up after real seconds: a socket knows no other.
  /^platforms\/\w+\/client\.ts$/,
]
const CLOCK_OR_CHANCE =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b|\bperformance\.now\b|\bTemporal\.Now\b|\bAbortSignal\.timeout\b/

interface Import {
  target: string
  typesOnly: boolean
}

interface Source {
  /** Relative to src/. */
  path: string
  folder: string
  text: string
  imports: Import[]
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g

function readSource(path: string): Source {
  const text = readFileSync(join('src', path), 'utf8')
  const imports = [...withoutComments(text).matchAll(IMPORTS)].flatMap(([, type, from, plain]) => {
    const target = from ?? plain ?? ''
    if (!target.startsWith('.')) return []
    const inSrc = relative('src', normalize(join('src', dirname(path), target)))
    return [{ target: inSrc.replaceAll('\\', '/'), typesOnly: type !== undefined }]
  })
  return { path, folder: path.split('/')[0] ?? '', text, imports }
}

const sources = files.map(readSource)

const within = (target: string, allowed: string): boolean => target === allowed || target.startsWith(`${allowed}/`)

const isAllowed = ({ folder }: Source, { target, typesOnly }: Import): boolean =>
  within(target, folder) ||
  (MAY_IMPORT[folder] ?? []).some((allowed) => within(target, allowed)) ||
  (typesOnly && (MAY_IMPORT_TYPES[folder] ?? []).some((allowed) => within(target, allowed)))

test('the sources are found and their imports are read', () => {
  expect(sources.length).toBeGreaterThan(80)
  const apply = sources.find(({ path }) => path === 'tickets/apply.ts')
  expect(apply?.imports).toContainEqual({ target: 'domain/ticket.ts', typesOnly: false })
  expect(apply?.imports).toContainEqual({ target: 'store/open.ts', typesOnly: true })
})

test('every folder under src/ has its place in the table', () => {
  expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
})

test('folders import only what they may know', () => {
  const wrong = sources.flatMap((source) =>
    source.imports.filter((each) => !isAllowed(source, each)).map(({ target }) => `${source.path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the domain is pure: it imports no package and nothing of Node', () => {
  const allowed = ['twitter-text']
  const wrong = sources
    .filter(({ folder }) => folder === 'domain')
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/from\s+['"]([^'".][^'"]*)['"]/g)]
        .filter(([, name]) => !allowed.includes(name ?? ''))
        .map(([, name]) => `${path} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test('only tickets/ writes the state of tickets', () => {
  const writes =
    /\.ticket\.(?:create|createMany|createManyAndReturn|upsert|updateMany|delete|deleteMany)\(|UPDATE "Ticket"/
  expect(
    sources.filter(({ folder, text }) => folder !== 'tickets' && writes.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
  expect(long).toEqual([])
})

test('nothing but the clock, the outermost layer and the practice workspace reads the real time or rolls dice', () => {
  const wrong = sources
    .filter(({ path }) => !MAY_READ_CLOCK.some((pattern) => pattern.test(path)))
    .flatMap(({ path, text }) => {
      const found = CLOCK_OR_CHANCE.exec(withoutComments(text))
      return found === null ? [] : [`${path}: ${found[0]}`]
    })
  expect(wrong).toEqual([])
})

test('the database never reads its own clock', () => {
  const sql = readdirSync('prisma', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(sql|prisma)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join('prisma', path), 'utf8') }))
  expect(sql.length).toBeGreaterThan(1)
  const store = sources
    .filter(({ folder }) => folder === 'store')
    .map(({ path, text }) => ({ path, text: queriesIn(text) }))
  const clock = /\bnow\s*\(\)|\bCURRENT_TIMESTAMP\b|\bCURRENT_DATE\b|\bclock_timestamp\b/i
  expect([...sql, ...store].filter(({ text }) => clock.test(text)).map(({ path }) => path)).toEqual([])
})

/** The SQL in template strings, without what is filled in. */
const queriesIn = (text: string): string =>
  [...text.matchAll(/Raw(?:Unsafe)?(?:<[^`]*>)?`([^`]*)`/g)]
    .map(([, sql]) => (sql ?? '').replace(/\$\{[^}]*\}/g, ''))
    .join('\n')
