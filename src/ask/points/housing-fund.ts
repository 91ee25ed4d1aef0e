import { enDate, zhDate } from '../../advisor/wording.ts'
import { lawNumber } from '../law.ts'
import { addDays } from '../../domain/dates.ts'
import { lengths } from '../understand/amounts.ts'
import { due } from './mine/due.ts'
import { ask, point, quote, say, state, yes } from './point.ts'

/** Is the money lost? */
export const LOST = /没了|作废|清零|归零|充公|没收|过期|失效|\b(?:lose|lost|expire|forfeit)/

/** Must the person do it: "要不要我自己转"? */
const SELF = /(?:我|要不要|需要|得)自己|自己(?:去)?[转封]|本人|亲自|\bmyself\b/

const HOW = /怎么|咋|如何|\bhow (?:do|can|to)\b/

const GAP = /公积金[^，。？?]{0,4}断|断缴?[^，。？?]{0,4}公积金|\bgap\b/

const BUYS = /买房|购房|首付|房贷|mortgage|buy/

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
        `${HOW.test(c.q) ? '有提取理由就在公积金中心网上或窗口申请；' : '不能，'}离职本身不是提取的理由：账户先封存或转走。租房、买房、还房贷、退休等才能提；不少城市封存满{HF-14.months:span}没再缴可以销户提取，问12329。`,
        `${HOW.test(c.q) ? 'Apply at the fund centre, online too; l' : 'No, l'}eaving is not a ground by itself: the account is sealed or moved. Rent, buying, a mortgage, retirement and the like are; many cities also after {HF-14.months:span} sealed: ask 12329.`,
        'HF-02',
        'HF-03',
      ),
    {
      cue: /(?<!都)(?:能|可以)[取提](?:出来?)?[吗么不]?$/,
      says: /公积金提取(的)?条件/,
      instead: { foreign: 'housing-fund/settle-abroad' },
      why: ['HF-01', 'HF-11'],
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
        `不少城市是封存满{HF-14.months:span}（{HF-14.months}个月）、没在别处续缴就能销户提取${date === null || date.past ? '' : `，按离职日算大约${date.zh}以后`}，不是全国统一规定，打12329问当地。`,
        `In many cities {HF-14.months:span} ({HF-14.months} months) sealed without further payments${date === null || date.past ? '' : `, for you from about ${date.en}`}; it is no national rule: ask 12329.`,
        'HF-02',
      )
    },
    {
      why: ['HF-03'],
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
      not: /^(?!.*(?:租|房|rent|mortgage|buy|home))/,
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
      return state(
        c,
        `${LOST.test(c.q) ? '不会，' : ''}${GAP.test(c.q) ? '钱不会少，影响的多是公积金贷款：要连续缴多久各市自己定，问12329。' : '钱都是你的，'}账户由公司在离职{housing-fund-seal.days}天内${date === null ? '' : `（最晚${date.zh}）`}转走或封存，以后接着缴。`,
        `${LOST.test(c.q) ? 'No, the' : 'The'} money is yours; within {housing-fund-seal.days} days${date === null ? '' : ` (by ${date.en})`} the employer moves or seals the account, to be continued later.${GAP.test(c.q) ? ' A gap mostly matters for a loan: ask 12329 how long one must have paid without a break.' : ''}`,
        'ED-15',
      )
    },
    {
      cue: GAP,
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
      state(
        c,
        `${/能|可以/.test(c.q) ? '能转：' : ''}在新城市开户缴存后，到新地方的公积金中心网上申请转入，不用回原地；新公司入职{housing-fund-seal.days}天内给你开户或转过来，问12329。`,
        'Once the new account is paid into, apply for the transfer at the new centre online; a new employer opens or moves it within {housing-fund-seal.days} days; 12329 helps.',
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
      /[提取][出来]*还|还(?:房)?贷|房贷/.test(c.q) && /能|可以|行/.test(c.q) && /[提取拿]/.test(c.q)
        ? yes(
            '能，',
            say(c, '还房贷就是提取理由，额度和手续问12329。', 'the mortgage is a ground; 12329 knows the limits.', 'HF-03'),
            'Yes, ',
          )
        : state(
            c,
            `${/影响|能贷|申请/.test(c.q) ? '新申请的可能受影响，要连续缴多久各市定；已有的' : ''}贷款照样要按月还：停缴后公积金账户还扣不扣看余额和当地，不够的自己存，先问12329。`,
            'The loan goes on: whether the fund still pays it depends on balance and place; fill the account yourself and ask 12329.',
            'HF-03',
          ),
    {
      not: /^(?!.*(?:贷|月冲|按揭|loan|mortgage))/,
      says: /公积金[^，。？?]{0,6}(?:[取提]出?来?还房?贷|[封断停][^，。？?]{0,6}贷款)|\bgongjijin\b.*\bdaikuan\b/,
      why: ['HF-07'],
    },
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
    {
      says: /(?:快递|外卖|网约车|骑手|主播|灵活就业|自由职业)[^，。？?]{0,4}(?:(?:能|可以)[交缴]公积金|[交缴]公积金 ?(?:能|可以|行))/,
      why: ['HF-09'],
    },
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
        ? quote(c, '不必注销，可以留着：', 'No, closing it is optional.', 'HF-05')
        : (c.profile ?? c.said.profile).person === 'foreign'
          ? say(
              c,
              '离开中国、不再回来的能提，问12329；人还在中国的，离职本身不是理由。',
              'Yes when you leave China for good: ask 12329. While you stay, leaving a job is no ground by itself.',
              'HF-03',
            )
          : say(
              c,
              '能提：退休、出境定居都是提取理由，账户可以注销也可以留，问12329。',
              'Yes, you may take the housing fund out: retiring and settling abroad are grounds; 12329 tells how.',
              'HF-03',
            ),
    {
      not: /^(?!.*(?:退休|定居|出境|出国|国外|移民|离开中国|销|关掉|retir|abroad|chin|clos|countr|emigr))/,
      why: ['HF-06', 'HF-05'],
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
        ? quote(c, '要罚款：', 'It is fined.', 'HF-13')
        : state(
            c,
            '可以追：打12329投诉，公积金中心责令补缴，不补的申请法院执行。',
            'Claim it: complain at 12329, the centre orders payment and may enforce it.',
            'HF-13',
          ),
    {
      not: /公积金也?会?[^，。？?]{0,3}(?:没了|清零|作废)/,
      why: ['HF-09', 'HF-16'],
      says: /(公司|单位|老板)[^？?]{0,30}公积金[^？?]{0,24}罚|(?:公司|单位|老板)[^，。？?]{0,3}公积金[^，。？?]{0,6}没[给有]?[交缴]/,
    },
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
        '{fund-decision.days}天内给结果，到账还要看银行，问12329。',
        'Within {fund-decision.days} days; when the bank pays, ask 12329.',
        'HF-06',
      ),
    {
      why: ['HF-03'],
      not: /^(?!.*\bfund).*\brefund/,
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
      const last = c.mine && c.profile !== null ? addDays(c.profile.leftOn, lawNumber(c, 'housing-fund-seal', 'days')) : null
      const lead = say(
        c,
        `${SELF.test(c.q) ? '不用你自己去：' : ''}${last === null ? (late ? '过期了，{housing-fund-seal.days}天内就该办' : '{housing-fund-seal.days}天内') : last < c.today ? `最迟${zhDate(last)}，已经过了` : `最迟${zhDate(last)}`}，公司不办的打12329。`,
        `${SELF.test(c.q) ? 'You need not go. ' : ''}${last === null ? (late ? 'It is late: within {housing-fund-seal.days} days of the end' : 'Within {housing-fund-seal.days} days of the end') : `By ${enDate(last)}${last < c.today ? ' (which is past)' : ''}, {housing-fund-seal.days} days after the end,`} the employer has it moved or sealed; otherwise call 12329.`,
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
          ? '骗贷款的要退回，{fund-fraud.loanMonths:span}内不能提取也不能贷款（骗提的是{fund-fraud.months:span}）。已经贷了的主动联系12329。'
          : '别信中介、别造假：已经提了的主动联系12329退回。',
        /贷款|\bloan/.test(c.q)
          ? 'It is paid back and there is no withdrawal or loan for {fund-fraud.loanMonths:span} ({fund-fraud.months:span} for money drawn by fraud). Contact 12329 yourself.'
          : 'Do not: it is fraud. Contact 12329 yourself to return it.',
        'HF-11',
      ),
    {
      why: ['PR-06'],
      not: /^(?!.*(?:假|骗|造|中介|代|fake|fraud|false|forg|agent)).*/,
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
        state(
          c,
          '{HF-03}起，装修、交物业费也是提取理由，额度和材料问12329。',
          'since {HF-03} decoration and property fees are grounds; limits and papers: 12329.',
          'HF-03',
        ),
      ),
    { why: ['HF-06'], not: /^(?!.*(?:装|物业|decorat|renovat|propert)).*/ },
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
    (c) => yes('', say(c, '是你的，离职公司也收不回去。', 'it is yours, also after you leave.', 'HF-01'), 'Yes, '),
    {
      why: ['ED-15', 'HF-02'],
      wrong: /收回|拿[走回]|takes?|keeps?|goes to/,
      says: /\bfund goes? (?:back )?to (?:the|my) (?:company|employer|boss)/,
    },
  ),
  point(
    'housing-fund',
    'loan-time',
    ask`公积金贷款多久批下来
    How long a loan takes
    申请公积金贷款几天有结果
    how long does a housing fund loan decision take`,
    (c) =>
      state(c, '{fund-loan.days}天内给结果，批不批都要告诉你，问12329。', 'Within {fund-loan.days} days, yes or no; 12329 helps.', 'HF-07'),
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
      return state(
        c,
        `${low ? '不合规，低于{fund-rate.least%}了：' : ''}个人和公司各不低于{fund-rate.least%}，上限按国家规定，各市定具体比例，问12329。`,
        `${low ? 'No, that is too low: at' : 'At'} least {fund-rate.least%} each from you and the employer, up to the national ceiling; each city sets its own: 12329.`,
        'HF-09',
      )
    },
    {
      why: ['HF-16'],
      says: /公积金[^，。？?]{0,12}([\d.]+ ?(%|个点)|百分之)/,
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
        'No, it works without your employer: with a ground such as rent or a mortgage apply at the centre yourself.',
        'HF-06',
      ),
    {
      why: ['HF-03'],
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
      state(
        c,
        '先找银行、再找公积金中心复核，{fund-review.days}天内书面答复你；公司少缴的打12329投诉。',
        'Ask the bank, then the centre to check: answered in writing within {fund-review.days} days; 12329 where the employer paid too little.',
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
      const by = day >= 1 && day <= 23 ? day + lawNumber(c, 'fund-deposit', 'days') : null
      return say(
        c,
        `${(by ?? 24) < 24 && /月底|(?:2[4-9]|3[01])号/.test(c.q) ? '不合规，' : ''}{fund-deposit.days}天内：${by === null ? '' : `${day}号发工资的，最迟${by}号。`}`,
        `Within {fund-deposit.days} days of payday${by === null ? '' : `: by the ${by}th when paid on the ${day}th`}.`,
        'HF-16',
      )
    },
    {
      why: ['HF-13', 'HF-09'],
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
