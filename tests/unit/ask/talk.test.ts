import { describe, expect, it } from 'vitest'
import { TODAY, ask, begins } from './begins.ts'
import { wholePolicy } from '../../../src/policy/whole.ts'

/* Questions as people type them into a phone, which were refused or answered with another's answer. */

const answers = (question: string, says: RegExp): void => expect(begins(question, null, null)).toMatch(says)

describe('who stops working for a while', () => {
  it.each([
    ['打算裸辞备考，五险怎么处理省钱', /^最省的是养老先停，医保改交居民医保/],
    ['想脱产读研一年，社保停了行不行', /^可以停/],
    ['全职带孩子，社保还有必要交吗', /^可以停/],
    ['辞职回家照顾老人，社保先断着会怎么样', /^可以停/],
    ['辞职在家带娃断了三年社保，前面的作废吗', /^不会清零/],
    ['领失业金期间考研可以吗', /没有查到可靠的规定/],
  ])('%s', answers)
})

describe('in person or by another', () => {
  it.each([
    ['失业登记能不能让我姐代办', /^人不用跑：.*12333/],
    ['申领失业金要亲自去窗口吗', /^人不用跑/],
    ['失业金可以代领吗', /没有查到可靠的规定/],
  ])('%s', answers)
})

describe('one thing with a doubt of its own', () => {
  it.each([
    ['没办失业登记两个月了，要紧吗', /^没有过期作废的期限/],
    ['失业登记超过60天还能办吗', /^能/],
    ['人没离职，社保被公司停了，我还算员工吗', /^光停社保不算离职/],
    ['公司停了我的社保却不给办离职手续', /光停社保不算离职/],
    ['公司效益不好能先停交社保吗', /^不可以/],
    ['下个月的社保用不用自己交', /^在职的那个月一般由公司交，之后的月份自己接上/],
    ['现在离职，明年的居民医保还来得及办吗', /^能，现在多半在集中参保期/],
    ['居民医保错过了怎么办', /^错过了也能补交/],
  ])('%s', answers)
})

describe('a word that another point took by chance', () => {
  it.each([
    ['31号才走，社保交到哪个月', /^31号才离职，.*一般由公司交/],
    ['N+1里的1按哪个月工资', /^按上个月的工资算/],
  ])('%s', answers)
})

describe('one thing asked gets one answer', () => {
  it.each([['单位一直按最低基数交，走了以后能要求补吗', 'contribution-base/employer-low']])('%s', (question, point) => {
    const { points } = ask.answer(question, { assessment: null, profile: null, language: null, policy: wholePolicy, today: TODAY })
    expect(points.map(({ id }) => id)).toEqual([point])
  })
})
