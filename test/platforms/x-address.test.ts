import nock from 'nock'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import { createX } from '../../src/platforms/x/index.ts'
import { testSettings } from '../app/house.ts'
import { sourceOf } from './harness.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

test('with the address that is the default, the real library asks api.x.com, signed, for our mentions', async () => {
  const settings = testSettings((it) => {
    it.brands = it.brands.filter(({ id }) => id === 'tidevogn')
    it.platforms.x.accounts = it.platforms.x.accounts.filter(({ handle }) => handle === 'tidevogn')
  })
  const credentials = {
    tidevogn: { appKey: 'key', appSecret: 'secret', accessToken: '42-token', accessSecret: 'secret' },
  }
  const x = createX({
    settings: settings.platforms.x,
    brands: settings.brands,
    credentials,
    clock: systemClock,
    spentThisMonth: () => 0,
  })
  const asked = nock('https://api.x.com', { reqheaders: { authorization: /^OAuth .*oauth_token="42-token"/ } })
    .get('/2/users/42/mentions')
    .query(true)
    .reply(200, { meta: { result_count: 0 } })
  const source = sourceOf(x, 'mentions')
  const page = await x.poll({ source, cursor: { settled: null }, since: new Date(Date.now() - 3_600_000), maxPages: 1 })
  expect(page).toMatchObject({ posts: [], more: false })
  expect(asked.isDone()).toBe(true)
})
