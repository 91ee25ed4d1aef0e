import { useState } from 'preact/hooks'
import { copy } from '../kit/copy.ts'
import { useNoteWords } from './words.ts'

const NUMBER = /(?<!\d)(12333|12393|12366|12329|12345|110)(?!\d)/

/** A sentence in which telephone numbers can be called and copied. */
export function Said({ text }: { text: string }) {
  return <>{text.split(NUMBER).map((piece, index) => (index % 2 === 0 ? piece : <Phone key={index} number={piece} />))}</>
}

/** A telephone number: a link that calls it, and a button that copies it. */
export function Phone({ number }: { number: string }) {
  const words = useNoteWords()
  const [copied, setCopied] = useState(false)
  return (
    <span class="phone">
      <a class="num" href={`tel:${number}`}>
        {number}
      </a>
      <button
        type="button"
        class="link copy"
        aria-label={words.copyNumber(number)}
        title={words.copyNumber(number)}
        onClick={() => setCopied(copy(number))}
      >
        <span aria-hidden="true">{copied ? '✓' : '⧉'}</span>
      </button>
    </span>
  )
}
