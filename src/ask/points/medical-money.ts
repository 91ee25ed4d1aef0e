import { words } from '../../advisor/wording.ts'
import { percent, plain } from '../../domain/format.ts'
import { basis, fromTo } from '../basis.ts'
import { NATION } from '../../domain/place.ts'
import { costOf } from './mine.ts'
import type { FigureUse } from '../../domain/figure.ts'
import type { Words } from '../../domain/text.ts'
import type { RuleOf } from '../../policy/schema.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { yearsWords } from './years.ts'
import { ask, either, point, say, state } from './point.ts'

/** Enough, or how many are missing: said first where the months are known. `more`: the place wants something beside the total. */
function short(paid: number | null, needed: number | null, more: boolean): Words {
  if (paid === null || needed === null || paid < 1) return words('', '')
  const years = yearsWords(paid)
  if (paid >= needed)
    return words(`${more ? '总年数够了' : '够了'}，你缴了${years.zh}：`, `Enough${more ? ' in all' : ''}, you have ${years.en}. `)
  const missing = yearsWords(needed - paid)
  return words(`不够，你缴了${years.zh}，还差${missing.zh}：`, `Not enough: you have ${years.en}, ${missing.en} are missing. `)
}

/** What the place asks for men, for women, or for the person's own sex. */
function yearsOf(
  c: PointContext,
  { params: { men, women, local, actual, more, newOnly }, statement }: RuleOf<'retiree-medical'>,
  needed: number | null,
): Words {
  // Beside the total something more is wanted: the place's own words say it.
  if (local ?? actual ?? more ?? newOnly) return statement
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
  return {
    zh: `${newOnly ? years.zh + (start.zh && `照这个年数${start.zh.slice(0, -1)}。`) : start.zh + years.zh}不够的可以补，以12393答复为准。`,
    en: `${newOnly ? `${years.en} By these years: ${start.en}` : start.en + years.en} Missing ones may be paid up; 12393 confirms.`,
    rules: [rule.id],
  }
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
    `${c.where.zh}${/居民|农合/.test(c.q) ? '居民医保' : ''}报什么、报多少，这里没有查到：各市自己定，职工医保一般比居民医保报得多，打12393问。`,
    `What ${c.where.en} pays was not found here: each city sets it, and the employee scheme mostly pays more than the resident one. Ask 12393.`,
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

/** What medical cover costs, the account on the card, and the years for retirement. */
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
        onlyFirst(c),
        /基数|能选|可以选/.test(c.q) ? null : ratesOf(c),
        /基数|百分之|\d%|低档|最低|便宜|\bbase\b|cheap|\blow/.test(c.q) ? baseChoice(c) : null,
        say(c, '有的地方可以，有没有这一档问12393：', 'In some places: ask 12393.', 'ME-20'),
      ),
  ),
  point(
    'medical-account',
    'usable',
    ask`离职后医保卡里的钱还能用吗
    Money on the card after leaving
    医保个人账户余额离职后怎么办
    医保卡余额会清零吗
    停保了医保卡还能去药店买药吗
    辞职医保卡里钱还在吗
    can I still spend my medical account balance
    money left on medical card after quitting`,
    (c) => say(c, '能用，余额不清零；停的只是住院、门诊的统筹报销。', 'Yes, the balance stays; only the pooled cover stops.', 'ME-18'),
    {
      why: ['ME-19'],
    },
  ),
  point(
    'medical-account',
    'cash',
    ask`医保个人账户能取现吗
    Can the medical account be cashed
    医保卡里的钱能提出来吗
    医保余额可以取出来转给别人吗
    cash out medical account`,
    (c) =>
      /移民|定居|入籍|去世|不在了|过世|emigrat|settl|died|death/.test(c.q)
        ? say(c, '这是例外，可按当地规定取，打12393问：', 'That is an exception, paid out by local rule; ask 12393.', 'ME-18')
        : say(
            c,
            '一般不能取现，能给近亲属用；只是出国旅游、工作的不算例外，问12393：',
            'Not as a rule, but close relatives may use it; merely travelling or working abroad is no exception: ask 12393.',
            'ME-18',
          ),
    {
      why: ['ME-19'],
      says: /(?:移民|定居|出国|入籍|去世|过世|不在了)[^？?]{0,10}医保[^？?]{0,4}(?:余额|卡|账户|里?的?钱)|医保余额[^？?]{0,10}移民/,
    },
  ),
  point(
    'medical-account',
    'no-money-coming',
    ask`自己交医保卡里为什么没有钱进账
    Nothing comes into the account
    灵活就业医保有个人账户吗
    离职后医保卡不打钱了
    why no money is added to my medical account`,
    (c) =>
      say(
        c,
        `${/多少|几/.test(c.q) ? '每月进多少各地自己定，没有查到，问12393；' : ''}看缴的哪一档：只缴统筹部分的没有个人账户；断缴期间也不进账。`,
        'It depends on the tier: the pooled part alone has no account, and nothing comes in during a gap.',
        'ME-20',
      ),
    { why: ['ME-18'] },
  ),
  point(
    'medical-account',
    'moved',
    ask`医保转移后卡里的钱怎么办
    The account after a move
    换城市医保余额能转走吗
    旧医保卡余额怎么转到新城市
    transfer medical account balance to another city`,
    (c) =>
      say(
        c,
        '跟着关系一起转或留在原卡用完，看两地，办转移时问12393。',
        'It moves along or stays to be spent, by place: ask 12393 with the transfer.',
        'ME-16',
      ),
    { why: ['ME-18'] },
  ),
  point(
    'medical-transfer',
    'how',
    ask`医保怎么转到别的城市
    How to move medical insurance
    医保能跨省转移吗
    换城市医保要转吗
    回老家医保关系怎么转
    医保转移接续流程
    医保能转吗
    move my medical insurance to another city
    how do I transfer medical insurance`,
    (c) =>
      state(
        c,
        `${/明年|2027|新[法规]/.test(c.q) ? '没有查到新手续：' : /本人|要不要回|[要得]回去|跑一?趟/.test(c.q) ? '不用本人跑：' : /必须|一定|不转/.test(c.q) ? '不转年限也不清零，要合在一起算再转：' : '能转：'}先在新地方参保，再在国家医保服务平台App或新参保地医保窗口申请医保关系转移，年限合在一起算，不用回原地跑。拿不准打12393。`,
        'Yes: be insured in the new place, then apply in the national medical platform app (fuwu.nhsa.gov.cn) or at the new place; the medical years add up and you need not go back. 12393 helps.',
        'ME-16',
      ),
    {
      why: ['ME-07'],
      says: /^(?!.*养老).*医保[^，。？?]{0,3}(?:必须|一定要|不)转/,
      watch: [words('3个月以内接上，断的那段一般能补。', 'Within 3 months the gap can mostly be made up.')],
    },
  ),
  point(
    'medical-transfer',
    'time',
    ask`医保转移要多久
    How long does a medical transfer take
    医保关系转移几天办好
    how long medical transfer takes`,
    (c) =>
      state(
        c,
        `${/进度/.test(c.q) ? '' : '没有核到全国统一的天数，多按15个工作日左右办；'}进度在国家医保服务平台App看，再久打12393催。`,
        'No national number of days was confirmed; mostly about 15 working days. Follow it in the national platform app, then ask 12393.',
        'ME-16',
      ),
    { says: /^(?!.*养老).*医保[^，。？?]{0,6}转[^，。？?]{0,6}进度/ },
  ),
  point(
    'medical-transfer',
    'years-recognised',
    ask`外地医保年限新城市承认吗
    Are years elsewhere recognised
    在别的省交的医保年限算不算
    医保年限可以合并吗
    在两个地方交过医保年头加一起算吗
    are medical years in another province counted`,
    (c) =>
      say(
        c,
        '能转过来、承认，年限合在一起算；不过退休医保有的地方还要求在本地缴够几年，问12393。',
        `${/\b(?:lose|lost|gone)\b/.test(c.q) ? 'No' : 'Yes'}, they add up; but some places also want years of their own for retirement: ask 12393.`,
        'ME-16',
      ),
    {
      why: ['ME-15', 'retiree-medical'],
      says: /(?:[两几多二]个?(?:省|市|城市|地方)|[两几]地)[^？?]{0,8}[交缴]过?[了的]?医保/,
    },
  ),
  point(
    'medical-account',
    'claim-later',
    ask`自己垫付的医药费多久能报下来
    Bills paid first and claimed later
    手工报销要什么材料
    住院自己先付了钱怎么报
    how do I claim hospital bills I paid myself`,
    (c) =>
      say(c, '30个工作日内办完，到参保地医保窗口报：', 'Within 30 working days, at the medical counter of the insured place.', 'ME-22'),
    {
      why: ['ME-21'],
    },
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
  point(
    'medical-account',
    'not-covered',
    ask`哪些医药费医保不报
    What medical insurance never pays
    被人打伤住院医保报吗
    车祸对方全责医药费能用医保吗
    在国外看病医保能报吗
    出国旅游生病住院医保给报销吗
    工伤治疗费医保能报吗
    打架受伤医保给报吗
    体检费医保报不报
    does chinese medical insurance pay for treatment abroad
    somebody else injured me will medical insurance pay`,
    (c) => {
      const another = /打(?:架|伤|人|了)|被人|车祸|撞|咬|对方|肇事|第三|injur|attack|accident|hit by|beaten/.test(c.q)
      const abroad = /国外|境外|出国|海外|abroad|overseas|thailand|japan/.test(c.q)
      return state(
        c,
        `${another ? '不报：该由伤你的一方付的，医保不付；对方不付或找不到人的，医保可不可以先付打12393问。' : abroad ? '不报：在境外看病的费用，基本医保不付。' : '有四类不报：工伤的、该由别人赔的、公共卫生负担的、在境外看病的。'}${another || abroad ? '' : '其余看当地目录和报销比例，打12393问。'}`,
        another
          ? 'No: what the person who hurt you owes medical insurance does not pay; whether it advances the bill where they do not pay or are unknown, ask 12393.'
          : abroad
            ? 'No: treatment abroad is not paid by basic medical insurance.'
            : 'Not paid are work injuries, what a third party owes, public-health services and treatment abroad; for the rest ask 12393.',
        'ME-21',
      )
    },
    {
      why: [],
      says: /(?:打架|打伤|打了|车祸|撞[了伤]|咬伤)[^？?]{0,24}医保[^？?]{0,8}(?:报|付|管|出|用)/,
    },
  ),
  point(
    'medical-account',
    'misuse',
    ask`医保卡借给别人用会怎样
    Lending the medical card, cheating the fund
    拿别人的医保卡看病犯法吗
    医保卡借朋友看病被查到怎么处罚
    假发票报医保罚几倍
    骗医保怎么罚
    医保违规使用停多久联网结算
    用医保卡倒卖药品会怎样
    what happens if I lend my medical card to somebody
    what is the fine for medical insurance fraud`,
    // The law begins in 2027 and is told of before.
    (c) => ({
      zh: `${c.today < '2027-01-01' ? '别做，现在已有类似的处罚；2027年1月1日起' : ''}违规用医保的要把钱退回来，还停3到12个月的联网结算；骗保的再罚2到5倍。`,
      en: `Pay it back, lose direct settlement for 3 to 12 months, and for fraud a fine of two to five times on top, by the Medical Security Law from 1 January 2027${c.today < '2027-01-01' ? '; much the same is punished already today' : ''}.`,
      rules: ['ME-23'],
    }),
    {
      says: /医保卡[^。？?]{0,6}借给?/,
    },
  ),
]
