import { due } from './mine/due.ts'
import { ask, point, quote, say, state, yes } from './point.ts'

/** A contract thrown away. */
const THROWN = /合同[^。？?，]{0,8}销[毁掉]/

/** The certificate by post or as a scan. */
const BY_POST =
  /^(?!.*(?:丢|社保卡)).*(?:证明[^？?]{0,16}(?:寄|快递|扫描|电子[版的]|传真)|(?:邮寄|寄|快递)[^？?]{0,8}证明)|^(?!.*\blost\b).*\bcertificate\b[^?]{0,60}\b(?:mail|post|scan\w*|courier|in person|e-?mail)\b|\b(?:mail|post|send|scan)\b[^?]{0,30}\bcertificate/

export const points = [
  point(
    'employer-duties',
    'certificate-when',
    ask`离职证明什么时候给
    When is the leaving certificate due
    离职证明最晚几天开
    离职当天能拿到离职证明吗
    公司什么时候必须给离职证明
    when must my employer give me the leaving certificate`,
    (c) => {
      const date = due(c, 'leaving-certificate')
      if (BY_POST.test(c.q))
        return state(
          c,
          `${/合[理法]|行吗|正常/.test(c.q) ? '不合理：' : ''}离职当天就该给，没有查到非要本人去拿的规定：书面要公司寄盖章的原件，拖着打12333。扫描件认不认，问收的一方。`,
          'It is due on the day you leave, and no rule was found that you must fetch it: ask for the stamped original by post, 12333 if it drags. Whether a scan will do, ask whoever wants it.',
          'ED-01',
        )
      return say(
        c,
        `${(/合[理法]|正常|行吗|对[吗吧]/.test(c.q) && /等|才|[以之]?后|再/.test(c.q)) || /[押压等过]\D{0,3}月.{0,3}才/.test(c.q) ? '不合理：' : ''}离职当天${date === null ? '' : `（${date.zh}）`}就该给你${date?.past ? '，没给的打12333投诉' : ''}。`,
        `On the day the contract ends${date === null ? '' : `, ${date.en}${date.past ? '; if you have not got it complain at 12333' : ''}`}.`,
        'ED-01',
      )
    },
    { why: ['ED-04', 'ED-05'], cue: BY_POST, says: BY_POST },
  ),
  point(
    'employer-duties',
    'certificate-refused',
    ask`公司不给开离职证明怎么办
    The employer refuses the certificate
    单位扣着离职证明不给
    离职证明公司不开怎么办
    老板不肯出具解除劳动合同证明
    离职证明一直拖
    my employer won't give me a leaving certificate`,
    (c) =>
      state(
        c,
        '公司必须开，不给违法：先书面要，不给就打12333投诉、找劳动监察责令，害你损失的要赔。',
        'It must issue it: ask in writing, then complain at 12333 or labour inspection; it answers for the loss.',
        'ED-05',
      ),
    {
      why: ['ED-01', 'UI-13'],
      says: /证明[^。？?]{0,6}拖了|(?:拒绝|不[给肯])[^，。？?]{0,4}呢[^？?]{0,8}，[^？?]*离职证明/,
      not: /失业金/,
    },
  ),
  point(
    'employer-duties',
    'certificate-content',
    ask`离职证明要写哪些内容
    What the certificate must say
    离职证明必须写离职原因吗
    离职证明上写了负面评价怎么办
    what must a leaving certificate contain`,
    (c) => {
      const without = /[没未不漏]有?写|n.t|\bnot?\b|without/.test(c.q)
      const [reason] = c.here('certificate-reason')
      if (reason)
        return quote(
          c,
          without ? '不行，原因要如实写上，可以要求公司补：' : '要写，写真实的原因：',
          'The true reason has to be on it; have it added.',
          reason.id,
          'ED-04',
        )
      if (/写错|填错|[有弄]误|不对|\bwrong\b|mistake/.test(c.q))
        return say(
          c,
          '要求公司改好重开：写的要和实际一致，不改打12333投诉。',
          'Have it corrected and issued anew; if they refuse complain at 12333.',
          'ED-04',
          'ED-05',
        )
      if (/哪|什么|what/.test(c.q) && !/原因|理由|评价|reason|why/.test(c.q)) return say(c, '', '', 'ED-04')
      return say(
        c,
        `${without ? '一样有效，' : ''}不一定要写原因：全国规定只要四样，更不能写评价（个别地方要求写真实原因）。`,
        `${without ? 'It is valid all the same: no' : 'No'} reason is required nationally (a few places ask for the true one), four things are:`,
        'ED-04',
      )
    },
    {
      why: ['certificate-reason', 'ED-01'],
    },
  ),
  point(
    'employer-duties',
    'certificate-lost',
    ask`离职证明丢了能补吗
    A lost certificate
    离职证明可以重新开一份吗
    离职证明丢了怎么办
    leaving certificate lost`,
    (c) =>
      say(
        c,
        `${/丢/.test(c.q) || c.q === '' ? '可以让原公司再开一份；' : ''}公司没了的，用12333打印的参保缴费证明代替；公司不肯开打12333。`,
        'Ask the former employer for another; where it is gone a contribution record from 12333 may do; call 12333 where it refuses.',
        'ED-07',
      ),
    { why: ['CH-10'], says: /(?:倒闭|注销|破产|没了|跑路|关门)[^？?]{0,8}(?:离职)?证明/ },
  ),
  point(
    'employer-duties',
    'keeps-file',
    ask`公司扣着档案不给怎么办
    The employer keeps my file
    离职公司不转档案
    单位扣压个人档案
    扣档案劳动局会罚公司多少
    employer keeps my personnel file`,
    (c) =>
      /仲裁|起诉|告(?!诉)|法院|arbitration|court|sue\b/.test(c.q)
        ? yes('可以，', quote(c, '属于劳动争议：', '', 'DS-03', 'ED-06'), 'Yes. ')
        : state(
            c,
            '扣档案违法，离职后{employer-transfer.days}天内就该转走：打12333投诉，责令限期退还，并按每人{file-kept.leastYuan:yuan}到{file-kept.mostYuan:yuan}元罚公司，害你损失的要赔。',
            'That is unlawful, it was due within {employer-transfer.days} days: complain at 12333; it is ordered to return it, fined {file-kept.leastYuan:yuan} to {file-kept.mostYuan:yuan} yuan a person, and liable for your loss.',
            'ED-06',
          ),
    {
      why: ['ED-02', 'DS-03'],
      cue: /档案.{0,10}(压|扣|卡|不[给放])/,
      says: /\b(?:release|hand over|transfer|give)\b[^?]{0,16}\bmy file\b/,
      not: /在哪|去哪|放哪/,
    },
  ),
  point(
    'employer-duties',
    'contract-kept',
    ask`离职后劳动合同公司要保存几年
    How long the employer keeps the contract
    劳动合同丢了能找公司要吗
    以前的劳动合同公司还有吗
    how long must the employer keep my labour contract`,
    (c) =>
      say(
        c,
        `${THROWN.test(c.q) ? '不可以，' : ''}至少{contract-copy.months:span}：离职{contract-copy.months:span}内都可以找公司要。`,
        'At least {contract-copy.months:span} after the end; ask for a copy.',
        'ED-07',
      ),
    { why: ['ED-04'], says: THROWN },
  ),
]
