import type { PlaceCode } from '../place.ts'
import { provinceOf } from '../place.ts'
import type { Division, Register } from './register.ts'

/** A place named in a text. Several share some names (朝阳区 is in Beijing and in Changchun): then all that it may be. */
export interface Named {
  at: number
  length: number
  text: string
  places: readonly Division[]
  /** True for a full official name, false for a short or further one. */
  full: boolean
}

interface Names {
  /** By the first two characters: each name, longest first. */
  alone: Map<string, [name: string, places: Division[], full: boolean][]>
  /** Short names of counties that mean something else too: taken only right after the name of their city or province (安徽颍上). */
  after: Map<string, Division[]>
  /** By their spelling; made when a text has letters, as 2,900 counties take some time to spell. */
  letters: () => Map<string, Division[]>
}

const made = new WeakMap<Register, Names>()

/** Full names that are ordinary words (新城区, 老城区): taken only right after their city. */
const ORDINARY = /^(?:[新老]城区|城[中东西南北]?区|[郊矿东西]区|市中区|[^城]?市区|开发区|新市区)$|(?:管理区管委会|行政委员会)$/

const spelled = (text: string): string => text.toLowerCase().replace(/’/g, "'")

const hasShort = ({ short, zh }: Division): boolean => short !== zh && short.length > 1

/** How a place is written in letters; counties only where their name stands for them alone. */
const inLetters = ({ level, standsAlone, pinyin, en }: Division): string[] =>
  level === 'county' && !standsAlone
    ? []
    : [...new Set([pinyin, spelled(en).replace(/ (?:district|county|banner)$/, '')])].filter((word) => word.length > 3)

function namesOf(register: Register): Names {
  const known = made.get(register)
  if (known !== undefined) return known
  const alone: Names['alone'] = new Map()
  const after: Names['after'] = new Map()
  let letters: Map<string, Division[]> | null = null
  const add = (name: string, place: Division, full: boolean): void => {
    const list = alone.get(name.slice(0, 2)) ?? []
    const same = list.find(([other]) => other === name)
    if (same !== undefined) same[1].push(place)
    else list.push([name, [place], full])
    alone.set(name.slice(0, 2), list)
  }
  const more = (map: Map<string, Division[]>, name: string, place: Division): void => void map.set(name, [...(map.get(name) ?? []), place])
  for (const place of register.all) {
    if (ORDINARY.test(place.zh)) more(after, place.zh, place)
    else add(place.zh, place, true)
    if (hasShort(place)) {
      if (place.standsAlone) add(place.short, place, false)
      else more(after, place.short, place)
    }
    for (const name of place.also) add(name, place, false)
  }
  for (const list of alone.values()) list.sort(([a], [b]) => b.length - a.length)
  const spell = (): Map<string, Division[]> => {
    const spelt = new Map<string, Division[]>()
    for (const place of register.all) for (const word of inLetters(place)) more(spelt, word, place)
    return spelt
  }
  const names = { alone, after, letters: () => (letters ??= spell()) }
  made.set(register, names)
  return names
}

const contains = (outer: Division, inner: Division): boolean =>
  outer.level === 'province' ? provinceOf(inner.code) === outer.code : inner.code.slice(0, 4) === outer.code.slice(0, 4) && inner !== outer

/** A county of two characters (南县, 单县) is no part of a longer word: 西南县城. */
const opens = (text: string, at: number): boolean => at === 0 || /[^\p{Script=Han}]|[在到去回从是给省市州]/u.test(text.charAt(at - 1))

/**
 * Every place named in a text, in order, the longest name at each spot. A county's short name counts where it is a city's or
 * a well-known district's, and any county's right behind its city or province; a name that several places share is settled by
 * another place named in the text, else all are given.
 */
export function placesNamed(register: Register, text: string): Named[] {
  const { alone, after, letters } = namesOf(register)
  const found: Named[] = []
  for (let at = 0; at < text.length; ) {
    const before = found.at(-1)
    const next = before !== undefined && before.at + before.length === at ? before : undefined
    const hit =
      alone
        .get(text.slice(at, at + 2))
        ?.find(([name, , full]) => text.startsWith(name, at) && (name.length > 2 || !full || next !== undefined || opens(text, at))) ??
      (next === undefined ? undefined : behind(after, text, at, next))
    if (hit === undefined) at += 1
    else {
      found.push({ at, length: hit[0].length, text: hit[0], places: hit[1], full: hit[2] })
      at += hit[0].length
    }
  }
  for (const { 0: word, index } of text.matchAll(/(?<![a-z'’])[a-z]+(?:['’][a-z]+)*/gi)) {
    const two = /^[a-z]+ [a-z]+/i.exec(text.slice(index))?.[0] ?? word
    const name = letters().has(spelled(two)) ? two : word
    const places = letters().get(spelled(name))
    if (places !== undefined) found.push({ at: index, length: name.length, text: name, places, full: false })
  }
  found.sort((a, b) => a.at - b.at)
  return found.map((named) => ({ ...named, places: settled(named, found) }))
}

function behind(after: Names['after'], text: string, at: number, before: Named): [string, Division[], boolean] | undefined {
  for (let length = 6; length > 1; length--) {
    const name = text.slice(at, at + length)
    const places = (name.length === length ? after.get(name) : undefined)?.filter((place) =>
      before.places.some((outer) => contains(outer, place)),
    )
    if (places !== undefined && places.length > 0) return [name, places, false]
  }
  return undefined
}

function settled(named: Named, all: readonly Named[]): readonly Division[] {
  if (named.places.length < 2) return named.places
  const inside = named.places.filter((place) =>
    all.some((other) => other !== named && other.places.some((outer) => contains(outer, place))),
  )
  return inside.length === 1 ? inside : named.places
}

/**
 * The places that answer for what a text names, the narrowest only (四川成都 is Chengdu, 江苏昆山 is Suzhou), each once, in order.
 * A name that could be several places and is not settled by another gives none.
 */
export function answeringIn(register: Register, text: string): PlaceCode[] {
  const named = placesNamed(register, text).flatMap(({ places }) => (places.length === 1 ? places : []))
  const codes = [...new Set(named.map(({ answers }) => answers))]
  return codes.filter((code) => !(code.endsWith('0000') && codes.some((other) => other !== code && provinceOf(other) === code)))
}
