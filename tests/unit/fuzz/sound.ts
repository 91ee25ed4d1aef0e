import { isDate, isMonth } from '../../../src/domain/dates.ts'

/*
 * What must hold anywhere inside an answer. Throws the first fault with its path: thousands of answers are walked, and an assertion
 * for each of their parts would take longer than making them.
 */

const SLIP = /undefined|NaN|\[object|null|Infinity|\$\{|#/
/** Names of fields that hold money in fen, a day, or a month. */
const MONEY = /^(?:fen|perYearFen|monthlyFen|estimatedPensionFen)$/
const DAY = /^(?:date|coverEnds|graceEnds|carefulUntil|on|by|today)$/
const MONTH = /^(?:month|earliest|latest|lastPaidMonth)$/

const fail = (path: string, value: unknown, expected: string): never => {
  throw new Error(`${path}: expected ${expected}, got ${JSON.stringify(value)}`)
}

/** Sentences looked at already: most answers share most of them. */
const read = new Set<string>()

function sentence(value: string, path: string): void {
  if (read.has(value)) return
  if (value.trim() === '' || SLIP.test(value)) fail(path, value, 'a sentence')
  read.add(value)
}

function leaf(value: unknown, path: string, key: string): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) fail(path, String(value), 'a finite number')
    if (MONEY.test(key) && (value < 0 || !Number.isInteger(value))) fail(path, value, 'whole fen, 0 or more')
  }
  if (typeof value !== 'string') return
  if (key === 'zh' || key === 'en') sentence(value, path)
  if (DAY.test(key) && !isDate(value)) fail(path, value, 'a real day')
  if (MONTH.test(key) && !isMonth(value)) fail(path, value, 'a real month')
}

/**
 * Walks a value and throws at the first part that is not sound. Figures and rules of the data, which have tests of their own, are skipped.
 */
export function sound(value: unknown, path = 'answer', key = ''): void {
  if (value === null || typeof value !== 'object') {
    leaf(value, path, key)
    return
  }
  // `says` is what a reason is put together from; the reason itself is read.
  if (['figure', 'figures', 'sources', 'rules', 'says'].includes(key)) return
  if ('zh' in value !== 'en' in value) fail(path, value, 'both languages')
  for (const [name, part] of Object.entries(value)) sound(part, `${path}.${name}`, Array.isArray(value) ? key : name)
}
