import type { Asked } from './index.ts'
import { plain, words } from '../../advisor/wording.ts'
import { monthsIn, wageIn } from './facts.ts'

/** Months' pay for a length of service: one for each full year, one for a rest of six months and more, half for less (ED-18). */
export function monthsPay(months: number): number {
  const rest = months % 12
  return Math.floor(months / 12) + (rest >= 6 ? 1 : rest > 0 ? 0.5 : 0)
}

const lengthWords = (months: number): { zh: string; en: string } => {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return words(
    `${years}年${rest === 0 ? '' : `${rest}个月`}`,
    `${years} year${years === 1 ? '' : 's'}${rest === 0 ? '' : ` ${rest} month${rest === 1 ? '' : 's'}`}`,
  )
}

/** The sum for the years, and the wage, that a question names. */
export const severanceAsked: Asked = (question) => {
  const months = monthsIn(question)
  if (months === null) return null
  const pay = monthsPay(months)
  const wage = wageIn(question)
  const length = lengthWords(months)
  const sum =
    wage === null
      ? words('', '')
      : words(`，按月工资${plain(wage)}元约${plain(pay * wage)}元`, `, about ${plain(pay * wage)} yuan at ${plain(wage)} a month`)
  return {
    say: words(
      `有补偿的话，${length.zh}算${pay}个月工资（N）${sum.zh}；工资按离职前12个月平均，高于当地平均3倍的另有上限。`,
      `Where severance is owed, ${length.en} make ${pay} months' pay (N)${sum.en}; the average of the last 12 months counts, and pay above three times the local average is capped.`,
    ),
    rules: ['ED-18'],
  }
}
