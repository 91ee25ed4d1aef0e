/** What of Stryker's JSON report is read here. */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>
}
interface Mutant {
  mutatorName: string
  replacement?: string
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored'
  location: { start: { line: number; column: number }; end: { line: number; column: number } }
}

export interface Score {
  file: string
  killed: number
  all: number
  /** One line for each mutant that no test noticed: where, what stood there, what stood there instead. */
  survivors: string[]
}

const COUNTED = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage'])
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90)

function original(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined)).join('\n')
}

/** Score and survivors of each file of a report, by name. */
export function scores(report: Report): Score[] {
  return Object.entries(report.files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, { source, mutants }]) => {
      const counted = mutants.filter(({ status }) => COUNTED.has(status))
      const alive = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      return {
        file,
        killed: counted.length - alive.length,
        all: counted.length,
        survivors: alive.map(
          (one) =>
            `${file}:${one.location.start.line} ${one.status === 'NoCoverage' ? '(never run) ' : ''}${oneLine(original(source, one.location))} → ${oneLine(one.replacement ?? one.mutatorName)}`,
        ),
      }
    })
}

export const percent = (killed: number, all: number): string => (all === 0 ? '–' : `${((100 * killed) / all).toFixed(1)} %`)
