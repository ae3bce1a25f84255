/**
 * Writes `config/*.schema.json`, which editors use to complete and check the config files.
 * With `--check` it writes nothing and ends with exit code 1 when a file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CONFIG_FILES, configSchemaText } from '../src/config/json-schema.ts'

const check = process.argv.includes('--check')
const outdated = CONFIG_FILES.filter((name) => {
  const file = fileURLToPath(new URL(`../config/${name}.schema.json`, import.meta.url))
  const wanted = configSchemaText(name)
  if (!check) writeFileSync(file, wanted)
  return check && readFileSync(file, 'utf8') !== wanted
})
for (const name of outdated) {
  console.error(`config/${name}.schema.json is out of date. Run: npm run schema:generate`)
}
process.exitCode = outdated.length > 0 ? 1 : 0
