import type { Context, Parts } from '../context.ts'
import { advice } from '../context.ts'
import { checksOf } from '../published.ts'
import { pillOf } from '../verdict.ts'

/** A notice or rule text: what its figures mean beside those already known. */
export function policy(context: Context): Parts {
  const title = { zh: '政策通知', en: 'Policy notice' }
  const figures = checksOf(context)
  const newer = figures.some(({ relation }) => relation === 'newer' || relation === 'new' || relation === 'differs')
  return {
    title,
    purpose:
      figures.length === 0
        ? {
            zh: '这是一篇政策文字，说明规则，不在这里办事。',
            en: 'A policy text: it explains rules and is no place to apply.',
          }
        : {
            zh: '这一页公布了缴费数字。和我们知道的比对如下。',
            en: 'This page announces contribution figures. Here they are beside what we know.',
          },
    pill: pillOf(
      title,
      figures.length === 0 ? null : newer ? { zh: '有新数字', en: 'new figures' } : { zh: '数字已收录', en: 'figures known' },
    ),
    sections: [
      {
        title: { zh: '怎么看', en: 'How to read it' },
        lines: [
          advice('公布日期和从哪个月起算常常不同。', 'The date of the notice and the first month it counts for often differ.'),
          advice('省里的通知，市里可能另有规定。', 'A city may differ from its province.'),
        ],
      },
    ],
  }
}
