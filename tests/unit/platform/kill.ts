import { fakeBrowser } from './fake.ts'

/*
 * A browser that stops at a chosen call: what it was asked does not happen, or its answer does not arrive, and nothing after it is heard
 * of. Transactions that were open are undone, as the browser does.
 */

type Call = (...args: unknown[]) => unknown
const STEPS: [owner: object, names: string[]][] = [
  [IDBFactory.prototype, ['open']],
  [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear']],
  [fakeBrowser.storage.local, ['get', 'remove', 'clear']],
  [fakeBrowser.storage.session, ['set']],
]

type Step = readonly [owner: Record<string, Call>, name: string, method: Call]
const methodsOf = (steps: [owner: object, names: string[]][]): Step[] =>
  steps.flatMap(([owner, names]) =>
    names.map((name) => [owner as Record<string, Call>, name, (owner as Record<string, Call>)[name] as Call] as const),
  )

const begin = IDBDatabase.prototype.transaction
/** The real methods, put back by `revive`. */
let own: Step[] = []
export function revive(): void {
  IDBDatabase.prototype.transaction = begin
  for (const [owner, name, method] of own) owner[name] = method
  own = []
}

/** What the fake database keeps of a transaction. */
interface FakeTransaction {
  abort(): void
  listeners: unknown[]
  _requests: { request: { listeners: unknown[] } }[]
}

/** An answer of the browser that never comes. */
function silence(owner: object): unknown {
  if (owner !== IDBFactory.prototype && owner !== IDBObjectStore.prototype) return new Promise(() => undefined)
  return Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } })
}

/**
 * From now on the `at`-th call to the browser is the last one: it does not happen, or its answer does not arrive. `dead`
 * settles when it has come to that; `isDead` says whether. `more` are calls beside those to what is stored.
 */
export function killAt(
  at: number,
  when: 'before' | 'after',
  more: [owner: object, names: string[]][] = [],
): { dead: Promise<void>; isDead: () => boolean } {
  own = methodsOf([...STEPS, ...more])
  let calls = 0
  const death = Promise.withResolvers<void>()
  let isDead = false
  const open = new Set<FakeTransaction>()
  const die = (): void => {
    isDead = true
    for (const transaction of open) {
      // Undone, and nobody is there to hear of it.
      for (const target of [transaction, ...transaction._requests.map(({ request }) => request)]) target.listeners.length = 0
      try {
        transaction.abort()
      } catch {
        // It had ended.
      }
    }
    death.resolve()
  }
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args)
    open.add(transaction as unknown as FakeTransaction)
    return transaction
  }
  for (const [owner, name, method] of own) {
    owner[name] = function (this: unknown, ...args: unknown[]) {
      if (isDead) return silence(owner)
      // A browser undoes a database that was being made when its maker went away; the fake one leaves it without tables.
      if (name === 'open' && when === 'after') return method.apply(this, args)
      calls += 1
      if (calls === at && when === 'before') {
        die()
        return silence(owner)
      }
      const result = method.apply(this, args)
      if (calls !== at) return result
      // A promise of the browser's own has done its work before the extension hears of it.
      if (result instanceof Promise) void result.then(die)
      else die()
      return silence(owner)
    }
  }
  return { dead: death.promise, isDead: () => isDead }
}
