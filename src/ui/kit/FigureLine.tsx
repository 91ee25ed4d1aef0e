import type { FigureUse } from '../../domain/figure.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { periodText } from './format.ts'
import { useSay, useWhen, useWords } from './language.ts'
import { SourceLink } from './SourceLink.tsx'

/** Where a dated figure comes from: period, standing, trust and sources. An expired one says so first. */
export function FigureLine({ figure }: { figure: FigureUse }) {
  const words = useWords({ zh, en })
  const say = useSay()
  const period = periodText(figure.period, words, useWhen())
  return (
    <span class="figure-line">
      {figure.status === 'expired' && <strong class="warn">{words.expiredUntil(period)} · </strong>}
      {figure.status === 'not-yet' && <strong class="warn">{words.status['not-yet']} · </strong>}
      {figure.status === 'in-force' && figure.provisional && <strong class="warn">{words.provisional} · </strong>}
      {figure.status !== 'expired' && period !== '' && <span class="num">{words.period(period)} · </span>}
      <span>{figure.own ? words.trust.own : words.trust[figure.trust]}</span>
      {figure.derived && <span> · {words.derived}</span>}
      {figure.note && <span> · {say(figure.note)}</span>}
      {figure.sources.map((source) => (
        <span key={source.id}>
          {' '}
          · <SourceLink source={source} />
        </span>
      ))}
    </span>
  )
}
