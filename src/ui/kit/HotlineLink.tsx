import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from './language.ts'

/** Whom to ask, by number and subject. */
export function HotlineLink({ number }: { number: string }) {
  const words = useWords({ zh, en })
  return <span class="hotline">{words.hotlines[number] ?? words.hotline(number)}</span>
}
