import type { Door } from '../../plan/shape.ts'
import { useLanguage } from './language.ts'
import { shortOffice } from '../../domain/shortOffice.ts'

/** Where a thing is done: the official site in a new tab, or the hotline to call; a label before it brings its own space. */
export function DoorLink({ door, label = '', primary = false }: { door: Door; label?: string; primary?: boolean }) {
  const language = useLanguage()
  const whole = door.name[language]
  const name = shortOffice(whole, language)
  const lang = /\p{Script=Han}/u.test(name) ? 'zh-CN' : undefined
  const text = (
    <>
      {label}
      <span lang={lang}>{name}</span>
    </>
  )
  const look = primary ? 'button primary' : 'door'
  if (door.host !== null) {
    return (
      <a class={look} href={`https://${door.host}/`} target="_blank" rel="noopener noreferrer" title={`${whole} · ${door.host}`}>
        {text}
        <span aria-hidden="true">&nbsp;↗</span>
      </a>
    )
  }
  return (
    <a class={look} href={`tel:${door.phone}`}>
      {text}
    </a>
  )
}
