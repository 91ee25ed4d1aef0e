import { words } from '../../advisor/wording.ts'
import type { Words } from '../../domain/text.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, no, point, quote, say, state } from './point.ts'
import { lawNumber } from '../law.ts'
import { NUMBER, numberOf } from '../understand/amounts.ts'
import { provinceOf } from '../../domain/place.ts'
import { byYears, whereDrawn } from './whereDrawn.ts'
import { official, LATE_ELSEWHERE, staysAtHome, onlyTemporary } from './pension.ts'

/** Whoever draws a pension has it where it is (PE-15). */
const drawing = (c: PointContext): PointLead | false =>
  /(?:已经?|早就?|正)(?:在[^交缴转]{0,4})?(?:开始)?(?:领(?!失业)|拿)|[领拿]着(?!失业)|(?:已经?|早就?|都).{0,6}退休了|already (?:draw|receiv|get|retired)/.test(
    c.q,
  ) &&
  !/还没|没开始|没领|not yet/.test(c.q) &&
  state(
    c,
    '不能：已经在领养老金的不再转，还由原来的地方发，人搬到哪里都照样领，问12333。',
    'No: once drawn it is not moved; the old place goes on paying wherever you live. Ask 12333.',
    'PE-15',
  )

/** Where the place lets nobody move away who owes contributions. */
const owing = (c: PointContext): PointLead | null => {
  const local = c.ruleOn('transfer-practice')
  return local === null || !/欠|arrears|owe/.test(c.q)
    ? null
    : {
        zh: `先不能转：先停保、把欠的补清再转；公司欠的由公司补，打12333、12366。${local.statement.zh}`,
        en: `Not yet: first stop paying there and clear the arrears; what an employer owes it must pay: 12333 or 12366. ${local.statement.en}`,
        rules: [local.id],
      }
}

const LESS = /少|缩水|损失|打折|亏|扣|lose|less|shrink/

/** Asks whether a wait is normal; after the 45 working days of PE-19, some nine weeks, it is not. */
const PATIENT = new RegExp(
  `(?<!缴了|保交了|老交了)(?:${NUMBER}|半)来?个?([多半])?个? ?(工作日|working|天|day|周|星期|礼拜|week|月|month|年(?<=半年))[^。]{0,12}(?:没|还|正常|ago|no|and|still)|正常|normal`,
)

function patience(c: PointContext): Words {
  // Five working days are a week.
  const most = (lawNumber(c, 'transfer-days', 'workingDays') * 7) / 5
  const [said, count = '半', more, unit] = PATIENT.exec(c.q) ?? []
  if (said === undefined) return words('', '')
  if (unit === undefined) return words('两个月以内算正常：', 'Up to about two months is normal.')
  const days =
    (numberOf(count) + (more ? 0.5 : 0)) *
    (/工|work/.test(unit) ? 1.5 : /天|day/.test(unit) ? 1 : /月|mon/.test(unit) ? 30 : unit === '年' ? 365 : 7)
  return days > most
    ? words(
        '不正常，已经超过{transfer-days.workingDays}个工作日（约两个月），打12333催。',
        'No, beyond {transfer-days.workingDays} working days (some two months) it is late: ring 12333.',
      )
    : words('正常，先别急：', 'That is still normal.')
}

/** Too old for a relation of one's own in a new province (PE-18), unless it goes home. */
const temporary = (c: PointContext): PointLead | false =>
  !staysAtHome(c) &&
  (c.said.age ?? 0) * 12 >= lawNumber(c, 'temporary-account', (c.said.profile.sex ?? c.profile?.sex) === 'female' ? 'women' : 'men') &&
  !/[回到]老?家|户籍地|户口所?在?地|home/.test(c.q) &&
  onlyTemporary(c)

/** Two records to be made one: "两边的养老能合并吗"; not the resident scheme, nor two of one month. */
const MERGED =
  /^(?!.*(?:失业|医|居民|农保|新农|公积金|同一?个?月|多少|[美英德法韩]国|日本|国外|medical|unemployment|fund|resident)).*(?:(?:年限|养老|社保)[^。？?]{0,20}(?:合并|[并合][到在]?一[起块])|[两几多三]个(?:城市|地方|省|账户)[^？?]{0,10}(?:哪个|都|怎么)算|(?:pension|years)\b[^?]{0,40}\b(?:put together|combined?|merged?|added up)\b)/

const sameProvince = ({ said: { places } }: PointContext): boolean => places.length > 1 && new Set(places.map(provinceOf)).size === 1

/** What a province prints on moves inside it, where the question names both ends; null for any other. */
function within(c: PointContext): PointLead | null {
  const rule = sameProvince(c) ? c.ruleOn('transfer-within') : null
  return rule && no(quote(c, '不用转：', 'No:', rule.id))
}

export const points = [
  point(
    'pension-transfer',
    'how',
    ask`养老保险怎么转到别的地方
    Moving the pension
    养老怎么转回老家
    跨省社保转移怎么办
    养老关系转移流程
    换城市养老要怎么转
    养老转移要本人回去办吗
    想把养老转到新城市
    社保转移怎么弄
    how do I transfer my pension to another province
    move my pension
    怎么把养老转回去
    养老转移要不要本人回原来的地方办
    把外省的养老转回老家
    不回去能转养老吗`,
    (c) =>
      either(
        drawing(c),
        owing(c),
        within(c),
        official(c),
        temporary(c),
        state(
          c,
          `${sameProvince(c) ? '同省内多半不用转；要转也' : /能|可以/.test(c.q) ? '能转，' : ''}不用两头跑：先在新地方（转入地）参保，再在掌上12333或国家社会保险公共服务平台网上申请养老关系转移，年限和账户一起转。${sameProvince(c) ? '' : '同省内多半不用转。'}`,
          'No travelling: be insured in the new place, then apply for the transfer of the pension online in the 12333 app or si.12333.gov.cn; years and account move along. Inside one province it is mostly not needed.',
          'PE-15',
          'CH-04',
        ),
      ),
    {
      why: ['PE-16', 'PE-19', 'PE-18'],
      says: /[交缴]了.{0,50}那.{1,4}年怎么(办|弄|处理|转)/,
    },
  ),
  point(
    'pension-transfer',
    'time',
    ask`养老转移要多久
    How long does it take
    社保转移几天办好
    养老关系转移多少个工作日
    how long does a pension transfer take
    养老转移多长时间能转完`,
    (c) =>
      within(c) ??
      state(
        c,
        `${patience(c).zh}${/进度/.test(c.q) ? '在掌上12333、si.12333.gov.cn看进度，' : ''}大约{transfer-days.workingDays}个工作日，网上能看进度。`,
        `${patience(c).en} About {transfer-days.workingDays} working days; follow it online.`.trim(),
        'PE-19',
      ),
    {
      why: ['PE-15'],
      cue: /(多久|几天|多长时间|多少天).{0,6}(转|办|弄|好|完)/,
      says: /养老[^，。？?]{0,6}转[^，。？?]{0,6}进度/,
    },
  ),
  point(
    'pension-transfer',
    'where-drawn',
    ask`在几个城市交过养老最后在哪里领
    Where will I draw the pension
    养老在哪里退休怎么定
    外地交满10年可以在外地领养老吗
    多地参保在哪个省领退休金
    关系在上海户口在安徽退休去哪办
    以后在哪领养老金
    养老待遇领取地怎么确定
    where do I draw my pension if I paid in several cities
    which province will pay my pension
    养老金将来哪个省发`,
    (c) => either(whereDrawn(c), byYears(c), say(c, '按省看，各地年限合起来算。', 'By province; all years add up.', 'PE-17')),
    {
      why: ['PE-18', 'PE-15'],
      cue: /(which|what) (province|city|place).{0,30}pension/,
      says: /退休[^，。？?]{0,3}(?:必须|一定|只能|非得)[^，。？?]{0,6}(?:户口|户籍|老家)/,
      wrong: /必须|一定|只能|非得/,
    },
  ),
  point(
    'pension-transfer',
    'need',
    ask`离职了养老一定要转走吗
    Must I transfer at all
    养老不转移会怎么样
    以前城市的养老可以不转吗
    社保一定要转移吗
    do I have to transfer my pension
    do I have to transfer my pension when I move to a job in another city`,
    (c) => {
      const rule = new Set(c.said.places.map(provinceOf)).size > 1 ? null : c.ruleOn('transfer-within')
      const merged = MERGED.test(c.q)
      const lead = state(
        c,
        `${rule === null ? '' : '跨省的：'}${merged ? '能合并，自己缴的、单位缴的、各地缴的年限都合在一起算' : '不转也能领、不会作废：各地缴的年限和账户都留着'}，退休前归集到一起就行，不急；想在新地方领养老金的，要在那里缴满{drawing-place.months:span}。`,
        `${rule === null ? '' : 'Beyond it: '}${merged ? 'Yes, all years add up, whoever paid and wherever' : 'No hurry, it need not be moved now and nothing expires'}: bring them together before retirement; to draw in the new place pay {drawing-place.months:span} there.`,
        'PE-04',
      )
      return either(
        within(c),
        official(c),
        rule === null ? lead : { zh: '', en: '', rules: [rule.id, ...lead.rules], quotes: [rule.id, lead] },
      )
    },
    {
      why: ['PE-17', 'PE-15'],
      cue: MERGED,
      says: MERGED,
      not: /\d岁[^。？?]{0,20}能转/,
    },
  ),
  point(
    'pension-transfer',
    'money',
    ask`养老转移能转走多少钱
    How much money moves
    转移养老单位交的部分能转吗
    转社保会不会少钱
    how much of the pension fund is transferred`,
    (c) =>
      either(
        official(c),
        !/多少|钱|much|money/.test(c.q) && temporary(c),
        state(
          c,
          `${LESS.test(c.q) ? '不会少：' : ''}个人账户全部转走，单位部分按缴费工资的{pooled-transfer.share%}转，年限一月不少，不影响以后领多少年限。`,
          `${LESS.test(c.q) ? 'No, nothing is lost: the' : 'The'} whole account and {pooled-transfer.share%} of wages for the common part; no month is lost.`,
          'PE-16',
        ),
      ),
    {
      not: /^(?!.*(?:钱|多少|[会变]少|亏|划|账户|统筹|单位|公司|money|much|fund|lose|account))/,
      why: ['PE-15'],
    },
  ),
  point(
    'pension-transfer',
    'temporary',
    ask`男50女40岁以后外地参保是临时账户吗
    Temporary accounts
    临时缴费账户怎么办
    养老转不进来说是临时账户
    temporary pension account over 50`,
    onlyTemporary,
    {
      local: ['transfer-practice'],
      why: ['PE-17'],
      says: LATE_ELSEWHERE,
      not: /转[走了过]/,
    },
  ),
  point(
    'pension-transfer',
    'both',
    ask`养老和医保分别怎么转
    Pension and medical, each
    社保医保一起转到老家怎么办
    跨省换城市社保全部怎么转
    养老医保转移是不是一起办
    move both pension and medical insurance`,
    (c) =>
      /五险|工伤|生育|失业|five|injury|maternity|unemployment/.test(c.q)
        ? state(
            c,
            '养老、医保、失业能转，年限接着算；工伤和生育不用转也没法转，没有个人账户，由新单位重新参保。',
            'Pension, medical and unemployment can be moved and their years go on; work injury and maternity are not moved: the new employer insures you anew.',
            'PE-15',
            'ME-16',
            'UI-19',
            'WI-01',
          )
        : state(
            c,
            '分开办：养老在掌上12333或si.12333.gov.cn申请转移；医保在国家医保服务平台App（fuwu.nhsa.gov.cn）或新地方医保窗口申请转移。都要先在新地方参保，年限合起来算。',
            'Separately, and both follow you: be insured in the new place first. The pension transfer is applied for in the 12333 app or at si.12333.gov.cn, the medical transfer in the national medical platform app (fuwu.nhsa.gov.cn) or at the new place’s medical counter.',
            'PE-15',
            'ME-16',
          ),
    {
      named: true,
      not: /^(?!.*(?:医|五险|工伤|失业|生育|社保|medical|insurance|both|all))|^(?!.*(?:养老|社保|五险|一起转|pension|social)).*(?:医保|medical)/,
      why: ['PE-19'],
      says: /五险.{0,14}(?:转|带)[走着过到]?|(?:工伤|生育).{0,16}(?:转移|转过?[去来走]|要转|用转|能转)/,
    },
  ),
]
