import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { assess } from '../src/advisor/assess.ts'
import type { AskContext } from '../src/ask/index.ts'
import { createAsk } from '../src/ask/index.ts'
import { plainText } from '../src/ask/plain.ts'
import { wholePolicy } from '../src/policy/whole.ts'

const USAGE = 'usage: npm run -s ask -- "question" [--lang zh|en]   or   npm run -s ask -- --questions FILE.json [--lang zh|en]'

/** One readable line on standard error; the process ends with 2, other rows are still answered. */
function complain(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}

interface Options {
  question: string | null
  file: string | null
  language: 'zh' | 'en' | null
}

function options(args: readonly string[]): Options | string {
  const found: Options = { question: null, file: null, language: null }
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = /^(--\w+)=(.*)$/s.exec(args[at] ?? '')?.slice(1) ?? [args[at]]
    const value = (): string | undefined => inline ?? args[++at]
    if (name === '--lang') {
      const language = value()
      if (language !== 'zh' && language !== 'en') return `--lang: expected zh or en, got ${language ?? 'nothing'}`
      found.language = language
    } else if (name === '--questions') {
      const file = value()
      if (file === undefined) return '--questions: expected a file'
      found.file = file
    } else if (name.startsWith('--')) return `unknown option ${name}`
    else if (found.question !== null) return 'expected one question; put it in quotes'
    else found.question = args[at] ?? ''
  }
  if ((found.question === null) === (found.file === null)) return 'expected a question or --questions FILE.json'
  return found
}

const ask = createAsk()

/** A question that names a place is answered with that place's figures of today, as for somebody who leaves today. */
const day = new Date()
const today = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
const assessAt: AskContext['assessAt'] = (place, facts) => assess({ insuredPlace: place, leftOn: today, ...facts }, wholePolicy, today)

function answer(question: string, language: Options['language']): void {
  const given = ask.answer(question, { assessment: null, profile: null, language, assessAt, law: { policy: wholePolicy, today } })
  process.stdout.write(
    `${JSON.stringify({
      q: given.q,
      topic: given.topic,
      score: given.score,
      title: given.title[given.language],
      answer: plainText(given),
      rules: given.rules,
      language: given.language,
      documents: given.documents,
      related: given.related.map((entry) => entry.topic),
      hotline: given.hotline,
    })}\n`,
  )
}

function main(args: readonly string[]): void {
  const chosen = options(args)
  if (typeof chosen === 'string') return complain(`ask: ${chosen}; ${USAGE}`)
  if (chosen.question !== null) {
    if (chosen.question.trim() === '') return complain('ask: question: expected some words, got an empty text')
    return answer(chosen.question, chosen.language)
  }
  const name = basename(chosen.file ?? '')
  let rows: unknown
  try {
    rows = JSON.parse(readFileSync(chosen.file ?? '', 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const what = error instanceof SyntaxError ? 'expected JSON: an array of { "q": "…" }' : 'cannot be read'
    return complain(`${name}: ${what} (${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')})`)
  }
  if (!Array.isArray(rows)) return complain(`${name}: expected an array of { "q": "…" }`)
  rows.forEach((row: unknown, at) => {
    const question = typeof row === 'object' && row !== null && 'q' in row ? row.q : undefined
    if (typeof question !== 'string' || question.trim() === '') return complain(`${name}: row ${at + 1}: q: expected a question as text`)
    answer(question, chosen.language)
  })
}

main(process.argv.slice(2))
