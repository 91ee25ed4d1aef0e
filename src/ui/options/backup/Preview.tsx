import { useEffect, useState } from 'preact/hooks'
import type { BackupPart } from '../../../platform/backup.ts'
import { allItems } from '../../../platform/registry.ts'
import { useWhen, useWords } from '../../kit/language.ts'
import { backup as backupWords } from '../../locales/index.ts'

type PreviewWords = (typeof backupWords)['zh']

/** What is in a file, beside what is here now; nothing is replaced before the person agrees. */
export function Preview({
  exportedOn,
  parts,
  onReplace,
  onCancel,
}: {
  exportedOn: string
  parts: readonly BackupPart[]
  onReplace: () => void
  onCancel: () => void
}) {
  const words = useWords(backupWords)
  const when = useWhen()
  const [now, setNow] = useState<Record<string, unknown> | null>(null)
  useEffect(() => {
    Promise.all(allItems().map(async (item) => [item.key, await item.get()] as const)).then(
      (read) => setNow(Object.fromEntries(read)),
      () => undefined,
    )
  }, [parts])
  if (now === null) return null
  const usable = parts.some(({ ok }) => ok)
  return (
    <div class="card" aria-live="polite">
      <p>
        <b>{words.preview(when(exportedOn))}</b>
      </p>
      <ul class="rows">
        {parts.map((part) => (
          <li key={part.key}>
            <b>{words.parts[part.key] ?? part.key}</b>
            {part.ok ? (
              <span class="compare">
                <span>{words.inFile(sizeText(part.key, part.value, words))}</span>
                <span class="muted">{words.now(sizeText(part.key, now[part.key], words))}</span>
              </span>
            ) : (
              <span class="doubt">
                {part.why === 'broken' && part.at !== '' ? words.brokenAt(part.at, part.expected) : words.why[part.why]}
              </span>
            )}
          </li>
        ))}
      </ul>
      {!usable && <p class="error">{words.nothingUsable}</p>}
      <p class="buttons">
        {usable && (
          <button type="button" class="primary" onClick={onReplace}>
            {words.replace}
          </button>
        )}
        <button type="button" class="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}

/** A stored value in a few words: the people's names, or how many entries there are. */
function sizeText(key: string, value: unknown, words: PreviewWords): string {
  if (key === 'profiles') {
    const { list } = value as { list: { name: string }[] }
    return words.people(list.length, list.map(({ name }) => name).join('、'))
  }
  if (Array.isArray(value)) return words.count(value.length)
  if (key === 'ticks' || key === 'ledger')
    return words.count(Object.values(value as Record<string, unknown[]>).reduce((sum, list) => sum + list.length, 0))
  return value ? words.present : words.absent
}
