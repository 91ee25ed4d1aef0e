import { words } from '../../advisor/wording.ts'
import { isLongGap } from '../law.ts'
import type { PointContext } from '../context.ts'
import { lengths } from '../understand/amounts.ts'
import { wholeYear } from './flexible.ts'
import { cover } from './mine/cover.ts'
import { drawnUntil } from './mine/benefitMonths.ts'
import { resumed } from './mine/retirement.ts'
import { comingTo, ask, either, point, quote, say, state, yes } from './point.ts'

const T = 'medical-after-leaving'

/** Did the job end months ago, with nothing said of going on? */
const gone = (c: PointContext): boolean => lengths(c.q).some(({ sense, months }) => sense === 'since' && months >= 2)

/** Asks to be reimbursed by somebody else's insurance. */
const THEIRS =
  /^(?!.*(?:birth|matern|pregnan|account)).*\badd me (?:on|to) (?:his|her|their)\b|^(?!.*(?:birth|matern|pregnan|account)).*\b(?:spouse|husband|wife|parents)['s]{0,2} (?:\w+ )?(?:insurance|shebao)|\b(?:husband|wife|spouse)\b[^?]{0,70}\buse (?:his|her) card|[挂加蹭算][在到进]?[老爱家爸妈][^，。？?]{0,4}医保|医保[^。？?]{0,4}(?:能|可以)?跟着(?:我|他|她|老公|老婆|家人)(?:用|报|参)|(?:没工作|离职|失业|辞职)[^？?]{0,10}(?:能|可以)[^？?]{0,4}用(?:我|老公|老婆|爱人|配偶|家人|爸|妈|儿子|女儿|孩子)的?医保(?![^？?]{0,3}(?:账户|余额|卡))/

/** Medical cover once the job has ended. */
export const points = [
  point(
    T,
    'how-long',
    ask`离职后医保还能用多久
    How long does medical cover last after leaving
    离职了医保什么时候停
    辞职后医保卡还能报销吗
    离职当月医保还能用吗
    下个月还能用医保看病吗
    离职第二天医保就停了吗
    公司停缴了医保还能住院报销吗
    我的医保能用到哪天
    medical insurance after leaving my job
    when does my medical insurance stop after resigning
    离职当天医保就停了吗
    辞职医保是不是马上就停
    公司停保后医保还能用几天
    医保能用到什么时候
    我的医保到哪天为止
    单位交的医保什么时候失效
    我现在医保还有效吗
    离职后看病还给报吗`,
    (c) =>
      either(
        cover(c),
        state(
          c,
          `${gone(c) ? '多半已经停了：' : ''}医保一般能用到最后缴费的那个月月底，下个月起不缴就停，不一定离职当天停；卡里个人账户的余额还能刷。{gap-grace.months}个月内接上一般不用等，当地不同的以12393为准。`,
          `${gone(c) ? 'Most likely it has stopped. ' : ''}As a rule to the end of the last month paid, and it stops from the next month unless you go on; the balance on the account stays. Resumed within {gap-grace.months} months there is mostly no wait; 12393 confirms.`,
          'ME-17',
          'ME-18',
          'ME-07',
        ),
      ),
    {
      named: true,
      why: ['ME-17', 'ME-07'],
      not: /接上|restart|领着?失业金(?:期间|的时候)/,
      wrong: /第二天|马上|立刻|当天|next day|at once/,
      cue: /医保.{0,8}(用到|保到|管到|到(哪|几|什么)|什么时候停|马上停|还能用)|停保[^？?]{0,6}(?:医院|看病)|离职后?[^？?]{0,4}生病/,
      says: /^(?!.*(?:老公|老婆|爱人|配偶|家人|nhs|国(?!内|家)|失业金|工伤|异地|正在|住院期间|生育|怀孕|居民|孩子|欠|没交|没缴|断|领完|新公司|新单位|入职|公司停|单位停)).*(?:离职|辞职|辞工|被裁|被辞退|没工作|失业)[^，。？?]{0,8}(?:生病|看病|住院|门诊|得病|病了)|\b(?:still )?(?:covered|insured)\b.{0,20}\b(?:rest|end|remainder) of (?:the|this|that) month|what happens? (?:to|with) (?:my |the )?(?:medical|health) insurance/,
    },
  ),
  point(
    T,
    'how-to-keep',
    ask`离职后医保怎么不断
    How do I keep medical cover
    没工作了医保怎么续
    没单位了自己交医保行吗
    离职后医保怎么接着交
    失业了医保怎么办
    辞职后医保自己怎么交
    医保想续上有哪几种办法
    keep medical insurance after quitting
    how to continue health insurance without employer`,
    (c) => {
      // "Must a new employer take it up within three months?"
      const must = /必须|一定[要得]|非得|只能|\bmust\b|have to/.test(c.q)
        ? words(
            '不一定要新单位接，自己也能接；{gap-grace.months}个月只对医保要紧，养老断了不清零。',
            'No, not only a new employer, and only medical has those {gap-grace.months} months. ',
          )
        : words('', '')
      return yes(
        must.zh === '' && /自己[^。？?]{0,6}[吗么不行]/.test(c.q) && '能，',
        say(
          c,
          `${must.zh}${wholeYear(c).zh}医保有四种接法，选一种：新单位接着缴、领失业金期间由基金缴、以灵活就业自己缴职工医保、参加居民医保；{gap-grace.months}个月内接上最稳。`,
          `${must.en}${wholeYear(c).en}One of four: a new employer, the fund while you draw unemployment benefit, employee scheme paid by yourself, or the resident scheme; within {gap-grace.months} months is safest.`,
          'ME-01',
        ),
      )
    },
    {
      why: ['UI-09', 'ME-20', 'ME-07'],
      instead: { foreign: 'foreigners/flexible' },
      says: /\bwhat should i do about (?:my )?(?:health|medical)|没有?(?:单位|工作|公司)[^，。？?居]{0,4}(?:能|可以)[^，。？?居]{0,4}[交缴]医保|(?:[没不]|没有)领[^，。？?]{0,2}失业金[^。？?完]{0,3}医保|(必须|一定[要得]|非得|只能)[^。？?]{0,10}(新公司|新单位|新工作|下家)[^。？?]{0,14}(断|接)/,
    },
  ),
  point(
    T,
    'fund-pays',
    ask`领失业金期间医保谁交
    Who pays medical while I draw benefit
    失业金期间医保要自己交吗
    被裁员后医保怎么办
    领失业金的时候看病能报吗
    失业了医保是不是免费
    medical insurance while drawing unemployment benefit
    what about medical insurance after being laid off
    who pays my health insurance after layoff`,
    (c) =>
      (/灵活就业|自己[交缴买]的?医?/.test(c.q) &&
        !/失业|谁|要不要|\bbenefit/.test(c.q) &&
        state(
          c,
          '能报：自己缴的是同一个职工医保；从单位接着缴的一般不用等，断久了、第一次自己参保的有的地方要等，报销比例当地有没有不同，都打12393问。',
          'Yes: what you pay yourself is the same employee scheme. Going on straight from a job there is mostly no wait; after a gap or the first time some places have one. Ask 12393, also whether the shares differ.',
          'ME-01',
          'ME-08',
        )) ||
      quote(
        c,
        /住院|看病|报|手术|门诊/.test(c.q)
          ? '能照常报，和在职时一样：'
          : /扣|deduct/.test(c.q)
            ? '不从失业金里扣，报销和在职时一样：'
            : '由失业保险基金缴，不用你掏，报销和在职时一样：',
        'The unemployment fund, nothing from you, with the same cover:',
        'UI-09',
      ),
    {
      why: ['UI-10', 'UI-01'],
      says: /\b(?:on|get|getting|draw\w*|receiv\w+)\b[^?]{0,8}\bbenefit\b[^?]{0,24}\bmedical\b[^?]{0,20}\b(?:continue|stop|go on|kept|covered)|失业金[^，。？?]{0,8}(?:扣[^，。？?]{0,6}医保|[和跟]医保[^，。？?]{0,2}谁[交缴出])|领(?:失业金|钱)的?(?:时候|期间)[^，。？?]{0,2}医保|^(?!.*(?:领完|停了|到期|领满|到头)).*领(?:着)?失业金[^。，？?]{0,4}医保[^。？?]{0,6}(?:断|停|还有)/,
    },
  ),
  point(
    T,
    'benefit-ended',
    ask`失业金领完医保怎么办
    Benefit has ended: medical
    失业金停了医保还有吗
    失业金到期后医保自己交
    medical insurance when unemployment benefit ends`,
    (c) => {
      const own = c.mine && c.a?.unemployment.months ? drawnUntil(c, c.a.unemployment.months.value, true) : words('', '')
      return comingTo(
        'after-benefit',
        state(
          c,
          `${own.zh}失业金停，代缴的医保一般同时停；下个月就可以自己接着缴（灵活就业的职工医保，或居民医保），别断。`,
          `${own.en} It normally stops with the benefit; go on the very next month by yourself or as a resident.`.trim(),
          'UI-10',
        ),
      )
    },
    {
      why: ['ME-20', 'after-benefit', 'ME-07'],
      not: /^(?!.*(?:完|停|没了|以后|之后|结束|到期)).*(?:期间|的时候|领着|在领)/,
      cue: /失业金.{0,4}(领完|领满|到期|停).{0,8}医保/,
    },
  ),
  point(
    T,
    'before-joining',
    ask`离职到入职中间医保怎么办
    Between two jobs
    换工作空档期看病能报吗
    新公司还没交上医保看病怎么办
    入职新公司第一个月看病
    gap between jobs medical insurance
    I have no insurance until my new job starts`,
    (c) =>
      comingTo(
        'gap',
        isLongGap(c)
          ? resumed(c, words('', ''))
          : state(
              c,
              `${/能用|生效/.test(c.q) ? '单位缴费当月一般就能用；' : ''}{gap-grace.months}个月以内、新单位接上补缴的，断的那段一般也能报，超过{gap-grace.months}个月的报不了；留好票据，到新参保地打12393问。`,
              'Within {gap-grace.months} months, and paid up by the new employer, the gap is mostly covered as well, beyond that it is not; keep the bills and ask 12393 there.',
              'ME-07',
            ),
      ),
    { why: ['ME-08', 'ED-08', 'ME-22'], says: /(?:入职|上班)[^。？?]{0,6}中间[^。？?]{0,8}(?:医保|看病|生病|住院)/ },
  ),
  point(
    T,
    'in-hospital',
    ask`住院期间被辞退医保怎么办
    In hospital when the job ends
    正在住院公司停了我的医保
    住院跨月离职能报销吗
    dismissed while in hospital medical insurance`,
    (c) =>
      /[停断没][了着掉]|刚[停断]|stopped|ended|gone|ran out/.test(c.q) && !/住院(?:期间|中|的时候)|正在住院/.test(c.q)
        ? state(
            c,
            '看病前先接上：断着的时候自费，{gap-grace.months}个月内接上一般不用等；领失业金期间由基金缴，不然自己缴职工医保。接上后哪天起能报，打12393问；急的别等，票据留好。',
            'Restore the cover first: bills without it are your own, and within {gap-grace.months} months there is mostly no wait. On benefit the fund pays it, else enrol by yourself. Ask 12393 from which day it counts; if it is urgent do not wait, and keep the bills.',
            'ME-09',
            'ME-07',
            'UI-09',
          )
        : state(
            c,
            '先别让医保断：问单位能不能缴到出院，断了就马上自己接上或让单位补。',
            'Do not let it lapse: ask the employer to pay until you are discharged; if it has lapsed, enrol by yourself at once or have the employer pay it up.',
            'ED-23',
          ),
    {
      why: ['ME-07', 'ME-17'],
      not: /^(?!.*(?:住院|手术|in hospital|surgery|operation))/,
      says: /医保[^？?]{0,14}[停断][^？?]{0,14}(?:手术|住院)[^？?]{0,6}怎么办|\b(?:insurance|cover)\b[^?]{0,30}\b(?:stopped|ended|gone|ran out)\b[^?]{0,30}\b(?:surgery|operation|hospital)/,
    },
  ),
  point(
    T,
    'employer-arrears',
    ask`公司欠缴医保住院报不了怎么办
    The employer did not pay and nothing is reimbursed
    单位没交社保住院费谁出
    公司拖欠社保医保停了
    公司断缴医保看病自费能找公司赔吗
    employer owes social insurance hospital bill`,
    (c) => {
      // Whether bills of the arrears are paid out once the employer has paid is each place's own rule.
      const [here] = c.here('employer-arrears')
      const ask12393 =
        here === undefined
          ? words('打12393问补缴后能不能补报，', ' Ask 12393 whether they can be paid out afterwards;')
          : words('', ' If it does not pay')
      const lead = state(
        c,
        `这笔责任在公司：要求公司把欠的医保补缴上，补不了、报不了的医药费可以要公司赔。${ask12393.zh}公司不理就打12333投诉或找税务12366、劳动监察。`,
        `The employer answers for it: have the arrears paid, and claim from it the bills that cannot be reimbursed.${ask12393.en} complain at 12333, the tax line 12366 or labour inspection.`,
        'ED-10',
        'ED-12',
      )
      return here === undefined ? lead : { ...lead, zh: '', en: '', quotes: [here.id, lead] }
    },
    {
      why: ['employer-arrears', 'DS-03'],
      not: /^(?!.*(?:公司|单位|厂|老板|employer|company|boss))/,
      cue: /(公司|单位|厂|老板).{0,10}(欠|没交|没缴|断缴|拖).{0,30}(住院|医保|看病|报)/,
    },
  ),
  point(
    T,
    'dependants',
    ask`我离职了家人还能用我的医保账户吗
    Family using my account
    医保家庭共济离职后还有吗
    医保卡能给爸妈用吗
    医保个人账户的钱能给我妈买药吗
    医保余额可以给父母看病用吗
    can my family use my medical account`,
    (c) =>
      THEIRS.test(c.q)
        ? say(
            c,
            '报销不能用家人的，医保要自己参保；能用的只有家人账户里的余额。',
            'Not for being reimbursed: everybody is insured on their own, and only the balance is shared.',
            'ME-19',
          )
        : yes('能，', quote(c, '账户里的余额离职了也一样用，用完为止：', 'the balance, after leaving as well:', 'ME-19')),
    {
      why: ['ME-18'],
      says: THEIRS,
      cue: /(账户|医保卡|余额).{0,10}(爸|妈|父母|老公|老婆|孩子|儿子|女儿|家人|亲)/,
    },
  ),
  point(
    T,
    'commercial',
    ask`离职后只买商业保险不交医保行吗
    Only private insurance
    不交医保买百万医疗险可以吗
    private health insurance instead of medical insurance`,
    (c) =>
      c.rule('ME-03') === null
        ? quote(c, '不建议，医保断久了再接要等：', 'Better not, a long break brings a wait:', 'ME-09')
        : quote(c, '不行：', 'No:', 'ME-03'),
    { watch: [words('具体买哪种商业险，这里不推荐。', 'No private product is recommended here.')] },
  ),
]
