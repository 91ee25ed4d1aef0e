import { ask, point, say, state } from './point.ts'

export const points = [
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
