import { useEffect, useState } from 'preact/hooks'
import type { PlaceCode } from '../../domain/place.ts'
import { answeringFor } from '../../domain/place.ts'
import type { Register } from '../../domain/places/register.ts'
import type { PlaceOption } from '../../domain/places/search.ts'
import { optionOf } from '../../domain/places/search.ts'
import type { Language } from '../../domain/text.ts'
import { loadCities, loadPlaces } from '../../policy/places.ts'

function useRegister(load: () => Promise<Register>): Register | null {
  const [register, setRegister] = useState<Register | null>(null)
  useEffect(() => {
    load().then(setRegister, () => undefined)
  }, [load])
  return register
}

/** Provinces and cities, to name a place by; null while they load. */
export const usePlaces = (): Register | null => useRegister(loadCities)

/** Every place down to the counties, to choose from; null while they load. */
export const useAllPlaces = (): Register | null => useRegister(loadPlaces)

/** `安徽省 合肥市`, `Hefei, Anhui`; a county by the place that answers for it, the code itself where the list has neither. */
export function fullPlaceName(places: Register | null, code: PlaceCode, language: Language): string {
  const division = places?.byCode.get(code) ?? places?.byCode.get(answeringFor(code))
  return places === null || division === undefined ? code : optionName(optionOf(places, division), language)
}

/** `江苏省 苏州市 昆山市`, `Kunshan, Suzhou, Jiangsu`. */
function optionName({ zh, en, city, province }: PlaceOption, language: Language): string {
  const outer = [province, city !== null && city.code !== province?.code ? city : null].filter((place) => place !== null)
  return language === 'zh'
    ? [...outer.map((place) => place.zh), zh].join(' ')
    : [en, ...outer.map((place) => place.en).toReversed()].join(', ')
}
