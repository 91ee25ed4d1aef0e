import { resolve } from 'node:path'
import { build } from 'vite'

/** One entry and what it imports as a classic script; with a name, as `var name=…` of its default export. */
async function bundle(entry: string, name?: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome123',
      rollupOptions: {
        input: resolve(import.meta.dirname, '..', entry),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', ...(name ? { name, exports: 'default' } : {}) },
      },
    },
  })
  const made = Array.isArray(result) ? result[0] : result
  if (!made || !('output' in made)) throw new Error(`${entry}: the bundler gave no output`)
  return made.output[0].code.trim()
}

/**
 * The spotter as one classic script: what a content script is, and nothing around it. What reads and judges a page is set
 * up at its first use, because setting up its patterns costs more than all that happens on a silent page.
 */
export async function bundleSpotter(): Promise<string> {
  const [page, judge] = await Promise.all([bundle('entrypoints/spotter/onPage.ts'), bundle('src/spotter/judge.ts', 'judge')])
  const made = judge.replace(/^var judge=/, '').replace(/;$/, '')
  if (made === judge) throw new Error('src/spotter/judge.ts: the bundler gave another form than var judge=…;')
  return `(()=>{let made;const judge=page=>(made??=${made})(page);${page}})()`
}

/**
 * The script that holds the note on a page, as one classic script too. Nearly all of it runs at once: Chromium is told to compile it in
 * one pass, which saves the page about 1.5 ms.
 */
export const bundleHolder = async (): Promise<string> => `//# allFunctionsCalledOnLoad\n${await bundle('entrypoints/holder/onPage.ts')}`
