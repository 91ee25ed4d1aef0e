import type { Words } from '../../domain/text.ts'
import { useLanguage } from './language.ts'

/** A place to go or a site to use: its name, linked to its host. A name that has no English of its own is marked as Chinese. */
export function ChannelLink({ name, host }: { name: Words; host: string | null }) {
  const text = name[useLanguage()]
  const lang = /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined
  return (
    <>
      {host === null ? (
        <span lang={lang}>{text}</span>
      ) : (
        <a href={`https://${host}/`} target="_blank" rel="noopener noreferrer" lang={lang}>
          {text}
        </a>
      )}
      {host !== null && <span class="small muted"> {host}</span>}
    </>
  )
}
