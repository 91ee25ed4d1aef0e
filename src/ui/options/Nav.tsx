import { options } from '../locales/index.ts'
import { useWords } from '../kit/language.ts'
import { SECTIONS, type SectionId } from './route.ts'

export function Nav({ current }: { current: SectionId }) {
  const words = useWords(options)
  return (
    <header class="side">
      <p class="brand">
        <img class="mark" src="/icon/48.png" width="20" height="20" alt="" />
        <b>{words.product}</b> <span class="tag">{words.unofficial}</span>
      </p>
      <nav aria-label={words.nav}>
        {SECTIONS.map((section) => (
          <a key={section} href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
            {words.sections[section]}
          </a>
        ))}
      </nav>
    </header>
  )
}
