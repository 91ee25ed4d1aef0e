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
function complain(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}

interface Options {
  question: string | null
  file: string | null
  profile: string | null
  language: 'zh' | 'en' | null
  today: string | null
}

function options(args: readonly string[]): Options | string {
  const found: Options = { question: null, file: null, profile: null, language: null, today: null }
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = /^(--\w+)=(.*)$/s.exec(args[at] ?? '')?.slice(1) ?? [args[at]]
    const value = (): string | undefined => inline ?? args[++at]
    if (name === '--lang') {
      const language = value()
      if (language !== 'zh' && language !== 'en') return `--lang: expected zh or en, got ${language ?? 'nothing'}`
      found.language = language
    } else if (name === '--questions' || name === '--profile') {
      const file = value()
      if (file === undefined) return `${name}: expected a file`
      found[name === '--profile' ? 'profile' : 'file'] = file
    } else if (name === '--today') {
      const day = value()
      if (!isDate(day)) return `--today: expected a date written YYYY-MM-DD, got ${day ?? 'nothing'}`
      found.today = day
    } else if (name.startsWith('--')) return `unknown option ${name}`
    else if (found.question !== null) return 'expected one question; put it in quotes'
    else found.question = args[at] ?? ''
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
      related: given.related.map((entry) => entry.topic),
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

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function main(args: readonly string[]): void {
  const chosen = options(args)
  if (typeof chosen === 'string') return complain(`ask: ${chosen}; ${USAGE}`)
  const today = chosen.today ?? TODAY
  const given = chosen.profile === null ? null : json(chosen.profile, 'a profile')
  const profile = given === undefined ? undefined : profileOf(given, basename(chosen.profile ?? ''))
  if (profile === undefined) return
  if (chosen.question !== null) {
    if (chosen.question.trim() === '') return complain('ask: question: expected some words, got an empty text')
    return answer({ question: chosen.question, before: null, profile, today, language: chosen.language })
  }
  const name = basename(chosen.file ?? '')
  const rows = json(chosen.file ?? '', 'an array of { "q": "…" }')
  if (rows === undefined) return
  if (!Array.isArray(rows)) return complain(`${name}: expected an array of { "q": "…" }`)
  rows.forEach((row: unknown, at) => {
    const where = `${name}: row ${at + 1}`
    const fields = isRecord(row) ? row : {}
    const { q, before, lang } = fields
    if (typeof q !== 'string' || q.trim() === '') return complain(`${where}: q: expected a question as text`)
    if (before !== undefined && before !== null && typeof before !== 'string')
      return complain(`${where}: before: expected a question as text`)
    if (fields.today !== undefined && fields.today !== null && !isDate(fields.today))
      return complain(`${where}: today: expected a date written YYYY-MM-DD`)
    const own = fields.profile === undefined ? profile : profileOf(fields.profile, where)
    if (own === undefined) return undefined
    const language = lang === 'zh' || lang === 'en' ? lang : chosen.language
    try {
      return answer({
        question: q,
        before: before ?? null,
        profile: own,
        today: typeof fields.today === 'string' ? fields.today : today,
        language,
      })
    } catch (error) {
      return complain(`${where}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

main(process.argv.slice(2))
