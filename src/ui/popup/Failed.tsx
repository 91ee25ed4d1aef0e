import type { IsoDate } from '../../domain/dates.ts'
import { openPage } from '../../platform/tab.ts'
import { impossible } from '../../profile/impossible.ts'
import type { Profile } from '../../profile/schema.ts'
import { impossibleText } from '../kit/impossibleText.ts'
import { useLanguage } from '../kit/language.ts'
import { usePopupWords } from './words.ts'

/** Why there is no plan: the facts that cannot be right, each with the way to its field, or that something went wrong here. */
export function Failed({ profile, today, onRetry }: { profile: Profile; today: IsoDate; onRetry: () => void }) {
  const words = usePopupWords()
  const language = useLanguage()
  const wrong = impossible(profile, today)
  return (
    <div class="note stop" role="alert">
      <p>{wrong.length > 0 ? words.wrongFact : words.failed}</p>
      {wrong.map((one) => {
        const { label } = words.question.facts[one.field]
        return (
          <p key={one.field}>
            {impossibleText(label, one, language)}{' '}
            <button type="button" onClick={() => void openPage(`options.html#me/${one.field}`)}>
              {words.mend(label)}
            </button>
          </p>
        )
      })}
      {wrong.length === 0 && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  )
}
