import type { Line } from '../../briefing/briefing.ts'
import { useSay } from '../kit/language.ts'
import { BasisList } from './BasisList.tsx'
import { CallableText } from './CallableText.tsx'
import { useNoteWords } from './words.ts'

/** A statement with what it rests on. */
export function Statement({ line, class: more = '' }: { line: Line; class?: string }) {
  const say = useSay()
  const words = useNoteWords()
  return (
    <div class={`told ${line.tone} ${more}`}>
      <p>
        {words.tone[line.tone] !== '' && <span class="sr-only">{words.tone[line.tone]}: </span>}
        <CallableText text={say(line.text)} />
        <BasisList basis={line.basis} about={say(line.text)} />
      </p>
    </div>
  )
}
