import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckedPage } from '../../platform/messages.ts'
import { checkTab, openPage } from '../../platform/tab.ts'
import { DoorLink } from '../kit/DoorLink.tsx'
import { useLanguage } from '../kit/language.ts'
import { useNoteWords } from '../page/words.ts'
import { usePopupWords } from './words.ts'
import { judgeChecked } from './judge.ts'

/** What was found, with the reasons; for a page whose address nobody has confirmed, the office's confirmed site or its hotline. */
function CheckResult({ found }: { found: CheckedPage | null }) {
  const { page: t } = usePopupWords()
  const language = useLanguage()
  const { says, tone, kind, evidence } = judgeChecked(found)
  const gate = found?.gate
  return (
    <div class={`note ${tone}`}>
      {found && <p class="small host">{new URL(found.url).host}</p>}
      <p>
        <b>
          {says !== 'unconfirmed'
            ? t[says]
            : gate && t.unconfirmed(t.office[gate.office], gate.place?.[language] ?? null, gate.door.host !== null)}
        </b>
      </p>
      {says === 'unconfirmed' && gate && <DoorLink door={gate.door} primary />}
      {kind !== null && <p>{t.kindLine(t.kind[kind])}</p>}
      {evidence.length > 0 && (
        <details>
          <summary>{t.evidence}</summary>
          <ul>
            {evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** "Check this page": official, unknown or a look-alike, in words. */
export function CheckPage() {
  const { page: t } = usePopupWords()
  const { pasteNotice } = useNoteWords()
  const [found, setFound] = useState<CheckedPage | null | 'asking' | 'not-asked'>('not-asked')
  const check = async () => {
    setFound('asking')
    setFound(await checkTab())
  }
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
        {typeof found !== 'string' && <CheckResult found={found} />}
      </div>
    </section>
  )
}
