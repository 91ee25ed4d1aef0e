import type { Words } from '../domain/text.ts'
import type { Reminder } from './reminders.ts'

/** How far off a date is, in words. */
export function leftText(days: number): Words {
  if (days === 0) return { zh: '今天', en: 'Today' }
  if (days === 1) return { zh: '明天', en: 'Tomorrow' }
  if (days > 0) return { zh: `还有 ${days} 天`, en: `${days} days left` }
  return days === -1 ? { zh: '昨天', en: 'Yesterday' } : { zh: `过了 ${-days} 天`, en: `${-days} days past` }
}

/** A reminder in one line, for a notification or the icon's tooltip. */
export function lineText({ title, daysLeft, undated }: Reminder): Words {
  if (undated) return title
  const left = leftText(daysLeft)
  if (daysLeft >= 0) return { zh: `${left.zh}：${title.zh}`, en: `${left.en}: ${title.en}` }
  return { zh: `${title.zh}：${left.zh}，看看还能怎么补`, en: `${title.en}: ${left.en.toLowerCase()}; see what can still be done` }
}

export const PRODUCT: Words = { zh: '社保接续', en: 'Shebao Bridge' }

export const CALENDAR_FILE: Words = { zh: '社保期限.ics', en: 'shebao-deadlines.ics' }
