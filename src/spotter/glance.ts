import { hostHint } from './host.ts'

/** A word without which no page is about social insurance; wider than the subject words, because it only decides whether to read. */
const WORTH_READING = /社会保|社保|医保|医疗保|养老|失业|公积金|参保|工伤|生育|五险|缴费|缴存|就医|退休|人力资源|人社|待遇|续保|停保/

/** The cheapest look at a page: false means that reading it could only end in silence. */
export function glance(document: Document, url: string | null): boolean {
  if (hostHint(url) !== null) return true
  try {
    return WORTH_READING.test(`${document.title} ${document.head?.textContent ?? ''}`) || WORTH_READING.test(document.documentElement.textContent ?? '')
  } catch {
    return true
  }
}
