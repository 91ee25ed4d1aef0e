import { useState } from 'preact/hooks'
import type { PlaceCode } from '../../../domain/place.ts'
import type { Register } from '../../../domain/places/register.ts'
import { freshness } from '../../../policy/freshness.ts'
import type { Policy } from '../../../policy/policy.ts'
import { today } from '../../../platform/days.ts'
import { profiles } from '../../../platform/items.ts'
import { activePerson } from '../../../profile/people.ts'
import { PackAge } from '../../kit/PackAge.tsx'
import { useLanguage, useWords } from '../../kit/language.ts'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { fullPlaceName, usePlaces } from '../../kit/places.ts'
import { useItem } from '../../kit/useItem.ts'
import { usePolicy } from '../../kit/usePolicy.ts'
import { figures, options } from '../../locales/index.ts'
import { FieldRow } from '../fields/FieldRow.tsx'
import { AdmissionOf } from './AdmissionOf.tsx'
import { coverageOf, type Coverage } from './coverage.ts'
import { FigureTable } from './FigureTable.tsx'
import { RuleList } from './RuleList.tsx'

/** Everything the extension knows about a place, expired figures first, and what it does not know. */
export function Knows() {
  const { knows: words } = useWords(figures)
  const { loading } = useWords(options)
  const people = useItem(profiles)
  const places = usePlaces()
  const [chosen, setChosen] = useState<string | null>(null)
  const place = chosen ?? (people === null ? null : (activePerson(people)?.profile.insuredPlace ?? null))
  const policy = usePolicy(place)
  if (people === null) return null

  return (
    <>
      <p class="intro">{words.intro}</p>
      <FieldRow name="place" label={words.place} hint={words.placeHint}>
        {({ id, describedBy }) => <PlacePicker id={id} describedBy={describedBy} value={place} onChange={setChosen} />}
      </FieldRow>
      {place === null && <p>{words.choose}</p>}
      {place !== null && policy === null && <p class="muted">{loading}</p>}
      {place !== null && policy !== null && <KnownOf place={place} places={places} policy={policy} />}
    </>
  )
}

/** What is known of one place. */
function KnownOf({ place, places, policy }: { place: PlaceCode; places: Register | null; policy: Policy }) {
  const { knows: words } = useWords(figures)
  const language = useLanguage()
  const coverage = coverageOf(policy, place, today())
  const expired = coverage.figures.filter(({ status }) => status === 'expired').length
  return (
    <>
      {!coverage.own && <p class="note warn-note">{words.notCovered(fullPlaceName(places, place, language))}</p>}
      <p class="num">
        {words.summary(
          coverage.figures.length,
          expired,
          coverage.unknown.length + coverage.gaps.length,
          coverage.local.length + coverage.national.length,
        )}
      </p>
      <PackAge age={freshness(policy, coverage.figures, today())} />
      <h2>{words.unknown}</h2>
      <NotKnown coverage={coverage} />
      <h2>{words.figures}</h2>
      <FigureTable
        figures={coverage.figures}
        place={coverage.entry?.code ?? place}
        nameOf={(code) => policy.places.get(code)?.name[language] ?? code}
      />
      {coverage.entry && <AdmissionOf entry={coverage.entry} />}
      <h2>{words.rules}</h2>
      <RuleList title={words.expiredRules} rules={coverage.expired} policy={policy} />
      <RuleList title={words.local} rules={coverage.local} policy={policy} open />
      <RuleList title={words.national} rules={coverage.national} policy={policy} />
    </>
  )
}

/** What is not known of a place, with whom to ask. */
function NotKnown({ coverage: { unknown, gaps } }: { coverage: Coverage }) {
  const { knows: words } = useWords(figures)
  const language = useLanguage()
  if (unknown.length + gaps.length === 0) return <p class="muted">{words.nothingUnknown}</p>
  return (
    <ul class="rows unknown">
      {unknown.map(({ topic, ask }) => (
        <li key={topic}>
          {words.topics[topic]}
          <span class="muted num">{words.ask(ask)}</span>
        </li>
      ))}
      {gaps.map((gap) => (
        <li key={gap.topic + gap.statement.zh}>
          {gap.statement[language]}
          <span class="muted num">{words.ask(gap.ask)}</span>
        </li>
      ))}
    </ul>
  )
}
