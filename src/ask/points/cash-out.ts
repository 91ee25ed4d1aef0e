import { ask, point, say, state } from './point.ts'

export const points = [
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
        '不能：没到领养老金的年龄，离职、断缴都不能退保取钱。',
        'No: before pension age neither leaving nor a gap lets you cash it in.',
        'PE-02',
      ),
    {
      why: ['PE-03', 'PE-06'],
      says: /灵活就业[^？?]{0,12}不(?:想再?)?[交缴]了?[^？?]{0,6}退|养老[^，。？?]{0,5}取[^，。？?]{0,4}买|\btake (?:out |all |my )*(?:social insurance|pension) money/,
      instead: { foreign: 'foreigners/refund', hmt: 'hmt-residents/leave' },
    },
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
      cue: /入了?.{0,5}籍|绿卡|\bnaturali[sz]ed\b/,
      says: /(?:社保|养老)[^？?]{0,8}(?:移民|入籍)[^？?]{0,6}[取拿退提]|\bmov\w+ to\b[^?]{0,16}\bcash out|\b(fly|fl(y|ying)|go(ing)?|mov(e|ing)|return(ing)?|leav(e|ing)|head(ing)?) (back )?(home|china|to my country|for good)\b[^?]{0,60}\b(pension|social insurance|contributions)\b|护照是[^？?]{0,20}社保[^？?]{0,6}拿回/,
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
        : state(
            c,
            `${/多少/.test(c.q) ? '数额这里没有查到，打12333问：' : ''}家人可以继承账户余额，再领丧葬补助金和抚恤金，带死亡证明、关系证明到12333窗口办。`,
            'The family inherits the balance and gets a funeral grant and a payment for survivors; at the counter, 12333.',
            'PE-23',
            'PE-02',
          ),
    {
      says: /^(?!.*(?:宅基地|[遗房]产|房子)).*(?:丧葬费|(去世|过世|病故|猝死|身故|人不在了|人没了|(老公|老婆|丈夫|妻子|爸|妈|父亲|母亲|家人)[^，。？?]{0,20}走了)[^？?]{0,40}(取|领|退|继承))/,
      why: ['UI-18'],
    },
  ),
]
