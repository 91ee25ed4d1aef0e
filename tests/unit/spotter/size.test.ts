import { expect, it } from 'vitest'
import { rolldown } from 'rolldown'

/** The content script's entry: the watch, the excerpt and a message. */
const ENTRY = `import { watch } from './src/spotter/watch.ts'
import { excerpt } from './src/spotter/excerpt.ts'
watch(window, (sighting, reading, url) => chrome.runtime.sendMessage({ type: 'sighted', sighting, excerpt: excerpt(reading), url }))`

it('what the page itself pays for stays within 12 kB minified', async () => {
  const bundle = await rolldown({
    input: 'virtual:entry',
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'virtual:entry' ? `${process.cwd()}/entry.ts` : null), load: (id) => (id.endsWith('/entry.ts') ? ENTRY : null) }],
  })
  const { output } = await bundle.generate({ minify: true, format: 'iife' })
  expect(Buffer.byteLength(output[0].code)).toBeLessThanOrEqual(12_000)
  expect(output[0].code).not.toMatch(/innerHTML|fetch\(|setInterval|getComputedStyle|innerText/)
})
