import { useCallback, useEffect, useState } from 'preact/hooks'
import { dropKept } from '../../platform/kept.ts'
import { findTrouble, startFresh, rawOf, type Trouble as Found } from '../../platform/repair.ts'
import { useWords } from '../kit/language.ts'
import { options } from '../locales/index.ts'
import { download } from '../../platform/download.ts'
import { Sure } from './Sure.tsx'
import { useSaving } from '../kit/saving.ts'

/** Stored values that cannot be read, with the choice of what to do; nothing is shown when all is well. */
export function TroubleNotice() {
  const words = useWords(options)
  const { save } = useSaving()
  const [found, setFound] = useState<Found[]>([])
  const look = useCallback(() => findTrouble().then(setFound, () => undefined), [])
  useEffect(() => {
    void look()
  }, [look])
  if (found.length === 0) return null
  const { trouble } = words
  const name = (key: string) => trouble.items[key] ?? key
  return (
    <section class="card warn-card" aria-labelledby="trouble">
      <h2 id="trouble">{trouble.title}</h2>
      {found.map((one) => (
        <div key={`${one.key}-${one.kind}`} class="trouble-row">
          <p>{one.kind === 'kept' ? trouble.kept(name(one.key), one.count) : trouble[one.kind](name(one.key))}</p>
          <p class="buttons">
            <button type="button" onClick={async () => download(`${one.key}-raw.json`, await rawOf(one), 'application/json')}>
              {trouble.download}
            </button>
            {one.kind === 'broken' && (
              <button type="button" onClick={() => save(() => startFresh(one.key), trouble.freshDone).then(look)}>
                {trouble.fresh}
              </button>
            )}
            {one.kind === 'kept' && (
              <Sure label={trouble.drop} sure={trouble.dropAsk} onSure={() => save(() => dropKept(one.key), trouble.dropDone).then(look)} />
            )}
          </p>
        </div>
      ))}
    </section>
  )
}
