import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { PlaceCode } from '../../domain/place.ts'
import { inMunicipality } from '../../domain/place.ts'
import type { Register } from '../../domain/places/register.ts'
import type { Language } from '../../domain/text.ts'
import { groupPlaces, searchPlaces, type PlaceOption } from '../../domain/places/search.ts'
import { common as en } from '../locales/en/common.ts'
import { common as zh } from '../locales/zh/common.ts'
import { useLanguage, useWords } from './language.ts'
import { fullPlaceName, useAllPlaces } from './places.ts'
import './placePicker.css'

export interface PlacePickerProps {
  /** Id of the input, for the label. */
  id: string
  value: PlaceCode | null
  /** Called with a place chosen from the list, or null when the text was cleared. */
  onChange(code: PlaceCode | null): void
  describedBy?: string
  required?: boolean
  invalid?: boolean
  /** Leave whole provinces out of the list (the four municipalities stay). */
  citiesOnly?: boolean
}

/**
 * A combobox over provinces, cities and counties: name, pinyin or initials, by keyboard or pointer. A county gives the place that answers
 * for it.
 */
export function PlacePicker({ id, value, onChange, describedBy, required, invalid, citiesOnly }: PlacePickerProps) {
  const language = useLanguage()
  const words = useWords({ zh, en })
  const places = useAllPlaces()
  const listId = useId()
  const noteId = useId()
  const list = useRef<HTMLDivElement>(null)
  /** What the person typed and has not settled yet; null: the chosen place's name is shown. */
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  /** The county chosen last, for the word on whose rules count there. */
  const [county, setCounty] = useState<PlaceOption | null>(null)

  const text = typed ?? (value === null ? '' : fullPlaceName(places, value, language))
  const query = typed ?? ''
  /** None while the list is closed. */
  const groups = useMemo(() => (places && open ? groupsFor(places, query, citiesOnly ?? false) : []), [places, open, query, citiesOnly])
  const options = groups.flatMap((group) => group.options)
  const nothing = places !== null && open && options.length === 0
  const unsettled = !open && query.trim() !== ''
  const optionId = (code: PlaceCode) => `${listId}-${code}`
  const current = options[active]

  useEffect(() => {
    if (current) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const choose = (option: PlaceOption) => {
    setTyped(null)
    setOpen(false)
    setCounty(option.answers === option.code ? null : option)
    onChange(option.answers)
  }
  const start = () => {
    if (open) return
    setOpen(true)
    setActive(0)
  }
  const settle = () => {
    setOpen(false)
    if (typed === null) return
    if (typed.trim() === '') {
      setTyped(null)
      if (value !== null) onChange(null)
      return
    }
    const [best, second] = places ? searchPlaces(places, typed, 2) : []
    // A name typed in full needs no click; anything else stays as typed, with a word on what to do.
    if (best && second === undefined) choose(best)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) start()
      else if (options.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      if (current) choose(current)
    } else if (event.key === 'Escape' && (open || typed !== null)) {
      event.stopPropagation()
      setTyped(null)
      setOpen(false)
    }
  }

  return (
    <div class="place-picker">
      <input
        id={id}
        type="text"
        role="combobox"
        class="input"
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-required={required}
        aria-invalid={invalid || unsettled}
        aria-activedescendant={current ? optionId(current.code) : undefined}
        aria-describedby={[describedBy, noteId].filter(Boolean).join(' ')}
        placeholder={words.placePlaceholder}
        value={text}
        // Back from another window, what is half typed goes on.
        onFocus={(event) => (typed === null ? event.currentTarget.select() : setOpen(true))}
        onClick={start}
        onBlur={settle}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
      />
      <div
        id={listId}
        ref={list}
        role="listbox"
        aria-label={words.placeList}
        class="place-list"
        hidden={options.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <div key={group.code} role="group" aria-label={group[language]}>
            {!inMunicipality(group.code) && (
              <div class="place-province" aria-hidden="true">
                {group[language]}
              </div>
            )}
            {group.options.map((option) => (
              <div
                key={option.code}
                id={optionId(option.code)}
                role="option"
                class="place-option"
                aria-selected={option === current}
                data-chosen={option.code === value ? '' : undefined}
                onClick={() => choose(option)}
              >
                {optionLabel(option, language, words.wholeProvince)}
                {option.city !== null && !inMunicipality(option.code) && <span class="place-of">{option.city[language]}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p id={noteId} class="place-note" role="status">
        {nothing ? words.placeNone(query) : unsettled ? words.placeUnsettled : ''}
      </p>
      {county?.answers === value && typed === null && <AnswersFor county={county} places={places} />}
    </div>
  )
}

/** On whose rules count in a county. */
function AnswersFor({ county, places }: { county: PlaceOption; places: Register | null }) {
  const language = useLanguage()
  const words = useWords({ zh, en })
  return (
    <p class="place-answers" role="status">
      {words.placeAnswers(county[language], places?.byCode.get(county.answers)?.[language] ?? county.answers)}
    </p>
  )
}

function groupsFor(places: Register, query: string, citiesOnly: boolean) {
  const isCity = ({ answers }: PlaceOption) => !answers.endsWith('0000') || inMunicipality(answers)
  return groupPlaces(searchPlaces(places, query).filter((option) => !citiesOnly || isCity(option)))
}

/** Under its own heading, a province reads as "the whole province"; a municipality by its name. */
const optionLabel = (option: PlaceOption, language: Language, wholeProvince: string): string =>
  option.province !== null || inMunicipality(option.code) ? option[language] : wholeProvince
