import { words } from '../../advisor/wording.ts'
import { NATION } from '../../domain/place.ts'
import { costOf } from './mine.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, point, say, state } from './point.ts'

/** The years of the place that give cover in retirement, where they are printed. */
function retireeYears(c: PointContext): PointLead | null {
  const rule = c.ruleOn('retiree-medical')
  const told = c.remarks('medical-retire')[0]?.statement
  if (rule === null || rule.place === NATION)
    return told === undefined ? null : { zh: `${told.zh}以12393答复为准。`, en: `${told.en} 12393 confirms.`, rules: ['ME-15'] }
  const { men, women } = rule.params
  const sex = c.said.profile.sex ?? c.profile?.sex ?? null
  const paid = c.mine ? (c.profile?.months?.medical ?? null) : null
  const needed = sex === 'male' ? men : sex === 'female' ? women : men === women ? men : null
  const years = (months: number): string => String(months / 12)
  const own =
    needed === null
      ? words(
          `${c.where.zh}男缴满${years(men)}年、女缴满${years(women)}年，退休后不用再缴医保。`,
          `${c.where.en}: ${years(men)} years for men, ${years(women)} for women, and medical cover in retirement costs nothing.`,
        )
      : words(
          `${c.where.zh}${men === women ? '' : sex === 'male' ? '男' : '女'}缴满${years(needed)}年，退休后不用再缴医保。${paid === null ? '' : paid >= needed ? `你缴了${paid}个月，够了。` : `你缴了${paid}个月，还差${needed - paid}个月。`}`,
          `${c.where.en}: ${years(needed)} years, and medical cover in retirement costs nothing. ${paid === null ? '' : paid >= needed ? `You have ${paid} months: enough.` : `You have ${paid} months; ${needed - paid} are missing.`}`.trim(),
        )
  return {
    zh: `${own.zh}不够的可以补，以12393答复为准。`,
    en: `${own.en} Missing ones may be paid up; 12393 confirms.`,
    rules: [rule.id],
    why: [rule.statement],
  }
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
        costOf(c, 'medical'),
        say(
          c,
          '按当地基数乘比例或固定数缴，各城市不同，写上城市就能算每月多少元。',
          'A local base times a rate, or a fixed sum; name the city to have it worked out.',
          'ME-20',
        ),
      ),
    // Without the word it is the whole that is asked for.
    { why: ['ME-20'], not: /^(?!.*(医|medical|health))|养老.{0,3}医保|医保.{0,3}养老/, instead: { foreign: 'foreigners/flexible' } },
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
        '个人扣缴费基数的一小份，单位另缴一份更大的，具体比例由各城市定，看工资条或问12393。',
        'A small share of your base, with a larger part from the employer; the city sets the rates: see your payslip or ask 12393.',
        'ED-09',
      ),
    { why: ['ED-09', 'ME-01'] },
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
          `${c.place === null ? '各地' : c.where.zh}自己定，全国没有统一年数，医保缴够当地年限退休后就不用再缴，不够的可以补足。${c.place === null ? '写上城市再问，或' : '这里没有查到，'}打12393问还差多少。`,
          `${c.place === null ? 'Each place sets it' : `${c.where.en} sets it and it was not found here`}; there is no national number. With the years paid nothing more is due in retirement, and missing ones may be paid up: ask 12393.`,
          'ME-15',
        ),
      ),
    {
      why: ['ME-15', 'ME-16', 'GR-06'],
      cue: /医(保|疗).{0,8}年限|退休.{0,4}医保|医保.{0,6}(交|缴)(满|够|多少年).{0,6}退休|retire.{0,20}medical|medical.{0,40}retire/,
      not: /到头|养老/,
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
      say(
        c,
        '可以补足：一次补齐或按月接着缴，缴到当地年限为止。',
        'You may pay up, in one sum or by the month, until the local years are reached.',
        'ME-15',
      ),
    { why: ['GR-06', 'ME-ZJ-03'] },
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
      say(
        c,
        '看医保年限：够了当地年限就不用再缴，不够的接着缴或补足，打12393问。',
        'By the years paid: enough, and nothing is due; short, go on or pay up. Ask 12393.',
        'ME-15',
      ),
    { why: ['GR-06'] },
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
      say(
        c,
        '有的地方可以，便宜些，但卡里不进钱；有没有这一档问12393。',
        'In some places, cheaper but without money on the card: ask 12393.',
        'ME-20',
      ),
    { cue: /医保.{0,10}([一二两高低]档|统筹|个人账户吗)|(只交|不带).{0,6}(统筹|账户)/ },
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
    (c) =>
      say(
        c,
        '能用，余额不清零，接着看病买药用完为止；停的只是住院、门诊的统筹报销。',
        'Yes, the balance stays and can be spent on treatment and medicine; only the pooled cover stops.',
        'ME-18',
      ),
    { why: ['ME-19'] },
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
      say(
        c,
        '一般不能取现，只能看病买药或给近亲属用；去世、出境定居等例外，问12393。',
        'Not as a rule; only treatment and medicine, for close relatives too. Death or settling abroad are exceptions: ask 12393.',
        'ME-18',
      ),
    { why: ['ME-19'] },
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
        '看缴的哪一档：只缴统筹部分的没有个人账户；断缴期间也不进账。',
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
        '能转：先在新地方参保，再在国家医保服务平台App或新参保地医保窗口申请医保关系转移，年限合在一起算，不用回原地跑。拿不准打12393。',
        'Yes: be insured in the new place, then apply in the national medical platform app (fuwu.nhsa.gov.cn) or at the new place; the medical years add up and you need not go back. 12393 helps.',
        'ME-16',
      ),
    { why: ['ME-16', 'ME-07'], watch: [words('3个月以内接上，断的那段一般能补。', 'Within 3 months the gap can mostly be made up.')] },
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
        '一般十几个工作日，没有全国写死的天数，进度在国家医保服务平台App看或打12393。',
        'Usually some weeks; no national text fixes the days: follow it in the national platform app or ask 12393.',
        'ME-16',
      ),
    { why: ['ME-16'] },
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
        'Yes, they add up; but some places also want years of their own for retirement: ask 12393.',
        'ME-16',
      ),
    {
      why: ['ME-15', 'ME-SH-05'],
      says: /medical[^.?]{0,24}years?[^.?]{0,16}(?:lost|disappear|wiped|gone)|lose[^.?]{0,12}medical[^.?]{0,12}years/,
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
      say(
        c,
        '30个工作日内办完：带票据、费用清单、诊断证明和病历，到参保地医保窗口报。',
        'It is settled within 30 working days: bring receipts, the list of charges, diagnosis and records to the medical counter of the insured place.',
        'ME-22',
      ),
    { why: ['ME-21'] },
  ),
]
