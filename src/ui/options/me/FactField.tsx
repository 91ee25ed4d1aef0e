import { useState } from 'preact/hooks'
import type { Doubt } from '../../../profile/doubts.ts'
import type { IsoDate } from '../../../domain/dates.ts'
import { impossibleAt, type Impossible } from '../../../profile/impossible.ts'
import { factAt, type Person } from '../../../profile/people.ts'
import { typedDate, typedMonth, typedMonths, typedYuan, type Typed, type TypedFault } from '../../../profile/typed.ts'
import type { Exit } from '../../../profile/schema.ts'
import { PlacePicker } from '../../kit/PlacePicker.tsx'
import { useWhen, useWords } from '../../kit/language.ts'
import { profile as profileWords } from '../../locales/index.ts'
import { Choices } from '../fields/Choices.tsx'
import { FieldRow, type RowParts } from '../fields/FieldRow.tsx'
import { TextFact } from '../fields/TextFact.tsx'
import { ExitFact } from './ExitFact.tsx'
import { useFaultText } from './faultText.ts'
import type { FormField } from './formGroups.ts'
import { SeveralFact } from './SeveralFact.tsx'

export interface FactProps {
  field: FormField
  person: Person
  today: IsoDate
  asked: boolean
  doubt: Doubt['doubt'] | null
  /** Resolves to whether it was kept. */
  onValue(value: unknown): Promise<boolean>
}

/** One field of the form: shows the stored fact, keeps a new one at once, says what is wrong with one that does not read. */
export function FactField({ field, person, today, asked, doubt, onValue }: FactProps) {
  const words = useWords(profileWords)
  const when = useWhen()
  const faultText = useFaultText()
  const [fault, setFault] = useState<TypedFault | Impossible | null>(null)
  const { path, ask, required } = field
  const { label, hint } = words.fields[path]
  const value = factAt(person.profile, path)
  const impossible = (to: unknown) => impossibleAt(person.profile, path, to, today)
  // What is stored may have become impossible through another field, or have come in a file.
  const error = faultText(label, fault ?? impossible(value))
  const keep = (to: unknown) => void onValue(to)
  const group = ask.as === 'yes-no' || ask.as === 'choice' || ask.as === 'several'
  const wordFor = (one: string): string => words.values[one] ?? one
  const text = (parts: RowParts) => ({ ...parts, required: required ?? false, onValue, onFault: setFault })

  /** Typing that reads, but cannot be, stays in the field like typing that does not read. */
  const possible =
    <T,>(read: (typed: string) => Typed<T>) =>
    (typed: string): Typed<T, Impossible> => {
      const result = read(typed)
      const no = result.ok && result.value !== null ? impossible(result.value) : null
      return no === null ? result : { ok: false, fault: no }
    }

  const control = (parts: RowParts) => {
    switch (ask.as) {
      case 'place':
        return (
          <PlacePicker
            {...parts}
            required={required ?? false}
            value={value as string | null}
            onChange={(code) => {
              setFault(code === null && required ? 'required' : null)
              if (code !== null || !required) keep(code)
            }}
          />
        )
      case 'date':
        return (
          <TextFact<string, Impossible>
            {...text(parts)}
            value={value as string | null}
            write={when}
            read={possible(typedDate)}
            placeholder={words.dateExample}
          />
        )
      case 'month':
        return (
          <TextFact<string, Impossible>
            {...text(parts)}
            value={value as string | null}
            write={when}
            read={possible(typedMonth)}
            placeholder={words.monthExample}
          />
        )
      case 'months':
        return (
          <TextFact<number>
            {...text(parts)}
            value={value as number | null}
            write={String}
            read={typedMonths}
            placeholder={words.monthsExample}
          />
        )
      case 'yuan':
        return (
          <TextFact<number>
            {...text(parts)}
            value={value as number | null}
            write={String}
            read={(typed) => typedYuan(typed, ask.most)}
            numeric
          />
        )
      case 'yes-no': {
        const [yes, no] = ask.words === 'has' ? (['has', 'hasNot'] as const) : (['yes', 'no'] as const)
        return (
          <Choices<boolean>
            name={parts.id}
            value={value as boolean | null}
            unknown={wordFor('unknown')}
            onChange={keep}
            options={[
              { value: true, label: wordFor(yes) },
              { value: false, label: wordFor(no) },
            ]}
          />
        )
      }
      case 'choice':
        return (
          <Choices<string>
            name={parts.id}
            value={value as string | null}
            unknown={wordFor('unknown')}
            onChange={keep}
            options={ask.values.map((one) => ({ value: one, label: wordFor(one) }))}
          />
        )
      case 'select':
        return (
          <select
            id={parts.id}
            class="input"
            aria-describedby={parts.describedBy}
            value={(value as string | null) ?? ''}
            onChange={(event) => keep(event.currentTarget.value || null)}
          >
            <option value="">{words.values.notChosen}</option>
            {ask.values.map((one) => (
              <option key={one} value={one}>
                {words.values[one]}
              </option>
            ))}
          </select>
        )
      case 'exit':
        return <ExitFact {...parts} value={value as Exit | null} onValue={keep} />
      case 'several':
        return <SeveralFact values={ask.values} value={value as string[] | null} onValue={keep} />
    }
  }
  return (
    <FieldRow
      name={path}
      label={label}
      hint={hint}
      error={error}
      doubt={error === null && doubt ? words.doubts[doubt] : null}
      required={required ? words.required : null}
      group={group}
      asked={asked}
    >
      {control}
    </FieldRow>
  )
}
