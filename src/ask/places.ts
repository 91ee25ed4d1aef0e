import type { PlaceCode } from '../domain/place.ts'
import type { Named } from '../domain/places/named.ts'
import type { Words } from '../domain/text.ts'
import { NATION, provinceOf } from '../domain/place.ts'
import { placesNamed } from '../domain/places/named.ts'
import { words } from '../advisor/wording.ts'
import { loadPlaces } from '../policy/places.ts'

// Waited for where the question box is loaded, so that asking itself never waits.
const REGISTER = await loadPlaces()

/** Where somebody is from is not the place whose rules are asked for. */
const FROM_AFTER = /^(?:人(?!社|均|在(?![这那外]))|(?:的|本地|农村|农业|城镇)?户口|户籍|籍|老家|来的| hukou| native)/
const FROM_BEFORE =
  /(?:(?<![地省村镇业])(?:户口|户籍)[还都]?[在是]?|(?:老家|身份证)[还都]?[在是]|(?:hukou|household regist(?:er|ration)) (?:is )?(?:(?:in|from|at) )?|(?:i'm|i am|come|comes) from )$/
/** "人在苏州". */
const HERE = /(?:人|住|干活|上班|工作)[还都现]?在$/
/** Short names that are names only beside certain words: the others stand with the places (`also`). */
const ALSO: readonly (readonly [RegExp, string])[] = [
  [/沪上|(?<!上)(?:在沪|沪籍|来沪)/g, '上海'],
  [/在京|来京/g, '北京'],
  [/内蒙(?!古)/g, '内蒙古'],
  // Of three cities so shortened the one that is mostly meant.
  [/乌市/g, '乌鲁木齐'],
]

/** Of places that share a name the one that is mostly meant: the widest, where only one is so wide (海南, Jinan). */
function meant(named: Named): Named {
  const at = (level: string) => named.places.filter((place) => place.level === level)
  const [wide, cities] = [at('province'), at('city')]
  // Of counties alone the city among them: 伊宁市 rather than 伊宁县.
  if (wide.length + cities.length === 0) {
    const towns = named.places.filter(({ zh }) => zh.endsWith('市'))
    return towns.length === 1 ? { ...named, places: towns } : named
  }
  const likely = /^(suzhou|fuzhou)$/i.test(named.text)
    ? cities.filter(({ code }) => /^3[25]0[15]00$/.test(code))
    : wide.length > 0
      ? wide
      : cities
  return likely.length === 1 ? { ...named, places: likely } : named
}

function isHome(text: string, { at, length }: Named, all: readonly Named[]): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + length)]
  const from = FROM_BEFORE.exec(before)?.index
  // "人在苏州户口河南"
  if (HERE.test(before) && all.some((other) => other.at === at + length + 2)) return false
  // "没苏州户口", "without Suzhou hukou"
  if (/(?:没有?|不是|非|无|(?:\b(?:no|not|without)|n't (?:have|got)) (?:an? )?)$/.test(before)) return false
  return (
    FROM_AFTER.test(after) ||
    // "江西户口在浦东租房": the hukou is the place's before it.
    (from !== undefined && !all.some((other) => other.at + other.length === from && !HERE.test(text.slice(0, other.at)))) ||
    // "我湖南的，…", "我是湖南的"
    (/我是?$/.test(before) && /^的(?:[，,。\s]|$)/.test(after))
  )
}

/** Every place a text names, with where it stands, and the text it stands in. */
function everyPlace(text: string): { told: string; found: Named[] } {
  let told = text
  for (const [other, name] of ALSO) told = told.replace(other, name)
  const found = placesNamed(REGISTER, told)
    .map(meant)
    .filter(
      ({ text: name, places }) =>
        places.length === 1 &&
        !(/^[a-z]/i.test(name) && places[0]?.level === 'county' && !/^(kunshan|yiwu|pudong|jinjiang|cixi|yuyao)$/.test(name)),
    )
  return { told, found }
}

/** Every place whose rules a normalised question may ask for. */
function named(text: string): Named[] {
  const { told, found } = everyPlace(text)
  return found.filter((place) => !isHome(told, place, found))
}

/** Where somebody's hukou is, as a normalised question says it: "户口在安徽", "贵州人"; null where it does not. */
export function homeOf(text: string): PlaceCode | null {
  const { told, found } = everyPlace(text)
  return found.find((place) => isHome(told, place, found))?.places[0]?.answers ?? null
}

/** The short name of a place or of the province it lies in; "the nation" for 000000. */
export function shortPlaceName(code: PlaceCode): Words {
  if (code === NATION) return words('全国', 'nationwide')
  const place = REGISTER.byCode.get(code) ?? REGISTER.byCode.get(provinceOf(code))
  return place === undefined ? words('当地', 'your place') : words(place.short, place.en)
}

/** Some province that a place does not lie in. */
export const anotherProvince = (place: PlaceCode | null): PlaceCode =>
  REGISTER.all.find(({ code, level }) => level === 'province' && code !== provinceOf(place ?? NATION))?.code ?? NATION

/** A normalised text without the names of places: they say where, not what. */
export function placeless(text: string): string {
  let out = ''
  let from = 0
  for (const { at, length } of placesNamed(REGISTER, text)) {
    out += `${text.slice(from, at)} `
    from = at + length
  }
  return out + text.slice(from)
}

/** The places whose rules a normalised question asks for, in order, the narrowest only: "四川成都" is Chengdu, 昆山 Suzhou. */
export function placesAsked(text: string): PlaceCode[] {
  const codes = [...new Set(named(text).flatMap(({ places }) => places.map(({ answers }) => answers)))]
  return codes.filter((code) => !(code.endsWith('0000') && codes.some((other) => other !== code && provinceOf(other) === code)))
}

/** The same; where none is asked for, the place of the hukou, whose rules may be wanted. */
export function placesIn(text: string): PlaceCode[] {
  const named = placesAsked(text)
  const home = /在?这[边儿里]/.test(text) ? null : homeOf(text)
  return named.length > 0 || home === null ? named : [home]
}

/** True when one place answers for the other: the same, or one lies in the other. */
export const placesOverlap = (one: PlaceCode, other: PlaceCode): boolean => {
  const wide = (code: PlaceCode): string => code.replace(/(?:00){1,3}$/, '')
  return one.startsWith(wide(other)) || other.startsWith(wide(one))
}
