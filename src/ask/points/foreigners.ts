import { ask, either, point, say, state, yes } from './point.ts'

const FUND = /公积金|(?:housing|provident) fund/
/** Is the fund paid for foreigners? */
const THEIR_FUND =
  /^(?!.*(?:[取提贷]|离开|回国|withdr|take|leav|loan)).*(?:外国|外籍|外教|老外|\bforeign|\bexpat)[^？?]{0,70}(?:公积金|(?:housing|provident) fund)/

export const points = [
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
        /还在|保留|留着|(?<!不会?再?|[拿要取退领])回来|又来|再来|come back|came back|(?<!not |n.t |never )return|still/.test(c.q) &&
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
      state(
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
    (c) => {
      if (FUND.test(c.q))
        return {
          zh: '单位给外国人交不交公积金，没有查到全国的规定，各市自己定，打12329问。',
          en: 'Whether an employer pays the housing fund for foreigners was not found for the nation; cities decide: ask 12329.',
          rules: ['CH-09'],
        }
      if (/协定|agreement|treaty/.test(c.q))
        return say(
          c,
          '免哪几项看是哪国的协定，打12333问；其余的要交，由单位参保。',
          'Which parts are exempt depends on the agreement with that country: ask 12333. The rest must be paid, by the employer.',
          'GR-03',
        )
      return say(
        c,
        '要交，由单位参保五险；有双边协定国家的可以免其中几项，问12333。',
        'They must be, by the employer, in all five; treaty countries exempt some: ask 12333.',
        'GR-03',
      )
    },
    {
      cue: THEIR_FUND,
      says: new RegExp(
        `${THEIR_FUND.source}|${/(外国人|外籍|foreigners?)[^，。？?]{0,10}(不用|免|(don't|do not|need not) (have to |need to )?)([交缴参]|pay|be insured)/.source}`,
      ),
      wrong: /不用|免|not|n't/,
      why: ['ED-09'],
    },
  ),
]
