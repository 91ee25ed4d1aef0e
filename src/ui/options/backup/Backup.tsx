import { useRef, useState } from 'preact/hooks'
import { eraseAll, exportAll, MAX_BYTES, readBackup, restore, takeBack, type BackupPart, type FileFault } from '../../../platform/backup.ts'
import { today } from '../../../platform/days.ts'
import { download } from '../../../platform/download.ts'
import { useWords } from '../../kit/language.ts'
import { backup as backupWords } from '../../locales/index.ts'
import { useSaving } from '../../kit/saving.ts'
import { Preview } from './Preview.tsx'

/** Everything into a file and back (seen before it is taken over), and forgetting everything. */
export function Backup() {
  const words = useWords(backupWords)
  const { save } = useSaving()
  const [found, setFound] = useState<{ exportedOn: string; parts: BackupPart[] } | null>(null)
  const [fault, setFault] = useState<FileFault | 'unreadable' | null>(null)
  const file = useRef<HTMLInputElement>(null)

  const saveFile = async () => download(words.file(today()), await exportAll(), 'application/json')
  const open = async (chosen: File | undefined) => {
    setFound(null)
    setFault(null)
    if (file.current) file.current.value = ''
    if (!chosen) return
    if (chosen.size > MAX_BYTES) return setFault('too-large')
    const text = await chosen.text().catch(() => null)
    const read = text === null ? ({ ok: false, fault: 'unreadable' } as const) : readBackup(text)
    if (read.ok) setFound(read)
    else setFault(read.fault)
  }
  const replace = async (parts: BackupPart[]) => {
    let before: Awaited<ReturnType<typeof restore>> = {}
    const done = await save(
      async () => {
        before = await restore(parts)
      },
      words.restored,
      () => takeBack(before),
    )
    if (done) setFound(null)
  }
  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="group-plain">
        <h2>{words.save}</h2>
        <p class="hint">{words.saveHint}</p>
        <p class="buttons">
          <button type="button" class="primary" onClick={saveFile}>
            {words.save}
          </button>
        </p>
      </section>
      <section class="group-plain">
        <h2>{words.restore}</h2>
        <p class="hint">{words.restoreHint}</p>
        <p class="buttons">
          <input
            ref={file}
            id="restore-file"
            class="sr-only"
            type="file"
            accept=".json,application/json"
            tabIndex={-1}
            aria-label={words.choose}
            onChange={(event) => open(event.currentTarget.files?.[0])}
          />
          <button type="button" onClick={() => file.current?.click()}>
            {words.choose}
          </button>
        </p>
        <p class="error" role="alert">
          {fault && words.faults[fault]}
        </p>
        {found && (
          <Preview
            exportedOn={found.exportedOn}
            parts={found.parts}
            onReplace={() => replace(found.parts)}
            onCancel={() => setFound(null)}
          />
        )}
      </section>
      <Erase onExport={saveFile} onErase={() => save(eraseAll, words.erased)} />
    </>
  )
}

/** Asked twice, with the file offered in between. */
function Erase({ onExport, onErase }: { onExport: () => void; onErase: () => Promise<unknown> }) {
  const words = useWords(backupWords)
  const [asked, setAsked] = useState(false)
  return (
    <section class="group-plain danger-zone">
      <h2>{words.erase}</h2>
      <p class="hint">{words.eraseHint}</p>
      <div aria-live="polite">
        {asked ? (
          <>
            <p>
              <strong class="error">{words.eraseAsk}</strong>
            </p>
            <p class="buttons">
              <button type="button" onClick={onExport}>
                {words.eraseExport}
              </button>
              <button type="button" class="danger" data-asked="" onClick={() => onErase().then(() => setAsked(false))}>
                {words.eraseSure}
              </button>
              <button type="button" class="link" onClick={() => setAsked(false)}>
                {words.eraseNo}
              </button>
            </p>
          </>
        ) : (
          <p class="buttons">
            <button type="button" class="danger" onClick={() => setAsked(true)}>
              {words.eraseStart}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}
