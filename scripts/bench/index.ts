/** `npm run bench [-- --json] [--long]`: how fast and how large, on this machine, now. */

import { measureActions } from './action.ts'
import { measureBurst } from './burst.ts'
import { measureIntake } from './intake.ts'
import { measureJudging } from './judging.ts'
import { measureStartup } from './startup.ts'
import { measureSweeps } from './sweep.ts'

const json = process.argv.includes('--json')
const say = (line: string) => (json ? undefined : console.log(line))

say('Triage, and triage with drafts, on one core …')
const judging = await measureJudging()
say(
  `  ${judging.triage_posts_per_s.toLocaleString('en')} and ${judging.judging_posts_per_s.toLocaleString('en')} posts/s; loaded in ${judging.judging_load_ms} ms, ${judging.judging_added_mb} MB more`,
)
say('Intake to committed rows, embedded database with fsync …')
const intake = await measureIntake()
say(`  ${intake.intake_rows_per_s.toLocaleString('en')} rows/s`)
say('From a press to the card that shows it, embedded database with fsync …')
const actions = await measureActions()
say(`  95% within ${actions.action_to_card_p95_ms} ms, half within ${actions.action_to_card_p50_ms} ms`)
say('Start of the practice workspace …')
const startup = await measureStartup()
say(`  ready after ${startup.startup_ms} ms, ${startup.rss_mb} MB resident`)
say('Ten thousand posts at once, one in a hundred critical …')
const burst = await measureBurst()
say(
  `  first critical card after ${burst.burst_first_critical_ms} ms, at most ${burst.burst_rss_mb} MB resident, grown by ${burst.burst_rss_growth_mb} MB`,
)
say('A sweep of the timers over what waits, twenty of them due …')
const sweeps = await measureSweeps(process.argv.includes('--long'))
for (const [key, ms] of Object.entries(sweeps)) say(`  ${key.replace('sweep_p50_ms_', '')} open tickets: ${ms} ms`)
if (json) console.log(JSON.stringify({ ...judging, ...intake, ...actions, ...startup, ...burst, ...sweeps }))
