import type { PublishedFigure } from '../../domain/page.ts'
import type { PlaceCode } from '../../domain/place.ts'
import type { Excerpt } from '../excerpt.ts'
import type { Known } from '../places.ts'
import type { Finding, Setting } from './finding.ts'
import { cellsOf, withoutMarks } from './grid.ts'
import { insurancesIn } from './insurances.ts'
import { join } from './join.ts'
import { onlySpan, ranges, yearsIn } from './period.ts'
import type { Span } from './period.ts'
import { areas } from './area.ts'
import { BASE, readSentence } from './sentence.ts'
import { withoutSuperseded } from './superseded.ts'
import { readTable } from './table.ts'

/** The one period the page announces for its figures: said with words of validity, or the only one on the page. */
function spanOf(text: string): Span | null {
  const lines = text.split(/[。;\n\v]/).map(withoutSuperseded)
  const valid = lines.filter(
    (line) => /执行|施行|实施|适用|基数|年度|有效|调整|缴费期/.test(line) && !/公示|征求意见|申报(?:时间|期)|受理/.test(line),
  )
  const named = valid.map(onlySpan).filter((span) => span !== null)
  const whole = ranges(valid.join('。'))
  if (whole.length === 1) return whole[0] ?? null
  const distinct = [...new Map(named.map((span) => [`${span.from} ${span.to}`, span])).values()]
  return distinct.length === 1 ? (distinct[0] ?? null) : onlySpan(lines.join('。'))
}

/**
 * The contribution limits an official page announces, each with its insurance, place, period and the words it was read
 * from. `to` is the last month included. Nothing rather than a guess: no year on the page, no word of bases, no figures.
 */
export function readFigures(excerpt: Excerpt, place: PlaceCode | null, known: Known): PublishedFigure[] {
  const { title, headings, main } = excerpt
  const head = [title, ...headings.slice(0, 2)].join('。')
  if (!/20\d\d/.test(`${head}${main}`) || !BASE.test(`${head}${main}`)) return []
  const years = yearsIn(head)
  const page: Setting = {
    insurances: insurancesIn(head),
    places: [place],
    year: years.length === 1 ? (years[0] ?? null) : null,
    aboutBases: BASE.test(head),
  }
  const found: Finding[] = []
  let setting = page
  let table: string[][] = []
  const closeTable = (): void => {
    if (table.length > 0) found.push(...readTable(table, setting, place, known))
    table = []
  }
  for (const line of main.split('\n')) {
    const cells = cellsOf(line, table)
    if (cells !== null) {
      table.push(cells)
      continue
    }
    closeTable()
    for (const sentence of withoutMarks(line).split(/(?<=[。;!?])|\v|\t/)) {
      if (sentence.trim() === '') continue
      const read = readSentence(sentence, setting, place, known)
      found.push(...read)
      setting = carried(sentence, read.length > 0, setting, page, place, known)
    }
  }
  closeTable()
  // Words that do not speak of bases themselves are shown under the heading that does.
  return join(found, spanOf(`${head}。${main}`), place, page.year).map((figure) =>
    BASE.test(figure.quote) ? figure : { ...figure, quote: `${headings[0] ?? title} … ${figure.quote}`.slice(0, 300) },
  )
}

const ADDRESSEES = /^\s*[^。;\d:]{0,60}各[^。;\d:]*:\s*$/

/** What a sentence without figures (a heading, an introduction) hands on to the next: insurance, place, year, subject. */
function carried(sentence: string, hadFigures: boolean, before: Setting, page: Setting, place: PlaceCode | null, known: Known): Setting {
  // After a semicolon the sentence goes on: the bases it speaks of are still meant.
  if (hadFigures) return { ...before, aboutBases: before.aboutBases || (sentence.endsWith(';') && BASE.test(sentence)) }
  // Whom a notice is sent to says nothing of whom its limits are for: 各区县医疗保障局:
  if (ADDRESSEES.test(sentence)) return before
  const insurances = insurancesIn(sentence)
  const named = areas(sentence, place, known)
  const years = yearsIn(sentence)
  const short = sentence.length < 60
  return {
    insurances: short && insurances.length > 0 ? insurances : before.insurances,
    places: short && named.length === 1 ? named.map((area) => area.place) : before.places,
    year: short && years.length === 1 ? (years[0] ?? null) : before.year,
    // The wage that the limits are taken from is told before them.
    aboutBases: page.aboutBases || BASE.test(sentence) || (before.aboutBases && /平均工资/.test(sentence)),
  }
}
