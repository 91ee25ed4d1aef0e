import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { RecordAnswer } from '../../platform/messages.ts'
import type { ConfirmedRecord } from '../../profile/record/offer.ts'
import type { PageActions } from '../page/actions.ts'
import { useNoteWords } from '../page/words.ts'

/** Reading the record of the page and keeping what was confirmed of it. */
export interface RecordActions {
  read: () => Promise<RecordAnswer | null>
  keep: (record: ConfirmedRecord) => Promise<boolean>
  undo: () => Promise<boolean>
}

export interface ConfirmProps {
  actions: RecordActions
  open: PageActions['open']
  back: () => void
}

/** The confirmation of a record, whose code is loaded when it is first wanted: few pages show a record. */
export function RecordSheet(props: ConfirmProps) {
  const words = useNoteWords()
  const [View, setView] = useState<ComponentType<ConfirmProps> | null>(null)
  useEffect(() => {
    void import('./RecordConfirm.tsx').then(({ RecordConfirm }) => setView(() => RecordConfirm))
  }, [])
  return View === null ? <p role="status">{words.record.reading}</p> : <View {...props} />
}
