import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests talk to this machine only; a test that needs longer than this waits for something that will not come.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Many tests start whole processes; on a machine that stalls one may miss its time. What fails twice has failed.
    retry: process.env.CI ? 1 : 0,
  },
})
