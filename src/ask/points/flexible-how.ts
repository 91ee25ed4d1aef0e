import { admission } from './mine/admission.ts'
import { ownStep } from './mine/benefitDue.ts'
import { ask, point, say, state, yes } from './point.ts'
import { LEFT_FIRST } from './whatFirst.ts'
import { wholeYear, HMT, MAY } from './flexible.ts'

const WHICH_KINDS = /(?:灵活就业|自己|个人)[^，。？?]{0,6}[交缴买上][^，。？?]{0,4}[哪几][几些]?[样种险]/

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
      const own = /外地|外省|登记|手续|先[得要去]?办/.test(c.q) ? admission(c) : null
      const lead = say(
        c,
        `${own?.zh ?? ''}${wholeYear(c).zh}等原单位停保后，带身份证到社保、医保窗口或网上办灵活就业参保，养老、医保自己缴，钱交给税务。医保{gap-grace.months}个月内接上最要紧，养老断几个月不清零。`,
        `${wholeYear(c).en}Once the employer has stopped, enrol as a flexible worker with your ID card, online or at the counter, for pension and medical, and pay the tax authority. Medical within {gap-grace.months} months matters most; a gap in the pension wipes nothing.`,
        'CH-01',
      )
      return own?.begins ? { ...lead, begins: own.begins } : yes(MAY.test(c.q) && '可以：', lead, '')
    },
    {
      says: /自己[交缴]社保[,，]?怎么[交缴]|灵活就业[^，。？?]{0,6}(?:哪里?|网上|手机)[^，。？?]{0,4}[登办]|(?:网上|手机|哪里?)[^，。？?]{0,6}(?:登记|办)[^，。？?]{0,2}灵活就业|自己[交缴](社保|养老|医保)[^？?]{0,12}登记个?(什么|吗)|参保[^？?]{0,10}窗口[^？?]{0,12}(还是|网上)/,
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
        `${first.zh}先做三件：拿离职证明，问清社保医保缴到哪个月；缴满{benefit-least.months:span}、不是自己要走的马上登记失业、申领失业金；医保{gap-grace.months}个月内接上（新单位交、自己缴或交居民医保）。养老断几个月不清零，可以晚点。`,
        `${first.en}Three things first: get the certificate and ask which month is the last paid; with {benefit-least.months:span} paid, and not of your own accord, register and claim unemployment benefit at once; resume medical cover within {gap-grace.months} months, through a new employer, by yourself or as a resident. The pension can wait: a gap wipes nothing.`,
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
      state(
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
      state(
        c,
        '没雇人的个体户可以自己缴养老和医保，办法和灵活就业一样；雇了人的要按单位给员工参保。',
        'Without staff a sole trader may pay pension and medical like a flexible worker; with staff, as an employer.',
        'PE-01',
        'ME-01',
      ),
    { why: ['PE-10', 'HF-08'], not: /freelanc/, says: /个体(?:工商)?户[^？?]{0,16}灵活就业[^？?]{0,6}(?:区别|不同|一样)/ },
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
        '不能，要等原单位报减员停保后才能办；单位最迟{employer-transfer.days}天内要办，拖着打12333投诉。',
        'No, only after the employer has stopped, which is due within {employer-transfer.days} days; if it drags, complain at 12333.',
        'employer-transfer',
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
]
