import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['scripts/bluesky-network/*.test.ts'],
    // Each test goes on where the one before it stopped.
    sequence: { concurrent: false },
    bail: 1,
    testTimeout: 120_000,
    // The first time the network is installed.
    hookTimeout: 600_000,
  },
})
