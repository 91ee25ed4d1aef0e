import type { Operand, Trace } from '../../domain/trace.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { FigureLine } from './FigureLine.tsx'
import { plain, percent } from '../../domain/format.ts'
import { useSay, useWords } from './language.ts'
import { RuleView } from './RuleView.tsx'

const valueOf = (operand: Operand, unit: string | undefined): string =>
  operand.unit === 'ratio'
    ? percent(operand.value)
    : `${plain(operand.value)}${unit === undefined ? ` ${operand.unit}` : ` ${unit}`}`.trim()

/** How a number came about: the numbers used with their sources, the arithmetic, the rounding and the rules. */
export function TraceView({ trace }: { trace: Trace }) {
  const say = useSay()
  const words = useWords({ zh, en })
  return (
    <div class="trace">
      <p class="formula num">{trace.formula}</p>
      {trace.operands.length > 0 && (
        <ul class="operands" aria-label={words.usedNumbers}>
          {trace.operands.map((operand, index) => (
            <li key={index}>
              <span>
                {say(operand.label)} <b class="num">{valueOf(operand, words.units[operand.unit])}</b>
              </span>
              {operand.figure && <FigureLine figure={operand.figure} />}
            </li>
          ))}
        </ul>
      )}
      {trace.rounding && (
        <p class="small muted">
          {words.rounding}
          {words.colon}
          {say(trace.rounding)}
        </p>
      )}
      {trace.rules.map((id) => (
        <RuleView key={id} id={id} />
      ))}
    </div>
  )
}
