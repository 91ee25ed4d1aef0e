import { describe, expect, it } from 'vitest'
import { normalise } from '../../../../src/ask/read/normalise.ts'
import { retold } from '../../../../src/ask/read/retold.ts'

describe('a question in the words of most', () => {
  it.each([
    ['唔俾補償可以去邊度告', '不给补偿可以去哪里告'],
    ['我俾老细炒咗，攞唔攞到失业金', '我被老板炒了,能不能拿到失业金'],
    ['喺佛山，医保仲有冇得用，点算', '在佛山,医保还能不能用,怎么办'],
    ['没得单位了，各人交医保几时生效', '没有单位了,自己交医保什么时候生效'],
    ['遭公司裁了咋个整', '被公司裁了怎么办'],
    ['阿拉自家交一个号头几钿', '我自己交一个月多少钱'],
    ['额交咧三年，登记搁哪疙瘩', '我交了三年,登记在哪里'],
    ['头家讲健保断了', '老板讲医保断了'],
    ['金额交错了', '金额交错了'],
  ])('of a dialect: %s', (typed, read) => expect(retold(normalise(typed))).toBe(read))

  it.each([
    ['干了五年零三各月，公司陪几个月', '干了五年零三个月,公司赔几个月'],
    ['失业金多烧钱，要不要交睡', '失业金多少钱,要不要交税'],
    ['一报卡停了，设报呢', '医保卡停了,社保呢'],
    ['几碎退修', '几岁退休'],
    ['医保按百分之几交', '医保按百分之几交'],
  ])('of a voice written down: %s', (typed, read) => expect(retold(normalise(typed))).toBe(read))

  it.each([
    ['社保zenme转', '社保怎么转'],
    ['老板bu gei lizhi zhengming咋办', '老板不给离职证明怎么办'],
    ['hr给我offer了，n+1吗', 'hr给我offer了,n+1吗'],
    ['wo jiao le ba nian shebao', '我交了八年社保'],
  ])('of pinyin, also among Chinese: %s', (typed, read) => expect(retold(normalise(typed))).toBe(read))

  it.each([
    ['Company no pay insurance', 'company does not pay insurance'],
    ['whether can personal pay by own', 'can i pay by myself by myself'],
    ['Dissolve labor contract certificate', 'leaving certificate'],
    ['when will it be cut off', 'when will it stop'],
    ['How to handle it', 'what should i do about it'],
  ])('of English word for word: %s', (typed, read) => expect(retold(normalise(typed))).toBe(read))
})
