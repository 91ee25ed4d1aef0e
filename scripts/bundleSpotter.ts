import { resolve } from 'node:path'
import { build } from 'vite'

/** The spotter as one classic script: what a content script is, and nothing around it. */
export async function bundleSpotter(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, target: 'chrome120', rollupOptions: { input: resolve(import.meta.dirname, '../entrypoints/spotter/onPage.ts'), output: { format: 'iife' } } },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error('spotter: the bundler gave no output')
  return output.output[0].code
}
