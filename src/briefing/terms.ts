import type { Words } from '../domain/text.ts'
import type { Briefing } from './briefing.ts'
import type { Context } from './context.ts'
import { figureBasis, distinct } from './basis.ts'
import { plain } from '../domain/format.ts'
import { lookup, usable } from '../policy/lookup.ts'

interface Term {
  /** As printed; longer spellings first where one contains the other. */
  term: string
  meaning: Words
  rules: string[]
}

const TERMS: readonly Term[] = [
  {
    term: '缴费基数',
    rules: ['base-limits'],
    meaning: {
      zh: '算每月缴多少的那个数：基数 × 费率 = 每月缴费。灵活就业的人可以在上下限之间自己选。',
      en: 'Contribution base: base × rate is what you pay a month. Flexible workers choose it between the limits.',
    },
  },
  {
    term: '缴费档次',
    rules: ['base-limits'],
    meaning: {
      zh: '把可选的基数分成几档，选低档每月少缴，将来养老金也少。',
      en: 'Contribution tier: a step of the base. A lower tier costs less now and pays less pension later.',
    },
  },
  {
    term: '参保登记',
    rules: ['enrolment-decision'],
    meaning: {
      zh: '把你登记成这里的参保人。登记不等于缴费，登记后还要去缴。',
      en: 'Enrolment: registers you as insured here. Enrolling is not paying; you still have to pay afterwards.',
    },
  },
  {
    term: '等待期',
    rules: ['gap-wait'],
    meaning: {
      zh: '医保断得太久后重新参保，要先等几个月才开始报销。',
      en: 'Waiting period: after too long a gap in medical cover, months that must pass before it pays again.',
    },
  },
  {
    term: '停保',
    rules: ['employer-transfer'],
    meaning: {
      zh: '单位停止为你缴费。单位没停保，你这边往往登记不上。',
      en: 'Stopping cover: the employer stops paying for you. Until it does, you often cannot enrol yourself.',
    },
  },
  {
    term: '减员',
    rules: ['employer-transfer'],
    meaning: {
      zh: '单位办的停保手续，把你从单位名下去掉。',
      en: 'Removal from the employer’s list: how the employer stops paying for you.',
    },
  },
  {
    term: '续保',
    rules: ['PE-04'],
    meaning: { zh: '接着缴，不让保障断开。', en: 'Continuing cover: keeping up payments without a break.' },
  },
  {
    term: '断缴',
    rules: ['PE-04'],
    meaning: {
      zh: '中间有月份没缴。养老不清零，医保超过几个月会有等待期。',
      en: 'A gap in payments. Pension years are kept; medical cover may bring a wait after some months.',
    },
  },
  {
    term: '补缴',
    rules: ['back-payment'],
    meaning: {
      zh: '把没缴的月份补上。个人身份一般不能靠事后补缴加年限。',
      en: 'Paying for missed months. As an individual you generally cannot add years this way.',
    },
  },
  {
    term: '统筹区',
    rules: ['ME-16'],
    meaning: { zh: '用同一个医保（或失业）基金的地方，多数是一个市。', en: 'Pooling area: places that share one fund, mostly a city.' },
  },
  {
    term: '统筹地区',
    rules: ['ME-16'],
    meaning: { zh: '用同一个医保（或失业）基金的地方，多数是一个市。', en: 'Pooling area: places that share one fund, mostly a city.' },
  },
  {
    term: '个人账户',
    rules: ['PE-02'],
    meaning: {
      zh: '写在你名下的那部分钱。养老账户退休前不能取。',
      en: 'Personal account: the part kept in your name. The pension account cannot be drawn before retirement.',
    },
  },
  {
    term: '视同缴费',
    rules: ['basic-pension'],
    meaning: { zh: '没有实际缴费、但按规定算作缴过的年限。', en: 'Deemed years: years that count although nothing was paid.' },
  },
  {
    term: '灵活就业人员',
    rules: ['PE-01'],
    meaning: {
      zh: '没有单位替你参保、自己缴费的人：自由职业、兼职、个体户等。',
      en: 'Flexible workers: people without an employer that insures them, who pay for themselves.',
    },
  },
  {
    term: '失业登记',
    rules: ['GR-11', 'benefit-least'],
    meaning: {
      zh: '在公共就业服务机构登记为失业，免费。登记了才能领失业金。',
      en: 'Unemployment registration: free, and needed for benefit.',
    },
  },
  {
    term: '关系转移',
    rules: ['PE-15', 'ME-16'],
    meaning: { zh: '换地方后，把以前的年限和账户接过去。', en: 'Transfer: moving your years and accounts to the new place.' },
  },
  {
    term: '转移接续',
    rules: ['PE-15', 'ME-16'],
    meaning: { zh: '换地方后，把以前的年限和账户接过去。', en: 'Transfer: moving your years and accounts to the new place.' },
  },
  {
    term: '封存',
    rules: ['housing-fund-seal'],
    meaning: {
      zh: '公积金账户暂停缴存，钱还在。换单位后再启封。',
      en: 'Sealed: the housing-fund account is paused; the money stays yours.',
    },
  },
  {
    term: '经办机构',
    rules: ['CH-05'],
    meaning: {
      zh: '办社保的政府机构，也就是通常说的“社保局、社保中心”。',
      en: 'The agency that runs social insurance, commonly the “social security office”.',
    },
  },
  {
    term: '欠费',
    rules: ['ED-12'],
    meaning: { zh: '该缴没缴的钱。单位欠的由单位补，还要加滞纳金。', en: 'Arrears. What an employer owes it must pay, with a late fee.' },
  },
]

/** The words to look for on a page, the same for everybody: what is underlined tells nothing of the person. */
export const TERM_WORDS: readonly string[] = TERMS.map(({ term }) => term)

/** Terms worth explaining on any page of the field; the contribution base comes with this place's limits. */
export function termsFor(context: Context): Briefing['terms'] {
  const limits = limitsHere(context)
  return TERMS.flatMap(({ term, meaning, rules }) => {
    const basis = context.basis(rules)
    if (basis.length === 0) return []
    if (limits === null || (term !== '缴费基数' && term !== '缴费档次')) return [{ term, meaning, basis }]
    return [
      { term, meaning: { zh: meaning.zh + limits.text.zh, en: `${meaning.en} ${limits.text.en}` }, basis: [...basis, ...limits.basis] },
    ]
  })
}

function limitsHere({ policy, place, here, today }: Context) {
  if (place === null) return null
  const lower = usable(lookup(policy, 'pension-base-lower', place, today))
  const upper = usable(lookup(policy, 'pension-base-upper', place, today))
  if (lower === null || upper === null) return null
  const range = `${plain(lower.value)} – ${plain(upper.value)}`
  const expired = lower.status === 'expired' || upper.status === 'expired'
  return {
    text: {
      zh: `${here.zh}养老基数${expired ? '上一期是' : '现在是'} ${range} 元/月。`,
      en: `Pension base in ${here.en}, ${expired ? 'last known' : 'now'}: ${range} yuan a month.`,
    },
    basis: distinct([...figureBasis(lower), ...figureBasis(upper)]),
  }
}
