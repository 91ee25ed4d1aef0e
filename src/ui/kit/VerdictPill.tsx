import type { Verdict } from '../../domain/tri.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from './language.ts'

/** The answer to "may I?" as a small coloured word; the word carries the meaning, the colour only helps. */
export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const words = useWords({ zh, en })
  return <span class={`pill ${verdict}`}>{words.verdict[verdict]}</span>
}
