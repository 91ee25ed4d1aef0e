import type { Assessment } from '../../../advisor/assessment.ts'
import { HotlineLink } from '../../kit/HotlineLink.tsx'
import { useSay } from '../../kit/language.ts'
import { usePopupWords } from '../words.ts'

/** What the product does not know here, said plainly, with whom to ask. */
export function Unknowns({ assessment }: { assessment: Assessment }) {
  const { unknowns: t, colon } = usePopupWords()
  const say = useSay()
  if (assessment.unknowns.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      <ul class="unknowns">
        {assessment.unknowns.map((unknown) => (
          <li key={unknown.text.zh}>
            {say(unknown.text)}{' '}
            <span class="small muted">
              {t.ask}
              {colon}
              <HotlineLink number={unknown.ask} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
