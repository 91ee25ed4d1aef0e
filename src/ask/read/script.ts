/*
 * Most patterns of the question box say the same thing in Chinese and in English: 离职|辞职|\bresign. Making one ready takes the
 * browser longer than using it, and a Chinese question needs only the Chinese half.
 */

const LATIN = /[a-z]/i

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

/** True where nothing matches an alternative but what begins with a Latin letter; false also where that is hard to tell. */
function isLatin(alternative: string): boolean {
  const source = alternative.replace(/^(?:\\b|\^)+/, '')
  const end = source.startsWith('(') ? partsOf(source).end : 1
  if (/^[?*{]/.test(source.slice(end))) return false
  return end === 1
    ? LATIN.test(source.slice(0, 1))
    : partsOf(source.slice(source.startsWith('(?:') ? 3 : 1, end - 1)).alternatives.every(isLatin)
}

/** A pattern without its English half. */
function chinese(pattern: RegExp): RegExp {
  const all = partsOf(pattern.source).alternatives
  const kept = all.filter((one) => !isLatin(one))
  // `\2` counts the groups before it.
  return kept.length === all.length || /\\\d/.test(pattern.source) ? pattern : new RegExp(kept.join('|') || '(?!)', pattern.flags)
}

const halves = new WeakMap<RegExp, RegExp>()

/** The part of a pattern that can match a text: of one without Latin letters not what begins with such a letter. */
export function halfFor(text: string, pattern: RegExp): RegExp {
  if (LATIN.test(text)) return pattern
  const half = halves.get(pattern) ?? chinese(pattern)
  halves.set(pattern, half)
  return half
}

/** Does a pattern match a text? */
export const isIn = (text: string, pattern: RegExp): boolean => halfFor(text, pattern).test(text)
