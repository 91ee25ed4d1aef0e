import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { difference } from './difference.ts'

/** Tests that the product still says what stands in the approved files of a name. */
export const staysApproved = (made: () => Record<string, string>): void =>
  it.each(Object.entries(made()))('%s', (name, text) => {
    expect(difference(name, readFileSync(new URL(name, import.meta.url), 'utf8'), text)).toBeNull()
  })
