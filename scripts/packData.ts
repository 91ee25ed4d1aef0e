import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { byText } from '../src/domain/text.ts'
import type { Portal } from '../src/policy/schema.ts'
import { packedText, sharedPacking, type Shared } from './deflated.ts'

const PACKED = '\0packed:'
/** Stands for what the files of a folder share. */
const HEAD = 'shared'

/**
 * A data file without what is for those who keep the data and what nothing shipped shows: who relayed a text, notes on rules, how a rule
 * was found (only what is known by heart alone is told apart), that nothing turns on a note, what the index was learnt from, and ids of
 * points that stand in the code as well.
 */
export function shipped(file: string, json: string): unknown {
  const rules = /\/rules\/[\w-]+\.json$/.test(file)
  const index = file.endsWith('/find/index.json')
  return JSON.parse(json, (key, value: unknown) =>
    key === 'via' ||
    (key === 'says' && Array.isArray(value) && value.length === 0) ||
    (index && (key === 'id' || key === 'learntFrom')) ||
    (rules && (key === 'note' || (key === 'evidence' && value !== 'recall')))
      ? undefined
      : value,
  )
}

const orderOf = ({ operator, standing, purposes, place, host }: Portal): string =>
  [operator, standing ?? '', ...purposes.filter((purpose) => ASKED.test(purpose)), place, host].join(' ')

/** What a site may be for alone, so that its other purposes count too; and of those what code asks for. */
const ELSEWHERE = /^(?:jobs|exams|procurement|training|law)$/
const ASKED = /^(?:login|services|enrol|query|pay|legacy|unemployment-benefit|transfer|withdraw)$/

/**
 * The portals without what shows that a host is an office's, without purposes that no code asks for, and without the names of those that
 * nobody is sent to (load.ts puts back what is left out). Nothing goes by their order: like beside like packs a kilobyte better.
 */
export const shippedPortals = (portals: readonly Portal[]): unknown[] =>
  portals
    .toSorted((a, b) => byText(orderOf(a), orderOf(b)))
    .map(({ operator, purposes, place, host, name, standing }) => {
      if (standing !== undefined) return { operator, place, host, standing }
      const asked = purposes.some((purpose) => ELSEWHERE.test(purpose)) ? purposes : purposes.filter((purpose) => ASKED.test(purpose))
      return { operator, ...(asked.length > 0 && { purposes: asked }), place, host, name }
    })

const read = (file: string): unknown => shipped(file, readFileSync(file, 'utf8'))

const COMMON = resolve('src/policy/common.ts')

/** What src/policy/common.ts exports, from the files as they ship. */
function commonData(): unknown {
  const data = resolve('src/policy/data')
  const subjects = readdirSync(join(data, 'rules')).toSorted()
  return {
    rules: subjects.flatMap((name) => read(join(data, 'rules', name)) as unknown[]),
    portals: shippedPortals(read(join(data, 'portals.json')) as Portal[]),
    sources: read(join(data, 'sources.json')),
  }
}

/**
 * Packs each file of src/policy/data, and the index of the question box, in a build: it becomes text for `unpacked`
 * (src/policy/unpack.ts).
 */
export function packData(): Plugin {
  const folders = new Map<string, Shared>()
  const folder = (path: string): Shared => {
    const known = folders.get(path)
    if (known !== undefined) return known
    const names = readdirSync(path).filter((name) => name.endsWith('.json'))
    const made = sharedPacking(names.toSorted().map((name) => read(join(path, name))))
    folders.set(path, made)
    return made
  }
  return {
    name: 'pack-data',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(PACKED)) return source
      if (!importer || !/\/(?:data\/(?:places\/)?[\w-]+|index)\.json$/.test(source)) return null
      return `${PACKED}${resolve(dirname(importer), source)}?js`
    },
    async load(id) {
      if (id === COMMON) return `export default ${JSON.stringify(await packedText(commonData()))}`
      if (!id.startsWith(PACKED)) return null
      const file = id.slice(PACKED.length, -'?js'.length)
      if (basename(file) === HEAD) return `export const head = ${JSON.stringify(folder(dirname(file)).head)}`
      this.addWatchFile(file)
      const path = dirname(file)
      if (!path.endsWith('/data/places')) return `export default ${JSON.stringify(await packedText(read(file)))}`
      const head = JSON.stringify(`${PACKED}${join(path, HEAD)}?js`)
      return `import { head } from ${head}\nexport default head + ${JSON.stringify(folder(path).tail(read(file)))}`
    },
  }
}
