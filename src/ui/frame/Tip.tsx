import type { Words } from '../../domain/text.ts'
import { useSay } from '../kit/language.ts'

/** What a term on the page means. */
export function Tip({ term, meaning }: { term: string; meaning: Words }) {
  const say = useSay()
  return (
    <div class="tip" role="tooltip">
      <b lang="zh-CN">{term}</b> {say(meaning)}
    </div>
  )
}
