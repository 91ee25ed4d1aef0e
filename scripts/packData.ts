import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

const PACKED = '\0packed:'

/**
 * A data file without what is for those who keep the data and what nothing shipped shows: who relayed a text, notes on rules, and what
 * shows that a host is an office's.
 */
export function shipped(file: string, json: string): unknown {
  const rules = /\/rules\/[\w-]+\.json$/.test(file)
  const portals = file.endsWith('/portals.json')
  return JSON.parse(json, (key, value: unknown) =>
    key === 'via' || (rules && key === 'note') || (portals && (key === 'evidence' || key === 'year')) ? undefined : value,
  )
}

/** Packs each file of src/policy/data, and the model of the question box, in a build: it becomes text for `unpacked` (src/policy/unpack.ts). */
export function packData(): Plugin {
  return {
    name: 'pack-data',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !/\/(?:data\/(?:places\/|rules\/)?[\w-]+|model|index)\.json$/.test(source)) return null
      return `${PACKED}${resolve(dirname(importer), source)}?js`
    },
    load(id) {
      if (!id.startsWith(PACKED)) return null
      const file = id.slice(PACKED.length, -'?js'.length)
      this.addWatchFile(file)
      // Shorter blocks than usual fit these files best: 2 kB less.
      const packed = deflateRawSync(JSON.stringify(shipped(file, readFileSync(file, 'utf8'))), { level: 9, memLevel: 6 }).toString('base64')
      return `export default ${JSON.stringify(packed)}`
    },
  }
}
