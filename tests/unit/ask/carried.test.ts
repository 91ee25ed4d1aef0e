import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/profile/schema.ts'
import { ask, begins, paid, person } from './begins.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/* What a lead says is what the rules of the place carry: no more, and not surer. */

type Row = [question: string, says: RegExp, never: RegExp, profile?: Profile | null]
const holds = (...[question, says, never, profile = null]: Row): void => {
  const lead = begins(question, profile, null)
  expect(lead).toMatch(says)
  expect(lead).not.toMatch(never)
}

describe('the place’s own number of working days', () => {
  it.each<Row>([
    ['北京失业金怎么申请', /5个工作日/, /10个工作日/],
    ['广州失业金怎么申领', /7个工作日/, /10个工作日/],
    ['失业金怎么申领', /10个工作日/, /[57]个工作日/],
    ['how do I apply for unemployment benefit in Tianjin', /within 5 working days/, /10 working/],
  ])('%s', holds)
})

describe('years for medical cover in retirement', () => {
  it.each<Row>([
    ['上海医保缴了180个月退休够不够', /不够.*差1个月.*超过15年/, /够了/],
    ['上海医保缴了181个月退休够不够', /总年数够了.*超过15年/, /不够，/],
    ['厦门退休医保要缴多少年', /没有核实/, /厦门男缴满/],
    ['昆明退休医保要缴多少年', /男缴满30年.*10年在昆明/, /没有核实/],
    ['how many years of medical insurance for retirement in Xiamen', /unconfirmed/, /^Xiamen: 25/],
  ])('%s', holds)
})

describe('the same in the whole country', () => {
  it.each<Row>([
    ['退休年龄全国一样吗', /^全国一样（自己缴的女性按50还是55岁/, /各地不一样：/],
    ['Is the retirement age the same in all provinces?', /women paying (?:alone|for themselves)/, /differs by place/],
    ['养老最低要缴几年，全国一样吗', /^全国一样：/, /自己缴的女性/],
  ])('%s', holds)
})

describe('what cannot be made up later', () => {
  it.each<Row>([
    ['上海灵活就业社保可以一年一交吗', /^不能：上海按月缴.*过去的月份不能/, /拖过年底/],
    ['can I pay flexible insurance in Shanghai once a year', /month/, /after the year/],
  ])('%s', holds)
})

describe('benefit until retirement', () => {
  it.each<Row>([
    ['我1966年8月生的男的，失业金能领到退休吗', /^能，.*够条件/, /^能，领到那时/],
    ['I was born in August 1966, male. Can benefit run until I retire?', /^Yes, .*if benefit is due/, /^Yes, until then/],
  ])('%s', holds)
})

describe('graduates', () => {
  it.each<Row>([
    ['应届毕业生灵活就业有补贴吗', /由当地定.*12333/, /2年|毕业证/],
    ['subsidy for recent graduates', /^That is local/, /diploma|within two years/],
  ])('%s', holds)
})

describe('cover after the last payment', () => {
  it.each<Row>([['does my pension and social insurance reset if I stop paying', /month after/, /stops at once/]])('%s', holds)
})

describe('an account that is temporary', () => {
  const late = (birthMonth: string): Profile =>
    person('310000', {
      sex: 'female',
      birthMonth,
      hukouPlace: '340100',
      months: paid(150),
      paidByPlace: [
        { place: '340000', pensionMonths: 30 },
        { place: '310000', pensionMonths: 120 },
      ],
    })
  it.each<Row>([
    ['我的养老金以后在哪里领', /^在上海领.*临时账户/, /^在安徽/, late('1974-03')],
    ['我的养老金以后在哪里领', /^在上海/, /临时账户/, late('1980-03')],
    ['户口在安徽，在上海交了12年养老，以后在哪里领', /^在上海领.*临时账户/, /^在安徽/],
  ])('%s', holds)
})

describe('days after a law or a figure has changed', () => {
  it.each<[today: string, question: string, says: RegExp, never: RegExp]>([
    ['2026-11-28', '离职后只买商业保险不交医保行吗', /^不建议/, /人人都要有医保/],
    ['2027-01-02', '离职后只买商业保险不交医保行吗', /^不行：.*人人都要有医保/, /不建议/],
    ['2027-01-02', '2027年医保等待期会变吗', /没有取消等待/, /到时/],
    ['2026-11-28', '上海灵活就业医保一个月多少钱', /754\.60元/, /上一期/],
    ['2027-07-01', '上海灵活就业医保一个月多少钱', /754\.60元.*含上一期标准/, /^$/],
    ['2027-07-01', '上海养老按100%档一个月交多少', /含上一期标准/, /^$/],
  ])('%s %s', (today, question, says, never) => {
    const { lead } = ask.answer(question, { profile: null, assessment: null, policy: wholePolicy, today, language: 'zh', before: null })
    expect(lead.zh).toMatch(says)
    expect(lead.zh).not.toMatch(never)
  })
})

describe('paying by oneself', () => {
  it.each<Row>([
    ['上海这个月灵活就业社保忘了交怎么办', /过去的月份不能/, /^个人自己缴的没有滞纳金/],
    ['刚离职先办什么', /缴满一年/, /^先做三件：拿离职证明，问清社保医保缴到哪个月；不是/],
    // In Ürümqi no day is printed on which cover ends (ME-17).
    ['离职后医保还能用多久', /一般能报到|一般只保到/, /已经停了/, person('650100')],
  ])('%s', holds)
})

describe('what all months of benefit make', () => {
  it.each<Row>([
    // 3 months at 2,129 (UI-BJ-03, UI-BJ-02)
    ['北京缴了一年失业保险，失业金一共多少钱', /2,129元，3个月共6,387元/, /最多/],
    ['北京缴了一年失业保险，失业金多少钱', /2,129元。/, /共/],
    ['I paid one year in Beijing. How much unemployment benefit in all?', /6,387 in 3 months/, /up to/],
  ])('%s', holds)
})
