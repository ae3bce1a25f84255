/** `npm run bench [-- --json]`: how fast and how large, on this machine, now. */
import { measureIntake } from './intake.ts'
import { measureStartup } from './startup.ts'
import { measureTriage } from './triage.ts'

const json = process.argv.includes('--json')
const say = (line: string) => (json ? undefined : console.log(line))

say('Triage alone …')
const triage = measureTriage()
say(`  ${triage.triage_posts_per_s.toLocaleString('en')} posts/s`)
say('Intake to committed rows, embedded database with fsync …')
const intake = await measureIntake()
say(`  ${intake.intake_rows_per_s.toLocaleString('en')} rows/s`)
say('Start of the practice workspace …')
const startup = await measureStartup()
say(`  ready after ${startup.startup_ms} ms, ${startup.rss_mb} MB resident`)
if (json) console.log(JSON.stringify({ ...triage, ...intake, ...startup }))
