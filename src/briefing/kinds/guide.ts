import type { Context, Parts } from '../context.ts'
import { admissionLines } from '../admission.ts'
import { lines } from '../context.ts'
import { channelLines } from '../channels.ts'
import { datesOf } from '../dates.ts'
import { pillOf, schemeLines } from '../verdict.ts'
import { documentsNote } from './register.ts'

/** A guide: explains how, but is not where to do it. */
export function guide(context: Context): Parts {
  const title = { zh: '办事指南', en: 'Service guide' }
  const route = context.route('flexible')
  return {
    title,
    purpose: {
      zh: '说明怎么办、带什么、去哪里，不在这一页提交。',
      en: 'Explains how, what to bring and where; nothing is submitted on this page.',
    },
    pill: pillOf(title, { zh: '先看要带什么', en: 'see what to bring' }),
    documents: context.papers(route?.documents ?? context.pack?.documents ?? ['id-card']),
    documentsNote: documentsNote(context),
    dates: datesOf(context, ['medical-cover-ends', 'medical-grace-ends', 'first-payment']),
    sections: [
      {
        title: { zh: '灵活就业参保，你能办吗', en: 'Enrolling as a flexible worker: may you?' },
        lines: route === null ? admissionLines(context) : schemeLines(context, route.schemes),
      },
      {
        title: { zh: '去哪里办', en: 'Where' },
        lines: [
          ...lines([
            context.fact({ zh: '网站、手机端、自助机、窗口都应能办。', en: 'Website, app, machine and counter should all be offered.' }, [
              'CH-04',
            ]),
          ]),
          ...channelLines(context),
        ],
      },
    ],
  }
}
