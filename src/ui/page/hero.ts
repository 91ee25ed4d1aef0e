import type { Basis, Briefing, Line } from '../../briefing/briefing.ts'
import type { Words } from '../../domain/text.ts'

/** The one thing said first about a page, and the one button under it. */
export interface Hero {
  tone: Line['tone']
  title: Words
  text: Words | null
  basis: Basis[]
  button: { says: 'setUp' | 'answerMore' | 'plan'; page: 'options' | 'popup'; at?: string } | null
}

const TONE = { yes: 'good', no: 'stop', depends: 'soon', unknown: 'soon' } as const

/** What leads on a page: a warning before all else, then may-I, then the next step, then what the page is for. */
export function heroOf(briefing: Briefing): Hero | null {
  const { notices = [], verdict, next, hasProfile, sighting } = briefing
  const warning = notices.find(({ tone }) => tone === 'stop')
  if (warning !== undefined) return { tone: 'stop', title: briefing.title, text: warning.text, basis: warning.basis, button: null }
  if (verdict !== null)
    return {
      tone: TONE[verdict.verdict],
      title: verdict.title,
      text:
        verdict.settles === null
          ? verdict.reason
          : { zh: `${verdict.reason.zh} ${verdict.settles.zh}`, en: `${verdict.reason.en} ${verdict.settles.en}` },
      basis: verdict.basis,
      button: verdict.settles === null ? { says: 'plan', page: 'popup' } : { says: 'answerMore', page: 'options', at: 'profile' },
    }
  if (!hasProfile)
    return sighting.lookalike
      ? null
      : { tone: 'plain', title: SET_UP.title, text: SET_UP.text, basis: [], button: { says: 'setUp', page: 'popup' } }
  if (next !== null)
    return { tone: next.tone, title: next.text, text: briefing.purpose, basis: next.basis, button: { says: 'plan', page: 'popup' } }
  return { tone: 'plain', title: briefing.title, text: briefing.purpose, basis: [], button: { says: 'plan', page: 'popup' } }
}

const SET_UP = {
  title: { zh: '想知道你能不能办？', en: 'May you do this here?' },
  text: {
    zh: '填参保城市、户口、离职日期三项就行，只存在这台电脑上。',
    en: 'Three facts settle it: city of insurance, hukou, leaving date. They stay on this computer.',
  },
}

/** Colour of the mark: red where something stops or is refused, amber where it depends. The words say it too. */
export const toneOf = (briefing: Briefing): Line['tone'] => {
  const { tone } = heroOf(briefing) ?? { tone: 'plain' }
  return tone
}

/** Everything that the page's statements rest on, each once. */
export function basisOf(briefing: Briefing): Basis[] {
  const { verdict, costs, dates, sections, next, documentsNote, notices = [], figures = [] } = briefing
  const all = [
    ...(verdict?.basis ?? []),
    ...notices.flatMap(({ basis }) => basis),
    ...(costs?.lines ?? []).flatMap(({ basis }) => basis),
    ...dates.flatMap(({ basis }) => basis),
    ...sections.flatMap(({ lines }) => lines.flatMap(({ basis }) => basis)),
    ...(next?.basis ?? []),
    ...(documentsNote?.basis ?? []),
    ...figures.flatMap(({ basis }) => basis),
  ]
  const seen = new Set<string>()
  return all.filter(({ source, article, period }) => {
    const key = `${source.title}|${article ?? ''}|${period ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}
