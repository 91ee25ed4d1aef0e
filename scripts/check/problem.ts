/** One thing that is wrong (or worth knowing) in the data, in words a contributor can act on. */
export interface Problem {
  level: 'error' | 'info'
  /** File below src/policy/data. */
  file: string
  /** Place, figure, rule or host it is about. */
  where: string
  says: string
  /** What to do about it. */
  fix: string
}

/** Collects problems of one file without repeating its name. */
export interface Report {
  problems: Problem[]
  error: (where: string, says: string, fix: string) => void
  info: (where: string, says: string, fix: string) => void
}

export function reportOn(file: string): Report {
  const problems: Problem[] = []
  return {
    problems,
    error: (where, says, fix) => {
      problems.push({ level: 'error', file, where, says, fix })
    },
    info: (where, says, fix) => {
      problems.push({ level: 'info', file, where, says, fix })
    },
  }
}

export const inWords = ({ level, file, where, says, fix }: Problem): string => `${level} · ${file} · ${where}: ${says}\n    → ${fix}`
