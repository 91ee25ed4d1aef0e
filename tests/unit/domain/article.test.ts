import { expect, test } from 'vitest'
import { articleInEnglish } from '../../../src/domain/article.ts'

test.each([
  ['第三十六条', 'Art. 36'],
  ['第十条', 'Art. 10'],
  ['第一百零二条', 'Art. 102'],
  ['第四十四条第（一）项', 'Art. 44 (1)'],
  ['第四十四条第（四）（五）项', 'Art. 44 (4) (5)'],
  ['第五十条第一款', 'Art. 50 (1)'],
  ['附件二', '附件二'],
  ['第甲条', '第甲条'],
])('%s is %s', (article, english) => expect(articleInEnglish(article)).toBe(english))
