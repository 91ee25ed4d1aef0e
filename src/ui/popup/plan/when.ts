import { daysBetween, type IsoDate } from '../../../domain/dates.ts'
import type { Language } from '../../../domain/text.ts'
import { dayText, monthText } from '../../../domain/format.ts'
import type { PopupWords } from '../words.ts'

/** Days for which a date is told by how far off it is. */
const NEAR = 14
const FAR = 300

/** What a date beside a step says, and its colour by what it means: red when late, amber when near, plain otherwise. */
export function whenText(
  by: IsoDate,
  today: IsoDate,
  language: Language,
  words: PopupWords['steps'],
): { text: string; tone: 'stop' | 'soon' | 'plain' } {
  const left = daysBetween(today, by)
  if (left < 0) return { text: words.past(-left), tone: 'stop' }
  if (left <= NEAR) return { text: words.inDays(left), tone: 'soon' }
  // A day nearly a year off is told by its month.
  return { text: left > FAR ? monthText(by.slice(0, 7))[language] : dayText(by, today)[language], tone: 'plain' }
}
