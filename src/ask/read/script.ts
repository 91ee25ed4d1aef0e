/*
 * Most patterns of the question box say the same thing in Chinese and in English: 离职|辞职|\bresign. Making one ready takes the
 * browser longer than using it, and a question in one language needs only that half of it.
 */

const LATIN = /[a-z]/i
const HAN = /\p{Script=Han}/u

/** What opens, closes, parts or quotes in the source of a pattern; classes and escaped signs are one piece each. */
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs

/** The alternatives of a source, and where its first group ends: `(a|b)c|d` has two, and its group ends after the `)`. */
function partsOf(source: string): { alternatives: string[]; end: number } {
  const alternatives: string[] = []
  let [depth, from, end] = [0, 0, 0]
  for (const { 0: piece, index } of source.matchAll(PIECE)) {
    if (piece === '(') depth += 1
    else if (piece === ')') {
      depth -= 1
      if (depth === 0 && end === 0) end = index + 1
    } else if (piece === '|' && depth === 0) {
      alternatives.push(source.slice(from, index))
      from = index + 1
    }
  }
  return { alternatives: [...alternatives, source.slice(from)], end }
}

/** True where nothing matches an alternative but what begins with a letter of this kind; false also where that is hard to tell. */
function begins(alternative: string, kind: RegExp): boolean {
  const source = alternative.replace(/^(?:\\b|\^)+/, '')
  const end = source.startsWith('(') ? partsOf(source).end : 1
  if (/^[?*{]/.test(source.slice(end))) return false
  if (end === 1) return kind.test(source.slice(0, 1))
  return partsOf(source.slice(source.startsWith('(?:') ? 3 : 1, end - 1)).alternatives.every((one) => begins(one, kind))
}

/** A pattern without the alternatives that begin with a letter of this kind. */
function without(pattern: RegExp, kind: RegExp): RegExp {
  const all = partsOf(pattern.source).alternatives
  const kept = all.filter((one) => !begins(one, kind))
  // `\2` counts the groups before it.
  if (kept.length === all.length || /\\\d/.test(pattern.source)) return pattern
  return new RegExp(kept.length === 0 ? '(?!)' : kept.join('|'), pattern.flags)
}

const halves = new Map([LATIN, HAN].map((kind) => [kind, new WeakMap<RegExp, RegExp>()]))

/** The part of a pattern that can match a text: of a text without Latin letters not what begins with one, and the same for Chinese. */
export function halfFor(text: string, pattern: RegExp): RegExp {
  for (const [kind, known] of halves) {
    if (kind.test(text)) continue
    const half = known.get(pattern) ?? without(pattern, kind)
    known.set(pattern, half)
    return half
  }
  return pattern
}

/** Does a pattern match a text? */
export const isIn = (text: string, pattern: RegExp): boolean => halfFor(text, pattern).test(text)
