import type { Assessment, MedicalGapAnswer } from '../../../advisor/assessment.ts'
import { longDate } from '../../kit/format.ts'
import { useLanguage, useSay } from '../../kit/language.ts'
import { RuleRef } from '../../kit/RuleRef.tsx'
import { usePopupWords, type PopupWords } from '../words.ts'
import { headlineOf } from './headline.ts'

function waitText(wait: MedicalGapAnswer['waitIfMissed'], words: PopupWords['headline']): string {
  return wait === null ? words.waitUnknown : words.wait(wait.months, wait.bound === 'at-most')
}

/** The one thing to know first: how many days until medical cover is lost, and until when renewing is free of a wait. */
export function Headline({ assessment }: { assessment: Assessment }) {
  const words = usePopupWords()
  const language = useLanguage()
  const head = headlineOf(assessment)
  const t = words.headline
  const long = (date: string) => longDate(date, language, assessment.today)
  const usual = 'bound' in head && head.bound === 'usual'
  const [title, why] = (() => {
    switch (head.kind) {
      case 'cover-ends':
        return [
          t.coverEnds(long(head.date), usual),
          head.graceEnds === null ? waitText(head.wait, t) : t.renewBy(long(head.graceEnds), t.noWait),
        ]
      case 'grace-ends':
        return [t.graceEnds(long(head.date), usual), t.graceEndsWhy(waitText(head.wait, t))]
      case 'grace-over':
        return [t.graceOver(long(head.date)), t.graceOverWhy(waitText(head.wait, t))]
      case 'cover-over':
        return [t.coverOver(long(head.date)), t.unknownWhy]
      case 'unknown':
        return [t.unknown, t.unknownWhy]
    }
  })()
  const days = head.kind === 'cover-ends' || head.kind === 'grace-ends' ? head.days : null
  return (
    <section class={`headline ${days !== null && days > 30 ? 'soon' : 'stop'}`}>
      {days !== null && (
        <p class="days num">
          {days === 0 ? (
            t.today
          ) : (
            <>
              {days}
              <small> {t.days(days)}</small>
            </>
          )}
        </p>
      )}
      <div>
        <h1>{title}</h1>
        <p>{why}</p>
      </div>
      <Basis medicalGap={assessment.medicalGap} usual={usual} />
    </section>
  )
}

function Basis({ medicalGap, usual }: { medicalGap: MedicalGapAnswer; usual: boolean }) {
  const { headline } = usePopupWords()
  const say = useSay()
  return (
    <details>
      <summary>{headline.basis}</summary>
      {usual && <p>{headline.usual}</p>}
      <ul class="plain">
        {medicalGap.reasons.map((reason) => (
          <li key={reason.rule + reason.zh}>
            {say(reason)}
            <RuleRef id={reason.rule} />
          </li>
        ))}
      </ul>
      {medicalGap.reasons.length === 0 && <RuleRef id={medicalGap.rule} />}
    </details>
  )
}
