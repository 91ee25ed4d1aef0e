import type { HideScope } from './actions.ts'
import type { Draw } from './context.ts'
import { button, h } from './h.ts'
import { costsSection } from './parts/costs.ts'
import { dates } from './parts/dates.ts'
import { documents } from './parts/documents.ts'
import { figuresSection } from './parts/figures.ts'
import { card, section } from './parts/lines.ts'
import { more } from './parts/more.ts'
import { termsList } from './parts/terms.ts'
import { setUpCard, verdictCard } from './parts/verdict.ts'
import { voucherSection } from './parts/voucher.ts'
import { why } from './parts/why.ts'
import { toneOf } from './pill.ts'

/** The opened overlay, top to bottom as a person at the counter needs it. `now` gives what is newest when a part is opened late. */
export function panel(draw: Draw, now: () => Draw): HTMLElement {
  const {
    words,
    of,
    actions,
    view: { briefing },
  } = draw
  const { verdict, costs, next, placeName, figures = [], hotlines = [], notices = [], voucher = null } = briefing
  const title = of(briefing.title)
  return h(
    'div',
    { class: 'panel' },
    h(
      'header',
      { class: 'top' },
      h('i', { class: `mark ${toneOf(briefing)}` }),
      h('h1', { class: 'title', tabindex: -1 }, title, placeName !== null && h('span', { class: 'quiet' }, ` ${of(placeName)}`)),
      button('fold', () => actions.fold(), { title: words.foldHint }, words.fold),
    ),
    h(
      'div',
      { class: 'body', tabindex: 0, role: 'group', 'aria-label': title },
      draw.stale && h('div', { class: 'note w', role: 'alert' }, words.stale),
      notices.map((line) => card(draw, line)),
      verdict !== null && verdictCard(draw, verdict),
      !briefing.hasProfile && !briefing.sighting.lookalike && setUpCard(draw),
      h('p', null, of(briefing.purpose)),
      next !== null && card(draw, next, words.next),
      figures.length > 0 && figuresSection(draw, figures),
      briefing.documents.length > 0 && documents(draw),
      costs !== null && costsSection(draw, costs),
      briefing.dates.length > 0 && dates(draw),
      voucher !== null && voucherSection(draw, voucher),
      briefing.sections.map(({ title: heading, lines }) => section(draw, of(heading), lines)),
      briefing.unknowns.length > 0 &&
        section(
          draw,
          words.unknowns,
          briefing.unknowns.map(({ text, ask }) => ({
            // Many of these sentences name the number themselves.
            text: of(text).includes(ask) ? text : { zh: `${text.zh}${words.askAt(ask)}`, en: `${text.en} ${words.askAt(ask)}` },
            basis: [],
            tone: 'soon' as const,
          })),
        ),
      hotlines.length > 0 &&
        h(
          'section',
          null,
          h('h2', null, words.hotlines),
          h('p', { class: 'quiet' }, hotlines.map(({ number, answers }) => `${number} ${of(answers)}`).join(' · ')),
        ),
      briefing.terms.length > 0 && more('terms', words.terms, () => termsList(now())),
      more('why', words.why, () => why(now())),
      h(
        'div',
        { class: 'row' },
        briefing.hasProfile && button('do ghost plan', () => actions.open('popup'), null, words.plan),
        button('do ghost settings', () => actions.open('options'), null, words.settings),
      ),
    ),
    foot(draw),
  )
}

const SCOPES: readonly HideScope[] = ['page', 'site', 'everywhere']

/** Always there: that this is unofficial, and the ways to be rid of it. */
function foot({ words, actions }: Draw): HTMLElement {
  const row = h(
    'footer',
    { class: 'foot' },
    h('span', null, words.notRead),
    button('not-helpful', () => actions.notHelpful(), null, words.notHelpful),
    button(
      'hide',
      () => {
        row.setAttribute('aria-label', words.hideTitle)
        row.replaceChildren(
          h('span', null, words.hideTitle),
          ...SCOPES.map((scope) => button(`hide-${scope}`, () => actions.hide(scope), null, words.hideScope[scope])),
        )
        row.querySelector('button')?.focus()
      },
      null,
      words.hide,
    ),
  )
  return row
}
