import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckedPage } from '../../platform/messages.ts'
import { checkTab, openPage } from '../../platform/tab.ts'
import { useNoteWords } from '../page/words.ts'
import { usePopupWords } from './words.ts'
import { judge } from './judge.ts'

/** "Check this page": official, unknown or a look-alike, in words. */
export function CheckPage() {
  const { page: t } = usePopupWords()
  const { pasteNotice } = useNoteWords()
  const [found, setFound] = useState<CheckedPage | null | 'asking' | 'not-asked'>('not-asked')
  const check = async () => {
    setFound('asking')
    setFound(await checkTab())
  }
  const judged = typeof found === 'string' ? null : judge(found)
  const answer = useRef<HTMLDivElement>(null)
  // The button stands at the end of a long view: its answer would lie under the tabs.
  useEffect(() => {
    if (typeof found !== 'string') answer.current?.scrollIntoView({ block: 'nearest' })
  }, [found])
  return (
    <section class="check-page">
      <button type="button" class="quiet" disabled={found === 'asking'} onClick={() => void check()}>
        {found === 'asking' ? t.checking : t.check}
      </button>
      <span class="small muted">{t.checkHint}</span>
      <button type="button" class="link paste-notice" onClick={() => void openPage('options.html#figures/paste')}>
        {pasteNotice}
      </button>
      <div role="status" ref={answer}>
        {judged && (
          <div class={`note ${judged.tone}`}>
            {typeof found !== 'string' && found && <p class="small host">{new URL(found.url).host}</p>}
            <p>
              <b>{t[judged.says]}</b>
            </p>
            {judged.kind !== null && <p>{t.kindLine(t.kind[judged.kind])}</p>}
            {judged.evidence.length > 0 && (
              <details>
                <summary>{t.evidence}</summary>
                <ul>
                  {judged.evidence.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )}
      </div>
    </section>
  )
}
