import type { Store, Tx } from '../../src/store/open.ts'

/** The store, on which the rows of these tickets cannot be locked. */
export function troubled(store: Store, ids: ReadonlySet<unknown>): Store {
  const refuse = (tx: Tx): Tx =>
    new Proxy(tx, {
      get: (target, name) =>
        name !== '$queryRaw'
          ? Reflect.get(target, name)
          : (words: TemplateStringsArray, ...values: unknown[]) => {
              if (values.some((value) => ids.has(value))) throw new Error('damaged row')
              return target.$queryRaw(words, ...values)
            },
    })
  return { ...store, transaction: (work) => store.transaction((tx) => work(refuse(tx))) }
}
