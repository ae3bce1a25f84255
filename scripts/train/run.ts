/**
 * `npm run train -- [--data DIR]`: trains the intent model and writes src/triage/model/intent-model.bin. The sentences are in scripts/train/seeds;
 * DIR (default ../shared/data beside the checkout) holds the two public sets that teach the mood. Same input, same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { seededRandom } from '../../src/domain/clock.ts'
import { type Example, examplesFrom, moodExample } from './examples.ts'
import { type Learning, learn, pack } from './learn.ts'
import { readSeeds } from './seeds.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../../shared/data', import.meta.url)) },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../src/triage/model/intent-model.bin', import.meta.url)),
    },
  },
})

/** GoEmotions label ids: glad and upset feelings; the others say too little. */
const GLAD = new Set(['0', '1', '4', '5', '13', '15', '17', '18', '20', '21', '23'])
const UPSET = new Set(['2', '3', '9', '10', '11', '12', '16', '24', '25'])

function goEmotions(file: string, most: number): Example[] {
  const examples: Example[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [text, labels] = line.split('\t')
    if (!text || !labels || examples.length >= most) continue
    const ids = labels.split(',')
    const mood = ids.every((id) => GLAD.has(id)) ? 1 : ids.every((id) => UPSET.has(id)) ? 0 : ids[0] === '27' ? 0.5 : -1
    if (mood >= 0) examples.push(moodExample(text.replaceAll(/\[\w+\]/g, ''), 'en', mood, mood === 0.5 ? 0.05 : 0.1))
  }
  return examples
}

function smsa(file: string): Example[] {
  const mood: Record<string, number> = { positive: 1, negative: 0, neutral: 0.5 }
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [text, label] = line.split('\t')
      const known = mood[label?.trim() ?? '']
      return text && known !== undefined ? [moodExample(text, 'id', known, 0.1)] : []
    })
}

const RUNS = 4
const HOW: Learning = { rounds: 6, rate: 0.1, decay: 2e-3, hide: 0.4, cuesOnly: 0.5 }

const goFile = join(options.data, 'goemotions/train.tsv')
const smsaFile = join(options.data, 'indonlu-smsa/train.tsv')
for (const file of [goFile, smsaFile]) {
  if (!existsSync(file)) {
    console.error(`No ${file}. Name the folder of the public sets with --data DIR.`)
    process.exit(1)
  }
}
const random = seededRandom(11)
const seeds = readSeeds()
const examples = [...examplesFrom(seeds, 8, random), ...goEmotions(goFile, 12_000), ...smsa(smsaFile)]
const began = performance.now()
// The mean of several runs depends less on the order of the examples than any one of them.
const runs = Array.from({ length: RUNS }, () => learn(examples, HOW, random))
const bytes = pack(
  Float32Array.from(runs[0] ?? [], (_, at) => runs.reduce((sum, run) => sum + (run[at] ?? 0), 0) / RUNS),
)
writeFileSync(options.out, bytes)
console.log(
  `${seeds.length} sentences, ${examples.length} examples, ${Math.round((performance.now() - began) / 1000)} s, ${Math.round(bytes.length / 1024)} KiB`,
)
