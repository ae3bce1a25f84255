/** The embedded engine serves for months in one process: what it has answered must not stay in memory. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'

const MEGABYTE = 1_000_000

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

test('answers of the embedded engine are let go of once they are read', async () => {
  const store = await openStore({ memory: true })
  onTestFinished(() => store.close())
  const read = async (times: number) => {
    for (let n = 0; n < times; n++) await store.prisma.$queryRaw`SELECT repeat('x', ${MEGABYTE / 10}::int) AS long`
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const before = await read(50)
  expect((await read(400)) - before).toBeLessThan(10 * MEGABYTE)
})
