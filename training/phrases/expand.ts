import { MACROS } from './macros.ts'

/** A small generator of repeatable random numbers in [0, 1): the same seed gives the same training set. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One wording of a phrase, with its choices made. */
export function expand(phrase: string, next: () => number): string {
  let text = phrase.replace(/\{(\w+)\}/g, (whole, name: string) => (MACROS[name] === undefined ? whole : `(${MACROS[name]})`))
  while (/\([^()]*\)/.test(text)) {
    text = text.replace(/\(([^()]*)\)/g, (_, choices: string) => {
      const options = choices.split('|')
      return options[Math.floor(next() * options.length)] ?? ''
    })
  }
  return text.trim()
}

/** Up to `most` different wordings of a phrase. */
export function wordings(phrase: string, most: number, next: () => number): string[] {
  const found = new Set<string>()
  for (let tries = 0; tries < most * 3 && found.size < most; tries++) found.add(expand(phrase, next))
  return [...found]
}
