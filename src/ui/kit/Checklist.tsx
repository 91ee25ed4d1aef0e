import type { ChecklistItem } from '../../briefing/briefing.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useSay, useWords } from './language.ts'

/** Papers to bring, ticked off as they are found; how far the counter may insist stands beside each. */
export function Checklist({
  items,
  isTicked,
  onTick,
}: {
  items: readonly ChecklistItem[]
  isTicked: (id: string) => boolean
  onTick: (id: string, on: boolean) => void
}) {
  const say = useSay()
  const words = useWords({ zh, en })
  return (
    <ul class="checklist">
      {items.map((item) => (
        <li key={item.id}>
          <label>
            <input type="checkbox" checked={isTicked(item.id)} onChange={(event) => onTick(item.id, event.currentTarget.checked)} />
            <span>
              {say(item.text)}
              {words.need[item.need] !== '' && <small class="muted"> {words.need[item.need]}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
