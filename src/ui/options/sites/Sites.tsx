import { useEffect, useState } from 'preact/hooks'
import { settings } from '../../../platform/items.ts'
import { askForHosts, missingHosts } from '../../../platform/permissions.ts'
import { useWords } from '../../kit/language.ts'
import { useItem } from '../../kit/useItem.ts'
import { options } from '../../locales/index.ts'
import { ExtraHosts } from './ExtraHosts.tsx'
import { useSaving } from '../../kit/saving.ts'

/** Where notes stay hidden, and which sites the browser lets the extension see. */
export function Sites() {
  const { sites: words } = useWords(options)
  const { save } = useSaving()
  const value = useItem(settings)
  if (value === null) return null
  const flip = (key: 'terms' | 'hiddenEverywhere') => save(() => settings.update((stored) => ({ ...stored, [key]: !stored[key] })))
  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="switches">
        <label class="check">
          <input type="checkbox" checked={value.hiddenEverywhere} onChange={() => flip('hiddenEverywhere')} />{' '}
          <span>
            {words.everywhere}
            <small>{words.everywhereHint}</small>
          </span>
        </label>
        <label class="check">
          <input type="checkbox" checked={value.terms} onChange={() => flip('terms')} />{' '}
          <span>
            {words.terms}
            <small>{words.termsHint}</small>
          </span>
        </label>
      </div>
      <Hidden title={words.hiddenSites} of="hiddenSites" list={value.hiddenSites} />
      <Hidden title={words.hiddenPages} of="hiddenPages" list={value.hiddenPages} />
      <Hosts />
      <ExtraHosts />
      <p class="hint">{words.shortcut}</p>
    </>
  )
}

function Hidden({ title, of, list }: { title: string; of: 'hiddenSites' | 'hiddenPages'; list: readonly string[] }) {
  const { sites: words } = useWords(options)
  const { save } = useSaving()
  const show = (name: string) =>
    save(
      () => settings.update((stored) => ({ ...stored, [of]: stored[of].filter((one) => one !== name) })),
      words.restored(name),
      () => settings.update((stored) => (stored[of].includes(name) ? stored : { ...stored, [of]: [...stored[of], name] })),
    )
  return (
    <>
      <h2>{title}</h2>
      {list.length === 0 ? (
        <p class="muted">{words.none[of]}</p>
      ) : (
        <ul class="rows">
          {list.map((name) => (
            <li key={name}>
              <span class="address">{name}</span>
              <button type="button" aria-label={words.showThis(name)} onClick={() => show(name)}>
                {words.show}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Hosts() {
  const { sites: words } = useWords(options)
  const [missing, setMissing] = useState<string[] | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    missingHosts().then(setMissing, () => undefined)
  }, [])
  if (missing === null) return null
  // The browser answers only to a click, so the request comes before anything else in the handler.
  const ask = async () => {
    const granted = await askForHosts(missing)
    setSaid(granted ? words.hostsGranted : words.hostsRefused)
    setMissing(await missingHosts())
  }
  return (
    <>
      <h2>{words.hosts}</h2>
      <p>{missing.length === 0 ? words.hostsAll : words.hostsMissing(missing.length)}</p>
      {missing.length > 0 && (
        <p class="buttons">
          <button type="button" onClick={ask}>
            {words.hostsAsk}
          </button>
        </p>
      )}
      <p role="status" class="muted">
        {said}
      </p>
      {missing.length > 0 && <p class="hint">{words.hostsWhy}</p>}
    </>
  )
}
