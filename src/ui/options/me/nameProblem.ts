/** What is wrong with a name for a person, or null. */
export function nameProblem(name: string, taken: readonly string[]): 'nameMissing' | 'nameTaken' | null {
  // Blanks and invisible characters are no name.
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return 'nameMissing'
  return taken.includes(name.trim()) ? 'nameTaken' : null
}
