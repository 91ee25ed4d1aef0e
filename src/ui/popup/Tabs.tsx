import type { PopupState } from '../../platform/popup.ts'
import { usePopupWords } from './words.ts'

export type Tab = PopupState['tab']
const TABS: readonly Tab[] = ['plan', 'costs', 'ask', 'record']

/** The view an address asks for, e.g. `popup.html#record`; null for none of them. */
export const tabOf = (name: string): Tab | null => TABS.find((tab) => tab === name) ?? null

/** The four views; arrow keys move between them as in any tab list. */
export function Tabs({ tab, onChange }: { tab: Tab; onChange: (tab: Tab) => void }) {
  const words = usePopupWords()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? TABS.length - 1 : (TABS.indexOf(tab) + step + TABS.length) % TABS.length
    if (step === 0 && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    const id = TABS[next] ?? 'plan'
    onChange(id)
    document.getElementById(`tab-${id}`)?.focus()
  }
  return (
    <nav class="tabs-bar" aria-label={words.tabsLabel}>
      <div class="tabs" role="tablist" aria-label={words.tabsLabel} onKeyDown={onKeyDown}>
        {TABS.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === tab}
            aria-controls="view"
            tabIndex={id === tab ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {words.tabs[id]}
          </button>
        ))}
      </div>
    </nav>
  )
}
