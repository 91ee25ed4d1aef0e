import { words } from '../../advisor/wording.ts'
import { percent, plain } from '../../domain/format.ts'
import { basis, fromTo } from '../basis.ts'
import { NATION } from '../../domain/place.ts'
import { costOf } from './mine/cost.ts'
import type { FigureUse } from '../../domain/figure.ts'
import type { Words } from '../../domain/text.ts'
import type { RuleOf } from '../../policy/schema.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { yearsWords } from './years.ts'
import { ask, either, point, quote, say, state } from './point.ts'

/** Enough, or how many are missing: said first where the months are known. `more`: the place wants something beside the total. */
function short(paid: number | null, needed: number | null, more: boolean): Words {
  if (paid === null || needed === null || paid < 1) return words('', '')
  const years = yearsWords(paid)
  if (paid >= needed)
    return words(`${more ? '总年数够了' : '够了'}，你缴了${years.zh}`, `Enough${more ? ' in all' : ''}, you have ${years.en}.`)
  const missing = yearsWords(needed - paid)
  return words(`不够，你缴了${years.zh}，还差${missing.zh}`, `Not enough: you have ${years.en}, ${missing.en} are missing.`)
}

/** What the place asks for men, for women, or for the person's own sex. */
function yearsOf(
  c: PointContext,
  { id, params: { men, women, local, actual, more, newOnly } }: RuleOf<'retiree-medical'>,
  needed: number | null,
): Words | string {
  // Beside the total something more is wanted: the place's own words say it.
  if (local ?? actual ?? more ?? newOnly) return id
  const years = (months: number): string => String(months / 12)
  return needed === null
    ? words(
        `${c.where.zh}男缴满${years(men)}年、女缴满${years(women)}年，退休后不用再缴医保。`,
        `${c.where.en}: ${years(men)} years for men, ${years(women)} for women, and medical cover in retirement costs nothing.`,
      )
    : words(
        `${c.where.zh}${men === women ? '' : needed === men ? '男' : '女'}缴满${years(needed)}年，退休后不用再缴医保。`,
        `${c.where.en}: ${years(needed)} years, and medical cover in retirement costs nothing.`,
      )
}

/** The months asked of the person's sex; null where it is not known and they differ. */
function neededOf(c: PointContext, { men, women }: RuleOf<'retiree-medical'>['params']): number | null {
  const sex = c.said.profile.sex ?? c.profile?.sex ?? null
  if (sex === 'male' || men === women) return men
  return sex === 'female' ? women : null
}

/** The months of medical insurance that the question names, else the person's own. */
const medicalMonths = (c: PointContext): number | null => c.said.paid ?? (c.mine ? (c.profile?.months?.medical ?? null) : null)

/** The years of the place that give cover in retirement, where they are printed. */
function retireeYears(c: PointContext): PointLead | null {
  const rule = c.ruleOn('retiree-medical')
  const told = c.remarks('medical-retire')[0]?.statement
  if (rule === null || rule.place === NATION)
    return told === undefined ? null : { zh: `${told.zh}以12393答复为准。`, en: `${told.en} 12393 confirms.`, rules: ['ME-15'] }
  const { local, actual, more, newOnly } = rule.params
  // Years here and years elsewhere are not told apart in a question.
  // From hearsay nothing is worked out; who was insured before the rule hears what it comes to by its years.
  const both = rule.confidence < 0.8 || /外地|别的|别处|其他|老家|其中|elsewhere|\bonly\b|\bbut\b/.test(c.q)
  const needed = neededOf(c, rule.params)
  const start = short(both ? null : medicalMonths(c), needed, more === true || (local ?? actual) !== undefined)
  const years = yearsOf(c, rule, needed)
  const end = words('不够的可以补，以12393答复为准。', 'Missing ones may be paid up; 12393 confirms.')
  const rules = [rule.id]
  if (start.zh === '') return { zh: '', en: '', rules, quotes: [years, end] }
  return newOnly
    ? { zh: '', en: '', rules, quotes: [years, words(`照这个年数${start.zh}。`, `By these years: ${start.en}`), end] }
    : { zh: `${start.zh}：`, en: start.en, rules, quotes: [years, end] }
}

/** Which of several a figure is, what was noted on it, and its end where it is only the last known. */
function about({ label, note, status, period: { until } }: FigureUse): Words {
  const end = fromTo({ from: null, until })
  const parts = [label, note, status === 'expired' ? words(`${end.zh}为止的数`, `last known, ${end.en}`) : undefined].filter(
    (part) => part !== undefined,
  )
  return parts.length === 0
    ? words('', '')
    : words(`（${parts.map(({ zh }) => zh).join('；')}）`, ` (${parts.map(({ en }) => en).join('; ')})`)
}

/** The sum that the place prints instead of a rate, where it notes why. */
function fixedSum(c: PointContext): PointLead | null {
  const fixed = c.figure('medical-flexible-monthly')
  if (fixed?.note === undefined || c.place === null) return null
  return {
    zh: `${c.where.zh}灵活就业医保每月${plain(fixed.value)}元${about(fixed).zh}。打12393核对。`,
    en: `${c.where.en}: ${plain(fixed.value)} yuan a month for flexible workers${about(fixed).en}. 12393 confirms.`,
    rules: ['ME-20'],
  }
}

/** What the rate was before it changed. */
function rateBefore(c: PointContext, now: number): Words {
  const before = c.earlier('medical-flexible-rate')
  if (before === null || before.value === now) return words('', '')
  const note = before.note === undefined ? words('', '') : words(`（${before.note.zh}）`, ` (${before.note.en})`)
  return words(`之前是${percent(before.value)}${note.zh}。`, ` Before that it was ${percent(before.value)}${note.en}.`)
}

/** The rates of a place that has several, each with what it is for; null where there is one. */
function ratesOf(c: PointContext): PointLead | null {
  const rates = c.variants('medical-flexible-rate')
  if (rates.length !== 2) return null
  const yes = /[吗么]|能不能|可不可以|\bcan i\b/.test(c.q) ? words('能选，', 'Yes: ') : words('', '')
  const each = rates.map(({ value, label = words('', '') }) => words(label.zh + percent(value), `${percent(value)} ${label.en}`))
  return {
    zh: `${yes.zh}${c.where.zh}灵活就业医保费率现在有两种：${each.map(({ zh }) => zh).join('，')}。打12393核对。`,
    en: `${yes.en}${c.where.en} has two medical rates for flexible workers now: ${each.map(({ en }) => en).join('; ')}. 12393 confirms.`,
    rules: ['ME-20'],
    why: [basis(rates)],
  }
}

/** The rate for flexible workers, where it is asked for, with what it was before. */
function rateOf(c: PointContext): PointLead | null {
  if (!/百分之|几个点|几点|费率|比例|\d\s*%|\d个点|\brates?\b|percent/.test(c.q)) return null
  const several = ratesOf(c)
  if (several !== null) return several
  const rate = c.figure('medical-flexible-rate')
  if (rate === null) return fixedSum(c)
  const change = about(rate)
  const now = rate.status === 'in-force' ? words('现在', ' now') : words('', '')
  const was = rateBefore(c, rate.value)
  const sum = costOf(c, 'medical')
  return {
    zh: `${c.where.zh}灵活就业医保费率${now.zh}是${percent(rate.value)}${change.zh}。${was.zh}${sum?.zh ?? ''}`,
    en: `The medical rate for flexible workers in ${c.where.en} is ${percent(rate.value)}${now.en}${change.en}.${was.en} ${sum?.en ?? ''}`.trim(),
    rules: [...new Set([...(sum?.rules ?? []), 'ME-20'])],
    why: [basis([rate]), ...(sum?.why ?? [])],
  }
}

/** A lower tier is asked for where the rate printed for flexible workers is of tier 1. */
function onlyFirst(c: PointContext): PointLead | null {
  const rate = c.figure('medical-flexible-rate')
  if (!rate?.says?.includes('tier-1-only') || !/[二三2]档|tier [23]|second tier/.test(c.q)) return null
  return {
    zh: `不行：${c.where.zh}灵活就业人员参加一档，费率${percent(rate.value)}。打12393核对。`,
    en: `No: flexible workers in ${c.where.en} join tier 1, at ${percent(rate.value)}. 12393 confirms.`,
    rules: ['ME-20'],
    why: [basis([rate])],
  }
}

/** May one choose the base of medical here? A fixed base leaves none; a sum alone does not tell. */
function baseChoice(c: PointContext): PointLead | null {
  const [low, high, base, sum, rate] = (
    [
      'medical-flexible-base-lower',
      'medical-flexible-base-upper',
      'medical-flexible-base',
      'medical-flexible-monthly',
      'medical-flexible-rate',
    ] as const
  ).map((kind) => c.figure(kind))
  const confirm = words('打12393核对。', '12393 confirms.')
  if (low && high)
    return {
      zh: `能选：${c.where.zh}灵活就业医保基数每月${plain(low.value)}元到${plain(high.value)}元${about(low).zh}。${confirm.zh}`,
      en: `Yes: in ${c.where.en} the base for flexible workers runs from ${plain(low.value)} to ${plain(high.value)} yuan a month${about(low).en}. ${confirm.en}`,
      rules: ['ME-20'],
      why: [basis([low, high])],
    }
  if (base)
    return {
      zh: `不能选：${c.where.zh}灵活就业医保按固定基数${plain(base.value)}元缴${about(base).zh}${rate ? `，费率${percent(rate.value)}${about(rate).zh}` : ''}。${confirm.zh}`,
      en: `No: ${c.where.en} charges a fixed base of ${plain(base.value)} yuan${about(base).en}${rate ? ` at ${percent(rate.value)}${about(rate).en}` : ''}. ${confirm.en}`,
      rules: ['ME-20'],
      why: [basis([base])],
    }
  if (sum && !sum.variant && !low)
    return {
      zh: `能不能选没有查到；${c.where.zh}查到的是每月${plain(sum.value)}元${about(sum).zh}，打12393问。`,
      en: `Whether the base may be chosen was not found; for ${c.where.en} it is ${plain(sum.value)} yuan a month${about(sum).en}. Ask 12393.`,
      rules: ['ME-20'],
      why: [basis([sum])],
    }
  return null
}

/** What is reimbursed, where the place's shares are known. */
function share(c: PointContext): PointLead {
  const [own] = /门特|特定病种/.test(c.q)
    ? c[c.place === null ? 'local' : 'here']('special-outpatient')
    : c.here(/封顶|限额|总额|到顶|最多|最高|at most|ceiling/.test(c.q) ? 'yearly-most' : 'hospital-share')
  if (own && !/居民|农合/.test(c.q)) return say(c, '', '', own.id)
  return state(
    c,
    `${c.where.zh}${/居民|农合/.test(c.q) ? '居民医保' : ''}报什么、报多少，这里没有查到，断着的报不了：各市自己定，职工医保一般比居民医保报得多，打12393问。`,
    `What ${c.where.en} pays was not found here: nothing without cover, else each city sets it, and the employee scheme mostly pays more than the resident one. Ask 12393.`,
    'ME-20',
  )
}

/** Whether what flexible workers pay for medical includes maternity, as the place's rate or a remark says. */
function withMaternity(c: PointContext): PointLead {
  const rate = c.figure('medical-flexible-rate')
  const told = c.remarks('flexible').find(({ says }) => says?.includes('maternity'))?.statement
  const no = rate?.says?.includes('no-maternity')
  if (rate !== null && (no || rate.says?.includes('maternity')))
    return state(
      c,
      `${no ? '不含' : '含'}：${c.where.zh}灵活就业医保费率${percent(rate.value)}，${no ? '只管医保，不含生育' : '已经包含生育'}；生育医疗费怎么报、有没有津贴打12393问。`,
      `${no ? 'No' : 'Yes'}: the ${percent(rate.value)} for flexible workers in ${c.where.en} ${no ? 'is for medical only, without maternity' : 'includes maternity'}; ask 12393 what is paid and whether there is an allowance.`,
      'ME-20',
    )
  if (told) return { zh: `${told.zh}打12393核对。`, en: `${told.en} 12393 confirms.`, rules: ['ME-20'] }
  return state(
    c,
    `看地方：很多地方的灵活就业医保含生育医疗费，有的不含${c.place === null ? '' : `，${c.where.zh}没有查到`}，打12393问；津贴多数没有。`,
    `It depends on the place: in many it includes the costs of birth, in some not${c.place === null ? '' : `; for ${c.where.en} it was not found`}. Ask 12393; an allowance mostly not.`,
    'MA-04',
  )
}

export const points = [
  point(
    'medical-cost',
    'monthly',
    ask`自己交职工医保一个月多少钱
    What does employee medical insurance cost by myself
    灵活就业医保每月交多少
    只交医保要多少钱
    单独交医保一个月几百
    医保个人缴费标准
    how much is medical insurance as a flexible worker`,
    (c) =>
      either(
        rateOf(c),
        costOf(c, 'medical'),
        say(
          c,
          '按当地基数乘比例或固定数缴，各城市不同，写上城市就能算每月多少元。',
          'A local base times a rate, or a fixed sum; name the city to have it worked out.',
          'ME-20',
        ),
      ),
    {
      why: ['ME-20'],
      says: /(?:灵活就业|自己[交缴]|个人[交缴])[^。？?养]{0,6}医保[^。？?养]{0,10}(?:百分之几|几个点|费率|比例|几点|\d%|\d个点)/,
      // Without the word it is the whole that is asked for.
      not: /^(?!.*(医|medical|health))/,
      instead: { foreign: 'foreigners/flexible' },
    },
  ),
  point(
    'medical-cost',
    'deducted',
    ask`在公司上班医保每月扣多少
    What is deducted while employed
    工资里扣的医保是几个点
    职工医保个人交百分之几
    medical insurance deduction from salary`,
    (c) =>
      state(
        c,
        '比例各城市定，这里没有查到：个人扣一小份，单位另缴更大的，看工资条或问12393。',
        'The city sets the rates, which were not found here: a small share of your base, with a larger one from the employer; see your payslip or ask 12393.',
        'ED-09',
      ),
    { why: ['ME-01'] },
  ),
  point(
    'medical-cost',
    'retiree-years',
    ask`退休医保要交满多少年
    Medical years for cover in retirement
    医保要缴多少年退休后不用交
    职工医保年限多少年退休终身享受
    退休后医保还要交吗
    女的退休医保要交够多少年
    医保最低缴费年限
    我退休后医保够年限了吗
    how many years of medical contributions to be covered in retirement
    retiree medical insurance years`,
    (c) =>
      either(
        retireeYears(c),
        state(
          c,
          `${c.said.paid !== null && c.place === null ? `${yearsWords(c.said.paid).zh}够不够看当地：` : ''}${c.place === null ? '各地' : c.where.zh}自己定，全国没有统一年数，医保缴够当地年限退休后就不用再缴，不够的可以补足。${c.place === null ? '写上城市再问，或' : '这里没有查到，'}打12393问还差多少。`,
          `${c.place === null ? 'Each place sets it' : `${c.where.en} sets it and it was not found here`}; there is no national number. With the years paid nothing more is due in retirement, and missing ones may be paid up: ask 12393.`,
          'ME-15',
        ),
      ),
    {
      why: ['ME-15', 'ME-16', 'GR-06'],
      cue: /退休.{0,4}医保|[几多]少?年，医保呢/,
    },
  ),
  point(
    'medical-cost',
    'retiree-short',
    ask`退休时医保年限不够怎么补
    Short of medical years at retirement
    医保没缴满年限退休了怎么办
    医保差五年可以一次性补缴吗
    补足医保年限要多少钱
    pay up missing medical years at retirement`,
    (c) =>
      either(
        c.said.paid !== null ? retireeYears(c) : null,
        say(
          c,
          `${/白[交缴]|作废|没了/.test(c.q) ? '不会白交，' : ''}可以补足到当地年限：一次补还是按月接着缴，看当地，打12393问。`,
          'You may pay up to the local years; whether in one sum or by the month is local: ask 12393.',
          'ME-15',
        ),
      ),
    {
      why: ['GR-06', 'retiree-medical'],
      says: /^(?!.*(?:养老|居民)).*医保[^？?]{0,4}差[^？?]{0,6}年[^？?]{0,8}(?:怎么办|咋办|补)/,
    },
  ),
  point(
    'medical-cost',
    'retiree-pays',
    ask`领养老金以后还要交医保吗
    Do pensioners pay medical
    退休人员要不要交医保费
    已经退休医保怎么享受
    do pensioners pay medical insurance`,
    (c) =>
      /居民/.test(c.q)
        ? state(
            c,
            '居民医保要年年缴，缴多久都没有“缴够免缴”；只有职工医保缴够当地年限，退休后才不用再缴。',
            'The resident premium is due every year; only the employee scheme is free in retirement, with the local years.',
            'ME-15',
          )
        : (c.said.paid ?? c.profile?.months?.medical ?? null) !== null && c.place !== null && retireeYears(c) !== null
          ? either(retireeYears(c))
          : say(
              c,
              '看医保年限：够了当地年限就不用再缴，不够的接着缴或补足，打12393问。',
              'By the years paid: enough, and nothing is due; short, go on or pay up. Ask 12393.',
              'ME-15',
            ),
    {
      why: ['GR-06'],
      says: /医保[^，。？?]{0,3}[交缴][满够]了?[^，。？?]{0,3}还[要用得]/,
    },
  ),
  point(
    'medical-cost',
    'tiers',
    ask`灵活就业医保可以只交统筹不要个人账户吗
    Pooled part only
    医保低档和高档有什么区别
    医保一档二档选哪个
    不带个人账户的医保便宜吗
    cheaper medical tier without account`,
    (c) =>
      either(
        /档.*退休/.test(c.q) && say(c, '看当地，打12393问。', 'A local matter: ask 12393.', 'ME-15'),
        onlyFirst(c),
        /基数|能选|可以选/.test(c.q) ? null : ratesOf(c),
        /基数|百分之|\d%|低档|最低|便宜|\bbase\b|cheap|\blow/.test(c.q) ? baseChoice(c) : null,
        quote(c, '有的地方可以，有没有这一档问12393：', 'In some places: ask 12393.', 'ME-20'),
      ),
  ),
  point(
    'medical-cost',
    'share',
    ask`医保住院能报多少
    What share of the bill does medical insurance pay
    职工医保报销比例是多少
    住院能报百分之几
    医保一年最多能报多少钱
    门诊看病医保报几成
    门诊特定病种报销比例
    医保报销封顶线是多少
    连续参保多久报销限额最高
    自己交的医保住院报几成
    what percentage of hospital bills is reimbursed
    how much does medical insurance pay in a year at most`,
    share,
    {
      why: ['hospital-share', 'yearly-most', 'ME-21'],
      says: /居民医保[^？?]{0,4}门诊|(?:医保|住院)[^。？?]{0,12}(?:大概|一般|大约)?能?报(?:销)?(?:多少|百分之几|几成)(?!钱?[一个]?月)/,
      not: /(?<!不)断/,
    },
  ),
  point(
    'medical-cost',
    'with-maternity',
    ask`灵活就业医保包含生育吗
    Does the premium I pay myself include maternity
    自己交的医保带不带生育险
    灵活就业交医保生孩子管不管
    个人交职工医保含不含生育待遇
    自己交医保里面有没有生育保险
    is maternity part of the medical insurance I pay as a flexible worker
    does flexible medical insurance include maternity`,
    withMaternity,
    {
      why: ['MA-04'],
      says: /(?:灵活就业|自己|个人)[^。？?]{0,8}医保[^。？?]{0,12}(?:(?:含|包括?|带|管|有)(?:不[含包带管]|没有)?生育|生育[^。？?津]{0,8}(?:含|包|管|带|在内|也|有))/,
    },
  ),
]
