import { describe, expect, it } from 'vitest'
import type { AskContext } from '../../../src/ask/index.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { TOPIC_IDS } from '../../../src/ask/answer.ts'
import { PHRASES } from '../../../training/phrases/index.ts'
import { NEAR, ODD, ORDINARY } from './holdout.ts'

const ask = createAsk()
const NOBODY: AskContext = { assessment: null, profile: null, language: null, policy: wholePolicy, today: '2026-11-28' }

/** The subjects of what a question is answered with; none where it is not answered. */
const topicsOf = (question: string): string[] => {
  const { topic, points } = ask.answer(question, NOBODY)
  return topic === null ? ['none'] : [topic, ...points.map((point) => point.topic)]
}

/** Share of the questions that get the topic they are listed under; `none` means that no topic is given. */
function share(table: Readonly<Record<string, readonly string[]>>, none: boolean): { share: number; missed: string[] } {
  const rows = Object.entries(table)
    .filter(([topic]) => (topic === 'none') === none)
    .flatMap(([topic, questions]) => questions.map((question) => ({ topic, question })))
  const missed = rows
    .filter(({ topic, question }) => !topicsOf(question).includes(topic))
    .map(({ topic, question }) => `${topic}: ${question}`)
  return { share: 1 - missed.length / rows.length, missed }
}

describe('questions that were not learnt from', () => {
  it('finds the topic of at least 93 % of ordinary questions', () => {
    const found = share(ORDINARY, false)
    expect(found.share, found.missed.join('\n')).toBeGreaterThanOrEqual(0.93)
  })
  it('finds the topic of at least 80 % of oddly worded questions', () => {
    const found = share(ODD, false)
    expect(found.share, found.missed.join('\n')).toBeGreaterThanOrEqual(0.8)
  })
  it('keeps near neighbours apart, four times out of five', () => {
    for (const none of [false, true]) {
      const found = share(NEAR, none)
      expect(found.share, found.missed.join('\n')).toBeGreaterThanOrEqual(0.8)
    }
  })
  it.each([
    ['ordinary', ORDINARY],
    ['odd', ODD],
  ])('says "I do not know" to at least 90 %% of %s questions from outside', (_, table) => {
    const found = share(table, true)
    expect(found.share, found.missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
  it('covers every topic, and shares no question with the phrases', () => {
    for (const topic of TOPIC_IDS) expect(ORDINARY[topic]?.length ?? 0, topic).toBeGreaterThanOrEqual(5)
    const phrases = new Set(Object.values(PHRASES).flat())
    expect(
      Object.values(ORDINARY)
        .flat()
        .filter((question) => phrases.has(question)),
    ).toEqual([])
  })
})

describe('the five questions people bring first', () => {
  it.each([
    [
      'flexible-how',
      [
        '辞职以后社保怎么交',
        '离职后社保怎么接着缴',
        'How do I pay social insurance after resigning?',
        '养老和医保怎么交',
        'how do i pay pension and medical myself',
        'cizhi hou shebao zenme jiao',
      ],
    ],
    [
      'medical-after-leaving',
      ['怎么保住医保', '离职后医保怎么不断', 'how do i keep my medical insurance', 'How can I keep health cover after quitting?'],
    ],
    ['unemployment-apply', ['被裁了怎么办', 'what if I am laid off']],
    ['unemployment-eligibility', ['公司裁员我能领失业金吗', 'laid off, what am I entitled to?']],
    ['pay-online', ['网上怎么交社保', '手机上怎么缴费', 'how do I pay online', 'zenme zai wangshang jiao shebao']],
  ])('%s', (topic, questions) => {
    for (const question of questions) expect(topicsOf(question), question).toContain(topic)
  })
})

describe('traditional characters, slips of the input method, full-width forms, pinyin', () => {
  it.each([
    ['traditional characters', '離職後醫保還能用嗎', 'medical-after-leaving'],
    ['a wrong character from the input method', '租房的公基金多久提一次', 'housing-fund'],
    ['an old form of a character', '医保个人帐户里的钱能取吗', 'medical-account'],
    ['full-width letters and digits', '４０５０社保补贴怎么申请', 'subsidy'],
    ['pinyin with spaces', 'shebao ka diule zenme ban', 'social-card'],
    ['pinyin run together', 'shiyejin zenmeshenqing', 'unemployment-apply'],
    ['a slip in English', 'how do i withdraw my providend fund', 'housing-fund'],
    ['two slips in English', 'unemployement benifit amount per month', 'unemployment-amount'],
    ['capitals and no punctuation', 'LOST MY SOCIAL SECURITY CARD WHAT NOW', 'social-card'],
    ['both languages at once', '我的 pension 能 transfer 到上海吗', 'pension-transfer'],
  ])('%s', (_, question, topic) => expect(topicsOf(question), question).toContain(topic))
})

describe('what it does not know', () => {
  it.each(['', ' ', '？？？', 'asdfghjkl', '护照怎么换', 'car insurance refund', '红烧肉放几勺糖', '😀', '1', 'the', '你好'])(
    '%j has no topic',
    (question) => expect(topicsOf(question)).toEqual(['none']),
  )

  it('bounds the work for a very long text, and gives a score from 0 to 1', () => {
    const long = ask.answer('社保怎么交 '.repeat(20_000), NOBODY)
    expect(long.score).toBeGreaterThanOrEqual(0)
    expect(long.score).toBeLessThanOrEqual(1)
  })
  it('is not led by names that objects inherit', () => {
    for (const word of ['constructor', '__proto__', 'toString valueOf hasOwnProperty']) expect(topicsOf(word)).toEqual(['none'])
  })
})

describe('a story around the question', () => {
  it.each([
    ['the story before', '我今年39，厂里干了七年，上个月公司搬走了，社保卡丢了怎么补', 'social-card'],
    ['the doubt after', '失业金网上怎么申请，以前没弄过，怕来不及', 'unemployment-apply'],
    ['syllables apart', 'ge ren jiao shebao yi ge yue duo shao qian', 'flexible-cost'],
    ['a place in pinyin', 'hangzhou shiyejin yi ge yue duoshao', 'unemployment-amount'],
    ['dialect', '老板不跟我们交社保，啷个办', 'employer-duties'],
    ['for the family', '可以用支付宝帮我爸交居民医保不', 'pay-online'],
    ['no word for the insurance', '前面那八年是不是白交了，以后都不交的话', 'stop-paying'],
  ])('%s', (_, question, topic) => expect(topicsOf(question), question).toContain(topic))

  it.each([
    '法定节假日加班费几倍工资',
    '干满五年年假几天',
    '猫咪保险值不值',
    '美国社保号丢了咋补',
    '村里拆迁款怎么算',
    '学日语用什么app',
    '出差发票公司不给报',
  ])('%s is another matter', (question) => expect(topicsOf(question)).toEqual(['none']))
})

describe('the plain question of a subject', () => {
  it.each([
    ['retirement-age', 'How old must I be to retire?'],
    ['flexible-how', '灵活就业怎么办'],
    ['pension-minimum-years', '还要交几年'],
    ['retirement-age', 'What age can I retire?'],
    ['flexible-how', '灵活就业社保怎么交'],
    ['unemployment-apply', '怎么领失业金'],
    ['unemployment-amount', '失业金多少钱'],
    ['medical-after-leaving', '医保怎么续'],
    ['medical-gap', '医保断了怎么办'],
    ['retirement-age', '退休年龄'],
    ['housing-fund', '公积金怎么取'],
    ['pension-transfer', '社保怎么转'],
    ['back-payment', '社保怎么补缴'],
    ['work-injury', '工伤怎么赔'],
    ['records-query', '怎么查社保'],
    ['social-card', '社保卡怎么办'],
    ['severance', '裁员补偿'],
    ['maternity', '生育津贴怎么领'],
    ['subsidy', '社保补贴怎么领'],
    ['foreigners', '外国人社保'],
    ['unemployment-apply', 'How do I claim unemployment?'],
    ['unemployment-duration', 'How long is unemployment benefit paid?'],
    ['contribution-base', 'What is the contribution base?'],
    ['pension-transfer', 'How do I transfer my pension?'],
    ['medical-transfer', 'How do I transfer medical insurance?'],
    ['stop-paying', 'What if I stop paying?'],
    ['pension-minimum-years', 'How many years must I pay?'],
    ['pension-estimate', 'How much pension will I get?'],
    ['flexible-documents', 'What papers do I need to register?'],
    ['flexible-eligibility', 'Can I register without local hukou?'],
    ['severance', 'How much severance do I get?'],
    ['employer-duties', 'My company did not pay social insurance'],
    ['records-query', 'How do I check my records?'],
    ['unemployment-eligibility', 'Am I eligible for unemployment benefit?'],
    ['unemployment-amount', 'How much is unemployment benefit?'],
  ])('%s: %s', (topic, question) => expect(ask.answer(question, NOBODY).topic).toBe(topic))
})
