import type { Words } from '../../domain/text.ts'
import type { Line } from './facts.ts'
import type { Asked } from './index.ts'
import { ageWords } from '../../advisor/retirement/reasons.ts'
import { delayOf, minimumMonths, retirementLaw, statutory, type RetirementLaw } from '../../advisor/retirement/table.ts'
import { enMonth, words, zhMonth } from '../../advisor/wording.ts'
import { birthIn, linesIn } from './facts.ts'

const NAMES: Readonly<Record<Line, Words>> = {
  male: words('男', 'a man'),
  'female-55': words('原55岁退休的女干部、管理技术岗', 'a woman of the old age of 55 (office, technical)'),
  'female-50': words('原50岁退休的女工人', 'a woman of the old age of 50 (worker)'),
}
const old = ({ lines }: RetirementLaw, line: Line): number => lines[line].originalMonths / 12

const one = (law: RetirementLaw, line: Line, birth: string): ReturnType<typeof statutory> & { delay: number } => ({
  ...statutory(law, line, birth),
  delay: delayOf(law, line, birth),
})

/** One line of the table: the month, or the first and the last where only the year of birth is known (PE-07). */
function said(law: RetirementLaw, line: Line, births: [string, string]): Words {
  const [first, last] = [one(law, line, births[0]), one(law, line, births[1])]
  const name = NAMES[line]
  const exact = births[0] === births[1]
  if (last.delay === 0) {
    return words(
      `${name.zh}不延迟：满${old(law, line)}岁就到法定退休年龄（${exact ? zhMonth(first.month) : `${first.month.slice(0, 4)}年`}）`,
      `${name.en} is not delayed: the statutory age is ${old(law, line)} (${exact ? enMonth(first.month) : first.month.slice(0, 4)})`,
    )
  }
  if (first.month === last.month) {
    return words(
      `${name.zh}：${zhMonth(first.month)}，${ageWords(first.ageMonths).zh}（比原来晚${first.delay}个月）`,
      `${name.en}: ${enMonth(first.month)} at ${ageWords(first.ageMonths).en} (${first.delay} months later than before)`,
    )
  }
  return words(
    `${name.zh}：按出生月，从${zhMonth(first.month)}（${ageWords(first.ageMonths).zh}）到${zhMonth(last.month)}（${ageWords(last.ageMonths).zh}）`,
    `${name.en}: by month of birth from ${enMonth(first.month)} (${ageWords(first.ageMonths).en}) to ${enMonth(last.month)} (${ageWords(last.ageMonths).en})`,
  )
}

/** The statutory month for the birth that a question names, for each sex and post it leaves open, and the years needed by then. */
export const retirementAsked: Asked = (question, { policy, today }) => {
  const law = retirementLaw(policy, today)
  const birth = birthIn(question)
  if (birth === null) return null
  const month = (number: number): string => `${birth.year}-${String(number).padStart(2, '0')}`
  const births: [string, string] = birth.month === null ? [month(1), month(12)] : [month(birth.month), month(birth.month)]
  const lines = linesIn(question)
  const parts = lines.map((line) => said(law, line, births))
  const when =
    birth.month === null
      ? words(`${birth.year}年出生`, `Born in ${birth.year}`)
      : words(`${zhMonth(births[0])}出生`, `Born in ${enMonth(births[0])}`)
  const years = [
    ...new Set(lines.flatMap((line) => births.map((at) => minimumMonths(law, Number(statutory(law, line, at).month.slice(0, 4))) / 12))),
  ].toSorted((a, b) => a - b)
  const needed = years.length === 1 ? words(`，那时要缴满${years[0]}年`, `; ${years[0]} years must be paid by then`) : words('', '')
  return {
    say: words(
      `${when.zh}，${parts.map((part) => part.zh).join('；')}${needed.zh}。`,
      `${when.en}, ${parts.map((part) => part.en).join('; ')}${needed.en}.`,
    ),
    rules: ['PE-07', ...(years.length === 1 ? ['PE-05'] : [])],
  }
}
