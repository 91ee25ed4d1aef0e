import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/ask/find/understand.ts'
import { normalise } from '../../../../src/ask/read/normalise.ts'

/** The subjects of the points that a question gets. */
function topics(question: string, before = ''): string[] {
  const meant = understand(normalise(question), normalise(before))
  return meant.kind === 'points' ? [...new Set(meant.points.map(({ topic }) => topic))] : []
}

/* What holds for few people is answered only where the question, or the one before, names them. */
describe.each<[topic: 'hmt-residents' | 'foreigners' | 'maternity', not: string[], named: string[], follows: [string, string]]>([
  [
    'hmt-residents',
    [
      '外地户口在北京离职，能以灵活就业身份交社保吗',
      'Flying back to Munich for good in January. Do I lose what I paid into the pension account?',
    ],
    ['香港人没有单位能自己交社保吗', '台胞离职后能自己交养老吗', 'I am from Hong Kong, can I pay social insurance on my own?'],
    ['可以自己交吗', '我是澳门居民，在珠海离职了'],
  ],
  [
    'foreigners',
    ['不上班了，我能以个人名义继续交社保吗', '走人不申请退钱，放着以后回来还算不'],
    ['外国人离职后能自己交社保吗', '日本人走的时候养老钱能退吗', 'I lost my job and I am not Chinese. Can I pay pension by myself?'],
    ['能自己交吗', '我是外籍，离职了'],
  ],
  [
    'maternity',
    ['失业登记要本人去吗，老公能代办吗', '我妈刚查出肿瘤就被单位辞了，医保要断了怎么办'],
    ['怀孕五个月被裁了能这样吗', '老婆生孩子能用我的医保报吗', 'Who pays for the birth if I have been laid off?'],
    ['那能报吗', '离职后生孩子'],
  ],
])('%s', (topic, not, named, follows) => {
  it.each(not)('is not what is asked: %s', (question) => expect(topics(question)).not.toContain(topic))
  it.each(named)('is asked: %s', (question) => expect(topics(question)).toContain(topic))
  it('is asked where the question before names it', () => expect(topics(...follows)).toContain(topic))
})
