import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { difference } from './difference.ts'
import type { Texts } from './texts.ts'

/**
 * A test that the product still says what stands in approved files. One for all of a group: what is said in one file is written in both
 * languages in another, and a fault in the English belongs to both.
 */
export function staysApproved(make: () => Texts): void {
  const { names, of } = make()
  it(names.join(', '), () => {
    for (const name of names) expect(difference(name, readFileSync(new URL(name, import.meta.url), 'utf8'), of(name))).toBeNull()
  }, 60_000)
}
