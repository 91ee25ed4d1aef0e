import { LOST } from './housing-fund.ts'
import { ask, point, quote, say, yes, state } from './point.ts'

export const points = [
  point(
    'hmt-residents',
    'flexible',
    ask`港澳台居民离职后能自己交社保吗
    Hong Kong, Macao and Taiwan residents by themselves
    台湾人灵活就业参保
    香港人在内地辞职社保怎么办
    台湾人离职后能自己交社保吗
    can a taiwan resident pay social insurance himself`,
    (c) => {
      const none = c.profile?.residencePermit === false || /没.{0,5}(居住证|residence permit)|(no|without).{0,12}permit/.test(c.q)
      return none ? say(c, '先办居住证才行。', 'Not without the permit.', 'GR-01') : yes('可以。', say(c, '', '', 'GR-01'), 'Yes. ')
    },
    { why: ['GR-02'] },
  ),
  point(
    'hmt-residents',
    'leave',
    ask`港澳台居民离开内地社保能取吗
    Leaving the mainland
    香港人回去了养老账户怎么办
    台胞离开大陆退社保
    hong kong resident leaving the mainland refund`,
    (c) => quote(c, LOST.test(c.q) ? '不会作废：' : '', LOST.test(c.q) ? 'It is not lost.' : '', 'GR-02'),
    {
      says: /(?:回|返)(?:香港|澳门|台湾).{0,30}(?:养老|社保).{0,14}(?:钱|账户|户口)/,
    },
  ),
  point(
    'hmt-residents',
    'must',
    ask`港澳台员工要交社保吗
    Must they be insured
    台湾人在大陆工作社保能免吗
    do hong kong employees pay mainland social insurance`,
    (c) =>
      state(
        c,
        '要，有单位的要参保；在那边已有社保的，养老、失业能不能不重复参加，问12333。',
        'Yes with an employer; with cover at home ask 12333 whether pension and unemployment are exempt.',
        'GR-01',
      ),
    { why: ['ED-09'] },
  ),
]
