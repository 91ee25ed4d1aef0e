import type { Excerpt } from './excerpt.ts'

/** An office that a page may be of: the provident fund's, the medical insurance's, or the social insurance's. */
export type Office = 'hpf' | 'nhsa' | 'hrss'

/** Which office a page speaks of, by its address and what it is headed (`www.njgjj.com`, 南京住房公积金管理中心). */
export function officeOf({ title, headings, main }: Pick<Excerpt, 'title' | 'headings' | 'main'>, url: string): Office {
  const said = `${url} ${title} ${headings.join(' ')} ${main.slice(0, 200)}`
  if (/公积金|gjj/.test(said)) return 'hpf'
  return /医保|医疗保/.test(said) ? 'nhsa' : 'hrss'
}
