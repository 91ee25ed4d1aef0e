import { ask, point, quote, say, state } from './point.ts'

export const points = [
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
        ? quote(c, '这是例外，可按当地规定取，打12393问：', 'That is an exception, paid out by local rule; ask 12393.', 'ME-18')
        : quote(
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
      state(
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
    { why: ['ME-18'], not: /^(?!.*(?:转|城|外地|异地|搬|省|老家|地方|move|moving|transfer|city))/ },
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
      quote(
        c,
        '{paid-first.workingDays}个工作日内办完，到参保地医保窗口报：',
        'Within {paid-first.workingDays} working days, at the medical counter of the insured place.',
        'ME-22',
      ),
    {
      why: ['ME-21'],
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
      zh: `${c.rule('ME-23') === null ? '别做，现在已有类似的处罚；{ME-23}起' : ''}违规用医保的要把钱退回来，还停{ME-23.leastMonths}到{ME-23.mostMonths}个月的联网结算；骗保的再罚{ME-23.least}到{ME-23.most}倍。`,
      en: `Pay it back, lose direct settlement for {ME-23.leastMonths} to {ME-23.mostMonths} months, and for fraud a fine of {ME-23.least} to {ME-23.most} times on top, by the Medical Security Law from {ME-23}${c.rule('ME-23') === null ? '; much the same is punished already today' : ''}.`,
      rules: ['ME-23'],
    }),
    {
      says: /医保卡[^。？?]{0,6}借给?/,
    },
  ),
]
