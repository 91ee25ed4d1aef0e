import { useState } from 'preact/hooks'
import { copy } from '../kit/copy.ts'
import { useNoteWords } from './words.ts'

const NUMBER = /(?<!\d)(12333|12393|12366|12329|12345|110)(?!\d)/

/** A sentence in which telephone numbers can be called and copied. */
export function CallableText({ text }: { text: string }) {
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
        {copied ? <span aria-hidden="true">✓</span> : <CopyIcon />}
      </button>
    </span>
  )
}

/** Two sheets, drawn: the sign for it (U+29C9) is in few fonts. */
const CopyIcon = () => (
  <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true">
    <rect x="1.5" y="1.5" width="6.5" height="6.5" rx="1" />
    <path d="M4.5 10.5h5a1 1 0 0 0 1-1v-5" />
  </svg>
)
