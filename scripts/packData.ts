import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'

const PACKED = '\0packed:'

/** Packs each file of src/policy/data, and the model of the question box, in a build: it becomes text for `unpacked` (src/policy/unpack.ts). */
export function packData(): Plugin {
  return {
    name: 'pack-data',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !/\/(?:data\/(?:places\/)?[\w-]+|model)\.json$/.test(source)) return null
      return `${PACKED}${resolve(dirname(importer), source)}?js`
    },
    load(id) {
      if (!id.startsWith(PACKED)) return null
      const file = id.slice(PACKED.length, -'?js'.length)
      this.addWatchFile(file)
      // `via` (who relayed a text) is for those who keep the data; nothing shipped shows it.
      const json = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), (key, value: unknown) => (key === 'via' ? undefined : value))
      const packed = deflateRawSync(json, { level: 9 }).toString('base64')
      return `export default ${JSON.stringify(packed)}`
    },
  }
}
