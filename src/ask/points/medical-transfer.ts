import { words } from '../../advisor/wording.ts'
import { ask, point, state } from './point.ts'

export const points = [
  point(
    'medical-transfer',
    'how',
    ask`医保怎么转到别的城市
    How to move medical insurance
    医保能跨省转移吗
    换城市医保要转吗
    回老家医保关系怎么转
    医保转移接续流程
    医保能转吗
    move my medical insurance to another city
    how do I transfer medical insurance`,
    (c) =>
      state(
        c,
        `${/明年|2027|新[法规]/.test(c.q) ? '没有查到新手续：' : /本人|要不要回|[要得]回去|跑一?趟/.test(c.q) ? '不用本人跑：' : /必须|一定|不转/.test(c.q) ? '不转年限也不清零，要合在一起算再转：' : '能转：'}先在新地方参保，再在国家医保服务平台App或新参保地医保窗口申请医保关系转移，年限合在一起算，不用回原地跑。拿不准打12393。`,
        'Yes: be insured in the new place, then apply in the national medical platform app (fuwu.nhsa.gov.cn) or at the new place; the medical years add up and you need not go back. 12393 helps.',
        'ME-16',
      ),
    {
      why: ['ME-07'],
      says: /^(?!.*养老).*医保[^，。？?]{0,3}(?:必须|一定要|不)转/,
      watch: [
        words('{gap-grace.months}个月以内接上，断的那段一般能补。', 'Within {gap-grace.months} months the gap can mostly be made up.'),
      ],
    },
  ),
  point(
    'medical-transfer',
    'time',
    ask`医保转移要多久
    How long does a medical transfer take
    医保关系转移几天办好
    how long medical transfer takes`,
    (c) =>
      state(
        c,
        `${/进度/.test(c.q) ? '' : '没有核到全国统一的天数，多按15个工作日左右办；'}进度在国家医保服务平台App看，再久打12393催。`,
        'No national number of days was confirmed; mostly about 15 working days. Follow it in the national platform app, then ask 12393.',
        'ME-16',
      ),
    { says: /^(?!.*养老).*医保[^，。？?]{0,6}转[^，。？?]{0,6}进度/ },
  ),
  point(
    'medical-transfer',
    'years-recognised',
    ask`外地医保年限新城市承认吗
    Are years elsewhere recognised
    在别的省交的医保年限算不算
    医保年限可以合并吗
    在两个地方交过医保年头加一起算吗
    are medical years in another province counted`,
    (c) =>
      state(
        c,
        '能转过来、承认，年限合在一起算；不过退休医保有的地方还要求在本地缴够几年，问12393。',
        `${/\b(?:lose|lost|gone)\b/.test(c.q) ? 'No' : 'Yes'}, they add up; but some places also want years of their own for retirement: ask 12393.`,
        'ME-16',
      ),
    {
      why: ['ME-15', 'retiree-medical'],
      says: /(?:[两几多二]个?(?:省|市|城市|地方)|[两几]地)[^？?]{0,8}[交缴]过?[了的]?医保/,
    },
  ),
]
