import type { PlaceCode } from '../../domain/place.ts'
import { lineage, NATION } from '../../domain/place.ts'
import { shortName } from '../../domain/places/shortName.ts'
import type { Known } from '../places.ts'

/** A name of places: short ones are also parts of other words, and count only where a word can begin. */
interface Name {
  name: string
  codes: PlaceCode[]
  short: boolean
}

const BEGINS = /(?:^|[^\u4e00-\u9fff]|[省区市在和与及或据由对从自至到年月日起])$/
/** What is called after a place: a road, a bank, a market. */
const CALLED_AFTER = /^(?:[东南西北中]?路|大?街|大道|银行|大学|学院|场)/
const OWN = /(?:全|本|我|该)[省市区县]|(?<!都)市区|市本级/

const indexes = new WeakMap<Known, Map<string, Name[]>>()

/** The names of all places by their first two letters, the longest first. */
function namesOf(known: Known): Map<string, Name[]> {
  const there = indexes.get(known)
  if (there) return there
  const names = new Map<string, Name>()
  const add = (name: string, code: PlaceCode, short: boolean): void => {
    const one = names.get(name)
    if (one) one.codes.push(code)
    else if (name.length >= 2) names.set(name, { name, codes: [code], short })
  }
  for (const { code, zh, standsAlone } of known.divisions) {
    if (code === NATION) continue
    add(zh, code, false)
    const short = shortName(zh)
    if (short !== zh && standsAlone !== false) add(short, code, true)
  }
  for (const { code, zh = '', standsAlone } of known.counties ?? []) {
    // 费县 is a part of other words; 城区, 和县 (各市和县) and 应县 (对应县) are words themselves.
    if (zh.length > 2) add(zh, code, false)
    else if (/[^和应]县$/.test(zh)) add(zh, code, true)
    if (standsAlone === true) add(shortName(zh), code, true)
  }
  const index = Map.groupBy(
    [...names.values()].toSorted((a, b) => b.name.length - a.name.length),
    ({ name }) => name.slice(0, 2),
  )
  indexes.set(known, index)
  return index
}

/** `end`: where the place named last ends; the next may begin there (安徽泾县). */
const stands = (text: string, at: number, { name, short }: Name, end: number): boolean =>
  text.startsWith(name, at) &&
  !CALLED_AFTER.test(text.slice(at + name.length, at + name.length + 3)) &&
  (!short || at === end || BEGINS.test(text.slice(Math.max(0, at - 1), at)))

/** The places a text names, in order; each with every code its name can mean. */
function placesNamed(text: string, known: Known): PlaceCode[][] {
  const index = namesOf(known)
  const found: PlaceCode[][] = []
  let end = -1
  for (let at = 0; at < text.length; at += 1) {
    const hit = index.get(text.slice(at, at + 2))?.find((name) => stands(text, at, name, end))
    if (hit === undefined) continue
    found.push(hit.codes)
    end = at + hit.name.length
    at = end - 1
  }
  return found
}

/** A place itself, over another, or in it. */
const belong = (one: PlaceCode, other: PlaceCode): boolean => lineage(one).includes(other) || lineage(other).includes(one)

/**
 * Whose a text is by the places it names: the page's `own`, what lies over it or in it; `other`, as soon as another is named too, for
 * then it is not plain which number is whose; null where none is named.
 */
export function whose(text: string, own: PlaceCode, known: Known): 'own' | 'other' | null {
  const named = placesNamed(text, known)
  // A name that several counties have says nothing.
  if (named.some((codes) => codes.length === 1 && !belong(codes[0] ?? own, own))) return 'other'
  return named.some((codes) => codes.some((code) => belong(code, own))) || OWN.test(text) ? 'own' : null
}

/** The places a text names, each once; what only introduces another in it (江苏省苏州市) is none of them, nor a name that several have. */
export function narrowest(text: string, known: Known): PlaceCode[] {
  const codes = placesNamed(text, known).flatMap(([code = '', ...more]) => (more.length === 0 ? [code] : []))
  return [...new Set(codes)].filter((code) => !codes.some((other) => other !== code && lineage(other).includes(code)))
}
