import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { difference } from './difference.ts'
import type { Texts } from './texts.ts'

/** Tests that the product still says what stands in the approved files of a name. */
export function staysApproved(make: () => Texts): void {
  const { names, of } = make()
  it.each(names)('%s', (name) => {
    expect(difference(name, readFileSync(new URL(name, import.meta.url), 'utf8'), of(name))).toBeNull()
  })
}
