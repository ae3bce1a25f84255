/** `hearback COMMAND`: finds the command, and turns every expected error into one line with the fix. */
import { parseArgs } from 'node:util'
import { configDir, type Environment, withEnvFile } from '../config/environment.ts'
import { systemClock } from '../domain/clock.ts'
import { HearbackError, messageOf } from '../domain/errors.ts'
import { environmentSecrets, redactor } from './log.ts'

const USAGE = `Usage: npm run hearback -- COMMAND

  start            run. Without any credential: the practice workspace on this machine
    --live         never the practice workspace: stop with an error when secrets are missing
    --fresh        practice workspace only: begin anew, without what was there
  check            look the configuration over and tell every problem with its line and the fix
  backup FILE      save the embedded database to a file; Hearback must be stopped
  restore FILE     make a backup the embedded database of an empty data folder
  migrate-to-postgres
                   move the embedded database to the PostgreSQL of DATABASE_URL
  quarantine       list the posts that could not be read, with the reason
  doctor           try credentials, Slack scopes and channels, tell what to mend and what was not tried; stores and sends nothing
    --x            ask X as well, which bills each answer
  why ID           how the urgency of a ticket adds up
  forget PLATFORM HANDLE
                   erase a person who asks for it, for good
  export FOLDER    write what the team taught as examples that npm run eval can score

Environment: HEARBACK_CONFIG (config folder), HEARBACK_DATA_DIR (data folder), PORT (3000), DATABASE_URL (PostgreSQL); see .env.example.`

/** What each command takes after its name; the others take nothing. */
const TAKES: Record<string, string[]> = {
  backup: ['FILE'],
  restore: ['FILE'],
  why: ['ID'],
  forget: ['PLATFORM', 'HANDLE'],
  export: ['FOLDER'],
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      live: { type: 'boolean' },
      fresh: { type: 'boolean' },
      x: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const env = withEnvFile(process.env)
  const [command, ...rest] = positionals
  const out = (line: string) => console.log(line)
  if (values.help || command === undefined || command === 'help') {
    console.log(USAGE)
    return command === undefined && !values.help ? 1 : 0
  }
  const takes = TAKES[command] ?? []
  const [first = '', second = ''] = rest
  if (rest.length < takes.length) {
    console.error(
      `hearback ${command}: ${takes.slice(rest.length).join(' and ')} is missing, as in "npm run hearback -- ${command} ${takes.join(' ')}".`,
    )
    return 1
  }
  if (rest.length > takes.length) {
    console.error(`hearback ${command}: "${rest.slice(takes.length).join(' ')}" is not understood. ${USAGE}`)
    return 1
  }
  switch (command) {
    case 'start': {
      const { start } = await import('./start.ts')
      return start({
        env,
        envNow: () => withEnvFile(process.env),
        live: values.live ?? false,
        fresh: values.fresh ?? false,
      })
    }
    case 'check': {
      const { runCheck } = await import('./check.ts')
      return runCheck({ dir: configDir(env), env, out })
    }
    case 'quarantine': {
      const { listQuarantine } = await import('./quarantine.ts')
      return listQuarantine({ env, out })
    }
    case 'backup': {
      const { backup } = await import('./backup.ts')
      return backup({ env, file: first, clock: systemClock, out })
    }
    case 'restore': {
      const { restore } = await import('./restore.ts')
      return restore({ env, file: first, out })
    }
    case 'doctor': {
      const { doctor } = await import('./doctor.ts')
      return doctor({ env, out, askX: values.x ?? false })
    }
    case 'why': {
      const { why } = await import('./why.ts')
      return why({ env, id: first, out })
    }
    case 'forget': {
      const { forget } = await import('./forget.ts')
      return forget({ env, platform: first, handle: second, clock: systemClock, out })
    }
    case 'export': {
      const { exportExamples } = await import('./export.ts')
      return exportExamples({ env, folder: first, out })
    }
    case 'migrate-to-postgres': {
      const { migrateToPostgres } = await import('./migrate-to-postgres.ts')
      return migrateToPostgres({ env, clock: systemClock, out })
    }
    default:
      console.error(`hearback: there is no command "${command}".\n\n${USAGE}`)
      return 1
  }
}

function environment(): Environment {
  try {
    return withEnvFile(process.env)
  } catch {
    // An unreadable .env is what is being told: there is nothing in it that could be given away.
    return process.env
  }
}

function tell(error: unknown): void {
  const redact = redactor(environmentSecrets(environment()))
  const isExpected =
    error instanceof HearbackError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  console.error(`hearback: ${redact(messageOf(error))}`)
  if (!isExpected && error instanceof Error) console.error(redact(error.stack ?? ''))
}

/** All work is done by then; a call that was given up and gets no answer would hold the process for longer. */
const LINGER = 500

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  tell(error)
  process.exitCode = 1
}
setTimeout(() => process.exit(), LINGER).unref()
