import type { RouteId } from '../../advisor/assessment.ts'
import type { Line } from '../briefing.ts'
import type { Context, Parts } from '../context.ts'
import { advice } from '../context.ts'
import { datesOf } from '../dates.ts'
import { pillOf } from '../verdict.ts'

/** A front page with many doors: which of them is yours. */
export function portal(context: Context): Parts {
  const title = { zh: '办事大厅', en: 'Service portal' }
  const doors = context.assessment === null ? forAnyone() : yours(context)
  return {
    title,
    purpose: { zh: '这里有很多入口。离职后常用的就这几个。', en: 'Many doors lead from here. After leaving a job you need only these.' },
    pill: pillOf(title, { zh: '哪个入口是你的', en: 'which door is yours' }),
    dates: datesOf(context, ['medical-cover-ends', 'medical-grace-ends', 'unemployment-register']),
    sections: [{ title: { zh: '找这些字', en: 'Look for these words' }, lines: doors }],
  }
}

const DOORS: readonly { route: RouteId; zh: string; en: string; words: string[] }[] = [
  {
    route: 'unemployment-benefit',
    zh: '“失业登记”“失业保险金申领”',
    en: '失业登记, 失业保险金申领 (unemployment)',
    words: ['失业保险金申领', '失业登记', '失业保险金', '失业保险'],
  },
  {
    route: 'flexible',
    zh: '“灵活就业人员参保登记”',
    en: '灵活就业人员参保登记 (enrol as a flexible worker)',
    words: ['灵活就业人员参保登记', '灵活就业人员参保', '灵活就业'],
  },
  {
    route: 'resident',
    zh: '“城乡居民医保参保登记”',
    en: '城乡居民医保参保登记 (resident medical scheme)',
    words: ['城乡居民医保参保登记', '居民医保参保', '城乡居民基本医疗保险', '居民参保'],
  },
  {
    route: 'transfer',
    zh: '“社保关系转移接续”',
    en: '社保关系转移接续 (transfer)',
    words: ['社保关系转移接续', '关系转移接续', '转移接续', '关系转移'],
  },
  { route: 'retire', zh: '“养老待遇申领”', en: '养老待遇申领 (draw the pension)', words: ['养老待遇申领', '养老保险待遇申领', '退休申请'] },
]

const RECORD: Line = {
  ...advice(
    '“个人权益记录查询”“参保缴费证明打印”：先查一次缴到哪个月',
    '个人权益记录查询 (your record): first see which month was paid last',
  ),
  entrance: ['个人权益记录查询', '参保缴费证明', '权益记录', '缴费记录'],
}

const MARK = {
  yes: { zh: '可以办', en: 'yes' },
  depends: { zh: '看情况', en: 'depends' },
  unknown: { zh: '还差信息', en: 'not known yet' },
} as const

/** Doors of the routes that are open, or may be, to this person. */
function yours(context: Context): Line[] {
  const doors = DOORS.flatMap(({ route: id, zh, en, words }): Line[] => {
    const route = context.route(id)
    if (route === null || route.verdict === 'no') return []
    const mark = MARK[route.verdict]
    return [
      {
        text: { zh: `${zh}：${mark.zh}`, en: `${en}: ${mark.en}` },
        basis: context.basis(route.reasons.slice(0, 2).map(({ rule }) => rule)),
        tone: route.verdict === 'yes' ? 'good' : 'plain',
        entrance: words,
      },
    ]
  })
  return [...doors, RECORD]
}

const forAnyone = (): Line[] => [...DOORS.slice(0, 4).map(({ zh, en, words }) => ({ ...advice(zh, en), entrance: words })), RECORD]
