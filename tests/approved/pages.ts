import type { PublishedFigure, Sighting } from '../../src/domain/page.ts'
import { placeOfText, readPasted } from '../../src/spotter/index.ts'
import { ELSEWHERE_PAGES } from '../fixtures/blind/elsewhere.ts'
import { TEXTS } from '../fixtures/blind/figures.ts'
import { GOVERNMENT } from '../fixtures/blind/government.ts'
import { OFFICIAL } from '../fixtures/pages/official.ts'
import { ENGLISH, OTHERS } from '../fixtures/pages/silent.ts'
import { known, spotHtml } from '../unit/spotter/world.ts'
import { texts, type Texts } from './texts.ts'

/*
 * What the spotter makes of the pages and notices of the fixtures: what it is and why, with every figure and the sentence it was read from.
 */

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

function figure(f: PublishedFigure): string {
  const { kind, insurance, quote, bands, ...rest } = f
  const values = Object.entries(rest).map(([name, value]) => `${name} ${String(value)}`)
  const steps = (bands ?? []).map(({ label, value }) => `${label}=${value}`)
  return `  figure ${kind} ${insurance}: ${values.join(', ')}${steps.length > 0 ? `, bands ${steps.join(' ')}` : ''} “${oneLine(quote)}”`
}

function seen(s: Sighting): string[] {
  const what = s.lookalike ? 'imitation' : s.social ? `${s.kind ?? 'no kind'} for ${s.for ?? '-'}` : 'silent'
  return [
    `  ${what}, ${s.official === null ? 'no address' : s.official ? 'official' : 'not official'}, place ${s.place ?? '-'}, ${s.confidence.toFixed(2)}${s.record ? ', record' : ''}${s.capped ? ', capped' : ''}`,
    ...s.evidence.map(({ signal, weight, text }) => `  ${weight > 0 ? '+' : ''}${Number(weight.toFixed(2))} ${signal} ${oneLine(text)}`),
    ...s.figures.map(figure),
    ...(s.window === null ? [] : [`  window ${s.window.from} ${s.window.to} ${s.window.what}`]),
  ]
}

function pageText(): string {
  const rows = [...OFFICIAL, ...OTHERS, ...ENGLISH, ...GOVERNMENT, ...ELSEWHERE_PAGES].map(({ name, url, html }) =>
    [`=== ${name} ${url ?? ''}`, ...seen(spotHtml(html, url))].join('\n'),
  )
  return `${rows.join('\n\n')}\n`
}

function noticeText(): string {
  const rows = TEXTS.map(({ text, place }) => {
    const notice = readPasted(text, place, known)
    return [
      `=== ${oneLine(text.slice(0, 60))}`,
      `  place ${placeOfText(text, null, known) ?? '-'}`,
      ...notice.figures.map(figure),
      ...(notice.window === null ? [] : [`  window ${notice.window.from} ${notice.window.to}`]),
    ].join('\n')
  })
  return `${rows.join('\n\n')}\n`
}

/** The approved files of the spotter. */
export const pages = (): Texts => texts({ 'pages.txt': pageText, 'notices.txt': noticeText })
