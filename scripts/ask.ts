import { isRecord } from '../src/domain/isRecord.ts'
import { complain } from './complain.ts'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createAsk } from '../src/ask/index.ts'
import { plainText } from '../src/ask/plain.ts'
import { assess } from '../src/advisor/assess.ts'
import { isDate } from '../src/domain/dates.ts'
import { wholePolicy } from '../src/policy/whole.ts'
import { readProfile, type Profile } from '../src/profile/schema.ts'

const USAGE =
  'usage: npm run -s ask -- "question" [--lang zh|en] [--profile PROFILE.json] [--today DAY]   or   npm run -s ask -- --questions FILE.json [--lang zh|en] [--today DAY]'

/** One readable line on standard error; the process ends with 2, other rows are still answered. */
interface Options {
  question: string | null
  file: string | null
  profile: string | null
  language: 'zh' | 'en' | null
  today: string | null
}

/** Takes what follows an option; says what is wrong with it, or null. */
type TakeOption = (value: string | undefined, found: Options) => string | null

const takeFile =
  (name: string, key: 'file' | 'profile'): TakeOption =>
  (value, found) => {
    if (value === undefined) return `${name}: expected a file`
    found[key] = value
    return null
  }

const OPTIONS = new Map<string, TakeOption>([
  [
    '--lang',
    (value, found) => {
      if (value !== 'zh' && value !== 'en') return `--lang: expected zh or en, got ${value ?? 'nothing'}`
      found.language = value
      return null
    },
  ],
  ['--questions', takeFile('--questions', 'file')],
  ['--profile', takeFile('--profile', 'profile')],
  [
    '--today',
    (value, found) => {
      if (!isDate(value)) return `--today: expected a date written YYYY-MM-DD, got ${value ?? 'nothing'}`
      found.today = value
      return null
    },
  ],
])

/** Takes one word of the command line, and from `rest` what belongs to it; says what is wrong with it, or null. */
function takeWord(word: string, rest: string[], found: Options): string | null {
  const [, name = word, inline] = /^(--\w+)=(.*)$/s.exec(word) ?? []
  if (name.startsWith('--')) {
    const take = OPTIONS.get(name)
    return take === undefined ? `unknown option ${name}` : take(inline ?? rest.shift(), found)
  }
  if (found.question !== null) return 'expected one question; put it in quotes'
  found.question = word
  return null
}

function options(args: readonly string[]): Options | string {
  const found: Options = { question: null, file: null, profile: null, language: null, today: null }
  const rest = [...args]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const wrong = takeWord(word, rest, found)
    if (wrong !== null) return wrong
  }
  if ((found.question === null) === (found.file === null)) return 'expected a question or --questions FILE.json'
  return found
}

const ask = createAsk()
const day = new Date()
const TODAY = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

interface Row {
  question: string
  before: string | null
  profile: Profile | null
  today: string
  language: Options['language']
}

function answer({ question, before, profile, today, language }: Row): void {
  const assessment = profile === null ? null : assess(profile, wholePolicy, today)
  const given = ask.answer(question, { assessment, profile, language, policy: wholePolicy, today, before })
  const say = (words: { zh: string; en: string }): string => words[given.language]
  process.stdout.write(
    `${JSON.stringify({
      q: given.q,
      topic: given.topic,
      score: given.score,
      title: say(given.title),
      lead: say(given.lead),
      answer: plainText(given),
      points: given.points.map((point) => ({ id: point.id, topic: point.topic, lead: say(point.lead), rules: point.rules })),
      ...(given.either === true ? { either: true } : {}),
      ...(given.suggest.length > 0
        ? { suggest: given.suggest.map((entry) => ({ topic: entry.topic, title: say(entry.title), id: entry.id })) }
        : {}),
      needs: given.needs,
      understood: given.understood.map((entry) => ({ fact: entry.fact, text: say(entry.text), differs: entry.differs })),
      rules: given.rules,
      language: given.language,
      documents: given.documents,
      related: [...new Set(given.related.map((entry) => entry.topic))],
      hotline: given.hotline,
    })}\n`,
  )
}

/** Reads JSON from a file; a line on standard error and `undefined` where it cannot. */
function json(path: string, expected: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const what = error instanceof SyntaxError ? `expected JSON: ${expected}` : 'cannot be read'
    complain(`${basename(path)}: ${what} (${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')})`)
    return undefined
  }
}

function profileOf(input: unknown, where: string): Profile | null | undefined {
  if (input === null || input === undefined) return null
  const read = readProfile(input)
  if (read.ok) return read.profile
  complain(`${where}: ${read.problems.map(({ field, expected }) => `${field}: ${expected}`).join('; ')}`)
  return undefined
}

/** A question of a file; `null` where the row leaves it to the command line. */
interface Asked {
  question: string
  before: string | null
  today: string | null
  language: Options['language']
}

/** The question in a row of a file, or what is wrong with it. */
function questionOf({ q, before = null, today = null, lang }: Record<string, unknown>): Asked | string {
  if (typeof q !== 'string' || q.trim() === '') return 'q: expected a question as text'
  if (before !== null && typeof before !== 'string') return 'before: expected a question as text'
  if (today !== null && !isDate(today)) return 'today: expected a date written YYYY-MM-DD'
  return { question: q, before, today, language: lang === 'zh' || lang === 'en' ? lang : null }
}

/** Answers each row of a file; what a row does not say, the command line does. */
function answerAll(file: string, { today, profile, language }: Pick<Row, 'today' | 'profile' | 'language'>): void {
  const name = basename(file)
  const rows = json(file, 'an array of { "q": "…" }')
  if (rows === undefined) return
  if (!Array.isArray(rows)) return complain(`${name}: expected an array of { "q": "…" }`)
  rows.forEach((row: unknown, at) => {
    const where = `${name}: row ${at + 1}`
    const fields = isRecord(row) ? row : {}
    const asked = questionOf(fields)
    if (typeof asked === 'string') return complain(`${where}: ${asked}`)
    const own = fields['profile'] === undefined ? profile : profileOf(fields['profile'], where)
    if (own === undefined) return undefined
    try {
      return answer({ ...asked, profile: own, today: asked.today ?? today, language: asked.language ?? language })
    } catch (error) {
      return complain(`${where}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

function main(args: readonly string[]): void {
  const chosen = options(args)
  if (typeof chosen === 'string') return complain(`ask: ${chosen}; ${USAGE}`)
  const { question, file, language } = chosen
  const today = chosen.today ?? TODAY
  const given = chosen.profile === null ? null : json(chosen.profile, 'a profile')
  const profile = given === undefined ? undefined : profileOf(given, basename(chosen.profile ?? ''))
  if (profile === undefined) return
  if (question === null) return answerAll(file ?? '', { today, profile, language })
  if (question.trim() === '') return complain('ask: question: expected some words, got an empty text')
  answer({ question, before: null, profile, today, language })
}

main(process.argv.slice(2))
