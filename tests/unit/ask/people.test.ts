import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/ask/index.ts'
import { assess } from '../../../src/advisor/assess.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import type { Profile } from '../../../src/profile/schema.ts'

const ask = createAsk()
const today = '2026-11-28'

const LAID_OFF: Profile = {
  insuredPlace: '310000',
  hukouPlace: '340100',
  person: 'mainland',
  birthMonth: '1990-05',
  leftOn: '2026-11-20',
  exit: 'laid-off',
  months: { pension: 88, medical: 88, unemployment: 88 },
}
const PEOPLE = {
  nobody: null,
  'laid off in Shanghai': LAID_OFF,
  'a foreigner who resigned in Suzhou': { ...LAID_OFF, insuredPlace: '320500', hukouPlace: null, person: 'foreign', exit: 'resigned' },
  'drawing benefit in Wuhan': { ...LAID_OFF, insuredPlace: '420100', hukouPlace: '420100', leftOn: '2026-07-31', drawing: 'unemployment' },
  'between two jobs in Hangzhou': {
    ...LAID_OFF,
    insuredPlace: '330100',
    hukouPlace: '330100',
    exit: 'resigned',
    next: 'new-job',
    newJobFrom: '2026-12-12',
  },
  'unpaid for five months in Xi’an': { ...LAID_OFF, insuredPlace: '610100', hukouPlace: '610100', leftOn: '2026-06-30', exit: 'resigned' },
} satisfies Record<string, Profile | null>
type Who = keyof typeof PEOPLE

const answer = (who: Who, line: string) => {
  const [question = '', before = null] = line.split('||').toReversed()
  const profile: Profile | null = PEOPLE[who]
  const assessment = profile === null ? null : assess(profile, wholePolicy, today)
  const said = ask.answer(question, { assessment, profile, language: null, policy: wholePolicy, today, before })
  return { lead: said.lead[said.language], points: said.points.map(({ id }) => id) }
}

/** Who asks, the question (`before||question`), how the answer begins, and what it must not say. */
describe('who asks is told first what was asked, and nothing beside it', () => {
  it.each<[Who, string, RegExp, RegExp?]>([
    // Benefit given up for paying by oneself is not unemployment insurance paid by oneself.
    ['laid off in Shanghai', '不去领失业金了，自己交社保行吗', /^(可以|不行|单位)/, /1%|北京/],
    ['nobody', '失业险能不能自己单独交', /^大多数地方不行/],
    // Must one be there?
    ['laid off in Shanghai', 'do i need to stay in shanghai to get the benefit', /^No, you need not/],
    ['nobody', '人一定要在当地才能领失业金吗', /^人不用在那里/],
    ['nobody', '失业金在哪个城市领', /^在最后的参保地/],
    // A benefit is asked about, not a pension.
    ['laid off in Shanghai', 'How much do I receive every month?', /^Your benefit is/, /estimate/],
    ['laid off in Shanghai', '退休后每月能拿多少', /估/],
    // A job found is not a benefit that has run out.
    ['drawing benefit in Wuhan', '入职新公司了失业金怎么办', /^(?:会停，)?20个工作日/, /先接医保/],
    ['nobody', '失业金领完了怎么办', /^先接医保/],
    // Papers are not time limits.
    ['laid off in Shanghai', '申请失业金需要拿哪些东西', /^身份证或社保卡/, /60天/],
    // Insured through somebody of the family.
    [
      'a foreigner who resigned in Suzhou',
      "am I covered by my wife's health insurance, or can I use my wife's insurance?",
      /^Not for being/,
    ],
    ['nobody', '没工作能挂在老公的医保上吗', /^报销不能用家人的/],
    ['nobody', '生孩子能用老公的生育险吗', /^能，用配偶的/],
    // Two places named are compared.
    ['laid off in Shanghai', '自己交社保，杭州和南京哪个便宜', /^杭州自己缴最低每月.*南京自己缴最低每月/],
    ['nobody', 'is it cheaper to pay by myself in Chengdu or Chongqing', /Chengdu is [\d,.]+ yuan.*Chongqing is [\d,.]+ yuan/],
    ['nobody', 'how long does the housing fund withdrawal take', /^Within 3 days/],
    // No benefit: nothing of how it is claimed beside it.
    ['a foreigner who resigned in Suzhou', 'i am foreigner, how apply unemployment money', /^No: You resigned/, /12333 app/],
    [
      'between two jobs in Hangzhou',
      'Is it worth applying for unemployment between my two jobs?',
      /^No: You resigned/,
      /registration|done together/,
    ],
    // Drawing.
    ['drawing benefit in Wuhan', '领着失业金，养老能自己交吗', /^养老可以自己交/],
    ['drawing benefit in Wuhan', '我还剩几个月没领，现在上班了剩下的怎么办', /^不作废/, /最多领24/],
    ['drawing benefit in Wuhan', '失业金还剩几个月', /个月/],
    ['nobody', '领失业金期间看病能用医保吗', /^由失业保险基金缴|^能/, /失业金停，|卡里/],
    // Between two jobs, and after a break.
    ['between two jobs in Hangzhou', '入职前这个月的社保要自己补吗', /^不用补也行/, /留好票据/],
    ['unpaid for five months in Xi’an', '五个月没交养老有影响吗', /养老没有损失|不会清零/, /不清零.*不会清零/],
    // What is asked of the first payment, of being too late.
    ['laid off in Shanghai', '什么时候能收到第一笔失业金', /10个工作日/, /14个月/],
    ['between two jobs in Hangzhou', '辞职两个月现在自己交社保会不会太晚', /接上/],
    ['unpaid for five months in Xi’an', '我医保断了五个月，现在看病还给报吗', /报不了/, /责任在公司/],
    ['nobody', '公司没交医保，我住院了报不了', /责任在公司/],
    ['drawing benefit in Wuhan', '去外地住一阵，失业金还发吗', /^人不用在那里/],
    ['a foreigner who resigned in Suzhou', 'Can I take my pension when I leave China?', /^Yes: when you leave/],
    ['nobody', '换单位了医保卡余额会清零吗', /^能用，余额不清零/, /跟着关系一起转/],
  ])('%s: %s', (who, question, begins, not) => {
    const { lead } = answer(who, question)
    expect(lead).toMatch(begins)
    if (not) expect(lead).not.toMatch(not)
  })
})
