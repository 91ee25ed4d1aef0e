import type { Words } from '../../domain/text.ts'
import { percent, plain, yuan } from '../../domain/format.ts'
import { NATION } from '../../domain/place.ts'
import { enDate, words, zhDate } from '../../advisor/wording.ts'
import { deadlineOf, ownPlaces, routeOf } from '../context.ts'
import { admission, cost, costOf, lastKnown, oldStandard, overAge, ownStep } from './mine.ts'
import type { PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { ask, either, here, no, point, say, state, yes } from './point.ts'
import { pensionOnSum, tierIn } from './sums.ts'
import { LEFT_FIRST } from './whatFirst.ts'

/** Somebody who does not mean to go back home. */
const NOT_HOME = /(?:(?<![能要会可是用该])不|没打算|懒得)[^,，。？?]{0,2}回(?:老?家|去)/

const EVERY: Readonly<Record<string, readonly [string, RegExp]>> = {
  month: ['月', /个月|按月|每月|月[一月]|month/],
  quarter: ['季', /季|quarter/],
  'half-year': ['半年', /半年|half/],
  year: ['年', /(?<!半)年|year/],
}

/** That the place takes medical insurance for a whole year at once. */
export const wholeYear = (c: PointContext): Words =>
  routeOf(c.a ?? { routes: [] }, 'flexible')?.monthly?.every?.some(
    ({ insurance, every }) => insurance === 'medical' && `${every}` === 'year',
  )
    ? words(`${c.where.zh}自己缴职工医保要一次缴全年，不能按月。`, `${c.where.en} takes medical for the whole year at once. `)
    : words('', '')

/** How often the place takes the insurance asked about, with a "no" where another rhythm is asked for; null where it is not known. */
function howOften(c: PointContext): PointLead | null {
  const medical = /医保|医疗|medical/.test(c.q)
  const every = (routeOf(c.a ?? { routes: [] }, 'flexible')?.monthly?.every ?? []).filter(
    ({ insurance }) => insurance === 'all' || (insurance === 'medical') === medical,
  )
  const list = [...new Set(every.flatMap((entry) => entry.every))]
  if (list.length === 0) return null
  const q = c.q.replace(/不想[^，。]{0,4}月|not every month/, '')
  const asked = Object.entries(EVERY).flatMap(([one, [, pattern]]) => (pattern.test(q) ? [one] : []))
  const open = asked.filter((one) => list.some((other) => other === one))
  const names = words(list.map((one) => EVERY[one]?.[0]).join('、'), list.join(', '))
  const told = c.remarks('flexible').slice(0, 1)
  const late = say(c, '', '', c.ruleOn('back-payment')?.id ?? 'PE-13')
  const lead = medical
    ? {
        zh: `${c.where.zh}医保按${names.zh}缴。${told.map(({ statement }) => statement.zh).join('')}`,
        en: `Medical in ${c.where.en}: by ${names.en}. ${told.map(({ statement }) => statement.en).join('')}`.trim(),
        rules: ['ME-20'],
      }
    : {
        zh: `${c.where.zh}按${names.zh}缴。${late.zh}`,
        en: `In ${c.where.en}: by ${names.en}. ${late.en}`,
        rules: late.rules,
      }
  if (asked.length === 0) return lead
  const must = /必须|一定[要得]|非得|只能|\bmust\b|have to/.test(c.q)
  if (open.length > 0 && !must) return yes('可以：', lead)
  if (asked.length === 1 && open.length === list.length) return yes('是：', lead)
  const start = open.length === 0 ? words('不能：', 'No: ') : words('不一定，可以：', 'Not necessarily: ')
  return { ...lead, zh: start.zh + lead.zh, en: start.en + lead.en }
}

/** The one insurance that is asked about. */
function alone(c: PointContext): PointLead | null {
  const [medical, pension] = [/医保|医疗|medical/.test(c.q), /养老|pension/.test(c.q)]
  return medical === pension || /社保|两|都|一起/.test(c.q) ? null : costOf(c, medical ? 'medical' : 'pension')
}

/** The pension at the base that the person entered. */
function chosenPension(c: PointContext): PointLead | null {
  const part = c.a === null ? undefined : routeOf(c.a, 'flexible')?.monthly?.chosen?.parts.find(({ insurance }) => insurance === 'pension')
  if (part === undefined || part.base === null || part.rate === null) return null
  const sum = `${plain(part.base)} × ${percent(part.rate)}`
  const old = oldStandard(part)
  return {
    zh: `按你定的基数，养老每月${yuan(part.fen)}元（${sum}${old.zh}）。`,
    en: `At the base you chose the pension costs ${yuan(part.fen)} yuan a month (${sum}${old.en}).`,
    rules: part.trace.rules,
  }
}

/** The pension at the tier that the question names, where the place's limits are 60 and 300 % of its average wage (PE-10). */
function pensionAtTier(c: PointContext): PointLead | null {
  const tier = tierIn(c.q)
  const monthly = c.a === null ? undefined : routeOf(c.a, 'flexible')?.monthly
  const [low, high] = [monthly?.lowest, monthly?.highest].map((cost) => cost?.parts.find(({ insurance }) => insurance === 'pension'))
  if (tier === null || !low?.base || !high?.base || low.rate === null || Math.abs(high.base - 5 * low.base) > 10) return null
  const base = tier === 300 ? high.base : Math.round((low.base / 60) * tier)
  const sum = `${plain(base)} × ${percent(low.rate)}`
  const old = oldStandard(low)
  const fen = Math.round(base * low.rate * 100)
  return {
    zh: `${c.where.zh}按${tier}%档，自己缴养老每月约${yuan(fen)}元（${sum}${old.zh}），各档的基数以登记时列出的为准。`,
    en: `In ${c.where.en} the pension at the ${tier} % tier costs about ${yuan(fen)} yuan a month (${sum}${old.en}); the bases listed at enrolment decide.`,
    rules: [...low.trace.rules, 'PE-10'],
  }
}

/** The least is taken for a fifth of the average wage. */
const FIFTH = /(?:平均工资|社平)[^，。？?]{0,4}(?:20|二十|百分之二十)/

const ALL_MINE = /[全都][^，。？?]{0,4}[进到]|\ball\b.{0,12}account/

/** Compares the 8 % of a payslip with the 20 % of one's own. */
const DEDUCTED = /(?:扣|交|缴|only|just|taken|saw|show\w*|deduct\w*)[^，。]{0,6}8\s?(?:%|个点).{0,60}20\s?(?:%|个点)/

const WHICH_KINDS = /(?:灵活就业|自己|个人)[^，。？?]{0,6}[交缴买上][^，。？?]{0,4}[哪几][几些]?[样种险]/

/** Asks whether the wage of the old job still decides. */
const WAGE =
  /(?:以前|原来|之前|上班时?|在职时?)[^，。]{0,4}(?:工资|月薪|收入|基数)|按.{0,6}(?:以前|原来|之前)|old (?:wage|salary)|previous (?:wage|salary)/

const HMT = { hmt: 'hmt-residents/flexible' }

/** Another card, or the agreement to debit. */
const NEW_CARD =
  /换[^，。？?]{0,8}卡|卡[^，。？?]{0,3}换|另一?张|代扣(?:协议)?[^，。？?]{0,4}签|签[^，。？?]{0,4}代扣|(?:new|another|different|change) .{0,10}(?:bank )?card/

/** Asks for a yes or no: "社保可以自己交吗"; not "哪些人可以". */
const MAY = /^(?!.*(?:谁|什么人|哪|怎么|咋|如何)).*(?:能|可以|行不|让|给不给)|\b(?:can|may|could) i\b|allowed|possible/
/** Pays alone, with nobody in between? */
const DIRECT =
  /\b(?:pay|contribute)\b.{0,40}\b(?:directly|without (?:an? |any )?(?:agency|agent|company|employer|middleman))|(?:不(?:找|用|通过|经过))(?:代缴|中介|代理|挂靠)[^？?]{0,10}自己[^？?]{0,6}[交缴]|自己[^？?]{0,4}直接[交缴]/

/** Who insures part-time workers? */
const PART_TIME = /^(?!.*(?:补偿|赔|失业金|辞|通知)).*(?:非全日制|小时工|钟点工|兼职)[^？?]{0,14}(?:社保|五险|养老|医保)/

/** By which month is the pension of a year to be paid? */
const YEAR_END = /养老[^，。？?]{0,6}(?:几月份?[之以]?前|最[晚迟]几月)/

/** May the bank collect them? */
const BANK =
  /(?:社保|医保|养老)[^。？?]{0,10}(?:银行|代扣|自动扣)[^。？?]{0,8}(?:自动扣|代扣|吗|可以|行)(?![^。？?]{0,6}(?:失败|没))|\bbank\b[^?]{0,16}\b(?:collect|debit|deduct)\w*/

const LATE_FEE = /滞纳金|罚|fee|fine|penalt/

/** Who takes the premiums: the tax authority or another office? */
const WHO_COLLECTS =
  /(?:医保|社保|养老|生育|保费)[^？?]{0,16}(?:交给|缴给|归|由|是)(?:医保局|社保局|税务局?|谁|哪个部门)[^？?]{0,4}(?:收|征|还是|$|[？?])|\bwho (?:collects|takes)\b.{0,30}\b(?:medical|health|maternity|premiums?)/

/** Paying by oneself: how, for how much, who may, with what, where. */
/** The pension rate that the place prints for itself. */
function ownRate(c: PointContext): PointLead | null {
  const rule = c.ruleOn('pension-rate')
  return rule === null || rule.place === NATION ? null : say(c, '', '', rule.id)
}

/** Wants the rest of what was paid on too low a base. */
const CLAIMS = /[能可要][^，。？?]{0,8}[补追告]|[补追告][^，。？?]{0,10}[吗不][?？]?$|\bcan i\b/
/** How far back? */
const HOW_FAR = /几年|多少年|多久|how (?:far|long|many)/

export const points = [
  point(
    'flexible-how',
    'how',
    ask`离职后自己怎么交社保
    Going on by yourself after leaving
    灵活就业社保怎么办理
    没单位了社保怎么接着缴
    辞职以后社保怎么续
    不干了社保咋弄
    自由职业怎么交社保
    个人怎么参保
    自己交社保的流程
    灵活就业参保登记怎么办
    离职后社保怎么处理
    how to pay social insurance by myself
    after social security leaves
    what happens to my social insurance after I quit
    how do I go on paying after resigning
    about social security after leaving the company`,
    (c) => {
      const own = /外地|外省|登记/.test(c.q) ? admission(c) : null
      const lead = say(
        c,
        `${own?.zh ?? ''}${wholeYear(c).zh}等原单位停保后，带身份证到社保、医保窗口或网上办灵活就业参保，养老、医保自己缴，钱交给税务。医保3个月内接上最要紧，养老断几个月不清零。`,
        `${wholeYear(c).en}Once the employer has stopped, enrol as a flexible worker with your ID card, online or at the counter, for pension and medical, and pay the tax authority. Medical within 3 months matters most; a gap in the pension wipes nothing.`,
        'CH-01',
      )
      return own?.begins ? { ...lead, begins: own.begins } : yes(MAY.test(c.q) && '可以：', lead, '')
    },
    {
      says: /灵活就业[^，。？?]{0,6}(?:哪里?|网上|手机)[^，。？?]{0,4}[登办]|(?:网上|手机|哪里?)[^，。？?]{0,6}(?:登记|办)[^，。？?]{0,2}灵活就业|自己[交缴](社保|养老|医保)[^？?]{0,12}登记个?(什么|吗)|参保[^？?]{0,10}窗口[^？?]{0,12}(还是|网上)/,
      why: ['PE-01', 'ME-01', 'CH-04', 'ME-07', 'PE-04'],
      instead: HMT,
    },
  ),
  point(
    'flexible-how',
    'first',
    ask`刚离职先办什么
    Just left a job: what first
    离职后第一件事做什么
    离职以后要先办哪些事
    辞职了先办什么手续
    刚离开公司社保这边先弄哪个
    离职后要做的事情清单
    what should I do first after leaving my job
    I just left my job which steps come first`,
    (c) => {
      const first = ownStep(c)
      return state(
        c,
        `${first.zh}先做三件：拿离职证明，问清社保医保缴到哪个月；缴满一年、不是自己要走的马上登记失业、申领失业金；医保3个月内接上（新单位交、自己缴或交居民医保）。养老断几个月不清零，可以晚点。`,
        `${first.en}Three things first: get the certificate and ask which month is the last paid; with a year paid, and not of your own accord, register and claim unemployment benefit at once; resume medical cover within 3 months, through a new employer, by yourself or as a resident. The pension can wait: a gap wipes nothing.`,
        'ED-01',
        'UI-11',
        'ME-07',
      )
    },
    {
      why: ['PE-04'],
      says: LEFT_FIRST,
    },
  ),
  point(
    'flexible-how',
    'which',
    ask`自己交社保能交哪几种
    Which insurances by oneself
    灵活就业交几险
    灵活就业只有养老和医疗吗
    个人交社保包括工伤生育吗
    which insurances can I pay myself`,
    (c) =>
      say(
        c,
        '养老和医保两种；失业保险只有少数地方能交，工伤、生育不能单独自己交。',
        'Pension and medical; unemployment in a few places only, work injury and maternity not by oneself.',
        'PE-01',
        'ME-01',
      ),
    {
      why: ['flexible-unemployment', 'HF-08'],
      cue: WHICH_KINDS,
      says: new RegExp(`${WHICH_KINDS.source}|${/(灵活就业|自己|个人)[^，。？?]{0,6}[交缴][^，。？?]{0,4}生育(险|保险)/.source}`),
    },
  ),
  point(
    'flexible-how',
    'one-only',
    ask`灵活就业只交养老不交医保行吗
    Pension without medical
    可以只交医保不交养老吗
    养老和医保可以分开交吗
    自己交社保能只交一样吗
    单独交养老保险
    can I pay pension only without medical insurance`,
    (c) =>
      say(
        c,
        '多数地方可以分开，只交养老或只交医保；个别城市要求一起交，打12333、12393问。',
        `${/\b(?:both|have to|must)\b/.test(c.q) ? 'Mostly not both: either alone will do' : 'In most places yes, either alone'}; a few want both: ask 12333 and 12393.`,
        'PE-01',
        'ME-20',
      ),
    {
      why: ['ME-03'],
      not: /hukou|户/,
      says: /(?:can|may) i (?:only pay|pay only) (?:for )?(?:the |my )?(?:medical|health|pension)|(?:可以|能|能不能)只[交缴](?:医保|养老|一)/,
      wrong: /必须|一定要|非得/,
    },
  ),
  point(
    'flexible-how',
    'which-first',
    ask`钱不够社保先交哪个
    Which first when money is short
    养老和医保先保哪头
    经济紧张社保怎么取舍
    手头紧医保和养老先交哪一样
    which insurance should I pay first`,
    (c) =>
      state(
        c,
        '先保医保，别断：断久了看病自费还要等；养老断几个月不清零，以后接着缴。非自愿失业先申领失业金，领的时候医保由失业保险基金缴，不用你掏。',
        'Medical first: a long gap leaves bills to you and brings a wait; the pension can pause without loss. If you were laid off claim unemployment benefit first: the fund then pays medical.',
        'PE-04',
        'ME-09',
        'UI-09',
      ),
  ),
  point(
    'flexible-how',
    'individual-business',
    ask`个体户怎么交社保
    Sole traders
    有营业执照可以按个体户自己交社保吗
    个体工商户雇了人社保怎么交
    开网店社保怎么交
    sole trader social insurance
    社保能按个体户自己交吗
    有执照能按个体户缴养老医保吗`,
    (c) =>
      say(
        c,
        '没雇人的个体户可以自己缴养老和医保，办法和灵活就业一样；雇了人的要按单位给员工参保。',
        'Without staff a sole trader may pay pension and medical like a flexible worker; with staff, as an employer.',
        'PE-01',
        'ME-01',
      ),
    { why: ['PE-10', 'HF-08'] },
  ),
  point(
    'flexible-how',
    'when-stopped',
    ask`原公司没停保自己能交吗
    The old employer has not stopped
    公司还没减员灵活就业办不了
    单位停保后多久可以自己参保
    employer has not stopped my insurance can I enrol`,
    (c) =>
      say(
        c,
        '不能，要等原单位报减员停保后才能办；单位最迟15天内要办，拖着打12333投诉。',
        'No, only after the employer has stopped, which is due within 15 days; if it drags, complain at 12333.',
        'ED-02',
      ),
    {
      why: ['ED-03'],
      not: /^(?!.*(?:公司|单位|上家|东家|老板|厂|减员|company|employer|boss))/,
      says: /(?:公司|单位|东家|老板|厂里?)[^。？?]{0,10}(?:没|不)[^。，,]{0,6}停[^。？?]{0,24}(?:自己|个人|我这边|灵活)[^。？?]{0,20}(?:[交缴办报]不[了上成进]|不让|不行|不给|失败|不了|提示)|\b(?:company|employer|boss)\b[^?]{0,24}\b(?:still|not|n.t|never)\b[^?]{0,90}\b(?:my own|myself|own payment)\b/,
    },
  ),
  point(
    'flexible-how',
    'to-employer',
    ask`灵活就业找到工作后怎么转回单位
    From paying alone to an employer
    自己交着社保入职新公司怎么停
    灵活就业社保怎么停掉
    灵活就业转单位社保要办什么
    stop self-paid insurance when starting a job`,
    (c) =>
      state(
        c,
        '先停自己的：入职前在参保的网上平台或窗口办灵活就业停保，再由新单位参保，当月别交两份；年限接着算。',
        'Stop your own first, online or at the counter, then the employer enrols you; not twice for one month. The years go on.',
        'ED-08',
        'ED-09',
      ),
  ),
  point(
    'flexible-cost',
    'monthly',
    ask`自己交社保一个月多少钱
    What it costs a month by oneself
    灵活就业社保最低交多少
    养老和医保自己缴要多少钱
    自由职业社保每月费用
    按最低档自己交一个月合计多少
    我自己缴最少一个月多少
    个人交社保一年要多少钱
    how much does it cost to pay social insurance myself
    what's the least I can pay each month on my own`,
    (c) =>
      either(
        alone(c),
        cost(c),
        say(
          c,
          '养老是所选基数的20%，医保按当地标准，写上城市就能算每月最低多少元。',
          'Pension is 20 % of the base you choose, medical by the local standard; name the city to have it worked out.',
          'PE-12',
        ),
      ),
    { says: /how much is it a months? as a flexible worker/, why: ['PE-11', 'PE-10', 'ME-20'] },
  ),
  point(
    'flexible-cost',
    'pension-only',
    ask`自己交养老一个月多少钱
    Pension alone
    灵活就业只交养老最低多少
    养老保险个人缴费一年多少
    养老金每月自己交多少
    how much is the pension contribution by myself`,
    (c) =>
      either(
        /(自己|我).{0,4}(定|选|报|挑)/.test(c.q) ? chosenPension(c) : null,
        pensionOnSum(c),
        pensionAtTier(c),
        costOf(c, 'pension'),
        say(
          c,
          '所选基数的20%，最低约是当地平均工资的12%，写上城市就能算。',
          '20 % of the base chosen, at least about 12 % of the local average wage; name the city.',
          'PE-12',
        ),
      ),
    {
      why: ['PE-11', 'PE-10'],
      not: /^(?!.*(养老|pension))/,
      wrong: FIFTH,
    },
  ),
  point(
    'flexible-cost',
    'why-more',
    ask`为什么自己交社保比在公司贵
    Why it costs more than the deduction did
    自己交比单位扣的多那么多
    灵活就业社保怎么这么贵
    离职后自己交社保贵了一倍
    why is it so much more expensive to pay myself`,
    (c) => {
      const share = percent(c.ruleOn('pension-rate')?.params.rate ?? 0)
      return state(
        c,
        `因为单位那一份现在也由你自己出：在职时单位缴大头，工资里只扣个人部分；自己交养老是基数的${share}，医保也是全部自己出。`,
        `Because you now pay the employer's part as well: while employed only your share was deducted; by yourself the pension is ${share} of the base and medical is all yours.`,
        'PE-11',
        'ED-09',
      )
    },
    { why: ['PE-10'] },
  ),
  point(
    'flexible-cost',
    'yearly',
    ask`社保可以按季度或者一年交一次吗
    By the quarter or year
    灵活就业可以年底一次性交吗
    自己交养老能一年一交吗
    自己的医保能按月交吗
    后面的医保能一个月一个月缴吗
    can I pay medical insurance month by month
    pay social insurance once a year`,
    (c) =>
      either(
        howOften(c),
        state(
          c,
          '养老很多地方可以按月、季、年缴，当年的当年缴完，过年一般补不了；医保多按月，问12366和12393。',
          'Many places take the pension by month, quarter or year, within the year; medical mostly by the month: ask 12366 and 12393.',
          'CH-01',
        ),
      ),
    {
      why: ['PE-13', 'paying-day'],
      cue: YEAR_END,
      says: new RegExp(
        `${YEAR_END.source}|${/医保[^。？?]{0,4}(必须|一定要|得|要|能)?(月月|每个?月|每季度?)都?[交缴](吗|么|不)|医保[^。？?]{0,10}([按一]个?月一个?月|按[月季年]|(一|每)个?(月|季度?|年)(一[交缴]|[交缴]一[次回笔]))|医保[^。？?]{0,6}每个?月[交缴]一?点/.source}`,
      ),
    },
  ),
  point(
    'flexible-eligibility',
    'hukou',
    ask`外地户口能在当地自己交社保吗
    Paying here without local hukou
    灵活就业参保需要本地户口吗
    非本地户口可以灵活就业参保吗
    外地人在这边能自己接着交社保吗
    没有居住证能自己交社保吗
    必须回户籍地才能自己交社保吗
    我能在这边自己接着交社保吗
    外省户口灵活就业医保
    can I pay social insurance here without local hukou
    do I need local hukou to enrol as a flexible worker`,
    (c) => {
      const own = c.mine && c.said.places.length === 0 ? admission(c) : null
      const there = c.a === null || own !== null ? null : admission(c)
      return either(
        own ?? there,
        no(
          say(
            c,
            '不一定要本地户口：多数地方已放开，个别地方还要居住证或本地户口，打12333和12393问清再去。',
            'Local hukou is no longer required by the state; most places are open, a few still ask for a permit or hukou: ask 12333 and 12393 first.',
            'PE-24',
          ),
        ),
      )
    },
    {
      cue: /能在[^。？?]{1,4}自己[交缴]|\b(?:outsiders?|non[- ]?locals?|only locals)\b[^?]{0,40}\bpay/,
      why: ['ME-14', 'PE-25'],
      instead: HMT,
      says: /(?:户口|户籍)[^，。？?]{0,2}不在[^。？?回]{0,16}[这当本][边里儿地](?!.{0,16}老家)|\bhukou is (?:in|from)\b.{0,80}\bcan i (?:pay|enrol|join)\b.{0,50}\bin \w|(?:(?<![能要会可是用该])不|没打算|懒得)[^,，。？?]{0,2}回(?:老?家|去)[^？?]{0,16}(?:[这当本][边里儿地]|打工)[^？?]{0,8}[交缴]/,
      wrong: /只能|必须|非得|一定要|只有|\bonly\b/,
    },
  ),
  point(
    'flexible-eligibility',
    'who',
    ask`什么人可以灵活就业参保
    Who may pay by oneself
    灵活就业参保条件
    我能自己交社保吗
    我可以以个人身份参保吗
    没交过社保的人能自己交吗
    who can enrol as a flexible worker`,
    (c) =>
      either(
        PART_TIME.test(c.q)
          ? say(
              c,
              '非全日制、兼职的，单位没给参保的可以自己缴养老和医保；单位该交哪些没有查到，打12333问。',
              'Part-time: where the employer does not insure you, pension and medical may be paid by yourself; what the employer owes was not found, ask 12333.',
              'PE-01',
            )
          : null,
        c.mine || c.said.profile.hukouPlace ? admission(c) : null,
        yes(
          (DIRECT.test(c.q) || MAY.test(c.q)) && '可以，',
          say(
            c,
            `${DIRECT.test(c.q) ? '直接交给税务局，不用经过谁：' : ''}没有单位给你参保、没到退休年龄的，职工养老和医保都可以自己缴。`,
            `${DIRECT.test(c.q) ? 'straight to the tax authority. ' : ''}Anybody without an employer who insures them and below retirement age may pay pension and medical.`,
            'PE-01',
            'PE-24',
          ),
          'Yes, ',
        ),
      ),
    { why: ['CH-01', 'ME-01', 'ME-14'], instead: HMT, cue: PART_TIME, says: new RegExp(`${DIRECT.source}|${PART_TIME.source}`) },
  ),
  point(
    'flexible-eligibility',
    'age',
    ask`多大年龄还能自己交社保
    Is there an age limit
    50岁了还能开始交养老吗
    女的45岁第一次参保可以吗
    超过退休年龄还能自己交社保吗
    快退休了才开始交养老行不行
    too old to start paying pension`,
    (c) =>
      either(
        overAge(c),
        yes(
          MAY.test(c.q) && '能：',
          say(c, '没到法定退休年龄一般能开始交。', 'Up to the statutory retirement age one may start.', 'PE-06'),
        ),
      ),
    {
      why: ['PE-27', 'PE-05', 'PE-18'],
      not: /来得及|失业金/,
      says: /过了退休(?:年龄|年纪)[^。？?]{0,12}(?:能|可以|给)[^。？?]{0,6}[交缴]养老|(?:从来|一直)没[交缴]过[^？?]{0,20}(?:能[交缴]|[交缴]个养老)|[67]\d岁?[^？?]{0,20}(?:继续|接着)[交缴](?:养老|社保)/,
    },
  ),
  point(
    'flexible-eligibility',
    'hukou-place',
    ask`可以回老家户籍地自己交社保吗
    Paying in the hukou place instead
    在户口所在地交灵活就业行吗
    人在外地能在户籍地交社保吗
    pay flexible insurance in my hukou place`,
    (c) =>
      yes(
        '可以：',
        say(
          c,
          `${ownPlaces(c).hukou.zh}收本地户口的灵活就业人员，多能网上办；医保要考虑平时在哪看病。`,
          `${ownPlaces(c).hukou.en} takes its own people, mostly online; for medical think of where you see a doctor.`,
          'PE-01',
        ),
      ),
    {
      why: ['ME-01', 'PE-17'],
      not: NOT_HOME,
    },
  ),
  point(
    'flexible-documents',
    'papers',
    ask`灵活就业参保要什么材料
    Which papers to enrol
    自己交社保要带什么证件
    办灵活就业社保需要哪些资料
    去社保局办个人参保带什么
    灵活就业要户口本吗
    要不要离职证明才能自己交社保
    what documents do I need to enrol myself
    灵活就业要什么材料
    自己交社保手续要哪些`,
    (c) => {
      const certificate = /没有?离职证明|without (?:a |the )?(?:leaving|release) certificate/.test(c.q)
      return say(
        c,
        `${certificate ? '多数能办，当地要不要离职证明先问12333：' : ''}身份证或社保卡是必须的；外地户口的地方可能看居住证，用银行卡签代扣，离职证明备着，户口本一般不用。`,
        `${certificate ? 'Mostly yes; ask 12333 whether your place wants the leaving certificate: t' : 'T'}he ID or social-security card; without local hukou perhaps the residence permit, a bank card for the debit, the leaving certificate in case; rarely the hukou book.`,
        'CH-05',
      )
    },
    { says: /^what papers do i need to register\??$/, why: ['CH-06', 'CH-11'] },
  ),
  point(
    'flexible-documents',
    'hukou-book',
    ask`办灵活就业必须带户口本去居委会吗
    Must I bring the hukou book
    社保登记要户口本原件吗
    do I need the hukou book`,
    (c) =>
      say(
        c,
        '不是，那是老办法：现在主要凭身份证或社保卡，网上、窗口都能办。',
        'No, that is the old way: ID or social-security card, online or at the counter.',
        'CH-05',
      ),
    { why: ['CH-04', 'CH-06'], not: /permit/ },
  ),
  point(
    'pay-online',
    'where',
    ask`网上怎么缴社保
    How do I pay online
    灵活就业社保手机上怎么交
    社保费在哪个app交
    离职后网上交社保
    自己的社保在网上怎么扣费
    社保线上缴费流程
    pay social security online after leaving the company
    where can I pay social insurance online
    pay social insurance from my phone`,
    (c) =>
      say(
        c,
        `${MAY.test(c.q) ? '能，' : ''}在税务渠道交：电子税务局App（或当地税务公众号、微信和支付宝的社保缴费、银行App），先登记灵活就业参保再缴。`,
        'Through the tax authority: its app, its page in WeChat or Alipay, or a bank app, after you have enrolled as a flexible worker.',
        'CH-01',
      ),
    {
      says: /(?:网上|线上|手机)[^，。？?]{0,4}[交缴](?:社保|医保|养老)(?:费)?[吗？?]?$/,
      why: ['CH-02', 'bank-debit'],
      watch: [words('交完截图留凭证，过几天在12333查到账月份。', 'Keep the receipt and check the month at 12333 some days later.')],
    },
  ),
  point(
    'pay-online',
    'alipay',
    ask`支付宝能交社保吗
    Alipay and WeChat
    微信可以缴社保吗
    支付宝城市服务交灵活就业
    can I pay social insurance with alipay or wechat`,
    (c) =>
      say(
        c,
        '多数省可以：在支付宝或微信里进税务局的社保缴费页，钱是交给税务；搜不到就用电子税务局App。',
        "In most provinces: the tax authority's page inside Alipay or WeChat; else its own app.",
        'CH-01',
      ),
    { says: /支付宝[^。？?]{0,8}[帮给][^。？?]{0,4}[交缴][^。？?]{0,4}(?:社保|医保|养老)/, why: ['CH-02'], cue: /支付宝|alipay/ },
  ),
  point(
    'pay-online',
    'failed',
    ask`网上交社保显示没有应缴信息
    Nothing to pay is shown
    电子税务局查不到缴费信息
    社保缴费失败怎么办
    提示未参保不能缴费
    cannot find my contribution to pay online`,
    (c) =>
      state(
        c,
        '多半是还没登记灵活就业，或登记还没传到税务：先在社保、医保平台确认参保状态，隔一两个工作日再试，不行打12366。',
        'Mostly you are not enrolled yet, or it has not reached the tax system: check the status, try again in a day or two, else 12366.',
        'CH-01',
      ),
    { why: ['CH-06'] },
  ),
  point(
    'pay-online',
    'voucher',
    ask`自己交社保要留什么凭证
    What to keep
    社保缴费凭证在哪打印
    缴费记录怎么保存
    what proof of payment should I keep`,
    (c) =>
      say(
        c,
        '留电子缴款凭证或银行扣款记录，税务App里能下载；再到12333查一次到账月份。',
        'Keep the electronic receipt or the bank record, downloadable in the tax app, and check the month at 12333.',
        'CH-10',
      ),
    { why: ['DS-04'] },
  ),
  point(
    'pay-channels',
    'where',
    ask`社保去哪里交
    Which office
    灵活就业社保在哪个部门缴
    社保是去税务局还是社保局
    自己交社保去银行还是窗口
    which office do I go to for social insurance`,
    (c) => {
      if (WHO_COLLECTS.test(c.q) || /[交缴打][给到进]哪个/.test(c.q))
        return say(c, '交给税务局：', 'To the tax authority:', c.rule('CH-03') === null ? 'CH-02' : 'CH-03')
      const bank = here(c, 'bank-debit')
      if (BANK.test(c.q))
        return bank
          ? yes('能：', bank)
          : say(
              c,
              '多数地方能，可以和银行签自动代扣，也可以网上自己交，打12366确认。',
              'In most places yes, let the bank collect it, or pay online; 12366 confirms.',
              'CH-01',
            )
      return say(
        c,
        '登记找社保、医保窗口，缴费找税务（办税厅、电子税务局、银行代扣）。',
        'Enrol at the social and medical counters, pay the tax authority (hall, app, bank debit).',
        'CH-01',
      )
    },
    { why: ['CH-04', 'CH-02'], says: new RegExp(`${WHO_COLLECTS.source}|${BANK.source}`) },
  ),
  point(
    'pay-channels',
    'day',
    ask`社保每月几号扣费
    Day of payment
    灵活就业社保几号之前要交
    社保什么时候扣款
    当月社保最晚几号交
    which day of the month is social insurance paid`,
    (c) => {
      const local = c.remarks('payment-day')[0]
      const first = deadlineOf(c.a, 'first-payment')
      return either(
        local && { zh: local.statement.zh, en: local.statement.en, rules: ['CH-01'] },
        first?.date && c.mine
          ? {
              zh: `${first.date < c.today ? `你的第一笔原本${zhDate(first.date)}前就该缴，现在尽快接上` : `你的第一笔最好${zhDate(first.date)}前缴，不断档`}；每月的扣款日各地不一样，登记时问清或打12366。`,
              en: `${first.date < c.today ? `Your first was due by ${enDate(first.date)}: pay soon` : `Pay the first by ${enDate(first.date)}, so that there is no gap`}; the day of each month differs by place: ask when enrolling or 12366.`,
              rules: [first.rule],
            }
          : null,
        state(
          c,
          '各地不一样，多在每月中下旬扣，登记时问清截止日，或打12366；代扣的提前存够钱。',
          'It differs, mostly in the second half of the month; ask when enrolling or 12366, and keep the account filled.',
          'CH-01',
        ),
      )
    },
  ),
  point(
    'pay-channels',
    'late',
    ask`这个月社保忘了交怎么办
    I missed this month
    灵活就业晚交社保有滞纳金吗
    社保过了截止日还能交吗
    漏交一个月社保能补吗
    late payment of self-paid insurance`,
    (c) =>
      state(
        c,
        `${LATE_FEE.test(c.q) ? '一般没有，滞纳金是对欠缴的单位收的。' : ''}尽快补上：医保3个月内接上一般不用等；养老当年的看当地能不能补，过了年一般补不了。`,
        `${LATE_FEE.test(c.q) ? 'Mostly not, the late fee is for employers in arrears. ' : ''}Pay soon: medical taken up within 3 months mostly has no wait; pension months of this year where the place allows, later not.`,
        'ME-07',
        'ED-12',
      ),
    {
      local: ['back-payment'],
      says: /^(?!.*(?:公司|单位|老板)).*(?:忘记?了?|漏了?)(?:[交缴]|扣)(?:了|费)?(?:社保|医保|养老)?(?:怎么办|咋办|会怎样|有影响)/,
    },
  ),
  point(
    'pay-channels',
    'debit-failed',
    ask`社保代扣失败怎么办
    The debit failed
    银行卡没扣上社保
    社保没扣成功
    bank debit failed social insurance`,
    (c) =>
      state(
        c,
        NEW_CARD.test(c.q)
          ? '重新签一次代扣：在银行或电子税务局App签新卡、解掉旧卡，换好之前当月主动交上，别漏；办法打12366问。'
          : '存够钱等下次扣，或在电子税务局App当月主动补交，别让医保断过3个月；扣款日问12366。',
        NEW_CARD.test(c.q)
          ? 'Sign the debit anew at the bank or in the tax app, end the old one, and pay this month by hand meanwhile; 12366 helps.'
          : 'Fill the account for the next debit or pay in the tax app this month, before medical lapses for 3 months; 12366 knows the day.',
        'CH-01',
      ),
    { why: ['ME-07'] },
  ),
  point(
    'contribution-base',
    'which-tier',
    ask`缴费基数选60%还是100%好
    Which tier to choose
    养老缴费档次怎么选划算
    灵活就业按最低档交行不行
    交高档社保退休多拿多少
    选最低基数好还是高一点
    which contribution tier should I choose`,
    (c) =>
      WAGE.test(c.q)
        ? say(
            c,
            '不用按以前的工资：基数自己选，可以选最低的，',
            'No, not on the old wage: you choose the base yourself, the lowest if you like.',
            'PE-10',
          )
        : say(
            c,
            '手头紧选最低的，先保年限；选高档每月多交、退休每月多领，但多交的要领好多年才回本。能不能领只看年限够不够。',
            'Short of money: the lowest, for the years count first; a higher tier costs more and brings more, but it takes years to come back. Whether a pension is due turns on the years only.',
            'PE-10',
          ),
    {
      why: ['PE-12', 'PE-20'],
      cue: /\d0 ?%[^，。]{0,6}\d00 ?%/,
      says: /\d0 ?%?还是[^，。]{0,3}\d00|^(?!.*(?:失业金|补偿|公积金|公司[^，,]{0,6}按)).*(?:以前|原来|之前|上班时?|在职时?).{0,4}的?(?:工资|月薪|收入|基数).{0,16}自己[交缴].{0,24}(?:按|一样|那么[高多])/,
    },
  ),
  point(
    'contribution-base',
    'limits',
    ask`社保缴费基数上下限是多少
    Limits of the base
    今年社保最低基数多少
    社保基数上限下限
    当地养老缴费基数
    contribution base lower and upper limit`,
    (c) => {
      const [lower, upper] = [c.figure('pension-base-lower'), c.figure('pension-base-upper')]
      if (lower === null || upper === null) return say(c, '写上城市就能查：', 'Name the city.', 'PE-10')
      const old =
        lower.provisional === true
          ? words('（暂用上一年度的标准，公布后多退少补）', ' (last year’s, for the time being; settled later)')
          : lastKnown(lower)
      if (/最高|上限|highest|upper/.test(c.q) && !/最低|下限|lowest|lower/.test(c.q))
        return {
          zh: `${c.where.zh}养老缴费基数每月最高${upper.value}元${old.zh}，最低${lower.value}元。`,
          en: `The highest monthly pension base in ${c.where.en} is ${upper.value} yuan${old.en}, the lowest ${lower.value}.`,
          rules: ['PE-10'],
        }
      return {
        zh: `${c.where.zh}养老缴费基数每月最低${lower.value}元，最高${upper.value}元${old.zh}。`,
        en: `The monthly pension base in ${c.where.en} runs from ${lower.value} to ${upper.value} yuan${old.en}.`,
        rules: ['PE-10'],
      }
    },
    {
      why: ['PE-12'],
      not: /^(?!.*(?:基数|上限|下限|base|limit|ceiling|cap))/,
      says: /基数[^。？?]{0,8}(?:全国|各地|各省|到处)[^。？?]{0,8}(?:一样|统一|相同|一个[数价])/,
    },
  ),
  point(
    'contribution-base',
    'meaning',
    ask`社保缴费基数是什么意思
    What is the contribution base
    基数是按工资还是自己定
    缴费基数怎么算出来的
    what does contribution base mean`,
    (c) =>
      say(
        c,
        '基数就是拿来乘比例的那个月收入数：有单位按你上年的月平均工资，自己交的在上下限（约当地平均工资的60%到300%）之间自己选。',
        'The monthly sum that rates are multiplied with: your average wage of last year with an employer; by yourself you choose within the limits.',
        'PE-10',
      ),
    { why: ['PE-12', 'ED-09'] },
  ),
  point(
    'contribution-base',
    'employer-low',
    ask`公司按最低基数给我交社保合法吗
    The employer paid on too low a base
    单位没按实际工资交社保
    社保基数比工资低很多怎么办
    少缴社保能补吗
    employer pays social insurance on minimum base instead of my salary
    公司按最低标准交社保
    单位只按最低工资交社保违法吗
    社保基数和工资不一致怎么办`,
    (c) =>
      say(
        c,
        `${CLAIMS.test(c.q) ? '能，离职了也可以' : '不合法：应当按你的工资足额缴，可以'}要求补足，不补打12333或找税务12366投诉。`,
        `${CLAIMS.test(c.q) ? 'Yes, after leaving too: the' : 'Not lawful: the'} full wage counts. Ask for the rest; complain at 12333 or the tax line 12366.`,
        HOW_FAR.test(c.q) ? 'DS-02' : 'ED-10',
      ),
    {
      why: ['ED-12', 'ED-09', 'DS-02'],
      says: /(?:公司|单位|老板|厂里?)[^，。？?]{0,6}按[^，。？?公]{0,10}(?:基数|最低|一半|的)[^，。？?]{0,6}[交缴](?:的|了)?社保|\b(?:company|employer|boss)\b[^?]{0,30}\b(?:minimum|lowest|low|lower|half)\b[^?]{0,8}\bbase\b/,
    },
  ),
  point(
    'flexible-cost',
    'rate',
    ask`灵活就业养老保险缴费比例是多少
    The contribution rate by oneself
    自己交养老20%里多少进个人账户
    个人交养老保险交百分之几
    灵活就业交的钱有多少进个人账户
    12%进统筹是什么意思
    what percentage do flexible workers pay for the pension
    flexible employment pension contribution rate
    flexible workers pay pension insurance by self what is the proportion
    how much of what I pay goes into my personal account`,
    (c) =>
      DEDUCTED.test(c.q)
        ? say(
            c,
            '对：上班时工资里只扣你那份，单位的一份另缴；自己缴全由你出，是所选基数的20%，钱不是多收的。',
            'Yes, that is right: in a job only your part came off the wage and the employer paid the rest; by yourself you pay all 20 % of the base.',
            'PE-11',
          )
        : (ownRate(c) ??
          say(
            c,
            `${ALL_MINE.test(c.q) ? '不是全进' : '缴所选基数的20%'}：其中8%进你的个人账户，12%进统筹基金。`,
            `${ALL_MINE.test(c.q) ? 'No, not all of the 20 %' : '20 % of the base chosen'}: 8 % goes to your account, 12 % to the pooled fund.`,
            'PE-11',
          )),
    {
      why: ['PE-10', 'PE-12'],
      says: /\b8 ?%.{0,60}\b20 ?%/,
    },
  ),
  point(
    'flexible-documents',
    'extra-papers',
    ask`窗口要的材料网上没写可以不给吗
    The counter asks for more papers
    社保局让我开一堆证明合法吗
    窗口多要材料怎么投诉
    can the counter ask for extra documents`,
    (c) =>
      state(
        c,
        '不能随便要，没有依据要材料是违规的，可以不给：除身份证件外，要别的材料必须有法律法规或国务院的依据；多要的可以投诉，打12345或12333。',
        'No, without a legal basis you need not give them: beyond your ID a paper must rest on a law or State Council rule; complain at 12345 or 12333.',
        'CH-05',
        'CH-11',
      ),
  ),
]
