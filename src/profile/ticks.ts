/**
 * One person, one stack of papers: a paper is ticked by its id, whichever view it was ticked in. Entries of the first
 * releases, which named the view (`page:register:id-card`, `flexible:id-card`, `ask:id-card`), still count.
 */
const PAPER = 'paper:'

const VIEWS = /^(?:page:[a-z-]+|ask|new-employer|flexible|resident|unemployment-benefit|transfer|agency|pause|retire):([a-z-]+)$/

/** The paper that an entry of a person's ticks stands for; null for other entries (steps done). */
export function paperOf(entry: string): string | null {
  if (entry.startsWith(PAPER)) return entry.slice(PAPER.length)
  return VIEWS.exec(entry)?.[1] ?? null
}

/** Ids of the papers that a person has ticked. */
export const tickedPapers = (entries: readonly string[]): string[] => [...new Set(entries.map(paperOf).filter((paper) => paper !== null))]

/** A person's ticks with a paper ticked or not. */
export const withPaper = (entries: readonly string[], paper: string, ticked: boolean): string[] => {
  const others = entries.filter((entry) => paperOf(entry) !== paper)
  return ticked ? [...others, PAPER + paper] : others
}
