#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that one too old is told of in words.
const needed = 26
const major = Number(process.versions.node.split('.')[0])
if (major < needed) {
  console.error(
    `Hearback needs Node ${needed} or newer, and this is ${process.version}. Start it with "npm start" (the right Node comes with "npm ci"), or install Node ${needed}.`,
  )
  process.exit(1)
}
await import('../src/cli/main.ts')
