import { expect, it } from 'vitest'
import { fromPinyin, looksPinyin } from '../../../../src/ask/read/pinyin.ts'

it.each([
  ['shiyejin zenme ling', '失业金怎么领', true],
  ['shiyejinzenmeling', '失业金怎么领', false],
  // A syllable that is no word of the subject stays where it stood.
  ['shiyejin kuai zenme ling', '失业金kuai怎么领', true],
  ['shiyejinkuaizenmeling', '失业金kuai怎么领', false],
  ['shiyejin ok zenme ling', '失业金ok怎么领', false],
  ['yibao duanle 3 ge yue zenmeban', '医保断了3个月怎么办', true],
  ['beijing shiyejin', '北京失业金', false],
  ['lizhi', '离职', false],
  ['lan zhou zi ji jiao yi bao fei lv ji ge dian', '兰州自己交医保费率几个点', true],
  ['gong si bu jiao she bao he fa ma', '公司不交社保合法吗', true],
  ['shi ye jin bu jiao', '失业金补缴', true],
  // Words that are also English, places alone, too little that is known, and Chinese.
  ['hello how are you', null, false],
  ['shebao', null, false],
  ['can i do shebao', null, false],
  ['hangzhou shanghai beijing', null, false],
  ['shiyejin hello zenme ling', null, false],
  ['kuaidi dianhua xuexiao shiyejin', null, true],
  ['失业金 zenme', null, false],
])('%s: %s', (typed, chinese, pinyin) => {
  expect(fromPinyin(typed)).toBe(chinese)
  expect(looksPinyin(typed)).toBe(pinyin)
})
