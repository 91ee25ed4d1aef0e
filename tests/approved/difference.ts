const SHOWN = 6

/** The first lines that differ, under the heading they stand in, and how to approve them; null where the texts are the same. */
export function difference(name: string, approved: string, now: string): string | null {
  if (approved === now) return null
  const before = approved.split('\n')
  const after = now.split('\n')
  const at = before.findIndex((line, index) => line !== after[index])
  const from = at === -1 ? before.length : at
  const heading = after.slice(0, from + 1).findLast((line) => line.startsWith('=== ')) ?? name
  return [
    `${name}, line ${from + 1}, of ${heading.replace('=== ', '')}:`,
    ...before.slice(from, from + SHOWN).map((line) => `- ${line}`),
    ...after.slice(from, from + SHOWN).map((line) => `+ ${line}`),
    'Meant? Run `npm run approve`, read `git diff tests/approved`, and commit it with the change.',
  ].join('\n')
}
