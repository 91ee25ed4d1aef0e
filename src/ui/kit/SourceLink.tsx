import type { Citation } from '../../domain/figure.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from './language.ts'

/** Only web addresses become links: a source is data, and data never decides what runs. */
const isLink = (url: string): boolean => /^https?:\/\//.test(url)

/** A document: its title (linked where there is an address) and number. */
export function SourceLink({ source, article = null }: { source: Citation; article?: string | null }) {
  const words = useWords({ zh, en })
  const title = words.article(source.title, article)
  return (
    <span class="source">
      {source.url !== null && isLink(source.url) ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {title}
          <span class="sr-only">{words.opensInTab}</span>
        </a>
      ) : (
        title
      )}
      {source.number !== null && <span class="muted"> {words.number(source.number)}</span>}
    </span>
  )
}
