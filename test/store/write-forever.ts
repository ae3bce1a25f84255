/** Writes one row after the other into a data folder, and prints the number of each row once its transaction is committed. */
import { openStore } from '../../src/store/open.ts'

const store = await openStore({ dataDir: process.argv[2] ?? '' })
for (let n = 1; ; n++) {
  await store.transaction((tx) => tx.handledRequest.create({ data: { key: `row-${n}`, seenAt: new Date(n) } }))
  console.log(n)
}
