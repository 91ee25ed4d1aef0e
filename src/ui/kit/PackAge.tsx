import { dateText } from '../../domain/format.ts'
import { kindName } from '../../policy/figureKinds.ts'
import { PACK_DAY, type Freshness as Age } from '../../policy/freshness.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { HotlineLink } from './HotlineLink.tsx'
import { useSay, useWords } from './language.ts'
import { SourceLink } from './SourceLink.tsx'

/** Says that the pack is old, and which figures end soon and where the next ones will appear. Nothing where neither is so. */
export function PackAge({ age }: { age: Age }) {
  const words = useWords({ zh, en }).freshness
  const say = useSay()
  if (!age.old && age.ending.length === 0) return null
  return (
    <section>
      {age.old && <p class="warn">{words.old(say(dateText(PACK_DAY)), Math.floor(age.ageDays / 30))}</p>}
      {age.ending.length > 0 && (
        <details class="rest">
          <summary>{words.ending(age.ending.length)}</summary>
          <ul class="unknowns">
            {age.ending.map(({ figure, lastDay, page, ask }) => (
              <li key={`${figure.kind}-${figure.place}-${figure.variant ?? ''}`}>
                <span class="num">{words.until(say(kindName(figure.kind)), say(dateText(lastDay)))}</span>
                {figure.label && <span> · {say(figure.label)}</span>} ·{' '}
                {page === null ? <HotlineLink number={ask} /> : <SourceLink source={page} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
