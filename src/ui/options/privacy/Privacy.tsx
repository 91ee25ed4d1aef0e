import { useWords } from '../../kit/language.ts'
import { options } from '../../locales/index.ts'

/** Privacy in five lines, and what each permission is for. */
export function Privacy() {
  const { privacy: words } = useWords(options)
  return (
    <>
      <ol class="five">
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h2>{words.permissions}</h2>
      <dl class="permissions">
        {words.permissionList.map(([name, why]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="button" href="/privacy.html" target="_blank" rel="noreferrer">
          {words.whole}
        </a>
      </p>
      <p class="note">{words.notOfficial}</p>
    </>
  )
}
