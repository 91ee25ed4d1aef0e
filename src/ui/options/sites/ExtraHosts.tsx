import { useCallback, useEffect, useId, useState } from 'preact/hooks'
import { askForHost, dropHost, extraHosts } from '../../../platform/permissions.ts'
import { typedHost } from '../../../profile/typedHost.ts'
import { useWords } from '../../kit/language.ts'
import { options } from '../../locales/index.ts'

/** Sites beyond the official ones that the person lets the extension look at, to be warned of look-alikes. One at a time. */
export function ExtraHosts() {
  const { sites: words } = useWords(options)
  const id = useId()
  const [hosts, setHosts] = useState<string[]>([])
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const read = useCallback(() => extraHosts().then(setHosts, () => undefined), [])
  useEffect(() => {
    void read()
  }, [read])

  // The browser asks only in answer to the click itself, so nothing is awaited before.
  const add = async () => {
    const host = typedHost(text)
    const covered = host !== null && /(^|\.)gov\.cn$/.test(host)
    setError(host === null ? words.extraBad : covered ? words.extraCovered : null)
    if (host === null || covered) return
    const granted = await askForHost(host)
    setSaid(granted ? words.extraAdded(host) : words.hostsRefused)
    if (granted) setText('')
    await read()
  }
  const drop = async (host: string) => {
    await dropHost(host)
    setSaid(words.extraDropped(host))
    await read()
  }
  return (
    <>
      <h2>{words.extra}</h2>
      <p class="hint" id={`${id}-hint`}>
        {words.extraHint}
      </p>
      <form
        class="inline"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label for={id}>{words.extraLabel}</label>
        <input
          id={id}
          class="input"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          value={text}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error !== null || undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{words.extraAdd}</button>
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      </form>
      {hosts.length > 0 && (
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host}>
              <span class="address">{host}</span>
              <button type="button" aria-label={words.extraDropThis(host)} onClick={() => drop(host)}>
                {words.extraDrop}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="muted">
        {said}
      </p>
    </>
  )
}
