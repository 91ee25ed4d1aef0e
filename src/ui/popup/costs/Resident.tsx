import { dayText, exactMoney } from '../../../domain/format.ts'
import type { Assessment } from '../../../advisor/assessment.ts'
import { HotlineLink } from '../../kit/HotlineLink.tsx'
import { useSay } from '../../kit/language.ts'
import { VerdictPill } from '../../kit/VerdictPill.tsx'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { Traced } from '../../kit/Traced.tsx'
import { usePopupWords } from '../words.ts'

/** Residents' medical insurance: whether it is open, what a year costs, when it may be joined, cautions. */
export function Resident({ assessment }: { assessment: Assessment }) {
  const words = usePopupWords()
  const t = words.costs
  const say = useSay()
  const route = assessment.routes.find(({ id }) => id === 'resident')
  if (route === undefined) return null
  const window = assessment.deadlines.find(({ id }) => id === 'resident-window')
  const premium = route.yearly[0]
  return (
    <>
      <section>
        <p>
          <VerdictPill verdict={route.verdict} />
        </p>
        {premium ? (
          <>
            <p class="big num">
              {exactMoney(premium.fen)} <small>{t.perPersonYear}</small>
            </p>
            {route.yearly.length > 1 && <p class="muted">{say(premium.label)}</p>}
            {premium.status === 'expired' && <p class="note soon">{t.expired}</p>}
          </>
        ) : (
          <p class="note">
            {t.premiumUnknown} <HotlineLink number="12393" />
          </p>
        )}
      </section>
      {route.yearly.length > 0 && (
        <section class="calc">
          {route.yearly.map((cost) => (
            <Traced key={cost.label.zh} label={say(cost.label)} value={exactMoney(cost.fen)} trace={cost.trace} />
          ))}
        </section>
      )}
      {window && (
        <div class="note num">
          <p>
            {say(window.title)}
            {window.date !== null && `${words.colon}${say(dayText(window.date, assessment.today))}`}
          </p>
          {window.note && <p class="small">{say(window.note)}</p>}
        </div>
      )}
      {route.reasons.map((reason) => (
        <div key={reason.zh}>
          <p>{say(reason)}</p>
          <RuleRef id={reason.rule} />
        </div>
      ))}
      {route.warnings.map((warning) => (
        <div key={warning.zh} class="note soon">
          {say(warning)}
          <RuleRef id={warning.rule} />
        </div>
      ))}
      {route.ask.length > 0 && (
        <p class="small muted">
          {words.routes.askFirst}
          {words.colon}
          {route.ask.map((number, index) => (
            <span key={number}>
              {index > 0 && ' · '}
              <HotlineLink number={number} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}
