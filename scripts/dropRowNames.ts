import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Tables whose rows have names for those who read and change them, which nothing shows. */
const TABLES = new Set(['kinds', 'figures/sentence'].map((name) => resolve(`src/spotter/${name}.ts`)))

/** A module without the names of its rows; throws when it has none, so that a table that moved is not forgotten. */
export function withoutRowNames(code: string, file: string): string {
  const without = code.replace(/\bname: '[^'\n]*',\s*/g, '')
  if (without === code) throw new Error(`${file}: no row has a name any more: take it off the list in scripts/dropRowNames.ts`)
  return without
}

/** Leaves the names of rows out of a build, where they would only take room. */
export const dropRowNames = (): Plugin => ({
  name: 'drop-row-names',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (TABLES.has(id.replace(/\?.*/, '')) ? withoutRowNames(code, id) : null),
})
