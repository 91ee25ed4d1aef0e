import { exactMoney } from '../../domain/format.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import type { Language, Words } from '../../domain/text.ts'
import { note as en } from '../locales/en/note.ts'
import { note as zh } from '../locales/zh/note.ts'
import { heroOf } from './hero.ts'

/** The briefing as plain text to take along or send to somebody. */
export function asText(briefing: Briefing, language: Language): string {
  const words = language === 'en' ? en : zh
  const say = (text: Words) => text[language]
  const hero = heroOf(briefing)
  const part = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)])
  const { placeName, documents, costs, dates, sections, unknowns, notices } = briefing
  return [
    `${say(briefing.title)}${placeName === null ? '' : ` · ${say(placeName)}`}`,
    ...(hero === null ? [] : [say(hero.title), ...(hero.text === null ? [] : [say(hero.text)])]),
    ...notices.map(({ text }) => say(text)),
    ...part(
      words.bring(documents.length),
      documents.map(({ text, need }) => `${say(text)} (${words.need[need]})`),
    ),
    ...(costs === null
      ? []
      : part(say(costs.title), [
          ...costs.lines.map(({ label, derivation, fen }) => `${say(label)} ${say(derivation)} = ${exactMoney(fen)}`),
          costs.missing.length > 0 ? say(costs.sum) : `${words.total} ${say(costs.sum)}`,
          ...costs.missing.map(say),
        ])),
    ...part(
      words.dates(dates.length),
      dates.map(({ date, text }) => `${date} ${say(text)}`),
    ),
    ...sections.flatMap(({ title, lines }) =>
      part(
        say(title),
        lines.map(({ text }) => say(text)),
      ),
    ),
    ...part(
      words.unknowns,
      unknowns.map(({ text, ask }) => `${say(text)} (${ask})`),
    ),
    '',
    words.region,
  ].join('\n')
}
