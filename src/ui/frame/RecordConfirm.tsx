import { useEffect, useState } from 'preact/hooks'
import { plain } from '../../domain/format.ts'
import type { Words } from '../../domain/text.ts'
import type { RecordAnswer } from '../../platform/messages.ts'
import { SCHEMES, type RecordScheme } from '../../profile/record/insurances.ts'
import type { PageRead } from '../../profile/record/page.ts'
import { isWhole } from '../../profile/record/pager.ts'
import { spanOf, type PastedRecord, type SchemeRecord } from '../../profile/record/summary.ts'
import { useSay, useWhen } from '../kit/language.ts'
import { useNoteWords } from '../page/words.ts'
import { offerOf, recordOf, type Answers, type Offer } from './confirmed.ts'
import type { Confirmed, ConfirmProps } from './RecordSheet.tsx'

const FEW = 6
const few = (months: readonly string[]): string => months.slice(0, FEW).join('、') + (months.length > FEW ? '…' : '')

/**
 * What may be ticked off, in the order shown. A base is a wish for later, and places may be those of one year only: both are left out
 * unless the person wants them.
 */
const PARTS = ['months', 'lastPaidMonth', 'base', 'accountBalance', 'places', 'paid'] as const
type ConfirmedPart = (typeof PARTS)[number]
const NOT_ASKED: ConfirmedPart[] = ['base', 'places']

type State = 'reading' | 'nothing' | 'shown' | 'kept' | 'failed'

/** The record as it was read, for the person to check; only what they leave ticked is kept. */
export function RecordConfirm({ actions, open, back }: ConfirmProps) {
  const { record: words, failed, undo } = useNoteWords()
  const [state, setState] = useState<State>('reading')
  const [answer, setAnswer] = useState<RecordAnswer | null>(null)
  const [reads, setReads] = useState<PageRead[]>([])
  const [answers, setAnswers] = useState<Answers>({ unnamedAs: null, payer: null })
  const [without, setWithout] = useState<readonly ConfirmedPart[]>(NOT_ASKED)
  const [notKept, setNotKept] = useState(false)

  const readOn = async () => {
    const next = await actions.read()
    if (next === null) return setState((now) => (now === 'reading' ? 'failed' : now))
    const { read } = next
    setAnswer((before) => ({ ...next, places: { ...before?.places, ...next.places } }))
    if (read === null) return setState((now) => (now === 'reading' ? 'nothing' : now))
    // The same page read twice is one page.
    setReads((before) => (before.some((one) => JSON.stringify(one) === JSON.stringify(read)) ? before : [...before, read]))
    setState('shown')
  }
  useEffect(() => void readOn(), [])
  const keep = async (confirmed: Confirmed) => {
    const done = await actions.keep(confirmed).catch(() => false)
    setNotKept(!done)
    if (done) setState('kept')
  }
  // What can no longer be taken back is put right where the facts stand.
  const takeBack = async () => {
    if (await actions.undo().catch(() => false)) setState('shown')
    else open('options', 'profile')
  }

  const backButton = (
    <button type="button" class="link back" onClick={back}>
      {words.back}
    </button>
  )
  if (state === 'reading') return <p role="status">{words.reading}</p>
  if (state === 'kept')
    return (
      <p class="note good" role="status">
        {words.kept}{' '}
        <button type="button" class="link undo-record" onClick={() => void takeBack()}>
          {undo}
        </button>{' '}
        {backButton}
      </p>
    )
  if (answer === null || state === 'nothing' || state === 'failed')
    return (
      <div class="record">
        <p role="alert">{state === 'nothing' ? words.nothing : failed}</p>
        <p class="chips">
          <button type="button" class="paste" onClick={() => open('options', 'profile')}>
            {words.paste}
          </button>
          {backButton}
        </p>
      </div>
    )
  const pager = reads.at(-1)?.pager ?? null
  const lines = reads.reduce((sum, read) => sum + read.lines, 0)
  const whole = isWhole(pager, { pages: reads.length, rows: lines })
  const record = recordOf(reads, answers, answer.today)
  const offer = offerOf(record, answers, whole)
  const chosen = chosenOf(offer, without)
  return (
    <div class="record">
      <h2>{words.title}</h2>
      <Found record={record} answers={answers} setAnswers={setAnswers} />
      {!whole && <PartOnly lines={lines} rows={pager?.rows} readOn={() => void readOn()} />}
      <Doubts record={record} />
      <fieldset>
        <legend>{words.fill}</legend>
        {offer.unknownPayer > 0 && (
          <label class="choice">
            {words.payer(offer.unknownPayer)}{' '}
            <select
              class="input payer"
              value={answers.payer ?? ''}
              onChange={(event) => setAnswers({ ...answers, payer: (event.currentTarget.value || null) as Answers['payer'] })}
            >
              <option value="">{words.notUsed}</option>
              <option value="employer">{words.payers.employer}</option>
              <option value="self">{words.payers.self}</option>
            </select>
          </label>
        )}
        <Ticks offer={offer} names={answer.places} without={without} setWithout={setWithout} />
      </fieldset>
      {notKept && <p role="alert">{failed}</p>}
      {answer.person !== null && <p class="small">{words.forPerson(answer.person)}</p>}
      <p class="chips">
        <button type="button" class="primary keep-record" disabled={chosen === null} onClick={() => chosen !== null && void keep(chosen)}>
          {words.keep}
        </button>
        {backButton}
      </p>
    </div>
  )
}

/** Says that the list goes on, on further pages of the site. */
function PartOnly({ lines, rows, readOn }: { lines: number; rows: number | null | undefined; readOn: () => void }) {
  const { record: words } = useNoteWords()
  return (
    <p class="note soon">
      {typeof rows === 'number' ? words.partOf(lines, rows) : words.part}{' '}
      <button type="button" class="read-on" onClick={readOn}>
        {words.readOn}
      </button>
    </p>
  )
}

/** What stays ticked, as it is kept; null when nothing does. */
function chosenOf(offer: Offer, without: readonly ConfirmedPart[]): Confirmed | null {
  const wanted = (part: ConfirmedPart) => !without.includes(part) && isThere(offer, part)
  if (!PARTS.some(wanted)) return null
  return {
    facts: {
      months: wanted('months') ? offer.months : {},
      lastPaidMonth: wanted('lastPaidMonth') ? offer.lastPaidMonth : null,
      base: wanted('base') ? offer.base : {},
      accountBalance: wanted('accountBalance') ? offer.accountBalance : null,
      places: wanted('places') ? offer.places : null,
    },
    paid: wanted('paid') ? offer.paid : [],
  }
}

const isThere = (offer: Offer, part: ConfirmedPart): boolean => {
  const value = offer[part]
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== null
}

function Found({ record, answers, setAnswers }: { record: PastedRecord; answers: Answers; setAnswers: (answers: Answers) => void }) {
  const { record: words, insurances } = useNoteWords()
  const some = ({ months, stated }: SchemeRecord) => months.length > 0 || stated !== null
  return (
    <dl>
      {SCHEMES.filter((scheme) => some(record.schemes[scheme])).map((scheme) => (
        <Row key={scheme} name={insurances[scheme]} found={record.schemes[scheme]} />
      ))}
      {(some(record.unnamed) || answers.unnamedAs !== null) && (
        <>
          {some(record.unnamed) && <Row name={words.unnamed} found={record.unnamed} />}
          <dt>{words.unnamedAs}</dt>
          <dd>
            <select
              class="input unnamed"
              aria-label={words.unnamedAs}
              value={answers.unnamedAs ?? ''}
              onChange={(event) => setAnswers({ ...answers, unnamedAs: (event.currentTarget.value || null) as RecordScheme | null })}
            >
              <option value="">{words.notUsed}</option>
              {SCHEMES.map((scheme) => (
                <option key={scheme} value={scheme}>
                  {insurances[scheme]}
                </option>
              ))}
            </select>
          </dd>
        </>
      )}
    </dl>
  )
}

function Row({ name, found }: { name: string; found: SchemeRecord }) {
  const { record: words } = useNoteWords()
  const when = useWhen()
  const span = spanOf(found.months)
  const said = [
    span === null ? null : words.months(found.months.length, when(span.first), when(span.last)),
    found.stated === null ? null : words.stated(found.stated),
    span === null || span.missing.length === 0
      ? null
      : span.missing.length > FEW
        ? words.missingMany(span.missing.length)
        : words.missing(span.missing.map(when).join('、')),
  ]
  return (
    <>
      <dt>{name}</dt>
      <dd class="num">{said.filter((text) => text !== null).join(' · ')}</dd>
    </>
  )
}

/** What was not counted, and why. */
function Doubts({ record }: { record: PastedRecord }) {
  const { record: words } = useNoteWords()
  const when = useWhen()
  const said = [
    record.unpaid.length > 0 ? words.unpaid(few(record.unpaid.map(when))) : null,
    record.disputed.length > 0 ? words.disputed(few(record.disputed.map(when))) : null,
    record.future.length > 0 ? words.future(record.future.length) : null,
  ].filter((text) => text !== null)
  if (said.length + record.unread.length === 0) return null
  return (
    <div class="small doubts">
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {record.unread.length > 0 && (
        <details>
          <summary>{words.unread}</summary>
          <ul>
            {record.unread.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Ticks({
  offer,
  names,
  without,
  setWithout,
}: {
  offer: Offer
  names: Record<string, Words>
  without: readonly ConfirmedPart[]
  setWithout: (without: readonly ConfirmedPart[]) => void
}) {
  const { record: words, insurances } = useNoteWords()
  const say = useSay()
  const when = useWhen()
  const nameOf = (code: string): string => (names[code] === undefined ? code : say(names[code]))
  const counted = offer.paid.reduce((sum, { months }) => sum + new Set(Object.values(months).flat()).size, 0)
  const texts: Record<ConfirmedPart, string> = {
    months: SCHEMES.flatMap((scheme) =>
      offer.months[scheme] === undefined ? [] : words.total(insurances[scheme], offer.months[scheme]),
    ).join(' · '),
    lastPaidMonth: words.lastPaid(offer.lastPaidMonth ? when(offer.lastPaidMonth) : ''),
    base: words.base([...new Set(Object.values(offer.base))].map(plain).join(' / ')),
    accountBalance: words.balance(plain(offer.accountBalance ?? 0)),
    places: words.places((offer.places ?? []).map(({ place, pensionMonths }) => `${nameOf(place)} ${pensionMonths}`).join(' · ')),
    paid: words.ledger(counted),
  }
  return (
    <>
      {PARTS.filter((part) => isThere(offer, part)).map((part) => (
        <label key={part} class="choice">
          <input
            type="checkbox"
            data-part={part}
            checked={!without.includes(part)}
            onChange={() => setWithout(without.includes(part) ? without.filter((one) => one !== part) : [...without, part])}
          />{' '}
          <span>{texts[part]}</span>
        </label>
      ))}
    </>
  )
}
