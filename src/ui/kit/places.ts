import { useEffect, useState } from 'preact/hooks'
import { indexPlaces, type DivisionRow, type PlaceIndex, type PlaceOption } from '../../profile/placeSearch.ts'
import divisions from '../../policy/data/divisions.json' with { type: 'json' }
import { unpacked } from '../../policy/unpack.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Language } from '../../domain/text.ts'

let loading: Promise<PlaceIndex> | null = null

/** The table of provinces and cities, unpacked when first needed and once. */
export function loadPlaces(): Promise<PlaceIndex> {
  loading ??= unpacked<DivisionRow[]>(divisions).then(indexPlaces)
  return loading
}

/** The table, or null while it loads. */
export function usePlaces(): PlaceIndex | null {
  const [places, setPlaces] = useState<PlaceIndex | null>(null)
  useEffect(() => {
    loadPlaces().then(setPlaces, () => undefined)
  }, [])
  return places
}

/** `安徽省 合肥市`, `Hefei, Anhui`; the code itself for a place the table does not have. */
export function placeName(places: PlaceIndex | null, code: PlaceCode, language: Language): string {
  const option = places?.byCode.get(code)
  return option === undefined ? code : optionName(option, language)
}

export function optionName({ zh, en, province }: PlaceOption, language: Language): string {
  if (province === null) return language === 'zh' ? zh : en
  return language === 'zh' ? `${province.zh} ${zh}` : `${en}, ${province.en}`
}
