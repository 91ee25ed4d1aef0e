import type { Assessment } from '../../../advisor/assessment.ts'
import { openPage } from '../../../platform/tab.ts'
import { callSheet } from '../../../plan/calls.ts'
import { lettersFor } from '../../../plan/letters/index.ts'
import type { Plan } from '../../../plan/shape.ts'
import { situationOf } from '../../../plan/situation.ts'
import type { Profile } from '../../../profile/schema.ts'
import { usePopupWords } from '../words.ts'

const NO_NAME = { zh: '', en: '' }

export interface ReadyWordsProps {
  assessment: Assessment
  plan: Plan
  profile: Profile
}

/** The way to the words that are ready to use: what to ask by telephone, and letters. */
export function ReadyWords({ assessment, plan, profile }: ReadyWordsProps) {
  const { counter: t } = usePopupWords()
  const questions = callSheet(assessment, profile, plan, NO_NAME).flatMap((call) => call.questions).length
  const letters = lettersFor(situationOf(assessment, profile, assessment.today)).length
  return (
    <div class="chips">
      {questions > 0 && (
        <button type="button" onClick={() => void openPage('counter.html#calls')}>
          {t.calls.link(questions)}
        </button>
      )}
      {letters > 0 && (
        <button type="button" onClick={() => void openPage('counter.html#letters')}>
          {t.letters.link}
        </button>
      )}
    </div>
  )
}
