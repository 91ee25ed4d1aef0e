import { expect, it } from 'vitest'
import { bundleSpotter } from '../../../scripts/bundleSpotter.ts'

it('what the page itself pays for stays within 12 kB minified, and takes nothing from the page but its DOM', async () => {
  const code = await bundleSpotter()
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(12_000)
  expect(code).not.toMatch(/innerHTML|fetch\(|setInterval|getComputedStyle|innerText/)
})
