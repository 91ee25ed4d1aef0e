import { originalAge, type RetirementLaw } from './table.ts'
import type { IsoMonth } from '../../domain/dates.ts'
import type { Reason } from '../assessment.ts'
import { enMonth, zhMonth } from '../wording.ts'

/** `759` months as `63岁3个月` / `63 years and 3 months`. */
export function ageWords(months: number): { zh: string; en: string } {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return {
    zh: rest === 0 ? `${years}岁` : `${years}岁${rest}个月`,
    en: rest === 0 ? `${years} years` : `${years} years and ${rest} month${rest === 1 ? '' : 's'}`,
  }
}

/** When the statutory age is reached, and how much of it is the step-by-step delay. */
export function ageReason(rule: string, month: IsoMonth, ageMonths: number, delayMonths: number, today: IsoMonth): Reason {
  const age = ageWords(ageMonths)
  const past = month <= today
  const delay =
    delayMonths === 0
      ? { zh: '你的出生年月不在延迟范围内', en: 'your month of birth is not delayed' }
      : { zh: `比原来晚${delayMonths}个月`, en: `${delayMonths} month${delayMonths === 1 ? '' : 's'} later than before the reform` }
  return {
    rule,
    zh: `${past ? '你的法定退休年月是' : '你到法定退休年龄的时间是'}${zhMonth(month)}（${age.zh}），${delay.zh}。`,
    en: `${past ? 'You reached' : 'You reach'} statutory retirement age in ${enMonth(month)} (${age.en}), ${delay.en}.`,
  }
}

/** What has to be paid for a monthly pension, and what is still missing; `deemed` of the months were not paid but count. */
export function minimumReason(rule: string, minimum: number, paid: number | null, deemed: number): Reason {
  const years = minimum / 12
  const have =
    deemed === 0 || paid === null
      ? { zh: `你已缴${paid ?? 0}个月`, en: `you have ${paid ?? 0}` }
      : {
          zh: `你已缴${paid - deemed}个月，加上视同缴费${deemed}个月是${paid}个月`,
          en: `you have ${paid - deemed}, with ${deemed} deemed paid ${paid}`,
        }
  const need = {
    zh: `按月领养老金要缴满${minimum}个月（${years}年）`,
    en: `A monthly pension needs ${minimum} paid months (${years} years)`,
  }
  if (paid === null) {
    return {
      rule,
      zh: `${need.zh}。填上已缴月数，就能知道还差多少。`,
      en: `${need.en}. Enter the months you have paid to see how many are missing.`,
    }
  }
  return paid >= minimum
    ? { rule, zh: `${need.zh}，${have.zh}，够了。`, en: `${need.en}; ${have.en}, which is enough.` }
    : {
        rule,
        zh: `${need.zh}，${have.zh}，还差${minimum - paid}个月。`,
        en: `${need.en}; ${have.en}, so ${minimum - paid} are missing.`,
      }
}

/** What to do when the months run out before the age does (PE-06, PE-27). */
export const shortReasons = (overAge: string | null): Reason[] => [
  {
    rule: 'PE-06',
    zh: '到龄时年限不够，可以按规定延长缴费或一次性补足，也可以转到居民养老。一次性补足通常限2011年7月前已参保的人，要先问当地。',
    en: 'Short of the minimum at that age, you may go on paying or pay the rest in one sum where the rules allow it, or move to the resident pension. The single sum is usually for people insured before July 2011: ask first.',
  },
  ...(overAge !== null
    ? [
        {
          rule: overAge,
          zh: '已经到龄但还没领养老金的，可以以个人身份接着缴，或与单位商定由单位缴。',
          en: 'Past the age without a pension, you may keep paying as an individual, or through an employer by agreement.',
        },
      ]
    : []),
]

/** The window in which the person may choose (PE-08); at the statutory age only its far end is left. */
export const windowReason = (rule: string, earliest: IsoMonth, latest: IsoMonth, month: IsoMonth, today: IsoMonth): Reason =>
  month <= today
    ? {
        rule,
        zh: `还在岗的，与单位商定，最晚可以延到${zhMonth(latest)}退休。`,
        en: `Still employed, you may by agreement stay until ${enMonth(latest)} at the latest.`,
      }
    : {
        rule,
        zh: `${
          earliest < month ? `缴够最低年限的，可以自己选择提前到${zhMonth(earliest)}起退休` : '你不能提前退休：不能早于原来的退休年龄'
        }；与单位商定的，最晚可以延到${zhMonth(latest)}。`,
        en: `${
          earliest < month
            ? `With the minimum months paid you may choose to retire from ${enMonth(earliest)}`
            : 'You cannot retire earlier: never before the old retirement age'
        }; by agreement with an employer you may stay until ${enMonth(latest)} at the latest.`,
      }

/**
 * A woman of a worker post who pays for herself: places differ on which of the two ages of women she starts from. Said as a
 * question to ask, because only a recollection of the national notice is at hand (PE-26).
 */
export const flexibleWomanReason = (law: RetirementLaw): Reason => ({
  rule: 'PE-26',
  zh: `改为灵活就业身份缴费后，有的地方按原${originalAge(law, 'female-55')}岁起算，有的仍按${originalAge(law, 'female-50')}岁。会差好几年，先打12333问你缴费的地方。`,
  en: `Once you pay as a flexible worker, some places start from ${originalAge(law, 'female-55')} and some from ${originalAge(law, 'female-50')}. That is years apart: ask 12333 for the place where you pay.`,
})
