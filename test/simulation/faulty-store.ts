/** The database as one program sees it: statements and commits fail now and then, and a dead program's transaction is undone. */
import type { Store, Tx } from '../../src/store/open.ts'
import { type Caller, never } from './caller.ts'
import type { StoreFault } from './weather.ts'

class DatabaseFailure extends Error {
  constructor(when: string) {
    super(`the database failed: ${when}`)
    this.name = 'DatabaseFailure'
  }
}

type Method = (...args: unknown[]) => Promise<unknown>

/** Every statement of a Prisma client or transaction goes through `run`. */
function throughEach<T extends object>(
  client: T,
  run: (name: string, statement: () => Promise<unknown>) => Promise<unknown>,
): T {
  const wrapped = (target: object, prefix: string): object =>
    new Proxy(target, {
      get(_, property) {
        const value: unknown = Reflect.get(target, property)
        const name = `${prefix}${String(property)}`
        if (typeof value === 'function' && typeof property === 'string')
          return (...args: unknown[]) => run(name, () => (value as Method).apply(target, args))
        return typeof value === 'object' && value !== null ? wrapped(value, `${name}.`) : value
      },
    })
  return wrapped(client, '') as T
}

export function faultyStore(real: Store, caller: Caller): Store {
  const { weather, pulse } = caller.house

  async function transaction<T>(work: (tx: Tx) => Promise<T>, fault: StoreFault): Promise<T> {
    if (fault === 'begin') throw new DatabaseFailure('no connection')
    let broken = false
    let left = fault === 'statement' ? 2 : Number.POSITIVE_INFINITY
    const result = await real.transaction(async (tx) => {
      if (!caller.alive) throw new Error('its program is dead')
      const each = throughEach(tx, async (name, statement) => {
        if (!caller.survives(`before ${name}`)) return never()
        if (broken || --left < 0) {
          broken = true
          throw new DatabaseFailure(name)
        }
        const answer = await statement()
        return caller.survives(`after ${name}`) ? answer : never()
      })
      const done = await Promise.race([work(each), caller.died])
      if (broken || fault === 'commit') throw new DatabaseFailure('the commit was refused')
      if (!caller.survives('before a commit')) throw new Error('its program is dead')
      return done
    })
    caller.survives('after a commit')
    if (fault === 'commit-lost') throw new DatabaseFailure('no answer to the commit')
    return result
  }

  const tracked = <T>(work: () => Promise<T>): Promise<T> =>
    caller.alive ? caller.whileAlive(pulse.during(work)) : never()

  return {
    engine: real.engine,
    place: real.place,
    prisma: throughEach(real.prisma, (name, statement) =>
      tracked(async () => {
        if (!caller.survives(`before ${name}`)) throw new Error('its program is dead')
        if (weather.store(name) !== 'none') throw new DatabaseFailure(name)
        return statement()
      }),
    ),
    transaction: (work) => tracked(() => transaction(work, weather.store('a transaction'))),
    ping: () => real.ping(),
    close: () => Promise.reject(new Error('the simulation closes the database')),
  }
}
