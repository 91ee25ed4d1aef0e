import { useId, useState } from 'preact/hooks'
import { today } from '../../../platform/days.ts'
import { profiles } from '../../../platform/items.ts'
import {
  readPastedRecord,
  SCHEMES,
  spanOf,
  type PastedRecord as Record_,
  type RecordScheme,
  type SchemeRecord,
} from '../../../profile/pastedRecord.ts'
import { setFact, type Path, type People, type Person } from '../../../profile/people.ts'
import { useWhen, useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'
import { Choices } from '../fields/Choices.tsx'
import { useSaving } from '../../kit/saving.ts'

type FoundScheme = RecordScheme | 'unnamed'
type Use = 'counted' | 'stated' | 'none'
const FEW = 6

/** The stated total reaches further back than a list that may be one page of many; otherwise what was counted. */
const usual = ({ months, stated }: SchemeRecord): Use =>
  stated !== null && stated >= months.length ? 'stated' : months.length > 0 ? 'counted' : 'none'

/** Months out of a contribution record that the person copied from a bureau's page; nothing is filled in before they agree. */
export function PastedRecord({ person }: { person: Person }) {
  const { paste: words } = useWords(profileWords)
  const when = useWhen()
  const { save } = useSaving()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [record, setRecord] = useState<Record_ | null>(null)
  const [uses, setUses] = useState<Partial<Record<FoundScheme, Use>>>({})
  const [unnamedAs, setUnnamedAs] = useState<RecordScheme | null>(null)
  const [lastToo, setLastToo] = useState(true)

  if (!open)
    return (
      <p class="buttons">
        <button type="button" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </p>
    )

  const all =
    record === null
      ? []
      : ([...SCHEMES, 'unnamed'] as const).map((found) => ({ found, ...(found === 'unnamed' ? record.unnamed : record.schemes[found]) }))
  const shown = all.filter(({ months, stated }) => months.length > 0 || stated !== null)
  const lastPaid =
    shown
      .flatMap(({ months }) => months.slice(-1))
      .toSorted()
      .at(-1) ?? null

  const apply = () => {
    const changes: [Path, unknown][] = []
    for (const one of shown) {
      const scheme = one.found === 'unnamed' ? unnamedAs : one.found
      const use = uses[one.found] ?? usual(one)
      const value = use === 'counted' ? one.months.length : use === 'stated' ? one.stated : null
      if (scheme !== null && value !== null) changes.push([`months.${scheme}`, value])
    }
    if (lastToo && lastPaid !== null) changes.push(['lastPaidMonth', lastPaid])
    const fill = (people: People) => changes.reduce((stored, [path, value]) => setFact(stored, person.id, path, value), people)
    void save(() => profiles.update(fill), words.applied).then((done) => {
      if (done) {
        setRecord(null)
        setText('')
        setOpen(false)
      }
    })
  }
  return (
    <div class="card paste">
      <h3>{words.title}</h3>
      <p class="hint" id={`${id}-how`}>
        {words.how}
      </p>
      <label for={id} class="sr-only">
        {words.label}
      </label>
      <textarea
        id={id}
        class="input"
        rows={6}
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-how`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button
          type="button"
          class="primary"
          disabled={text.trim() === ''}
          onClick={() => {
            setRecord(readPastedRecord(text, today()))
            setUses({})
          }}
        >
          {words.read}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            setText('')
            setRecord(null)
            setOpen(false)
          }}
        >
          {words.clear}
        </button>
      </p>
      <div aria-live="polite">
        {record && shown.length === 0 && <p class="error">{words.nothing}</p>}
        {record && shown.length > 0 && (
          <>
            <p>
              <b>{words.found}</b>
            </p>
            {shown.map((one) => (
              <fieldset key={one.found} class="found">
                <legend>{words.schemes[one.found]}</legend>
                <Months record={one} />
                {one.found === 'unnamed' && (
                  <>
                    <p>{words.unnamedAs}</p>
                    <Choices<RecordScheme>
                      name={`${id}-as`}
                      value={unnamedAs}
                      unknown={null}
                      onChange={setUnnamedAs}
                      options={SCHEMES.map((scheme) => ({ value: scheme, label: words.schemes[scheme] }))}
                    />
                  </>
                )}
                <Choices<Use>
                  name={`${id}-${one.found}`}
                  value={uses[one.found] ?? usual(one)}
                  unknown={null}
                  onChange={(use) => setUses({ ...uses, [one.found]: use ?? 'none' })}
                  options={[
                    ...(one.months.length > 0 ? [{ value: 'counted' as const, label: words.useCounted(one.months.length) }] : []),
                    ...(one.stated !== null ? [{ value: 'stated' as const, label: words.useStated(one.stated) }] : []),
                    { value: 'none' as const, label: words.useNone },
                  ]}
                />
              </fieldset>
            ))}
            {record.unpaid.length > 0 && (
              <p class="doubt">
                {words.unpaid(record.unpaid.length, record.unpaid.slice(0, FEW).map(when).join('、'))}
                {record.unpaid.length > FEW && '…'}
              </p>
            )}
            {record.future.length > 0 && <p class="doubt">{words.future(record.future.length)}</p>}
            {record.unread.length > 0 && (
              <div class="doubt">
                {words.unread}
                <ul>
                  {record.unread.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            )}
            {lastPaid !== null && (
              <label class="check">
                <input type="checkbox" checked={lastToo} onChange={() => setLastToo(!lastToo)} /> {words.lastPaid(when(lastPaid))}
              </label>
            )}
            <p class="buttons">
              <button type="button" class="primary" onClick={apply}>
                {words.apply}
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function Months({ record }: { record: SchemeRecord }) {
  const { paste: words } = useWords(profileWords)
  const when = useWhen()
  const span = spanOf(record.months)
  const missing = span?.missing ?? []
  return (
    <p class="num">
      {span && words.counted(record.months.length, when(span.first), when(span.last))}
      {record.stated !== null && (
        <>
          {span && ' · '}
          {words.stated(record.stated)}
        </>
      )}
      {span && missing.length > 0 && (
        <>
          <br />
          {missing.length <= FEW
            ? words.missing(missing.map(when).join('、'))
            : words.missingMany(missing.length, when(missing[0] ?? span.first), when(missing.at(-1) ?? span.last))}
        </>
      )}
    </p>
  )
}
