import { useState } from 'preact/hooks'
import type { Fact } from '../../../profile/schema.ts'
import { usePopupWords } from '../words.ts'

/** A fact answered by picking from a few; where several may hold, they are ticked and then saved. */
export function Choice({
  fact,
  options,
  several,
  onAnswer,
  onSkip,
}: {
  fact: Fact
  options: readonly string[]
  several: boolean
  onAnswer: (value: string | string[]) => void
  onSkip: (() => void) | null
}) {
  const { question: t } = usePopupWords()
  const [picked, setPicked] = useState<string[]>([])
  const names = (t.choices as Record<string, Record<string, string>>)[fact] ?? {}
  const toggle = (option: string) => setPicked(picked.includes(option) ? picked.filter((one) => one !== option) : [...picked, option])
  return (
    <div class="chips">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={several ? picked.includes(option) : undefined}
          onClick={() => (several ? toggle(option) : onAnswer(option))}
        >
          {names[option] ?? option}
        </button>
      ))}
      {several &&
        (picked.length === 0 ? (
          <button type="button" onClick={() => onAnswer([])}>
            {t.noneOfThese}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => onAnswer(picked)}>
            {t.save}
          </button>
        ))}
      {onSkip && (
        <button type="button" class="quiet" onClick={onSkip}>
          {t.skip}
        </button>
      )}
    </div>
  )
}
