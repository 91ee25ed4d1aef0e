import { describe, expect, it } from 'vitest'
import { ageIn, birthIn, citizenIn, exitIn, isOfAnother, postIn, sexIn } from '../../../../src/ask/understand/person.ts'

describe('birth', () => {
  it.each([
    ['73年的', 1973, null],
    ['我是1985年3月的', 1985, 3],
    ['1975年5月生', 1975, 5],
    ['1975年5月6日出生', 1975, 5],
    ['70年10月的女的', 1970, 10],
    ['出生1980.5', 1980, 5],
    ['出生于1980-12', 1980, 12],
    ['1975年13月生', 1975, null],
    ['1975年0月生', 1975, null],
    ['2001年1月生', 2001, 1],
    ['born in May 1975', 1975, 5],
    ['born 12 December 1980', 1980, 12],
    ['I was born in 1978', 1978, null],
    ['born in 1979 year 3 month', 1979, 3],
  ])('%s: %d, %s', (question, year, month) => expect(birthIn(question)).toEqual({ year, month }))

  it.each(['交了3年', '2019年离职', '2023年3月辞职', '39年的', ''])('none: %s', (question) => expect(birthIn(question)).toBeNull())
})

describe('age', () => {
  it.each([
    ['45岁', 45],
    ['今年45周岁', 45],
    ['50多岁', 50],
    ['16岁', 16],
    ['15岁', null],
    ['以后都65岁退吧', null],
    ['50岁才退', null],
    ['75岁', 75],
    ['76岁', null],
    ['aged 45', 45],
    ["I'm 45", 45],
    ['I am 45 years old', 45],
    ['turning 50 soon', 50],
    ['a 45-year-old man', 45],
    ["I'm 12 months short", null],
    ['I am 20 years in the job', null],
    ['交了45个月', null],
  ])('%s: %s', (question, age) => expect(ageIn(question)).toBe(age))
})

describe('sex', () => {
  it.each([
    ['女，45岁', 'female'],
    ['我怀孕了', 'female'],
    ['我老公失业了', 'male'],
    ['我老公失业了，能用我的医保吗', 'female'],
    ['老公司不停保', null],
    ['I am a woman', 'female'],
    ['男，60岁', 'male'],
    ['我老婆几岁退休', 'female'],
    ['我老婆生孩子我能休假吗', 'male'],
    ['I am a man', 'male'],
    ['女儿的医保', 'female'],
    ['我女朋友', null],
    ['我男朋友', null],
    ['男女退休年龄', null],
    ['失业金', null],
  ])('%s: %s', (question, sex) => expect(sexIn(question)).toBe(sex))
})

describe('last post', () => {
  it.each([
    ['女干部', 'cadre'],
    ['在办公室上班', 'cadre'],
    ['技术岗', 'cadre'],
    ['an office worker', 'cadre'],
    ['车间工人', 'worker'],
    ['流水线普工', 'worker'],
    ['a factory job', 'worker'],
    ['工人伤残', null],
    ['管理岗，以前是工人', 'cadre'],
    ['我算干部还是工人', null],
    ['退休', null],
  ])('%s: %s', (question, post) => expect(postIn(question)).toBe(post))
})

describe('foreigner, resident of Hong Kong, Macao or Taiwan, or neither', () => {
  it.each([
    ['我是香港人', 'hmt'],
    ['台胞', 'hmt'],
    ['I am from Hong Kong', 'hmt'],
    ['外国人能领吗', 'foreign'],
    ['我是日本人', 'foreign'],
    ['我是法国人', 'foreign'],
    ["I'm American", 'foreign'],
    ['my husband is German', 'foreign'],
    ['外地人', null],
    ['中国', null],
    ['a German company', null],
  ])('%s: %s', (question, person) => expect(citizenIn(question)).toBe(person))
})

describe('how the job ended', () => {
  it.each([
    ['合同到期', 'expired'],
    ['合同期满不续', 'expired'],
    ['公司不续签', 'expired'],
    ['my contract expired', 'expired'],
    ['合同没到期公司解除', null],
    ['合同未到期', null],
    ['还没期满', null],
    ['公司倒闭了', 'employer-closed'],
    ['the company shut down', 'employer-closed'],
    ['严重违纪被开除', 'dismissed-fault'],
    ['因为旷工被辞退', 'dismissed-fault'],
    ['无故开除', 'dismissed-no-fault'],
    ['被裁了', 'laid-off'],
    ['I was laid off', 'laid-off'],
    ['公司提出协商解除', 'mutual-by-employer'],
    ['被辞退', 'dismissed-no-fault'],
    ['got fired', 'dismissed-no-fault'],
    ['被迫离职', 'resigned-employer-fault'],
    ['没发工资我离职了', 'resigned-employer-fault'],
    ['They did not pay my wages so I quit', 'resigned-employer-fault'],
    ['我自己辞职', 'resigned'],
    ['裸辞', 'resigned'],
    ['I quit', 'resigned'],
    ['I resigned', 'resigned'],
    ['让我签自愿离职', null],
    ['被裁还是自己辞职', null],
    ['离职原因写成个人原因', null],
    ['被裁和主动离职的区别', null],
    ['到期后被裁', 'expired'],
    ['失业金怎么领', null],
  ])('%s: %s', (question, exit) => expect(exitIn(question)).toBe(exit))
})

describe('whose affairs are asked about', () => {
  it.each([
    ['我妈什么时候退休', true],
    ['同事被辞退能拿几个月', true],
    ['When can my husband retire?', true],
    ['我老公被裁了，能用我的医保吗', false],
    ['医保余额能给妈妈用吗', false],
    ['朋友说挂靠没风险', false],
    ['老公司还没停保', false],
    ['can I pay for my mother', false],
    ['失业金一个月多少', false],
  ])('%s: %s', (question, another) => expect(isOfAnother(question)).toBe(another))
})
