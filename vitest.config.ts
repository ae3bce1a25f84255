import { defineConfig } from 'vitest/config'

/** Something that does not come for so long will not come, on a busy machine either. */
const PATIENCE = 30_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cluster.ts'],
    setupFiles: ['test/setup.ts'],
    provide: { patience: PATIENCE },
    expect: { poll: { timeout: PATIENCE } },
    // One test file for each core: what many of them wait for is not the processor.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

declare module 'vitest' {
  interface ProvidedContext {
    patience: number
    /** Path of the archive of test/cluster.ts. */
    cluster: string
  }
}
