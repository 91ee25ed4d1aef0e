import { enDate, enMonth, words, zhDate, zhMonth } from '../../advisor/wording.ts'
import { addDays, monthOf, monthsBetween } from '../../domain/dates.ts'
import { plain } from '../../domain/format.ts'
import { ownPlaces, type PointContext } from '../context.ts'
import type { PointLead } from './point.ts'
import { lengths } from '../understand/amounts.ts'
import { due } from './mine.ts'
import { ask, either, no, point, say, state, yes } from './point.ts'

/** Until when the subsidy runs for this person (GR-07). */
function subsidyUntil(c: PointContext): PointLead | null {
  const { retirement } = c.a ?? { retirement: null }
  if (!c.mine || retirement === null) return null
  const left = monthsBetween(monthOf(c.today), retirement.month)
  const rule = c.rule('GR-07')
  if (rule === null || left <= 0 || left > 60) return null
  return {
    zh: `可以领到你退休（${zhMonth(retirement.month)}）：你离法定退休不到5年；认定为就业困难人员的，补实际缴费的三分之二以内，具体比例、金额看当地。`,
    en: `Until you retire (${enMonth(retirement.month)}), for that is less than 5 years away; for recognised groups up to two thirds of what you pay, the amount is local.`,
    rules: ['GR-07'],
  }
}

/** Whether a contract that runs out is extended after a disabling work injury (LCL 45, second sentence). */
const runsOut = (c: PointContext): PointLead | false =>
  /顺延|终止|\bexpir|\bextend/.test(c.q) &&
  /[残级]|\bdisab/.test(c.q) &&
  state(
    c,
    '不按一般的顺延：因工伤残的，合同到期能不能终止、什么时候终止，按工伤保险的规定，看伤残等级，打12333问。',
    'Not by the general rule: with a work-injury disability the work-injury rules decide, by the grade, whether and when an expiring contract ends; ask 12333.',
    'ED-23',
    'WI-02',
  )

/** What one's number is. */
const NUMBER_ASKED =
  /(?:社保|社会保障)(?:号码?|编号)(?![^，。？?]{0,4}(?:打|热线))|社会保障号|(?:social (?:security|insurance)|insurance) number/
/** Is the fund lost? */
const LOST = /没了|作废|清零|归零|充公|没收|过期|失效|\b(?:lose|lost|expire|forfeit)/
/** Whether maternity goes with medical insurance. */
const MERGED = /一[起块并]|合并|统一|单独|分开|明年|2027|变化|merge|together|separate/
/** A job on paper only. */
const PRETENDED = /挂靠|假装|挂名|虚假|冒充|代缴|假(?:入职|单位|工作)|套取|骗|\b(?:fake|sham|pretend\w*)\b/
/** An injury recognised before. */
const OLD_INJURY =
  /旧伤|老伤|复发|又犯|(?:以前|之前|原来|从前|去年|前年|已经)[^。？?]{0,6}(?:认定|评)|认定过|\b(?:old|past|previous|earlier) (?:work )?injur|\binjury (?:got|gets|is getting|came) (?:worse|back)/

/** An old injury, or the insurance paid by oneself. */
const PAYS_INJURY =
  /旧伤|工伤保?险?[^,，。？?]{0,8}(?:自己|个人)(?!.{0,2}[要用需])[^,，。？?]{0,6}[交缴掏续买上]|(?:自己|个人|灵活就业)[^，。？?]{0,8}[交缴续买上][^，。？?]{0,6}工伤|\binjury (?:got|gets|is getting|came) (?:worse|back)|\b(?:pay|buy|continue)\b[^?]{0,24}\bwork[- ]?injury [^?]{0,30}\b(?:myself|own)\b/

/** Hurt with no employer any more. */
const HURT_AFTER =
  /^(?!.*(?:以前|职前|在职|上班时|旧伤|新[公单])).*(?:[离辞]职|辞了?工|不干了)[^？?]{0,20}(?:摔|撞|骨折|受伤)[^？?]{0,10}(?:算|报|赔)/

/** Past the age of retirement: what the employer has to pay, and what may be paid. */
const INJURY = words(
  '工伤保险单位必须缴（2026年7月起），受伤按工伤走。',
  'Work-injury insurance is a must for the employer (since July 2026).',
)
const STILL_PAYS = words(
  '可以跟单位商量由单位缴养老、医疗，或自己接着缴，不强制；限还没领养老金、没享受退休医保的，在领的不用缴。',
  'By agreement the employer may pay pension and medical, or you go on by yourself, while you draw no pension or retiree medical.',
)

const BUYS = /买房|购房|首付|房贷|mortgage|buy/

const AGAIN = /再[领申来]|又能|第二[次轮]|领过|享受过|again|second/

/** May the subsidy be had a second time, where the place says. */
function once(c: PointContext): PointLead | null {
  const local = c.remarks('subsidy').find(({ says }) => says?.includes('one-round'))
  return local === undefined
    ? state(
        c,
        '当地说了算：全国写的是最长3年，领满后能不能再认定、再领一轮没有查到，打12333问。',
        'The place decides: nationally it is 3 years at most, and whether there is a second round was not found; ask 12333.',
        'GR-07',
      )
    : {
        zh: `不能，一个人只能享受一轮。${local.statement.zh}`,
        en: `No, one round only. ${local.statement.en}`,
        rules: ['GR-07'],
      }
}

const CREDIT = /征信|信用|黑名单|失信|credit|blacklist/
const ONLY = /最多|只是|就是不|是不是就|光.{0,6}退|就没事|就行|just|only/
const SHAM = /挂|代缴|假入职|假.{0,4}合同|sham|fake/

/** The hotlines by subject. */
const LINES = [
  {
    about: /养老|失业|工伤|社保|pension|unemployment|injury|social/,
    zh: '养老、失业、工伤打12333',
    en: '12333 for pension, unemployment and work injury',
  },
  { about: /医保|医疗|生育|medical|health/, zh: '医保、生育打12393', en: '12393 for medical and maternity' },
  { about: /缴费|扣款|交费|税|pay(ing|ment)|tax/, zh: '缴费扣款打12366', en: '12366 for payment' },
  { about: /公积金|fund/, zh: '公积金打12329', en: '12329 for the housing fund' },
]

export const points = [
  point(
    'housing-fund',
    'withdraw-on-leaving',
    ask`离职后公积金能取出来吗
    May I withdraw the housing fund on leaving
    辞职公积金可以全部提取吗
    公积金离职马上能一把取走吗
    离职提取公积金
    不干了公积金怎么取
    can I withdraw my housing fund after leaving my job`,
    (c) =>
      state(
        c,
        '不能，离职本身不是提取的理由：账户先封存或转走。租房、买房、还房贷、退休等才能提；不少城市封存满半年没再缴可以销户提取，问12329。',
        'No, leaving is not a ground by itself: the account is sealed or moved. Rent, buying, a mortgage, retirement and the like are; many cities also after half a year sealed: ask 12329.',
        'HF-02',
        'HF-03',
      ),
    {
      says: /公积金提取(的)?条件/,
      why: ['HF-02', 'HF-03', 'HF-01', 'HF-11'],
    },
  ),
  point(
    'housing-fund',
    'sealed-half-year',
    ask`公积金封存多久可以取
    Sealed for half a year
    公积金封存半年能销户提取吗
    公积金封存了怎么提
    外地户口离职公积金半年后取
    withdraw sealed housing fund after six months`,
    (c) => {
      const date = due(c, 'housing-fund-withdraw')
      return state(
        c,
        `不少城市是封存满半年（6个月）、没在别处续缴就能销户提取${date === null || date.past ? '' : `，按离职日算大约${date.zh}以后`}，不是全国统一规定，打12329问当地。`,
        `In many cities half a year (6 months) sealed without further payments${date === null || date.past ? '' : `, for you from about ${date.en}`}; it is no national rule: ask 12329.`,
        'HF-02',
      )
    },
    {
      why: ['HF-02', 'HF-03'],
      says: /\b(?:housing|provident) fund\b[^?]{0,60}\bhow (?:long|soon)\b[^?]{0,16}\b(?:until|before|till|after|can|could|may)\b[^?]{0,20}\b(?:cash|withdraw|take|get|draw)/,
      cue: /销户/,
    },
  ),
  point(
    'housing-fund',
    'rent',
    ask`公积金租房能提吗
    Withdrawing for rent
    失业了租房提取公积金
    公积金付房租怎么提
    withdraw housing fund for rent`,
    (c) =>
      yes(
        '能：',
        say(
          c,
          `${BUYS.test(c.q) ? '买房、还房贷是提取理由' : '租房是提取理由，不再看房租占收入的比例'}，额度和手续问12329。`,
          `${BUYS.test(c.q) ? 'buying a home or paying its mortgage is a ground' : 'rent is a ground and no longer measured against income'}; limits at 12329.`,
          'HF-03',
        ),
      ),
    {
      why: ['HF-06'],
      cue: /公积金.{0,30}(房租|租房|租金)/,
    },
  ),
  point(
    'housing-fund',
    'what-happens',
    ask`离职后公积金怎么办
    The housing fund after leaving
    辞职公积金会怎么样
    公积金停缴封存是什么意思
    公司什么时候封存公积金
    what happens to my housing fund when I quit`,
    (c) => {
      const date = due(c, 'housing-fund-seal')
      return say(
        c,
        `${LOST.test(c.q) ? '不会，' : ''}钱都是你的，账户由公司在离职30天内${date === null ? '' : `（最晚${date.zh}）`}转走或封存，以后接着缴。`,
        `${LOST.test(c.q) ? 'No, the' : 'The'} money is yours; within 30 days${date === null ? '' : ` (by ${date.en})`} the employer moves or seals the account, to be continued later.`,
        'ED-15',
      )
    },
    {
      why: ['HF-01', 'HF-02', 'HF-03'],
      says: /公积金[^？?]{0,24}(没了|作废|清零|归零|充公|没收|过期)/,
    },
  ),
  point(
    'housing-fund',
    'transfer',
    ask`公积金换城市怎么转
    Moving the housing fund
    异地公积金转移
    公积金能转到老家吗
    transfer housing fund to another city`,
    (c) =>
      say(
        c,
        `${/能|可以/.test(c.q) ? '能转：' : ''}在新城市开户缴存后，到新地方的公积金中心网上申请转入，不用回原地；新公司入职30天内给你开户或转过来，问12329。`,
        'Once the new account is paid into, apply for the transfer at the new centre online; a new employer opens or moves it within 30 days; 12329 helps.',
        'HF-10',
      ),
    { why: ['HF-02', 'ED-16'], says: /公积金.{0,20}新[公单].{0,6}(谁|多久)/ },
  ),
  point(
    'housing-fund',
    'loan',
    ask`离职后公积金贷款怎么还
    A fund loan after leaving
    公积金停缴影响房贷吗
    失业了公积金月冲还能用吗
    does stopping housing fund payments affect my loan`,
    (c) =>
      /[提取][出来]*还|还(?:房)?贷/.test(c.q) && /能|可以|行/.test(c.q) && /[提取拿]/.test(c.q)
        ? yes(
            '能，',
            say(c, '还房贷就是提取理由，额度和手续问12329。', 'the mortgage is a ground; 12329 knows the limits.', 'HF-03'),
            'Yes, ',
          )
        : state(
            c,
            '贷款照样要按月还：停缴后公积金账户还扣不扣看余额和当地，不够的自己存，先问12329。',
            'The loan goes on: whether the fund still pays it depends on balance and place; fill the account yourself and ask 12329.',
            'HF-03',
          ),
    { why: ['HF-07', 'HF-03'] },
  ),
  point(
    'housing-fund',
    'self-pay',
    ask`自己可以交公积金吗
    Paying into the fund by oneself
    灵活就业能交公积金吗
    个人公积金怎么开户
    can freelancers pay the housing fund`,
    (c) => yes('可以，', say(c, '自愿缴，具体办法各市定，问12329。', 'voluntarily, by city rules: ask 12329.', 'HF-08'), 'Yes, '),
    { why: ['HF-09'] },
  ),
  point(
    'housing-fund',
    'settle-abroad',
    ask`出国定居公积金怎么提
    Fund when settling abroad
    退休公积金怎么取
    离开中国公积金能取吗
    withdraw housing fund when leaving china or retiring`,
    (c) =>
      /销户|注销|销掉|关掉|\bclose\b/.test(c.q)
        ? say(c, '不必注销，可以留着：', 'No, closing it is optional.', 'HF-05')
        : say(
            c,
            '能提：退休、出境定居都是提取理由，账户可以注销也可以留，问12329。',
            'Yes, you may take the housing fund out: retiring and settling abroad are grounds; 12329 tells how.',
            'HF-03',
          ),
    {
      why: ['HF-05', 'HF-06'],
    },
  ),
  point(
    'housing-fund',
    'owed',
    ask`公司没给交公积金怎么办
    The employer never paid the fund
    公积金少缴漏缴能追吗
    housing fund not paid by employer`,
    (c) =>
      /罚|处罚|\bfined?\b/.test(c.q)
        ? say(c, '罚5万到30万元：', '50,000 to 300,000 yuan:', 'HF-13')
        : say(
            c,
            '可以追：打12329投诉，公积金中心责令补缴，不补的申请法院执行。',
            'Claim it: complain at 12329, the centre orders payment and may enforce it.',
            'HF-13',
          ),
    {
      why: ['HF-09', 'HF-16'],
      says: /(公司|单位|老板)[^？?]{0,30}公积金[^？?]{0,24}罚/,
    },
  ),
  point(
    'agency',
    'legal',
    ask`挂靠公司交社保行不行
    Paying through a company you do not work for
    花钱找公司代缴社保合法吗
    淘宝代缴社保靠谱吗
    朋友公司帮我挂社保可以吗
    挂靠社保有什么风险
    断了社保找中介代缴
    is it legal to use an agency to pay my social insurance`,
    (c) =>
      say(
        c,
        '不行：没在那家公司上班却挂名挂靠、代缴，是虚构劳动关系，领待遇算骗保。自己以灵活就业缴就行。',
        'No: being on the books without working there is a sham, and drawing on it is fraud. Pay as a flexible worker instead.',
        'PR-02',
      ),
    {
      why: ['PR-01', 'PR-03', 'PE-01'],
      says: /^(?!.*(以前|过去|查到|被查|罚|跑路|那几年)).*((朋友|亲戚|熟人|同学|老乡|表哥|舅|哥们|公司).{0,20}(挂(个|着|靠|上|在)|不用?去?(上班|干活)).{0,20}社保|不上班.{0,8}(朋友|亲戚|熟人|同学|老乡).{0,10}社保|挂(个|着|在|靠)?.{0,10}(名|公司|单位).{0,12}社保.{0,24}(行|能|靠谱|稳|合法|安全|风险|可以|没事))/,
    },
  ),
  point(
    'agency',
    'payroll-firm',
    ask`公司让第三方人力公司给我交社保合法吗
    A payroll firm pays for a real job
    真上班但社保在外包公司交
    社保由人力资源公司代理行吗
    异地社保公司找人代缴
    my employer uses a payroll company for social insurance`,
    (c) =>
      say(
        c,
        '看你是不是真在上班：真有工作、公司委托人力公司代办手续的合法；没上班挂着的不行。',
        'It depends on whether you really work: handling it through a payroll firm is lawful then, being on its books without work is not.',
        'PR-04',
      ),
    { why: ['PR-02'] },
  ),
  point(
    'agency',
    'already',
    ask`以前挂靠过社保会被查吗
    I did it in the past
    挂靠交的社保年限算吗
    代缴被发现怎么处理
    consequences of past fake enrolment`,
    (c) =>
      say(
        c,
        `${/真有|真的|有没有|听说|really|true/.test(c.q) ? '真有：已经有人挂靠被清退参保、多年后停发养老金。' : '可能被清退：'}查到的年限不算，领过的待遇要退还，并罚2到5倍。尽早停掉改成自己缴，打12333问怎么处理。`,
        'Yes, it may be struck out: years void, benefits repaid with a fine of two to five times. Stop and pay by yourself; ask 12333.',
        'PR-03',
        'PR-01',
      ),
    { why: ['PR-08', 'PR-06'] },
  ),
  point(
    'agency',
    'ran-away',
    ask`代缴社保的中介跑路了怎么办
    The agency vanished with my money
    代缴公司收了钱没交
    social insurance agency disappeared`,
    (c) =>
      say(
        c,
        '钱报警追，社保自己接上：查缴费记录看断在几月，医保3个月内接上；别再找代缴。',
        'Report it to the police and go on by yourself: see in the record which month is missing, medical within 3 months.',
        'PR-02',
      ),
    { why: ['ME-07', 'PR-05'] },
  ),
  point(
    'subsidy',
    'who',
    ask`社保补贴怎么领什么人能领
    Who gets the subsidy
    灵活就业社保补贴申请条件
    4050社保补贴怎么申请
    就业困难人员怎么认定
    自己交社保国家有补贴吗
    52岁失业自己交社保有补贴吗
    who can get the social insurance subsidy`,
    (c) =>
      either(
        subsidyUntil(c),
        say(
          c,
          `不是人人都有：先认定为就业困难人员（如大龄、长期失业，各地标准不同），缴了再补，最多补实际缴费的三分之二，到${ownPlaces(c).hukou.zh}或常住地人社窗口办，打12333。`,
          'Not everybody: first be recognised as hard to employ (older, long unemployed; by place); up to two thirds of what you paid comes back; at the local office, 12333.',
          'GR-07',
        ),
      ),
    {
      says: /(算|属于|评)[^，。]{0,4}就业困难|4050(是|人员|指|多大|几岁)[^，。]{0,6}(多大|几岁|什么|谁|哪些|年纪|年龄)|四零五零/,
      why: ['GR-07', 'GR-11'],
    },
  ),
  point(
    'subsidy',
    'how-much',
    ask`社保补贴一个月多少钱
    How much is the subsidy
    4050补贴能补多少
    灵活就业社保补贴标准
    认定了就业困难每月能补多少
    how much is the flexible employment subsidy`,
    (c) => {
      const local = c.remarks('subsidy')[0]
      const both = c.figure('subsidy-monthly')
      return either(
        local &&
          both?.variant === 'both' &&
          both.status === 'in-force' && {
            zh: `两样都缴的每月合计${plain(both.value)}元：${local.statement.zh}以12333答复为准。`,
            en: `${plain(both.value)} yuan a month for both: ${local.statement.en} 12333 confirms.`,
            rules: ['GR-07'],
          },
        local && { zh: `${local.statement.zh}以12333答复为准。`, en: `${local.statement.en} 12333 confirms.`, rules: ['GR-07'] },
        c.ruleHere('GR-SH-01') && say(c, '', '', 'GR-SH-01'),
        /几号|哪天|什么时候(?:发|到)/.test(c.q) &&
          state(
            c,
            '各地自己定，先缴后补，哪天发打12333问。',
            'Each place decides: you pay first and it comes back later; ask 12333 for the day.',
            'GR-07',
          ),
        say(
          c,
          '最多补你实际缴费的三分之二，各地定比例或定额，写上城市再问。',
          'Up to two thirds of what you pay; the place sets a share or a sum: name the city.',
          'GR-07',
        ),
      )
    },
    {
      says: /社保补贴.{0,10}(几号|哪天|什么时候)(发|到账)/,
      why: ['GR-07', 'GR-SH-01'],
      cue: /补(贴)?(多少|几)/,
    },
  ),
  point(
    'subsidy',
    'how-long',
    ask`社保补贴能领几年
    For how long
    4050补贴可以领到退休吗
    社保补贴领到什么时候
    how long can I receive the subsidy`,
    (c) =>
      either(
        subsidyUntil(c),
        AGAIN.test(c.q) && once(c),
        c.ruleHere('GR-SH-01') && say(c, '', '', 'GR-SH-01'),
        say(c, '最长3年，离退休不到5年的可以领到退休。', 'Up to 3 years, or to retirement when less than 5 years away.', 'GR-07'),
      ),
    {
      says: /^(?!.*(欠|漏|公司)).*能[补贴]几年/,
      cue: /[补贴]几年/,
      why: ['GR-07'],
    },
  ),
  point(
    'subsidy',
    'graduate',
    ask`应届毕业生灵活就业有补贴吗
    Graduates
    高校毕业生社保补贴
    毕业两年内自己交社保补贴
    subsidy for recent graduates`,
    () => ({
      zh: '有没有、补多少由当地定，有的地方给离校未就业的毕业生，打12333问。',
      en: 'That is local: some places pay it to graduates without a job; ask 12333.',
      rules: ['CH-09'],
    }),
    { why: [] },
  ),
  point(
    'subsidy',
    'old-card',
    ask`再就业优惠证还有用吗
    The old re-employment card
    再就业优惠证在哪领
    就业创业证怎么办
    凭再就业优惠证交社保打折
    re-employment concession card`,
    (c) =>
      say(
        c,
        '早就停用了，不用办：现在是就业创业证（电子的），缴了社保先认定就业困难，再申请社保补贴。',
        'It was abolished long ago: today the (electronic) employment and start-up certificate, and the subsidy after recognition.',
        'GR-10',
      ),
    { why: ['GR-07', 'GR-11'] },
  ),
  point(
    'maternity',
    'dismissed-pregnant',
    ask`怀孕被辞退合法吗
    Dismissed while pregnant
    产假期间公司裁我
    哺乳期能辞退吗
    孕期合同到期公司不续行不行
    怀孕四个月劳动合同到期
    can I be dismissed while pregnant`,
    (c) =>
      say(
        c,
        '不行：怀孕、产假、哺乳期公司不能裁你、无过错辞退；合同到期要顺延到哺乳期结束。违法辞退可以要求恢复，或要双倍赔偿，打12333。',
        'No: in pregnancy, maternity leave and nursing you may not be laid off or dismissed without fault; an expiring contract is extended to the end of nursing. Otherwise ask for the job back or double severance (12333).',
        'ED-23',
      ),
    {
      why: ['ED-22', 'ED-23'],
      not: /^(?!.*(怀|孕|产假|哺乳|刚生|pregnan|leave)).*(生育|maternity)/,
      says: /^(?!.*(失业金|津贴|报销|医保|社保|补偿|赔|养老)).*(怀孕|怀着|孕期|产假|哺乳|喂奶|刚生|孩子(才|刚).{0,4}月|宝宝.{0,4}月).{0,20}(裁|辞退|开除|炒|不要我|[让叫要劝]我走)|(?:肚子?里|怀)[^，。？?]{0,4}(?:孩子|宝宝|娃)[^。？?]{0,12}(?:走人|辞退|裁|开除|不用来)/,
    },
  ),
  point(
    'maternity',
    'after-leaving',
    ask`离职后生孩子能报销吗
    Giving birth after leaving
    怀孕离职生育险怎么办
    失业了生孩子医疗费
    辞职后生育保险还能用吗
    自己交社保生孩子能报吗
    maternity costs after leaving my job`,
    (c) =>
      /[交缴][^。，？?]{0,4}(?:多久|几个月|多长)/.test(c.q)
        ? state(
            c,
            '要连续缴几个月，各地自己定，没有查到全国统一的数，打12393问当地。',
            'How many months must be paid is local and no national number was found: ask 12393.',
            'MA-01',
          )
        : say(
            c,
            '看你当时有没有医保：领失业金期间基金缴的医保含生育，能报；自己缴职工医保很多地方也含生育医疗费；断着就报不了，可以用配偶的。问12393。',
            'By the cover you have then: while on benefit maternity is included; many places include it when you pay medical yourself; else through the spouse. Ask 12393.',
            'MA-04',
          ),
    {
      says: /生育保?险[^。，？?]{0,6}[交缴][^。，？?]{0,4}(多久|几个月|多长)|^(?!.*津贴).*(医保|生育)[^？?]{0,20}生(二胎|三胎|孩子|娃|小孩)[^？?]{0,8}报/,
      why: ['MA-01', 'MA-03', 'UI-09'],
    },
  ),
  point(
    'maternity',
    'premium',
    ask`生育保险谁交
    Who pays maternity insurance
    生育险个人要交钱吗
    生育保险和医保合并了吗
    生育保险以后跟医保一起交吗
    工资里扣不扣生育保险
    does the employee pay maternity insurance
    is maternity insurance merged with medical insurance`,
    (c) =>
      MERGED.test(c.q)
        ? state(
            c,
            '不少地方已经合并收，2027年起全国统一征缴。在职的由单位缴，自己缴医保的看当地费率含不含。',
            'Many places already collect it together with medical insurance; from 2027 all do. In a job the employer pays; by yourself the local rate may include it.',
            c.rule('MA-03') ? 'MA-03' : 'MA-01',
          )
        : state(c, '生育保险单位缴，个人不用出。', 'The employer pays maternity insurance, nothing from you.', 'MA-01'),
    {
      why: [],
      says: /^(?!.*(?:挂靠|失业金|老婆|老公|配偶|报销)).*(?:生育保?险[^。？?]{0,12}(?:变化|医保一[起块]|和医保|谁[交缴出]|自己[交缴出掏]|个人[交缴出掏]|扣|要交|合并|医保一[起块]|单独)|谁[交缴]的?生育|工资[^。，？?]{0,8}扣[^。，？?]{0,6}生育)/,
    },
  ),
  point(
    'maternity',
    'allowance-amount',
    ask`生育津贴怎么算
    How much is the maternity allowance
    生育津贴按自己工资还是单位平均工资
    生育津贴多久能批下来
    生育津贴能拿多少
    how is maternity allowance calculated
    how long until the maternity allowance is paid`,
    (c) =>
      state(
        c,
        '按单位上年度的月平均工资算，不看你本人的工资；材料齐了10个工作日内办结，多少天的量问12393。',
        'By the average monthly wage of your employer in the year before, not by your own; decided within 10 working days. For how many days 12393 knows.',
        'MA-02',
      ),
    {
      why: ['MA-02'],
    },
  ),
  point(
    'maternity',
    'allowance',
    ask`离职了还能领生育津贴吗
    The maternity allowance after leaving
    生育津贴离职怎么办
    辞职后生育津贴还发吗
    自己交社保有生育津贴吗
    maternity allowance after resigning`,
    (c) =>
      /男的|男职工|陪产|护理假/.test(c.q)
        ? state(
            c,
            '男职工的陪产假有没有津贴各地自己定，没有查到全国规定，打12393问；没有工作的配偶能报生育医疗费。',
            'Whether men get an allowance for paternity leave is local and no national rule was found: ask 12393; a spouse without a job has the medical costs covered.',
            'MA-01',
          )
        : /失业金|benefit/.test(c.q)
          ? state(
              c,
              '生孩子的医疗费能报（基金缴的医保含生育）；津贴一般要在职才有，领失业金时有没有，打12393问当地。',
              'The costs of the birth are covered, for the fund pays maternity as well; the allowance as a rule needs a job, so ask 12393 whether you get one.',
              'MA-04',
            )
          : /(?:扣着?|不给|没给|拖着?)[^。？?]{0,4}(?:我|津贴|$)/.test(c.q) && /公司|单位|老板/.test(c.q)
            ? state(
                c,
                '公司扣着不给的：先打12393查津贴发没发、发了多少，再打12333投诉，要不回来可以仲裁。',
                'Held back by the employer: ask 12393 whether and how much was paid, then complain at 12333 or go to arbitration.',
                'MA-02',
              )
            : PRETENDED.test(c.q)
              ? say(c, '不行，是骗保：', 'No, that is fraud: ', 'MA-05')
              : state(
                  c,
                  '一般要在职、单位正常缴着才有生育津贴，离职后多半没有；产假里离职的，已经发生的那段能不能领问12393。自己缴医保的多数地方没有津贴。',
                  'As a rule the allowance needs an employer paying at the time; afterwards mostly not, nor when you pay yourself: ask 12393.',
                  'MA-01',
                ),
    {
      says: /生育津贴(还有|还能|还发|还给)/,
      why: ['MA-02', 'MA-05'],
    },
  ),
  point(
    'maternity',
    'spouse',
    ask`没工作生孩子能用老公的生育保险吗
    Through the spouse
    配偶生育保险报销
    老婆没工作生育医疗费能报吗
    spouse maternity insurance`,
    (c) => yes('能，', say(c, '报的是生育医疗费，没有津贴。', 'the medical costs, without the allowance.', 'MA-01'), 'Yes, '),
    { why: ['MA-03'] },
  ),
  point(
    'work-injury',
    'lump-sums',
    ask`工伤离职能拿什么钱
    Work injury and leaving: what is due
    工伤九级辞职一次性补助
    伤残十级离职赔偿
    工伤离职一次性就业补助金
    lump sums when leaving after a work injury`,
    (c) =>
      either(
        runsOut(c),
        say(
          c,
          '有伤残等级的能拿两笔：一次性工伤医疗补助金由基金付，一次性伤残就业补助金由单位付，主动辞职也有（五到十级），数额省里定，打12333。',
          'With a disability grade two lump sums: medical from the fund, employment from the employer, also when you resign (grades five to ten); the province sets them, 12333.',
          'WI-02',
        ),
      ),
    { why: ['WI-04'] },
  ),
  point(
    'work-injury',
    'employer-pays',
    ask`工伤保险要个人交吗
    Who pays work-injury insurance
    工伤保险的钱离职能退吗
    工伤保险有个人账户吗
    换公司工伤保险要转吗
    can I get my work injury contributions back
    do I have to transfer work injury insurance to a new job`,
    (c) =>
      state(
        c,
        /转|换|新(?:单位|公司)|transfer|new (?:job|employer)|move/.test(c.q)
          ? '不用转：工伤保险只由单位缴，没有个人账户，新单位从入职起重新给你参加。'
          : /退|取|拿回|归我|领回|refund|back|withdraw|cash/.test(c.q)
            ? '不能退：工伤保险只由单位缴，没有个人账户，没有可退的钱。'
            : '个人不用交：工伤保险只由单位缴，没有个人账户；换了公司由新公司重新参加。',
        /transfer|new (?:job|employer)|move/.test(c.q)
          ? 'No need: only the employer pays it, there is no personal account, and the next employer enrols you anew.'
          : /refund|back|withdraw|cash/.test(c.q)
            ? 'No: only the employer pays it and there is no personal account, so there is nothing to refund.'
            : 'Not you: only the employer pays it, there is no personal account, and the next employer enrols you anew.',
        'WI-01',
      ),
    {
      why: ['WI-01', 'WI-04'],
      says: /\bwho pays (?:for )?(?:the )?work[- ]?injury insurance/,
    },
  ),
  point(
    'work-injury',
    'over-age',
    ask`超过退休年龄上班公司要交工伤保险吗
    Insurance for people past retirement age
    超龄员工单位必须缴哪种保险
    退休以后打工受伤谁负责
    六十多岁在工地干活老板要给上什么保险
    退休返聘要交社保吗
    must the employer insure a worker past retirement age
    work injury insurance for over-age workers`,
    (c) =>
      state(
        c,
        !/伤|摔|事故|哪[种个些]|什么|上班.{0,4}保险|injur|accident|which|what/.test(c.q) &&
          /养老|社保|医保|[交缴]|pension|medical/.test(c.q)
          ? `${STILL_PAYS.zh}${INJURY.zh}`
          : `${INJURY.zh}${STILL_PAYS.zh}`,
        !/injur|accident|which|what/.test(c.q) && /pension|medical/.test(c.q)
          ? `${STILL_PAYS.en} ${INJURY.en}`
          : `${INJURY.en} ${STILL_PAYS.en}`,
        'GR-05',
        'GR-06',
      ),
    {
      why: ['GR-05', 'GR-06', 'PE-27'],
      wrong: /上不了|不能|不用|没法|不给|[交缴买]不了|no need|cannot|can't/,
      says: /((?<!没)[过超]了?(法定)?退休(年龄|年纪|岁数)|超龄|退休(以?后|了|返聘)|返聘|(6[0-9]|7[0-5])岁?(了|的人?)?|六十[一二三四五六七八九多]?岁?|年纪大)[^。？?]{0,24}(工伤|受伤|摔|出事|哪(种|个|些)保险|什么(保险|社保)|上(什么|哪|保险|社保)|[交缴买]什么)|退休(以?后|了)?再?(就业|上班|打工|返聘)[^。？?]{0,10}[交缴](?!满)|(6[0-9]|7[0-5])(岁|了|[，,])[^。？?]{0,20}(公司|单位|老板)[^。？?]{0,8}(给我?|帮我?)[交缴上]/,
    },
  ),
  point(
    'work-injury',
    'uninsured',
    ask`公司没上工伤保险受伤谁出钱
    Hurt at work without insurance
    没交工伤保险上班摔伤医药费谁付
    没社保工伤怎么赔
    hurt at work but employer had no insurance`,
    (c) =>
      say(
        c,
        '公司出：没参保的，工伤待遇由单位付，离职了也一样，怎么要问12333。先做工伤认定，公司不申请你自己在1年内申请。',
        'The employer pays, after leaving too; ask 12333 how to claim. Have the injury recognised; if it does not apply, you may within a year.',
        'WI-03',
      ),
    { why: ['WI-02', 'DS-01'] },
  ),
  point(
    'work-injury',
    'recognition',
    ask`工伤认定多久内申请
    Recognition of an injury
    离职后还能做工伤认定吗
    公司不申请工伤认定怎么办
    离职以后才发现职业病怎么办
    how long do I have to apply for work injury recognition`,
    (c) =>
      either(
        runsOut(c),
        /辞退|裁|开除|解除|终止|不要我|让我走|合同到期|dismiss|\bfired?\b|sack/.test(c.q)
          ? say(
              c,
              '工伤还没好，公司一般不能辞退你：先申请认定和伤残鉴定，违法辞退可以要求恢复或要双倍赔偿，打12333。',
              'As a rule you may not be dismissed before a work injury is settled: have it recognised and graded; unlawful dismissal means the job back or double severance (12333).',
              'ED-23',
            )
          : /工资|停工留薪|护理|误工|营养费|伙食/.test(c.q)
            ? say(
                c,
                '这一项的数额和天数，这里没有查到规定，打12333问参保地工伤经办；前提是先认定工伤：',
                'No rule on this sum was found here: ask 12333. It needs the injury recognised first:',
                'WI-03',
              )
            : say(
                c,
                `${/算不?算?.{0,4}工伤|是不?是工伤/.test(c.q) ? '算不算由参保地人社局认定，先申请再说：' : /(?:过了|超过?)[^。，？?]{0,2}(?:一|1|两|2|三|3)年|(?:一|1)年多/.test(c.q) ? '过了1年的一般不受理了，有特殊原因的打12333问：' : /自己|来得?及|晚不晚|还能/.test(c.q) ? '能自己申请，1年之内都行：' : ''}公司30天内申请，公司不办你自己在1年内申请（职业病从诊断起），离职了也行，到12333问窗口。`,
                `${/\bcan i\b|\bmyself\b|too late/.test(c.q) ? 'Yes, within a year: ' : ''}The employer within 30 days, you within a year (an occupational disease: from the diagnosis), after leaving too.`,
                'WI-03',
              ),
      ),
    {
      says: /(?:还能|还可以|能不能|来得及)[^，。？?]{0,4}(?:申请|报|认定|办)[^，。？?]{0,3}工伤(?!待遇)|工伤[^。？?]{0,8}(?:住院|停工)[^。？?]{0,10}(?:到期|终止|辞退)|工伤[^。？?]{0,6}没(?:好|恢复|养好|痊愈|鉴定)[^。？?]{0,8}(?:辞|裁|开除|解除|让我走)/,
      not: HURT_AFTER,
      why: ['WI-04', 'WI-02'],
    },
  ),
  point(
    'work-injury',
    'after-leaving',
    ask`离职后还有工伤保险吗
    Cover after leaving
    离职以前的工伤待遇还有吗
    自由职业有工伤保险吗
    work injury cover after leaving`,
    (c) =>
      !OLD_INJURY.test(c.q) && PAYS_INJURY.test(c.q)
        ? no(
            state(
              c,
              '不能，工伤保险由单位参保，自己一般缴不了，自己能缴的是养老和医保；离职后摔伤走医保，以前认定的不受影响。',
              'No, as a rule you cannot pay it yourself: employers insure against work injury; pension and medical you may pay. A fall after leaving is a matter for medical insurance; what was recognised goes on.',
              'WI-04',
            ),
          )
        : OLD_INJURY.test(c.q)
          ? state(
              c,
              '一般能：以前认定的照样享受；离职时领过一次性工伤补助金的，复发还管不管先问12333。',
              'As a rule yes: what was recognised goes on; if you took the one-off grants on leaving, ask 12333 whether a relapse is still covered.',
              'WI-04',
              'WI-02',
            )
          : say(
              c,
              HURT_AFTER.test(c.q) ? '不算工伤，这次看病走医保：' : '没有了，自己一般也缴不了：工伤由单位参保；以前认定的不受影响。',
              'No, and as a rule you cannot pay it yourself: employers insure against work injury; what was recognised goes on.',
              'WI-04',
            ),
    {
      why: ['WI-01'],
      cue: OLD_INJURY,
      says: PAYS_INJURY,
    },
  ),
  point(
    'records-query',
    'years',
    ask`怎么查自己交了多少年社保
    How many months have I paid
    社保缴费记录在哪查
    查社保缴到几月
    怎么打印社保缴费证明
    查医保缴费年限
    check my social insurance record`,
    (c) =>
      say(
        c,
        '免费查：在掌上12333、电子社保卡或si.12333.gov.cn看缴费记录、打印证明，医保在国家医保服务平台App。',
        'Free: in the 12333 app, the electronic card or si.12333.gov.cn; medical in the national medical app.',
        'CH-10',
      ),
    {
      says: /在哪查社保/,
      why: ['DS-04', 'CH-12'],
    },
  ),
  point(
    'records-query',
    'stopped',
    ask`怎么知道公司给我停保没有
    Has the employer stopped my insurance
    查单位有没有断缴社保
    怎么看社保状态是不是停保
    how do I see whether my employer stopped paying`,
    (c) =>
      say(
        c,
        '在掌上12333或电子社保卡上查参保状态和缴到几月，显示“暂停缴费”就是停了，免费。',
        'In the 12333 app: the status and the last month paid, free of charge.',
        'CH-10',
      ),
    { why: ['DS-04'] },
  ),
  point(
    'records-query',
    'wrong',
    ask`社保记录不对少了几个月怎么办
    Months are missing from my record
    社保缴费记录有误怎么更正
    公司扣了钱没交社保
    contribution record is wrong`,
    (c) =>
      say(
        c,
        '先拿工资条、流水去12333窗口核对，公司扣了没交的让公司补，不补就投诉。',
        'Take payslips to the counter (12333); what was deducted and not paid the employer makes good.',
        'DS-04',
      ),
    { why: ['ED-12', 'ED-09'] },
  ),
  point(
    'social-card',
    'lost',
    ask`社保卡丢了怎么补
    A lost card
    社保卡挂失补办
    社保卡坏了换卡
    lost social security card`,
    (c) =>
      say(
        c,
        '先挂失：打12333或发卡银行，再带身份证到银行网点或社保窗口补卡；急用先领电子社保卡、医保码。',
        'Block it (12333 or the bank), then a new one at the bank or counter with your ID; meanwhile use the electronic card.',
        'CH-07',
      ),
    { why: ['CH-06'] },
  ),
  point(
    'social-card',
    'new-city',
    ask`换城市社保卡要重办吗
    A new card in a new city
    社保卡异地能用吗
    离职了社保卡还能用吗
    is my social security card valid in another city`,
    (c) =>
      say(
        c,
        '卡一般不用重办，全国通用一张；当地要用本地功能的再换，医保先激活电子医保码，问12333。',
        'The card is good nationwide; only for local functions is it changed: ask 12333.',
        'CH-07',
      ),
    { why: ['CH-06'] },
  ),
  point(
    'social-card',
    'activate',
    ask`社保卡怎么激活
    Activating the card
    电子社保卡怎么领
    社保卡密码忘了
    activate social security card`,
    (c) =>
      say(
        c,
        '银行功能到发卡银行激活，社保功能在窗口或12333 App；电子社保卡在掌上12333、微信、支付宝里领，密码在里面重置。',
        'Bank functions at the bank, the rest at the counter or in the 12333 app, where the electronic card is as well.',
        'CH-07',
      ),
    {
      why: ['CH-04'],
    },
  ),
  point(
    'cash-out',
    'refund',
    ask`社保能退钱吗
    Can contributions be refunded
    不想交社保了把钱取出来
    养老保险可以退保吗
    离职社保能一次性取吗
    养老账户的钱能提前取吗
    can I get my social insurance money back`,
    (c) =>
      say(
        c,
        '不能：没到领养老金的年龄，离职、断缴都不能退保取钱；人不在了由家人继承。',
        'No: before pension age neither leaving nor a gap lets you cash it in; it is inherited.',
        'PE-02',
      ),
    { not: /移民|定居|绿卡/, why: ['PE-03', 'PE-06'], instead: { foreign: 'foreigners/refund', hmt: 'hmt-residents/leave' } },
  ),
  point(
    'cash-out',
    'emigrate',
    ask`出国定居移民社保的钱能取吗
    Emigrating
    全家移民社保能一次取走吗
    入了外国国籍养老金怎么办
    拿了绿卡社保可以退吗
    中国人出国工作社保怎么办
    can I cash out social insurance when emigrating`,
    (c) =>
      state(
        c,
        '保留中国国籍的一般不能取，账户一直保留，到龄照样领；丧失中国国籍（入了外国籍）的，可以书面申请终止，一次领回个人账户。条文没有核到，走之前打12333问。',
        'While you keep Chinese nationality it cannot as a rule be cashed: the account stays and the pension is drawn at the age; having lost it (foreign nationality) you may end it in writing and take the personal account at once. The text was not read: ask 12333 before you go.',
        'PE-03',
      ),
    {
      why: ['PE-02', 'HF-05'],
      cue: /入了?.{0,5}籍|绿卡/,
      says: /\b(fly|fl(y|ying)|go(ing)?|mov(e|ing)|return(ing)?|leav(e|ing)|head(ing)?) (back )?(home|china|to my country|for good)\b[^?]{0,60}\b(pension|social insurance|contributions)\b|护照是[^？?]{0,20}社保[^？?]{0,6}拿回/,
      instead: { foreign: 'foreigners/refund', hmt: 'hmt-residents/leave' },
    },
  ),
  point(
    'cash-out',
    'death',
    ask`人去世了社保的钱怎么办
    After a death
    家人去世养老个人账户能领吗
    丧葬费抚恤金怎么领
    参保人死亡社保继承
    what happens to social insurance money when someone dies`,
    (c) =>
      /失业金|unemployment/.test(c.q)
        ? say(c, '剩下的月数不再发，', 'The months left are not paid.', 'UI-18')
        : say(
            c,
            '家人可以继承账户余额，再领丧葬补助金和抚恤金，带死亡证明、关系证明到12333窗口办。',
            'The family inherits the balance and gets a funeral grant and a payment for survivors; at the counter, 12333.',
            'PE-23',
            'PE-02',
          ),
    {
      says: /丧葬费|(去世|过世|病故|猝死|身故|人不在了|人没了|(老公|老婆|丈夫|妻子|爸|妈|父亲|母亲|家人)[^，。？?]{0,20}走了)[^？?]{0,40}(取|领|退|继承)/,
      why: ['UI-18'],
      cue: /丧葬/,
    },
  ),
  point(
    'foreigners',
    'refund',
    ask`外国人离开中国能退养老金吗
    Foreigners leaving: the pension account
    外籍员工离职回国社保怎么办
    外国人社保能取出来吗
    我下个月回国养老账户的钱能带走吗
    I am leaving China can I get my pension back
    foreigner social insurance refund`,
    (c) =>
      either(
        /还在|保留|留着|(?<!不会?再?)回来|又来|再来|come back|came back|(?<!not |n.t |never )return|still/.test(c.q) &&
          state(
            c,
            '一般还在：没书面申请领走的还保留着；回来接着缴怎么算，打12333查。',
            'As a rule it is still there unless you asked for it in writing; how it goes on, check at 12333.',
            'GR-04',
          ),
        yes(
          '能：',
          state(
            c,
            '离境（回国）不再来的，养老个人账户可以保留，也可以书面申请终止，一次性领回账户里的钱，打12333问。',
            'when you leave China for good the personal account is either kept for you or, on a written request, paid out at once; ask 12333.',
            'GR-04',
          ),
        ),
      ),
    {
      why: ['GR-04'],
      instead: { hmt: 'hmt-residents/leave' },
      cue: /(外国|外籍|foreign|canadian|american|british|german|french|japanese|korean|expat).{0,40}(退|取|refund|back|withdraw)/,
    },
  ),
  point(
    'foreigners',
    'flexible',
    ask`外国人能自己交社保吗
    Foreigners paying by themselves
    外国人灵活就业参保
    外籍辞职后社保怎么续
    can a foreigner pay social insurance without an employer`,
    (c) =>
      say(
        c,
        '不能：外国人通过单位参保，没有灵活就业自己缴这条路；有永久居留身份的问12333。',
        'No: foreigners are insured through an employer and not by themselves; with permanent residence ask 12333.',
        'GR-03',
      ),
    { says: /not chinese.{0,50}(?:pay|pension)/, why: ['PE-04'] },
  ),
  point(
    'foreigners',
    'must',
    ask`外国人在中国上班要交社保吗
    Must foreigners be insured
    外籍员工社保哪些险要交
    双边社保协定免缴
    do foreigners have to pay social insurance in china`,
    (c) =>
      say(
        c,
        '要交，由单位参保五险；有双边协定国家的可以免其中几项，问12333。',
        'They must be, by the employer, in all five; treaty countries exempt some: ask 12333.',
        'GR-03',
      ),
    {
      says: /(外国人|外籍|foreigners?)[^，。？?]{0,10}(不用|免|(don't|do not|need not) (have to |need to )?)([交缴参]|pay|be insured)/,
      wrong: /不用|免|not|n't/,
      why: ['ED-09'],
    },
  ),
  point(
    'hmt-residents',
    'flexible',
    ask`港澳台居民离职后能自己交社保吗
    Hong Kong, Macao and Taiwan residents by themselves
    台湾人灵活就业参保
    香港人在内地辞职社保怎么办
    台湾人离职后能自己交社保吗
    can a taiwan resident pay social insurance himself`,
    (c) => {
      const none = c.profile?.residencePermit === false || /没.{0,5}(居住证|residence permit)|(no|without).{0,12}permit/.test(c.q)
      return none ? say(c, '先办居住证才行。', 'Not without the permit.', 'GR-01') : yes('可以。', say(c, '', '', 'GR-01'), 'Yes. ')
    },
    { why: ['GR-02'] },
  ),
  point(
    'hmt-residents',
    'leave',
    ask`港澳台居民离开内地社保能取吗
    Leaving the mainland
    香港人回去了养老账户怎么办
    台胞离开大陆退社保
    hong kong resident leaving the mainland refund`,
    (c) => say(c, LOST.test(c.q) ? '不会作废：' : '', LOST.test(c.q) ? 'It is not lost.' : '', 'GR-02'),
    {
      says: /(?:回|返)(?:香港|澳门|台湾).{0,30}(?:养老|社保).{0,14}(?:钱|账户|户口)/,
      why: ['GR-02'],
    },
  ),
  point(
    'hmt-residents',
    'must',
    ask`港澳台员工要交社保吗
    Must they be insured
    台湾人在大陆工作社保能免吗
    do hong kong employees pay mainland social insurance`,
    (c) =>
      say(
        c,
        '要，有单位的要参保；在那边已有社保的，养老、失业能不能不重复参加，问12333。',
        'Yes with an employer; with cover at home ask 12333 whether pension and unemployment are exempt.',
        'GR-01',
      ),
    { why: ['ED-09'] },
  ),
  point(
    'housing-fund',
    'decision-time',
    ask`公积金提取申请几天有结果
    How long a withdrawal takes
    提公积金多久到账
    公积金提取审批要多久
    申请提取公积金几天能批
    how long does a housing fund withdrawal take
    how many days does the centre take to decide on a withdrawal`,
    (c) =>
      say(
        c,
        '3天内给结果：公积金中心受理后3天内要答复，不用原单位开证明；到账还要看银行，问12329。',
        'Within 3 days of accepting it the centre decides, without a paper from the employer; when the bank pays, ask 12329.',
        'HF-06',
      ),
    {
      why: ['HF-03'],
      says: /\bhow (quick|fast|soon|long|many days)\b[^?]{0,12}\b(must|should|do|does|will)\b[^?]{0,16}\b(they|centre|center|it)\b[^?]{0,12}\b(decide|answer|approve|reply)/,
      cue: /(几天|多久|多长时间).{0,8}(批|结果|到账|下来)/,
    },
  ),
  point(
    'housing-fund',
    'employer-seals',
    ask`单位多久之内要办公积金封存
    When the employer seals the account
    公司多少天内要把公积金转走或封存
    离职后公积金封存要几天
    单位不给封存公积金怎么办
    how soon must the employer seal or transfer my housing fund`,
    (c) => {
      const late =
        /还没|没有?[封转给办]|一直|过期|超期|\b(?:still|late|overdue|not)\b/.test(c.q) && lengths(c.q).some(({ months }) => months >= 2)
      const last = c.mine && c.profile !== null ? addDays(c.profile.leftOn, 30) : null
      const lead = say(
        c,
        `${last === null ? (late ? '过期了，30天内就该办' : '30天内') : last < c.today ? `最迟${zhDate(last)}，已经过了` : `最迟${zhDate(last)}`}：离职后30天内公司要去公积金中心办转移或封存，不办的打12329。`,
        `${last === null ? (late ? 'It is late: within 30 days of the end' : 'Within 30 days of the end') : `By ${enDate(last)}${last < c.today ? ' (which is past)' : ''}, 30 days after the end,`} the employer has it moved or sealed; otherwise call 12329.`,
        'ED-15',
      )
      return last === null ? lead : { ...lead, begins: 'own' }
    },
    {
      local: ['fund-seal-practice'],
      why: ['HF-01', 'HF-13'],
      cue: /(公司|单位|前东家).{0,16}(封存|转移)/,
    },
  ),
  point(
    'housing-fund',
    'fraud',
    ask`用假材料提公积金会怎么样
    Withdrawing with false papers
    假租房合同提公积金被查到
    骗提公积金的后果
    造假提取公积金会坐牢吗
    what happens if I withdraw the housing fund with fake papers`,
    (c) =>
      say(
        c,
        /贷款|\bloan/.test(c.q)
          ? '骗贷款的要退回，5年内不能提取也不能贷款（骗提的是3年）。已经贷了的主动联系12329。'
          : '别信中介、别造假：骗提要退回，3年内不能提取也不能贷款，骗贷款的5年内不能。已经提了的主动联系12329退回。',
        /贷款|\bloan/.test(c.q)
          ? 'It is paid back and there is no withdrawal or loan for 5 years (3 years for money drawn by fraud). Contact 12329 yourself.'
          : 'Do not: it is fraud. It is paid back and there is no withdrawal or loan for 3 years, 5 years for a loan obtained by fraud. Contact 12329 yourself to return it.',
        'HF-11',
      ),
    {
      why: ['PR-06'],
      // Nobody is told of fraud who says nothing of it.
    },
  ),
  point(
    'housing-fund',
    'renovation',
    ask`公积金能提出来装修吗
    Decoration and property fees
    公积金能交物业费吗
    装修能不能提公积金
    公积金可以付物业费装修款吗
    can I use the housing fund for renovation or property fees`,
    (c) =>
      yes(
        '能：',
        say(
          c,
          '2026年9月20日起，装修、交物业费也是提取理由，额度和材料问12329。',
          'since 20 September 2026 decoration and property fees are grounds; limits and papers: 12329.',
          'HF-03',
        ),
      ),
    { why: ['HF-06'], cue: /装修/ },
  ),
  point(
    'housing-fund',
    'mine',
    ask`公司交的那部分公积金是我的吗
    Is the employer's part mine
    离职后单位缴的公积金归谁
    公积金公司那一半会收回吗
    is the employer's half of the housing fund mine
    does the company take back its share of my housing fund when I resign`,
    (c) =>
      yes(
        '',
        say(
          c,
          '是你的：自己缴的和公司缴的都归你，离职公司也收不回去。',
          'it is yours: your own and the employer’s part both belong to you, also after you leave.',
          'HF-01',
        ),
        'Yes, ',
      ),
    {
      why: ['ED-15', 'HF-02'],
      wrong: /收回|拿[走回]|takes?|keeps?/,
    },
  ),
  point(
    'housing-fund',
    'loan-time',
    ask`公积金贷款多久批下来
    How long a loan takes
    申请公积金贷款几天有结果
    how long does a housing fund loan decision take`,
    (c) => state(c, '10天内给结果，批不批都要告诉你，问12329。', 'Within 10 days, yes or no; 12329 helps.', 'HF-07'),
    { why: ['HF-06'] },
  ),
  point(
    'housing-fund',
    'rate',
    ask`公积金缴存比例是多少
    The rate of the housing fund
    公积金最低交百分之几
    公积金公司和个人各交多少
    what is the housing fund contribution rate`,
    (c) => {
      const low = /(?<![\d.])([0-4](?:\.\d)?) ?(?:%|个点|percent)|百分之([一二三四])(?!十)/.exec(c.q) !== null
      return say(
        c,
        `${low ? '不合规，低于5%了：' : ''}个人和公司各不低于5%，上限按国家规定，各市定具体比例，问12329。`,
        `${low ? 'No, that is too low: at' : 'At'} least 5 % each from you and the employer, up to the national ceiling; each city sets its own: 12329.`,
        'HF-09',
      )
    },
    {
      why: ['HF-16'],
      says: /公积金[^，。？?]{0,12}([\d.]+ ?(%|个点)|百分之)/,
    },
  ),
  point(
    'agency',
    'punishment',
    ask`挂靠代缴社保被查到罚多少
    The fine for sham insurance
    骗社保待遇怎么处罚
    找中介代缴被发现会坐牢吗
    代缴社保违法罚几倍
    what is the penalty for buying social insurance through a fake employer`,
    (c) =>
      say(
        c,
        `${CREDIT.test(c.q) ? '会：严重的记入信用记录，还可能列入失信名单。' : ONLY.test(c.q) ? '不止：' : ''}${SHAM.test(c.q) ? '没真上班挂名交社保是虚构劳动关系，领待遇算骗保。' : ''}骗领的要退回，再罚骗取金额的2到5倍；挂靠的年限可能被清退不算，构成犯罪的移送公安，按诈骗处理。`,
        `${CREDIT.test(c.q) ? 'Yes: grave cases go into the credit record and may end on a blacklist. ' : ONLY.test(c.q) ? 'No, it does not end there. ' : ''}What was drawn by fraud is paid back with a fine of two to five times; months of sham work may be cancelled, and a crime goes to the police.`,
        'PR-01',
        ...(CREDIT.test(c.q) ? ['PR-06'] : SHAM.test(c.q) ? ['PR-02'] : ['PR-03']),
      ),
    {
      why: ['PR-02', 'PR-08'],
      cue: /(挂靠|代缴|骗).{0,10}(罚|处罚|坐牢)/,
      says: /^(?!.*(?:被骗|骗[我了]钱|公积金|医保|医疗)).*(?:骗|假材料|假合同|假劳动合同|造假|冒领).{0,24}(?:罚|处罚|坐牢|判|征信|黑名单|信用|没事|后果|犯罪|犯法|报警)/,
    },
  ),
  point(
    'records-query',
    'office-times',
    ask`社保参保登记多久办好
    How long registration takes
    灵活就业参保登记几天办完
    参保登记要几天
    how long does social insurance registration take`,
    (c) =>
      NUMBER_ASKED.test(c.q)
        ? yes('是，', say(c, '社保号就是你的身份证号，不用另外查。', 'It is your ID number.', 'CH-06'), '')
        : say(c, '10个工作日内办完。', 'Within 10 working days.', 'CH-06'),
    { why: ['CH-04', 'CH-05'], says: NUMBER_ASKED },
  ),
  point(
    'records-query',
    'hotline',
    ask`社保的事打哪个电话
    Which hotline to call
    医保的问题打什么热线
    养老和失业问哪个号码
    公积金热线电话是多少
    社保缴费扣款打什么电话问
    which hotline do I call about medical insurance
    what number do I call about the housing fund
    is it the same phone number for pension and medical insurance`,
    (c) => {
      const lines = LINES.toSorted((a, b) => Number(b.about.test(c.q)) - Number(a.about.test(c.q)))
      return {
        zh: `${lines.map(({ zh }) => zh).join('，')}。别的政务事打12345。`,
        en: `${lines.map(({ en }) => en).join(', ')}; anything else of the government: 12345.`,
        rules: ['CH-09'],
      }
    },
    {
      says: /^(?!.*(投诉|举报|告公司)).*(找不到[^，。]{0,8}(电话|热线)|(电话|热线|123\d\d)[^，。]{0,4}(打不通|占线|没人接)|123\d\d是(什么|啥|干)|what (is|are|does) (the )?123\d\d|who (do|should|can) i (call|phone|ring)|(哪个|什么|哪一个)(电话|热线|号码)|(电话|热线)(号码)?(是|打)?(多少|什么|哪)|which (hotline|number|phone)|what (phone )?number (do|should|can) i|hotline)/,
    },
  ),
  point(
    'housing-fund',
    'no-paper',
    ask`公积金提取还要原单位开证明吗
    A paper from the employer
    公司不给开提取证明公积金怎么取
    前公司注销了公积金没人盖章还能提吗
    提公积金要不要单位盖章
    do I need a paper from my old employer to withdraw the housing fund`,
    (c) =>
      say(
        c,
        '不用，没有单位的证明也能提：符合提取理由（租房、还贷等）直接去公积金中心申请。',
        'No, it works without: with a ground such as rent or a mortgage apply at the centre yourself.',
        'HF-06',
      ),
    {
      why: ['HF-03'],
      says: /^(?=.*公积金)(.*(公司|单位|老板|东家|厂)[^？?]{0,16}(证明|盖章)|.*(证明|盖章)[^？?]{0,12}(公司|单位|没人))/,
    },
  ),
  point(
    'housing-fund',
    'balance',
    ask`公积金余额不对怎么复核
    The balance looks wrong
    公积金账户少了钱找谁查
    申请复核公积金余额几天答复
    公积金金额对不上怎么办
    my housing fund balance looks wrong`,
    (c) =>
      say(
        c,
        '先找银行、再找公积金中心复核，5天内书面答复你；公司少缴的打12329投诉。',
        'Ask the bank, then the centre to check: answered in writing within 5 days; 12329 where the employer paid too little.',
        'HF-12',
      ),
    {
      why: ['HF-13', 'HF-16'],
    },
  ),
  point(
    'housing-fund',
    'pay-day',
    ask`发工资后公司几天内要交公积金
    When the employer pays the fund
    公积金每个月几号到账
    公司拖着不汇公积金合理吗
    how soon after payday must the employer pay the housing fund`,
    (c) => {
      const day = Number(/(\d{1,2})(?:st|nd|rd|th|号)/.exec(c.q)?.[1] ?? 0)
      const by = day >= 1 && day <= 23 ? day + 5 : null
      return say(
        c,
        `${(by ?? 24) < 24 && /月底|(?:2[4-9]|3[01])号/.test(c.q) ? '不合规，' : ''}5天内：${by === null ? '' : `${day}号发工资的，最迟${by}号。`}`,
        `Within 5 days of payday${by === null ? '' : `: by the ${by}th when paid on the ${day}th`}.`,
        'HF-16',
      )
    },
    {
      says: /号发工资[^？?]{0,4}公积金[^？?]{0,6}(几号|什么时候|最晚|才交|到账)/,
      why: ['HF-13', 'HF-09'],
    },
  ),
  point(
    'records-query',
    'channels',
    ask`社保的事手机上能办吗
    Phone, web or counter
    老人不会用手机能去窗口办社保吗
    社保只能网上办吗
    办社保一定要跑大厅吗
    can I handle social insurance on my phone or must I go to the counter`,
    (c) => {
      const counter = /窗口|现场|大厅|线下|柜台|不会用|counter|in person/.test(c.q) && !/不想|不用|必须|一定/.test(c.q)
      return yes(counter ? '' : '能，', say(c, counter ? '能去窗口：' : '手机上就行：', '', 'CH-04'), 'Yes. ')
    },
    {
      why: ['CH-05', 'CH-06'],
    },
  ),
  point(
    'records-query',
    'statement',
    ask`社保局会寄账户对账单吗
    The yearly statement
    养老和医保个人账户有没有年度账单
    每年社保权益单在哪看
    does the office send a yearly statement of my accounts`,
    (c) => say(c, '会，每年至少一次，也能自己查：', 'Yes, once a year.', 'CH-12'),
    {
      why: ['CH-10'],
      says: /社保[^？?]{0,10}对账单/,
    },
  ),
  point(
    'records-query',
    'privacy',
    ask`社保局会泄露我的个人信息吗
    My data at the office
    社保记录被工作人员透露给别人怎么办
    办社保交身份证安全吗
    can the office leak my social insurance data`,
    (c) =>
      say(
        c,
        /泄露了|被|透露|追究|leaked/.test(c.q) ? '能追究：' : /保密/.test(c.q) ? '会，必须保密：' : '不会，也不允许：',
        /leaked|told/.test(c.q) ? 'You can hold it to account.' : 'It must not.',
        'PR-07',
        'DS-04',
      ),
    {
      why: [],
      says: /(社保|医保|经办|人社|公积金)[^？?]{0,30}(泄露|透露|外泄|卖我|保密)/,
    },
  ),
  point(
    'agency',
    'report',
    ask`怎么举报骗社保的
    Reporting fraud
    发现有人冒领养老金打哪个电话举报
    举报骗保有奖金吗
    举报挂靠代缴社保去哪
    how do I report social insurance fraud and is there a reward`,
    (c) => {
      const reward = /奖|reward|money|paid/.test(c.q)
      return yes(
        reward ? '' : false,
        say(
          c,
          `${reward ? '有，各地给奖励，标准看当地。' : '能举报，'}打12333，医保的打12393；不用是当事人。`,
          `${reward ? 'provinces pay rewards. ' : ''}Call 12333, for medical 12393.`,
          'PR-05',
        ),
        'Yes, ',
      )
    },
    {
      why: ['PR-01', 'PR-08'],
      says: /(?:骗[保取领]|冒领|挂靠)[^？?]{0,16}举报/,
    },
  ),
  point(
    'housing-fund',
    'permit',
    ask`有居住证能在这里缴和提公积金吗
    The housing fund without local hukou
    外地户口公积金能不能提
    不是本地户口公司不给交公积金对吗
    can I use the housing fund without local hukou`,
    (c) =>
      yes(
        '能，',
        state(
          c,
          '不看户口：在单位上班就该缴，持居住证的在居住地缴、提公积金，手续和额度问12329。',
          'whatever the hukou: an employer pays it in, and with a residence permit it is paid and withdrawn where you live; 12329 for how.',
          'PE-25',
          'ED-16',
        ),
        'Yes, ',
      ),
    {
      why: ['HF-03', 'HF-08'],
      says: /^(?!.*(离职|辞职|不干|封存|销户|买房|贷款|租房)).*(居住证|外地人|外地户口|(不是|没有)本地户口|非本地户籍?)[^？?]{0,20}公积金/,
    },
  ),
]
