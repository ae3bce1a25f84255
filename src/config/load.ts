import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import type { Calendar } from '../domain/calendar.ts'
import { messageOf, SetupError } from '../domain/errors.ts'
import type { Settings } from '../domain/settings.ts'
import { crossCheck } from './cross-checks.ts'
import { configDir, type Environment } from './environment.ts'
import { explainIssues } from './explain.ts'
import { holidaysOf } from './holidays.ts'
import { CONFIG_FILES, type ConfigFileName, configJsonSchema } from './json-schema.ts'
import { type Problem, valueAt } from './problem.ts'
import { readableParts } from './readable-parts.ts'
import { hearbackFile } from './schema/hearback.ts'
import { knowledgeFile } from './schema/knowledge.ts'
import { voiceFile } from './schema/voice.ts'
import { atStart, type ConfigText, parseYamlFile, readConfigText, type YamlFile } from './yaml-file.ts'

/** Errors stop the start; warnings are worth an admin's look. Both are in the order of the files. */
export type LoadResult = { warnings: Problem[]; fingerprint: string } & (
  | { ok: true; settings: Settings }
  | { ok: false; problems: Problem[] }
)

/** The config files of a folder as they were at one moment. */
export interface ConfigTexts {
  files: Record<ConfigFileName, ConfigText>
  /** iCal files beside them, by name. */
  holidays: Record<string, ConfigText>
  /** Differs when a file appeared, disappeared or has another content. */
  fingerprint: string
}

/** Phrases for a config folder that has no voice.yaml of its own. */
const SHIPPED_VOICE = fileURLToPath(new URL('../../config/voice.yaml', import.meta.url))

/**
 * Reads `hearback.yaml`, `knowledge.yaml` and `voice.yaml` of a folder: `dir`, else HEARBACK_CONFIG, else `./config`.
 * Never throws for what stands in the files, and finds all problems at once; throws SetupError for a folder that cannot be read.
 */
export const loadConfig = ({ dir, env = {} }: { dir?: string; env?: Environment }): LoadResult =>
  checkConfig(readConfigFiles(dir ?? configDir(env)))

/** Throws SetupError for a folder that cannot be read; one that does not exist is a problem of its files. */
export function readConfigFiles(dir: string): ConfigTexts {
  const names = namesIn(dir).filter((name) => name.endsWith('.ics'))
  const read = (name: ConfigFileName) => readConfigText(join(dir, `${name}.yaml`))
  const files = { hearback: read('hearback'), knowledge: read('knowledge'), voice: read('voice') }
  const holidays = Object.fromEntries(names.sort().map((name) => [name, readConfigText(join(dir, name))]))
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([files, holidays]))
    .digest('hex')
  return { files, holidays, fingerprint }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new SetupError(
      'config-folder',
      isFile(dir)
        ? `HEARBACK_CONFIG names a file, ${dir}. Give its folder, ${dirname(dir)}.`
        : `The config folder ${dir} cannot be read: ${messageOf(error)}. Name one in HEARBACK_CONFIG that this user may read.`,
      error,
    )
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

export function checkConfig({ files: texts, holidays, fingerprint }: ConfigTexts): LoadResult {
  const open = (name: ConfigFileName) => openFile(name, texts[name])
  const files = { hearback: open('hearback'), knowledge: open('knowledge'), voice: open('voice') }
  const problems = CONFIG_FILES.flatMap((name) => files[name].problems)
  const warnings = CONFIG_FILES.flatMap((name) => files[name].warnings)

  const hearback = checkFile('hearback', hearbackFile, files.hearback, problems)
  const knowledge = checkFile('knowledge', knowledgeFile, files.knowledge, problems)
  const voice = checkFile('voice', voiceFile, files.voice, problems)

  for (const remark of crossCheck(readableParts(hearback.raw, knowledge.raw, voice.value ?? undefined))) {
    const list = remark.level === 'error' ? problems : warnings
    list.push(files[remark.file].place(remark.finding))
  }
  const calendars: Record<string, Calendar> = {}
  for (const [name, { holidaysFrom, ...calendar }] of Object.entries(hearback.value?.calendars ?? {})) {
    try {
      const free = holidaysFrom === null ? [] : freeDays(holidaysFrom, holidays)
      calendars[name] = { ...calendar, holidays: new Set([...calendar.holidays, ...free]) }
    } catch (error) {
      const path = ['calendars', name, 'holidaysFrom']
      const message = `${holidaysFrom} cannot be used: ${messageOf(error)}`
      problems.push(files.hearback.place({ path, at: 'value', message, fix: 'Put the iCal file into this folder' }))
    }
  }
  const common = { warnings: inFileOrder(warnings), fingerprint }
  if (problems.length > 0 || !hearback.value || !knowledge.value || !voice.value) {
    return { ok: false, problems: inFileOrder(problems), ...common }
  }
  return {
    ok: true,
    settings: { ...hearback.value, calendars, knowledge: knowledge.value.entries, voice: voice.value },
    ...common,
  }
}

function freeDays(name: string, files: ConfigTexts['holidays']): string[] {
  const text = files[name]?.text ?? null
  if (text === null) throw new Error('there is no such file in this folder')
  return holidaysOf(text)
}

type OpenFile = YamlFile & { warnings: Problem[] }

function openFile(name: ConfigFileName, { file, text, problem }: ConfigText): OpenFile {
  if (problem) return { ...parseYamlFile(file, ''), raw: undefined, problems: [problem], warnings: [] }
  return text === null ? absentFile(name, file) : { ...parseYamlFile(file, text), warnings: [] }
}

function absentFile(name: ConfigFileName, file: string): OpenFile {
  if (name === 'hearback') {
    const fix = 'Copy the one that comes with Hearback, or name another folder in HEARBACK_CONFIG'
    const problem = atStart(file, 'There is no such file', fix)
    return { ...parseYamlFile(file, ''), raw: undefined, problems: [problem], warnings: [] }
  }
  if (name === 'voice') {
    const fix = 'Copy voice.yaml into this folder to change them'
    const warning = atStart(file, 'There is no such file, so the phrases that come with Hearback are used', fix)
    return { ...openFile(name, readConfigText(SHIPPED_VOICE)), warnings: [warning] }
  }
  const fix = 'Write down the questions that customers ask most, with their answers'
  const warning = atStart(file, 'There is no such file, so suggestions cannot draw on answers of yours', fix)
  return { ...parseYamlFile(file, ''), warnings: [warning] }
}

/** Checks one file against its schema; what is wrong joins `problems`. `raw` comes back without its empty keys. */
function checkFile<T>(
  name: ConfigFileName,
  schema: z.ZodType<T>,
  file: YamlFile,
  problems: Problem[],
): { value: T | null; raw: unknown } {
  if (file.raw === undefined) return { value: null, raw: undefined }
  // All of an answers or voice file may be commented out; a hearback.yaml without brands is a mistake.
  const given = file.raw === null && name !== 'hearback' ? {} : file.raw
  const raw = withoutEmptyKeys(schema, given)
  const result = schema.safeParse(raw)
  if (result.success) return { value: result.data, raw }
  const findings = explainIssues(result.error.issues, raw, configJsonSchema(name))
  problems.push(...findings.map((finding) => file.place(finding)))
  return { value: null, raw }
}

/**
 * `people:` with everything below it commented out means "as by default", but YAML reads it as null. Such keys are taken
 * out where the schema has no use for null; unknown keys stay, so that they are still named.
 */
function withoutEmptyKeys(schema: z.ZodType, raw: unknown): unknown {
  const result = schema.safeParse(raw)
  if (result.success) return raw
  const copy = structuredClone(raw)
  for (const { path } of result.error.issues) {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)))
    const last = keys.at(-1)
    const parent = valueAt(copy, keys.slice(0, -1))
    const inMap = typeof last === 'string' && parent !== null && typeof parent === 'object' && !Array.isArray(parent)
    if (inMap && valueAt(copy, keys) === null) Reflect.deleteProperty(parent, last)
  }
  return copy
}

const inFileOrder = (problems: Problem[]): Problem[] => {
  const files = [...new Set(problems.map((problem) => problem.file))]
  return problems.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  )
}
