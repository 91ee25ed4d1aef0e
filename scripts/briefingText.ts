import type { Basis, Briefing } from '../src/briefing/briefing.ts'
import { formatFen } from '../src/domain/money.ts'

const sources = (basis: Basis[]) =>
  basis
    .map(({ source, article, period, status }) =>
      [source.title, article, period?.zh, status === 'expired' ? '已过期' : null].filter(Boolean).join(' '),
    )
    .join('；')

/** A briefing as plain Chinese text, for the terminal: what was spotted and why, then what the overlay says. */
export function briefingText(briefing: Briefing): string {
  const { sighting } = briefing
  const lines = [
    '== 看到的页面 ==',
    `类型 ${briefing.kind} · 地区 ${briefing.placeName?.zh ?? '未知'} (${sighting.place ?? '-'}) · 把握 ${Math.round(sighting.confidence * 100)}%`,
    ...sighting.evidence.slice(0, 6).map(({ signal, text, weight }) => `  ${weight > 0 ? '+' : ''}${weight} ${signal}: ${text}`),
    '',
    '== 页面上的提示 ==',
    briefing.pill.zh,
    briefing.title.zh,
    briefing.purpose.zh,
  ]
  if (briefing.verdict) {
    lines.push(`【${briefing.verdict.title.zh}】${briefing.verdict.reason.zh}`, `  依据：${sources(briefing.verdict.basis)}`)
    if (briefing.verdict.settles) lines.push(`  ${briefing.verdict.settles.zh}`)
  }
  if (briefing.documents.length > 0)
    lines.push(
      '带上：',
      ...briefing.documents.map(
        ({ text, need }) => `  □ ${text.zh}${need === 'required' ? '' : need === 'if-you-have' ? '（有就带）' : '（问了再给）'}`,
      ),
    )
  if (briefing.costs) {
    lines.push(
      briefing.costs.title.zh,
      ...briefing.costs.lines.map((line) => `  ${line.label.zh} ${line.derivation.zh} ¥${formatFen(line.fen)}（${sources(line.basis)}）`),
    )
    lines.push(
      `  ${briefing.costs.missing.length === 0 ? '合计 ' : ''}${briefing.costs.sum.zh}${briefing.costs.status === 'expired' ? '（按上一期数字）' : ''}`,
      ...briefing.costs.missing.map((one) => `  ${one.zh}`),
    )
  }
  for (const { text, date, basis } of briefing.dates) lines.push(`${date} ${text.zh}（${sources(basis)}）`)
  if (briefing.next) lines.push(`下一步：${briefing.next.text.zh}`)
  for (const section of briefing.sections)
    lines.push(
      section.title.zh,
      ...section.lines.map((line) => `  · ${line.text.zh}${line.basis.length > 0 ? `（${sources(line.basis)}）` : ''}`),
    )
  for (const { text, ask } of briefing.unknowns) lines.push(`不知道：${text.zh}（问 ${ask}）`)
  lines.push('非官方提示，不读取也不填写表单。')
  return lines.join('\n')
}
