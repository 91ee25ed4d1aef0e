import { numeralOf } from './numerals.ts'

/** An article as printed in Chinese, for English readers: `第四十四条第（一）项` is `Art. 44 (1)`. What is not understood stays as printed. */
export function articleInEnglish(article: string): string {
  const parts = /^第([^条]+)条(.*)$/.exec(article)
  const number = numeralOf(parts?.[1] ?? '')
  if (parts === null || number === null) return article
  const rest = parts[2] ?? ''
  const items = [...rest.matchAll(/[（(]([^）)]{1,8})[）)]|第([^款项（(]{1,8})款/g)].map(([, item, paragraph]) =>
    numeralOf(item ?? paragraph ?? ''),
  )
  return items.every((item) => item !== null) ? [`Art. ${number}`, ...items.map((item) => `(${item})`)].join(' ') : `Art. ${number}`
}
