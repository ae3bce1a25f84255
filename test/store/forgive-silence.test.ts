/** Time that is moved on by hand makes no source silent that was heard, nor one that is yet to be read for the first time. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { isStale } from '../../src/domain/source-health.ts'
import { forgiveSilence } from '../../src/store/next-event.ts'
import { TestClock } from '../app/clock.ts'
import { onEachEngine } from './engines.ts'

const HOUR = 3_600_000
const EVERY = 60_000
const INTERVALS = 5

onEachEngine('after time was moved on by hand', (database) => {
  const moment = new TestClock().now()
  const aSource = (key: string, more: { lastSuccessAt?: Date; staleAlertedAt?: Date } = {}) => ({
    key,
    platform: 'x',
    account: 'a',
    brand: 'b',
    stream: key,
    cursor: {},
    nextPollAt: moment,
    createdAt: addMs(moment, -60_000),
    ...more,
  })

  test('only what was silent before is silent', async () => {
    const { store } = database()
    await store.prisma.source.createMany({
      data: [
        aSource('heard', { lastSuccessAt: addMs(moment, -1_000) }),
        aSource('not-read-yet'),
        aSource('silent', { lastSuccessAt: addMs(moment, -HOUR), staleAlertedAt: moment }),
      ],
    })
    await forgiveSilence(store.prisma, HOUR)
    const later = addMs(moment, HOUR)
    const silent = (await store.prisma.source.findMany()).filter((row) => isStale(row, EVERY, INTERVALS, later))
    expect(silent.map(({ key }) => key)).toEqual(['silent'])
  })
})
