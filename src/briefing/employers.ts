import type { Words } from '../domain/text.ts'

/** A page on which employers act for their staff: in a word, in a line, and what it means for a person. */
export const EMPLOYERS: { pill: Words; title: Words; advice: Words } = {
  pill: { zh: '给单位办的', en: 'for employers' },
  title: { zh: '给单位办的，个人在这里办不了', en: 'For employers: you cannot do this here yourself' },
  advice: {
    zh: '这一页是给单位经办人用的。你的事走个人入口，单位该办的催单位办。',
    en: 'This page is for employers’ staff. Use the entrance for individuals, and chase your employer for its part.',
  },
}
