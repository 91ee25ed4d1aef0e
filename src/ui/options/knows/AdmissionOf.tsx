import type { Place } from '../../../policy/schema.ts'
import { useSay, useWords } from '../../kit/language.ts'
import { figures } from '../../locales/index.ts'

/** May people with hukou elsewhere enrol on their own here? Pension and medical apart. */
export function AdmissionOf({ entry }: { entry: Place }) {
  const { knows: words } = useWords(figures)
  const say = useSay()
  return (
    <>
      <h2>{words.admission}</h2>
      <dl class="permissions">
        {(['pension', 'medical'] as const).map((scheme) => {
          const admission = entry.admission[scheme]
          const known = admission !== null && admission.confidence >= 0.5
          return (
            <div key={scheme}>
              <dt>{words[scheme]}</dt>
              <dd>
                {known ? words.admissions[admission.rule] : words.admissions.unknown}
                {known && admission.note && <small>{say(admission.note)}</small>}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
