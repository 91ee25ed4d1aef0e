/** What is wrong with a name for a person, or null. */
export function nameProblem(name: string, taken: readonly string[]): 'nameMissing' | 'nameTaken' | null {
  if (name.trim() === '') return 'nameMissing'
  return taken.includes(name.trim()) ? 'nameTaken' : null
}
