import type { PlaceCode } from '../../domain/place.ts'
import { NATION, provinceOf } from '../../domain/place.ts'
import type { Known } from '../places.ts'
import { shortName } from '../../domain/places/shortName.ts'

/** A place word in a sentence: a known place, `null` for one we cannot map (a district, a class of areas). */
export interface Area {
  at: number
  length: number
  place: PlaceCode | null
}

const REST = /(?:其他|其它|其余)(?:各?地?(?:级)?市|地区|统筹区|市州|各市|县市)|除.{1,16}(?:外|以外)/g
const OWN = /(?:全|本|我|该)[省市区]|(?<!都)市区|市本级/g
const UNMAPPED =
  /(?:其他|其它|其余)各?(?:区县|县区|县\(?市\)?)(?:\(自治县\))?|(?:主城|中心城|主城都市|远郊|近郊)区|省本级|省直|[一二三四五六七八九A-E]类(?:地区|区|片区)?|[\u4e00-\u9fff]{2,4}(?:新区|自治县|自治旗)|[\u4e00-\u9fff]{2,3}[县旗]|县\(?市\)?|(?:[\u4e00-\u9fff]{2})(?:区|市)(?=[:、,和及]|$|职工|企业|最低|最高|缴费|上限|下限|为)/g
const NO_PLACE = /(?<!类)地区|本市|我市|全市|该市|各市|地市|城市|本区|全区|市区|辖区|社区|园区|片区|县区|市辖区|自治区|设区|统筹区|上市/

/** Where a sentence names places, in order. `own` is the place the page is about. */
export function areas(sentence: string, own: PlaceCode | null, known: Known): Area[] {
  const found: Area[] = []
  const add = (at: number, length: number, place: PlaceCode | null): void => {
    if (!found.some((area) => at < area.at + area.length && area.at < at + length)) found.push({ at, length, place })
  }
  for (const { 0: text, index } of sentence.matchAll(REST)) add(index, text.length, own === null ? null : provinceOf(own))
  for (const { code, zh } of known.divisions) {
    if (code === NATION || (own !== null && provinceOf(own) !== provinceOf(code))) continue
    for (const name of [zh, shortName(zh)]) {
      if (name.length < 2) continue
      for (let at = sentence.indexOf(name); at !== -1; at = sentence.indexOf(name, at + 1))
        if (sentence[at + name.length] !== '县') add(at, name.length, code)
    }
  }
  for (const { 0: text, index } of sentence.matchAll(OWN)) add(index, text.length, own)
  for (const { 0: text, index } of sentence.matchAll(UNMAPPED)) if (!NO_PLACE.test(text)) add(index, text.length, null)
  return found.toSorted((a, b) => a.at - b.at)
}
