import { useEffect, useState } from 'preact/hooks'
import { askForHosts, missingHosts, onHosts } from '../../platform/permissions.ts'
import { kit as en } from '../locales/en/kit.ts'
import { kit as zh } from '../locales/zh/kit.ts'
import { useWords } from './language.ts'

/**
 * Says that the browser no longer lets the extension see the official sites, with the way to change it; nothing while it does.
 * Without access no page is recognised and no look-alike warned of, and the person would take the silence for "all is well".
 */
export function AccessLost() {
  const { access: words } = useWords({ zh, en })
  const [missing, setMissing] = useState<string[]>([])
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const look = () => missingHosts().then(setMissing, () => undefined)
    void look()
    return onHosts(() => void look())
  }, [])
  if (missing.length === 0) return null
  // The browser answers only to a click, so the request comes before anything else in the handler.
  const ask = async () => setRefused(!(await askForHosts(missing)))
  return (
    <section class="note soon" role="status">
      <p>{words.lost}</p>
      <p>
        <button type="button" onClick={ask}>
          {words.grant}
        </button>
      </p>
      {refused && <p>{words.refused}</p>}
    </section>
  )
}
