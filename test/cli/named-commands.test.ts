/** Commands that messages and documents name work as they stand there: npm keeps a flag for itself unless -- comes before it. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const COMMANDS = 'check|backup|restore|migrate-to-postgres|quarantine|doctor|why|forget|export|start'
const FILES = ['src/**/*.ts', 'scripts/**/*.ts', 'config/*.yaml', 'README.md', '.env.example', 'compose.yaml']

const linesOf = (pattern: string): { place: string; text: string }[] =>
  globSync(pattern).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, index) => ({ place: `${file}:${index + 1}`, text })),
  )

test('every command that is named can be typed as it is named', () => {
  const wrong = FILES.flatMap(linesOf).filter(
    ({ text }) =>
      /npm run hearback (?!-- )/.test(text) ||
      /npm start --(?! )/.test(text) ||
      // Comments of the program's own files are for those who read them, not for whoever types.
      (!/^\s*(\/\*\*|\*|\/\/)/.test(text) &&
        new RegExp(`(["\`]|run |\\\\\`)hearback (${COMMANDS})\\b(?!:)`).test(text)),
  )
  expect(wrong.map(({ place, text }) => `${place} ${text.trim()}`)).toEqual([])
})
