import { answeringFor } from '../../domain/place.ts'
import type { Register } from '../../domain/places/register.ts'
import type { Language } from '../../domain/text.ts'

/** A place as people say it: of one the list does not have, the place that answers for it. */
export function shortPlace(places: Register | null, code: string, language: Language): string {
  const place = places?.byCode.get(code) ?? places?.byCode.get(answeringFor(code))
  return place === undefined ? '' : language === 'zh' ? place.zh.replace(/市$/, '') : place.en
}
