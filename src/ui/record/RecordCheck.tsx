import type { ComponentChildren } from 'preact'
import { plain } from '../../domain/format.ts'
import type { Words } from '../../domain/text.ts'
import { SCHEMES, type RecordScheme } from '../../profile/record/insurances.ts'
import {
  isOffered,
  OFFER_PARTS,
  type Answers,
  type Checking,
  type Offer,
  type OfferPart,
  type RecordReview,
} from '../../profile/record/offer.ts'
import { spanOf, type PastedRecord, type SchemeRecord } from '../../profile/record/summary.ts'
import { useSay, useWhen } from '../kit/language.ts'
import { useNoteWords } from '../page/words.ts'
import './recordCheck.css'

const FEW = 6
const few = (months: readonly string[]): string => months.slice(0, FEW).join('、') + (months.length > FEW ? '…' : '')

/** A record as it was read, for the person to check: what was found, what was not counted, and what of it to keep. */
export function RecordCheck({
  review: { record, offer },
  names,
  checking,
  setChecking,
  children,
}: {
  review: RecordReview
  /** Names of places by their codes. */
  names: Record<string, Words>
  checking: Checking
  setChecking: (checking: Checking) => void
  /** What stands between the record and the ticks. */
  children?: ComponentChildren
}) {
  const { record: words } = useNoteWords()
  const { answers, without } = checking
  const setAnswers = (next: Answers) => setChecking({ ...checking, answers: next })
  return (
    <>
      <Found record={record} answers={answers} setAnswers={setAnswers} />
      {children}
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
        <Ticks offer={offer} names={names} without={without} setWithout={(parts) => setChecking({ ...checking, without: parts })} />
      </fieldset>
    </>
  )
}

function Found({ record, answers, setAnswers }: { record: PastedRecord; answers: Answers; setAnswers: (answers: Answers) => void }) {
  const { record: words, insurances } = useNoteWords()
  const some = ({ months, stated }: SchemeRecord) => months.length > 0 || stated !== null
  return (
    <dl>
      {SCHEMES.filter((scheme) => some(record.schemes[scheme])).map((scheme) => (
        <SchemeRow key={scheme} name={insurances[scheme]} found={record.schemes[scheme]} />
      ))}
      {(some(record.unnamed) || answers.unnamedAs !== null) && (
        <>
          {some(record.unnamed) && <SchemeRow name={words.unnamed} found={record.unnamed} />}
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

function SchemeRow({ name, found }: { name: string; found: SchemeRecord }) {
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
  without: readonly OfferPart[]
  setWithout: (without: readonly OfferPart[]) => void
}) {
  const { record: words, insurances } = useNoteWords()
  const say = useSay()
  const when = useWhen()
  const nameOf = (code: string): string => (names[code] === undefined ? code : say(names[code]))
  const counted = offer.paid.reduce((sum, { months }) => sum + new Set(Object.values(months).flat()).size, 0)
  const texts: Record<OfferPart, string> = {
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
      {OFFER_PARTS.filter((part) => isOffered(offer, part)).map((part) => (
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
