import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/advisor/assess.ts'
import { createAsk } from '../../../src/ask/index.ts'
import { POINTS } from '../../../src/ask/points/index.ts'
import { plainText } from '../../../src/ask/plain.ts'
import { titleOf } from '../../../src/ask/compose.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'
import { readProfile } from '../../../src/profile/schema.ts'

const TODAY = '2026-11-28'
const ask = createAsk()
const person = (facts: object) => {
  const read = readProfile({ leftOn: '2026-10-31', lastPaidMonth: '2026-10', ...facts })
  if (!read.ok) throw new Error('not a profile')
  return { profile: read.profile, assessment: assess(read.profile, wholePolicy, TODAY) }
}
const NOBODY = { profile: null, assessment: null }
const months = { pension: 55, medical: 55, unemployment: 55 }
const SHANGHAI = person({ insuredPlace: '310000', exit: 'laid-off', hukouPlace: '340100', months })
const GUANGZHOU = person({ insuredPlace: '440100', exit: 'dismissed-no-fault', startedOn: '2022-03-01', wage: 12000, months })
const given = (q: string, who: typeof NOBODY | typeof SHANGHAI = NOBODY) =>
  ask.answer(q, { ...who, language: null, policy: wholePolicy, today: TODAY })

const pairsOf = (text: string) => {
  const bare = text.replace(/[^\p{L}\d]/gu, '')
  return [...bare.slice(1)].map((char, at) => `${bare[at]}${char}`)
}
/** The share of a sentence that another says too. */
const shared = (one: string, other: string) => {
  const said = new Set(pairsOf(other))
  const all = pairsOf(one)
  return all.filter((pair) => said.has(pair)).length / all.length
}

describe('an answer heard over the phone', () => {
  it.each([
    ['nobody', NOBODY],
    ['somebody in Shanghai', SHANGHAI],
    ['somebody in Guangzhou', GUANGZHOU],
  ] as const)('says nothing twice: %s', (_, who) => {
    const twice = POINTS.flatMap(({ id }) => {
      const { lead } = ask.open(id, { ...who, language: 'zh', policy: wholePolicy, today: TODAY })
      const sentences = lead.zh.split(/(?<=[。！？])/).filter((sentence) => sentence.length >= 10)
      return sentences.flatMap((sentence, at) =>
        sentences.slice(0, at).some((before) => shared(sentence, before) > 0.6) ? `${id}: ${lead.zh}` : [],
      )
    })
    expect(twice).toEqual([])
  })

  it('puts why, what to do and what to watch in this order, each under its name, and the general text last', () => {
    const text = plainText(given('医保断了再接要等吗', SHANGHAI))
    const names = ['为什么：', '怎么做：', '注意：', '官方入口：', '一般来说：', '拿不准打：']
    expect(names.map((name) => text.indexOf(name))).toEqual(names.map((name) => text.indexOf(name)).toSorted((a, b) => a - b))
    expect(names.filter((name) => !text.includes(name))).toEqual([])
  })

  it.each(POINTS.map(({ id }) => [titleOf(id).zh]))('does not say below what it began with: %s', (title) => {
    const { lead, why, topic } = given(title, SHANGHAI)
    if (topic === null) return
    let said = lead.zh
    for (const { zh } of why) {
      for (const sentence of zh.match(/[^。！？]+[。！？]/g) ?? []) expect(said, sentence).not.toContain(sentence)
      said += zh
    }
  })
})

describe('the first sentence answers what a worried person asked', () => {
  it.each([
    // What is asked, not what the story reminds of.
    ['老板说只给N，不给N+1，行吗', /^看有没有提前30天通知/],
    ['怀孕四个月被辞退，生孩子的医疗费还能报吗', /医保含生育，能报.*怀孕期间公司一般不能这样辞退你/],
    ['怀孕被辞退，产检的钱谁出', /生育/],
    ['Is any severance due after a layoff?', /^Yes: on a layoff/],
    ['Am I owed severance?', /^It depends on how the job ends/],
    ['新单位让我先自己交几个月社保，可以吗', /^不合法/],
    ['试用期里被辞退，给不给补偿', /^看公司写的理由/],
    ['医保刚停，下周要做手术，怎么办', /^看病前先接上：断着的时候自费/],
    ['My insurance has ended and I need an operation', /^Restore the cover first: bills without it are your own/],
    ["I'm moving from Beijing to Wuhan. What about my pension and medical insurance?", /^Separately, and both follow you/],
    ['领失业金时想做代驾，会停发吗', /^有风险：打零工、兼职、跑单/],
    ['代缴机构行不行', /^不行，自己以灵活就业缴就行/],
    ['换到武汉以后医保要等几个月', /^武汉：断缴3个月以内/],
    ['My insurance has stopped and I need an operation. What can I do?', /^Restore the cover first/],
    ['找到新工作，失业金会停吗', /^会停/],
    ['Which office should I call?', /^12333 for pension/],
    ['居民医保能参加吗，一年多少钱', /^可以：.*一年交多少/],
    ['我能自己交社保吗？多少钱一个月？', /^(?:可以，)?没有单位.*养老是所选基数的20%/],
    ['can i pay social insurance on my own, and how much is it?', /below retirement age.*20% of the base/],
    ['我交了10年养老要移民，能退多少', /^保留中国国籍的一般不能取/],
    ['女的50岁没单位，还能交到55退休吗', /自己缴的一般按55岁/],
    ['Is it better to pay by myself or join the residents?', /^If you can draw benefit do/],
    ['Can I claim unemployment in Beijing if my hukou is in Hebei?', /^Claim where you were last insured/],
    ['没交社保住院了能报多少', /断着的报不了/],
    ['离职后档案存哪，会不会变死档', /^档案公司15天内要转走[^基]*$/],
    ['自己交社保几号扣款，忘了存钱怎么办', /^各地不一样.*存够钱等下次扣/],
    // Said in a word that stands alone.
    ['合同到期没续，能领失业金吗，公司要赔吗', /^失业金/],
  ])('%s', (question, first) => {
    const { lead, language } = given(question)
    expect(lead[language]).toMatch(first)
  })

  it.each([
    ['我自己提的离职，因为公司拖欠工资，能领失业金吗', 'UI-02'],
    ['按最低档交15年以后每月拿多少', 'PE-20'],
    ['How much pension will I get?', 'PE-20'],
  ])('without the rules listed behind it: %s', (question, rule) => {
    const { lead, why, language } = given(question)
    const statement = wholePolicy.rules.get(rule)?.statement[language] ?? rule
    expect(lead[language]).not.toContain(statement)
    expect(why.map((reason) => reason[language])).toContain(statement)
  })

  it('says of two readings that come to one thing the first alone', () => {
    expect(given('Will I lose the years I have already paid?').points.map(({ id }) => id)).toEqual(['stop-paying/not-lost'])
  })

  it('names a time limit once where two things are asked', () =>
    expect(given('找到新工作了失业金会马上停吗，多领了要退吗').lead.zh.match(/20个工作日/g)).toHaveLength(1))

  it('is that of the place where it prints what becomes of the bills, also for whom it knows', () => {
    expect(given('医保断了一个月，这时候看病能报吗', SHANGHAI).lead.zh).toMatch(/^在上海.*不能报销/)
  })

  it('takes "我离职了" for no resignation, and what is missing or meant for no break up to today', () => {
    const understood = (q: string) => given(q).understood.map(({ text }) => text.zh)
    expect(understood('我离职了，社保怎么办')).toEqual([])
    expect(understood('我先离职了，社保怎么办')).toEqual([])
    expect(understood('我提的离职，能领失业金吗')).toEqual(['自己辞职'])
    expect(understood('快退休了养老还差两年没交够怎么办')).toEqual([])
    expect(understood('公司少给我交了半年社保能补吗')).toEqual([])
    expect(understood('我打算半年不交社保，会怎样')).toEqual([])
    expect(understood('医保断了两个月，会怎样')).toEqual(['缴到2026年9月'])
  })
})
