import type { Assessment, Route } from '../../../advisor/assessment.ts'
import { dateText } from '../../../domain/format.ts'
import type { Words } from '../../../domain/text.ts'

/** Something to ask at the counter, and why it is open. */
export interface CounterQuestion {
  text: Words
  ask: string | null
}

/**
 * What to ask: dates that rest on the usual practice only, and what is not known here. Nothing that the rules settle is asked, and
 * nothing about paying where nothing is paid.
 */
export function questionsFor(
  route: Route,
  { deadlines, unknowns, medicalGap }: Pick<Assessment, 'deadlines' | 'unknowns' | 'medicalGap'>,
): CounterQuestion[] {
  const pays = route.id === 'flexible' || route.id === 'resident'
  const medical = route.schemes.some(({ insurance }) => insurance === 'medical')
  const usual = deadlines
    .filter(({ bound, kind }) => bound === 'usual' && kind !== 'opens')
    .filter(({ id }) => (medical || !id.startsWith('medical-')) && (pays || id !== 'first-payment'))
    .flatMap(({ title, date }): CounterQuestion[] =>
      date === null
        ? []
        : [
            {
              text: {
                zh: `“${title.zh}”，通常是${dateText(date).zh}，这里按哪天算？`,
                en: `“${title.en}” is usually ${dateText(date).en}: which date holds here?`,
              },
              ask: null,
            },
          ],
    )
  const wait: CounterQuestion[] =
    medical && medicalGap.waitIfMissed?.bound === 'at-most'
      ? [
          {
            text: {
              zh: `医保断了再续，这里要等几个月才能报销？（规定最多 ${medicalGap.waitIfMissed.months} 个月）`,
              en: `After a gap, how many months until medical cover starts here? (at most ${medicalGap.waitIfMissed.months} by rule)`,
            },
            ask: null,
          },
        ]
      : []
  return [...usual, ...wait, ...unknowns.filter(({ ask }) => pays || ask !== '12366').map(({ text, ask }) => ({ text, ask }))]
}

/** Rules worth showing when a counter asks for more papers or for local hukou, by route. */
export const rulesToShow = (route: Route): string[] => [
  ...new Set([...(route.id === 'flexible' ? ['PE-24', 'ME-14'] : []), 'CH-05', 'CH-11', ...route.schemes.map(({ rule }) => rule)]),
]
