/*
 * A start of the extension: what keeps something between two calls (the platform, the background, the popup) is made anew by the next
 * import. The parts below keep nothing, and read anew hundreds of times the law alone would take most of the time of a test.
 */

interface Module {
  promise: unknown
  exports: unknown
  evaluated: boolean
  importers: Set<string>
}
interface Worker {
  evaluatedModules: { idToModuleMap: Map<string, Module> }
}

/** With what tests hold of them. */
const KEEPS = /\/(?:src\/(?:platform|ui)|entrypoints|tests)\//

/** As `vi.resetModules()`, which forgets every module there is, for the files that the same worker runs afterwards too. */
export function forget(): void {
  const { evaluatedModules } = Reflect.get(globalThis, '__vitest_worker__') as Worker
  for (const [path, module] of evaluatedModules.idToModuleMap) {
    if (!KEEPS.test(path)) continue
    Object.assign(module, { promise: undefined, exports: undefined, evaluated: false })
    module.importers.clear()
  }
}
